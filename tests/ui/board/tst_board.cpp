#include "pages/assignpopup.h"
#include "pages/board.h"
#include "pages/boardactions.h"
#include "pages/directorypanel.h"
#include "pages/draftbar.h"
#include "pages/droplistview.h"
#include "pages/inspector.h"
#include "pages/keypanel.h"
#include "policy/edits.h"
#include "ui/board/boardsample.h"
#include "ui/board/inspectortext.h"
#include "ui/support/guitest.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace keyroster;
using namespace keyroster::ui;

class TestBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsPeopleAndKeys();
    void filterAsOneTypes();
    void typingInTheListGoesToTheFilter();
    void assignWithTheKeyboard();
    void popupSaysWhyNot();
    void deleteTakesPeopleOff();
    void discardIsOneUndoStep();
    void poolByAction();
    void keysBySwitchAndDelete();
    void aRemovedKeyIsKept();
    void severalKeysAtOnce();
    void connectionsAreTabs();
    void emptyStatesLeadOn();
    void contextMenuDropsByTheSameRule();
    void requestsAreSignals();
    void stateIsRestored();
    void everythingFocusableHasAName();
    void fiveThousandAtOnce();

private:
    template <typename T> T* find(const char* name)
    {
        return m_board->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QList<KeyId> keysOf(const Principal& who) const;
    [[nodiscard]] QString inspectorText() const { return test::inspectorText(m_board.get()); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<sample::World> m_world;
    std::unique_ptr<Board> m_board;
};

void TestBoard::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>(qApp);
}

void TestBoard::init()
{
    m_world = std::make_unique<sample::World>();
    m_board = std::make_unique<Board>(m_world->workspace(), m_theme.get());
    m_board->resize(1240, 780);
    m_board->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_board.get()));
    m_board->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_board.get()));
}

void TestBoard::cleanup()
{
    m_board.reset();
    m_world.reset();
}

QList<KeyId> TestBoard::keysOf(const Principal& who) const
{
    const Assignment* found = m_world->workspace()->draft().assignment(sample::openAi, who);
    return found ? found->keys : QList<KeyId>();
}

void TestBoard::showsPeopleAndKeys()
{
    QCOMPARE(m_board->directory()->view()->model()->rowCount(), 16);
    QCOMPARE(m_board->keys()->keysView()->model()->rowCount(), 7);
    QVERIFY(m_board->keys()->poolView()->isVisible());
    QCOMPARE(find<QLabel>("directoryCounts")->text(), QStringLiteral("12 users and 4 groups"));
    QCOMPARE(m_board->draftBar()->text(), QStringLiteral("chat.example.org has everything"));
    QVERIFY(!find<QPushButton>("draftSync")->isEnabled());
    QVERIFY(inspectorText().contains(QStringLiteral("Nothing selected")));
}

void TestBoard::filterAsOneTypes()
{
    m_board->actions()->find->trigger();
    auto* filter = find<QLineEdit>("directoryFilter");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("love"));
    QTRY_COMPARE(m_board->directory()->view()->model()->rowCount(), 1);
    QCOMPARE(find<QLabel>("directoryCounts")->text(), QStringLiteral("1 of 12 users"));
    filter->clear();
    find<QComboBox>("directoryKeys")->setCurrentIndex(int(DirectoryFilter::Keys::PoolOnly));
    QTRY_COMPARE(m_board->directory()->view()->model()->rowCount(), 8); // with two groups
    m_board->directory()->showMembersOf(GroupId(QStringLiteral("g-sales")));
    auto* members = find<QPushButton>("directoryGroup");
    QVERIFY(members->isVisible());
    QCOMPARE(members->text(), QStringLiteral("Members of Sales"));
    members->click();
    QVERIFY(!members->isVisible());
}

void TestBoard::typingInTheListGoesToTheFilter()
{
    DropListView* view = m_board->directory()->view();
    view->setFocus();
    QTest::keyClick(view, 'z');
    auto* filter = find<QLineEdit>("directoryFilter");
    QVERIFY(filter->hasFocus());
    QTest::keyClick(filter, 'a');
    QCOMPARE(filter->text(), QStringLiteral("za"));
    QTRY_COMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("Zaha Hadid"));
}

