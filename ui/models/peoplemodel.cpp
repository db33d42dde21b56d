#include "models/peoplemodel.h"

#include "models/tableroles.h"
#include "models/wording.h"

namespace keyroster::ui {

void PeopleModel::setDirectory(const Directory& directory)
{
    m_directory = directory;
    const QList<User>& users = directory.users();
    m_people.clear();
    m_people.reserve(users.size());
    m_byName.clear();
    m_byName.reserve(users.size());
    QHash<GroupId, QString> groups; // folded once, not once for each member
    for (const Group& group : directory.groups())
        groups.insert(group.id, folded(group.name));
    for (const User& user : users) {
        Person person;
        person.sortText = folded(user.name.isEmpty() ? user.email : user.name);
        person.findText = person.sortText + QLatin1Char('\n') + folded(user.email);
        QChar before = QLatin1Char('\n');
        for (const GroupId& group : directory.directGroupsOf(user.id)) {
            person.findText += before + groups.value(group);
            before = QLatin1Char(' ');
        }
        m_byName.append(int(m_people.size()));
        m_people.append(person);
    }
    std::sort(m_byName.begin(), m_byName.end(), [this](int a, int b) {
        const int order = m_people.at(a).sortText.compare(m_people.at(b).sortText);
        return order != 0 ? order < 0 : a < b;
    });
    if (!rows().isEmpty())
        findAgain();
    m_baseAssignments.clear();
    m_baseKeys.clear();
    refresh();
}

/// Places mean other people now; who is gone gets a place that nobody has.
void PeopleModel::findAgain()
{
    const QList<User>& users = m_directory.users();
    QHash<UserId, int> placeOf;
    placeOf.reserve(users.size());
    for (const User& user : users)
        placeOf.insert(user.id, int(placeOf.size()));
    int gone = -1;
    for (PersonRow& row : mutableRows()) {
        row.place = placeOf.value(row.id, -1);
        if (row.place < 0)
            row.place = --gone;
    }
}

void PeopleModel::setPolicy(const Policy& draft, const Policy& base)
{
    m_draft = draft;
    QList<ConnectionId> next;
    m_connectionNames.clear();
    for (const Connection& connection : draft.connections) {
        next.append(connection.id);
        m_connectionNames.append(connection.name);
    }
    const bool sameBase = m_baseAssignments.isSharedWith(base.assignments)
                       && m_baseKeys.size() == next.size() && next == m_connections;
    const PolicyIndex index(draft);
    QList<EffectiveKeys> keys;
    for (const ConnectionId& id : std::as_const(next))
        keys.append(EffectiveKeys(index, m_directory, id));
    if (!sameBase) {
        m_baseAssignments = base.assignments;
        const bool same = base.assignments.isSharedWith(draft.assignments);
        const PolicyIndex baseIndex = same ? index : PolicyIndex(base);
        m_baseKeys.clear();
        for (const ConnectionId& id : std::as_const(next))
            m_baseKeys.append(EffectiveKeys(baseIndex, m_directory, id));
    }
    m_keys = keys;
    setConnections(next);
    refresh();
    cellsChanged();
}

void PeopleModel::followEdit(const Policy& draft, const Policy& base, const Edit& edit)
{
    const bool onlyAssignments =
        !edit.isEmpty()
        && std::all_of(edit.changes.cbegin(), edit.changes.cend(),
                       [](const Change& change) { return change.kind == EntityKind::Assignment; });
    if (!onlyAssignments) {
        setPolicy(draft, base);
        return;
    }
    m_draft = draft;
    for (EffectiveKeys& keys : m_keys)
        keys.follow(draft, edit, m_directory);
    if (keysDecide())
        refresh();
    cellsChanged();
}

bool PeopleModel::keysDecide() const
{
    return m_filter.keys != PeopleFilter::Keys::Any || !m_filter.key.isEmpty()
        || m_sortColumn >= Changes;
}

void PeopleModel::setConnections(const QList<ConnectionId>& next)
{
    qsizetype same = 0;
    while (same < next.size() && same < m_connections.size()
           && next.at(same) == m_connections.at(same))
        ++same;
    if (same < m_connections.size()) {
        beginRemoveColumns({}, FirstConnection + int(same),
                           FirstConnection + int(m_connections.size()) - 1);
        m_connections = m_connections.mid(0, same);
        endRemoveColumns();
    }
    if (same < next.size()) {
        beginInsertColumns({}, FirstConnection + int(same), FirstConnection + int(next.size()) - 1);
        m_connections = next;
        endInsertColumns();
    }
    if (!next.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstConnection,
                                 FirstConnection + int(next.size()) - 1);
}

void PeopleModel::setConditions(const KeyConditions& conditions)
{
    m_conditions = conditions;
    cellsChanged();
}

void PeopleModel::cellsChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1, columnCount() - 1));
}

