#include "policy/edits.h"
#include "policy/policycodec.h"
#include "sync/synclock.h"
#include "unit/sync/bench.h"
#include "unit/sync/world.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QSemaphore>
#include <QThreadPool>
#include <QTimer>

using namespace keyroster;
using namespace keyroster::test;

/// Several admins in the same second: what is reported as done is on the server, and stays.
class TestAdminRace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothAtOnce();
    void whoHoldsTheLockIsNamed();
    void theOwnLockIsTakenOver();
    void aLockThatWasLeftBehindEnds_data();
    void aLockThatWasLeftBehindEnds();
    void aForeignLockIsNeverTouched();
    void aLockThatGoesInBetween();
    void aStolenLockStopsTheSwitch();
    void aSlotOverwrittenBeforeTheSwitch();
    void aSlotOverwrittenAfterTheSwitch();
    void theLockGoesAwayAfterAFailure();
    void choicesAreMadeThroughTheEngine();
    void theOtherSideMovesWhileChoosing();
    void aReadingThatASyncOvertookIsDropped();
    void aReadingThatANewerOneOvertookIsDropped();
    void anEditDuringTheComparisonStays();
    void nothingIsReadForOthersDuringASync();

private:
    static Policy onServer(FakeOpenWebUi& server);
    static void setUp(FakeOpenWebUi& server, Bench& first, Bench& second);
    static FakeFunction lockOf(const QString& holder, const QDateTime& since);
    static void overwriteSlot(FakeOpenWebUi& server, const QString& slot);
};

Policy TestAdminRace::onServer(FakeOpenWebUi& server)
{
    return *policyFromJson(server.servedPolicy());
}

void TestAdminRace::setUp(FakeOpenWebUi& server, Bench& first, Bench& second)
{
    VERIFY_OK(first.pull());
    first.adopt();
    QCOMPARE(first.sync().end, sync::ApplyReport::End::Done);
    VERIFY_OK(second.pull());
    QCOMPARE(onServer(server).revision, 1);
}

FakeFunction TestAdminRace::lockOf(const QString& holder, const QDateTime& since)
{
    FakeFunction lock;
    lock.id = sync::lockFunctionId();
    lock.name = u"Keyroster: a sync is running"_s;
    lock.content = sync::bundledSlot();
    lock.type = u"pipe"_s;
    lock.meta.insert(u"keyroster"_s, QJsonObject{{u"kind"_s, u"lock"_s},
                                                 {u"holder"_s, holder},
                                                 {u"person"_s, u"grace@example.test"_s},
                                                 {u"since"_s, since.toString(Qt::ISODate)}});
    return lock;
}

/// As another admin would, whose program knows of no lock.
void TestAdminRace::overwriteSlot(FakeOpenWebUi& server, const QString& slot)
{
    FakeFunction& place = server.state().functions[u"keyroster_policy_"_s + slot];
    Policy theirs = *parsePolicy(place.valves.value(u"policy"_s).toString().toUtf8());
    theirs.keys[0].label = u"theirs"_s;
    place.valves.insert(u"policy"_s, QString::fromUtf8(serializePolicy(theirs)));
}

