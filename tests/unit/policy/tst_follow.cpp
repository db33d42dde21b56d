#include "policy/changetracker.h"
#include "policy/edits.h"
#include "policy/policyindex.h"

#include <QRandomGenerator>
#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 30;

Policy start()
{
    Policy policy = newPolicy();
    for (int c = 0; c < 2; ++c) {
        Connection connection;
        connection.id = ConnectionId(u"c%1"_s.arg(c));
        connection.slug = connection.name = u"conn%1"_s.arg(c);
        connection.baseUrl = u"https://example.test/v%1"_s.arg(c);
        policy.connections.append(connection);
        for (int k = 0; k < 4; ++k) {
            ApiKey key;
            key.id = KeyId(u"k%1%2"_s.arg(c).arg(k));
            key.connection = connection.id;
            key.label = key.id.text();
            policy.keys.append(key);
        }
    }
    return policy;
}

Principal anyone(QRandomGenerator& random)
{
    const int number = random.bounded(people);
    return number == 0 ? Principal::everyone()
         : number < 5  ? Principal::group(GroupId(u"g%1"_s.arg(number)))
                       : Principal::user(UserId(u"u:%1/x"_s.arg(number))); // ids may hold anything
}

/// Some edit that the app offers; may be empty.
Edit someEdit(const Policy& policy, QRandomGenerator& random)
{
    const int connection = random.bounded(2);
    const ConnectionId on(u"c%1"_s.arg(connection));
    QList<Principal> principals;
    for (int i = 0; i <= random.bounded(6); ++i)
        principals.append(anyone(random));
    const QList<KeyId> keys{KeyId(u"k%1%2"_s.arg(connection).arg(random.bounded(4)))};
    const auto mode = random.bounded(2) ? edits::AssignMode::Add : edits::AssignMode::Replace;
    Result<Edit> edit;
    switch (random.bounded(5)) {
    case 0: edit = edits::unassign(policy, {}, principals, on, {}); break;
    case 1: edit = edits::unassign(policy, {}, principals, on, keys.first()); break;
    case 2: {
        ApiKey key = policy.keys.at(random.bounded(policy.keys.size()));
        key.weight = random.bounded(1, 4);
        edit = edits::changeKey(policy, key);
        break;
    }
    default: edit = edits::assign(policy, {}, principals, on, keys, mode);
    }
    return edit.value_or(Edit());
}

QSet<QString> idsOf(const QList<Change>& changes)
{
    QSet<QString> ids;
    for (const Change& change : changes)
        ids.insert(u"%1 %2"_s.arg(int(change.kind)).arg(change.id));
    return ids;
}

QString wrong(const ChangeTracker& tracker, const Policy& base, const Policy& draft)
{
    const QList<Change> changes = difference(base, draft);
    if (tracker.size() != idsOf(changes).size())
        return u"%1 changes, not %2"_s.arg(tracker.size()).arg(changes.size());
    QHash<Principal, ChangeTracker::Kind> here;
    for (const Change& change : changes) {
        const auto kind = !change.before ? ChangeTracker::Kind::Added
                        : !change.after  ? ChangeTracker::Kind::Removed
                                         : ChangeTracker::Kind::Changed;
        if (tracker.kindOf(change.kind, change.id) != kind)
            return u"another kind of change: "_s + change.id;
        const Assignment* assignment = nullptr;
        for (const Policy* policy : {&base, &draft}) {
            for (const Assignment& one : policy->assignments) {
                if (assignmentEntityId(one.connection, one.principal) == change.id)
                    assignment = &one;
            }
        }
        if (assignment && assignment->connection == ConnectionId(u"c1"_s))
            here.insert(assignment->principal, kind);
    }
    return tracker.assignmentsOn(ConnectionId(u"c1"_s)) == here ? QString() : u"on c1"_s;
}

QString wrong(const PolicyIndex& index, const Policy& policy)
{
    if (!(index.policy() == policy))
        return u"another policy"_s;
    const PolicyIndex fresh(policy);
    for (const Connection& connection : policy.connections) {
        QRandomGenerator all;
        for (int i = 0; i < 200; ++i) {
            const Principal principal = anyone(all);
            if (index.assignmentPlaces(connection.id, principal)
                != fresh.assignmentPlaces(connection.id, principal))
                return u"place of "_s + principal.id;
        }
    }
    for (const ApiKey& key : policy.keys) {
        if (index.usesOf(key.id) != fresh.usesOf(key.id) || !(*index.key(key.id) == key))
            return u"uses of "_s + key.label;
    }
    return {};
}

} // namespace

class TestFollow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followingIsAsMakingAnew_data();
    void followingIsAsMakingAnew();
    void whatIsTakenBackIsNoChange();
    void doubledAssignments();
};

void TestFollow::followingIsAsMakingAnew_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestFollow::followingIsAsMakingAnew()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Policy base = start();
    for (int i = 0; i < 10; ++i)
        base = applyEdit(base, someEdit(base, random)).value();
    Policy draft = base;
    ChangeTracker tracker(base, draft);
    PolicyIndex index(draft);
    QList<Edit> undo;
    qsizetype most = 0;
    for (int i = 0; i < 60; ++i) {
        const bool back = !undo.isEmpty() && random.bounded(3) == 0;
        const Edit edit = back ? inverse(undo.takeLast()) : someEdit(draft, random);
        if (edit.isEmpty())
            continue;
        draft = applyEdit(draft, edit).value();
        tracker.follow(edit);
        index.follow(draft, edit);
        if (!back)
            undo.append(edit);
        QCOMPARE(wrong(tracker, base, draft), QString());
        QCOMPARE(wrong(index, draft), QString());
        most = std::max(most, tracker.size());
    }
    QVERIFY(most > 3);
}

void TestFollow::whatIsTakenBackIsNoChange()
{
    const Policy base = start();
    ChangeTracker tracker(base, base);
    QCOMPARE(tracker.size(), 0);
    const Principal ada = Principal::user(UserId(u"ada"_s));
    const ConnectionId on(u"c0"_s);
    const Edit edit =
        edits::assign(base, {}, {ada}, on, {KeyId(u"k00"_s)}, edits::AssignMode::Replace).value();
    tracker.follow(edit);
    QCOMPARE(tracker.kindOf(EntityKind::Assignment, assignmentEntityId(on, ada)),
             std::optional(ChangeTracker::Kind::Added));
    tracker.follow(inverse(edit));
    QCOMPARE(tracker.size(), 0);
    QVERIFY(!tracker.kindOf(EntityKind::Assignment, assignmentEntityId(on, ada)));
}

void TestFollow::doubledAssignments()
{
    Policy policy = start();
    Assignment one;
    one.connection = ConnectionId(u"c0"_s);
    one.principal = Principal::user(UserId(u"ada"_s));
    one.keys = {KeyId(u"k00"_s)};
    policy.assignments = {one, one};
    policy.assignments[1].keys = {KeyId(u"k01"_s)};
    PolicyIndex index(policy);
    QCOMPARE(index.assignmentPlaces(one.connection, one.principal), (QList<qsizetype>{0, 1}));
    QCOMPARE(*index.assignment(one.connection, one.principal), one);
    Edit edit{u"take one away"_s, difference(policy, start())};
    edit.changes.resize(1);
    const Policy next = applyEdit(policy, edit).value();
    index.follow(next, edit);
    QCOMPARE(wrong(index, next), QString());
}

QTEST_GUILESS_MAIN(TestFollow)
#include "tst_follow.moc"
