#include "pages/board.h"
#include "pages/boardpage.h"
#include "pages/checkspage.h"
#include "pages/droplistview.h"
#include "pages/keypanel.h"
#include "support/await.h"
#include "ui/support/guitest.h"
#include "ui/support/windowjobs.h"
#include "window/pagehost.h"
#include "window/windowactions.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QTreeView>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// The pages in the window: made when they are opened, reached by mouse, keyboard and palette, with
/// their own actions in the menus, and found again where they were left.
class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachIsReached_data();
    void eachIsReached();
    void allBeginAlike();
    void madeWhenOpened();
    void actionsAreThoseOfThePage();
    void everyShortcutOfAPageIsItsOwn();
    void everythingWithAFocusHasAName();
    void paletteGoesToAPage();
    void pageAsksForAnotherOne();
    void deletingAKeyOnTheBoardSaysWhoLosesIt();
    void aFindingOpensItsDialog();
    void aboutSaysWhatThisIs();
    void restartOpensTheSamePage();
    void serversAreSwitchedInTheHeader();
    void eachServerHasItsOwnPeopleAndDraft();

private:
    /// Chooses the server with this address in the menu of the header. False: it is not there, or
    /// did not open.
    static bool switchTo(WindowBench& bench, const QString& address);
    static QStringList people(WindowBench& bench);
};

void TestPages::eachIsReached_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("keys");
    QTest::newRow("board") << u"board"_s << u"Ctrl+1"_s;
    QTest::newRow("keys") << u"keys"_s << u"Ctrl+2"_s;
    QTest::newRow("people") << u"people"_s << u"Ctrl+3"_s;
    QTest::newRow("usage") << u"usage"_s << u"Ctrl+4"_s;
    QTest::newRow("history") << u"history"_s << u"Ctrl+5"_s;
    QTest::newRow("checks") << u"checks"_s << u"Ctrl+6"_s;
    QTest::newRow("settings") << u"settings"_s << u"Ctrl+7"_s;
}

void TestPages::eachIsReached()
{
    QFETCH(QString, page);
    QFETCH(QString, keys);
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const QString elsewhere = page == u"board"_s ? u"settings"_s : u"board"_s;
    bench.window()->pages()->showPage(elsewhere);
    QVERIFY(press(bench.window(), QKeySequence(keys)));
    QTRY_COMPARE(bench.window()->pages()->current(), page);
    QVERIFY(bench.window()->pages()->currentPage()->isVisible());
    bench.window()->pages()->showPage(elsewhere);
    QString button = page;
    button.replace(0, 1, page.left(1).toUpper());
    QVERIFY(click(bench.window(), u"nav"_s + button));
    QCOMPARE(bench.window()->pages()->current(), page);
    NEED(QToolButton, nav, bench.window(), u"nav"_s + button);
    QVERIFY(nav->isChecked());
    QTest::qWait(50);
    screenshot(bench.window(), u"page-"_s + page);
    QCOMPARE(cutTexts(bench.window()).join(QLatin1Char('\n')), QString());
}

/// The side bar says which page it is; each begins with its tools, at the same height. The board
/// is made of panels.
void TestPages::allBeginAlike()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::PageHost* pages = bench.window()->pages();
    for (const ui::PageEntry& entry : pages->entries()) {
        if (entry.name == u"board"_s)
            continue;
        pages->showPage(entry.name);
        QTRY_VERIFY(!bench.operations()->isBusy());
        const QWidget* page = pages->currentPage();
        int first = page->height();
        const QList<QWidget*> parts = page->findChildren<QWidget*>();
        for (const QWidget* part : parts) {
            const int top = part->mapTo(page, QPoint()).y();
            if (part->isVisible() && top > 0) // else it only holds others
                first = std::min(first, top);
            const auto* label = qobject_cast<const QLabel*>(part);
            QVERIFY2(!label || !label->isVisible() || label->text() != entry.title,
                     qPrintable(entry.name));
        }
        QVERIFY2(first == ui::Theme::BigGap,
                 qPrintable(u"%1 begins at %2"_s.arg(entry.name).arg(first)));
    }
}

