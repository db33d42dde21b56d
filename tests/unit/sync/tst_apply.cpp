#include "policy/policycodec.h"
#include "secrets/sealing.h"
#include "unit/sync/bench.h"
#include "unit/sync/world.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace keyroster;
using namespace keyroster::test;

/// A whole sync over real HTTP against the fake server.
class TestApply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mainJob_data();
    void mainJob();
    void releaseGivesBack();
    void verifySeesDrift();
    void stalePlanChangesNothing();
    void guardAsksForTheName();
    void aPlanRunsOnce();
    void cancelSettles();
    void editsMeanwhileStay();
    void endedSessionIsRenewed();
    void endedSessionAsksAPerson();
    void journalTellsEveryStep();

private:
    static QString policyText(FakeOpenWebUi& server);
};

QString TestApply::policyText(FakeOpenWebUi& server)
{
    const QString slot =
        server.state().functions.value(u"keyroster"_s).valves.value(u"slot"_s).toString();
    return server.state()
        .functions.value(u"keyroster_policy_"_s + slot)
        .valves.value(u"policy"_s)
        .toString();
}

void TestApply::mainJob_data()
{
    QTest::addColumn<QString>("version");
    for (const char* version : {"0.12.4", "0.9.6", "0.6.43"})
        QTest::newRow(version) << QString::fromLatin1(version);
}

void TestApply::mainJob()
{
    QFETCH(QString, version);
    FakeOpenWebUi server(version);
    furnish(server);
    const QStringList offeredToAda = server.modelsFor(u"user-ada"_s);
    const QStringList offeredToBob = server.modelsFor(u"user-bob"_s);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    QVERIFY(admin.plan().isEmpty());
    admin.adopt();
    QVERIFY(admin.workspace().canUndo());
    const sync::ApplyReport report = admin.sync();
    QVERIFY2(report.end == sync::ApplyReport::End::Done, qPrintable(report.summary));
    QCOMPARE(report.revision, 1);

    // What people see is what they saw; the connection itself is off; the policy is in force.
    for (const QString& id : offeredToAda)
        QVERIFY(server.modelsFor(u"user-ada"_s).contains(id));
    QVERIFY(!offeredToBob.contains(u"small"_s)
            && !server.modelsFor(u"user-bob"_s).contains(u"small"_s));
    QVERIFY(!server.state().natives.first().config.value(u"enable"_s).toBool(true));
    QCOMPARE(server.servedPolicy().value(u"revision"_s).toInt(), 1);
    QVERIFY(!policyText(server).contains(u"native-key-for-tests"_s));
    const auto policy = parsePolicy(policyText(server).toUtf8());
    VERIFY_OK(policy);
    QCOMPARE(secrets::sealedTo(policy->keys.first().sealed),
             secrets::publicKeyId(server.state().routerPublicKey));

    QVERIFY(admin.plan().isEmpty());
    QCOMPARE(admin.leftToDo(), QStringList());
    QCOMPARE(admin.engine().state(), sync::SyncState::InSync);
    const auto proof = await(admin.engine().verify(CancelToken()));
    VERIFY_OK(proof);
    QCOMPARE(proof->differences, QStringList());
    QCOMPARE(proof->routerRevision, 1);
    QCOMPARE(proof->explained, 1);

    admin.weigh(4);
    QCOMPARE(admin.engine().state(), sync::SyncState::Draft);
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(server.state().functions.value(u"keyroster"_s).valves.value(u"slot"_s).toString(),
             u"b"_s);
    QCOMPARE(admin.leftToDo(), QStringList());
}

void TestApply::releaseGivesBack()
{
    FakeOpenWebUi server;
    furnish(server);
    const FakeEntry before = server.state().entries.value(u"small"_s);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    const ConnectionId connection = admin.adopt();
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    const auto edit = sync::release(connection, admin.draft());
    VERIFY_OK(edit);
    VERIFY_OK(admin.workspace().apply(*edit));
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);

    const FakeEntry after = server.state().entries.value(u"small"_s);
    QCOMPARE(after.base, before.base);
    QCOMPARE(after.name, before.name);
    QCOMPARE(after.meta.value(u"description"_s), before.meta.value(u"description"_s));
    QVERIFY(!after.meta.contains(u"keyroster"_s));
    QCOMPARE(after.grants.size(), before.grants.size());
    QVERIFY(server.state().natives.first().config.value(u"enable"_s).toBool(true));
    QCOMPARE(server.state().natives.first().key, u"native-key-for-tests-0001"_s);
    QCOMPARE(server.state().entries.size(), 2);
    QCOMPARE(admin.leftToDo(), QStringList());
}

