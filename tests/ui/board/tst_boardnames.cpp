#include "pages/assignpopup.h"
#include "pages/board.h"
#include "pages/boardactions.h"
#include "pages/directorypanel.h"
#include "pages/droplistview.h"
#include "pages/keypanel.h"
#include "policy/edits.h"
#include "ui/board/boardsample.h"
#include "ui/support/timedapplication.h"
#include "widgets/mnemonic.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolTip>

using namespace keyroster;
using namespace keyroster::ui;
using namespace Qt::StringLiterals;

/// Names that somebody else has chosen are shown as they are, found by typing, and spoken.
class TestBoardNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void namesAreNoMnemonicsAndNoMarkup();
    void typingInTheKeysGoesToTheLabel();
    void typingInThePoolGoesToAKey();
    void popupSpeaksWhileOneTypes();
    void draftChangesAreSpoken();

private:
    template <typename T> T* find(const char* name)
    {
        return m_board->findChild<T*>(QString::fromLatin1(name));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<sample::World> m_world;
    std::unique_ptr<Board> m_board;
};

namespace {

const QString odd = u"R&D <b>x"_s;

/// What a screen reader says of the line that has the focus; Qt tells it of each new description
/// (where one is running, which is never so in a test).
QString described(QWidget* widget)
{
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Description) : QString();
}

} // namespace

void TestBoardNames::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>(qApp);
}

void TestBoardNames::init()
{
    Policy policy = sample::policy();
    policy.connections.first().name = odd;
    policy.keys.first().label = odd;
    m_world = std::make_unique<sample::World>(0, policy);
    workspace::Commit commit;
    commit.snapshot = m_world->workspace()->snapshot();
    QList<Group> groups = commit.snapshot->directory.groups();
    groups.first().name = odd;
    commit.snapshot->directory = Directory(commit.snapshot->directory.users(), groups);
    QVERIFY(m_world->workspace()->commit(commit).has_value());
    m_board = std::make_unique<Board>(m_world->workspace(), m_theme.get());
    m_board->resize(1240, 780);
    m_board->show();
    m_board->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_board.get()));
}

void TestBoardNames::cleanup()
{
    m_board.reset();
    m_world.reset();
}

void TestBoardNames::namesAreNoMnemonicsAndNoMarkup()
{
    QCOMPARE(escaped(u"R&D"_s), u"R&&D"_s);
    QCOMPARE(withoutMnemonic(u"&Undo: R&&D"_s), u"Undo: R&D"_s);
    QCOMPARE(withoutMnemonic(u"odd &"_s), u"odd "_s);
    QCOMPARE(withoutMnemonic(escaped(odd)), odd);
    const auto* tabs = find<QTabBar>("connectionTabs");
    QCOMPARE(withoutMnemonic(tabs->tabText(0)), odd);
    QCOMPARE(tabs->accessibleTabName(0), odd);
    const auto* name = find<QLabel>("connectionName");
    QCOMPARE(name->text(), odd);
    QCOMPARE(name->textFormat(), Qt::PlainText);

    m_board->directory()->showMembersOf(GroupId(u"g-design"_s));
    QCOMPARE(withoutMnemonic(find<QPushButton>("directoryGroup")->text()), u"Members of "_s + odd);

    m_board->directory()->showMembersOf(GroupId());
    m_board->directory()->select(sample::group("g-design"));
    Q_EMIT m_board->directory()->contextMenuRequested(QPoint(50, 50));
    auto* people = find<QMenu>("peopleMenu");
    QVERIFY(people);
    QCOMPARE(withoutMnemonic(people->actions().constFirst()->menu()->actions().first()->text()),
             odd);
    people->close();
    Q_EMIT m_board->keys()->poolMenuRequested(QPoint(50, 50));
    auto* keys = find<QMenu>("keyMenu");
    QVERIFY(keys);
    QCOMPARE(withoutMnemonic(keys->actions().constFirst()->text()), u"Put %1 here"_s.arg(odd));
    keys->close();

    QToolTip::showText(QPoint(20, 20), u"<b>x</b> R&D"_s, m_board.get());
    const QWidgetList windows = QApplication::topLevelWidgets();
    int tips = 0;
    for (const QWidget* window : windows) {
        const auto* tip = qobject_cast<const QLabel*>(window);
        if (!tip || !tip->inherits("QTipLabel"))
            continue;
        ++tips;
        QCOMPARE(tip->text(), u"<b>x</b> R&D"_s);
        QCOMPARE(tip->textFormat(), Qt::PlainText);
    }
    QCOMPARE(tips, 1);
    QToolTip::hideText();
}

void TestBoardNames::typingInTheKeysGoesToTheLabel()
{
    DropListView* keys = m_board->keys()->keysView();
    keys->setFocus();
    QTest::keyClicks(keys, u"sp"_s);
    QCOMPARE(keys->currentIndex().data().toString(), u"spare"_s);
    QCOMPARE(m_board->keys()->selectedKeys(), QList<KeyId>{sample::key("k-spare")});
    QVERIFY(keys->hasFocus());
}

/// The pool has one row; what is typed there is a key as well.
void TestBoardNames::typingInThePoolGoesToAKey()
{
    m_board->keys()->selectKey(KeyId());
    m_board->keys()->poolView()->setFocus();
    QTest::keyClick(m_board->keys()->poolView(), 's');
    const DropListView* keys = m_board->keys()->keysView();
    QVERIFY(keys->hasFocus());
    QVERIFY2(keys->currentIndex().data().toString().startsWith(u's'),
             qPrintable(keys->currentIndex().data().toString()));
}

void TestBoardNames::popupSpeaksWhileOneTypes()
{
    m_board->directory()->select(sample::user("u11"));
    m_board->actions()->assign->trigger();
    auto* field = find<QLineEdit>("assignFind");
    QTRY_VERIFY(field->isVisible());
    const auto* list = find<QListWidget>("assignList");
    const QString first = described(field);
    QVERIFY2(first.startsWith(list->item(0)->text()) && first.contains(u'\u2192'),
             qPrintable(first));
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY2(described(field).startsWith(list->item(1)->text()), qPrintable(described(field)));
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(described(field), first);
    QTest::keyClicks(field, u"spare"_s);
    QVERIFY2(described(field).startsWith(list->item(0)->text()), qPrintable(described(field)));
    QTest::keyClick(field, 'x');
    QCOMPARE(described(field), u"No key fits what you typed."_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!find<AssignPopup>("assignPopup"));
    // Why not, as well.
    m_board->directory()->select(sample::group("g-design"));
    m_board->actions()->assign->trigger();
    QVERIFY2(described(find<QLineEdit>("assignFind")).endsWith(u". %1 already uses %1."_s.arg(odd)),
             qPrintable(described(find<QLineEdit>("assignFind"))));
}

void TestBoardNames::draftChangesAreSpoken()
{
    QVERIFY(m_board->state()->drop({{sample::user("u11")}, {}},
                                   DropTarget::onKey(sample::key("k-spare")), Qt::NoModifier));
    QAccessibleInterface* list =
        QAccessible::queryAccessibleInterface(m_board->directory()->view());
    QVERIFY(list && list->tableInterface());
    const int row = m_board->state()->people()->indexOf(sample::user("u11")).row();
    const QAccessibleInterface* cell = list->tableInterface()->cellAt(row, 0);
    QVERIFY(cell);
    QVERIFY2(cell->text(QAccessible::Name).endsWith(u", New"_s),
             qPrintable(cell->text(QAccessible::Name)));
}

QTEST_MAIN(TestBoardNames)
#include "tst_boardnames.moc"
