#include "models/peoplemodel.h"
#include "models/tableroles.h"
#include "models/wording.h"

namespace keyroster::ui {

namespace {

QString nameOf(const User& user)
{
    return user.name.isEmpty() ? user.email : user.name;
}

QString roleText(const QString& role)
{
    if (role == QLatin1String("admin"))
        return PeopleModel::tr("Admin");
    if (role == QLatin1String("user"))
        return PeopleModel::tr("User");
    if (role == QLatin1String("pending"))
        return PeopleModel::tr("Waiting for approval");
    return role;
}

/// What happened to the person's own assignment.
QString changeText(RowChange change)
{
    switch (change) {
    case RowChange::None: break;
    case RowChange::Added: return PeopleModel::tr("Gets a key");
    case RowChange::Changed: return PeopleModel::tr("Changed");
    case RowChange::Removed: return PeopleModel::tr("Loses a key");
    }
    return {};
}

QString changeIcon(RowChange change)
{
    switch (change) {
    case RowChange::None: break;
    case RowChange::Added: return QStringLiteral("add");
    case RowChange::Changed: return QStringLiteral("switch");
    case RowChange::Removed: return QStringLiteral("remove");
    }
    return {};
}

CellTone changeTone(RowChange change)
{
    return change == RowChange::Added   ? CellTone::Added
         : change == RowChange::Removed ? CellTone::Removed
                                        : CellTone::Changed;
}

QString reachIcon(Reach reach)
{
    switch (reach) {
    case Reach::NoKey: return QStringLiteral("warning");
    case Reach::Pool: return QStringLiteral("everyone");
    case Reach::Group: return QStringLiteral("group");
    case Reach::Own: return QStringLiteral("key");
    }
    return {};
}

} // namespace

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstConnection + int(m_connections.size());
}

QVariant PeopleModel::connectionData(const User& user, int connection, int role) const
{
    const EffectiveKeys& keys = m_keys.at(connection);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return keys.lineFor(Principal::user(user.id), m_directory, m_conditions, now);
    case Qt::ToolTipRole:
        return explain(user.id, m_connections.at(connection)).join(QLatin1Char('\n'));
    case ReachRole: return int(keys.reachOf(user.id, m_directory));
    case CellIconRole:
        return keys.canChat(user.id, m_directory, m_conditions, now)
                 ? reachIcon(keys.reachOf(user.id, m_directory))
                 : QStringLiteral("warning");
    case CellToneRole:
        if (keys.canChat(user.id, m_directory, m_conditions, now))
            return int(CellTone::Quiet);
        return int(keys.reachOf(user.id, m_directory) == Reach::NoKey ? CellTone::Waiting
                                                                      : CellTone::Bad);
    default: return {};
    }
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    const User* user = userAt(index);
    if (!user)
        return {};
    const int connection = index.column() - FirstConnection;
    if (role == IdRole)
        return user->id.text();
    if (connection >= 0 && connection < m_keys.size())
        return connectionData(*user, connection, role);
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return spoken(*user);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        switch (index.column()) {
        case Name: return nameOf(*user);
        case Email: return user->email;
        case Groups: return groupsText(user->id);
        case Role: return roleText(user->role);
        case Changes: return changeText(changeOf(user->id));
        default: return {};
        }
    }
    if (index.column() != Changes)
        return {};
    const RowChange change = changeOf(user->id);
    if (role == ChangeRole)
        return int(change);
    if (role == CellIconRole)
        return changeIcon(change);
    return role == CellToneRole ? QVariant(int(changeTone(change))) : QVariant();
}

/// What a person hears for a whole row.
QString PeopleModel::spoken(const User& user) const
{
    QStringList parts{nameOf(user)};
    if (!user.name.isEmpty() && !user.email.isEmpty())
        parts.append(user.email);
    for (qsizetype i = 0; i < m_connections.size(); ++i)
        parts.append(
            tr("%1: %2").arg(m_connectionNames.value(i), lineOf(user.id, m_connections.at(i))));
    if (const QString change = changeText(changeOf(user.id)); !change.isEmpty())
        parts.append(change);
    return parts.join(QStringLiteral(", "));
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int connection = section - FirstConnection;
    if (role == ColumnIdRole) {
        static constexpr const char* ids[] = {"name", "email", "groups", "role", "changes"};
        static_assert(std::size(ids) == FirstConnection);
        return connection >= 0 ? QStringLiteral("connection.") + m_connections.at(connection).text()
                               : QString::fromLatin1(ids[section]);
    }
    if (role == Qt::ToolTipRole && connection >= 0)
        return tr("The key that pays on %1").arg(m_connectionNames.value(connection));
    if (role != Qt::DisplayRole)
        return {};
    if (connection >= 0)
        return m_connectionNames.value(connection);
    switch (Column(section)) {
    case Name: return tr("Name");
    case Email: return tr("E-mail");
    case Groups: return tr("Groups");
    case Role: return tr("Role");
    case Changes: return tr("Changes");
    case FirstConnection: break;
    }
    return {};
}

Qt::ItemFlags PeopleModel::flags(const QModelIndex& index) const
{
    if (!userAt(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace keyroster::ui
