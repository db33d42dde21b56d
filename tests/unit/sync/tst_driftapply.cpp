#include "policy/policycodec.h"
#include "sync/driftwatch.h"
#include "unit/sync/bench.h"
#include "unit/sync/world.h"

#include <QSignalSpy>

using namespace keyroster;
using namespace keyroster::test;

/// Somebody else works on the server in its own pages.
class TestDriftApply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingDriftsAfterASync();
    void anObjectSaysWhatHappened_data();
    void anObjectSaysWhatHappened();
    void sinceWhenIsKept();
    void takeTheirs();
    void whatAPolicyCannotSayIsRefused();
    void putBackMakesOnlyThese();
    void theDraftIsLeftAlone();
    void lookingIsCheap();
    void theTimerFollowsTheSetting();
    void theTimerLooks();

private:
    static void sync(Bench& admin);
    static FakeEntry& entryOf(FakeOpenWebUi& server, const QString& id);
    static QJsonArray everyone();
};

void TestDriftApply::sync(Bench& admin)
{
    VERIFY_OK(admin.pull());
    admin.adopt();
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
}

FakeEntry& TestDriftApply::entryOf(FakeOpenWebUi& server, const QString& id)
{
    return server.state().entries[id];
}

QJsonArray TestDriftApply::everyone()
{
    return {QJsonObject{{u"principal_type"_s, u"user"_s},
                        {u"principal_id"_s, u"*"_s},
                        {u"permission"_s, u"read"_s}}};
}

void TestDriftApply::nothingDriftsAfterASync()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    sync(admin);
    QVERIFY(admin.engine().drift().isEmpty());
    QCOMPARE(admin.engine().state(), sync::SyncState::InSync);
    // Another admin's sync is no drift, but followed.
    Bench second(server);
    VERIFY_OK(second.pull());
    second.weigh(3);
    QCOMPARE(second.sync().end, sync::ApplyReport::End::Done);
    VERIFY_OK(admin.pull());
    QVERIFY(admin.engine().drift().isEmpty());
}

using Mischief = std::function<void(FakeState& state)>;
Q_DECLARE_METATYPE(Mischief)

void TestDriftApply::anObjectSaysWhatHappened_data()
{
    QTest::addColumn<Mischief>("mischief");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("field"); // empty: the whole object
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("now");
    const auto row = [](const char* name, const Mischief& mischief, const char* object,
                        const char* field, const char* left, const char* now) {
        QTest::newRow(name) << mischief << QString::fromLatin1(object) << QString::fromLatin1(field)
                            << QString::fromLatin1(left) << QString::fromLatin1(now);
    };
    row(
        "access", [](FakeState& s) { s.entries[u"small"_s].grants = everyone(); }, "small",
        "grants", "design", "everyone");
    row(
        "name", [](FakeState& s) { s.entries[u"large"_s].name = u"Huge"_s; }, "large", "name",
        "Large", "Huge");
    row(
        "entry off", [](FakeState& s) { s.entries[u"large"_s].active = false; }, "large", "active",
        "yes", "no");
    row(
        "entry removed", [](FakeState& s) { s.entries.remove(u"large"_s); }, "large", "", "", "");
    row(
        "marker", [](FakeState& s) { s.entries[u"large"_s].meta.remove(u"keyroster"_s); }, "large",
        "marker", "yes", "no");
    row(
        "router off", [](FakeState& s) { s.functions[u"keyroster"_s].active = false; }, "keyroster",
        "active", "yes", "no");
    row(
        "router changed",
        [](FakeState& s) { s.functions[u"keyroster"_s].content += u"\n# mine\n"_s; }, "keyroster",
        "content", nullptr, nullptr);
    row(
        "connection on again",
        [](FakeState& s) { s.natives.first().config.insert(u"enable"_s, true); },
        "http://127.0.0.1:9/v1", "enabled", "no", "yes");
    row(
        "policy edited by hand",
        [](FakeState& s) {
            QJsonObject& valves = s.functions[u"keyroster_policy_a"_s].valves;
            Policy policy = *parsePolicy(valves.value(u"policy"_s).toString().toUtf8());
            policy.keys.first().weight = 9;
            valves.insert(u"policy"_s, QString::fromUtf8(serializePolicy(policy)));
        },
        "keyroster_policy_b", "policy", nullptr, nullptr);
    row(
        "server secret", [](FakeState& s) { s.routerPublicKey = otherRouterKey(); },
        "keyroster_policy_b", "sealed", "yes", "no");
}

