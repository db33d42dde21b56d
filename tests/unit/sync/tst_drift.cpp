#include "policy/edits.h"
#include "support/await.h"
#include "sync/adopt.h"
#include "sync/drift.h"
#include "sync/engine.h"
#include "unit/sync/world.h"

#include <QTest>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// What differs from what the last sync left, as values.
class TestDrift : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inOrder();
    void anOlderRouterIsAnUpdate();
    void aChangedRouterIsNot();
    void whatSomebodyCopiedIsExtra();
    void somebodyElsesEntryIsAProblem();
    void oneOfTwoIsPutBack();
    void aMoveStaysTogether();
    void timesComeFromTheServer();
    void unpublishedIsTakenOver();

private:
    static sync::PlanInput input(const Snapshot& server, const Policy& draft);
    static Snapshot synced(const Snapshot& server, const Policy& draft);
    static sync::Drift drift(const Snapshot& server, const QString& routerLeft = {});
};

sync::PlanInput TestDrift::input(const Snapshot& server, const Policy& draft)
{
    sync::PlanInput made = inputFor(server, draft);
    made.routerContent = sync::bundledRouter();
    made.routerVersion = sync::bundledRouterVersion();
    made.slotContent = sync::bundledSlot();
    return made;
}

Snapshot TestDrift::synced(const Snapshot& server, const Policy& draft)
{
    Snapshot now = afterwards(server, planOrFail(input(server, draft)));
    now.router.version = sync::bundledRouterVersion();
    return now;
}

sync::Drift TestDrift::drift(const Snapshot& server, const QString& routerLeft)
{
    return sync::findDrift(server, settled(server), settled(server), routerLeft);
}

void TestDrift::inOrder()
{
    QVERIFY(drift(synced(freshServer(), somePolicy())).isEmpty());
    QVERIFY(sync::findDrift(freshServer(), Policy(), Policy(), {}).isEmpty());
}

void TestDrift::anOlderRouterIsAnUpdate()
{
    Snapshot server = synced(freshServer(), somePolicy());
    server.router.router.contentSha256 = u"an older one"_s;
    server.router.version = u"0.0.1"_s;
    for (const QString& left : {QString(), u"an older one"_s}) {
        const sync::Drift found = drift(server, left);
        QCOMPARE(found.objects.size(), 1);
        QCOMPARE(found.objects.first().kind, sync::DriftKind::Update);
        QVERIFY(!found.objects.first().canTake);
    }
    server.router.router.active = false; // that somebody did
    QCOMPARE(drift(server).objects.first().kind, sync::DriftKind::Changed);
}

void TestDrift::aChangedRouterIsNot()
{
    Snapshot server = synced(freshServer(), somePolicy());
    server.router.router.contentSha256 = u"edited"_s;
    QCOMPARE(drift(server).objects.first().kind, sync::DriftKind::Changed);
    server.router.version = u"0.0.1"_s;
    QCOMPARE(drift(server, u"as it was"_s).objects.first().kind, sync::DriftKind::Changed);
}

void TestDrift::whatSomebodyCopiedIsExtra()
{
    Snapshot server = synced(freshServer(), somePolicy());
    ModelEntry copy = server.entries.last();
    copy.id = u"a-copy"_s;
    server.entries.append(copy);
    const sync::Drift found = drift(server);
    QCOMPARE(found.objects.size(), 1);
    QCOMPARE(found.objects.first().object, u"a-copy"_s);
    QCOMPARE(found.objects.first().kind, sync::DriftKind::Extra);
    QVERIFY(!found.objects.first().canTake && !found.objects.first().whyNot.isEmpty());
}

void TestDrift::somebodyElsesEntryIsAProblem()
{
    Snapshot server = synced(freshServer(), somePolicy());
    server.entries.last().marker = u"another policy"_s;
    const sync::Drift found = drift(server);
    QVERIFY(found.objects.isEmpty());
    QVERIFY(found.problem.contains(server.entries.last().id));
}

