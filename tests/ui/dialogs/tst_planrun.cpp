#include "dialogs/plandialog.h"
#include "dialogs/plantree.h"
#include "support/await.h"
#include "ui/support/guitest.h"
#include "ui/support/windowjobs.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// What the plan dialog shows while the plan runs, and of the steps that did not end well.
class TestPlanRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGuardedPlanRunsWithTheName();
    void runningIsShownAndStopped();
    void withoutAReplyItIsNotKnown();

private:
    static ui::PlanDialog* open(WindowBench& bench, const sync::Plan& plan,
                                ui::Operations* operations);
    static sync::Plan planned(WindowBench& bench);
    /// Steps whose row says this about them.
    static int rowsSaying(const ui::PlanTree* tree, const QString& state);
};

ui::PlanDialog* TestPlanRun::open(WindowBench& bench, const sync::Plan& plan,
                                  ui::Operations* operations)
{
    auto* dialog = new ui::PlanDialog(bench.window()->engine(), plan, operations, bench.theme(),
                                      bench.window());
    dialog->open();
    return dialog;
}

sync::Plan TestPlanRun::planned(WindowBench& bench)
{
    const Result<sync::Plan> plan = await(bench.window()->engine()->plan(CancelToken()));
    return plan ? *plan : sync::Plan();
}

int TestPlanRun::rowsSaying(const ui::PlanTree* tree, const QString& state)
{
    int rows = 0;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* group = tree->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j)
            rows += group->child(j)->text(1) == state ? 1 : 0;
    }
    return rows;
}

void TestPlanRun::aGuardedPlanRunsWithTheName()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    QVERIFY(syncNow(bench.window()->engine()));
    bench.server.state().users.removeIf(
        [](const FakeUser& user) { return user.role != u"admin"_s; });
    QVERIFY(pullNow(bench.window()->engine()));
    QVERIFY(renameConnection(bench.workspace(), u"Guarded"_s));
    const sync::Plan plan = planned(bench);
    QCOMPARE(plan.guards.size(), 1);
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, plan, &operations);
    const auto* button = dialog->findChild<QWidget*>(u"planSync"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(type(dialog, u"guardName"_s, bench.window()->engine()->confirmationName()));
    QVERIFY(click(dialog, u"planSync"_s));
    QVERIFY(waitForSync(dialog));
    NEED(ui::PlanTree, tree, dialog, u"planTree"_s);
    QCOMPARE(rowsSaying(tree, u"Done"_s), int(plan.steps.size()));
    QCOMPARE(bench.workspace()->base().connections.begin()->name, u"Guarded"_s);
    static_cast<QDialog*>(dialog.data())->reject();
}

void TestPlanRun::runningIsShownAndStopped()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    const sync::Plan plan = planned(bench);
    bench.server.host().breakPath(u"POST /api/v1/models/create"_s, {Break::StallBefore, 0, {}});
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, plan, &operations);
    NEED(ui::PlanTree, tree, dialog, u"planTree"_s);
    QVERIFY(click(dialog, u"planSync"_s));
    QTRY_VERIFY_WITH_TIMEOUT(bench.server.host().count(u"POST /api/v1/models/create"_s) == 1,
                             15000);
    QCOMPARE(dialog->windowTitle(), u"Syncing"_s);
    QCOMPARE(rowsSaying(tree, u"Running\u2026"_s), 1);
    const int done = rowsSaying(tree, u"Done"_s);
    QVERIFY(done > 0);
    NEED(QProgressBar, progress, dialog, u"planProgress"_s);
    QCOMPARE(progress->value(), done);
    QCOMPARE(progress->maximum(), int(plan.steps.size()));
    NEED(QPushButton, stop, dialog, u"planClose"_s);
    QCOMPARE(stop->text(), u"Stop"_s);
    screenshot(dialog, u"window-plan-running"_s);
    QVERIFY(click(dialog, u"planClose"_s));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->windowTitle(), u"Stopped"_s, 30000);
    // The one that was in hand got no answer, and nobody looked again; the rest was not begun.
    QCOMPARE(rowsSaying(tree, u"Running\u2026"_s), 0);
    QCOMPARE(rowsSaying(tree, u"Done"_s), done);
    QCOMPARE(rowsSaying(tree, u"Not known"_s), 1);
    QCOMPARE(rowsSaying(tree, u"Skipped"_s), int(plan.steps.size()) - done - 1);
    QVERIFY(rowsSaying(tree, u"Skipped"_s) > 0);
    QVERIFY(findWidget(dialog, u"planRetry"_s));
    QCOMPARE(bench.server.host().count(u"POST /api/v1/models/create"_s), 1);
    screenshot(dialog, u"window-plan-stopped"_s);
    QVERIFY(click(dialog, u"planClose"_s));
    QVERIFY(dialogGone(u"planDialog"_s));
}

/// The write took effect, its answer was lost, and the server cannot be asked whether it did.
void TestPlanRun::withoutAReplyItIsNotKnown()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    const sync::Plan plan = planned(bench);
    HttpHost& host = bench.server.host();
    const QString create = u"POST /api/v1/models/create"_s;
    host.breakPath(create, {Break::ResetAfter, 0, {}}, 1);
    connect(&host, &HttpHost::requested, this, [&host, create](const QString& request) {
        if (request.startsWith(create))
            host.breakPath(u"GET /"_s, {Break::ResetBefore, 0, {}});
    });
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, plan, &operations);
    NEED(ui::PlanTree, tree, dialog, u"planTree"_s);
    QVERIFY(click(dialog, u"planSync"_s));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->windowTitle(), u"Partly synced"_s, 60000);
    QCOMPARE(rowsSaying(tree, u"Not known"_s), 1);
    QCOMPARE(rowsSaying(tree, u"Failed"_s), 0);
    NEED(QLabel, todo, dialog, u"dialogIntro"_s);
    QVERIFY2(todo->text().contains(u"pull when it answers again"_s), qPrintable(todo->text()));
    screenshot(dialog, u"window-plan-notknown"_s);
    disconnect(&host, nullptr, this, nullptr);
    host.mend();
    const auto made = bench.server.state().entries.size();
    QVERIFY(click(dialog, u"planRetry"_s));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->windowTitle(), u"Review the plan"_s, 15000);
    QVERIFY(tree->visibleSteps() < plan.steps.size());
    QVERIFY(click(dialog, u"planSync"_s));
    QVERIFY(waitForSync(dialog));
    // What had taken effect was not made a second time.
    QCOMPARE(host.count(create), bench.server.state().entries.size());
    QVERIFY(made > 0 && bench.server.state().entries.size() > made);
    static_cast<QDialog*>(dialog.data())->reject();
}

QTEST_MAIN(TestPlanRun)
#include "tst_planrun.moc"
