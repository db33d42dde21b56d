#include "models/directorymodel.h"

#include "models/dragpayload.h"
#include "models/shownentities.h"
#include "models/wording.h"
#include "policy/entitylist.h"

#include <QMimeData>

namespace keyroster::ui {

namespace {

DirectoryRow rowOfUser(const User& user)
{
    DirectoryRow row;
    row.principal = Principal::user(user.id);
    row.name = user.name.isEmpty() ? user.email : user.name;
    row.email = user.email;
    row.findText = folded(row.name).toUtf8();
    row.nameBytes = row.findText.size();
    row.findText += '\n' + folded(user.email).toUtf8();
    return row;
}

/// With the members of its subgroups. The server names nobody twice in one group, so only groups
/// with subgroups are worked out: hashing all members takes long.
qsizetype membersOf(const Group& group, const Directory& directory, const QSet<GroupId>& parents)
{
    return parents.contains(group.id) ? directory.effectiveMembers(group.id).size()
                                      : group.members.size();
}

DirectoryRow rowOfGroup(const Group& group)
{
    DirectoryRow row;
    row.principal = Principal::group(group.id);
    row.name = group.name;
    row.findText = folded(row.name).toUtf8();
    row.nameBytes = row.findText.size();
    return row;
}

bool before(const DirectoryRow& a, const DirectoryRow& b)
{
    if (a.principal.type != b.principal.type)
        return a.principal.type == PrincipalType::Group;
    if (const int order = a.sortText().compare(b.sortText()); order != 0)
        return order < 0;
    return a.principal.id < b.principal.id;
}

} // namespace

void DirectoryModel::setDirectory(const Directory& directory)
{
    m_directory = directory;
    QList<DirectoryRow> next;
    next.reserve(directory.users().size() + directory.groups().size());
    QSet<GroupId> parents;
    for (const Group& group : directory.groups())
        parents.insert(group.parent);
    for (const Group& group : directory.groups()) {
        next.append(rowOfGroup(group));
        next.last().members = membersOf(group, directory, parents);
    }
    for (const User& user : directory.users())
        next.append(rowOfUser(user));
    std::sort(next.begin(), next.end(), before);
    // Anew in the order in which a filter reads them, one after the other in memory, and without
    // room to grow.
    for (DirectoryRow& row : next)
        row.findText = QByteArray(row.findText.constData(), row.findText.size());
    markRows(next);
    m_rowOf.clear();
    m_rowOf.reserve(next.size());
    for (qsizetype i = 0; i < next.size(); ++i)
        m_rowOf.insert(next.at(i).principal, int(i));
    QList<int> movedTo;
    movedTo.reserve(rows().size());
    for (const DirectoryRow& row : rows())
        movedTo.append(rowOf(row.principal));
    updateRows(next);
    Q_EMIT refreshed(true, movedTo);
}

void DirectoryModel::setPolicy(const Policy& draft, const ChangeTracker& changes,
                               const ConnectionId& connection)
{
    m_policy = draft.id;
    m_keys = EffectiveKeys(draft, m_directory, connection);
    m_connection = connection;
    m_changedHere = changes.assignmentsOn(connection);
    markRows(mutableRows());
    allChanged();
    Q_EMIT refreshed(false);
}

void DirectoryModel::followEdit(const Policy& draft, const Edit& edit, const ChangeTracker& changes)
{
    const bool others = m_keys.follow(draft, edit, m_directory);
    for (const Change& change : edit.changes) {
        const auto about = assignmentOf(change);
        if (!about || about->first != m_connection)
            continue;
        if (const auto kind = changes.kindOf(change.kind, change.id))
            m_changedHere.insert(about->second, *kind);
        else
            m_changedHere.remove(about->second);
        const int place = others ? -1 : rowOf(about->second);
        if (place < 0)
            continue;
        DirectoryRow& row = mutableRows()[place];
        row.change = changeOf(row.principal);
        // Where the edit says it: a look-up among 100,000 is what takes longest of a drop.
        const Assignment* held = change.after ? change.after->assignment() : nullptr;
        row.reach = held && !held->keys.isEmpty() ? Reach::Own : reachOf(row.principal);
    }
    if (others)
        markRows(mutableRows());
    allChanged();
    Q_EMIT refreshed(false);
}

/// The lines of all rows may have changed (a group's new key reaches its members), so all are asked
/// again: of those that are seen, which costs nothing.
void DirectoryModel::allChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void DirectoryModel::setConditions(const KeyConditions& conditions)
{
    m_conditions = conditions;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {DetailRole});
    Q_EMIT refreshed(false);
}

void DirectoryModel::markRows(QList<DirectoryRow>& rows) const
{
    for (DirectoryRow& row : rows) {
        row.change = changeOf(row.principal);
        row.reach = reachOf(row.principal);
    }
}

RowChange DirectoryModel::changeOf(const Principal& principal) const
{
    const auto change = m_changedHere.constFind(principal);
    return change == m_changedHere.cend() ? RowChange::None : rowChange(*change);
}

Reach DirectoryModel::reachOf(const Principal& principal) const
{
    if (principal.type == PrincipalType::User)
        return m_keys.reachOf(UserId(principal.id), m_directory);
    return m_keys.reachOf(GroupId(principal.id));
}

QList<Principal> DirectoryModel::principalsOf(const QModelIndexList& indexes) const
{
    QList<Principal> principals;
    principals.reserve(indexes.size());
    for (const QModelIndex& index : indexes) {
        if (const DirectoryRow* row = rowAt(index))
            principals.append(row->principal);
    }
    return principals;
}

int DirectoryModel::rowOf(const Principal& principal) const
{
    return m_rowOf.value(principal, -1);
}

QVariant DirectoryModel::data(const QModelIndex& index, int role) const
{
    const DirectoryRow* row = rowAt(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole: return row->name;
    case Qt::ToolTipRole:
        return row->email.isEmpty() ? row->name : row->name + QLatin1Char('\n') + row->email;
    case Qt::AccessibleTextRole: {
        const QString size =
            row->principal.type == PrincipalType::Group ? usersText(row->members) : row->email;
        QStringList parts{row->name, size, data(index, DetailRole).toString(),
                          changeWord(row->change)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case IdRole: return row->principal.id;
    case SortRole: return QString::fromUtf8(row->sortText());
    case FilterRole: return QString::fromUtf8(row->findText);
    case ChangeRole: return int(row->change);
    case PrincipalTypeRole: return int(row->principal.type);
    case DetailRole:
        return m_keys.lineFor(row->principal, m_directory, m_conditions,
                              QDateTime::currentDateTimeUtc());
    case ReachRole: return int(row->reach);
    case MembersRole: return int(row->members);
    case EmailRole: return row->email;
    case TroubleRole:
        return row->principal.type == PrincipalType::User
            && !m_keys.canChat(UserId(row->principal.id), m_directory, m_conditions,
                               QDateTime::currentDateTimeUtc());
    default: return {};
    }
}

Qt::ItemFlags DirectoryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled
         | Qt::ItemNeverHasChildren;
}

QStringList DirectoryModel::mimeTypes() const
{
    return {QLatin1String(principalsMimeType)};
}

QMimeData* DirectoryModel::mimeData(const QModelIndexList& indexes) const
{
    DragPayload payload;
    payload.principals = principalsOf(indexes);
    return payload.isEmpty() ? nullptr : toMimeData(payload, m_policy).release();
}

} // namespace keyroster::ui
