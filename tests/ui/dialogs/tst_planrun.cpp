#include "dialogs/plandialog.h"
#include "dialogs/plantree.h"
#include "policy/edits.h"
#include "support/await.h"
#include "ui/support/guitest.h"
#include "ui/support/windowjobs.h"

#include <sys/resource.h>

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <csignal>

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
    void aFailedStepSaysWhyInSight();
    void theRiskStaysBesideTheResult();
    void afterAChangeOfTheServerOneButtonGoesOn();
    void anEndThatCannotBeRecordedIsAnEnd();
    void aFilterWithoutHitsShowsAllAgain();

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
    QCOMPARE(rowsSaying(tree, u"Running..."_s), 1);
    const int done = rowsSaying(tree, u"Done"_s);
    QVERIFY(done > 0);
    NEED(QProgressBar, progress, dialog, u"dialogProgressBar"_s);
    QCOMPARE(progress->value(), done);
    QCOMPARE(progress->maximum(), int(plan.steps.size()));
    NEED(QPushButton, stop, dialog, u"planClose"_s);
    QCOMPARE(stop->text(), u"Stop"_s);
    screenshot(dialog, u"window-plan-running"_s);
    QVERIFY(click(dialog, u"planClose"_s));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->windowTitle(), u"Stopped"_s, 30000);
    // The one that was in hand got no answer, and nobody looked again; the rest was not begun.
    QCOMPARE(rowsSaying(tree, u"Running..."_s), 0);
    QCOMPARE(rowsSaying(tree, u"Done"_s), done);
    QCOMPARE(rowsSaying(tree, u"Not known"_s), 1);
    QCOMPARE(rowsSaying(tree, u"Skipped"_s), int(plan.steps.size()) - done - 1);
    QVERIFY(rowsSaying(tree, u"Skipped"_s) > 0);
    QVERIFY(findWidget(dialog, u"planRetry"_s));
    QCOMPARE(dialog->focusWidget()->objectName(), u"planRetry"_s); // which Enter presses
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

/// Not in a tool tip, and not behind "Details".
void TestPlanRun::aFailedStepSaysWhyInSight()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    bench.server.host().breakPath(u"POST /api/v1/models/create"_s, {Break::Status, 500, {}});
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, planned(bench), &operations);
    NEED(ui::PlanTree, tree, dialog, u"planTree"_s);
    QVERIFY(click(dialog, u"planSync"_s));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->windowTitle(), u"Partly synced"_s, 60000);
    const QTreeWidgetItem* failed = tree->currentItem();
    QVERIFY(failed);
    QCOMPARE(failed->text(1), u"Failed"_s);
    QCOMPARE(failed->childCount(), 1);
    QVERIFY(failed->isExpanded());
    const QString reason = failed->child(0)->text(0);
    QVERIFY(!reason.isEmpty());
    QVERIFY(tree->viewport()->rect().intersects(tree->visualItemRect(failed->child(0))));
    QVERIFY(click(dialog, u"planDetails"_s));
    NEED(QLabel, outcome, dialog, u"stepOutcome"_s);
    QVERIFY2(outcome->text().contains(u"Failed"_s) && outcome->text().contains(reason),
             qPrintable(outcome->text()));
    screenshot(dialog, u"window-plan-failed"_s);
    // The next plan has another list, of which nothing has run.
    bench.server.host().mend();
    QVERIFY(click(dialog, u"planRetry"_s));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->windowTitle(), u"Review the plan"_s, 15000);
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    QVERIFY(!outcome->isVisible());
    static_cast<QDialog*>(dialog.data())->reject();
}

void TestPlanRun::theRiskStaysBesideTheResult()
{
    WindowBench bench;
    const ui::Theme* theme = nullptr;
    bench.launch();
    theme = bench.theme();
    ui::PlanTree tree(theme);
    sync::Plan plan;
    sync::Step step;
    step.number = 1;
    step.kind = sync::StepKind::SwitchOffNative;
    step.what = u"Switch the connection off"_s;
    step.risk = sync::Risk::High;
    plan.steps.append(step);
    tree.setPlan(plan);
    const QTreeWidgetItem* item = tree.topLevelItem(0)->child(0);
    QCOMPARE(item->text(2), u"Look closely"_s);
    tree.setResult({1, workspace::StepOutcome::Failed, u"The server said no."_s});
    QCOMPARE(item->text(1), u"Failed"_s);
    QCOMPARE(item->text(2), u"Look closely"_s);
    QCOMPARE(item->child(0)->text(0), u"The server said no."_s);
    tree.setFilter(u"connection"_s); // the reason is no change that the filter looks through
    QCOMPARE(item->childCount(), 1);
    tree.setResult({1, workspace::StepOutcome::Done, {}});
    QCOMPARE(item->childCount(), 0);
}

