#include "delegates/changebadge.h"
#include "pages/board.h"
#include "pages/boardactions.h"
#include "pages/directorypanel.h"
#include "pages/droplistview.h"
#include "pages/keypanel.h"
#include "policy/edits.h"
#include "ui/board/boardsample.h"
#include "ui/board/inspectortext.h"
#include "ui/support/guitest.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace keyroster;
using namespace keyroster::ui;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// A connection that the draft adds, changes or removes is marked where one chooses it and at its
/// head; a removed one stays until the sync.
class TestConnectionMarks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsMarkedAtFirst();
    void changesAreMarkedInTabAndHead();
    void aNewOneIsMarked();
    void aRemovedOneStaysAndIsReadOnly();
    void theOnlyOneStaysToo();
    void aNewOneThatIsRemovedGoesAtOnce();
    void theBadgeLeavesTheButtonsTheirRoom();
    void keptByKeyboardInOneUndoStep();
    void keptFromTheMenu();
    void theSyncTakesItAway();
    void whatIsRefusedSaysWhy();
    void looks_data();
    void looks();

private:
    template <typename T> T* child(const char* name)
    {
        return m_board->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] const Policy& draft() const { return m_world->workspace()->draft(); }
    void apply(const Result<Edit>& edit);
    void renameOpenAi();
    void removeShown();
    [[nodiscard]] RowChange tabMark(int tab);
    [[nodiscard]] RowChange headMark();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<sample::World> m_world;
    std::unique_ptr<Board> m_board;
};

void TestConnectionMarks::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>(qApp);
}

void TestConnectionMarks::init()
{
    m_world = std::make_unique<sample::World>();
    m_board = std::make_unique<Board>(m_world->workspace(), m_theme.get());
    m_board->resize(1240, 780);
    m_board->show();
    m_board->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_board.get()));
}

void TestConnectionMarks::cleanup()
{
    m_board.reset();
    m_world.reset();
}

void TestConnectionMarks::apply(const Result<Edit>& edit)
{
    QVERIFY2(edit.has_value(), edit ? "" : qPrintable(edit.error().message));
    QVERIFY(m_world->workspace()->apply(*edit).has_value());
}

void TestConnectionMarks::renameOpenAi()
{
    Connection other = *draft().connection(sample::openAi);
    other.name = u"Open AI"_s;
    apply(edits::changeConnection(draft(), other));
}

/// As an admin does it.
void TestConnectionMarks::removeShown()
{
    QAction* remove = m_board->actions()->removeConnection;
    QVERIFY(remove->isEnabled());
    remove->trigger();
}

RowChange TestConnectionMarks::tabMark(int tab)
{
    const auto* badge = qobject_cast<ChangeBadge*>(
        child<QTabBar>("connectionTabs")->tabButton(tab, QTabBar::RightSide));
    return badge && badge->isVisible() ? badge->change() : RowChange::None;
}

RowChange TestConnectionMarks::headMark()
{
    const auto* badge = child<ChangeBadge>("connectionChange");
    return badge->isVisible() ? badge->change() : RowChange::None;
}

void TestConnectionMarks::nothingIsMarkedAtFirst()
{
    QCOMPARE(headMark(), RowChange::None);
    QCOMPARE(tabMark(0), RowChange::None);
    QCOMPARE(tabMark(1), RowChange::None);
    QVERIFY(!child<QPushButton>("keepConnection")->isVisible());
    QVERIFY(!m_board->actions()->keepConnection->isEnabled());
}

void TestConnectionMarks::changesAreMarkedInTabAndHead()
{
    const auto* tabs = child<QTabBar>("connectionTabs");
    renameOpenAi();
    QCOMPARE(headMark(), RowChange::Changed);
    QCOMPARE(tabMark(0), RowChange::Changed);
    QCOMPARE(tabMark(1), RowChange::None);
    QCOMPARE(child<ChangeBadge>("connectionChange")->accessibleName(), u"Changed"_s);
    QCOMPARE(tabs->accessibleTabName(0), u"Open AI, Changed"_s);
    QCOMPARE(child<QLabel>("connectionName")->accessibleName(), u"Open AI, Changed"_s);
    QCOMPARE(m_board->keys()->keysView()->accessibleDescription(), u"Open AI, Changed"_s);
    // Room for the whole badge.
    const auto* badge = tabs->tabButton(0, QTabBar::RightSide);
    QVERIFY(badge->width() >= badge->sizeHint().width());
    QVERIFY(tabs->tabRect(0).contains(badge->geometry()));
    QVERIFY(m_world->workspace()->undo().has_value());
    QCOMPARE(headMark(), RowChange::None);
    QCOMPARE(tabMark(0), RowChange::None);
    QCOMPARE(tabs->accessibleTabName(0), u"OpenAI"_s);

    // The other one's pool is looked after, too.
    Assignment pool;
    pool.connection = sample::groq;
    pool.principal = Principal::everyone();
    pool.keys = {sample::key("k-groq")};
    apply(edits::changeAssignment(draft(), pool));
    QCOMPARE(headMark(), RowChange::None);
    QCOMPARE(tabMark(1), RowChange::Changed);
}

