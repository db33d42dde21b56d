#include "dialogs/plandialog.h"
#include "policy/edits.h"
#include "ui/support/guitest.h"
#include "ui/support/windowbench.h"
#include "ui/support/windowjobs.h"
#include "widgets/messagebar.h"
#include "widgets/mnemonic.h"
#include "widgets/notifier.h"
#include "window/commandpalette.h"
#include "window/windowactions.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// Menus, palette, shortcuts, themes, undo, what is restored.
class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyActionHasAName();
    void shortcutsAreUnique();
    void paletteRunsACommand();
    void paletteSaysWhereItIs();
    void namesAreShownWhole();
    void footOfTheSidebarIsInTheMiddle();
    void shortcutsSheetListsThem();
    void undoTextFollowsTheDraft();
    void undoByKeyAlsoAfterARestart();
    void undoHistoryGoesFarAndBack();
    void onlyALongSyncIsTold_data();
    void onlyALongSyncIsTold();
    void restartRestoresTheServerAndTheTheme();
    void endedSessionAsksAgainAndKeepsTheDraft();
    void notSignedInIsSaidAndOffered();
    void slowWorkShowsProgressThatCanBeCancelled();
    void focusableWidgetsHaveNames();
};

void TestMainWindow::everyActionHasAName()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const QList<QAction*> actions = bench.window()->allActions();
    QVERIFY(actions.size() > 15);
    for (const QAction* action : actions)
        QVERIFY2(!action->objectName().isEmpty() && !action->text().isEmpty(),
                 qPrintable(action->text()));
}

void TestMainWindow::shortcutsAreUnique()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QHash<QString, QString> owners;
    const QList<QAction*> actions = bench.window()->allActions();
    for (const QAction* action : actions) {
        const QString keys = action->shortcut().toString();
        if (keys.isEmpty())
            continue;
        QVERIFY2(!owners.contains(keys), qPrintable(keys + u" is used by "_s + owners.value(keys)
                                                    + u" and "_s + action->objectName()));
        owners.insert(keys, action->objectName());
    }
}

void TestMainWindow::paletteRunsACommand()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(press(bench.window(), QKeySequence(u"Ctrl+K"_s)));
    const QPointer<QDialog> palette = waitForDialog(u"commandPalette"_s);
    QVERIFY(palette);
    QVERIFY(type(palette.data(), u"paletteInput"_s, u"short"_s));
    screenshot(palette, u"window-palette"_s);
    NEED(QLineEdit, input, palette.data(), u"paletteInput"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(waitForDialog(u"shortcutsSheet"_s));
    QVERIFY(dialogGone(u"commandPalette"_s));
}

/// The rows of the palette never have the focus, so the line that has it says them.
void TestMainWindow::paletteSaysWhereItIs()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(press(bench.window(), QKeySequence(u"Ctrl+K"_s)));
    const QPointer<QDialog> palette = waitForDialog(u"commandPalette"_s);
    QVERIFY(palette);
    NEED(QLineEdit, input, palette.data(), u"paletteInput"_s);
    NEED(QListWidget, list, palette.data(), u"paletteList"_s);
    const auto said = [list](int row) {
        return list->item(row)->data(Qt::AccessibleTextRole).toString();
    };
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(input);
    QCOMPARE(face->text(QAccessible::Description), said(0));
    QTest::keyClick(input, Qt::Key_Down);
    QCOMPARE(face->text(QAccessible::Description), said(1));
    QTest::keyClick(input, Qt::Key_Up);
    QCOMPARE(face->text(QAccessible::Description), said(0));
    QTest::keyClicks(input, u"short"_s);
    QCOMPARE(face->text(QAccessible::Description), said(0));
    QVERIFY(type(palette.data(), u"paletteInput"_s, u"qqqq no such command"_s));
    NEED(QLabel, none, palette.data(), u"paletteNone"_s);
    QCOMPARE(none->text(), u"No command fits this."_s);
    QCOMPARE(input->accessibleDescription(), none->text());
    QVERIFY(!list->isVisible());
    screenshot(palette, u"window-palette-none"_s);
    input->clear();
    QVERIFY(list->isVisible() && !none->isVisible());
    palette->reject();
}

