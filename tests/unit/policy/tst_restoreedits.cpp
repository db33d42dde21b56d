#include "policy/restoreedits.h"
#include "unit/policy/testpolicies.h"

#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;

/// Removals that are taken back before the sync.
class TestRestoreEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aConnectionComesBackWhole();
    void whatElseWasEditedStays();
    void whatIsThereOrUnknownIsRefused();
    void anotherOneWithItsShortNameIsInTheWay();
    void keysComeBackToTheirPeople();
    void onlySomeOfTheRemovedKeys();
    void assignmentsEditedOtherwiseStay();
    void keysThatCannotComeBack();
};

namespace {

const ConnectionId c1{u"c1"_s};

Policy after(const Policy& policy, const Result<Edit>& edit)
{
    return edit ? applyEdit(policy, *edit).value_or(Policy()) : Policy();
}

Connection other(const QString& slug)
{
    Connection made = keyroster::testing::smallPolicy().connections.first();
    made.id = ConnectionId(u"c2"_s);
    made.slug = slug;
    made.name = u"Second"_s;
    return made;
}

} // namespace

void TestRestoreEdits::aConnectionComesBackWhole()
{
    Policy base = keyroster::testing::fullPolicy();
    base.connections.append(other(u"second"_s));
    const Policy removed = after(base, edits::removeConnection(base, c1));
    QCOMPARE(removed.connections.size(), 1);
    const Result<Edit> kept = edits::keepConnection(removed, base, c1);
    QVERIFY(after(removed, kept) == base);
    QVERIFY(kept->text.contains(base.connections.first().name));
    QVERIFY(applyEdit(after(removed, kept), inverse(*kept)).value() == removed);
}

/// What was changed on it before it was removed is gone with it; the rest of the draft is not
/// touched.
void TestRestoreEdits::whatElseWasEditedStays()
{
    Policy base = keyroster::testing::fullPolicy();
    base.connections.append(other(u"second"_s));
    Policy draft = base;
    draft.connections[0].name = u"Renamed"_s;
    draft.connections[1].name = u"Mine"_s;
    Allowance overAll;
    overAll.principal = Principal::everyone();
    overAll.requests = 5;
    draft.allowances.append(overAll);
    draft = after(draft, edits::removeConnection(draft, c1));
    const Policy kept = after(draft, edits::keepConnection(draft, base, c1));
    QCOMPARE(kept.connections.size(), 2);
    QVERIFY(*kept.connection(c1) == base.connections.first());
    QCOMPARE(kept.connections.last().name, u"Mine"_s);
    QVERIFY(kept.allowances.contains(overAll) && kept.allowances.size() == 2);
    QVERIFY(kept.keys == base.keys && kept.assignments == base.assignments);
}

void TestRestoreEdits::whatIsThereOrUnknownIsRefused()
{
    const Policy base = keyroster::testing::fullPolicy();
    QVERIFY(!edits::keepConnection(base, base, c1));
    QVERIFY(!edits::keepConnection(base, base, ConnectionId(u"c9"_s)));
}

void TestRestoreEdits::anotherOneWithItsShortNameIsInTheWay()
{
    const Policy base = keyroster::testing::fullPolicy();
    Policy draft = after(base, edits::removeConnection(base, c1));
    draft = after(draft, edits::addConnection(draft, other(base.connections.first().slug)));
    const Result<Edit> kept = edits::keepConnection(draft, base, c1);
    QVERIFY(!kept);
    QVERIFY2(kept.error().message.contains(u"Second"_s), qPrintable(kept.error().message));
}

namespace {

/// u1: k1, k2, k3; u2: k2; the pool: k3.
Policy assigned()
{
    Policy policy = keyroster::testing::smallPolicy();
    policy.assignments = {
        keyroster::testing::assignmentOf(Principal::user(UserId(u"u1"_s)),
                                         {u"k1"_s, u"k2"_s, u"k3"_s}),
        keyroster::testing::assignmentOf(Principal::user(UserId(u"u2"_s)), {u"k2"_s}),
        keyroster::testing::assignmentOf(Principal::everyone(), {u"k3"_s})};
    return policy;
}

const KeyId k1{u"k1"_s}, k2{u"k2"_s}, k3{u"k3"_s};

} // namespace

