#pragma once

#include "policy/edit.h"
#include "policy/policy.h"

#include <QHash>

namespace keyroster {

/// A policy with look-ups by id, for whoever asks about many users at once (a table's rows, the
/// checks, verify). Building takes one pass (100,000 assignments: tens of milliseconds); then each
/// answer costs the same for any size. Copies are cheap. Not for several threads at once, not even
/// reading.
class PolicyIndex
{
public:
    PolicyIndex() = default;
    explicit PolicyIndex(Policy policy);

    /// The same as PolicyIndex(next), where `edit` made `next` of the policy in here. Costs as much
    /// as the edit changes, but for edits that take assignments out of the middle: those cost one
    /// pass.
    void follow(const Policy& next, const Edit& edit);

    [[nodiscard]] const Policy& policy() const { return m_policy; }
    [[nodiscard]] const Connection* connection(
        const ConnectionId& id) const; ///< nullptr: none; lives as long as this
    [[nodiscard]] const ApiKey* key(const KeyId& id) const;
    [[nodiscard]] const Account* account(const AccountId& id) const;
    [[nodiscard]] const Assignment* assignment(const ConnectionId& connection,
                                               const Principal& principal) const;
    /// Places in policy().assignments of all that match, in document order (more than one only in a
    /// policy with errors).
    [[nodiscard]] QList<qsizetype> assignmentPlaces(const ConnectionId& connection,
                                                    const Principal& principal) const;
    /// Places in policy().assignments that name the key. The first question costs one pass.
    [[nodiscard]] QList<qsizetype> usesOf(const KeyId& key) const;

private:
    using Ref = std::pair<ConnectionId, Principal>;
    void indexEntities();
    void addAssignments(qsizetype from);
    bool dropTail(const Policy& next, const Edit& edit);

    Policy m_policy;
    QHash<ConnectionId, qsizetype> m_connections;
    QHash<AccountId, qsizetype> m_accounts;
    QHash<KeyId, qsizetype> m_keys;
    QHash<Ref, qsizetype> m_assignments;    ///< the first one of each
    QHash<Ref, QList<qsizetype>> m_doubled; ///< the others, in a policy with errors
    mutable std::optional<QHash<KeyId, QList<qsizetype>>> m_uses; ///< none: not asked yet
};

} // namespace keyroster
