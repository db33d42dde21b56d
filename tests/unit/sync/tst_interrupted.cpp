#include "policy/edits.h"
#include "policy/policycodec.h"
#include "sync/interrupted.h"
#include "unit/sync/bench.h"
#include "unit/sync/world.h"

#include <QFile>

using namespace keyroster;
using namespace keyroster::test;

/// A program that was killed during a sync: what the next start finds, and both ways on.
class TestInterrupted : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsInterrupted();
    void continuing_data() { moments(); }
    void continuing();
    void goingBack_data() { moments(); }
    void goingBack();
    void goingBackFromTheFirstSync();
    void undoneByHandItIsForgotten();

private:
    static void moments();
    static Policy onServer(FakeOpenWebUi& server) { return *policyFromJson(server.servedPolicy()); }
    static void run(Bench& admin, const sync::Plan& plan);
    /// Revision 1 is synced; the draft changes a weight and takes the model "small" away.
    static void prepare(Bench& admin);
    /// Runs the plan of now. When this request is on its way (arriving or not), the program is
    /// killed: its file is copied as it is, and nothing of it comes through any more. The copy.
    static QString kill(FakeOpenWebUi& server, Bench& admin, const QString& request, bool arrives);
};

namespace {
const QString flip = u"POST /api/v1/functions/id/keyroster/valves/update"_s;
const QString writeSlot = u"POST /api/v1/functions/id/keyroster_policy_b/valves/update"_s;
const QString nextAfterFlip; // empty: the first change after the switch
} // namespace

void TestInterrupted::moments()
{
    QTest::addColumn<QString>("request");
    QTest::addColumn<bool>("arrives");
    QTest::addColumn<bool>("isSwitched");
    QTest::newRow("killed before the policy was written") << writeSlot << false << false;
    QTest::newRow("killed when the policy was written") << writeSlot << true << false;
    QTest::newRow("killed before the switch") << flip << false << false;
    QTest::newRow("killed when it was switched") << flip << true << true;
    QTest::newRow("killed before the models follow") << nextAfterFlip << false << true;
    QTest::newRow("killed when a model had followed") << nextAfterFlip << true << true;
}

void TestInterrupted::run(Bench& admin, const sync::Plan& plan)
{
    const auto report = await(admin.engine().apply(plan.id, admin.engine().confirmationName(),
                                                   sync::StepCallback(), CancelToken()));
    if (!report)
        qFatal("apply: %s", qPrintable(report.error().message));
    QVERIFY2(report->end == sync::ApplyReport::End::Done, qPrintable(report->summary));
}

void TestInterrupted::prepare(Bench& admin)
{
    VERIFY_OK(admin.pull());
    admin.adopt();
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    admin.weigh(4);
    Connection connection = admin.draft().connections.first();
    connection.models.removeIf([](const PublishedModel& model) { return model.id == u"small"_s; });
    const auto edit = edits::changeConnection(admin.draft(), connection);
    VERIFY_OK(edit);
    VERIFY_OK(admin.workspace().apply(*edit));
}

QString TestInterrupted::kill(FakeOpenWebUi& server, Bench& admin, const QString& request,
                              bool arrives)
{
    const QString file = admin.workspace().file();
    const QString copy = file + u".killed"_s;
    bool flipped = false;
    const auto isIt = [&](const QString& line) {
        if (!request.isEmpty())
            return line.startsWith(request);
        const bool isChange = line.startsWith(u"POST /api/v1/models/"_s)
                           || line.startsWith(u"DELETE /api/v1/models/"_s);
        flipped = flipped || line.startsWith(flip);
        return flipped && isChange;
    };
    const auto dies = [&](const QString& line) {
        if (QFile::exists(copy) || !isIt(line))
            return;
        if (!QFile::copy(file, copy))
            qFatal("the workspace could not be copied");
        server.host().breakPath(QString(), {Break::ResetBefore});
        server.host().breakPath(line, {arrives ? Break::ResetAfter : Break::ResetBefore}, 1);
    };
    const auto watching = QObject::connect(&server.host(), &HttpHost::requested, &server, dies);
    const sync::Plan plan = admin.plan();
    const auto nobodySees = await(admin.engine().apply(plan.id, admin.engine().confirmationName(),
                                                       sync::StepCallback(), CancelToken()));
    QObject::disconnect(watching);
    if (nobodySees && nobodySees->end == sync::ApplyReport::End::Done)
        qFatal("the sync was not cut off");
    server.host().mend();
    return copy;
}

