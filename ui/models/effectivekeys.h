#pragma once

#include "policy/resolve.h"

#include <QSet>

namespace keyroster::ui {

/// From where a person's key on one connection comes, at a glance (states of keys are not looked
/// at).
enum class Reach { NoKey, Pool, Group, Own };

/// Answers "which key does this person get on this connection" for many people quickly. resolve()
/// looks at every assignment of the policy; this hands it only those of the one person, so the rule
/// stays in one place. Holds its own copy of what it needs; rebuilt when draft, directory or
/// connection change.
class EffectiveKeys
{
public:
    EffectiveKeys() = default;
    EffectiveKeys(const Policy& policy, const Directory& directory, const ConnectionId& connection);

    [[nodiscard]] Reach reachOf(const UserId& user) const;
    [[nodiscard]] bool isAssigned(const Principal& principal) const
    {
        return m_byPrincipal.contains(principal);
    }
    /// Assignment of this principal itself; nullptr: none.
    [[nodiscard]] const Assignment* assignmentOf(const Principal& principal) const;
    [[nodiscard]] const QList<Assignment>& assignments() const { return m_assignments; }

    /// `model` empty: any model. `directory` is the one given at construction.
    [[nodiscard]] Resolution resolveFor(const UserId& user, const QString& model,
                                        const Directory& directory, const KeyConditions& conditions,
                                        const QDateTime& now) const;
    /// "team-1, own key", "team-1, through Design", "pool-1, from the pool", "no key": one small
    /// line. Translated.
    [[nodiscard]] QString lineFor(const Principal& principal, const Directory& directory,
                                  const KeyConditions& conditions, const QDateTime& now) const;

private:
    [[nodiscard]] QString lineForUser(const UserId& user, const Directory& directory,
                                      const KeyConditions& conditions, const QDateTime& now) const;

    Policy m_slice; ///< the connection and its keys, no assignments
    ConnectionId m_connection;
    QList<Assignment> m_assignments; ///< of the connection, in document order
    QHash<Principal, qsizetype> m_byPrincipal;
    QSet<UserId> m_inAssignedGroups;
    bool m_pool = false;
};

} // namespace keyroster::ui
