#include "policy/edit.h"
#include "sync/views.h"
#include "unit/sync/world.h"

#include <QTest>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// Each guard: fires on its case and only there. That a typed name lets the plan run is tested with
/// apply.
class TestGuards : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void directoryEmptyOrShrunk();
    void otherInstallation();
    void manyDeletions();
    void lostMarkers();
    void functionsOff();
    void newerServer();
    void nothingToDoNeedsNoGuard();

private:
    static Snapshot synced();
    /// A small change, so that there is a plan at all.
    static Policy edited(const Snapshot& server);
};

Snapshot TestGuards::synced()
{
    const Snapshot server = freshServer();
    return afterwards(server, planOrFail(inputFor(server, somePolicy())));
}

Policy TestGuards::edited(const Snapshot& server)
{
    Policy draft = settled(server);
    draft.keys[0].weight = 2;
    return draft;
}

void TestGuards::directoryEmptyOrShrunk()
{
    Snapshot server = synced();
    const Policy draft = edited(server);
    QCOMPARE(guardsOf(planOrFail(inputFor(server, draft))), QStringList());
    server.directory = Directory();
    QCOMPARE(guardsOf(planOrFail(inputFor(server, draft))), QStringList({u"directory_shrunk"_s}));

    server = synced();
    sync::PlanInput input = inputFor(server, draft);
    input.trusted->users = 5; // now 3
    QCOMPARE(guardsOf(planOrFail(input)), QStringList());
    input.trusted->users = 6; // by half
    QCOMPARE(guardsOf(planOrFail(input)), QStringList({u"directory_shrunk"_s}));
    input.trusted = sync::trustedOf(server);
    const qint64 groups = input.trusted->groups;
    input.trusted->groups = groups + 1; // one that goes is daily work
    QCOMPARE(guardsOf(planOrFail(input)), QStringList());
    input.trusted->groups = 2 * groups + 1;
    QCOMPARE(guardsOf(planOrFail(input)), QStringList({u"directory_shrunk"_s}));
}

void TestGuards::otherInstallation()
{
    const Snapshot server = synced();
    sync::PlanInput input = inputFor(server, edited(server));
    input.trusted->deploymentId = u"deployment-2"_s;
    QCOMPARE(guardsOf(planOrFail(input)), QStringList({u"server_changed"_s}));
    input.trusted->deploymentId.clear(); // older servers do not tell
    QCOMPARE(guardsOf(planOrFail(input)), QStringList());
    input.trusted->url = u"http://elsewhere"_s;
    QCOMPARE(guardsOf(planOrFail(input)), QStringList({u"server_changed"_s}));
}

void TestGuards::manyDeletions()
{
    Policy draft = somePolicy();
    for (int i = 0; i < 20; ++i) {
        Assignment more = draft.assignments.last();
        more.principal = Principal::user(UserId(u"user-%1"_s.arg(i)));
        draft.assignments.append(more);
    }
    const Snapshot fresh = freshServer();
    const Snapshot server = afterwards(fresh, planOrFail(inputFor(fresh, draft)));
    Policy fewer = settled(server);
    for (int i = 0; i < 5; ++i)
        fewer.assignments.removeLast();
    QCOMPARE(guardsOf(planOrFail(inputFor(server, fewer))), QStringList());
    fewer.assignments.removeLast();
    QCOMPARE(guardsOf(planOrFail(inputFor(server, fewer))), QStringList({u"many_deletions"_s}));
}

void TestGuards::lostMarkers()
{
    Snapshot server = synced();
    server.router.router.marker.clear();
    sync::Plan plan = planOrFail(inputFor(server, settled(server)));
    QCOMPARE(guardsOf(plan), QStringList({u"marker_lost"_s}));
    QCOMPARE(stepsOf(plan), QStringList({u"update_router keyroster"_s}));

    server = synced();
    server.entries.last().marker.clear();
    plan = planOrFail(inputFor(server, settled(server)));
    QCOMPARE(guardsOf(plan), QStringList({u"marker_lost"_s}));
    QCOMPARE(plan.steps.size(), 1);
    QVERIFY(planOrFail(inputFor(afterwards(server, plan), settled(server))).isEmpty());
}

void TestGuards::functionsOff()
{
    Snapshot server = synced();
    server.server.functionsEnabled = false;
    QCOMPARE(guardsOf(planOrFail(inputFor(server, edited(server)))),
             QStringList({u"functions_off"_s}));
}

void TestGuards::newerServer()
{
    const Snapshot server = synced();
    sync::PlanInput input = inputFor(server, edited(server));
    input.newerServer = true;
    QCOMPARE(guardsOf(planOrFail(input)), QStringList({u"newer_server"_s}));
}

void TestGuards::nothingToDoNeedsNoGuard()
{
    Snapshot server = synced();
    server.directory = Directory();
    server.server.functionsEnabled = false;
    const sync::Plan plan = planOrFail(inputFor(server, settled(server)));
    QVERIFY(plan.isEmpty());
    QVERIFY(plan.guards.isEmpty());
}

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
