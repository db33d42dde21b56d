#include "policy/policycodec.h"
#include "unit/sync/bench.h"
#include "unit/sync/world.h"
#include "workspace/backups.h"

#include <sys/resource.h>

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTimer>
#include <csignal>

using namespace keyroster;
using namespace keyroster::test;

/// Every write of a sync fails once, in every way that matters; the next sync finishes it and
/// leaves nothing to do.
class TestApplyFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWriteFailsOnce_data();
    void everyWriteFailsOnce();
    void lostAnswerIsReadFromTheServer();
    void unknownIsResolvedByTheNextPull();
    void failedMoveIsPutBack();
    void withoutABackupNothingIsChanged();
    void cancelSettlesWithASilentServer();
    void withoutAJournalNothingIsChanged();
    void cutOffAfterTheSwitchIsNobodyElsesChange();

private:
    /// Breaks the n-th write from now on, once.
    static void breakWrite(FakeOpenWebUi& server, int number, Break how);
    static bool isWrite(const QString& line);
    static int writesOfACleanSync(const QString& version);
};

bool TestApplyFaults::isWrite(const QString& line)
{
    return line.startsWith(u"POST /api/v1"_s) || line.startsWith(u"POST /openai"_s);
}

void TestApplyFaults::breakWrite(FakeOpenWebUi& server, int number, Break how)
{
    const auto seen = std::make_shared<int>(0);
    QObject::connect(&server.host(), &HttpHost::requested, &server,
                     [&server, seen, number, how](const QString& line) {
                         if (isWrite(line) && ++*seen == number)
                             server.host().breakPath(line, how, 1);
                     });
}

void TestApplyFaults::everyWriteFailsOnce_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("kind");
    QTest::newRow("0.12.4, error 500") << u"0.12.4"_s << int(Break::Status);
    QTest::newRow("0.12.4, answer lost") << u"0.12.4"_s << int(Break::ResetAfter);
    QTest::newRow("0.10.2, error 500") << u"0.10.2"_s << int(Break::Status);
}

int TestApplyFaults::writesOfACleanSync(const QString& version)
{
    FakeOpenWebUi server(version);
    furnish(server);
    Bench admin(server);
    if (!admin.pull())
        return 0;
    admin.adopt();
    server.host().clearLog();
    if (admin.sync().end != sync::ApplyReport::End::Done)
        return 0;
    const QStringList log = server.host().log();
    return int(std::count_if(log.cbegin(), log.cend(), isWrite));
}

void TestApplyFaults::everyWriteFailsOnce()
{
    QFETCH(QString, version);
    QFETCH(int, kind);
    const int writes = writesOfACleanSync(version);
    QVERIFY(writes >= 10); // slots, router, valves, four entries, the switches
    for (int number = 1; number <= writes; ++number) {
        const QByteArray write = QByteArrayLiteral("write ") + QByteArray::number(number);
        const char* const where = write.constData();
        FakeOpenWebUi server(version);
        furnish(server);
        Bench admin(server);
        VERIFY_OK(admin.pull());
        admin.adopt();
        breakWrite(server, number, {static_cast<Break::Kind>(kind)});
        const sync::ApplyReport report = admin.sync();
        QVERIFY2(report.end == sync::ApplyReport::End::Done
                     || report.end == sync::ApplyReport::End::Partly,
                 where);
        server.host().mend();
        VERIFY_OK(admin.pull());
        if (report.end == sync::ApplyReport::End::Partly)
            QVERIFY2(admin.sync().end == sync::ApplyReport::End::Done, where);
        const QStringList left = admin.leftToDo();
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s)));
        QVERIFY2(server.modelsFor(u"user-ada"_s).contains(u"small"_s), where);
        QVERIFY2(!server.modelsFor(u"user-bob"_s).contains(u"small"_s), where);
    }
}

void TestApplyFaults::lostAnswerIsReadFromTheServer()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    server.host().breakPath(u"POST /api/v1/functions/id/keyroster/valves/update"_s,
                            {Break::ResetAfter}, 1);
    const sync::ApplyReport report = admin.sync();
    QVERIFY2(report.end == sync::ApplyReport::End::Done, qPrintable(report.summary));
    QCOMPARE(server.host().count(u"POST /api/v1/functions/id/keyroster/valves/update"_s),
             1); // never sent twice
    QCOMPARE(admin.leftToDo(), QStringList());
}

void TestApplyFaults::unknownIsResolvedByTheNextPull()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    const sync::Plan plan = admin.plan();
    // The switch takes effect, its answer is lost, and from then on nothing can be read.
    const QString flip = u"POST /api/v1/functions/id/keyroster/valves/update"_s;
    server.host().breakPath(flip, {Break::ResetAfter});
    QObject guard;
    QObject::connect(&server.host(), &HttpHost::requested, &guard, [&](const QString& asked) {
        if (asked == flip)
            server.host().breakPath(u"GET"_s, {Break::ResetBefore});
    });
    const auto report = await(admin.engine().apply(plan.id, QString(), {}, CancelToken()));
    VERIFY_OK(report);
    QCOMPARE(report->end, sync::ApplyReport::End::Partly);
    const auto outcomeOfFlip = [&] {
        const auto record = admin.workspace().plan(plan.id);
        for (const workspace::StepRecord& step : record->steps) {
            if (plan.steps.at(step.number - 1).kind == sync::StepKind::FlipSlot)
                return step.outcome;
        }
        return workspace::StepOutcome::Skipped;
    };
    QCOMPARE(outcomeOfFlip(), workspace::StepOutcome::Unknown);
    QCOMPARE(admin.engine().state(), sync::SyncState::Unreachable);
    server.host().mend();
    VERIFY_OK(admin.pull());
    QCOMPARE(outcomeOfFlip(), workspace::StepOutcome::Done);
    QCOMPARE(admin.workspace().base().revision, 1);
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(admin.leftToDo(), QStringList());
}