void TestPages::madeWhenOpened()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::PageHost* pages = bench.window()->pages();
    QVERIFY(pages->page(u"board"_s));
    QVERIFY(!pages->page(u"history"_s));
    QVERIFY(!pages->page(u"settings"_s));
    pages->showPage(u"history"_s);
    QVERIFY(pages->page(u"history"_s));
    // What has a number in the side bar is made without being looked at.
    QTRY_VERIFY_WITH_TIMEOUT(pages->page(u"checks"_s), 10000);
    QCOMPARE(pages->current(), u"history"_s);
}

void TestPages::actionsAreThoseOfThePage()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const auto names = [&bench] {
        QStringList result;
        const QList<QAction*> actions = bench.window()->allActions();
        for (const QAction* action : actions)
            result << action->objectName();
        return result;
    };
    QVERIFY(names().contains(u"board.assign"_s));
    QVERIFY(!names().contains(u"history.goBack"_s));
    bench.window()->pages()->showPage(u"history"_s);
    QVERIFY(!names().contains(u"board.assign"_s));
    QVERIFY(names().contains(u"history.goBack"_s));
    const auto* menu = bench.window()->findChild<QMenu*>(u"pageMenu"_s);
    QVERIFY(menu);
    QVERIFY(menu->menuAction()->isVisible());
    QCOMPARE(menu->title(), u"History"_s);
    bench.window()->pages()->showPage(u"board"_s);
    QVERIFY(!menu->menuAction()->isVisible());
    QVERIFY(names().contains(u"window.goTo.history"_s)); // always there for the palette
}

void TestPages::everyShortcutOfAPageIsItsOwn()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const QList<ui::PageEntry> entries = bench.window()->pages()->entries();
    QCOMPARE(entries.size(), 7);
    for (const ui::PageEntry& entry : entries) {
        bench.window()->pages()->showPage(entry.name);
        QHash<QString, QString> owners;
        const QList<QAction*> actions = bench.window()->allActions();
        for (const QAction* action : actions) {
            const QString keys = action->shortcut().toString();
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            if (keys.isEmpty())
                continue;
            QVERIFY2(!owners.contains(keys),
                     qPrintable(u"%1: %2 is used by %3 and %4"_s.arg(
                         entry.name, keys, owners.value(keys), action->objectName())));
            owners.insert(keys, action->objectName());
        }
    }
}

/// A screen reader says the name; tests and bug reports use the object name.
void TestPages::everythingWithAFocusHasAName()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    QStringList nameless;
    const QList<ui::PageEntry> entries = bench.window()->pages()->entries();
    for (const ui::PageEntry& entry : entries) {
        bench.window()->pages()->showPage(entry.name);
        const QList<QWidget*> all = bench.window()->findChildren<QWidget*>();
        for (QWidget* widget : all) {
            const bool inner = widget->objectName().startsWith(u"qt_"_s); // Qt's own parts
            if (inner || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const QAccessibleInterface* read = QAccessible::queryAccessibleInterface(widget);
            if (!read || read->text(QAccessible::Name).isEmpty() || widget->objectName().isEmpty())
                nameless << u"%1: %2 \"%3\""_s.arg(entry.name,
                                                   QLatin1String(widget->metaObject()->className()),
                                                   widget->objectName());
        }
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
}

void TestPages::paletteGoesToAPage()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(press(bench.window(), QKeySequence(u"Ctrl+K"_s)));
    const QPointer<QDialog> palette = waitForDialog(u"commandPalette"_s);
    QVERIFY(type(palette.data(), u"paletteInput"_s, u"go to the hist"_s));
    NEED(QLineEdit, input, palette.data(), u"paletteInput"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_COMPARE(bench.window()->pages()->current(), u"history"_s);
}

void TestPages::pageAsksForAnotherOne()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::PageHost* pages = bench.window()->pages();
    Q_EMIT pages->currentPage()->pageRequested(u"settings"_s, {});
    QCOMPARE(pages->current(), u"settings"_s);
    Q_EMIT pages->currentPage()->pageRequested(u"no such page"_s, {});
    QCOMPARE(pages->current(), u"settings"_s);
}