void TestRestoreEdits::keysComeBackToTheirPeople()
{
    const Policy base = assigned();
    const Policy removed = after(base, edits::removeKeys(base, {k2}));
    QCOMPARE(removed.assignments.size(), 2);
    const Result<Edit> kept = edits::keepKeys(removed, base, {k2, k2});
    QVERIFY(after(removed, kept) == base);
    QVERIFY(kept->text.contains(u"key-2"_s));
    QVERIFY(applyEdit(after(removed, kept), inverse(*kept)).value() == removed);
    const Policy all = after(base, edits::removeKeys(base, {k1, k2, k3}));
    QVERIFY(all.keys.isEmpty() && all.assignments.isEmpty());
    QVERIFY(after(all, edits::keepKeys(all, base, {k3, k1, k2})) == base);
}

void TestRestoreEdits::onlySomeOfTheRemovedKeys()
{
    const Policy base = assigned();
    const Policy removed = after(base, edits::removeKeys(base, {k1, k2}));
    Policy kept = after(removed, edits::keepKeys(removed, base, {k2}));
    QVERIFY(kept.key(k2) && !kept.key(k1));
    QCOMPARE(kept.assignments.first().keys, (QList<KeyId>{k2, k3}));
    QVERIFY(after(kept, edits::keepKeys(kept, base, {k1})) == base);
}

/// A rank that was changed stays; who was put on another key by hand, or was given other keys,
/// stays there.
void TestRestoreEdits::assignmentsEditedOtherwiseStay()
{
    const Policy base = assigned();
    Policy draft = after(base, edits::removeKeys(base, {k2}));
    draft.assignments[0].rank = 4;
    draft.assignments.append(
        keyroster::testing::assignmentOf(Principal::user(UserId(u"u2"_s)), {u"k3"_s}));
    const Policy kept = after(draft, edits::keepKeys(draft, base, {k2}));
    QVERIFY(kept.keys == base.keys);
    const Assignment* first = kept.assignment(ConnectionId(u"c1"_s), base.assignments[0].principal);
    QCOMPARE(first->keys, (QList<KeyId>{k1, k2, k3}));
    QCOMPARE(first->rank, 4);
    const Assignment* second =
        kept.assignment(ConnectionId(u"c1"_s), base.assignments[1].principal);
    QCOMPARE(second->keys, QList<KeyId>{k3});
    draft.assignments.removeFirst(); // by hand: u1 had other keys left
    const Policy without = after(draft, edits::keepKeys(draft, base, {k2}));
    QVERIFY(!without.assignment(ConnectionId(u"c1"_s), base.assignments[0].principal));
}

void TestRestoreEdits::keysThatCannotComeBack()
{
    const Policy base = keyroster::testing::fullPolicy();
    const KeyId key = base.keys.first().id;
    const auto refusal = [&base](const Policy& draft, const QList<KeyId>& keys) {
        const Result<Edit> kept = edits::keepKeys(draft, base, keys);
        return kept ? QString() : kept.error().message;
    };
    QVERIFY(!refusal(base, {key}).isEmpty()); // is there
    QVERIFY(!refusal(base, {}).isEmpty());
    const Policy removed = after(base, edits::removeKeys(base, {key}));
    QVERIFY(!refusal(removed, {key, k2}).isEmpty()); // one of them never was
    const Policy noAccount =
        after(removed, edits::removeAccount(removed, base.accounts.first().id));
    QCOMPARE(refusal(noAccount, {key}),
             u"The account of the key team-1 is removed, too. Keep the account first."_s);
    const Policy noConnection = after(base, edits::removeConnection(base, c1));
    QCOMPARE(refusal(noConnection, {key}),
             u"The connection of the key team-1 is removed, too. Keep the connection first."_s);
    ApiKey again = base.keys.first();
    again.id = KeyId(u"k9"_s);
    again.label = u"again"_s;
    const Policy added = after(removed, edits::addKeys(removed, {again}));
    QVERIFY(refusal(added, {key}).contains(u"again"_s));
}

QTEST_GUILESS_MAIN(TestRestoreEdits)
#include "tst_restoreedits.moc"
