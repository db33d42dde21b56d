#include "policy/edits.h"
#include "unit/sync/bench.h"
#include "unit/sync/world.h"

#include <QJsonDocument>

using namespace keyroster;
using namespace keyroster::test;

using Mishap = std::function<void(FakeOpenWebUi& server, Bench& admin)>;
Q_DECLARE_METATYPE(Mishap)

/// Every guard, over HTTP: it stops the plan, and the server's name typed in full lets it pass.
class TestGuardsApply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stopsAndPasses_data();
    void stopsAndPasses();
    void whatHappensAfterThePlanIsSeen_data();
    void whatHappensAfterThePlanIsSeen();
    void aNewerPolicyFormatStopsEverything();
    void anEntryThatAppearedMeanwhileStays();
    void retryMakesOnlyWhatIsLeft();
    void aServerThatIsGoneIsUnreachable();
};

void TestGuardsApply::stopsAndPasses_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Mishap>("mishap");
    QTest::newRow("directory_shrunk")
        << "directory_shrunk" << Mishap([](FakeOpenWebUi& server, Bench& admin) {
               server.state().users.removeIf(
                   [](const FakeUser& u) { return u.id.startsWith(u"user-more"_s); });
               admin.weigh(2);
           });
    QTest::newRow("server_changed")
        << "server_changed" << Mishap([](FakeOpenWebUi& server, Bench& admin) {
               server.state().deploymentId = u"another-installation"_s;
               VERIFY_OK(
                   await(admin.engine().look(server.url().toString(), false, {}, CancelToken())));
               sync::SignIn how;
               how.email = u"admin@example.test"_s;
               how.secret = SecretBytes("admin-test-1");
               VERIFY_OK(await(admin.engine().signIn(how, CancelToken())));
               admin.weigh(2);
           });
    QTest::newRow("many_deletions")
        << "many_deletions" << Mishap([](FakeOpenWebUi& server, Bench& admin) {
               Q_UNUSED(server)
               QList<Principal> people;
               for (const Assignment& assignment : admin.draft().assignments) {
                   if (assignment.principal.type == PrincipalType::User)
                       people.append(assignment.principal);
               }
               const auto edit =
                   edits::unassign(admin.draft(), admin.workspace().snapshot()->directory, people,
                                   admin.draft().connections.first().id, {});
               VERIFY_OK(edit);
               VERIFY_OK(admin.workspace().apply(*edit));
           });
    QTest::newRow("marker_lost") << "marker_lost"
                                 << Mishap([](FakeOpenWebUi& server, Bench& admin) {
                                        Q_UNUSED(admin)
                                        server.state().functions[u"keyroster"_s].meta.remove(
                                            u"keyroster"_s);
                                    });
    QTest::newRow("functions_off")
        << "functions_off" << Mishap([](FakeOpenWebUi& server, Bench& admin) {
               server.state().functionsEnabled = false;
               admin.weigh(2);
           });
    QTest::newRow("newer_server") << "newer_server"
                                  << Mishap([](FakeOpenWebUi& server, Bench& admin) {
                                         server.setVersion(u"0.13.0"_s);
                                         admin.weigh(2);
                                     });
    QTest::newRow("replaced while the window is open")
        << "server_changed" << Mishap([](FakeOpenWebUi& server, Bench& admin) {
               server.state().deploymentId = u"another"_s;
               admin.weigh(2);
           });
}

