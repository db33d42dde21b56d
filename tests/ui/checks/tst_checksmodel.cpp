#include "models/checksmodel.h"
#include "models/modelroles.h"
#include "models/tableroles.h"
#include "policy/edits.h"
#include "secrets/secretstore.h"
#include "support/await.h"
#include "ui/board/boardsample.h"
#include "ui/support/timedapplication.h"
#include "ui/support/uiwatchdog.h"
#include "unit/sync/bench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace keyroster;
using namespace keyroster::ui;

/// The list of checks follows the draft by itself, beside the UI thread.
class TestChecksModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheDraft();
    void selectionSurvivesARefresh();
    void ignoredFindingsAreKept();
    void aFixIsOneUndoStep();
    void aFixThatNoLongerHoldsIsRefused();
    void seesWhatTheRouterReports();
    void largeServersDoNotBlockTheWindow();
};

namespace {

/// A workspace with an engine that never asks anything.
struct Desk
{
    explicit Desk(int extraUsers = 0, const Policy& policy = sample::policy())
        : world(extraUsers, policy)
        , store(secrets::makeSessionStore())
        , engine(world.workspace(), store.get())
    {}
    void apply(const Result<Edit>& edit)
    {
        if (!edit || !world.workspace()->apply(*edit))
            qFatal("no edit");
    }
    sample::World world;
    std::unique_ptr<secrets::SecretStore> store;
    sync::Engine engine;
};

bool waitFor(ChecksModel& model)
{
    QSignalSpy checked(&model, &ChecksModel::checked);
    return checked.wait(15000);
}

const CheckRow* rowOf(const ChecksModel& model, const char* code)
{
    for (const CheckRow& row : model.rows()) {
        if (row.finding.code == QLatin1StringView(code))
            return &row;
    }
    return nullptr;
}

} // namespace

