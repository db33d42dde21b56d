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

QTEST_GUILESS_MAIN(TestRestoreEdits)
#include "tst_restoreedits.moc"