/// A server and a connection whose names would be a mnemonic and markup.
void TestMainWindow::namesAreShownWhole()
{
    const QString odd = u"R&D <b>"_s;
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    workspace::Commit renamed;
    renamed.profile = bench.workspace()->profile();
    renamed.profile->name = odd;
    QVERIFY(bench.workspace()->commit(renamed).has_value());
    NEED(QToolButton, server, bench.window(), u"serverName"_s);
    QCOMPARE(ui::withoutMnemonic(server->text()), odd);
    QCOMPARE(server->accessibleName(), u"Server "_s + odd);
    QMenu* servers = bench.window()->serversMenu();
    Q_EMIT servers->aboutToShow();
    QVERIFY2(ui::withoutMnemonic(servers->actions().first()->text()).startsWith(odd + u' '),
             qPrintable(servers->actions().first()->text()));

    QVERIFY(!bench.addConnection().isEmpty());
    Connection connection = bench.workspace()->draft().connections.first();
    connection.name = odd;
    const Result<Edit> edit = edits::changeConnection(bench.workspace()->draft(), connection);
    QVERIFY(edit && bench.workspace()->apply(*edit));
    const ui::WindowActions* actions = bench.window()->windowActions();
    QVERIFY2(ui::plainText(actions->undo).contains(odd), qPrintable(actions->undo->text()));
    QVERIFY(actions->undo->text().contains(ui::escaped(odd)));
    actions->undo->trigger();
    QVERIFY2(ui::plainText(actions->redo).contains(odd), qPrintable(actions->redo->text()));
    actions->redo->trigger();
    QVERIFY(press(bench.window(), QKeySequence(u"Ctrl+K"_s)));
    const QPointer<QDialog> palette = waitForDialog(u"commandPalette"_s);
    QVERIFY(palette);
    QVERIFY(type(palette.data(), u"paletteInput"_s, u"undo: "_s));
    bool listed = false;
    const QList<QLabel*> labels = palette->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        if (label->text().contains(odd)) {
            listed = true;
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }
    QVERIFY(listed);
    palette->reject();
}

/// Also where a language has a longer name for a page.
void TestMainWindow::footOfTheSidebarIsInTheMiddle()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    NEED(QToolButton, page, bench.window(), u"navBoard"_s);
    page->setMinimumWidth(page->width() + 60);
    NEED(QToolButton, foot, bench.window(), u"window.paletteButton"_s);
    QTRY_VERIFY(foot->parentWidget()->width() >= page->minimumWidth());
    QTRY_COMPARE(foot->geometry().center().x(), page->geometry().center().x());
    QCOMPARE(foot->width(), page->width()); // the icon is in the middle of all that one can hit
}

void TestMainWindow::shortcutsSheetListsThem()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    NextDialog sheet(u"shortcutsSheet"_s, [](QDialog* dialog) {
        bool found = false;
        const QList<QLabel*> labels = dialog->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            found = found || label->text() == u"Ctrl+K"_s;
        QVERIFY(found);
        screenshot(dialog, u"window-shortcuts"_s);
        dialog->reject();
    });
    bench.window()->windowActions()->shortcuts->trigger();
    QVERIFY(sheet.happened());
}

void TestMainWindow::undoTextFollowsTheDraft()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::WindowActions* actions = bench.window()->windowActions();
    QVERIFY(!actions->undo->isEnabled());
    QVERIFY(!bench.addConnection().isEmpty());
    QVERIFY(actions->undo->isEnabled());
    QVERIFY2(actions->undo->text().contains(u"Test provider"_s), qPrintable(actions->undo->text()));
    actions->undo->trigger();
    QVERIFY(!actions->undo->isEnabled());
    QVERIFY(actions->redo->isEnabled());
    QVERIFY(bench.workspace()->draft().connections.isEmpty());
    actions->redo->trigger();
    QCOMPARE(bench.workspace()->draft().connections.size(), 1);
}

