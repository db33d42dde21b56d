#include "models/directorymodel.h"

#include "models/dragpayload.h"
#include "models/wording.h"

#include <QMimeData>

namespace keyroster::ui {

namespace {

DirectoryRow rowOfUser(const User& user)
{
    DirectoryRow row;
    row.principal = Principal::user(user.id);
    row.name = user.name.isEmpty() ? user.email : user.name;
    row.email = user.email;
    row.sortText = folded(row.name);
    row.findText = row.sortText + QLatin1Char('\n') + folded(user.email);
    return row;
}

DirectoryRow rowOfGroup(const Group& group, const Directory& directory)
{
    DirectoryRow row;
    row.principal = Principal::group(group.id);
    row.name = group.name;
    row.sortText = folded(row.name);
    row.findText = row.sortText;
    row.members = directory.effectiveMembers(group.id).size();
    return row;
}

bool before(const DirectoryRow& a, const DirectoryRow& b)
{
    if (a.principal.type != b.principal.type)
        return a.principal.type == PrincipalType::Group;
    if (const int order = a.sortText.compare(b.sortText); order != 0)
        return order < 0;
    return a.principal.id < b.principal.id;
}

} // namespace

void DirectoryModel::setDirectory(const Directory& directory)
{
    m_directory = directory;
    QList<DirectoryRow> next;
    next.reserve(directory.users().size() + directory.groups().size());
    for (const Group& group : directory.groups())
        next.append(rowOfGroup(group, directory));
    for (const User& user : directory.users())
        next.append(rowOfUser(user));
    std::sort(next.begin(), next.end(), before);
    markRows(next);
    updateRows(next);
    m_rowOf.clear();
    for (qsizetype i = 0; i < rows().size(); ++i)
        m_rowOf.insert(rows().at(i).principal, int(i));
    Q_EMIT refreshed(true);
}

void DirectoryModel::setPolicy(const Policy& draft, const Policy& base,
                               const ConnectionId& connection)
{
    m_policy = draft.id;
    m_keys = EffectiveKeys(draft, m_directory, connection);
    if (!m_baseAssignments.isSharedWith(base.assignments) || connection != m_connection) {
        m_baseAssignments = base.assignments;
        m_baseKeys = EffectiveKeys(base, m_directory, connection);
    }
    m_connection = connection;
    markRows(mutableRows());
    // The lines of all rows may have changed (a group's new key reaches its members), so all are
    // asked again.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT refreshed(false);
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
        const Assignment* now = m_keys.assignmentOf(row.principal);
        const Assignment* then = m_baseKeys.assignmentOf(row.principal);
        row.change = RowChange::None;
        if (now && !then)
            row.change = RowChange::Added;
        else if (!now && then)
            row.change = RowChange::Removed;
        else if (now && then && !(*now == *then))
            row.change = RowChange::Changed;
        if (row.principal.type == PrincipalType::User)
            row.reach = m_keys.reachOf(UserId(row.principal.id));
        else
            row.reach = now ? Reach::Group : Reach::NoKey;
    }
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
        return QStringList{row->name, size, data(index, DetailRole).toString()}.join(
            QStringLiteral(", "));
    }
    case IdRole: return row->principal.id;
    case SortRole: return row->sortText;
    case FilterRole: return row->findText;
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