void TestPages::deletingAKeyOnTheBoardSaysWhoLosesIt()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    sync::NewKey added;
    added.label = u"Team"_s;
    added.secret = SecretBytes::fromText(u"sk-test-one-0001"_s);
    const auto keys =
        await(bench.window()->engine()->addKeys(bench.addConnection(), {added}, CancelToken()));
    QVERIFY(keys && keys->size() == 1);
    ui::Board* board = bench.window()->board()->board();
    board->keys()->selectKey(keys->first());
    NextDialog dialog(u"removeKeysDialog"_s, [](QDialog* shown) {
        const auto* words = shown->findChild<QLabel*>(u"removalWords"_s);
        QVERIFY(words && words->text().contains(u"Nobody uses it."_s));
        QVERIFY(click(shown, u"removeKeysButton"_s));
    });
    bench.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.window()));
    board->keys()->keysView()->setFocus();
    QVERIFY(press(bench.window(), QKeySequence(u"Shift+Del"_s)));
    QVERIFY(bench.workspace()->draft().key(keys->first()));
    QVERIFY(dialog.happened());
    QTRY_VERIFY(!bench.workspace()->draft().key(keys->first()));
}

/// A connection without models: one click opens where they are chosen.
void TestPages::aFindingOpensItsDialog()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const ConnectionId connection = bench.addConnection();
    ui::CheckChoice choice = ui::modelsChoice(connection, {bench.provider.models.last()});
    const auto opens = [&bench, &choice](const QString& name, const auto& look) {
        NextDialog dialog(name, [&look](QDialog* shown) {
            look(shown);
            shown->reject();
        });
        bench.window()->pages()->showPage(u"checks"_s);
        auto* page = qobject_cast<ui::ChecksPage*>(bench.window()->pages()->currentPage());
        Q_EMIT page->dialogRequested(choice);
        return dialog.happened();
    };
    QVERIFY(opens(u"modelsDialog"_s, [&bench](QDialog* shown) {
        const auto* id = shown->findChild<QLabel*>(u"modelId"_s);
        QVERIFY(id);
        QCOMPARE(id->text(), bench.provider.models.last());
    }));
    choice.dialog = ui::CheckChoice::Dialog::AddKeys;
    QVERIFY(opens(u"addKeysDialog"_s, [](QDialog* shown) { QVERIFY(shown->isVisible()); }));
    choice.dialog = ui::CheckChoice::Dialog::Accounts;
    QVERIFY(opens(u"accountsDialog"_s, [](QDialog* shown) { QVERIFY(shown->isVisible()); }));
}

void TestPages::aboutSaysWhatThisIs()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    NextDialog dialog(u"aboutDialog"_s, [](QDialog* shown) {
        QStringList said;
        const QList<QLabel*> labels = shown->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            said.append(label->text());
        const QString all = said.join(u'\n');
        static const QRegularExpression version(u"Keyroster \\d+\\.\\d+"_s);
        QVERIFY2(version.match(all).hasMatch(), qPrintable(all));
        QVERIFY2(all.contains(u"General Public License"_s), qPrintable(all));
        QTest::keyClick(shown, Qt::Key_Escape);
    });
    bench.window()->windowActions()->about->trigger();
    QVERIFY(dialog.happened());
    QVERIFY(dialogGone(u"aboutDialog"_s));
}

void TestPages::restartOpensTheSamePage()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    bench.window()->pages()->showPage(u"history"_s);
    bench.launch();
    QVERIFY(bench.window()->engine());
    QCOMPARE(bench.window()->pages()->current(), u"history"_s);
}

