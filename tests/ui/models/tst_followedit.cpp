#include "models/directorymodel.h"
#include "models/keysmodel.h"
#include "models/peoplemodel.h"
#include "policy/edits.h"
#include "ui/board/boardsample.h"
#include "ui/support/timedapplication.h"

#include <QRandomGenerator>
#include <QTest>

using namespace keyroster;
using namespace keyroster::ui;

/// Models that followed edits show the same as models that were made anew after them.
class TestFollowEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameAsAnew_data();
    void sameAsAnew();
    void oneEditOfManyPeople();
    void groupsInGroupsReachTheirMembers();

private:
    static Edit someEdit(const Policy& policy, const Directory& directory,
                         QRandomGenerator& random);
};

Edit TestFollowEdit::someEdit(const Policy& policy, const Directory& directory,
                              QRandomGenerator& random)
{
    QList<Principal> who;
    for (int i = 0; i <= random.bounded(5); ++i) {
        const int one = random.bounded(10);
        if (one == 0)
            who.append(Principal::everyone());
        else if (one < 3)
            who.append(Principal::group(
                directory.groups().at(random.bounded(directory.groups().size())).id));
        else
            who.append(
                Principal::user(directory.users().at(random.bounded(directory.users().size())).id));
    }
    const ApiKey key = policy.keys.at(random.bounded(policy.keys.size()));
    const auto mode = random.bounded(2) ? edits::AssignMode::Add : edits::AssignMode::Replace;
    Result<Edit> edit;
    switch (random.bounded(6)) {
    case 0: edit = edits::unassign(policy, directory, who, key.connection, {}); break;
    case 1: edit = edits::unassign(policy, directory, who, key.connection, key.id); break;
    case 2: {
        ApiKey changed = key;
        changed.enabled = !changed.enabled;
        edit = edits::changeKey(policy, changed);
        break;
    }
    case 3:
        if (policy.keys.size() > 4) {
            edit = edits::removeKeys(policy, {key.id});
            break;
        }
        [[fallthrough]];
    default: edit = edits::assign(policy, directory, who, key.connection, {key.id}, mode);
    }
    return edit.value_or(Edit());
}

void TestFollowEdit::sameAsAnew_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestFollowEdit::sameAsAnew()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const Directory directory = sample::directory(20);
    const Policy base = sample::policy();
    Policy draft = base;
    DirectoryModel people;
    KeysModel keys(KeysModel::Part::Keys), pool(KeysModel::Part::Pool);
    people.setDirectory(directory);
    ChangeTracker changes;
    PeopleModel table;
    PeopleFilter filter;
    filter.keys = seed % 2 ? PeopleFilter::Keys::OwnKey : PeopleFilter::Keys::Any;
    table.setFilter(filter);
    table.setDirectory(directory);
    table.setPolicy(draft, base);
    people.setPolicy(draft, changes, sample::openAi);
    keys.setPolicy(draft, base, directory, sample::openAi);
    pool.setPolicy(draft, base, directory, sample::openAi);
    QList<Edit> undo;
    for (int i = 0; i < 40; ++i) {
        const bool back = !undo.isEmpty() && random.bounded(3) == 0;
        const Edit edit = back ? inverse(undo.takeLast()) : someEdit(draft, directory, random);
        if (edit.isEmpty())
            continue;
        if (!back)
            undo.append(edit);
        draft = applyEdit(draft, edit).value();
        changes.follow(edit);
        people.followEdit(draft, edit, changes);
        table.followEdit(draft, base, edit);
        keys.followEdit(draft, edit);
        pool.followEdit(draft, edit);
        if (random.bounded(2)) // as when a card was painted
            QVERIFY(keys.rowAt(keys.index(0)));

        DirectoryModel peopleAnew;
        peopleAnew.setDirectory(directory);
        peopleAnew.setPolicy(draft, ChangeTracker(base, draft), sample::openAi);
        QCOMPARE(people.rows(), peopleAnew.rows());
        for (int row = 0; row < people.rowCount(); ++row) {
            for (const int role : {int(DetailRole), int(DirectoryModel::TroubleRole)})
                QCOMPARE(people.data(people.index(row), role),
                         peopleAnew.data(peopleAnew.index(row), role));
        }
        PeopleModel tableAnew;
        tableAnew.setFilter(filter);
        tableAnew.setDirectory(directory);
        tableAnew.setPolicy(draft, base);
        QCOMPARE(table.rows(), tableAnew.rows());
        QCOMPARE(table.columnCount(), tableAnew.columnCount());
        for (int row = 0; row < table.rowCount(); ++row) {
            for (int column = 0; column < table.columnCount(); ++column) {
                for (const int role : {int(Qt::DisplayRole), int(PeopleModel::ReachRole)})
                    QCOMPARE(table.index(row, column).data(role),
                             tableAnew.index(row, column).data(role));
            }
        }
        KeysModel keysAnew(KeysModel::Part::Keys), poolAnew(KeysModel::Part::Pool);
        keysAnew.setPolicy(draft, base, directory, sample::openAi);
        poolAnew.setPolicy(draft, base, directory, sample::openAi);
        QCOMPARE(keys.rows(), keysAnew.rows());
        QCOMPARE(pool.rows(), poolAnew.rows());
    }
}