void TestDriftApply::anObjectSaysWhatHappened()
{
    QFETCH(Mischief, mischief);
    QFETCH(QString, object);
    QFETCH(QString, field);
    QFETCH(QString, left);
    QFETCH(QString, now);
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    sync(admin);
    mischief(server.state());
    QSignalSpy changes(&admin.engine(), &sync::Engine::stateChanged);
    VERIFY_OK(admin.pull());
    QCOMPARE(admin.engine().state(), sync::SyncState::ServerChanged);
    QVERIFY(changes.count() > 0);
    const QList<sync::DriftObject> objects = admin.engine().drift().objects;
    QCOMPARE(objects.size(), 1);
    const sync::DriftObject& found = objects.first();
    QCOMPARE(found.object, object);
    QVERIFY(!found.what.isEmpty() && !found.name.isEmpty() && found.firstSeen.isValid());
    QCOMPARE(found.kind, field.isEmpty() ? sync::DriftKind::Missing : sync::DriftKind::Changed);
    if (!field.isEmpty()) {
        QCOMPARE(found.fields.size(), 1);
        QCOMPARE(found.fields.first().field, field);
        if (!left.isNull()) {
            QCOMPARE(found.fields.first().left, left);
            QCOMPARE(found.fields.first().now, now);
        }
    }
    // Mine back, and nothing else.
    const auto plan = await(admin.engine().planPutBack({object}, CancelToken()));
    VERIFY_OK(plan);
    const auto report = await(admin.engine().apply(plan->id, admin.engine().confirmationName(),
                                                   sync::StepCallback(), CancelToken()));
    VERIFY_OK(report);
    QVERIFY2(report->end == sync::ApplyReport::End::Done, qPrintable(report->summary));
    QVERIFY(admin.engine().drift().isEmpty());
    QCOMPARE(admin.engine().state(), sync::SyncState::InSync);
}

void TestDriftApply::sinceWhenIsKept()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    sync(admin);
    entryOf(server, u"small"_s).grants = everyone();
    VERIFY_OK(admin.pull());
    const QDateTime since = admin.engine().drift().objects.first().firstSeen;
    QVERIFY(since.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    // Long ago, says the setting that a restart would find.
    QByteArray kept = admin.workspace().setting(u"sync/drift"_s);
    kept.replace(since.toString(Qt::ISODate).toUtf8(), "2026-01-02T03:04:05Z");
    VERIFY_OK(admin.workspace().setSetting(u"sync/drift"_s, kept));
    entryOf(server, u"large"_s).name = u"Huge"_s;
    VERIFY_OK(admin.pull());
    for (const sync::DriftObject& object : admin.engine().drift().objects)
        QCOMPARE(object.firstSeen.date() == QDate(2026, 1, 2), object.object == u"small"_s);
}

void TestDriftApply::takeTheirs()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    sync(admin);
    entryOf(server, u"small"_s).grants = everyone();
    entryOf(server, u"small"_s).name = u"Tiny"_s;
    entryOf(server, u"large"_s).name = u"Huge"_s;
    VERIFY_OK(admin.pull());
    VERIFY_OK(admin.engine().takeTheirs({u"small"_s}));
    const PublishedModel& small = admin.draft().connections.first().models.last();
    QCOMPARE(small.publishedAs, u"small"_s);
    QCOMPARE(small.grants, QList<Principal>{Principal::everyone()});
    QCOMPARE(small.name, u"Tiny"_s);
    QCOMPARE(admin.engine().state(), sync::SyncState::Draft);
    for (const sync::DriftObject& object : admin.engine().drift().objects)
        QCOMPARE(object.taken, object.object == u"small"_s);
    QVERIFY(admin.workspace().canUndo());
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    QVERIFY(admin.engine().drift().isEmpty());
    QVERIFY(server.modelsFor(u"user-bob"_s).contains(u"small"_s));
    QCOMPARE(entryOf(server, u"small"_s).name, u"Tiny"_s);
    QCOMPARE(entryOf(server, u"large"_s).name, u"Large"_s);
}

void TestDriftApply::whatAPolicyCannotSayIsRefused()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    sync(admin);
    entryOf(server, u"small"_s).active = false;
    server.state().functions[u"keyroster"_s].active = false;
    server.state().natives.first().config.insert(u"enable"_s, true);
    VERIFY_OK(admin.pull());
    const Policy before = admin.draft();
    for (const QString& object : {u"small"_s, u"keyroster"_s, u"http://127.0.0.1:9/v1"_s}) {
        const auto taken = admin.engine().takeTheirs({object});
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::BadInput);
        QVERIFY(!taken.error().message.isEmpty());
    }
    QCOMPARE(admin.engine().takeTheirs({u"large"_s}).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(admin.engine().planPutBack({u"large"_s}, CancelToken())).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(admin.draft(), before);
}