void TestApply::verifySeesDrift()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    server.state().entries[u"large"_s].grants = {};
    auto proof = await(admin.engine().verify(CancelToken()));
    VERIFY_OK(proof);
    QCOMPARE(proof->differences.size(), 1);
    QVERIFY(proof->differences.first().contains(u"large"_s));
    QCOMPARE(admin.engine().state(), sync::SyncState::ServerChanged);
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);

    server.state().routerStale = true;
    admin.weigh(4);
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    proof = await(admin.engine().verify(CancelToken()));
    VERIFY_OK(proof);
    QVERIFY(proof->routerRevision != 2);
    QVERIFY(!proof->differences.isEmpty());
}

void TestApply::stalePlanChangesNothing()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    admin.weigh(4);
    const sync::Plan plan = admin.plan();
    server.state().functions[u"keyroster"_s].valves[u"revision"_s] = 9; // somebody else's sync
    server.host().clearLog();
    const auto report =
        await(admin.engine().apply(plan.id, QString(), sync::StepCallback(), CancelToken()));
    VERIFY_OK(report);
    QCOMPARE(report->end, sync::ApplyReport::End::Stale);
    QCOMPARE(report->moved.size(), 1);
    QCOMPARE(server.host().count(u"POST /api/v1"_s), 0);
    QCOMPARE(admin.workspace().plan(plan.id)->state, u"stale"_s);
}

void TestApply::guardAsksForTheName()
{
    FakeOpenWebUi server;
    furnish(server);
    for (int i = 0; i < 8; ++i)
        server.addUser(u"more-%1"_s.arg(i));
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    server.state().users.resize(3);
    VERIFY_OK(admin.pull());
    VERIFY_OK(admin.pull()); // seen twice is not confirmed
    const sync::Plan plan = admin.plan();
    QCOMPARE(guardsOf(plan), QStringList({u"directory_shrunk"_s}));
    server.host().clearLog();
    for (const QString& typed : {QString(), u"127"_s}) {
        const auto refused =
            await(admin.engine().apply(plan.id, typed, sync::StepCallback(), CancelToken()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Guarded);
    }
    QCOMPARE(server.host().count(u"POST /api/v1"_s), 0);
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    admin.weigh(4);
    QCOMPARE(guardsOf(admin.plan()), QStringList()); // confirmed once: this is the directory now
}

void TestApply::aPlanRunsOnce()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    const sync::Plan first = admin.plan();
    const sync::Plan second = admin.plan();
    const auto replaced =
        await(admin.engine().apply(first.id, QString(), sync::StepCallback(), CancelToken()));
    QCOMPARE(replaced.error().kind, ErrorKind::Stale);
    VERIFY_OK(
        await(admin.engine().apply(second.id, QString(), sync::StepCallback(), CancelToken())));
    const auto again =
        await(admin.engine().apply(second.id, QString(), sync::StepCallback(), CancelToken()));
    QCOMPARE(again.error().kind, ErrorKind::Stale);
}

void TestApply::cancelSettles()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    const sync::Plan plan = admin.plan();
    const CancelToken cancel;
    QElapsedTimer clock;
    const auto stall = [&](sync::StepResult step) {
        if (step.number != 3 || step.outcome != workspace::StepOutcome::Intended)
            return;
        server.host().breakPath(u"POST"_s, {Break::StallAfter});
        clock.start();
        cancel.cancel();
    };
    const auto report = await(admin.engine().apply(plan.id, QString(), stall, cancel));
    VERIFY_OK(report);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(report->end, sync::ApplyReport::End::Cancelled);
    QCOMPARE(report->steps.size(), plan.steps.size());
    QCOMPARE(report->steps.last().outcome, workspace::StepOutcome::Skipped);
    server.host().mend();
    QVERIFY(!admin.leftToDo().isEmpty());
    const auto record = admin.workspace().plan(plan.id);
    for (const workspace::StepRecord& step : record->steps)
        QVERIFY(step.outcome != workspace::StepOutcome::Unknown
                && step.outcome != workspace::StepOutcome::Intended);
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(admin.leftToDo(), QStringList());
}