void TestConnectionMarks::aNewOneIsMarked()
{
    Connection added = *draft().connection(sample::groq);
    added.id = ConnectionId(u"c3"_s);
    added.slug = u"third"_s;
    added.name = u"Third"_s;
    apply(edits::addConnection(draft(), added));
    QCOMPARE(tabMark(2), RowChange::Added);
    child<QTabBar>("connectionTabs")->setCurrentIndex(2);
    QCOMPARE(headMark(), RowChange::Added);
    QCOMPARE(child<QLabel>("connectionName")->accessibleName(), u"Third, New"_s);
}

void TestConnectionMarks::aRemovedOneStaysAndIsReadOnly()
{
    const auto* tabs = child<QTabBar>("connectionTabs");
    removeShown();
    QVERIFY(!draft().connection(sample::openAi));
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(tabMark(0), RowChange::Removed);
    QCOMPARE(tabs->accessibleTabName(0), u"OpenAI, Removed"_s);
    QCOMPARE(headMark(), RowChange::Removed);
    QCOMPARE(child<QLabel>("connectionName")->text(), u"OpenAI"_s);
    const KeysModel* keys = m_board->state()->keys();
    QCOMPARE(keys->rowCount(), 7);
    QCOMPARE(keys->keyCount(), 0);
    for (const KeyRow& row : keys->rows())
        QCOMPARE(row.change, RowChange::Removed);
    QCOMPARE(m_board->state()->pool()->rows().constFirst().change, RowChange::Removed);
    QVERIFY(m_board->keys()->poolView()->isVisible());

    m_board->keys()->selectKey(sample::key("k-team"));
    const auto* a = m_board->actions();
    for (const QAction* action :
         {a->addKeys, a->testAll, a->editConnection, a->editModels, a->removeConnection,
          a->keyDetails, a->deleteKeys, a->switchKey, a->addToPool, a->takeOutOfPool, a->testKey})
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
    QVERIFY(a->accounts->isEnabled()); // of the other connection
    for (const char* button : {"addKeys", "testAll"})
        QVERIFY(!child<QPushButton>(button)->isVisible());
    QVERIFY(child<QPushButton>("keepConnection")->isVisible());

    // It stays choosable, like the other one.
    child<QTabBar>("connectionTabs")->setCurrentIndex(1);
    QCOMPARE(m_board->state()->connection(), sample::groq);
    QCOMPARE(headMark(), RowChange::None);
    QVERIFY(child<QPushButton>("addKeys")->isVisible());
    child<QTabBar>("connectionTabs")->setCurrentIndex(0);
    QCOMPARE(m_board->state()->connection(), sample::openAi);
    QCOMPARE(headMark(), RowChange::Removed);
}

void TestConnectionMarks::theOnlyOneStaysToo()
{
    apply(edits::removeConnection(draft(), sample::groq));
    removeShown();
    QVERIFY(draft().connections.isEmpty());
    QCOMPARE(m_board->state()->connection(), sample::openAi);
    QCOMPARE(headMark(), RowChange::Removed);
    QVERIFY(m_board->keys()->keysView()->isVisible());
    QVERIFY(!m_board->actions()->accounts->isEnabled());
    // From here one goes on to another connection.
    QVERIFY(child<QToolButton>("connectionMore")->isVisible());
    QVERIFY(child<QToolButton>("connectionMore")
                ->menu()
                ->actions()
                .contains(m_board->actions()->adopt));
}

/// The server never had it, so there is nothing to wait for.
void TestConnectionMarks::aNewOneThatIsRemovedGoesAtOnce()
{
    Connection added = *draft().connection(sample::groq);
    added.id = ConnectionId(u"c3"_s);
    added.slug = u"third"_s;
    apply(edits::addConnection(draft(), added));
    auto* tabs = child<QTabBar>("connectionTabs");
    tabs->setCurrentIndex(2);
    removeShown();
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(m_board->state()->connection(), sample::openAi);
    QCOMPARE(headMark(), RowChange::None);
}

/// Beside the name where there is room, else below it.
void TestConnectionMarks::theBadgeLeavesTheButtonsTheirRoom()
{
    renameOpenAi();
    KeyPanel panel(m_board->state(), m_theme.get(), m_board->actions());
    panel.setMinimumWidth(1); // as on the board, where it may be narrower than its parts ask for
    panel.resize(800, 600);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    const auto* name = panel.findChild<QLabel*>(u"connectionName"_s);
    const auto* badge = panel.findChild<ChangeBadge*>(u"connectionChange"_s);
    const auto* add = panel.findChild<QPushButton*>(u"addKeys"_s);
    QVERIFY(badge->geometry().top() < name->geometry().bottom());
    const int beside = name->parentWidget()->minimumSizeHint().width() + 2 * Theme::Gap;
    panel.resize(beside - 5, 600);
    QTRY_VERIFY(badge->geometry().top() >= name->geometry().bottom());
    QVERIFY(add->width() >= add->sizeHint().width());
    QVERIFY(badge->width() >= badge->sizeHint().width());
    panel.resize(beside + 5, 600);
    QTRY_VERIFY(badge->geometry().top() < name->geometry().bottom());
}

