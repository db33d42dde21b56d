#include "policy/restoreedits.h"

#include "policy/editsupport.h"

namespace keyroster::edits {

Result<Edit> keepConnection(const Policy& policy, const Policy& base, const ConnectionId& id)
{
    const Connection* removed = base.connection(id);
    if (!removed)
        return refuse(Text::tr("This connection does not exist any more."));
    if (const Result<Edit> added = addConnection(policy, *removed); !added)
        return passOn(added);
    Edit edit;
    edit.text = Text::tr("Keep connection %1").arg(removed->name);
    const QList<Change> changes = difference(policy, base);
    for (const Change& change : changes) {
        const bool isIt = change.kind == EntityKind::Connection && change.id == id.text();
        const bool isOfIt = !change.before && change.after && change.after->connection() == id;
        if (isIt || isOfIt)
            edit.changes.append(change);
    }
    return edit;
}

} // namespace keyroster::edits