void TestBoard::assignWithTheKeyboard()
{
    m_board->directory()->select(sample::user("u11"));
    m_board->directory()->view()->selectionModel()->select(
        m_board->state()->people()->indexOf(sample::user("u12")), QItemSelectionModel::Select);
    m_board->directory()->view()->setFocus();
    QTest::keyClick(m_board->directory()->view(), Qt::Key_Return, Qt::ControlModifier);
    auto* popup = find<AssignPopup>("assignPopup");
    QVERIFY(popup);
    auto* field = find<QLineEdit>("assignFind");
    QTRY_VERIFY(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("spare"));
    QCOMPARE(find<QListWidget>("assignList")->count(), 1);
    QCOMPARE(find<QLabel>("assignWords")->text(), QStringLiteral("2 users \u2192 spare"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(keysOf(sample::user("u11")), QList<KeyId>{sample::key("k-spare")});
    QCOMPARE(keysOf(sample::user("u12")), QList<KeyId>{sample::key("k-spare")});

    // In place: chips, marks and the bar.
    const KeyRow* card =
        m_board->state()->keys()->rowAt(m_board->state()->keys()->indexOf(sample::key("k-spare")));
    QCOMPARE(card->users, 2);
    QCOMPARE(card->chips.first().change, RowChange::Added);
    QCOMPARE(m_board->state()->people()->indexOf(sample::user("u11")).data(ChangeRole).toInt(),
             int(RowChange::Added));
    QCOMPARE(m_board->draftBar()->text(), QStringLiteral("2 changes not yet on chat.example.org"));
    QVERIFY(find<QPushButton>("draftSync")->isEnabled());
    QCOMPARE(m_board->directory()->selected().size(), 2); // still selected

    QVERIFY(m_world->workspace()->undo().has_value());
    QCOMPARE(keysOf(sample::user("u11")), QList<KeyId>());
    QCOMPARE(m_board->draftBar()->changes(), 0);
    QVERIFY(m_world->workspace()->redo().has_value());
    QCOMPARE(m_board->draftBar()->changes(), 2);
}

void TestBoard::popupSaysWhyNot()
{
    m_board->directory()->select(sample::group("g-design"));
    m_board->actions()->assign->trigger();
    auto* field = find<QLineEdit>("assignFind");
    QTest::keyClicks(field, QStringLiteral("team"));
    QCOMPARE(find<QLabel>("assignWords")->text(), QStringLiteral("Design already uses team-1."));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_board->draftBar()->changes(), 0);
    QVERIFY(find<AssignPopup>("assignPopup")->isVisible()); // the reason stays on the screen
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!find<AssignPopup>("assignPopup"));
}

void TestBoard::deleteTakesPeopleOff()
{
    m_board->directory()->select(sample::user("u1"));
    m_board->keys()->keysView()->setFocus();
    QTest::keyClick(m_board->keys()->keysView(), Qt::Key_Delete);
    QCOMPARE(m_board->draftBar()->changes(), 0); // not from over there
    m_board->directory()->view()->setFocus();
    QTest::keyClick(m_board->directory()->view(), Qt::Key_Delete);
    QCOMPARE(keysOf(sample::user("u1")), QList<KeyId>());
    QCOMPARE(m_board->draftBar()->text(), QStringLiteral("1 change not yet on chat.example.org"));
    QVERIFY(!m_board->actions()->removeFromKey->isEnabled());
}

void TestBoard::discardIsOneUndoStep()
{
    m_board->directory()->select(sample::user("u1"));
    m_board->actions()->removeFromKey->trigger();
    m_board->state()->apply(
        edits::removeKeys(m_world->workspace()->draft(), {sample::key("k-team")}));
    QVERIFY(m_board->draftBar()->changes() >= 3);
    m_board->actions()->discard->trigger();
    QCOMPARE(m_board->draftBar()->changes(), 0);
    QVERIFY(sameContent(m_world->workspace()->draft(), m_world->workspace()->base()));
    QVERIFY(m_world->workspace()->undo().has_value());
    QVERIFY(m_board->draftBar()->changes() >= 3);
}

