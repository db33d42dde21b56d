#pragma once

#include "policy/policy.h"

#include <QHash>

namespace keyroster {

/// A policy with look-ups by id, for whoever asks about many users at once (a table's rows, the
/// checks, verify). Building takes one pass (100,000 assignments: tens of milliseconds); then each
/// answer costs the same for any size. The policy in here does not change: build a new one after an
/// edit. Copies are cheap.
class PolicyIndex
{
public:
    PolicyIndex() = default;
    explicit PolicyIndex(Policy policy);

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
    /// Places in policy().assignments that name the key.
    [[nodiscard]] QList<qsizetype> usesOf(const KeyId& key) const { return m_uses.value(key); }

private:
    Policy m_policy;
    QHash<ConnectionId, qsizetype> m_connections;
    QHash<AccountId, qsizetype> m_accounts;
    QHash<KeyId, qsizetype> m_keys;
    QMultiHash<std::pair<ConnectionId, Principal>, qsizetype> m_assignments;
    QHash<KeyId, QList<qsizetype>> m_uses;
};

} // namespace keyroster