void TestFollowEdit::oneEditOfManyPeople()
{
    const Directory directory = sample::directory(3000);
    const Policy base = sample::policy();
    QList<Principal> all;
    for (const User& user : directory.users())
        all.append(Principal::user(user.id));
    const Edit edit = edits::assign(base, directory, all, sample::openAi, {sample::key("k-spare")},
                                    edits::AssignMode::Replace)
                          .value();
    const Policy draft = applyEdit(base, edit).value();
    KeysModel keys(KeysModel::Part::Keys);
    keys.setPolicy(base, base, directory, sample::openAi);
    keys.followEdit(draft, edit);
    const KeyRow* spare = keys.rowAt(keys.indexOf(sample::key("k-spare")));
    QVERIFY(spare);
    QCOMPARE(spare->users, directory.users().size());
    QCOMPARE(spare->chips.size(), chipsPerRow);
    QCOMPARE(spare->chips.first().change, RowChange::Added);
    keys.followEdit(base, inverse(edit));
    KeysModel anew(KeysModel::Part::Keys);
    anew.setPolicy(base, base, directory, sample::openAi);
    QCOMPARE(keys.rows(), anew.rows());
}

/// Against what Directory says of each person, with groups in groups and in a ring.
void TestFollowEdit::groupsInGroupsReachTheirMembers()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        QList<User> users;
        for (int i = 0; i < 12; ++i)
            users.append({UserId(QStringLiteral("p%1").arg(i)), {}, {}, {}});
        const auto groupId = [](quint32 i) { return GroupId(QStringLiteral("g%1").arg(i)); };
        QList<Group> groups;
        for (quint32 i = 0; i < 7; ++i) {
            Group group{groupId(i), {}, {}, {}};
            if (random.bounded(2))
                group.parent = groupId(random.bounded(7));
            for (const User& user : std::as_const(users)) {
                if (random.bounded(4) == 0)
                    group.members.append(user.id);
            }
            groups.append(group);
        }
        const Directory directory(users, groups);
        Policy policy = sample::policy();
        policy.assignments.clear();
        for (int i = 0; i < 2; ++i) {
            Assignment assignment;
            assignment.connection = sample::openAi;
            assignment.principal = Principal::group(groupId(random.bounded(7)));
            assignment.keys = {sample::key("k-team")};
            policy.assignments.append(assignment);
        }
        const EffectiveKeys keys(policy, directory, sample::openAi);
        for (const User& user : users) {
            const QList<GroupId> of = directory.groupsOf(user.id);
            const bool served = std::any_of(of.cbegin(), of.cend(), [&](const GroupId& group) {
                return keys.assignmentOf(Principal::group(group)) != nullptr;
            });
            QCOMPARE(keys.reachOf(user.id, directory) == Reach::Group, served);
        }
        DirectoryModel model;
        model.setDirectory(directory);
        for (const Group& group : groups)
            QCOMPARE(model.index(model.rowOf(Principal::group(group.id)))
                         .data(DirectoryModel::MembersRole)
                         .toInt(),
                     int(directory.effectiveMembers(group.id).size()));
    }
}

QTEST_MAIN(TestFollowEdit)
#include "tst_followedit.moc"
