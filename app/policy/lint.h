#pragma once

#include "policy/edit.h"
#include "policy/resolve.h"

/// The "Checks" page: what is probably not meant, each with a fix where one is safe. Pure and
/// thread-safe: the window runs it beside the UI thread.
namespace keyroster {

/// Problem: somebody cannot chat. Warning: somebody soon cannot, or not as it looks. Notice: worth
/// knowing.
enum class Severity { Problem, Warning, Notice };
QString severityCode(Severity severity); ///< "problem", "warning", "notice"

struct Finding
{
    QString code;  ///< "user_without_key", "group_without_live_key", "key_invalid",
                   ///< "key_unreadable", "same_secret_twice", "keys_of_one_account",
                   ///< "account_learned", "key_expired", "key_expiring", "key_unused",
                   ///< "model_unpublished", "ranks_conflict", "principal_gone",
                   ///< "cost_without_price"
    QString title; ///< translated sentence
    QString hint;  ///< translated: what to do
    QList<Principal> principals;
    QList<KeyId> keys;
    ConnectionId connection;
    QStringList models; ///< provider's ids
    Severity severity = Severity::Warning;
    /// What lintFix() does, for its button, translated; empty: a person must decide.
    QString fixText;

    [[nodiscard]] bool canFix() const { return !fixText.isEmpty(); }
    /// Stays the same while the same thing is wrong with the same entities, in every language: for
    /// "ignore this". Without the people of user_without_key, who come and go.
    [[nodiscard]] QString id() const;
    friend bool operator==(const Finding&, const Finding&) = default;
};

struct LintQuery
{
    QDateTime now; ///< UTC
    int expiringDays = 14;
    /// The provider's organisation of a key, as the router learned it from replies.
    QHash<KeyId, QString> learnedAccounts;
};

/// Most severe first. 100,000 users and 1,000 keys: some hundred milliseconds, not for the UI
/// thread.
QList<Finding> lint(const Policy& policy, const Snapshot& snapshot, const KeyConditions& conditions,
                    const LintQuery& query);

} // namespace keyroster
