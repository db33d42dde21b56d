#include "policy/directory.h"
#include "policy/policycodec.h"
#include "policy/resolve.h"
#include "support/fakecall.h"

#include <QDateTime>

namespace keyroster::test {

namespace {

QJsonArray texts(const auto& ids)
{
    QJsonArray array;
    for (const auto& id : ids)
        array.append(id.text());
    return array;
}

QString strategyName(Strategy strategy)
{
    switch (strategy) {
    case Strategy::Sticky: return QStringLiteral("sticky");
    case Strategy::RoundRobin: return QStringLiteral("round_robin");
    case Strategy::Weighted: return QStringLiteral("weighted");
    case Strategy::LeastInFlight: return QStringLiteral("least_in_flight");
    case Strategy::FillFirst: return QStringLiteral("fill_first");
    case Strategy::MostRemaining: return QStringLiteral("most_remaining");
    }
    return {};
}

QJsonObject tierJson(const Tier& tier)
{
    QJsonArray excluded;
    for (const ExcludedKey& key : tier.excluded)
        excluded.append(QJsonObject{{QStringLiteral("key"), key.key.text()},
                                    {QStringLiteral("why"), exclusionCode(key.why)}});
    return {{QStringLiteral("source"), tierSourceCode(tier.source)},
            {QStringLiteral("rank"), tier.rank},
            {QStringLiteral("groups"), texts(tier.groups)},
            {QStringLiteral("strategy"), strategyName(tier.strategy)},
            {QStringLiteral("spill"), tier.spill == Spill::Never
                                          ? QStringLiteral("never")
                                          : QStringLiteral("when_exhausted")},
            {QStringLiteral("entered"), tier.entered},
            {QStringLiteral("candidates"), texts(tier.candidates)},
            {QStringLiteral("excluded"), excluded}};
}

FakeReply envelope(const QString& op, QJsonObject answer)
{
    answer.insert(QStringLiteral("op"), op);
    answer.insert(QStringLiteral("ok"), true);
    return reply(QJsonObject{{QStringLiteral("object"), QStringLiteral("keyroster.control")},
                             {QStringLiteral("keyroster"), answer}});
}

FakeReply refusal(const QString& op, const QString& code, const QString& message)
{
    const QJsonObject error{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
    const QJsonObject answer{{QStringLiteral("op"), op},
                             {QStringLiteral("ok"), false},
                             {QStringLiteral("error"), error}};
    return reply(QJsonObject{{QStringLiteral("object"), QStringLiteral("keyroster.control")},
                             {QStringLiteral("keyroster"), answer}});
}

KeyConditions conditionsOf(const QHash<QString, QString>& states)
{
    KeyConditions conditions;
    for (auto state = states.begin(); state != states.end(); ++state) {
        const QString code = *state == QStringLiteral("suspended")     ? QStringLiteral("invalid")
                           : *state == QStringLiteral("out_of_credit") ? QStringLiteral("exhausted")
                                                                       : *state;
        if (const auto why = exclusionFromCode(code))
            conditions.insert(KeyId(state.key()), {QString(), *why, QDateTime()});
    }
    return conditions;
}

/// As the router's `grouped`: sums by the named fields, of the days asked for.
QJsonArray grouped(const QJsonArray& rows, const QJsonObject& question)
{
    const QJsonArray fields = question.value(QStringLiteral("group_by")).toArray();
    const QString from = question.value(QStringLiteral("from")).toString();
    const QString to = question.value(QStringLiteral("to")).toString();
    QMap<QStringList, QJsonObject> sums;
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        const QString day = row.value(QStringLiteral("day")).toString();
        if (day < from || (!to.isEmpty() && day > to))
            continue;
        QStringList group;
        for (const auto& field : fields)
            group.append(row.value(field.toString()).toString());
        QJsonObject& sum = sums[group];
        for (qsizetype i = 0; i < fields.size(); ++i)
            sum.insert(fields.at(i).toString(), group.at(i));
        for (const char* name :
             {"requests", "input_tokens", "output_tokens", "cached_tokens", "cost"})
            sum.insert(QLatin1StringView(name),
                       sum.value(QLatin1StringView(name)).toDouble()
                           + row.value(QLatin1StringView(name)).toDouble());
    }
    QJsonArray result;
    for (const QJsonObject& sum : std::as_const(sums))
        result.append(sum);
    return result;
}

/// What each key used today, by its id.
QHash<QString, QJsonObject> usedToday(const QJsonArray& usage)
{
    const QString today = QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
    const QJsonArray sums =
        grouped(usage, {{QStringLiteral("group_by"), QJsonArray{QStringLiteral("key")}},
                        {QStringLiteral("from"), today},
                        {QStringLiteral("to"), today}});
    QHash<QString, QJsonObject> used;
    for (const auto& value : sums) {
        const QJsonObject sum = value.toObject();
        used.insert(sum.value(QStringLiteral("key")).toString(), sum);
    }
    return used;
}

} // namespace

QJsonObject FakeOpenWebUi::servedPolicy() const
{
    const FakeFunction router = m_state.functions.value(QStringLiteral("keyroster"));
    if (!router.active || !m_state.functionsEnabled)
        return {};
    if (m_state.routerStale)
        return m_servedBefore;
    const QString slot = router.valves.value(QStringLiteral("slot")).toString();
    const QJsonObject valves =
        m_state.functions.value(QStringLiteral("keyroster_policy_") + slot).valves;
    m_servedBefore =
        QJsonDocument::fromJson(valves.value(QStringLiteral("policy")).toString().toUtf8())
            .object();
    return m_servedBefore;
}

FakeReply FakeOpenWebUi::chat(const Call& call)
{
    const QJsonObject body = call.body();
    const QString model = body.value(QStringLiteral("model")).toString();
    const QJsonArray rows = modelRows(*call.user);
    const bool offered = std::any_of(rows.begin(), rows.end(), [&model](const auto& row) {
        return row[QStringLiteral("id")].toString() == model;
    });
    if (!offered)
        return detail(400, "Model not found");
    m_state.chats.append(call.user->email + QLatin1Char(' ') + model);
    if (m_state.pipeErrors.contains(model)) {
        const QJsonObject error{{QStringLiteral("detail"), m_state.pipeErrors.value(model)}};
        return reply(QJsonObject{{QStringLiteral("error"), error}});
    }
    const QJsonObject question = body.value(QStringLiteral("keyroster")).toObject();
    if (model.startsWith(QStringLiteral("keyroster.")) && !question.isEmpty())
        return control(question, *call.user);
    if (!question.isEmpty()) // another pipe: extra fields reach it, and it says so
        return envelope(question.value(QStringLiteral("op")).toString(), {});
    const QJsonObject message{
        {QStringLiteral("role"), QStringLiteral("assistant")},
        {QStringLiteral("content"), QString(QStringLiteral("Hello from ") + model)}};
    return reply(QJsonObject{{QStringLiteral("object"), QStringLiteral("chat.completion")},
                             {QStringLiteral("model"), model},
                             {QStringLiteral("choices"),
                              QJsonArray{QJsonObject{{QStringLiteral("message"), message}}}}});
}

FakeReply FakeOpenWebUi::control(const QJsonObject& question, const FakeUser& caller)
{
    const QString op = question.value(QStringLiteral("op")).toString();
    if (caller.role != QStringLiteral("admin"))
        return refusal(op, QStringLiteral("forbidden"), QStringLiteral("Only admins may ask."));
    const Result<Policy> policy = policyFromJson(servedPolicy());
    const FakeFunction router = m_state.functions.value(QStringLiteral("keyroster"));
    if (op == QStringLiteral("status")) {
        QJsonObject keys;
        const QHash<QString, QJsonObject> used = usedToday(m_state.usage);
        for (const ApiKey& key : policy ? policy->keys : QList<ApiKey>()) {
            const QString state = m_state.keyStates.value(
                key.id.text(), key.enabled ? QStringLiteral("ok") : QStringLiteral("disabled"));
            const auto sum = [&used, &key](const char* field) {
                return used.value(key.id.text()).value(QLatin1StringView(field)).toDouble();
            };
            keys.insert(
                key.id.text(),
                QJsonObject{
                    {QStringLiteral("fingerprint"), key.fingerprint},
                    {QStringLiteral("state"), state},
                    {QStringLiteral("reason"), state == QStringLiteral("ok")
                                                   ? QString()
                                                   : QStringLiteral("Set by the test.")},
                    {QStringLiteral("until"),
                     m_state.keyUntil.value(key.id.text()).toString(Qt::ISODateWithMs)},
                    {QStringLiteral("in_flight"), 0},
                    {QStringLiteral("requests_day"), sum("requests")},
                    {QStringLiteral("tokens_day"), sum("input_tokens") + sum("output_tokens")}});
        }
        QJsonArray errors;
        for (const QString& error : std::as_const(m_state.routerErrors))
            errors.append(QJsonObject{
                {QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                {QStringLiteral("message"), error}});
        return envelope(op, {{QStringLiteral("version"), m_state.routerVersion},
                             {QStringLiteral("revision"),
                              policy ? QJsonValue(policy->revision) : QJsonValue(QJsonValue::Null)},
                             {QStringLiteral("slot"), router.valves.value(QStringLiteral("slot"))},
                             {QStringLiteral("policy_id"), policy ? policy->id.text() : QString()},
                             {QStringLiteral("store"), QStringLiteral("process")},
                             {QStringLiteral("store_ok"), true},
                             {QStringLiteral("connections"), QJsonObject()},
                             {QStringLiteral("keys"), keys},
                             {QStringLiteral("errors"), errors}});
    }
    if (op == QStringLiteral("usage") && policy)
        return envelope(op, {{QStringLiteral("rows"), grouped(m_state.usage, question)}});
    if (op == QStringLiteral("reset") && policy) {
        const QString key = question.value(QStringLiteral("key")).toString();
        if (!policy->key(KeyId(key)))
            return refusal(op, QStringLiteral("unknown_key"),
                           QStringLiteral("There is no such key."));
        const bool cleared = m_state.keyStates.remove(key);
        return envelope(op, {{QStringLiteral("cleared"), cleared ? 1 : 0}});
    }
    if (op != QStringLiteral("explain") && op != QStringLiteral("usage"))
        return refusal(op, QStringLiteral("bad_request"),
                       QStringLiteral("There is no such question."));
    if (!policy)
        return refusal(op, QStringLiteral("no_policy"), QStringLiteral("There is no policy."));
    QList<Group> groups;
    for (const FakeGroup& group : std::as_const(m_state.groups)) {
        Group one{
            GroupId(group.id), group.name, GroupId(m_minor >= 12 ? group.parent : QString()), {}};
        for (const QString& member : group.members)
            one.members.append(UserId(member));
        groups.append(one);
    }
    QList<User> users;
    for (const FakeUser& user : std::as_const(m_state.users))
        users.append({UserId(user.id), user.name, user.email, user.role});
    const Directory directory(users, groups);
    const UserId user(question.value(QStringLiteral("user")).toString());
    const ResolveQuery query{
        user, ConnectionId(question.value(QStringLiteral("connection")).toString()),
        question.value(QStringLiteral("model")).toString(), QDateTime::currentDateTimeUtc()};
    const Resolution found = resolve(*policy, directory, conditionsOf(m_state.keyStates), query);
    QJsonArray tiers;
    for (const Tier& tier : found.tiers)
        tiers.append(tierJson(tier));
    return envelope(
        op, {{QStringLiteral("outcome"), outcomeCode(found.outcome)},
             {QStringLiteral("keys"), texts(found.keys)},
             {QStringLiteral("tier"),
              found.tier < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(found.tier)},
             {QStringLiteral("tiers"), tiers},
             {QStringLiteral("pick"), found.keys.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                           : QJsonValue(found.keys.first().text())},
             {QStringLiteral("groups"), texts(directory.groupsOf(user))}});
}

} // namespace keyroster::test
