#include "dialogs/plandialog.h"
#include "dialogs/plantree.h"
#include "policy/edits.h"
#include "support/await.h"
#include "ui/support/guitest.h"
#include "ui/support/windowjobs.h"
#include "widgets/mnemonic.h"
#include "window/serverflow.h"
#include "window/syncflow.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
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
    void retryMakesOnlyWhatIsMissing();
    void wordsSayWhatChanges();
    void filtersByKindAndRisk();
    void everyChangeIsFound();
    void noteIsKeptForTheHistory();
    void copiesAsText();
    void savedPlanIsRunByAColleague();

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
    const Result<sync::Plan> plan = await(bench.window()->engine()->plan(CancelToken()));
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
    QVERIFY(click(dialog, u"stepExact"_s));
    NEED(QPlainTextEdit, after, dialog, u"stepAfter"_s);
    QVERIFY(!after->toPlainText().isEmpty());
    static_cast<QDialog*>(dialog.data())->reject();
}

/// Also of a server whose name would be a mnemonic and markup: who types what is shown may sync.
void TestPlanDialog::guardWantsTheName()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    workspace::Commit renamed;
    renamed.profile = bench.workspace()->profile();
    renamed.profile->name = u"R&D <b>"_s;
    QVERIFY(bench.workspace()->commit(renamed).has_value());
    sync::Plan plan = planned(bench);
    plan.guards.append({u"directory_shrunk"_s, u"The server had 1000 users and now has 5."_s});
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, plan, &operations);
    const auto* button = dialog->findChild<QWidget*>(u"planSync"_s);
    QVERIFY(!button->isEnabled());
    NEED(QLabel, label, dialog, u"guardLabel"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    const QString shown = ui::withoutMnemonic(label->text()).section(u": "_s, -1);
    QCOMPARE(shown, u"R&D <b>"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(dialog->focusWidget()->objectName(), u"guardName"_s); // what is to be done first
    QVERIFY(type(dialog, u"guardName"_s, u"something else"_s));
    QVERIFY(!button->isEnabled());
    screenshot(dialog, u"window-plan-guard"_s);
    QVERIFY(type(dialog, u"guardName"_s, shown));
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
    QVERIFY(waitForSync(dialog));
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

void TestPlanDialog::retryMakesOnlyWhatIsMissing()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    bench.server.host().breakPath(u"POST /api/v1/models/create"_s, {Break::Status, 500, {}});
    ui::Operations operations;
    const sync::Plan plan = planned(bench);
    const QPointer<QWidget> dialog = open(bench, plan, &operations);
    QVERIFY(click(dialog, u"planSync"_s));
    QVERIFY(QTest::qWaitFor([&] { return dialog && dialog->windowTitle() == u"Partly synced"_s; },
                            60000));
    bench.server.host().mend();
    bench.server.host().clearLog();
    QVERIFY(click(dialog, u"planRetry"_s));
    NEED(ui::PlanTree, tree, dialog, u"planTree"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->windowTitle() == u"Review the plan"_s, 15000);
    QVERIFY(tree->visibleSteps() > 0);
    QVERIFY(tree->visibleSteps() < plan.steps.size());
    screenshot(dialog, u"window-plan-rest"_s);
    QVERIFY(click(dialog, u"planSync"_s));
    QVERIFY(waitForSync(dialog));
    QCOMPARE(bench.server.host().count(u"POST /api/v1/functions/create"_s), 0);
    static_cast<QDialog*>(dialog.data())->reject();
}

void TestPlanDialog::wordsSayWhatChanges()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    QVERIFY(syncNow(bench.window()->engine()));
    QVERIFY(renameConnection(bench.workspace(), u"Second name"_s));
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, planned(bench), &operations);
    NEED(ui::PlanTree, tree, dialog, u"planTree"_s);
    QVERIFY(click(dialog, u"planDetails"_s));
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    NEED(QPlainTextEdit, words, dialog, u"stepWords"_s);
    QVERIFY2(words->toPlainText().contains(u"Second name"_s), qPrintable(words->toPlainText()));
    screenshot(dialog, u"window-plan-words"_s);
    QVERIFY(click(dialog, u"stepExact"_s));
    QVERIFY(!words->isVisible());
    NEED(QPlainTextEdit, after, dialog, u"stepAfter"_s);
    QVERIFY(!after->toPlainText().isEmpty());
    static_cast<QDialog*>(dialog.data())->reject();
}

void TestPlanDialog::filtersByKindAndRisk()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    sync::Plan plan = planned(bench);
    QVERIFY(plan.steps.size() > 6);
    for (sync::Step& step : plan.steps)
        step.risk = sync::Risk::None;
    plan.steps.last().risk = sync::Risk::High;
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, plan, &operations);
    NEED(ui::PlanTree, tree, dialog, u"planTree"_s);
    NEED(QComboBox, part, dialog, u"planPart"_s);
    QCOMPARE(part->count(), tree->topLevelItemCount() + 1);
    part->setCurrentIndex(1);
    QCOMPARE(tree->visibleSteps(), tree->topLevelItem(0)->childCount());
    part->setCurrentIndex(0);
    QCOMPARE(tree->visibleSteps(), int(plan.steps.size()));
    QVERIFY(click(dialog, u"planRisky"_s));
    QCOMPARE(tree->visibleSteps(), 1);
    static_cast<QDialog*>(dialog.data())->reject();
}

