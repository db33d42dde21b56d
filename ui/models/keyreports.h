#pragma once

#include "policy/forecast.h"
#include "sync/engine.h"

namespace keyroster::ui {

/// How much of a limit is used, in words; the tightest one where a key has several.
struct KeyUse
{
    QString text;      ///< empty: not known
    double share = -1; ///< 0..1 of the limit; -1: no limit or not known
};

/// What the router's last status says about the keys of a draft, as far as it holds at a moment:
/// nothing of replaced secrets, of states that are over, and of counters of a day or month that has
/// ended. Made for one pass over the keys; the policy outlives it.
class KeyReports
{
public:
    KeyReports(const Policy& draft, const sync::RouterStatus& status, const QDateTime& now);

    /// nullptr: the router has not spoken of this secret.
    [[nodiscard]] const sync::KeyStatus* of(const ApiKey& key) const;
    /// By the key's own limits, those of its account, which all its keys use up together, and the
    /// limits of money.
    [[nodiscard]] KeyUse useOf(const ApiKey& key) const;
    /// What the keys used today, for forecasts().
    [[nodiscard]] QHash<KeyId, DayUse> usesToday() const;

private:
    /// What one key, or all keys of an account, used.
    struct Sum
    {
        std::optional<DayUse> day;
        std::optional<double> month; ///< USD
    };
    [[nodiscard]] Sum countedFor(const ApiKey& key, const sync::KeyStatus& status) const;

    QDateTime m_asked, m_now;
    QHash<KeyId, sync::KeyStatus> m_statuses;
    QHash<KeyId, Sum> m_counted;
    QHash<AccountId, Sum> m_accounts;
    QHash<AccountId, const Account*> m_accountOf;
    QHash<ConnectionId, const Connection*> m_connectionOf;
};

} // namespace keyroster::ui