void TestBoard::poolByAction()
{
    m_board->keys()->selectKey(sample::key("k-spare"));
    m_board->actions()->addToPool->trigger();
    QCOMPARE(keysOf(Principal::everyone()).size(), 3);
    QVERIFY(!m_board->actions()->addToPool->isEnabled());
    m_board->actions()->takeOutOfPool->trigger();
    QCOMPARE(keysOf(Principal::everyone()).size(), 2);
    m_board->directory()->select(sample::user("u1"));
    m_board->actions()->moveToPool->trigger();
    QCOMPARE(keysOf(sample::user("u1")), QList<KeyId>());
    m_board->keys()->selectKey(KeyId());
    QVERIFY(m_board->keys()->isPoolSelected());
    QVERIFY(inspectorText().contains(QStringLiteral("Keys in the pool")));
}

void TestBoard::keysBySwitchAndDelete()
{
    m_board->keys()->selectKey(sample::key("k-ada"));
    m_board->actions()->switchKey->trigger();
    QVERIFY(!m_world->workspace()->draft().key(sample::key("k-ada"))->enabled);
    QCOMPARE(m_board->actions()->switchKey->text(), QStringLiteral("Switch key on"));
    // Who loses what is said first, by the window's dialog.
    const QSignalSpy asked(m_board.get(), &Board::removeKeysRequested);
    QTest::keyClick(m_board->keys()->keysView(), Qt::Key_Delete, Qt::ShiftModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<QList<KeyId>>(), QList<KeyId>{sample::key("k-ada")});
    QVERIFY(m_world->workspace()->draft().key(sample::key("k-ada")));
    m_board->state()->apply(
        edits::removeKeys(m_world->workspace()->draft(), {sample::key("k-ada")}));
    QVERIFY(!m_world->workspace()->draft().key(sample::key("k-ada")));
    QCOMPARE(m_board->keys()->keysView()->model()->rowCount(), 7); // still shown, as removed
    QVERIFY(!m_board->actions()->switchKey->isEnabled());
    const DragPayload payload{{sample::user("u11")}, {}};
    QVERIFY(
        !m_board->state()->drop(payload, DropTarget::onKey(sample::key("k-ada")), Qt::NoModifier));
    QVERIFY(m_board->message()->isVisible());
    QVERIFY(m_board->message()->text().contains(QStringLiteral("removed by your changes")));
}

/// In the inspector or from its menu, with the people who were on it, as one undo step.
void TestBoard::aRemovedKeyIsKept()
{
    workspace::Workspace* workspace = m_world->workspace();
    const Policy before = workspace->draft();
    QAction* keep = m_board->actions()->keepKeys;
    m_board->keys()->selectKey(sample::key("k-team"));
    QVERIFY(!keep->isEnabled());
    m_board->state()->apply(
        edits::removeKeys(workspace->draft(), {sample::key("k-team"), sample::key("k-old")}));
    QVERIFY(keep->isEnabled());
    const auto button = [this] {
        return m_board->findChild<QPushButton*>(QStringLiteral("inspector.board.keepKeys"));
    };
    QTRY_VERIFY(button());
    test::screenshot(m_board.get(), QStringLiteral("board-removed-key"));
    button()->setFocus();
    QTest::keyClick(button(), Qt::Key_Space);
    QVERIFY(workspace->draft().key(sample::key("k-team")));
    QVERIFY(!workspace->draft().key(sample::key("k-old")));
    QVERIFY(workspace->draft().assignments == before.assignments);
    QVERIFY(!keep->isEnabled());
    QTRY_VERIFY(!button());
    QVERIFY(m_board->findChild<Inspector*>()->isAncestorOf(m_board->focusWidget()));
    m_board->keys()->selectKey(sample::key("k-old"));
    keep->trigger();
    QVERIFY(sameContent(workspace->draft(), before));
    QVERIFY(workspace->undo().has_value());
    QVERIFY(!workspace->draft().key(sample::key("k-old")));
    QVERIFY(keep->isEnabled());
}