void TestGuardsApply::stopsAndPasses()
{
    QFETCH(QString, code);
    QFETCH(Mishap, mishap);
    FakeOpenWebUi server;
    furnish(server);
    QList<Principal> people;
    for (int i = 0; i < 8; ++i)
        people.append(Principal::user(UserId(server.addUser(u"more%1"_s.arg(i)))));
    Bench admin(server);
    VERIFY_OK(admin.pull());
    const ConnectionId connection = admin.adopt();
    const auto put =
        edits::assign(admin.draft(), admin.workspace().snapshot()->directory, people, connection,
                      {admin.draft().keys.first().id}, edits::AssignMode::Replace);
    VERIFY_OK(put);
    VERIFY_OK(admin.workspace().apply(*put));
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);

    mishap(server, admin);
    VERIFY_OK(admin.pull());
    const sync::Plan plan = admin.plan();
    QCOMPARE(guardsOf(plan), QStringList{code});
    server.host().clearLog();
    const sync::StepCallback quiet;
    for (const QString& typed : {QString(), u"something else"_s}) {
        const auto refused = await(admin.engine().apply(plan.id, typed, quiet, CancelToken()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Guarded);
        QVERIFY(refused.error().message.contains(plan.guards.first().message));
        QVERIFY(refused.error().message.contains(admin.engine().confirmationName()));
    }
    QCOMPARE(server.host().count(u"POST"_s), 0);
    QCOMPARE(server.host().count(u"DELETE"_s), 0);
    const auto passed = await(
        admin.engine().apply(plan.id, admin.engine().confirmationName(), quiet, CancelToken()));
    VERIFY_OK(passed);
    QVERIFY2(passed->end == sync::ApplyReport::End::Done, qPrintable(passed->summary));
    VERIFY_OK(admin.pull());
    QVERIFY(admin.plan().isEmpty());
}

void TestGuardsApply::whatHappensAfterThePlanIsSeen_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Mishap>("mishap");
    QTest::newRow("functions_off")
        << "functions_off"
        << Mishap([](FakeOpenWebUi& server, Bench&) { server.state().functionsEnabled = false; });
    QTest::newRow("newer_server") << "newer_server" << Mishap([](FakeOpenWebUi& server, Bench&) {
        server.setVersion(u"0.13.0"_s);
    });
    QTest::newRow("server_changed")
        << "server_changed" << Mishap([](FakeOpenWebUi& server, Bench&) {
               server.state().deploymentId = u"another"_s;
           });
}

/// The plan asked for nothing; the server became another one before it ran.
void TestGuardsApply::whatHappensAfterThePlanIsSeen()
{
    QFETCH(QString, code);
    QFETCH(Mishap, mishap);
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    admin.weigh(2);
    const sync::Plan plan = admin.plan();
    QCOMPARE(guardsOf(plan), QStringList());
    mishap(server, admin);
    server.host().clearLog();
    const sync::StepCallback quiet;
    const auto refused = await(admin.engine().apply(plan.id, QString(), quiet, CancelToken()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Stale);
    QCOMPARE(server.host().count(u"POST"_s), 0);
    const sync::Plan again = admin.plan();
    QCOMPARE(guardsOf(again), QStringList{code});
    const auto passed = await(
        admin.engine().apply(again.id, admin.engine().confirmationName(), quiet, CancelToken()));
    VERIFY_OK(passed);
    QCOMPARE(passed->end, sync::ApplyReport::End::Done);
}

/// There is no name to type: this program cannot read what is there, so it would not know what it
/// replaces.
void TestGuardsApply::aNewerPolicyFormatStopsEverything()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    admin.weigh(2);
    const sync::Plan plan = admin.plan();
    // Another admin's newer program syncs: into the other slot, and switches.
    FakeState& state = server.state();
    QJsonObject policy = server.servedPolicy();
    policy.insert(u"format"_s, 99);
    policy.insert(u"revision"_s, 2);
    state.functions[u"keyroster_policy_b"_s].valves.insert(
        u"policy"_s, QString::fromUtf8(QJsonDocument(policy).toJson()));
    state.functions[u"keyroster"_s].valves.insert(u"slot"_s, u"b"_s);
    state.functions[u"keyroster"_s].valves.insert(u"revision"_s, 2);
    server.host().clearLog();
    const auto read = admin.pull();
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(u"newer"_s), qPrintable(read.error().message));
    QCOMPARE(admin.draft().keys.first().weight, 2.0);
    const auto ran = await(admin.engine().apply(plan.id, admin.engine().confirmationName(),
                                                sync::StepCallback(), CancelToken()));
    QVERIFY(!ran || ran->end != sync::ApplyReport::End::Done);
    QCOMPARE(server.host().count(u"POST /api/v1/functions/id/keyroster/valves"_s), 0);
    QCOMPARE(state.functions[u"keyroster"_s].valves.value(u"revision"_s).toInt(), 2);
}