/// One step can stand for more changes than the list shows.
void TestPlanDialog::everyChangeIsFound()
{
    constexpr int people = 1000;
    const auto nameOf = [](int number) { return u"person-%1"_s.arg(10000 + number); };
    WindowBench bench;
    for (int i = 0; i < people; ++i)
        bench.server.addUser(nameOf(i));
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const ConnectionId connection = bench.addConnection();
    // With a secret: one that cannot be sealed would stop the plan.
    QList<sync::NewKey> keys(1);
    keys.first().label = u"shared"_s;
    keys.first().secret = SecretBytes("sk-test-one-0001");
    const auto added =
        await(bench.window()->engine()->addKeys(connection, std::move(keys), CancelToken()));
    QVERIFY(added);
    QList<Principal> all;
    for (int i = 0; i < people; ++i)
        all.append(Principal::user(UserId(u"user-"_s + nameOf(i))));
    const Result<Edit> assigned =
        edits::assign(bench.workspace()->draft(), bench.workspace()->snapshot()->directory, all,
                      connection, *added, edits::AssignMode::Replace);
    QVERIFY(assigned && bench.workspace()->apply(*assigned));
    sync::Plan plan = planned(bench);
    // As after a first sync: the policy is written and switched to, and that is all.
    plan.steps.removeIf([](const sync::Step& step) {
        return step.kind != sync::StepKind::WriteSlot && step.kind != sync::StepKind::FlipSlot;
    });
    QCOMPARE(plan.steps.size(), 2);
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, plan, &operations);
    NEED(ui::PlanTree, tree, dialog, u"planTree"_s);
    const auto shown = [tree](const QString& name) {
        int rows = 0;
        const QList<QTreeWidgetItem*> found =
            tree->findItems(name, Qt::MatchContains | Qt::MatchRecursive);
        for (const QTreeWidgetItem* item : found) {
            for (const QTreeWidgetItem* up = item; up; up = up->parent()) {
                if (up->isHidden() || (up->parent() && !up->parent()->isExpanded()))
                    item = nullptr;
            }
            rows += item ? 1 : 0;
        }
        return rows;
    };
    QCOMPARE(shown(u"person-10900"_s), 0); // beyond what the list shows by itself
    QCOMPARE(shown(u"person-10100"_s), 1);
    QVERIFY(type(dialog, u"planFilter"_s, u"person-10900"_s));
    QTRY_COMPARE(shown(u"person-10900"_s), 1);
    QCOMPARE(shown(u"person-10100"_s), 0);
    QCOMPARE(tree->visibleSteps(), 1);
    screenshot(dialog, u"window-plan-found"_s);
    QVERIFY(type(dialog, u"planFilter"_s, u"nobody-like-this"_s));
    QTRY_COMPARE(tree->visibleSteps(), 0);
    QVERIFY(type(dialog, u"planFilter"_s, QString()));
    QTRY_COMPARE(shown(u"person-10100"_s), 1);
    QCOMPARE(shown(u"person-10900"_s), 0);
    static_cast<QDialog*>(dialog.data())->reject();
}

void TestPlanDialog::noteIsKeptForTheHistory()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    const sync::Plan plan = planned(bench);
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, plan, &operations);
    QVERIFY(type(dialog, u"planMessage"_s, u"As agreed with the team"_s));
    QVERIFY(click(dialog, u"planSync"_s));
    QVERIFY(waitForSync(dialog));
    const Result<workspace::PlanRecord> kept = bench.workspace()->plan(plan.id);
    QVERIFY(kept.has_value());
    QCOMPARE(kept->message, u"As agreed with the team"_s);
    static_cast<QDialog*>(dialog.data())->reject();
}

void TestPlanDialog::copiesAsText()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    const sync::Plan plan = planned(bench);
    ui::Operations operations;
    const QPointer<QWidget> dialog = open(bench, plan, &operations);
    auto* copy = dialog->findChild<QAction*>(u"planCopy"_s);
    QVERIFY(copy);
    copy->trigger();
    const QString text = QApplication::clipboard()->text();
    for (const sync::Step& step : plan.steps)
        QVERIFY2(text.contains(step.what), qPrintable(step.what));
    static_cast<QDialog*>(dialog.data())->reject();
}

void TestPlanDialog::savedPlanIsRunByAColleague()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    QVERIFY(syncNow(bench.window()->engine()));
    QVERIFY(renameConnection(bench.workspace(), u"As reviewed"_s));
    ui::Operations operations;
    const QPointer<ui::PlanDialog> dialog = open(bench, planned(bench), &operations);
    const QString file = bench.folder() + u"/plan.json"_s;
    auto* save = dialog->findChild<QAction*>(u"planSave"_s);
    QVERIFY(save);
    save->trigger();
    QVERIFY(chooseFile(u"savePlanDialog"_s, file));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 15000);
    QTRY_VERIFY(!dialog->isBusy());
    dialog->reject();
    QVERIFY(dialogGone(u"planDialog"_s));
    // The colleague has no draft; here the same window takes that part.
    QVERIFY(bench.workspace()->undo().has_value());
    auto* openPlan = bench.window()->findChild<QAction*>(u"window.openPlan"_s);
    QVERIFY(openPlan);
    openPlan->trigger();
    QVERIFY(chooseFile(u"openPlanDialog"_s, file));
    const QPointer<QWidget> taken = waitForDialog(u"planDialog"_s);
    QVERIFY(taken);
    QVERIFY(click(taken, u"planSync"_s));
    QVERIFY(waitForSync(taken));
    QCOMPARE(bench.workspace()->base().connections.begin()->name, u"As reviewed"_s);
    QVERIFY(click(taken, u"planClose"_s));
    QVERIFY(dialogGone(u"planDialog"_s));
}

QTEST_MAIN(TestPlanDialog)
#include "tst_plandialog.moc"