void TestBoard::severalKeysAtOnce()
{
    QItemSelectionModel* selection = m_board->keys()->keysView()->selectionModel();
    for (const char* id : {"k-pool1", "k-pool2"})
        selection->select(m_board->state()->keys()->indexOf(sample::key(id)),
                          QItemSelectionModel::Select);
    m_board->actions()->switchKey->trigger();
    QVERIFY(!m_world->workspace()->draft().key(sample::key("k-pool1"))->enabled);
    QVERIFY(!m_world->workspace()->draft().key(sample::key("k-pool2"))->enabled);
    QCOMPARE(m_world->workspace()->undoText(), QStringLiteral("Switch pool-1 and pool-2 off"));
    QVERIFY(m_world->workspace()->undo().has_value()); // one step
    QCOMPARE(m_board->draftBar()->changes(), 0);
    m_board->actions()->takeOutOfPool->trigger();
    QCOMPARE(keysOf(Principal::everyone()), QList<KeyId>());
    QCOMPARE(m_board->draftBar()->changes(), 1);
    QCOMPARE(m_board->state()->people()->indexOf(sample::user("u11")).data(DetailRole).toString(),
             QStringLiteral("no key"));
}

void TestBoard::connectionsAreTabs()
{
    auto* tabs = find<QTabBar>("connectionTabs");
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->count(), 2);
    tabs->setCurrentIndex(1);
    QCOMPARE(m_board->state()->connection(), sample::groq);
    QCOMPARE(m_board->keys()->keysView()->model()->rowCount(), 1);
    QCOMPARE(m_board->state()->people()->indexOf(sample::user("u11")).data(DetailRole).toString(),
             QStringLiteral("no key"));
    QVERIFY(m_board->state()->apply(
        edits::removeConnection(m_world->workspace()->draft(), sample::groq)));
    QCOMPARE(m_board->state()->connection(), sample::groq); // until the sync, marked
    QCOMPARE(tabs->count(), 2);
    QVERIFY(m_world->workspace()->setBase(m_world->workspace()->draft()).has_value());
    QCOMPARE(m_board->state()->connection(), sample::openAi);
    QVERIFY(!tabs->isVisible());
}

void TestBoard::emptyStatesLeadOn()
{
    sample::World none(0, newPolicy());
    Board board(none.workspace(), m_theme.get());
    board.show();
    const QSignalSpy adopt(&board, &Board::adoptRequested);
    const QSignalSpy connection(&board, &Board::addConnectionRequested);
    auto* first = board.findChild<QPushButton*>(QStringLiteral("emptyAdopt"));
    QTRY_VERIFY(first->isVisible());
    first->click();
    board.findChild<QPushButton*>(QStringLiteral("emptyAddConnection"))->click();
    QCOMPARE(adopt.count(), 1);
    QCOMPARE(connection.count(), 1);

    Policy bare = sample::policy();
    bare.keys.clear();
    bare.assignments.clear();
    sample::World noKeys(0, bare);
    Board second(noKeys.workspace(), m_theme.get());
    second.show();
    const QSignalSpy keys(&second, &Board::addKeysRequested);
    auto* add = second.findChild<QPushButton*>(QStringLiteral("emptyAddKeys"));
    QTRY_VERIFY(add->isVisible());
    add->click();
    QCOMPARE(keys.count(), 1);
    QCOMPARE(keys.first().at(0).value<ConnectionId>(), sample::openAi);
}

void TestBoard::contextMenuDropsByTheSameRule()
{
    m_board->directory()->select(sample::group("g-design"));
    Q_EMIT m_board->directory()->contextMenuRequested(QPoint(50, 50));
    auto* menu = find<QMenu>("peopleMenu");
    QVERIFY(menu);
    const QMenu* assign = menu->actions().constFirst()->menu();
    QCOMPARE(assign->actions().size(), 7);
    QCOMPARE(assign->actions().at(0)->text(), QStringLiteral("team-1"));
    QVERIFY(!assign->actions().at(0)->isEnabled());
    QCOMPARE(assign->actions().at(0)->toolTip(), QStringLiteral("Design already uses team-1."));
    assign->actions().at(1)->trigger();
    QCOMPARE(keysOf(sample::group("g-design")), QList<KeyId>{sample::key("k-ada")});
    menu->close();
}