void PeopleModel::setFilter(const PeopleFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
}

void PeopleModel::refresh()
{
    m_words = folded(m_filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_members =
        m_filter.group.isEmpty() ? QSet<UserId>() : m_directory.effectiveMembers(m_filter.group);
    m_keyMembers.clear();
    if (!m_filter.key.isEmpty()) {
        for (const Assignment& assignment : m_draft.assignments) {
            if (assignment.principal.type == PrincipalType::Group
                && assignment.keys.contains(m_filter.key))
                m_keyMembers.unite(m_directory.effectiveMembers(GroupId(assignment.principal.id)));
        }
    }
    QList<PersonRow> shown;
    for (const int place : std::as_const(m_byName)) {
        if (accepts(place))
            shown.append({place, m_directory.users().at(place).id});
    }
    sortRows(shown);
    updateRows(shown);
    Q_EMIT countsChanged();
}

bool PeopleModel::accepts(int place) const
{
    const QString& text = m_people.at(place).findText;
    const bool found = std::all_of(m_words.cbegin(), m_words.cend(),
                                   [&text](const QString& word) { return text.contains(word); });
    if (!found)
        return false;
    const User& user = m_directory.users().at(place);
    if (!m_filter.group.isEmpty() && !m_members.contains(user.id))
        return false;
    return acceptsKeys(user) && (m_filter.key.isEmpty() || isServed(user));
}

bool PeopleModel::acceptsKeys(const User& user) const
{
    if (m_filter.keys == PeopleFilter::Keys::Any)
        return true;
    if (m_filter.keys == PeopleFilter::Keys::Changed)
        return changeOf(user.id) != RowChange::None;
    for (qsizetype i = 0; i < m_connections.size(); ++i) {
        if (!m_filter.connection.isEmpty() && m_connections.at(i) != m_filter.connection)
            continue;
        const Reach reach = m_keys.at(i).reachOf(user.id, m_directory);
        if ((m_filter.keys == PeopleFilter::Keys::NoKey && reach == Reach::NoKey)
            || (m_filter.keys == PeopleFilter::Keys::OwnKey && reach == Reach::Own)
            || (m_filter.keys == PeopleFilter::Keys::ThroughGroup && reach == Reach::Group)
            || (m_filter.keys == PeopleFilter::Keys::Pool && reach == Reach::Pool))
            return true;
    }
    return m_connections.isEmpty() && m_filter.keys == PeopleFilter::Keys::NoKey;
}

bool PeopleModel::isServed(const User& user) const
{
    const ApiKey* key = m_draft.key(m_filter.key);
    const qsizetype at = key ? m_connections.indexOf(key->connection) : -1;
    if (at < 0)
        return false;
    const EffectiveKeys& keys = m_keys.at(at);
    const auto has = [this, &keys](const Principal& principal) {
        const Assignment* assignment = keys.assignmentOf(principal);
        return assignment && assignment->keys.contains(m_filter.key);
    };
    switch (keys.reachOf(user.id, m_directory)) {
    case Reach::Own: return has(Principal::user(user.id));
    case Reach::Group: return m_keyMembers.contains(user.id);
    case Reach::Pool: return has(Principal::everyone());
    case Reach::NoKey: break;
    }
    return false;
}

void PeopleModel::sortRows(QList<PersonRow>& rows) const
{
    const bool down = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == Name) {
        if (down)
            std::reverse(rows.begin(), rows.end());
        return;
    }
    const auto byText = [&rows, down](const QHash<int, QString>& texts) {
        std::stable_sort(rows.begin(), rows.end(), [&](const PersonRow& a, const PersonRow& b) {
            const int order = texts.value(a.place).compare(texts.value(b.place));
            return down ? order > 0 : order < 0;
        });
    };
    const auto byNumber = [&rows, down](const QHash<int, int>& numbers) {
        std::stable_sort(rows.begin(), rows.end(), [&](const PersonRow& a, const PersonRow& b) {
            const int one = numbers.value(a.place), other = numbers.value(b.place);
            return down ? one > other : one < other;
        });
    };
    const qsizetype connection = m_sortColumn - FirstConnection;
    if (m_sortColumn == Changes || (connection >= 0 && connection < m_keys.size())) {
        QHash<int, int> numbers;
        for (const PersonRow& row : std::as_const(rows))
            numbers.insert(row.place,
                           m_sortColumn == Changes
                               ? 3 - int(changeOf(row.id))
                               : int(m_keys.at(connection).reachOf(row.id, m_directory)));
        byNumber(numbers);
        return;
    }
    QHash<int, QString> texts;
    for (const PersonRow& row : std::as_const(rows)) {
        const User& user = m_directory.users().at(row.place);
        texts.insert(row.place, m_sortColumn == Email  ? folded(user.email)
                                : m_sortColumn == Role ? user.role
                                                       : folded(groupsText(user.id)));
    }
    byText(texts);
}