void TestAdminRace::bothAtOnce()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    for (int round = 0; round < 6; ++round) {
        Bench* admins[] = {&first, &second};
        if (round % 2)
            std::swap(admins[0], admins[1]);
        admins[0]->weigh(round + 2);
        Connection connection = admins[1]->draft().connections.first();
        connection.name = u"round %1"_s.arg(round);
        VERIFY_OK(
            admins[1]->workspace().apply(*edits::changeConnection(admins[1]->draft(), connection)));
        const CancelToken cancel;
        const sync::StepCallback quiet;
        auto one = admins[0]->engine().apply(admins[0]->plan().id, {}, quiet, cancel);
        auto other = admins[1]->engine().apply(admins[1]->plan().id, {}, quiet, cancel);
        const auto oneEnd = await(std::move(one));
        const auto otherEnd = await(std::move(other));
        VERIFY_OK(oneEnd);
        VERIFY_OK(otherEnd);
        QCOMPARE((oneEnd->end == sync::ApplyReport::End::Done)
                     + (otherEnd->end == sync::ApplyReport::End::Done),
                 1);
        const Policy now = onServer(server);
        if (oneEnd->end == sync::ApplyReport::End::Done)
            QCOMPARE(now.keys.first().weight, double(round + 2));
        else
            QCOMPARE(now.connections.first().name, u"round %1"_s.arg(round));
        // Whoever came second loses nothing: what the pull after the run merged is synced now.
        for (Bench* admin : admins) {
            VERIFY_OK(admin->pull());
            if (!admin->plan().isEmpty())
                QCOMPARE(admin->sync().end, sync::ApplyReport::End::Done);
        }
        const Policy both = onServer(server);
        QCOMPARE(both.keys.first().weight, double(round + 2));
        QCOMPARE(both.connections.first().name, u"round %1"_s.arg(round));
        VERIFY_OK(admins[0]->pull());
        QVERIFY(!server.state().functions.contains(sync::lockFunctionId()));
    }
}

void TestAdminRace::whoHoldsTheLockIsNamed()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    first.weigh(5);
    const FakeFunction lock = lockOf(u"somebody"_s, QDateTime::currentDateTimeUtc());
    server.state().functions.insert(lock.id, lock);
    server.host().clearLog();
    const sync::ApplyReport report = first.sync();
    QCOMPARE(report.end, sync::ApplyReport::End::Stale);
    QVERIFY(report.moved.join(u' ').contains(u"grace@example.test"_s));
    QCOMPARE(server.host().count(u"POST /api/v1/functions/id/"_s), 0);
    QVERIFY(server.state().functions.contains(lock.id));
    QCOMPARE(onServer(server).revision, 1);
    QCOMPARE(report.left, 2);
    server.state().functions.remove(lock.id);
    QCOMPARE(first.sync().end, sync::ApplyReport::End::Done);
}

void TestAdminRace::theOwnLockIsTakenOver()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    const QString own = QString::fromLatin1(first.workspace().setting(u"sync/holder"_s));
    QVERIFY(!own.isEmpty());
    const FakeFunction lock = lockOf(own, QDateTime::currentDateTimeUtc().addSecs(-5));
    server.state().functions.insert(lock.id, lock);
    first.weigh(5);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(first.sync().end, sync::ApplyReport::End::Done);
    QVERIFY(clock.elapsed() < 3000);
    QVERIFY(!server.state().functions.contains(lock.id));
}

void TestAdminRace::aLockThatWasLeftBehindEnds_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("an hour ago") << -3600;
    QTest::newRow("by a clock that is a day ahead") << 86400;
}

void TestAdminRace::aLockThatWasLeftBehindEnds()
{
    QFETCH(int, seconds);
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    const FakeFunction lock =
        lockOf(u"somebody"_s, QDateTime::currentDateTimeUtc().addSecs(seconds));
    server.state().functions.insert(lock.id, lock);
    first.weigh(5);
    QCOMPARE(first.sync().end, sync::ApplyReport::End::Done);
    QVERIFY(!server.state().functions.contains(lock.id));
    QCOMPARE(onServer(server).keys.first().weight, 5.0);
}

/// A function of that id that somebody made for something else.
void TestAdminRace::aForeignLockIsNeverTouched()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    FakeFunction theirs;
    theirs.id = sync::lockFunctionId();
    theirs.name = u"A lock of our own"_s;
    theirs.content = sync::bundledSlot();
    theirs.type = u"pipe"_s;
    server.state().functions.insert(theirs.id, theirs);
    first.weigh(5);
    const sync::ApplyReport report = first.sync();
    QVERIFY(report.end != sync::ApplyReport::End::Done);
    QCOMPARE(server.state().functions.value(theirs.id).name, theirs.name);
    QCOMPARE(onServer(server).revision, 1);
    QVERIFY2(report.summary.contains(sync::lockFunctionId()), qPrintable(report.summary));
    server.state().functions.remove(theirs.id);
    QCOMPARE(first.sync().end, sync::ApplyReport::End::Done);
}