void TestApply::editsMeanwhileStay()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    const sync::Plan plan = admin.plan();
    const auto edit = [&](sync::StepResult step) {
        if (step.number == 2 && step.outcome == workspace::StepOutcome::Done)
            admin.weigh(7);
    };
    VERIFY_OK(await(admin.engine().apply(plan.id, QString(), edit, CancelToken())));
    QCOMPARE(admin.draft().keys.first().weight, 7.0);
    QCOMPARE(admin.workspace().base().keys.first().weight, 1.0);
    QCOMPARE(admin.workspace().base().revision, 1);
    QVERIFY(admin.workspace().canUndo());
    QCOMPARE(stepsOf(admin.plan()),
             QStringList({u"write_slot keyroster_policy_b"_s, u"flip_slot keyroster"_s}));
}

void TestApply::endedSessionIsRenewed()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    const sync::Plan plan = admin.plan();
    const auto end = [&](sync::StepResult step) {
        if (step.number == 4 && step.outcome == workspace::StepOutcome::Done)
            server.endSessions();
    };
    const auto report = await(admin.engine().apply(plan.id, QString(), end, CancelToken()));
    VERIFY_OK(report);
    QVERIFY2(report->end == sync::ApplyReport::End::Done, qPrintable(report->summary));
}

void TestApply::endedSessionAsksAPerson()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server, false);
    VERIFY_OK(admin.pull());
    admin.adopt();
    QSignalSpy asked(&admin.engine(), &sync::Engine::signInNeeded);
    const sync::Plan plan = admin.plan();
    const auto end = [&](sync::StepResult step) {
        if (step.number == 4 && step.outcome == workspace::StepOutcome::Done)
            server.endSessions();
    };
    const auto report = await(admin.engine().apply(plan.id, QString(), end, CancelToken()));
    VERIFY_OK(report);
    QCOMPARE(report->end, sync::ApplyReport::End::Partly);
    QVERIFY(asked.count() >= 1);
    QVERIFY(!admin.draft().connections.isEmpty()); // nothing typed is lost
    sync::SignIn how;
    how.email = u"admin@example.test"_s;
    how.secret = SecretBytes("admin-test-1");
    VERIFY_OK(await(admin.engine().signIn(how, CancelToken())));
    VERIFY_OK(admin.pull());
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(admin.leftToDo(), QStringList());
}

void TestApply::journalTellsEveryStep()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    const sync::Plan plan = admin.plan();
    QCOMPARE(admin.workspace().plan(plan.id)->state, u"planned"_s);
    QSet<int> intended;
    const auto watch = [&](sync::StepResult step) {
        // Durable before the call: the intent is in the file when the caller hears of it.
        const auto record = admin.workspace().plan(plan.id);
        QCOMPARE(record->state, u"running"_s);
        const auto found = std::find_if(
            record->steps.cbegin(), record->steps.cend(),
            [&step](const workspace::StepRecord& known) { return known.number == step.number; });
        QVERIFY(found != record->steps.cend());
        QCOMPARE(found->outcome, step.outcome);
        if (step.outcome == workspace::StepOutcome::Intended)
            intended.insert(step.number);
    };
    VERIFY_OK(await(admin.engine().apply(plan.id, QString(), watch, CancelToken())));
    QCOMPARE(intended.size(), plan.steps.size());
    QCOMPARE(admin.workspace().plan(plan.id)->state, u"done"_s);
    QCOMPARE(admin.workspace().plan(plan.id)->json, sync::serializePlan(plan));
}

QTEST_GUILESS_MAIN(TestApply)
#include "tst_apply.moc"
