#pragma once

#include "models/modelroles.h"
#include "policy/changecounts.h"
#include "policy/changetracker.h"
#include "policy/entitylist.h"

namespace keyroster::ui {

/// What the draft has otherwise, as rows are marked.
inline RowChange rowChange(const std::optional<ChangeTracker::Kind>& kind)
{
    if (!kind)
        return RowChange::None;
    switch (*kind) {
    case ChangeTracker::Kind::Added: return RowChange::Added;
    case ChangeTracker::Kind::Changed: return RowChange::Changed;
    case ChangeTracker::Kind::Removed: return RowChange::Removed;
    }
    return RowChange::None;
}

/// The same of one key that the draft has. `then`: in the base; nullptr: it was not there.
inline RowChange rowChange(const ApiKey& key, const ApiKey* then)
{
    if (!then)
        return RowChange::Added;
    return sameButSeal(*then, key) ? RowChange::None : RowChange::Changed;
}

/// One entity of a list in which the removed ones stay visible until the sync.
template <typename Entity> struct ShownEntity
{
    const Entity* entity; ///< of the draft; of the base when `removed`
    bool removed;
};

/// Pure: the `wanted` ones of the draft in its order; those that it removed stay where they were,
/// after the one that they followed. `refOf`: by what two are the same. One pass over each; valid
/// as long as both lists.
template <typename Entity, typename Wanted, typename RefOf>
QList<ShownEntity<Entity>> shownEntities(const QList<Entity>& draft, const QList<Entity>& base,
                                         Wanted wanted, RefOf refOf)
{
    using Ref = std::decay_t<std::invoke_result_t<RefOf, const Entity&>>;
    QSet<Ref> kept;
    for (const Entity& entity : draft)
        kept.insert(refOf(entity));
    QList<const Entity*> first; // removed ones before any that is still there
    QHash<Ref, QList<const Entity*>> followers;
    QList<const Entity*>* place = &first;
    for (const Entity& entity : base) {
        if (!wanted(entity))
            continue;
        if (kept.contains(refOf(entity)))
            place = &followers[refOf(entity)];
        else
            place->append(&entity);
    }
    QList<ShownEntity<Entity>> shown;
    const auto addRemoved = [&shown](const QList<const Entity*>& removed) {
        for (const Entity* entity : removed)
            shown.append({entity, true});
    };
    addRemoved(first);
    for (const Entity& entity : draft) {
        if (!wanted(entity))
            continue;
        shown.append({&entity, false});
        addRemoved(followers.value(refOf(entity)));
    }
    return shown;
}

/// The same for what has an id in the policy.
template <typename Entity, typename Wanted>
QList<ShownEntity<Entity>> shownEntities(const QList<Entity>& draft, const QList<Entity>& base,
                                         Wanted wanted)
{
    return shownEntities(draft, base, wanted,
                         [](const Entity& entity) { return EntityTraits<Entity>::ref(entity); });
}

} // namespace keyroster::ui