/// It was there when ours was refused, and is gone when it is looked at.
void TestAdminRace::aLockThatGoesInBetween()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    first.weigh(5);
    const FakeFunction lock = lockOf(u"somebody"_s, QDateTime::currentDateTimeUtc());
    server.state().functions.insert(lock.id, lock);
    bool gone = false;
    connect(&server.host(), &HttpHost::requested, this, [&](const QString& line) {
        if (!gone && line == u"GET /api/v1/functions/id/keyroster_lock"_s) {
            server.state().functions.remove(lock.id);
            gone = true;
        }
    });
    const sync::ApplyReport report = first.sync();
    disconnect(&server.host(), nullptr, this, nullptr);
    QVERIFY(gone);
    QVERIFY2(report.end == sync::ApplyReport::End::Done, qPrintable(report.summary));
    QCOMPARE(onServer(server).keys.first().weight, 5.0);
}

void TestAdminRace::aStolenLockStopsTheSwitch()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    first.weigh(5);
    const FakeFunction lock = lockOf(u"somebody"_s, QDateTime::currentDateTimeUtc());
    connect(&server.host(), &HttpHost::requested, this, [&](const QString& line) {
        if (line == u"POST /api/v1/functions/id/keyroster_policy_b/valves/update"_s)
            server.state().functions.insert(lock.id, lock);
    });
    const sync::ApplyReport report = first.sync();
    disconnect(&server.host(), nullptr, this, nullptr);
    QCOMPARE(report.end, sync::ApplyReport::End::Stale);
    QCOMPARE(onServer(server).revision, 1);
    QVERIFY(server.state().functions.contains(lock.id)); // it is not ours to remove
}

void TestAdminRace::aSlotOverwrittenBeforeTheSwitch()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    first.weigh(5);
    bool written = false, overwritten = false;
    connect(&server.host(), &HttpHost::requested, this, [&](const QString& line) {
        if (written && !overwritten && line == u"GET /api/v1/functions/id/keyroster/valves"_s) {
            overwriteSlot(server, u"b"_s);
            overwritten = true;
        }
        written =
            written || line == u"POST /api/v1/functions/id/keyroster_policy_b/valves/update"_s;
    });
    const sync::ApplyReport report = first.sync();
    disconnect(&server.host(), nullptr, this, nullptr);
    QVERIFY(overwritten);
    QCOMPARE(report.end, sync::ApplyReport::End::Stale);
    QVERIFY(!report.moved.isEmpty() && report.left == 2);
    QCOMPARE(onServer(server).revision, 1);
    QCOMPARE(first.draft().keys.first().weight, 5.0);
    QCOMPARE(first.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(onServer(server).keys.first().weight, 5.0);
}

void TestAdminRace::aSlotOverwrittenAfterTheSwitch()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    first.weigh(5);
    bool overwritten = false;
    connect(&server.host(), &HttpHost::requested, this, [&](const QString& line) {
        if (!overwritten && line == u"POST /api/v1/functions/id/keyroster/valves/update"_s) {
            overwriteSlot(server, u"b"_s);
            overwritten = true;
        }
    });
    const sync::ApplyReport report = first.sync();
    disconnect(&server.host(), nullptr, this, nullptr);
    QVERIFY(overwritten);
    QVERIFY(report.end != sync::ApplyReport::End::Done);
    QCOMPARE(onServer(server).keys.first().label, u"theirs"_s);
    // Both changes are in the draft: theirs was read, ours was never given up.
    QCOMPARE(first.draft().keys.first().label, u"theirs"_s);
    QCOMPARE(first.draft().keys.first().weight, 5.0);
    if (!first.plan().isEmpty())
        QCOMPARE(first.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(onServer(server).keys.first().weight, 5.0);
    QCOMPARE(onServer(server).keys.first().label, u"theirs"_s);
}