void TestInterrupted::nothingIsInterrupted()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    QVERIFY(!admin.engine().interrupted());
    admin.adopt();
    admin.sync();
    QVERIFY(!admin.engine().interrupted());
    const auto refused = await(admin.engine().planBack(CancelToken()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
}

void TestInterrupted::continuing()
{
    QFETCH(const QString, request);
    QFETCH(const bool, arrives);
    QFETCH(const bool, isSwitched);
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    prepare(admin);
    Bench again(server, admin, kill(server, admin, request, arrives));
    const auto unread = again.engine().interrupted();
    QVERIFY(unread && !unread->isResolved);

    VERIFY_OK(again.pull());
    const auto found = again.engine().interrupted();
    QVERIFY(found && found->isResolved);
    QCOMPARE(found->switched, isSwitched);
    QCOMPARE(found->revision, 2);
    QCOMPARE(found->wholeRevision, 1);
    QVERIFY(found->canGoBack && !found->summary.isEmpty());
    const auto rest = await(again.engine().planRest(CancelToken()));
    VERIFY_OK(rest);
    QVERIFY(!rest->isEmpty());
    QVERIFY(!isSwitched || rest->steps.size() < found->steps.size());
    run(again, *rest);
    QVERIFY(!again.engine().interrupted());
    QCOMPARE(onServer(server).keys.first().weight, 4.0);
    QCOMPARE(onServer(server).connections.first().models.size(), 1);
    QVERIFY(!server.modelsFor(u"user-ada"_s).contains(u"small"_s));
    QCOMPARE(again.leftToDo(), QStringList());
}

void TestInterrupted::goingBack()
{
    QFETCH(const QString, request);
    QFETCH(const bool, arrives);
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    prepare(admin);
    Bench again(server, admin, kill(server, admin, request, arrives));
    VERIFY_OK(again.pull());
    const auto back = await(again.engine().planBack(CancelToken()));
    VERIFY_OK(back);
    if (!back->isEmpty())
        run(again, *back);
    QVERIFY(!again.engine().interrupted());
    QCOMPARE(onServer(server).keys.first().weight, 1.0);
    QCOMPARE(onServer(server).connections.first().models.size(), 2);
    QVERIFY(server.modelsFor(u"user-ada"_s).contains(u"small"_s));
    QVERIFY(!server.modelsFor(u"user-bob"_s).contains(u"small"_s));
    QCOMPARE(again.leftToDo(), QStringList());
}

void TestInterrupted::goingBackFromTheFirstSync()
{
    FakeOpenWebUi server;
    furnish(server);
    const QStringList before = server.modelsFor(u"user-ada"_s);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    Bench again(server, admin, kill(server, admin, nextAfterFlip, true));
    VERIFY_OK(again.pull());
    const auto found = again.engine().interrupted();
    QVERIFY(found && found->switched);
    QCOMPARE(found->wholeRevision, 0);
    const auto back = await(again.engine().planBack(CancelToken()));
    VERIFY_OK(back);
    run(again, *back);
    QVERIFY(again.draft().connections.isEmpty());
    QVERIFY(server.state().natives.first().config.value(u"enable"_s).toBool(true));
    for (const QString& id : before)
        QVERIFY(server.modelsFor(u"user-ada"_s).contains(id));
    QCOMPARE(again.leftToDo(), QStringList());
}

void TestInterrupted::undoneByHandItIsForgotten()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    prepare(admin);
    Bench again(server, admin, kill(server, admin, writeSlot, false));
    VERIFY_OK(again.pull());
    QVERIFY(again.engine().interrupted());
    while (again.workspace().canUndo())
        VERIFY_OK(again.workspace().undo());
    QVERIFY(!again.engine().interrupted());
    VERIFY_OK(again.workspace().redo());
    QVERIFY(again.engine().interrupted());
}

QTEST_GUILESS_MAIN(TestInterrupted)
#include "tst_interrupted.moc"