void TestPages::serversAreSwitchedInTheHeader()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    NEED(QToolButton, name, bench.window(), u"serverName"_s);
    QVERIFY(name->menu());
    QVERIFY(!name->accessibleName().isEmpty());
    Q_EMIT name->menu()->aboutToShow();
    bool open = false;
    const QList<QAction*> servers = name->menu()->actions();
    for (const QAction* server : servers)
        open = open || server->isChecked();
    QVERIFY(open);
}

bool TestPages::switchTo(WindowBench& bench, const QString& address)
{
    auto* name = find<QToolButton>(bench.window(), u"serverName"_s);
    if (!name)
        return false;
    Q_EMIT name->menu()->aboutToShow();
    const QList<QAction*> servers = name->menu()->actions();
    for (QAction* server : servers) {
        if (!server->text().contains(address))
            continue;
        server->trigger();
        return QTest::qWaitFor(
            [&] {
                return bench.window()->engine() && !bench.operations()->isBusy()
                    && bench.workspace()->profile().url == address;
            },
            patienceMs);
    }
    return false;
}

QStringList TestPages::people(WindowBench& bench)
{
    bench.window()->pages()->showPage(u"people"_s);
    auto* table = find<QTreeView>(bench.window(), u"peopleTable"_s);
    QStringList names;
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        names.append(table->model()->index(row, 0).data().toString());
    return names;
}

/// Two servers, an edit on each: what is seen and edited is always that of the chosen one.
void TestPages::eachServerHasItsOwnPeopleAndDraft()
{
    WindowBench bench;
    FakeOpenWebUi other;
    other.addUser(u"zoe"_s);
    const QString second = other.url().toString();
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const ConnectionId own = bench.addConnection();
    QVERIFY(!own.isEmpty());
    QVERIFY(people(bench).contains(u"ada"_s));
    bench.window()->windowActions()->connectServer->trigger();
    QVERIFY(bench.connectTo(second, u"admin@example.test"_s, u"admin-test-1"_s));

    NEED(QLabel, facts, bench.window(), u"serverFacts"_s);
    NEED(QToolButton, name, bench.window(), u"serverName"_s);
    QVERIFY2(facts->text().contains(second), qPrintable(facts->text()));
    workspace::Commit named;
    named.profile = bench.workspace()->profile();
    named.profile->name = u"The second"_s;
    QVERIFY(bench.workspace()->commit(named).has_value());
    QCOMPARE(name->text(), u"The second"_s);
    QVERIFY(people(bench).contains(u"zoe"_s));
    QVERIFY(!people(bench).contains(u"ada"_s));
    QVERIFY(bench.workspace()->draft().connections.isEmpty());
    QVERIFY(!bench.workspace()->canUndo());
    QVERIFY(!bench.addConnection().isEmpty());
    QVERIFY(renameConnection(bench.workspace(), u"Only on the second"_s));

    QVERIFY(switchTo(bench, bench.address()));
    QVERIFY2(facts->text().contains(bench.address()), qPrintable(facts->text()));
    QVERIFY(name->text() != u"The second"_s);
    QVERIFY(people(bench).contains(u"ada"_s));
    QVERIFY(!people(bench).contains(u"zoe"_s));
    QCOMPARE(bench.workspace()->draft().connections.size(), 1);
    QCOMPARE(bench.workspace()->draft().connections.begin()->id, own);
    QCOMPARE(bench.workspace()->draft().connections.begin()->name, u"Test provider"_s);

    QVERIFY(switchTo(bench, second));
    QCOMPARE(name->text(), u"The second"_s);
    QVERIFY(people(bench).contains(u"zoe"_s));
    QCOMPARE(bench.workspace()->draft().connections.begin()->name, u"Only on the second"_s);
    // What is undone is the edit of this one.
    QVERIFY(bench.workspace()->undo().has_value());
    QCOMPARE(bench.workspace()->draft().connections.begin()->name, u"Test provider"_s);
    QVERIFY(switchTo(bench, bench.address()));
    QCOMPARE(bench.workspace()->draft().connections.begin()->id, own);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