void TestConnectionMarks::keptByKeyboardInOneUndoStep()
{
    const Policy before = draft();
    removeShown();
    const Policy removed = draft();
    auto* keep = child<QPushButton>("keepConnection");
    QVERIFY(!keep->text().isEmpty());
    // Tab comes to it.
    m_board->keys()->keysView()->setFocus();
    for (int step = 0; step < 40 && !keep->hasFocus(); ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(keep->hasFocus());
    QTest::keyClick(keep, Qt::Key_Space);
    QVERIFY(draft() == before);
    QCOMPARE(headMark(), RowChange::None);
    QVERIFY(!keep->isVisible());
    QVERIFY(m_board->keys()->keysView()->hasFocus()); // and not nowhere
    QCOMPARE(m_board->state()->keys()->keyCount(), 7);
    QCOMPARE(m_board->state()->keys()->rows().constFirst().change, RowChange::None);
    QVERIFY(m_world->workspace()->undo().has_value());
    QVERIFY(draft() == removed);
    QCOMPARE(headMark(), RowChange::Removed);
}

void TestConnectionMarks::keptFromTheMenu()
{
    const Policy before = draft();
    removeShown();
    QAction* keep = m_board->actions()->keepConnection;
    QVERIFY(child<QToolButton>("connectionMore")->menu()->actions().contains(keep));
    QVERIFY(keep->isEnabled());
    keep->trigger();
    QVERIFY(draft() == before);
    QVERIFY(!keep->isEnabled());
}

void TestConnectionMarks::theSyncTakesItAway()
{
    removeShown();
    QVERIFY(m_world->workspace()->setBase(draft()).has_value());
    QCOMPARE(m_board->state()->connection(), sample::groq);
    QVERIFY(!child<QTabBar>("connectionTabs")->isVisible());
    QCOMPARE(headMark(), RowChange::None);
}

void TestConnectionMarks::whatIsRefusedSaysWhy()
{
    removeShown();
    const DragPayload someone{{sample::user("u11")}, {}};
    for (const DropTarget& target :
         {DropTarget::onKey(sample::key("k-team")), DropTarget::onPool()}) {
        const DropDecision decision = m_board->state()->decide(someone, target, Qt::NoModifier);
        QVERIFY(!decision.allowed);
        QCOMPARE(decision.reason,
                 u"OpenAI is removed by your changes. Keep the connection to use it."_s);
    }
    m_board->directory()->select(sample::user("u1"));
    QVERIFY(inspectorText(m_board.get()).contains(u"OpenAI is removed by your changes."_s));
    m_board->keys()->selectKey(KeyId());
    const QString pool = inspectorText(m_board.get());
    QVERIFY(pool.contains(u"OpenAI is removed by your changes."_s));
    QVERIFY2(!pool.contains(u"Drag a key"_s), qPrintable(pool));

    // Another connection took its short name meanwhile.
    Connection other = *m_world->workspace()->base().connection(sample::openAi);
    other.id = ConnectionId(u"c3"_s);
    other.name = u"Newer"_s;
    apply(edits::addConnection(draft(), other));
    QCOMPARE(m_board->state()->connection(), sample::openAi);
    QSignalSpy refused(m_board->state(), &BoardState::refused);
    m_board->actions()->keepConnection->trigger();
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().toString().contains(u"Newer"_s));
    QVERIFY(m_board->message()->isVisible());
}

void TestConnectionMarks::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// Pictures for people; nothing may warn.
void TestConnectionMarks::looks()
{
    QFETCH(bool, dark);
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_theme->setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
    const QString look = QString::fromLatin1(QTest::currentDataTag());
    Connection added = *draft().connection(sample::groq);
    added.id = ConnectionId(u"c3"_s);
    added.slug = u"third"_s;
    added.name = u"Mistral"_s;
    apply(edits::addConnection(draft(), added));
    apply(edits::removeConnection(draft(), sample::groq));
    renameOpenAi();
    m_board->keys()->selectKey(KeyId());
    screenshot(m_board.get(), u"connection-changed-"_s + look);
    child<QTabBar>("connectionTabs")->setCurrentIndex(1);
    m_board->directory()->select(sample::user("u3"));
    screenshot(m_board.get(), u"connection-removed-"_s + look);
    QCOMPARE(tabMark(0), RowChange::Changed);
    QCOMPARE(tabMark(1), RowChange::Removed);
    QCOMPARE(tabMark(2), RowChange::Added);
    m_theme->setChoice(Theme::Choice::Light);
}

QTEST_MAIN(TestConnectionMarks)
#include "tst_connectionmarks.moc"