void TestDrift::oneOfTwoIsPutBack()
{
    Snapshot server = synced(freshServer(), somePolicy());
    const QString model = server.entries.last().id;
    server.entries.last().name = u"renamed"_s;
    server.router.router.active = false;
    QCOMPARE(drift(server).objects.size(), 2);
    sync::PlanInput one = input(server, settled(server));
    one.only = QStringList{model};
    const sync::Plan plan = planOrFail(one);
    QCOMPARE(stepsOf(plan), QStringList{u"change_access "_s + model});
    QCOMPARE(plan.steps.first().number, 1);
    QVERIFY(plan.steps.first().dependsOn.isEmpty());
    QCOMPARE(plan.hash, sync::planHash(plan));
    const Snapshot after = afterwards(server, plan);
    QCOMPARE(drift(after).objects.size(), 1);
    QCOMPARE(drift(after).objects.first().object, u"keyroster"_s);
}

void TestDrift::aMoveStaysTogether()
{
    const Snapshot fresh = freshServer();
    Policy draft = somePolicy();
    const auto adopted = sync::adopt(fresh.natives.first(), fresh, draft);
    VERIFY_OK(adopted);
    draft = *applyEdit(draft, adopted->edit);
    Snapshot server = synced(fresh, draft);
    QVERIFY(drift(server).isEmpty());
    server.natives.first().enabled = true;
    server.entries.removeIf([](const ModelEntry& entry) { return entry.id == u"gpt-4o"_s; });
    QCOMPARE(drift(server).objects.size(), 2);
    for (const QString& asked : {u"gpt-4o"_s, u"https://api.openai.com/v1"_s}) {
        sync::PlanInput one = input(server, settled(server));
        one.only = QStringList{asked};
        const sync::Plan plan = planOrFail(one);
        QCOMPARE(stepsOf(plan), QStringList({u"switch_off_native https://api.openai.com/v1"_s,
                                             u"publish_preset gpt-4o"_s}));
        QCOMPARE(plan.steps.last().dependsOn, QList<int>{1});
    }
}

void TestDrift::timesComeFromTheServer()
{
    Snapshot server = synced(freshServer(), somePolicy());
    server.entries.last().name = u"renamed"_s;
    server.entries.last().raw.insert(u"updated_at"_s, 1767225600);
    sync::Drift found = drift(server);
    QCOMPARE(found.objects.first().changedAt, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    QVERIFY(!found.objects.first().firstSeen.isValid());
    const QDateTime now(QDate(2026, 1, 2), QTime(0, 0), Qt::UTC);
    const QByteArray kept = sync::noteFirstSeen(found, {}, now);
    QCOMPARE(found.objects.first().firstSeen, now);
    sync::Drift later = drift(server);
    QCOMPARE(sync::noteFirstSeen(later, kept, now.addDays(5)), kept);
    QCOMPARE(later.objects.first().firstSeen, now);
    sync::Drift ended;
    QVERIFY(sync::noteFirstSeen(ended, kept, now).isEmpty());
}

/// Somebody removed the entry of a model: that can be said by showing it to admins only.
void TestDrift::unpublishedIsTakenOver()
{
    Snapshot server = synced(freshServer(), somePolicy());
    const QString model = server.entries.last().id;
    server.entries.removeLast();
    const sync::Drift found = drift(server);
    QCOMPARE(found.objects.size(), 1);
    QCOMPARE(found.objects.first().kind, sync::DriftKind::Missing);
    const auto edit = sync::takeTheirs(found, {model}, server, settled(server));
    VERIFY_OK(edit);
    const auto draft = applyEdit(settled(server), *edit);
    VERIFY_OK(draft);
    QVERIFY(draft->connections.first().models.first().grants.isEmpty());
    const QStringList steps = stepsOf(planOrFail(input(server, *draft)));
    QVERIFY2(!steps.join(u' ').contains(model), qPrintable(steps.join(u'\n')));
    QVERIFY(sync::findDrift(server, settled(server), *draft, {}).objects.first().taken);
}

QTEST_GUILESS_MAIN(TestDrift)
#include "tst_drift.moc"