void TestBoard::requestsAreSignals()
{
    const QSignalSpy details(m_board.get(), &Board::keyDetailsRequested);
    const QSignalSpy tests(m_board.get(), &Board::testRequested);
    const QSignalSpy review(m_board.get(), &Board::reviewRequested);
    const QSignalSpy sync(m_board.get(), &Board::syncRequested);
    QVERIFY(!m_board->actions()->testKey->isEnabled());
    m_board->keys()->selectKey(sample::key("k-ada"));
    m_board->keys()->keysView()->setFocus();
    QTest::keyClick(m_board->keys()->keysView(), Qt::Key_Return);
    m_board->actions()->testKey->trigger();
    m_board->actions()->testAll->trigger();
    QCOMPARE(details.count(), 1);
    QCOMPARE(details.first().at(0).value<KeyId>(), sample::key("k-ada"));
    QCOMPARE(tests.at(0).at(0).value<QList<KeyId>>(), QList<KeyId>{sample::key("k-ada")});
    QCOMPARE(tests.at(1).at(0).value<QList<KeyId>>().size(), 7);
    m_board->actions()->switchKey->trigger();
    find<QPushButton>("draftReview")->click();
    find<QPushButton>("draftSync")->click();
    QCOMPARE(review.count(), 1);
    QCOMPARE(sync.count(), 1);
}

void TestBoard::stateIsRestored()
{
    m_board->state()->setConnection(sample::groq);
    m_board->directory()->showMembersOf(GroupId(QStringLiteral("g-sales")));
    const QByteArray bytes = m_board->saveState();
    Board other(m_world->workspace(), m_theme.get());
    other.restoreState(bytes);
    QCOMPARE(other.state()->connection(), sample::groq);
    QCOMPARE(other.directory()->filter().group.text(), QStringLiteral("g-sales"));
    QCOMPARE(other.directory()->view()->model()->rowCount(), 3);
    other.restoreState("nonsense");
    QCOMPARE(other.state()->connection(), sample::groq);
}

void TestBoard::everythingFocusableHasAName()
{
    const auto unnamed = [this] {
        QStringList names;
        const auto widgets = m_board->findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            // Labels take focus only so that their text can be copied; tabs scroll buttons are
            // Qt's.
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || qobject_cast<QLabel*>(widget))
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                names.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ')
                             + widget->objectName());
        }
        return names.join(QStringLiteral(", "));
    };
    QCOMPARE(unnamed(), QString());
    m_board->directory()->select(sample::user("u1"));
    QCOMPARE(unnamed(), QString());
    m_board->keys()->selectKey(sample::key("k-team"));
    QCOMPARE(unnamed(), QString());
    m_board->actions()->assign->trigger();
    QCOMPARE(unnamed(), QString());
    for (int i = 0; i < m_board->state()->people()->rowCount(); ++i)
        QVERIFY(!m_board->state()
                     ->people()
                     ->index(i)
                     .data(Qt::AccessibleTextRole)
                     .toString()
                     .isEmpty());
}

void TestBoard::fiveThousandAtOnce()
{
    sample::World world(20000);
    Board board(world.workspace(), m_theme.get());
    board.show();
    DragPayload payload;
    for (int i = 0; i < 5000; ++i)
        payload.principals.append(Principal::user(UserId(QStringLiteral("x%1").arg(i))));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(
        board.state()->drop(payload, DropTarget::onKey(sample::key("k-spare")), Qt::NoModifier));
    qInfo("drop of 5,000: %lld ms", clock.elapsed());
    QCOMPARE(board.draftBar()->text(), QStringLiteral("5,000 changes not yet on chat.example.org"));
    QCOMPARE(board.state()->keys()->rows().at(4).users, 5000);
    QVERIFY(world.workspace()->undo().has_value()); // one step
    QCOMPARE(board.draftBar()->changes(), 0);
    QVERIFY(!world.workspace()->canUndo());
}

QTEST_MAIN(TestBoard)
#include "tst_board.moc"
