#include "sync/routerchannel.h"

#include "sync/plan.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

const QString channel = QStringLiteral("keyroster");

QDateTime timeIn(const QJsonObject& object, const QString& field)
{
    const QString text = object.value(field).toString();
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

// As in resources/router, control.py.
constexpr const char* worstFirst[] = {"invalid",   "suspended", "out_of_credit",
                                      "exhausted", "no_access", "cooling"};

std::ptrdiff_t badness(const QString& state)
{
    const auto at = std::find_if(std::begin(worstFirst), std::end(worstFirst),
                                 [&state](const char* one) { return state == QLatin1String(one); });
    return std::distance(at, std::end(worstFirst));
}

/// By how much our clock is ahead of the server's, in ms. Less than that is the way of the answer,
/// and the router names whole seconds.
constexpr qint64 noticedSkewMs = 5000;
qint64 skewOf(const QJsonObject& answer, const QDateTime& now)
{
    const QDateTime theirs = timeIn(answer, QStringLiteral("now"));
    const qint64 skew = theirs.isValid() ? theirs.msecsTo(now) : 0;
    return std::abs(skew) > noticedSkewMs ? skew : 0;
}

KeyStatus parseKey(const QString& id, const QJsonObject& object, qint64 skew)
{
    const auto untilIn = [skew](const QJsonObject& from) {
        const QDateTime until = timeIn(from, QStringLiteral("until"));
        return until.isValid() ? until.addMSecs(skew) : until;
    };
    KeyStatus key;
    key.key = KeyId(id);
    key.fingerprint = object.value(QStringLiteral("fingerprint")).toString();
    key.state = object.value(QStringLiteral("state")).toString();
    key.reason = object.value(QStringLiteral("reason")).toString();
    key.until = untilIn(object);
    const auto number = [&object](const QString& field) {
        return qRound64(object.value(field).toDouble());
    };
    key.inFlight = number(QStringLiteral("in_flight"));
    key.requestsMinute = number(QStringLiteral("requests_minute"));
    key.tokensMinute = number(QStringLiteral("tokens_minute"));
    key.requestsDay = number(QStringLiteral("requests_day"));
    key.tokensDay = number(QStringLiteral("tokens_day"));
    key.costMonth = object.value(QStringLiteral("cost_month")).toDouble();
    key.account = object.value(QStringLiteral("account_learned")).toString();
    const QJsonObject models = object.value(QStringLiteral("models")).toObject();
    for (auto model = models.begin(); model != models.end(); ++model) {
        const QJsonObject entry = model.value().toObject();
        key.models.append({model.key(), entry.value(QStringLiteral("state")).toString(),
                           entry.value(QStringLiteral("reason")).toString(), untilIn(entry)});
    }
    return key;
}

std::optional<Exclusion> exclusionOf(const QString& state)
{
    if (state == QLatin1StringView("cooling"))
        return Exclusion::Cooling;
    if (state == QLatin1StringView("exhausted") || state == QLatin1StringView("out_of_credit"))
        return Exclusion::Exhausted;
    if (state == QLatin1StringView("invalid") || state == QLatin1StringView("suspended"))
        return Exclusion::Invalid;
    if (state == QLatin1StringView("unreadable"))
        return Exclusion::Unreadable;
    if (state == QLatin1StringView("no_access"))
        return Exclusion::NoAccess;
    return std::nullopt; // ok; disabled is in the policy itself
}

tl::unexpected<Error> silent(ErrorKind kind, const QString& detail)
{
    return fail(kind,
                Texts::tr("The router did not answer. It may be switched off or changed on the "
                          "server: refresh to see what differs."),
                detail);
}

} // namespace

QString controlModelId()
{
    return QStringLiteral("keyroster.control");
}

