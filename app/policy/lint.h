#pragma once

#include "policy/edit.h"
#include "policy/resolve.h"

/// The "Checks" page: what is probably not meant, each with a fix where there is one.
namespace keyroster {

struct Finding
{
    QString code;  ///< "user_without_key", "group_without_live_key", "same_secret_twice",
                   ///< "keys_of_one_account", "key_expiring", "key_unused", "model_unpublished",
                   ///< "ranks_conflict"
    QString title; ///< translated sentence
    QString hint;  ///< translated: what to do
    QList<Principal> principals;
    QList<KeyId> keys;
    ConnectionId connection;
    std::optional<Edit> fix; ///< one click, one undo
};

struct LintQuery
{
    QDateTime now; ///< UTC
    int expiringDays = 14;
};

QList<Finding> lint(const Policy& policy, const Snapshot& snapshot, const KeyConditions& conditions,
                    const LintQuery& query);

} // namespace keyroster