void TestAdminRace::theLockGoesAwayAfterAFailure()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    first.weigh(5);
    server.host().breakPath(u"POST /api/v1/functions/id/keyroster_policy_b/valves/update"_s,
                            {Break::Status, 503}, 1);
    QCOMPARE(first.sync().end, sync::ApplyReport::End::Partly);
    QVERIFY(!server.state().functions.contains(sync::lockFunctionId()));
    QCOMPARE(first.sync().end, sync::ApplyReport::End::Done);
}

void TestAdminRace::choicesAreMadeThroughTheEngine()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    second.weigh(2);
    first.weigh(3);
    Connection renamed = first.draft().connections.first();
    renamed.name = u"by the first"_s;
    VERIFY_OK(first.workspace().apply(*edits::changeConnection(first.draft(), renamed)));
    QCOMPARE(second.sync().end, sync::ApplyReport::End::Done);
    QVERIFY(!first.pull());
    QCOMPARE(first.engine().conflicts().size(), 1);
    const sync::Conflict conflict = first.engine().conflicts().first();
    QCOMPARE(conflict.mineText, u"3"_s);
    QCOMPARE(conflict.theirsText, u"2"_s);
    QCOMPARE(first.workspace().base().revision, 1);
    VERIFY_OK(await(first.engine().resolveConflicts(sync::chooseAll({conflict}, sync::Side::Mine),
                                                    CancelToken())));
    QVERIFY(first.engine().conflicts().isEmpty());
    QCOMPARE(first.engine().state(), sync::SyncState::Draft);
    QCOMPARE(first.workspace().undoText(), u"Your changes, on top of revision 2"_s);
    QCOMPARE(first.draft().keys.first().weight, 3.0);
    QCOMPARE(first.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(onServer(server).keys.first().weight, 3.0);
    QCOMPARE(onServer(server).connections.first().name, u"by the first"_s);
    // Theirs, the next time; what does not meet stays.
    VERIFY_OK(second.pull());
    second.weigh(7);
    first.weigh(8);
    QCOMPARE(second.sync().end, sync::ApplyReport::End::Done);
    QVERIFY(!first.pull());
    VERIFY_OK(await(first.engine().resolveConflicts(
        sync::chooseAll(first.engine().conflicts(), sync::Side::Theirs), CancelToken())));
    QCOMPARE(first.draft().keys.first().weight, 7.0);
    QCOMPARE(first.engine().state(), sync::SyncState::InSync);
}

void TestAdminRace::theOtherSideMovesWhileChoosing()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    second.weigh(2);
    first.weigh(3);
    QCOMPARE(second.sync().end, sync::ApplyReport::End::Done);
    QVERIFY(!first.pull());
    const auto choices = sync::chooseAll(first.engine().conflicts(), sync::Side::Mine);
    second.weigh(4);
    QCOMPARE(second.sync().end, sync::ApplyReport::End::Done);
    const auto resolved = await(first.engine().resolveConflicts(choices, CancelToken()));
    QVERIFY(!resolved);
    QCOMPARE(resolved.error().kind, ErrorKind::Conflict);
    QCOMPARE(first.engine().conflicts().size(), 1);
    QCOMPARE(first.engine().conflicts().first().theirsText, u"4"_s);
    QVERIFY(!first.engine().conflicts().first().shownBefore);
    VERIFY_OK(await(first.engine().resolveConflicts(choices, CancelToken())));
    QCOMPARE(first.draft().keys.first().weight, 3.0);
}

