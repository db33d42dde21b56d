#include "dialogs/choicetree.h"
#include "ui/support/guitest.h"
#include "ui/support/windowjobs.h"
#include "widgets/messagebar.h"
#include "window/attention.h"
#include "window/serverflow.h"
#include "window/windowactions.h"

#include <QLabel>
#include <QPushButton>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// Two admins, changes on the server itself, a sync that was cut off: the bar that says so and the
/// dialogs behind it.
class TestTogether : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothChangedTheSame_data();
    void bothChangedTheSame();
    void conflictIsDecidedByKeyboard();
    void changedOnTheServerIsPutBack();
    void changedOnTheServerIsTakenOver();
    void closedBarStaysClosed();
    void undoLastSyncAfterASync();
    void cutOffSyncGoesOn();

private:
    static bool begin(WindowBench& bench);
    static bool meet(WindowBench& bench);
    static QString drift(WindowBench& bench);
};

/// A server with one synced connection.
bool TestTogether::begin(WindowBench& bench)
{
    bench.launch();
    return bench.connectAsAdmin() && !bench.addConnection().isEmpty()
        && syncNow(bench.window()->engine());
}

/// Both rename the connection; the other one is first.
bool TestTogether::meet(WindowBench& bench)
{
    SecondAdmin other(bench.address());
    return other.isReady() && renameConnection(other.workspace(), u"Their name"_s)
        && syncNow(other.engine()) && renameConnection(bench.workspace(), u"My name"_s);
}

void TestTogether::bothChangedTheSame_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("name");
    QTest::newRow("all mine") << u"conflictAllMine"_s << u"My name"_s;
    QTest::newRow("all theirs") << u"conflictAllTheirs"_s << u"Their name"_s;
}

void TestTogether::bothChangedTheSame()
{
    QFETCH(QString, button);
    QFETCH(QString, name);
    WindowBench bench;
    QVERIFY(begin(bench));
    QVERIFY(meet(bench));
    bench.window()->windowActions()->refresh->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bench.window()->attention()->isVisible(), 15000);
    QCOMPARE(bench.workspace()->draft().connections.begin()->name, u"My name"_s);
    screenshot(bench.window(), u"window-conflict-bar"_s);
    QVERIFY(click(bench.window()->attention(), u"messageAction"_s));
    const QPointer<QWidget> dialog = waitForDialog(u"conflictDialog"_s);
    QVERIFY(dialog);
    NEED(ui::ChoiceTree, tree, dialog, u"choiceTree"_s);
    QCOMPARE(tree->undecided(), 1);
    QVERIFY(!dialog->findChild<QWidget*>(u"conflictMerge"_s)->isEnabled());
    screenshot(dialog, u"dialog-conflict"_s);
    QVERIFY(click(dialog, button));
    QCOMPARE(tree->undecided(), 0);
    QVERIFY(click(dialog, u"conflictMerge"_s));
    QVERIFY(dialogGone(u"conflictDialog"_s));
    QCOMPARE(bench.workspace()->draft().connections.begin()->name, name);
    QTRY_VERIFY(!bench.window()->attention()->isVisible());
    QVERIFY(syncNow(bench.window()->engine()));
}

void TestTogether::conflictIsDecidedByKeyboard()
{
    WindowBench bench;
    QVERIFY(begin(bench));
    QVERIFY(meet(bench));
    QVERIFY(pullNow(bench.window()->engine()));
    QVERIFY(click(bench.window()->attention(), u"messageAction"_s));
    const QPointer<QWidget> dialog = waitForDialog(u"conflictDialog"_s);
    QVERIFY(dialog);
    NEED(ui::ChoiceTree, tree, dialog, u"choiceTree"_s);
    QTRY_VERIFY(tree->hasFocus());
    QTest::keyClick(tree, Qt::Key_Down);
    QTest::keyClick(tree, Qt::Key_T);
    QCOMPARE(tree->chosen(ui::ChoiceTree::Right).size(), 1);
    QTest::keyClick(tree, Qt::Key_M);
    QCOMPARE(tree->chosen(ui::ChoiceTree::Left).size(), 1);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialogGone(u"conflictDialog"_s));
    QCOMPARE(bench.workspace()->draft().connections.begin()->name, u"My name"_s);
}

/// Somebody renames our model in Open WebUI; gives its id.
QString TestTogether::drift(WindowBench& bench)
{
    QMap<QString, FakeEntry>& entries = bench.server.state().entries;
    if (entries.isEmpty())
        return {};
    entries.first().name = u"Renamed in Open WebUI"_s;
    const QString id = entries.firstKey();
    return pullNow(bench.window()->engine()) ? id : QString();
}

