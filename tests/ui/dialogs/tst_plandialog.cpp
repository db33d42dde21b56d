#include "dialogs/guardcard.h"
#include "dialogs/plandialog.h"
#include "dialogs/plantree.h"
#include "ui/support/guitest.h"
#include "ui/support/windowbench.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// Review, run and result, with servers that fail in the middle.
class TestPlanDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsAreGroupedAndFiltered();
    void detailsShowBeforeAndAfter();
    void guardWantsTheName();
    void failedStepIsSaidAndTheNextPlanGoesOn();
    void unreachableServerIsUntouched();
    void staleStops();
    void emptyPlanHasNoSync();

private:
    static ui::PlanDialog* open(WindowBench& bench, const sync::Plan& plan,
                                ui::Operations* operations);
    static sync::Plan planned(WindowBench& bench);
};

ui::PlanDialog* TestPlanDialog::open(WindowBench& bench, const sync::Plan& plan,
                                     ui::Operations* operations)
{
    auto* dialog = new ui::PlanDialog(bench.window()->engine(), plan, operations, bench.theme(),
                                      bench.window());
    dialog->open();
    return dialog;
}

sync::Plan TestPlanDialog::planned(WindowBench& bench)
{
    const Result<sync::Plan> plan = bench.window()->engine()->plan();
    return plan ? *plan : sync::Plan();
}

void TestPlanDialog::stepsAreGroupedAndFiltered()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    const sync::Plan plan = planned(bench);
    QVERIFY(plan.steps.size() > 3);
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, plan, &operations);
    NEED(ui::PlanTree, tree, dialog, u"planTree"_s);
    QCOMPARE(tree->visibleSteps(), int(plan.steps.size()));
    int inGroups = 0;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        inGroups += tree->topLevelItem(i)->childCount();
    QCOMPARE(inGroups, int(plan.steps.size()));
    tree->setFilter(u"large-1"_s);
    QVERIFY(tree->visibleSteps() > 0);
    QVERIFY(tree->visibleSteps() < plan.steps.size());
    tree->setFilter(u"nothing has this"_s);
    QCOMPARE(tree->visibleSteps(), 0);
    static_cast<QDialog*>(dialog.data())->reject();
}

void TestPlanDialog::detailsShowBeforeAndAfter()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, planned(bench), &operations);
    NEED(ui::PlanTree, tree, dialog, u"planTree"_s);
    QVERIFY(click(dialog, u"planDetails"_s));
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    QVERIFY(tree->currentStep() > 0);
    NEED(QPlainTextEdit, after, dialog, u"stepAfter"_s);
    QVERIFY(!after->toPlainText().isEmpty());
    static_cast<QDialog*>(dialog.data())->reject();
}

void TestPlanDialog::guardWantsTheName()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    sync::Plan plan = planned(bench);
    plan.guards.append({u"directory_shrunk"_s, u"The server had 1000 users and now has 5."_s});
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, plan, &operations);
    const auto* button = dialog->findChild<QWidget*>(u"planSync"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(type(dialog, u"guardName"_s, u"something else"_s));
    QVERIFY(!button->isEnabled());
    screenshot(dialog, u"window-plan-guard"_s);
    QVERIFY(type(dialog, u"guardName"_s, bench.window()->engine()->confirmationName()));
    QVERIFY(button->isEnabled());
    static_cast<QDialog*>(dialog.data())->reject();
}

void TestPlanDialog::failedStepIsSaidAndTheNextPlanGoesOn()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    bench.server.host().breakPath(u"POST /api/v1/models/create"_s, {Break::Status, 500, {}});
    ui::Operations operations;
    QPointer<QWidget> dialog = open(bench, planned(bench), &operations);
    QVERIFY(click(dialog, u"planSync"_s));
    QVERIFY(QTest::qWaitFor([&] { return dialog && dialog->windowTitle() == u"Partly synced"_s; },
                            60000));
    QVERIFY(findWidget(dialog, u"messageMore"_s));
    QVERIFY(click(dialog, u"messageMore"_s));
    NEED(QLabel, details, dialog, u"messageDetails"_s);
    QVERIFY(!details->text().isEmpty());
    screenshot(dialog, u"window-plan-partly"_s);
    static_cast<QDialog*>(dialog.data())->reject();
    QVERIFY(dialogGone(u"planDialog"_s));
    bench.server.host().mend();
    bool pulled = false;
    CancelToken cancel;
    operations.run(u"pull"_s, bench.window()->engine()->pull(cancel), cancel, this,
                   [&pulled] { pulled = true; });
    QTRY_VERIFY_WITH_TIMEOUT(pulled, 15000);
    const sync::Plan rest = planned(bench);
    QVERIFY(!rest.isEmpty());
    dialog = open(bench, rest, &operations);
    QVERIFY(click(dialog, u"planSync"_s));
    QVERIFY(QTest::qWaitFor([&] { return dialog && dialog->windowTitle() == u"Synced"_s; }, 60000));
    static_cast<QDialog*>(dialog.data())->reject();
}

void TestPlanDialog::unreachableServerIsUntouched()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, planned(bench), &operations);
    bench.server.host().stop();
    QVERIFY(click(dialog, u"planSync"_s));
    QVERIFY(
        QTest::qWaitFor([&] { return dialog && dialog->windowTitle() == u"Not synced"_s; }, 60000));
    NEED(QLabel, said, dialog, u"dialogIntro"_s);
    QVERIFY2(said->text().startsWith(u"Nothing was changed"_s), qPrintable(said->text()));
    bench.server.host().start();
    static_cast<QDialog*>(dialog.data())->reject();
    QVERIFY(dialogGone(u"planDialog"_s));
}

void TestPlanDialog::staleStops()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    const sync::Plan plan = planned(bench);
    // Somebody else makes a function of the same name after the review.
    FakeFunction other;
    other.id = u"keyroster"_s;
    other.name = u"Somebody's"_s;
    other.type = u"pipe"_s;
    bench.server.state().functions.insert(other.id, other);
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, plan, &operations);
    QVERIFY(click(dialog, u"planSync"_s));
    QVERIFY(QTest::qWaitFor(
        [&] { return dialog && dialog->windowTitle() == u"The server changed meanwhile"_s; },
        60000));
    QCOMPARE(bench.server.state().functions.value(u"keyroster"_s).name, u"Somebody's"_s);
    screenshot(dialog, u"window-plan-stale"_s);
    static_cast<QDialog*>(dialog.data())->reject();
}

void TestPlanDialog::emptyPlanHasNoSync()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, planned(bench), &operations);
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->findChild<QWidget*>(u"planSync"_s)->isVisible());
    QVERIFY(click(dialog, u"planClose"_s));
    QVERIFY(dialogGone(u"planDialog"_s));
}

QTEST_MAIN(TestPlanDialog)
#include "tst_plandialog.moc"
