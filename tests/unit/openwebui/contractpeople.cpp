#include "contracts.h"
#include "support/await.h"

namespace keyroster::test {

void PeopleContract::listsUsers()
{
    const auto ada = m_server->addPerson(u"ada"_s);
    auto client = m_server->admin();
    const auto users = await(client->users(CancelToken()));
    VERIFY_OK(users);
    QVERIFY(users->size() >= 2);
    const auto found = std::find_if(users->begin(), users->end(),
                                    [&ada](const User& user) { return user.id.text() == ada.id; });
    QVERIFY(found != users->end());
    QCOMPARE(found->email, ada.email);
    QCOMPARE(found->name, u"ada"_s);
    QCOMPARE(found->role, u"user"_s);
}

void PeopleContract::trap7ListsGroupsWithMembers()
{
    const auto bob = m_server->addPerson(u"bob"_s);
    const auto eve = m_server->addPerson(u"eve"_s);
    const QString full = m_server->addGroup(u"Contract full"_s, {bob.id, eve.id}, {});
    const QString empty = m_server->addGroup(u"Contract empty"_s, {}, {});
    auto client = m_server->admin();
    const auto groups = await(client->groups(CancelToken()));
    VERIFY_OK(groups);
    const Directory directory({}, *groups);
    const Group* group = directory.group(GroupId(full));
    QVERIFY(group);
    QCOMPARE(group->name, u"Contract full"_s);
    const QSet<UserId> members(group->members.begin(), group->members.end());
    const QSet<UserId> expected{UserId(bob.id), UserId(eve.id)};
    QCOMPARE(members, expected);
    group = directory.group(GroupId(empty));
    QVERIFY(group);
    QVERIFY(group->members.isEmpty());
}

void PeopleContract::listsNestedGroups()
{
    const auto max = m_server->addPerson(u"max"_s);
    const QString parent = m_server->addGroup(u"Contract parent"_s, {}, {});
    const QString child = m_server->addGroup(u"Contract child"_s, {max.id}, parent);
    auto client = m_server->admin();
    const auto groups = await(client->groups(CancelToken()));
    VERIFY_OK(groups);
    const Directory directory({}, *groups);
    QVERIFY(directory.group(GroupId(child)) && directory.group(GroupId(parent)));
    QCOMPARE(directory.group(GroupId(child))->parent.text(),
             m_server->can().nestedGroups ? parent : QString());
    QVERIFY(directory.group(GroupId(parent))->members.isEmpty()); // direct ones only
}

void PeopleContract::cleanupTestCase()
{
    m_server->cleanUp();
}

} // namespace keyroster::test