const User* PeopleModel::userAt(const QModelIndex& index) const
{
    const PersonRow* row = rowAt(index);
    // While a pull is taken over, a view may still ask about rows that are gone.
    const bool there = row && row->place >= 0 && row->place < m_directory.users().size();
    return there ? &m_directory.users().at(row->place) : nullptr;
}

QModelIndex PeopleModel::indexOf(const UserId& user) const
{
    for (qsizetype i = 0; i < rows().size(); ++i) {
        if (rows().at(i).id == user)
            return index(int(i));
    }
    return {};
}

QStringList PeopleModel::explain(const UserId& user, const ConnectionId& connection) const
{
    const qsizetype at = m_connections.indexOf(connection);
    if (at < 0)
        return {};
    const ResolveQuery query{user, connection, QString(), QDateTime::currentDateTimeUtc()};
    const Resolution resolution =
        m_keys.at(at).resolveFor(user, QString(), m_directory, m_conditions, query.now);
    return keyroster::explain(resolution, m_draft, m_directory, query);
}

QString PeopleModel::lineOf(const UserId& user, const ConnectionId& connection) const
{
    const qsizetype at = m_connections.indexOf(connection);
    return at < 0 ? QString()
                  : m_keys.at(at).lineFor(Principal::user(user), m_directory, m_conditions,
                                          QDateTime::currentDateTimeUtc());
}

qsizetype PeopleModel::withoutKey(const ConnectionId& connection) const
{
    const qsizetype at = m_connections.indexOf(connection);
    if (at < 0)
        return 0;
    const QList<User>& users = m_directory.users();
    return std::count_if(users.cbegin(), users.cend(), [&](const User& user) {
        return m_keys.at(at).reachOf(user.id, m_directory) == Reach::NoKey;
    });
}

QString PeopleModel::groupsText(const UserId& user) const
{
    QStringList names;
    for (const GroupId& group : m_directory.directGroupsOf(user))
        names.append(m_directory.nameOf(Principal::group(group)));
    return names.join(QStringLiteral(", "));
}

RowChange PeopleModel::changeOf(const UserId& user) const
{
    RowChange change = RowChange::None;
    for (qsizetype i = 0; i < m_keys.size() && i < m_baseKeys.size(); ++i) {
        const Assignment* now = m_keys.at(i).assignmentOf(Principal::user(user));
        const Assignment* then = m_baseKeys.at(i).assignmentOf(Principal::user(user));
        if (!now && !then)
            continue;
        const RowChange one = now && then ? (*now == *then ? RowChange::None : RowChange::Changed)
                            : now         ? RowChange::Added
                                          : RowChange::Removed;
        if (one != RowChange::None)
            change = change == RowChange::None || change == one ? one : RowChange::Changed;
    }
    return change;
}

} // namespace keyroster::ui