void TestPlanRun::afterAChangeOfTheServerOneButtonGoesOn()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    QVERIFY(syncNow(bench.window()->engine()));
    QVERIFY(renameConnection(bench.workspace(), u"Mine"_s));
    const sync::Plan plan = planned(bench);
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, plan, &operations);
    {
        // Another admin changes something else meanwhile.
        SecondAdmin other(bench.address());
        QVERIFY(other.isReady());
        Connection changed = other.workspace()->draft().connections.first();
        changed.models.first().name = u"Theirs"_s;
        const auto edit = edits::changeConnection(other.workspace()->draft(), changed);
        QVERIFY(edit && other.workspace()->apply(*edit));
        QVERIFY(syncNow(other.engine()));
    }
    QVERIFY(click(dialog, u"planSync"_s));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->windowTitle(), u"The server changed meanwhile"_s, 60000);
    NEED(QPushButton, again, dialog, u"planRetry"_s);
    QCOMPARE(again->text(), u"Refresh and review"_s);
    QVERIFY(again->isDefault());
    QVERIFY(click(dialog, u"planRetry"_s));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->windowTitle(), u"Review the plan"_s, 15000);
    QVERIFY(click(dialog, u"planSync"_s));
    QVERIFY(waitForSync(dialog));
    const Connection& now = bench.workspace()->base().connections.first();
    QCOMPARE(now.name, u"Mine"_s);
    QCOMPARE(now.models.first().name, u"Theirs"_s);
    static_cast<QDialog*>(dialog.data())->reject();
}

/// The disk is full from the first step on: the plan must not be offered as if it had not run.
void TestPlanRun::anEndThatCannotBeRecordedIsAnEnd()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    ui::Operations operations;
    const QPointer<ui::PlanDialog> dialog = open(bench, planned(bench), &operations);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit room{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &room), 0);
    connect(&bench.server.host(), &HttpHost::requested, this, [&room](const QString& request) {
        const rlimit none{0, room.rlim_max};
        if (request.startsWith(u"POST /api/v1/functions/create"_s))
            setrlimit(RLIMIT_FSIZE, &none);
    });
    QSignalSpy ran(dialog.data(), &ui::PlanDialog::ran);
    QVERIFY(click(dialog.data(), u"planSync"_s));
    const bool ended = QTest::qWaitFor([&dialog] { return !dialog->isBusy(); }, 60000);
    setrlimit(RLIMIT_FSIZE, &room);
    disconnect(&bench.server.host(), nullptr, this, nullptr);
    QVERIFY(ended);
    QCOMPARE(dialog->windowTitle(), u"The end of the run is not recorded"_s);
    QCOMPARE(ran.size(), 1);
    QVERIFY(!dialog->findChild<QWidget*>(u"planSync"_s)->isVisible());
    NEED(QLabel, said, dialog.data(), u"messageText"_s);
    QVERIFY(!said->text().isEmpty());
    QVERIFY(click(dialog.data(), u"planRetry"_s));
    QTRY_COMPARE_WITH_TIMEOUT(dialog->windowTitle(), u"Review the plan"_s, 15000);
    QVERIFY(click(dialog.data(), u"planSync"_s));
    QVERIFY(waitForSync(dialog.data()));
    dialog->reject();
}

void TestPlanRun::aFilterWithoutHitsShowsAllAgain()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    const sync::Plan plan = planned(bench);
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, plan, &operations);
    NEED(ui::PlanTree, tree, dialog, u"planTree"_s);
    QVERIFY(!dialog->findChild<QWidget*>(u"planNone"_s)->isVisible());
    QVERIFY(type(dialog, u"planFilter"_s, u"nothing has this"_s));
    QCOMPARE(tree->visibleSteps(), 0);
    QVERIFY(findWidget(dialog, u"planNone"_s));
    screenshot(dialog, u"window-plan-none"_s);
    QVERIFY(click(dialog, u"planShowAll"_s));
    QCOMPARE(tree->visibleSteps(), int(plan.steps.size()));
    QVERIFY(!dialog->findChild<QWidget*>(u"planNone"_s)->isVisible());
    static_cast<QDialog*>(dialog.data())->reject();
}

QTEST_MAIN(TestPlanRun)
#include "tst_planrun.moc"