void TestApplyFaults::failedMoveIsPutBack()
{
    FakeOpenWebUi server;
    furnish(server);
    const QStringList before = server.modelsFor(u"user-ada"_s);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    const sync::Plan plan = admin.plan();
    // The move is the last group: its first entry is written, its second is refused.
    const auto refuse = [&](sync::StepResult step) {
        if (plan.steps.at(step.number - 1).object == u"small"_s
            && step.outcome == workspace::StepOutcome::Intended)
            server.host().breakPath(u"POST /api/v1/models/model/update"_s, {Break::Status, 403}, 1);
    };
    const auto report = await(admin.engine().apply(plan.id, QString(), refuse, CancelToken()));
    VERIFY_OK(report);
    QCOMPARE(report->end, sync::ApplyReport::End::Partly);
    server.host().mend();
    QVERIFY(server.state().natives.first().config.value(u"enable"_s).toBool(true));
    for (const QString& id : {u"large"_s, u"small"_s}) {
        QVERIFY(server.state().entries.value(id).base.isEmpty());
        QVERIFY(!server.state().entries.value(id).meta.contains(u"keyroster"_s));
    }
    for (const QString& id : before)
        QVERIFY(server.modelsFor(u"user-ada"_s).contains(id));
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(admin.leftToDo(), QStringList());
}

void TestApplyFaults::withoutABackupNothingIsChanged()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    const sync::Plan plan = admin.plan();
    QFile inTheWay(workspace::backupFolder(admin.workspace().file()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // no folder can be made there
    inTheWay.close();
    server.host().clearLog();
    const auto report = await(admin.engine().apply(plan.id, QString(), {}, CancelToken()));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Storage);
    QCOMPARE(server.host().count(u"POST"_s), 0);
    QVERIFY(inTheWay.remove());
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
}

/// The policy is being written under the lock, and the server says nothing any more.
void TestApplyFaults::cancelSettlesWithASilentServer()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    admin.weigh(3);
    const sync::Plan plan = admin.plan();
    const CancelToken cancel;
    QElapsedTimer sinceCancel;
    connect(&server.host(), &HttpHost::requested, this, [&](const QString& line) {
        if (sinceCancel.isValid()
            || line != u"POST /api/v1/functions/id/keyroster_policy_b/valves/update"_s)
            return;
        for (const QString& method : {u"GET"_s, u"POST"_s, u"DELETE"_s})
            server.host().breakPath(method, {Break::StallBefore}, -1);
        QTimer::singleShot(100, this, [&cancel] { cancel.cancel(); });
        sinceCancel.start();
    });
    const auto report = await(admin.engine().apply(plan.id, QString(), {}, cancel));
    disconnect(&server.host(), nullptr, this, nullptr);
    QVERIFY(sinceCancel.isValid());
    const qint64 took = sinceCancel.elapsed() - 100;
    QVERIFY2(took < 5000, qPrintable(QString::number(took)));
    QVERIFY(!report || report->end != sync::ApplyReport::End::Done);
    server.host().mend();
    VERIFY_OK(admin.pull());
    if (!admin.plan().isEmpty())
        QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(policyFromJson(server.servedPolicy())->keys.first().weight, 3.0);
}

void TestApplyFaults::withoutAJournalNothingIsChanged()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    const sync::Plan plan = admin.plan();
    // From the first step's end on, this process can write no file any more: a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit room{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &room), 0);
    const auto fill = [&](sync::StepResult step) {
        if (step.number != 1 || step.outcome != workspace::StepOutcome::Done)
            return;
        const rlimit none{0, room.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
        server.host().clearLog();
    };
    const auto report = await(admin.engine().apply(plan.id, QString(), fill, CancelToken()));
    setrlimit(RLIMIT_FSIZE, &room);
    QVERIFY(!report); // what became of the plan could not be written either
    QCOMPARE(report.error().kind, ErrorKind::Storage);
    const QStringList log = server.host().log();
    QCOMPARE(std::count_if(log.cbegin(), log.cend(), isWrite), 0);
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(admin.leftToDo(), QStringList());
}

void TestApplyFaults::cutOffAfterTheSwitchIsNobodyElsesChange()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    admin.weigh(2);
    const sync::Plan plan = admin.plan();
    // The server has switched; from then on nothing can be written here.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit room{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &room), 0);
    const auto fill = [&](sync::StepResult step) {
        const rlimit none{0, room.rlim_max};
        if (plan.steps.at(step.number - 1).kind == sync::StepKind::FlipSlot
            && step.outcome == workspace::StepOutcome::Done)
            setrlimit(RLIMIT_FSIZE, &none);
    };
    const auto report = await(admin.engine().apply(plan.id, QString(), fill, CancelToken()));
    setrlimit(RLIMIT_FSIZE, &room);
    QVERIFY(!report);
    QCOMPARE(admin.workspace().base().revision, 1);

    admin.weigh(3); // the same field again, on top of what the server has by now
    VERIFY_OK(admin.pull());
    QCOMPARE(admin.workspace().base().revision, plan.target.revision);
    QCOMPARE(admin.draft().keys.first().weight, 3.0);
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(admin.leftToDo(), QStringList());
    QCOMPARE(server.servedPolicy().value(u"keys"_s)[0][u"weight"_s].toDouble(), 3.0);
}

QTEST_GUILESS_MAIN(TestApplyFaults)
#include "tst_applyfaults.moc"
