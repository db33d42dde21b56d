#include "sync/usage.h"

#include "base/background.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonArray>
#include <cmath>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

constexpr qsizetype mostAnswers = 12;

Error notUnderstood(const QString& what)
{
    return {ErrorKind::Protocol, Texts::tr("The router's answer about usage was not understood."),
            what};
}

std::optional<double> amountIn(const QJsonObject& object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    if (!value.isDouble() || !std::isfinite(value.toDouble()) || value.toDouble() < 0)
        return {};
    return value.toDouble();
}

Result<UsageAmounts> amountsIn(const QJsonObject& object)
{
    const auto requests = amountIn(object, QLatin1StringView("requests"));
    const auto input = amountIn(object, QLatin1StringView("input_tokens"));
    const auto output = amountIn(object, QLatin1StringView("output_tokens"));
    const auto cached = amountIn(object, QLatin1StringView("cached_tokens"));
    const auto cost = amountIn(object, QLatin1StringView("cost"));
    if (!requests || !input || !output || !cached || !cost)
        return tl::unexpected<Error>(notUnderstood(QStringLiteral("amounts")));
    return UsageAmounts{qRound64(*requests), qRound64(*input), qRound64(*output), qRound64(*cached),
                        *cost};
}

} // namespace

UsageAmounts& UsageAmounts::operator+=(const UsageAmounts& other)
{
    requests += other.requests;
    inputTokens += other.inputTokens;
    outputTokens += other.outputTokens;
    cachedTokens += other.cachedTokens;
    cost += other.cost;
    return *this;
}

QJsonObject usageQuestion(const UsageQuery& query)
{
    QJsonObject question;
    question.insert(QStringLiteral("op"), QStringLiteral("usage"));
    question.insert(QStringLiteral("group_by"), QJsonArray::fromStringList(query.fields));
    question.insert(QStringLiteral("from"), query.from.toString(Qt::ISODate));
    question.insert(QStringLiteral("to"), query.to.toString(Qt::ISODate));
    return question;
}

Result<QList<UsageRow>> usageFromAnswer(const QJsonObject& answer, const UsageQuery& query)
{
    const QJsonValue list = answer.value(QLatin1StringView("rows"));
    if (!list.isArray())
        return tl::unexpected<Error>(notUnderstood(QStringLiteral("rows")));
    const QJsonArray array = list.toArray();
    QList<UsageRow> rows;
    rows.reserve(array.size());
    for (const auto& value : array) {
        const QJsonObject object = value.toObject();
        const auto amounts = amountsIn(object);
        if (!amounts)
            return passOn(amounts);
        UsageRow row;
        row.amounts = *amounts;
        for (const QString& field : query.fields) {
            const QJsonValue found = object.value(field);
            if (!found.isString())
                return tl::unexpected<Error>(notUnderstood(field));
            const QString text = found.toString();
            if (field == QLatin1StringView("day"))
                row.day = QDate::fromString(text, Qt::ISODate);
            else if (field == QLatin1StringView("key"))
                row.key = KeyId(text);
            else if (field == QLatin1StringView("user"))
                row.user = UserId(text);
            else
                row.model = text;
        }
        if (query.fields.contains(QLatin1StringView("day")) && !row.day.isValid())
            return tl::unexpected<Error>(notUnderstood(QStringLiteral("day")));
        rows.append(row);
    }
    return rows;
}

Task<QList<UsageRow>> askUsage(Engine* engine, UsageQuery query, CancelToken cancel)
{
    const auto& snapshot = engine->workspace()->snapshot();
    if (!snapshot || !snapshot->router.router.exists)
        co_return fail(ErrorKind::NotFound,
                       Texts::tr("The router is not on this server yet, so nothing was counted. "
                                 "Sync once."));
    const QJsonObject question = usageQuestion(query);
    const auto answer = co_await engine->askOnServer(question, cancel);
    if (!answer)
        co_return passOn(answer);
    // A year of a large server is more than the GUI thread has time for.
    const auto future = inBackground<Result<QList<UsageRow>>>(
        [said = *answer, query] { return usageFromAnswer(said, query); });
    const auto rows = co_await future;
    co_return rows;
}

const QList<UsageRow>* UsageCache::find(const UsageQuery& query, const QDateTime& now) const
{
    for (const Answer& answer : m_answers) {
        if (answer.query == query && answer.at.secsTo(now) < maxAgeSeconds)
            return &answer.rows;
    }
    return nullptr;
}

void UsageCache::put(const UsageQuery& query, const QList<UsageRow>& rows, const QDateTime& now)
{
    m_answers.removeIf([&query](const Answer& answer) { return answer.query == query; });
    m_answers.append({query, rows, now});
    if (m_answers.size() > mostAnswers)
        m_answers.removeFirst();
}

} // namespace keyroster::sync
