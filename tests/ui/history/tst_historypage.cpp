#include "models/historymodel.h"
#include "models/modelroles.h"
#include "pages/historypage.h"
#include "ui/support/guitest.h"
#include "ui/support/windowjobs.h"
#include "window/pagehost.h"
#include "window/windowactions.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTreeView>
#include <QTreeWidget>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// What was synced, by whom, and the way back.
class TestHistoryPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyHasOneAction();
    void showsSyncsAndOthers();
    void filterNarrows();
    void goesBackByKeyboard();
    void missingSecretsAreSaidWhereOneLooks();
    void undoAsksForThePlan();
    void selectionSurvivesANewSync();
    void failedStepSaysWhy();

private:
    static bool begin(WindowBench& bench);
    static ui::HistoryPage* open(WindowBench& bench);
};

/// Two syncs by us.
bool TestHistoryPage::begin(WindowBench& bench)
{
    bench.launch();
    return bench.connectAsAdmin() && !bench.addConnection().isEmpty()
        && syncNow(bench.window()->engine())
        && renameConnection(bench.workspace(), u"Second name"_s)
        && syncNow(bench.window()->engine());
}

ui::HistoryPage* TestHistoryPage::open(WindowBench& bench)
{
    bench.window()->pages()->showPage(u"history"_s);
    return qobject_cast<ui::HistoryPage*>(bench.window()->pages()->currentPage());
}

void TestHistoryPage::emptyHasOneAction()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(open(bench));
    QVERIFY(findWidget(bench.window(), u"historyEmpty"_s));
    screenshot(bench.window(), u"history-empty"_s);
    QVERIFY(click(bench.window(), u"historyToBoard"_s));
    QCOMPARE(bench.window()->pages()->current(), u"board"_s);
}

void TestHistoryPage::showsSyncsAndOthers()
{
    WindowBench bench;
    QVERIFY(begin(bench));
    {
        SecondAdmin other(bench.address());
        QVERIFY(other.isReady());
        QVERIFY(renameConnection(other.workspace(), u"Third name"_s));
        QVERIFY(syncNow(other.engine()));
    }
    QVERIFY(pullNow(bench.window()->engine()));
    const ui::HistoryPage* page = open(bench);
    QVERIFY(page);
    const QAbstractItemModelTester tester(page->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<ui::HistoryRow>& rows = page->model()->rows();
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.at(0).entry.plan.isEmpty()); // the other admin's
    QVERIFY(rows.at(0).entry.isCurrent);
    QVERIFY(!rows.at(1).entry.plan.isEmpty());
    QCOMPARE(rows.at(1).entry.state, u"done"_s);
    NEED(QTreeView, table, bench.window(), u"historyTable"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    NEED(QTreeWidget, steps, bench.window(), u"historySteps"_s);
    QVERIFY(steps->topLevelItemCount() >= 2);
    bool named = false;
    for (int i = 0; i < steps->topLevelItem(0)->childCount(); ++i)
        named = named || steps->topLevelItem(0)->child(i)->text(0).contains(u"Second name"_s);
    QVERIFY(named);
    QVERIFY(steps->topLevelItem(1)->childCount() > 0);
    QCOMPARE(steps->topLevelItem(1)->child(0)->text(1), u"Done"_s);
    screenshot(bench.window(), u"history"_s);
    bench.theme()->setChoice(ui::Theme::Choice::Dark);
    QTest::qWait(50);
    screenshot(bench.window(), u"history-dark"_s);
    bench.theme()->setChoice(ui::Theme::Choice::System);
    QVERIFY(click(bench.window(), u"historyCopy"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"Second name"_s));
    QCOMPARE(cutTexts(bench.window()).join(QLatin1Char('\n')), QString());
}

void TestHistoryPage::filterNarrows()
{
    WindowBench bench;
    QVERIFY(begin(bench));
    QVERIFY(open(bench));
    NEED(QTreeView, table, bench.window(), u"historyTable"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(type(bench.window(), u"historyFilter"_s, u"nobody wrote this"_s));
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(findWidget(bench.window(), u"historyNone"_s));
    QVERIFY(!table->isVisible());
    QVERIFY(click(bench.window(), u"historyShowAll"_s));
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->isVisible());
    QCOMPARE(bench.window()->focusWidget(), table);
    QVERIFY(table->currentIndex().isValid());
    QVERIFY(type(bench.window(), u"historyFilter"_s, u"done"_s));
    QCOMPARE(table->model()->rowCount(), 2);
}

void TestHistoryPage::goesBackByKeyboard()
{
    WindowBench bench;
    QVERIFY(begin(bench));
    QVERIFY(open(bench));
    NEED(QTreeView, table, bench.window(), u"historyTable"_s);
    bench.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window()));
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down); // the first sync
    QVERIFY(press(bench.window(), QKeySequence(u"Ctrl+B"_s)));
    QTRY_COMPARE(bench.window()->pages()->current(), u"board"_s);
    QCOMPARE(bench.workspace()->draft().connections.begin()->name, u"Test provider"_s);
    QCOMPARE(bench.window()->engine()->state(), sync::SyncState::Draft);
    QVERIFY(bench.workspace()->canUndo());
    QVERIFY(syncNow(bench.window()->engine()));
    QCOMPARE(bench.workspace()->base().connections.begin()->name, u"Test provider"_s);
}

