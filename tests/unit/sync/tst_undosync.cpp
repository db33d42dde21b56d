#include "policy/edits.h"
#include "policy/policycodec.h"
#include "unit/sync/bench.h"
#include "unit/sync/world.h"

using namespace keyroster;
using namespace keyroster::test;

/// "Undo last sync": from any computer, by what the server itself still holds.
class TestUndoSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherComputerUndoesIt();
    void publishedModelsFollow();
    void undoingTwiceIsDoingAgain();
    void theDraftCanTakeItBack();
    void refusals_data();
    void refusals();
    void changesOfTheDraftAreNotLost();

private:
    static Policy onServer(FakeOpenWebUi& server) { return *policyFromJson(server.servedPolicy()); }
    static Result<sync::Plan> undo(Bench& admin)
    {
        return await(admin.engine().undoLastSync(CancelToken()));
    }
    static sync::ApplyReport run(Bench& admin, const sync::Plan& plan)
    {
        const auto report = await(admin.engine().apply(plan.id, admin.engine().confirmationName(),
                                                       sync::StepCallback(), CancelToken()));
        if (!report)
            qFatal("apply: %s", qPrintable(report.error().message));
        return *report;
    }
};

void TestUndoSync::anotherComputerUndoesIt()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    VERIFY_OK(first.pull());
    first.adopt();
    sync::NewKey key;
    key.secret = SecretBytes("secret-number-two-0002");
    VERIFY_OK(
        await(first.engine().addKeys(first.draft().connections.first().id, {key}, CancelToken())));
    first.sync();
    const Policy before = onServer(server);
    const auto removed = edits::removeKeys(first.draft(), {first.draft().keys.last().id});
    VERIFY_OK(removed);
    VERIFY_OK(first.workspace().apply(*removed));
    first.sync();
    QCOMPARE(onServer(server).keys.size(), 1);

    // The second computer never saw revision 1 and has no secret at all.
    QVERIFY(second.engine().undoLastSyncText().isEmpty());
    const auto plan = undo(second);
    VERIFY_OK(plan);
    QVERIFY(plan->isEmpty() == false);
    QCOMPARE(plan->target.revision, 3);
    QCOMPARE(run(second, *plan).end, sync::ApplyReport::End::Done);
    const Policy after = onServer(server);
    QVERIFY(sameContent(after, before));
    QCOMPARE(after.revision, 3);
    QCOMPARE(after.parent, 2);
    QCOMPARE(after.keys.last().sealed, before.keys.last().sealed);
    QCOMPARE(second.leftToDo(), QStringList());
    QCOMPARE(first.leftToDo(), QStringList());
    QVERIFY(sameContent(first.draft(), before));
}

void TestUndoSync::publishedModelsFollow()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    admin.sync();
    QVERIFY(server.modelsFor(u"user-ada"_s).contains(u"small"_s));
    Connection connection = admin.draft().connections.first();
    connection.models.removeIf([](const PublishedModel& model) { return model.id == u"small"_s; });
    const auto edit = edits::changeConnection(admin.draft(), connection);
    VERIFY_OK(edit);
    VERIFY_OK(admin.workspace().apply(*edit));
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    QVERIFY(!server.modelsFor(u"user-ada"_s).contains(u"small"_s));

    QVERIFY(!admin.engine().undoLastSyncText().isEmpty());
    const auto plan = undo(admin);
    VERIFY_OK(plan);
    QCOMPARE(run(admin, *plan).end, sync::ApplyReport::End::Done);
    QVERIFY(server.modelsFor(u"user-ada"_s).contains(u"small"_s));
    QVERIFY(!server.modelsFor(u"user-bob"_s).contains(u"small"_s));
    QCOMPARE(admin.leftToDo(), QStringList());
}

void TestUndoSync::undoingTwiceIsDoingAgain()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    admin.sync();
    admin.weigh(5);
    admin.sync();
    for (const double weight : {1.0, 5.0}) {
        const auto plan = undo(admin);
        VERIFY_OK(plan);
        QCOMPARE(run(admin, *plan).end, sync::ApplyReport::End::Done);
        QCOMPARE(onServer(server).keys.first().weight, weight);
    }
    QCOMPARE(onServer(server).revision, 4);
}

void TestUndoSync::theDraftCanTakeItBack()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    admin.sync();
    admin.weigh(5);
    admin.sync();
    QVERIFY(!admin.workspace().canUndo());
    VERIFY_OK(undo(admin));
    QCOMPARE(admin.draft().keys.first().weight, 1.0);
    QVERIFY(admin.workspace().canUndo());
    VERIFY_OK(admin.workspace().undo());
    QCOMPARE(admin.leftToDo(), QStringList());
    QCOMPARE(onServer(server).keys.first().weight, 5.0);
}

void TestUndoSync::refusals_data()
{
    QTest::addColumn<int>("syncs");
    QTest::addColumn<QString>("spoil");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing was synced") << 0 << QString() << u"Nothing was synced"_s;
    QTest::newRow("only the first sync") << 1 << QString() << u"first one"_s;
    QTest::newRow("the other slot is empty") << 2 << u"empty"_s << u"does not hold"_s;
    QTest::newRow("the other slot is older") << 3 << u"older"_s << u"holds revision 1"_s;
    QTest::newRow("the other slot is another set-up's") << 2 << u"foreign"_s << u"another set-up"_s;
}

void TestUndoSync::refusals()
{
    QFETCH(const int, syncs);
    QFETCH(const QString, spoil);
    QFETCH(const QString, word);
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    if (syncs > 0)
        admin.adopt();
    QByteArray oldest;
    for (int i = 0; i < syncs; ++i) {
        if (i > 0)
            admin.weigh(i + 1);
        admin.sync();
        if (i == 0)
            oldest = QJsonDocument(server.servedPolicy()).toJson(QJsonDocument::Compact);
    }
    const auto fillOther = [&](const QString& text) {
        const QString used =
            server.state().functions[u"keyroster"_s].valves.value(u"slot"_s).toString();
        const QString other = used == u"a"_s ? u"keyroster_policy_b"_s : u"keyroster_policy_a"_s;
        server.state().functions[other].valves.insert(u"policy"_s, text);
    };
    if (spoil == u"empty"_s)
        fillOther({});
    if (spoil == u"older"_s)
        fillOther(QString::fromUtf8(oldest));
    if (spoil == u"foreign"_s) {
        Policy foreign = newPolicy();
        foreign.revision = 1;
        fillOther(QString::fromUtf8(serializePolicy(foreign)));
    }
    const Policy draft = admin.draft();
    const auto refused = undo(admin);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    QVERIFY2(refused.error().message.contains(word), qPrintable(refused.error().message));
    QVERIFY(sameContent(admin.draft(), draft));
    if (syncs < 2)
        QVERIFY(admin.engine().undoLastSyncText().isEmpty());
}

void TestUndoSync::changesOfTheDraftAreNotLost()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    admin.sync();
    admin.weigh(5);
    admin.sync();
    QVERIFY(admin.engine().undoLastSyncText().contains(u'1'));
    admin.weigh(7);
    QVERIFY(admin.engine().undoLastSyncText().isEmpty());
    const auto refused = undo(admin);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(admin.draft().keys.first().weight, 7.0);
}

QTEST_GUILESS_MAIN(TestUndoSync)
#include "tst_undosync.moc"