/// Somebody makes a model of that name between the look and the write.
void TestGuardsApply::anEntryThatAppearedMeanwhileStays()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    const sync::Plan plan = admin.plan();
    QStringList ids;
    for (const sync::Step& step : plan.steps) {
        if (step.kind == sync::StepKind::PublishModel && step.before.isNull())
            ids.append(step.object);
    }
    QVERIFY(!ids.isEmpty());
    bool made = false;
    connect(&server.host(), &HttpHost::requested, this, [&](const QString& line) {
        if (made || !line.startsWith(u"GET /api/v1/models/model"_s))
            return;
        made = true;
        for (const QString& id : std::as_const(ids)) {
            FakeEntry theirs;
            theirs.id = id;
            theirs.name = u"Made by hand"_s;
            server.state().entries.insert(id, theirs);
        }
    });
    const sync::ApplyReport report = admin.sync();
    disconnect(&server.host(), nullptr, this, nullptr);
    QVERIFY(made);
    QVERIFY(report.end != sync::ApplyReport::End::Done);
    for (const QString& id : std::as_const(ids))
        QCOMPARE(server.state().entries.value(id).name, u"Made by hand"_s);
}

/// What is done is not done again: each object is written once over both runs.
void TestGuardsApply::retryMakesOnlyWhatIsLeft()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    const sync::Plan plan = admin.plan();
    server.host().breakPath(u"POST /api/v1/models/create"_s, {Break::Status, 503}, -1);
    const sync::ApplyReport report = admin.sync();
    QCOMPARE(report.end, sync::ApplyReport::End::Partly);
    const auto done =
        std::count_if(report.steps.cbegin(), report.steps.cend(), [](const sync::StepResult& step) {
            return step.outcome == workspace::StepOutcome::Done;
        });
    QVERIFY(done >= 6); // router, two places, policy, switch, router on
    QCOMPARE(report.left, int(plan.steps.size() - done));
    QVERIFY(report.next.contains(QString::number(report.left)));
    // What is missing is our own: nobody else changed the server.
    QVERIFY(admin.engine().drift().isEmpty());
    QCOMPARE(admin.engine().state(), sync::SyncState::Draft);
    const auto cut = admin.engine().interrupted();
    QVERIFY(cut);
    QCOMPARE(cut->done, int(done));
    QVERIFY2(cut->summary.contains(QString::number(done)), qPrintable(cut->summary));
    QVERIFY(report.next.contains(QString::number(done)));

    server.host().mend();
    server.host().clearLog();
    const auto rest = await(admin.engine().planRest(CancelToken()));
    VERIFY_OK(rest);
    QCOMPARE(rest->steps.size(), qsizetype(report.left));
    for (const sync::Step& step : rest->steps) {
        for (const sync::StepResult& result : report.steps) {
            const bool same = plan.steps.at(result.number - 1).object == step.object
                           && plan.steps.at(result.number - 1).kind == step.kind;
            QVERIFY(!same || result.outcome != workspace::StepOutcome::Done);
        }
    }
    const auto again =
        await(admin.engine().apply(rest->id, {}, sync::StepCallback(), CancelToken()));
    VERIFY_OK(again);
    QCOMPARE(again->end, sync::ApplyReport::End::Done);
    QVERIFY(again->next.isEmpty());
    QCOMPARE(server.host().count(u"POST /api/v1/functions"_s), 0);
    QCOMPARE(admin.leftToDo(), QStringList());
}

void TestGuardsApply::aServerThatIsGoneIsUnreachable()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    QCOMPARE(admin.engine().state(), sync::SyncState::InSync);
    server.host().stop();
    const auto resumed = await(admin.engine().resume(CancelToken()));
    QVERIFY(!resumed);
    QCOMPARE(admin.engine().state(), sync::SyncState::Unreachable);
    server.host().start();
    VERIFY_OK(await(admin.engine().resume(CancelToken())));
    VERIFY_OK(admin.pull());
    QCOMPARE(admin.engine().state(), sync::SyncState::InSync);
}

QTEST_GUILESS_MAIN(TestGuardsApply)
#include "tst_guardsapply.moc"
