#include "models/connectionrow.h"

#include "models/shownentities.h"
#include "models/wording.h"

namespace keyroster::ui {

namespace {

RowChange changeOf(const Connection& connection, const ChangeTracker& changes)
{
    const auto own = changes.kindOf(EntityKind::Connection, connection.id.text());
    if (own)
        return rowChange(own);
    const QString pool = assignmentEntityId(connection.id, Principal::everyone());
    return changes.kindOf(EntityKind::Assignment, pool) ? RowChange::Changed : RowChange::None;
}

} // namespace

QList<ConnectionRow> makeConnectionRows(const Policy& draft, const Policy& base,
                                        const ChangeTracker& changes)
{
    QList<ConnectionRow> rows;
    const auto shown =
        shownEntities(draft.connections, base.connections, [](const Connection&) { return true; });
    for (const auto& [connection, removed] : shown) {
        const RowChange change = removed ? RowChange::Removed : changeOf(*connection, changes);
        rows.append({connection->id, connection->name, connection->baseUrl, change});
    }
    return rows;
}

QString markedName(const ConnectionRow& row)
{
    return markedText(row.name, row.change);
}

} // namespace keyroster::ui
