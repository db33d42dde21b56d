#pragma once

#include "policy/policy.h"

#include <QHash>

/// "Will this key last until its quota comes back?" Pure; from what the router counted today.
namespace keyroster {

/// What a key used since its quota day began.
struct DayUse
{
    qint64 requests = 0, tokens = 0;
    friend bool operator==(const DayUse&, const DayUse&) = default;
};

/// The day of a quota, [began, ends), UTC.
struct QuotaDay
{
    QDateTime began, ends;
};

/// Account::reset as the router understands it: "utc", a time zone, or "provider", which is UTC but
/// for the providers that document another midnight (Gemini: Los Angeles). An unknown zone is UTC.
QuotaDay quotaDay(const QString& reset, const QString& baseUrl, const QDateTime& now);

/// Since when the month is that runs at `now`, for limits of money; UTC.
QDateTime quotaMonthBegan(const QString& reset, const QString& baseUrl, const QDateTime& now);

/// A key that will be used up before its quota comes back.
struct Forecast
{
    QDateTime runsOut; ///< UTC; `now` when it is used up already
    QDateTime resets;  ///< UTC
    bool byTokens = false;
    bool byAccount = false; ///< the account's limit, not the key's own, ends it
    friend bool operator==(const Forecast&, const Forecast&) = default;
};

/// One limit at the pace of the day so far. The first hour counts as a whole one, so that a busy
/// minute after midnight is no alarm. Of a token limit the router uses 95 % (MARGIN_TOKENS in
/// resources/router, quota.py), so that is where a key ends. None: it lasts, there is no limit, or
/// nothing was used.
std::optional<Forecast> forecast(const DayUse& use, const Limits& limits, const QuotaDay& day,
                                 const QDateTime& now);

/// The same for all keys of a policy: the earliest end by the key's own limits and by those of its
/// account, which all keys of the account use up together. Keys that last are not in the answer.
QHash<KeyId, Forecast> forecasts(const Policy& policy, const QHash<KeyId, DayUse>& uses,
                                 const QDateTime& now);

} // namespace keyroster
