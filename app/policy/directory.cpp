#include "policy/directory.h"

#include <QCoreApplication>

namespace keyroster {

Directory::Directory(QList<User> users, QList<Group> groups)
    : m_users(std::move(users))
    , m_groups(std::move(groups))
{
    m_userIndex.reserve(m_users.size());
    for (qsizetype i = 0; i < m_users.size(); ++i)
        m_userIndex.insert(m_users.at(i).id, i);
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        Group& group = m_groups[i];
        // Read from elsewhere, the ids of members are equal to those of the users; now they are the
        // same in memory.
        for (UserId& member : group.members) {
            if (const User* known = user(member))
                member = known->id;
        }
        m_groupIndex.insert(group.id, i);
        if (!group.parent.isEmpty())
            m_children[group.parent].append(group.id);
        for (const UserId& member : group.members)
            m_directGroups[member].append(group.id);
    }
}

const User* Directory::user(const UserId& id) const
{
    const auto at = m_userIndex.constFind(id);
    return at == m_userIndex.cend() ? nullptr : &m_users.at(*at);
}

const Group* Directory::group(const GroupId& id) const
{
    const auto at = m_groupIndex.constFind(id);
    return at == m_groupIndex.cend() ? nullptr : &m_groups.at(*at);
}

QList<GroupId> Directory::directGroupsOf(const UserId& user) const
{
    return m_directGroups.value(user);
}

QList<GroupId> Directory::groupsOf(const UserId& user) const
{
    QSet<GroupId> seen;
    for (GroupId id : m_directGroups.value(user)) {
        for (const Group* found = group(id); found && !seen.contains(id); found = group(id)) {
            seen.insert(id);
            id = found->parent;
        }
    }
    QList<GroupId> ordered(seen.cbegin(), seen.cend());
    std::sort(ordered.begin(), ordered.end(), [this](const GroupId& a, const GroupId& b) {
        return m_groupIndex.value(a, -1) < m_groupIndex.value(b, -1);
    });
    return ordered;
}

QSet<UserId> Directory::effectiveMembers(const GroupId& group) const
{
    QSet<UserId> members;
    QSet<GroupId> seen;
    QList<GroupId> open{group};
    while (!open.isEmpty()) {
        const GroupId id = open.takeLast();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        if (const Group* found = this->group(id))
            members.unite(QSet<UserId>(found->members.cbegin(), found->members.cend()));
        open.append(m_children.value(id));
    }
    return members;
}

QString Directory::nameOf(const Principal& principal) const
{
    switch (principal.type) {
    case PrincipalType::User: {
        const User* found = user(UserId(principal.id));
        return found ? (found->name.isEmpty() ? found->email : found->name) : principal.id;
    }
    case PrincipalType::Group: {
        const Group* found = group(GroupId(principal.id));
        return found ? found->name : principal.id;
    }
    case PrincipalType::Everyone: return QCoreApplication::translate("Directory", "Everyone");
    }
    return principal.id;
}

} // namespace keyroster