void TestTogether::changedOnTheServerIsPutBack()
{
    WindowBench bench;
    QVERIFY(begin(bench));
    const QString id = drift(bench);
    QVERIFY(!id.isEmpty());
    QCOMPARE(bench.window()->engine()->state(), sync::SyncState::ServerChanged);
    QTRY_VERIFY(bench.window()->attention()->isVisible());
    screenshot(bench.window(), u"window-drift-bar"_s);
    QVERIFY(click(bench.window()->attention(), u"messageAction"_s));
    const QPointer<QWidget> dialog = waitForDialog(u"driftDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QWidget*>(u"driftGo"_s)->isEnabled());
    QVERIFY(click(dialog, u"driftAllBack"_s));
    screenshot(dialog, u"dialog-drift"_s);
    QVERIFY(click(dialog, u"driftGo"_s));
    const QPointer<QWidget> plan = waitForDialog(u"planDialog"_s);
    QVERIFY(plan);
    QVERIFY(click(plan, u"planSync"_s));
    QVERIFY(waitForSync(plan));
    QVERIFY(bench.server.state().entries.value(id).name != u"Renamed in Open WebUI"_s);
    QVERIFY(click(plan, u"planClose"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window()->attention()->isVisible(), 15000);
}

void TestTogether::changedOnTheServerIsTakenOver()
{
    WindowBench bench;
    QVERIFY(begin(bench));
    const QString id = drift(bench);
    QVERIFY(!id.isEmpty());
    QVERIFY(click(bench.window()->attention(), u"messageAction"_s));
    const QPointer<QWidget> dialog = waitForDialog(u"driftDialog"_s);
    QVERIFY(dialog);
    QVERIFY(click(dialog, u"driftAllTake"_s));
    QVERIFY(click(dialog, u"driftGo"_s));
    QVERIFY(dialogGone(u"driftDialog"_s));
    QVERIFY(bench.workspace()->canUndo());
    QVERIFY(syncNow(bench.window()->engine()));
    QCOMPARE(bench.server.state().entries.value(id).name, u"Renamed in Open WebUI"_s);
}

void TestTogether::closedBarStaysClosed()
{
    WindowBench bench;
    QVERIFY(begin(bench));
    QVERIFY(!drift(bench).isEmpty());
    QTRY_VERIFY(bench.window()->attention()->isVisible());
    QVERIFY(click(bench.window()->attention(), u"messageClose"_s));
    QVERIFY(pullNow(bench.window()->engine()));
    QVERIFY(!bench.window()->attention()->isVisible());
    // What else is changed is news.
    QVERIFY(bench.server.state().entries.size() > 1);
    bench.server.state().entries.last().name = u"Another one"_s;
    QVERIFY(pullNow(bench.window()->engine()));
    QTRY_VERIFY(bench.window()->attention()->isVisible());
}

void TestTogether::undoLastSyncAfterASync()
{
    WindowBench bench;
    QVERIFY(begin(bench));
    QVERIFY(renameConnection(bench.workspace(), u"Second name"_s));
    QVERIFY(syncNow(bench.window()->engine()));
    QVERIFY(pullNow(bench.window()->engine()));
    QVERIFY(!bench.workspace()->canUndo());
    ui::WindowActions* actions = bench.window()->windowActions();
    QTRY_VERIFY(actions->undo->isEnabled());
    QVERIFY(actions->undoSync->isEnabled());
    QVERIFY2(actions->undo->text() != u"&Undo"_s, qPrintable(actions->undo->text()));
    actions->undo->trigger();
    const QPointer<QWidget> plan = waitForDialog(u"planDialog"_s);
    QVERIFY(plan);
    screenshot(plan, u"dialog-undo-sync"_s);
    QVERIFY(click(plan, u"planSync"_s));
    QVERIFY(waitForSync(plan));
    QCOMPARE(bench.workspace()->draft().connections.begin()->name, u"Test provider"_s);
    QVERIFY(click(plan, u"planClose"_s));
    QVERIFY(dialogGone(u"planDialog"_s));
}

void TestTogether::cutOffSyncGoesOn()
{
    WindowBench bench;
    QVERIFY(begin(bench));
    QVERIFY(renameConnection(bench.workspace(), u"Second name"_s));
    QVERIFY(cutOffSync(bench.window()->engine()));
    QTRY_VERIFY(bench.window()->attention()->isVisible());
    screenshot(bench.window(), u"window-interrupted-bar"_s);
    QVERIFY(findWidget(bench.window()->attention(), u"messageOther"_s)); // the way back
    QVERIFY(click(bench.window()->attention(), u"messageAction"_s));
    const QPointer<QWidget> rest = waitForDialog(u"planDialog"_s);
    QVERIFY(rest);
    QVERIFY(click(rest, u"planSync"_s));
    QVERIFY(waitForSync(rest));
    QVERIFY(click(rest, u"planClose"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!bench.window()->attention()->isVisible(), 15000);
}

QTEST_MAIN(TestTogether)
#include "tst_together.moc"
