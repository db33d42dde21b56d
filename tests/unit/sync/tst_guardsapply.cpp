#include "policy/edits.h"
#include "unit/sync/bench.h"
#include "unit/sync/world.h"

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
