#pragma once

#include "sync/merge.h"

#include <QHash>
#include <QSet>

/// The parts of mergePolicies(). Internal to the room; pure.
namespace keyroster::sync::merging {

using EntityRef = std::pair<int, QString>; ///< kind and id

inline EntityRef refOf(const Change& change)
{
    return {int(change.kind), change.id};
}

/// What the parts share while two policies are merged. Sealed forms are left out everywhere.
struct Work
{
    Policy base, mine, theirs;
    QList<Choice> choices;
    QHash<EntityRef, Change> myChanges, theirChanges;
    QList<Change> order;     ///< my changes in the order in which they were found
    QSet<EntityRef> settled; ///< dealt with as part of something larger
    Edit edit;               ///< what is done to theirs
    QList<Conflict> conflicts;

    [[nodiscard]] std::optional<Side> chosen(EntityKind kind, const QString& id,
                                             const QString& field) const;
    void addConflict(EntityKind kind, const QString& id, const QJsonValue& was,
                     const QJsonValue& my, const QJsonValue& their);
};

QString connectionOf(const Change& change); ///< that the entity is of; empty: of none
QJsonValue jsonOf(const std::optional<EntityValue>& entity); ///< undefined: none

/// Connections that one side removed while the other worked on them: one choice for the connection
/// with all that belongs to it.
void mergeConnections(Work& work);
/// Everything else, entity by entity.
void mergeEntities(Work& work);
/// Keys and accounts that one side removed and the other uses. `merged` is mended by the choices;
/// what is not chosen is added to the conflicts.
void mergeReferences(Work& work, Policy& merged);

} // namespace keyroster::sync::merging