/// The keychain of this computer does not have a key of the old revision.
void TestHistoryPage::missingSecretsAreSaidWhereOneLooks()
{
    WindowBench bench;
    QVERIFY(begin(bench));
    Policy old = bench.workspace()->draft();
    ApiKey lost;
    lost.id = KeyId(newIdText());
    lost.connection = old.connections.first().id;
    lost.label = u"Lost key"_s;
    lost.fingerprint = u"0123456789abcdef"_s;
    old.keys.append(lost);
    old.revision = 90;
    workspace::RevisionRecord record;
    record.number = old.revision;
    record.at = QDateTime::currentDateTimeUtc();
    QVERIFY(bench.workspace()->keepRevision(record, old).has_value());
    ui::HistoryPage* page = open(bench);
    QVERIFY(page);
    page->showItem(u"90"_s);
    QVERIFY(click(bench.window(), u"historyGoBack"_s));
    QVERIFY(bench.workspace()->draft().key(lost.id));
    NEED(QLabel, said, page, u"messageText"_s); // in sight
    QVERIFY2(said->text().contains(u"Lost key"_s), qPrintable(said->text()));
    QCOMPARE(bench.window()->pages()->current(), u"history"_s);
    QVERIFY(click(page, u"messageAction"_s));
    QCOMPARE(bench.window()->pages()->current(), u"board"_s);
}

void TestHistoryPage::undoAsksForThePlan()
{
    WindowBench bench;
    QVERIFY(begin(bench));
    QVERIFY(pullNow(bench.window()->engine()));
    QVERIFY(open(bench));
    QVERIFY(click(bench.window(), u"historyUndo"_s));
    const QPointer<QDialog> plan = waitForDialog(u"planDialog"_s);
    QVERIFY(plan);
    plan->reject();
    QVERIFY(dialogGone(u"planDialog"_s));
}

void TestHistoryPage::selectionSurvivesANewSync()
{
    WindowBench bench;
    QVERIFY(begin(bench));
    QVERIFY(open(bench));
    const ui::HistoryPage* page =
        qobject_cast<ui::HistoryPage*>(bench.window()->pages()->currentPage());
    const QAbstractItemModelTester tester(page->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    NEED(QTreeView, table, bench.window(), u"historyTable"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    const QString chosen = table->currentIndex().data(ui::IdRole).toString();
    QVERIFY(renameConnection(bench.workspace(), u"Third name"_s));
    QVERIFY(syncNow(bench.window()->engine()));
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->currentIndex().data(ui::IdRole).toString(), chosen);
}

void TestHistoryPage::failedStepSaysWhy()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    bench.server.host().breakPath(u"POST /api/v1/models/create"_s, {Break::Status, 500, {}});
    QVERIFY(!syncNow(bench.window()->engine()));
    bench.server.host().mend();
    QVERIFY(open(bench));
    NEED(QTreeWidget, steps, bench.window(), u"historySteps"_s);
    bool failed = false;
    const QTreeWidgetItem* group = steps->topLevelItem(steps->topLevelItemCount() - 1);
    for (int i = 0; i < group->childCount(); ++i)
        failed = failed
              || (group->child(i)->text(1) == u"Failed"_s && group->child(i)->childCount() == 1);
    QVERIFY(failed);
    screenshot(bench.window(), u"history-failed"_s);
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
