#include "policy/forecast.h"

#include <QTimeZone>
#include <QUrl>
#include <cmath>

namespace keyroster {

namespace {

constexpr qint64 firstHourMs = 3600 * 1000;
constexpr double usableRequests = 1, usableTokens = 0.95;

QByteArray zoneName(const QString& reset, const QString& baseUrl)
{
    if (reset == QLatin1String("utc"))
        return "UTC";
    if (reset != QLatin1String("provider") && !reset.isEmpty())
        return reset.toUtf8();
    const QString host = QUrl(baseUrl).host();
    return host == QLatin1String("generativelanguage.googleapis.com") ? "America/Los_Angeles"
                                                                      : "UTC";
}

QTimeZone zoneOf(const QString& reset, const QString& baseUrl)
{
    const QTimeZone zone(zoneName(reset, baseUrl));
    return zone.isValid() ? zone : QTimeZone(QByteArrayLiteral("UTC"));
}

std::optional<QDateTime> endOf(qint64 used, std::optional<qint64> limit, double usable,
                               const QuotaDay& day, const QDateTime& now)
{
    if (!limit || *limit <= 0 || used <= 0)
        return std::nullopt;
    const double left = usable * double(*limit) - double(used);
    if (left <= 0)
        return now;
    const qint64 elapsed = std::max(firstHourMs, day.began.msecsTo(now));
    const double wait = left * double(elapsed) / double(used);
    if (wait >= double(now.msecsTo(day.ends)))
        return std::nullopt;
    return now.addMSecs(std::llround(wait));
}

void keepEarlier(std::optional<Forecast>& kept, const std::optional<Forecast>& other)
{
    if (other && (!kept || other->runsOut < kept->runsOut))
        kept = other;
}

} // namespace

QuotaDay quotaDay(const QString& reset, const QString& baseUrl, const QDateTime& now)
{
    const QTimeZone zone = zoneOf(reset, baseUrl);
    const QDate today = now.toTimeZone(zone).date();
    return {today.startOfDay(zone).toUTC(), today.addDays(1).startOfDay(zone).toUTC()};
}

QDateTime quotaMonthBegan(const QString& reset, const QString& baseUrl, const QDateTime& now)
{
    const QTimeZone zone = zoneOf(reset, baseUrl);
    const QDate today = now.toTimeZone(zone).date();
    return QDate(today.year(), today.month(), 1).startOfDay(zone).toUTC();
}

std::optional<Forecast> forecast(const DayUse& use, const Limits& limits, const QuotaDay& day,
                                 const QDateTime& now)
{
    std::optional<Forecast> kept;
    if (const auto end = endOf(use.requests, limits.rpd, usableRequests, day, now))
        kept = Forecast{*end, day.ends, false, false};
    if (const auto end = endOf(use.tokens, limits.tpd, usableTokens, day, now))
        keepEarlier(kept, Forecast{*end, day.ends, true, false});
    return kept;
}

QHash<KeyId, Forecast> forecasts(const Policy& policy, const QHash<KeyId, DayUse>& uses,
                                 const QDateTime& now)
{
    QHash<AccountId, DayUse> accountUse;
    for (const ApiKey& key : policy.keys) {
        if (key.account.isEmpty())
            continue;
        const DayUse use = uses.value(key.id);
        DayUse& sum = accountUse[key.account];
        sum.requests += use.requests;
        sum.tokens += use.tokens;
    }
    QHash<KeyId, Forecast> found;
    for (const ApiKey& key : policy.keys) {
        const Connection* connection = policy.connection(key.connection);
        const Account* account = policy.account(key.account);
        const QuotaDay day = quotaDay(account ? account->reset : QStringLiteral("provider"),
                                      connection ? connection->baseUrl : QString(), now);
        std::optional<Forecast> end = forecast(uses.value(key.id), key.limits, day, now);
        if (account) {
            auto shared = forecast(accountUse.value(key.account), account->limits, day, now);
            if (shared)
                shared->byAccount = true;
            keepEarlier(end, shared);
        }
        if (end && key.enabled)
            found.insert(key.id, *end);
    }
    return found;
}

} // namespace keyroster
