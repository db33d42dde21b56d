#pragma once

#include "policy/edit.h"

#include <QHash>

namespace keyroster {

/// What the draft has otherwise than its base, kept up to date edit by edit: an edit costs as much
/// as it changes, whatever the size of the policy. The same entities as in difference(base, draft).
class ChangeTracker
{
public:
    enum class Kind { Added, Changed, Removed };

    ChangeTracker() = default;
    ChangeTracker(const Policy& base, const Policy& draft); ///< one pass over both

    /// The draft was changed by this edit. It must be one that fitted: its `before` is what was
    /// there.
    void follow(const Edit& edit);

    [[nodiscard]] qsizetype size() const { return m_entities.size(); }
    /// Whether an entity of another kind than this differs.
    [[nodiscard]] bool anyBesides(EntityKind kind) const;
    /// None: as in the base. `id` as in Change.
    [[nodiscard]] std::optional<Kind> kindOf(EntityKind entity, const QString& id) const;
    /// The assignments on one connection that differ.
    [[nodiscard]] QHash<Principal, Kind> assignmentsOn(const ConnectionId& connection) const;

private:
    struct Entity
    {
        std::optional<EntityValue> base; ///< none: not there
        bool there = false;              ///< in the draft
    };
    static Kind kindOf(const Entity& entity);

    using Name = std::pair<int, QString>; ///< EntityKind and id
    QHash<Name, Entity> m_entities;
};

} // namespace keyroster