void TestDriftApply::putBackMakesOnlyThese()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    sync(admin);
    entryOf(server, u"small"_s).grants = everyone();
    entryOf(server, u"large"_s).name = u"Huge"_s;
    server.state().functions[u"keyroster"_s].active = false;
    VERIFY_OK(admin.pull());
    const auto plan = await(admin.engine().planPutBack({u"small"_s}, CancelToken()));
    VERIFY_OK(plan);
    QCOMPARE(stepsOf(*plan), QStringList{u"change_access small"_s});
    QVERIFY(plan->steps.first().dependsOn.isEmpty());
    const auto report =
        await(admin.engine().apply(plan->id, {}, sync::StepCallback(), CancelToken()));
    VERIFY_OK(report);
    QCOMPARE(report->end, sync::ApplyReport::End::Done);
    QCOMPARE(entryOf(server, u"large"_s).name, u"Huge"_s);
    QVERIFY(!server.state().functions[u"keyroster"_s].active);
    QCOMPARE(admin.engine().drift().objects.size(), 2);
}

void TestDriftApply::theDraftIsLeftAlone()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    sync(admin);
    entryOf(server, u"small"_s).grants = everyone();
    VERIFY_OK(admin.pull());
    admin.weigh(7);
    const auto plan = await(admin.engine().planPutBack({u"small"_s}, CancelToken()));
    VERIFY_OK(plan);
    QCOMPARE(stepsOf(*plan), QStringList{u"change_access small"_s});
    VERIFY_OK(await(admin.engine().apply(plan->id, {}, sync::StepCallback(), CancelToken())));
    QCOMPARE(admin.draft().keys.first().weight, 7.0);
    QCOMPARE(server.servedPolicy().value(u"revision"_s).toInt(), 1);
    QCOMPARE(admin.engine().state(), sync::SyncState::Draft);
    QVERIFY(admin.workspace().canUndo());
}

void TestDriftApply::lookingIsCheap()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    sync(admin);
    server.host().clearLog();
    auto looked = await(admin.engine().checkServer(CancelToken()));
    VERIFY_OK(looked);
    QVERIFY(!*looked);
    QVERIFY2(server.host().log().size() <= 9, qPrintable(server.host().log().join(u'\n')));
    QCOMPARE(server.host().count(u"GET /api/v1/users"_s), 0);
    entryOf(server, u"small"_s).grants = everyone();
    looked = await(admin.engine().checkServer(CancelToken()));
    VERIFY_OK(looked);
    QVERIFY(*looked);
    QCOMPARE(admin.engine().drift().objects.size(), 1);
    server.host().stop();
    QVERIFY(!await(admin.engine().checkServer(CancelToken())));
    QCOMPARE(admin.engine().state(), sync::SyncState::Unreachable);
    server.host().start();
    looked = await(admin.engine().checkServer(CancelToken()));
    VERIFY_OK(looked);
    QCOMPARE(admin.engine().state(), sync::SyncState::ServerChanged);
}

void TestDriftApply::theTimerFollowsTheSetting()
{
    FakeOpenWebUi server;
    Bench admin(server);
    sync::DriftWatch watch(&admin.engine());
    QVERIFY(!watch.isRunning());
    QVERIFY(sync::driftCheck(admin.workspace()).onStart);
    sync::DriftCheck check;
    check.everyMinutes = 15;
    check.onStart = false;
    VERIFY_OK(sync::setDriftCheck(admin.workspace(), check));
    QCOMPARE(sync::driftCheck(admin.workspace()), check);
    watch.restart();
    QVERIFY(watch.isRunning());
    Q_EMIT admin.engine().signInNeeded();
    QVERIFY(!watch.isRunning());
    watch.restart();
    check.everyMinutes = 0;
    VERIFY_OK(sync::setDriftCheck(admin.workspace(), check));
    watch.restart();
    QVERIFY(!watch.isRunning());
}

void TestDriftApply::theTimerLooks()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    sync(admin);
    sync::DriftCheck check;
    check.everyMinutes = 15;
    VERIFY_OK(sync::setDriftCheck(admin.workspace(), check));
    sync::DriftWatch watch(&admin.engine());
    auto* timer = watch.findChild<QTimer*>();
    QVERIFY(timer);
    QCOMPARE(timer->interval(), 15 * 60 * 1000);
    QSignalSpy checked(&watch, &sync::DriftWatch::checked);
    timer->setInterval(1); // nobody waits a quarter of an hour
    QVERIFY(checked.wait());
    QCOMPARE(checked.takeFirst().first().toBool(), false);
    QVERIFY(admin.engine().drift().isEmpty());
    server.state().functions[u"keyroster"_s].active = false; // somebody switches the router off
    QTRY_VERIFY(!admin.engine().drift().isEmpty());
    QCOMPARE(admin.engine().drift().objects.first().object, u"keyroster"_s);
    timer->stop();
    QTest::qWait(500); // a look that has begun comes to its end
}

QTEST_GUILESS_MAIN(TestDriftApply)
#include "tst_driftapply.moc"
