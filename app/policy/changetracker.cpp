#include "policy/changetracker.h"

#include "policy/entitylist.h"

namespace keyroster {

ChangeTracker::ChangeTracker(const Policy& base, const Policy& draft)
{
    const QList<Change> changes = difference(base, draft);
    m_entities.reserve(changes.size());
    for (const Change& change : changes)
        m_entities.insert({int(change.kind), change.id}, {change.before, change.after.has_value()});
}

void ChangeTracker::follow(const Edit& edit)
{
    for (const Change& change : edit.changes) {
        const Name name(int(change.kind), change.id);
        const auto known = m_entities.find(name);
        if (known == m_entities.end()) {
            // It was as in the base, so what was there before is the base.
            if (change.before != change.after)
                m_entities.insert(name, {change.before, change.after.has_value()});
        } else if (known->base == change.after) {
            m_entities.remove(name);
        } else {
            known->there = change.after.has_value();
        }
    }
}

bool ChangeTracker::anyBesides(EntityKind kind) const
{
    return std::any_of(m_entities.keyBegin(), m_entities.keyEnd(),
                       [kind](const Name& name) { return name.first != int(kind); });
}

ChangeTracker::Kind ChangeTracker::kindOf(const Entity& entity)
{
    return !entity.base ? Kind::Added : entity.there ? Kind::Changed : Kind::Removed;
}

std::optional<ChangeTracker::Kind> ChangeTracker::kindOf(EntityKind entity, const QString& id) const
{
    const auto known = m_entities.constFind({int(entity), id});
    return known == m_entities.cend() ? std::nullopt : std::optional(kindOf(*known));
}

QHash<Principal, ChangeTracker::Kind> ChangeTracker::assignmentsOn(
    const ConnectionId& connection) const
{
    QHash<Principal, Kind> found;
    for (auto it = m_entities.cbegin(); it != m_entities.cend(); ++it) {
        if (it.key().first != int(EntityKind::Assignment))
            continue;
        const auto about = assignmentOfEntityId(it.key().second);
        if (about && about->first == connection)
            found.insert(about->second, kindOf(*it));
    }
    return found;
}

} // namespace keyroster
