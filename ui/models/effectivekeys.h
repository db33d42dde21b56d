#pragma once

#include "policy/resolve.h"

#include <QSet>

namespace keyroster::ui {

/// From where a person's key on one connection comes, at a glance (states of keys are not looked
/// at).
enum class Reach { NoKey, Pool, Group, Own };

/// Answers "which key does this person get on this connection" for many people quickly. Holds its
/// own copy of the policy (which is cheap); made anew when draft, directory or connection change.
class EffectiveKeys
{
public:
    EffectiveKeys() = default;
    EffectiveKeys(const Policy& policy, const Directory& directory, const ConnectionId& connection);
    /// For several connections of one policy: the index, which takes longest, is made once.
    EffectiveKeys(const PolicyIndex& index, const Directory& directory,
                  const ConnectionId& connection);

    /// The same as a new one of `next`, which `edit` made of the policy in here; costs as much as
    /// the edit changes. True when the reach of people may differ whom the edit does not name.
    /// `directory` is the one given at construction.
    bool follow(const Policy& next, const Edit& edit, const Directory& directory);

    /// `directory` is the one given at construction.
    [[nodiscard]] Reach reachOf(const UserId& user, const Directory& directory) const;
    /// What its members get who have no key of their own and no other group: through it or a group
    /// above, else the pool.
    [[nodiscard]] Reach reachOf(const GroupId& group) const;
    /// Assignment of this principal itself, if it has keys; nullptr: none.
    [[nodiscard]] const Assignment* assignmentOf(const Principal& principal) const;

    /// `model` empty: any model. `directory` is the one given at construction.
    [[nodiscard]] Resolution resolveFor(const UserId& user, const QString& model,
                                        const Directory& directory, const KeyConditions& conditions,
                                        const QDateTime& now) const;
    [[nodiscard]] bool canChat(const UserId& user, const Directory& directory,
                               const KeyConditions& conditions, const QDateTime& now) const;
    /// "team-1, own key", "team-1, through Design", "pool-1, from the pool", "no key": one small
    /// line. Empty without a connection. Translated.
    [[nodiscard]] QString lineFor(const Principal& principal, const Directory& directory,
                                  const KeyConditions& conditions, const QDateTime& now) const;

private:
    [[nodiscard]] QString lineForUser(const UserId& user, const Directory& directory,
                                      const KeyConditions& conditions, const QDateTime& now) const;

    void readGroups(const Directory& directory);

    PolicyIndex m_index;
    ConnectionId m_connection;
    QSet<GroupId> m_served; ///< groups whose members get a key through them or a group above
    bool m_pool = false;
};

} // namespace keyroster::ui