Result<QJsonObject> controlAnswer(const QJsonObject& reply)
{
    const QJsonObject answer = reply.value(channel).toObject();
    if (reply.value(QStringLiteral("object")).toString() != QLatin1StringView("keyroster.control")
        || answer.isEmpty())
        return silent(ErrorKind::Protocol, QStringLiteral("control channel"));
    if (answer.value(QStringLiteral("ok")).toBool())
        return answer;
    const QJsonObject error = answer.value(QStringLiteral("error")).toObject();
    const QString code = error.value(QStringLiteral("code")).toString();
    const ErrorKind kind =
        code == QLatin1StringView("forbidden") ? ErrorKind::Forbidden
        : code == QLatin1StringView("no_policy") || code == QLatin1StringView("unknown_key")
            ? ErrorKind::NotFound
            : ErrorKind::Http;
    return fail(
        kind,
        Texts::tr("The router refused: %1").arg(error.value(QStringLiteral("message")).toString()),
        code);
}

Task<QJsonObject> askRouter(std::shared_ptr<openwebui::Client> client, QJsonObject question,
                            CancelToken cancel)
{
    QJsonObject body;
    body.insert(QStringLiteral("model"), controlModelId());
    body.insert(QStringLiteral("messages"), QJsonArray());
    body.insert(QStringLiteral("stream"), false);
    body.insert(channel, question);
    const auto reply = co_await client->chat(body, cancel);
    // Without the router there is no control model, which is not what the admin asked for.
    if (!reply && reply.error().kind == ErrorKind::NotFound)
        co_return silent(ErrorKind::NotFound, reply.error().detail);
    if (!reply)
        co_return passOn(reply);
    co_return controlAnswer(*reply);
}

RouterStatus parseStatus(const QJsonObject& answer, const QDateTime& now)
{
    RouterStatus status;
    status.revision = answer.value(QStringLiteral("revision")).toInteger();
    status.version = answer.value(QStringLiteral("version")).toString();
    status.store = answer.value(QStringLiteral("store")).toString();
    status.at = now;
    const qint64 skew = skewOf(answer, now);
    const QJsonObject keys = answer.value(QStringLiteral("keys")).toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key)
        status.keys.append(parseKey(key.key(), key.value().toObject(), skew));
    const QJsonArray errors = answer.value(QStringLiteral("errors")).toArray();
    for (const QJsonValue& error : errors)
        status.errors.append(error.toObject().value(QStringLiteral("message")).toString());
    return status;
}

bool KeyStatus::isAbout(const ApiKey& draft) const
{
    return fingerprint.isEmpty() || fingerprint == draft.fingerprint;
}

bool KeyTested::isAbout(const ApiKey& draft) const
{
    return fingerprint.isEmpty() || fingerprint == draft.fingerprint;
}

KeyStatus KeyStatus::asOf(const QDateTime& now) const
{
    KeyStatus holds = *this;
    holds.models.removeIf([&now](const KeyModelStatus& model) { return isOver(model.until, now); });
    if (!isOver(until, now))
        return holds;
    holds.state = QStringLiteral("ok");
    holds.reason.clear();
    holds.until = {};
    for (const KeyModelStatus& model : std::as_const(holds.models)) {
        if (badness(model.state) > badness(holds.state)) {
            holds.state = model.state;
            holds.reason = model.reason;
            holds.until = model.until;
        }
    }
    return holds;
}

KeyConditions RouterStatus::conditions(const Policy& policy) const
{
    QHash<KeyId, const ApiKey*> drafts;
    for (const ApiKey& key : policy.keys)
        drafts.insert(key.id, &key);
    KeyConditions conditions;
    for (const KeyStatus& key : keys) {
        const ApiKey* draft = drafts.value(key.key);
        if (draft && !key.isAbout(*draft))
            continue;
        bool onlySome = false; // the key's own state repeats the worst of its models
        for (const KeyModelStatus& model : key.models) {
            if (const auto why = exclusionOf(model.state))
                conditions.insert(key.key, {model.model, *why, model.until});
            onlySome = onlySome || model.state == key.state;
        }
        if (const auto why = exclusionOf(key.state); why && !onlySome)
            conditions.insert(key.key, {QString(), *why, key.until});
    }
    return conditions;
}

} // namespace keyroster::sync