/// By keyboard alone: three edits back at once, two of them forward again.
void TestMainWindow::undoHistoryGoesFarAndBack()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    const int before = int(bench.workspace()->editSteps()->size());
    for (const QString& name : {u"First"_s, u"Second"_s, u"Third"_s})
        QVERIFY(renameConnection(bench.workspace(), name));
    const auto name = [&bench] { return bench.workspace()->draft().connections.constFirst().name; };
    QString said;
    NextDialog history(u"undoDialog"_s, [&](QDialog* dialog) {
        NEED(QTreeWidget, list, dialog, u"undoList"_s);
        const auto* go = dialog->findChild<QPushButton*>(u"undoGo"_s); // not enabled yet
        QVERIFY(go);
        QCOMPARE(list->topLevelItemCount(), before + 4);
        QCOMPARE(list->currentIndex().row(), 0);
        QVERIFY(!go->isEnabled());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        said = go->text();
        screenshot(dialog, u"window-undo"_s);
        QTest::keyClick(list, Qt::Key_Return);
    });
    QVERIFY(press(bench.window(), QKeySequence(u"Ctrl+Alt+U"_s)));
    QVERIFY(history.happened());
    QVERIFY2(said.contains(u'3'), qPrintable(said));
    QVERIFY(dialogGone(u"undoDialog"_s));
    QVERIFY(name() != u"First"_s && name() != u"Third"_s);
    NextDialog again(u"undoDialog"_s, [&](QDialog* dialog) {
        NEED(QTreeWidget, list, dialog, u"undoList"_s);
        QCOMPARE(list->currentIndex().row(), 3);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(list, Qt::Key_Up);
        QTest::keyClick(list, Qt::Key_Return);
    });
    QVERIFY(press(bench.window(), QKeySequence(u"Ctrl+Alt+U"_s)));
    QVERIFY(again.happened());
    QCOMPARE(name(), u"Second"_s);
    QVERIFY(bench.workspace()->canRedo());
}

/// Ctrl+Z goes back edit by edit, also through those of the time before the restart.
void TestMainWindow::undoByKeyAlsoAfterARestart()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    for (const QString& name : {u"First"_s, u"Second"_s, u"Third"_s})
        QVERIFY(renameConnection(bench.workspace(), name));
    const auto shown = [&bench] {
        const Policy& draft = bench.workspace()->draft();
        return draft.connections.isEmpty() ? QString() : draft.connections.begin()->name;
    };
    QVERIFY(press(bench.window(), QKeySequence(u"Ctrl+Z"_s)));
    QCOMPARE(shown(), u"Second"_s);
    bench.launch();
    const QPointer<QDialog> signIn = waitForDialog(u"signInAgainDialog"_s);
    QVERIFY(signIn);
    signIn->reject();
    QVERIFY(dialogGone(u"signInAgainDialog"_s));
    QCOMPARE(shown(), u"Second"_s);
    QVERIFY(press(bench.window(), QKeySequence(u"Ctrl+Z"_s)));
    QCOMPARE(shown(), u"First"_s);
    QVERIFY(press(bench.window(), bench.window()->windowActions()->redo->shortcut()));
    QCOMPARE(shown(), u"Second"_s);
    QVERIFY(press(bench.window(), QKeySequence(u"Ctrl+Z"_s)));
    QVERIFY(press(bench.window(), QKeySequence(u"Ctrl+Z"_s)));
    QCOMPARE(shown(), u"Test provider"_s);
    QVERIFY(press(bench.window(), QKeySequence(u"Ctrl+Z"_s)));
    QCOMPARE(shown(), QString());
    QVERIFY(!bench.workspace()->canUndo());
}

void TestMainWindow::onlyALongSyncIsTold_data()
{
    QTest::addColumn<qint64>("took");
    QTest::addColumn<bool>("told");
    QTest::newRow("less than five seconds") << qint64(4999) << false;
    QTest::newRow("five seconds") << qint64(5000) << true;
}

/// Of a sync that took five seconds or more the desktop is told, when nobody looks at the window.
void TestMainWindow::onlyALongSyncIsTold()
{
    QFETCH(qint64, took);
    QFETCH(bool, told);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody sees it
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    bench.window()->findChild<QAction*>(u"board.review"_s)->trigger();
    auto* plan = qobject_cast<ui::PlanDialog*>(waitForDialog(u"planDialog"_s));
    QVERIFY(plan && QTest::qWaitForWindowActive(plan));
    const QSignalSpy sent(bench.window()->notifier(), &ui::Notifier::told);
    Q_EMIT plan->ran(sync::ApplyReport::End::Done, took);
    QCOMPARE(sent.size(), 0); // somebody looks
    plan->hide();
    bench.window()->hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    Q_EMIT plan->ran(sync::ApplyReport::End::Done, took);
    QCOMPARE(sent.size(), told ? 1 : 0);
}