/// The start-up pull of a large server still runs when the admin clicks Sync.
void TestAdminRace::aReadingThatASyncOvertookIsDropped()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    first.weigh(5);
    const sync::Plan plan = first.plan();
    bool synced = false;
    connect(&server.host(), &HttpHost::requested, this, [&](const QString& line) {
        if (synced || line != u"GET /openai/config"_s) // the policy was read before
            return;
        synced = true;
        const auto report = await(first.engine().apply(plan.id, first.engine().confirmationName(),
                                                       sync::StepCallback(), CancelToken()));
        VERIFY_OK(report);
        QCOMPARE(report->end, sync::ApplyReport::End::Done);
    });
    VERIFY_OK(first.pull());
    disconnect(&server.host(), nullptr, this, nullptr);
    QVERIFY(synced);
    QCOMPARE(first.draft().keys.first().weight, 5.0);
    QCOMPARE(first.workspace().base().revision, 2);
    QCOMPARE(first.leftToDo(), QStringList());
    QCOMPARE(first.workspace().plan(plan.id)->state, u"done"_s);
    QCOMPARE(onServer(server).keys.first().weight, 5.0);
}

void TestAdminRace::aReadingThatANewerOneOvertookIsDropped()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    second.weigh(7);
    bool moved = false;
    connect(&server.host(), &HttpHost::requested, this, [&](const QString& line) {
        if (moved || line != u"GET /openai/config"_s)
            return;
        moved = true;
        QCOMPARE(second.sync().end, sync::ApplyReport::End::Done);
        VERIFY_OK(first.pull());
        QCOMPARE(first.workspace().base().revision, 2);
    });
    VERIFY_OK(first.pull());
    disconnect(&server.host(), nullptr, this, nullptr);
    QVERIFY(moved);
    QCOMPARE(first.workspace().base().revision, 2);
    QCOMPARE(first.draft().keys.first().weight, 7.0);
}

void TestAdminRace::anEditDuringTheComparisonStays()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    second.weigh(7);
    QCOMPARE(second.sync().end, sync::ApplyReport::End::Done);

    QThreadPool& pool = *QThreadPool::globalInstance(); // where readings are compared
    const int threads = pool.maxThreadCount();
    const auto restored = qScopeGuard([&] { pool.setMaxThreadCount(threads); });
    pool.setMaxThreadCount(1);
    QSemaphore gate;
    pool.start([&gate] { gate.acquire(); });
    bool edited = false;
    QTimer::singleShot(500, this, [&] {
        const auto opened = qScopeGuard([&gate] { gate.release(); });
        QCOMPARE(first.workspace().base().revision, 1); // not taken yet
        ApiKey key = first.draft().keys.first();
        key.label = u"mine"_s;
        VERIFY_OK(first.workspace().apply(*edits::changeKey(first.draft(), key)));
        edited = true;
    });
    VERIFY_OK(first.pull());
    QVERIFY(edited);
    QCOMPARE(first.workspace().base().revision, 2);
    QCOMPARE(first.draft().keys.first().label, u"mine"_s);
    QCOMPARE(first.draft().keys.first().weight, 7.0);
}

void TestAdminRace::nothingIsReadForOthersDuringASync()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    setUp(server, first, second);
    first.weigh(5);
    bool asked = false;
    const sync::Plan plan = first.plan();
    const sync::StepCallback onStep = [&](const sync::StepResult&) {
        if (asked)
            return;
        asked = true;
        const auto pulled = first.pull();
        QVERIFY(!pulled);
        QCOMPARE(pulled.error().kind, ErrorKind::Cancelled);
    };
    const auto report = await(
        first.engine().apply(plan.id, first.engine().confirmationName(), onStep, CancelToken()));
    VERIFY_OK(report);
    QVERIFY(asked);
    QCOMPARE(report->end, sync::ApplyReport::End::Done);
    QCOMPARE(first.leftToDo(), QStringList());
}

QTEST_GUILESS_MAIN(TestAdminRace)
#include "tst_adminrace.moc"
