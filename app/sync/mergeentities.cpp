#include "sync/mergefields.h"
#include "sync/mergerun.h"

namespace keyroster::sync::merging {

namespace {

const Change* connectionChange(const QHash<EntityRef, Change>& changes, const QString& id)
{
    const auto found = changes.constFind({int(EntityKind::Connection), id});
    return found == changes.cend() ? nullptr : &*found;
}

/// Changes that make `to` of `from`, of one connection only.
QList<Change> changesWithin(const Policy& from, const Policy& to, const QString& connection)
{
    QList<Change> changes = difference(from, to);
    changes.removeIf(
        [&connection](const Change& change) { return connectionOf(change) != connection; });
    return changes;
}

bool touches(const QHash<EntityRef, Change>& changes, const QString& connection)
{
    return std::any_of(changes.cbegin(), changes.cend(), [&connection](const Change& change) {
        return connectionOf(change) == connection;
    });
}

void mergeConnection(Work& work, const Change& removal, bool mineRemoved)
{
    const QString id = removal.id;
    const auto& others = mineRemoved ? work.theirChanges : work.myChanges;
    if (!touches(others, id))
        return; // a plain removal
    for (const auto& changes : {work.myChanges, work.theirChanges}) {
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            if (connectionOf(*change) == id)
                work.settled.insert(change.key());
        }
    }
    const auto side = work.chosen(EntityKind::Connection, id, {});
    if (side == Side::Mine)
        work.edit.changes += changesWithin(work.theirs, work.mine, id);
    if (side)
        return;
    const Change* other = connectionChange(others, id);
    const QJsonValue kept = jsonOf(other ? other->after : removal.before);
    const QJsonValue gone(QJsonValue::Undefined);
    work.addConflict(EntityKind::Connection, id, jsonOf(removal.before), mineRemoved ? gone : kept,
                     mineRemoved ? kept : gone);
}

/// The entity with the changes of both; conflicts where they meet in one field.
std::optional<QJsonObject> mergedEntity(Work& work, const Change& mine, const Change& theirs)
{
    const Decide decide = [&](const QString& field) {
        return work.chosen(mine.kind, mine.id, field);
    };
    const MergedFields merged = mergeFields(mine.before->json(), mine.after->json(),
                                            theirs.after->json(), mine.kind, decide);
    for (const FieldConflict& conflict : merged.conflicts) {
        work.addConflict(mine.kind, mine.id, conflict.base, conflict.mine, conflict.theirs);
        work.conflicts.last().field = conflict.field;
    }
    return merged.entity;
}

} // namespace

std::optional<Side> Work::chosen(EntityKind kind, const QString& id, const QString& field) const
{
    std::optional<Side> side;
    for (const Choice& choice : choices) {
        const bool fits = choice.kind == kind && choice.id == id
                       && (choice.field == field || choice.field.isEmpty());
        if (fits && (!side || choice.field == field))
            side = choice.side;
    }
    return side;
}

void Work::addConflict(EntityKind kind, const QString& id, const QJsonValue& was,
                       const QJsonValue& my, const QJsonValue& their)
{
    Conflict conflict;
    conflict.kind = kind;
    conflict.id = id;
    conflict.base = was;
    conflict.mine = my;
    conflict.theirs = their;
    conflicts.append(conflict);
}

QString connectionOf(const Change& change)
{
    if (change.kind == EntityKind::Connection)
        return change.id;
    const auto& entity = change.before ? change.before : change.after;
    return entity ? entity->connection().text() : QString();
}

QJsonValue jsonOf(const std::optional<EntityValue>& entity)
{
    return entity ? QJsonValue(entity->json()) : QJsonValue(QJsonValue::Undefined);
}

void mergeConnections(Work& work)
{
    for (const bool mineRemoved : {true, false}) {
        const auto& changes = mineRemoved ? work.myChanges : work.theirChanges;
        const auto& others = mineRemoved ? work.theirChanges : work.myChanges;
        for (const Change& change : changes) {
            const Change* other = connectionChange(others, change.id);
            const bool bothRemoved = other && !other->after;
            if (change.kind == EntityKind::Connection && !change.after && !bothRemoved)
                mergeConnection(work, change, mineRemoved);
        }
    }
}

void mergeEntities(Work& work)
{
    for (Change change : std::as_const(work.order)) {
        const EntityRef ref = refOf(change);
        const auto other = work.theirChanges.constFind(ref);
        if (work.settled.contains(ref)
            || (other != work.theirChanges.cend() && other->after == change.after))
            continue;
        if (other == work.theirChanges.cend()) {
            work.edit.changes.append(change);
            continue;
        }
        if (change.before && change.after && other->after) {
            change.after = mergedEntity(work, change, *other);
        } else {
            const auto side = work.chosen(change.kind, change.id, {});
            if (!side)
                work.addConflict(change.kind, change.id, jsonOf(change.before),
                                 jsonOf(change.after), jsonOf(other->after));
            if (side != Side::Mine)
                continue;
        }
        change.before = other->after;
        if (change.before != change.after)
            work.edit.changes.append(change);
    }
}

} // namespace keyroster::sync::merging