void TestMainWindow::restartRestoresTheServerAndTheTheme()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    const QList<QAction*> themes = bench.window()->windowActions()->themes->actions();
    for (QAction* action : themes) {
        if (action->data().toInt() == int(ui::Theme::Choice::Dark))
            action->trigger();
    }
    QVERIFY(bench.theme()->isDark());
    bench.window()->resize(1100, 700);
    bench.launch();
    QVERIFY(bench.window()->engine());
    QCOMPARE(bench.window()->size(), QSize(1100, 700));
    QVERIFY(bench.theme()->isDark());
    // Edits and their undo survive; the session did not, because this test keeps secrets in memory
    // only.
    QCOMPARE(bench.workspace()->draft().connections.size(), 1);
    QVERIFY(bench.window()->windowActions()->undo->isEnabled());
    QVERIFY(waitForDialog(u"signInAgainDialog"_s));
    bench.theme()->setChoice(ui::Theme::Choice::System);
}

void TestMainWindow::endedSessionAsksAgainAndKeepsTheDraft()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    bench.server.endSessions();
    bench.server.state().users.first().password =
        u"admin-test-2"_s; // the kept one does not help any more
    bench.window()->windowActions()->refresh->trigger();
    const QPointer<QWidget> dialog = waitForDialog(u"signInAgainDialog"_s);
    QVERIFY(dialog);
    screenshot(dialog, u"window-signin-again"_s);
    QVERIFY(type(dialog, u"signInSecret"_s, u"admin-test-2"_s));
    bench.server.host().clearLog();
    QVERIFY(click(dialog, u"signInAgainButton"_s));
    QVERIFY(dialogGone(u"signInAgainDialog"_s));
    QTRY_VERIFY(bench.server.host().count(u"GET /api/v1/groups"_s) > 0);
    QCOMPARE(bench.workspace()->draft().connections.size(), 1);
}

/// Nobody is left on a board that looks as if it were of now.
void TestMainWindow::notSignedInIsSaidAndOffered()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    bench.server.endSessions();
    bench.server.state().users.first().password = u"admin-test-2"_s;
    bench.window()->windowActions()->refresh->trigger();
    QPointer<QDialog> dialog = waitForDialog(u"signInAgainDialog"_s);
    QVERIFY(dialog);
    dialog->reject();
    QVERIFY(dialogGone(u"signInAgainDialog"_s));
    QVERIFY2(bench.window()->message()->text().contains(u"not signed in"_s),
             qPrintable(bench.window()->message()->text()));
    QVERIFY(click(bench.window(), u"messageAction"_s));
    dialog = waitForDialog(u"signInAgainDialog"_s);
    QVERIFY(type(dialog.data(), u"signInSecret"_s, u"admin-test-2"_s));
    QVERIFY(click(dialog.data(), u"signInAgainButton"_s));
    QVERIFY(dialogGone(u"signInAgainDialog"_s));
    QTRY_VERIFY(!bench.operations()->isBusy());
    QCOMPARE(bench.window()->message()->text(), QString());
}

void TestMainWindow::slowWorkShowsProgressThatCanBeCancelled()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    bench.server.host().breakPath(u"GET /"_s, {Break::StallBefore});
    bench.window()->windowActions()->refresh->trigger();
    const QWidget* before = bench.window()->focusWidget();
    QVERIFY(before);
    const auto* bar = bench.window()->findChild<QWidget*>(u"operationBar"_s);
    QVERIFY(bar);
    QTest::qWait(200);
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 5000);
    screenshot(bench.window(), u"window-busy"_s);
    QVERIFY(click(bench.window(), u"operationCancel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), 5000);
    QCOMPARE(bench.window()->message()->text(), QString()); // cancelling is no error
    QCOMPARE(bench.window()->focusWidget(), before);
}

void TestMainWindow::focusableWidgetsHaveNames()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const QList<QAbstractButton*> buttons = bench.window()->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->focusPolicy() == Qt::NoFocus || !button->isVisible())
            continue;
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                 qPrintable(button->objectName()));
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