void TestChecksModel::followsTheDraft()
{
    Desk desk;
    ChecksModel model(&desk.engine);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy badges(&model, &ChecksModel::badgeChanged);
    QVERIFY(!model.isChecked());
    QVERIFY(waitFor(model));
    QVERIFY(model.isChecked());
    const CheckRow* people = rowOf(model, "user_without_key");
    QVERIFY(people != nullptr);
    QCOMPARE(people->connection, QStringLiteral("Groq"));
    QCOMPARE(people->finding.severity, Severity::Problem);
    QCOMPARE(model.index(0).data(CellIconRole).toString(), QStringLiteral("error"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Problem"));
    QCOMPARE(model.index(0).siblingAtColumn(ChecksModel::WhomColumn).data().toString(),
             people->whom);
    QVERIFY(rowOf(model, "key_unused") != nullptr); // k-spare
    QCOMPARE(model.badge(), 1);
    QCOMPARE(badges.size(), 1);
    desk.apply(edits::assign(desk.world.workspace()->draft(), sample::directory(),
                             {Principal::everyone()}, sample::groq, {sample::key("k-groq")},
                             edits::AssignMode::Replace));
    QVERIFY(waitFor(model));
    QVERIFY(!rowOf(model, "user_without_key"));
    QCOMPARE(model.badge(), 0);
    QCOMPARE(badges.size(), 2);
    QVERIFY(desk.world.workspace()->undo().has_value());
    QVERIFY(waitFor(model));
    QVERIFY(rowOf(model, "user_without_key") != nullptr);
}

void TestChecksModel::selectionSurvivesARefresh()
{
    Desk desk;
    ChecksModel model(&desk.engine);
    QVERIFY(waitFor(model));
    const QPersistentModelIndex unused(model.indexOf(rowOf(model, "key_unused")->id));
    QVERIFY(unused.isValid());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    desk.apply(edits::assign(desk.world.workspace()->draft(), sample::directory(),
                             {Principal::everyone()}, sample::groq, {sample::key("k-groq")},
                             edits::AssignMode::Replace));
    QVERIFY(waitFor(model));
    QVERIFY(unused.isValid());
    QCOMPARE(model.rowAt(unused)->finding.code, QStringLiteral("key_unused"));
    QCOMPARE(resets.size(), 0);
}

void TestChecksModel::ignoredFindingsAreKept()
{
    Desk desk;
    {
        ChecksModel model(&desk.engine);
        QVERIFY(waitFor(model));
        model.setIgnored(rowOf(model, "user_without_key")->id, true);
        QVERIFY(!rowOf(model, "user_without_key"));
        QCOMPARE(model.badge(), 0);
        QCOMPARE(model.ignoredCount(), 1);
    }
    ChecksModel model(&desk.engine);
    QVERIFY(waitFor(model));
    QVERIFY(!rowOf(model, "user_without_key"));
    model.setShowsIgnored(true);
    const CheckRow* shown = rowOf(model, "user_without_key");
    QVERIFY(shown && shown->ignored);
    QCOMPARE(model.indexOf(shown->id).data().toString(), QStringLiteral("Ignored"));
    QCOMPARE(model.badge(), 0);
    model.setIgnored(shown->id, false);
    model.setShowsIgnored(false);
    QVERIFY(rowOf(model, "user_without_key") != nullptr);
    QCOMPARE(model.badge(), 1);
}

void TestChecksModel::aFixIsOneUndoStep()
{
    Desk desk;
    ChecksModel model(&desk.engine);
    QVERIFY(waitFor(model));
    const Policy before = desk.world.workspace()->draft();
    QSignalSpy fixed(&model, &ChecksModel::fixed);
    model.fix(rowOf(model, "key_unused")->finding);
    QVERIFY(fixed.wait(15000));
    QVERIFY(!desk.world.workspace()->draft().key(sample::key("k-spare"))->enabled);
    QCOMPARE(desk.world.workspace()->undoText(), fixed.first().first().toString());
    QVERIFY(waitFor(model));
    QVERIFY(!rowOf(model, "key_unused"));
    QVERIFY(desk.world.workspace()->undo().has_value());
    QCOMPARE(desk.world.workspace()->draft(), before);
    QVERIFY(!desk.world.workspace()->canUndo());
}

void TestChecksModel::aFixThatNoLongerHoldsIsRefused()
{
    Desk desk;
    ChecksModel model(&desk.engine);
    QVERIFY(waitFor(model));
    const Finding finding = rowOf(model, "key_unused")->finding;
    desk.apply(edits::removeKeys(desk.world.workspace()->draft(), {sample::key("k-spare")}));
    QSignalSpy refused(&model, &ChecksModel::refused);
    model.fix(finding);
    QVERIFY(refused.wait(15000));
    QVERIFY(!refused.first().first().toString().isEmpty());
}

void TestChecksModel::seesWhatTheRouterReports()
{
    test::FakeOpenWebUi server;
    test::furnish(server);
    test::Bench bench(server);
    QVERIFY(bench.pull().has_value());
    bench.adopt();
    QCOMPARE(bench.sync().end, sync::ApplyReport::End::Done);
    const KeyId key = bench.draft().keys.first().id;
    ChecksModel model(&bench.engine());
    QVERIFY(waitFor(model));
    QVERIFY(!rowOf(model, "key_invalid"));
    server.state().keyStates.insert(key.text(), QStringLiteral("invalid"));
    QVERIFY(test::await(bench.engine().status(CancelToken())).has_value());
    QTRY_VERIFY(rowOf(model, "key_invalid") != nullptr);
    QCOMPARE(rowOf(model, "key_invalid")->finding.keys, QList<KeyId>({key}));
}

/// 20,000 people here, because the sanitizers make it several times slower; the bar is for 100,000.
void TestChecksModel::largeServersDoNotBlockTheWindow()
{
    Desk desk(20000);
    test::UiWatchdog watchdog;
    ChecksModel model(&desk.engine);
    QVERIFY(waitFor(model));
    QVERIFY(rowOf(model, "user_without_key") != nullptr);
    QVERIFY2(watchdog.isFine(), watchdog.report());
}

QTEST_MAIN(TestChecksModel)
#include "tst_checksmodel.moc"
