#include "pages/board.h"
#include "pages/directorypanel.h"
#include "pages/draftbar.h"
#include "pages/droplistview.h"
#include "pages/keypanel.h"
#include "ui/board/boardsample.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLocale>
#include <QProcess>
#include <QTest>
#include <QTimer>

using namespace keyroster;
using namespace keyroster::ui;

/// Real drags: xdotool moves the pointer of a real X display and presses its button; the window
/// gets what a person's mouse would send. Run by tests/support/with-xvfb.
class TestBoardDrag : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void twoUsersOntoAKey();
    void fiftyUsersWithShift();
    void controlAddsAFurtherKey();
    void refusedDropShowsItsReason();
    void escapeCancels();
    void keyIntoThePool();
    void keyOntoAPerson();

private:
    [[nodiscard]] QPoint personAt(const Principal& who) const;
    [[nodiscard]] QPoint keyAt(const char* id) const;
    [[nodiscard]] QPoint poolAt() const;
    [[nodiscard]] QList<KeyId> keysOf(const Principal& who) const;
    void mouse(const QStringList& steps);
    void drag(const QPoint& from, const QPoint& to, const QStringList& before = {},
              const QStringList& held = {});

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<sample::World> m_world;
    std::unique_ptr<Board> m_board;
    QStringList m_seen; ///< what the board said while something was held over it
};

namespace {

QStringList moveTo(const QPoint& point)
{
    return {QStringLiteral("mousemove"), QStringLiteral("--sync"), QString::number(point.x()),
            QString::number(point.y())};
}

const QStringList press{QStringLiteral("mousedown"), QStringLiteral("1")};
const QStringList release{QStringLiteral("mouseup"), QStringLiteral("1")};
const QStringList rest{QStringLiteral("sleep"), QStringLiteral("0.15")};

} // namespace

void TestBoardDrag::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), QStringLiteral("xcb"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>(qApp);
}

void TestBoardDrag::init()
{
    m_seen.clear();
    m_world = std::make_unique<sample::World>();
    m_board = std::make_unique<Board>(m_world->workspace(), m_theme.get());
    m_board->resize(1240, 860);
    m_board->show();
    QVERIFY(QTest::qWaitForWindowActive(m_board.get()));
    QTest::qWait(200); // the window manager places the window
}

void TestBoardDrag::cleanup()
{
    mouse(release); // also after a test that failed half way
    m_board.reset();
    m_world.reset();
}

QPoint TestBoardDrag::personAt(const Principal& who) const
{
    DropListView* view = m_board->directory()->view();
    const QModelIndex index = m_board->state()->people()->indexOf(who);
    view->scrollTo(index);
    return view->viewport()->mapToGlobal(view->visualRect(index).center());
}

QPoint TestBoardDrag::keyAt(const char* id) const
{
    DropListView* view = m_board->keys()->keysView();
    const QModelIndex index = m_board->state()->keys()->indexOf(sample::key(id));
    view->scrollTo(index);
    return view->viewport()->mapToGlobal(view->visualRect(index).center());
}

QPoint TestBoardDrag::poolAt() const
{
    DropListView* view = m_board->keys()->poolView();
    return view->viewport()->mapToGlobal(view->viewport()->rect().center());
}

QList<KeyId> TestBoardDrag::keysOf(const Principal& who) const
{
    const Assignment* found = m_world->workspace()->draft().assignment(sample::openAi, who);
    return found ? found->keys : QList<KeyId>();
}

void TestBoardDrag::mouse(const QStringList& steps)
{
    QProcess process;
    process.start(QStringLiteral("xdotool"), steps);
    QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 20000);
    QCOMPARE(process.exitCode(), 0);
    QTest::qWait(100); // what the X server still has to deliver
}

void TestBoardDrag::drag(const QPoint& from, const QPoint& to, const QStringList& before,
                         const QStringList& held)
{
    QTimer watch;
    const QList<DropListView*> views{m_board->directory()->view(), m_board->keys()->keysView(),
                                     m_board->keys()->poolView()};
    connect(&watch, &QTimer::timeout, this, [this, views] {
        for (const DropListView* view : views) {
            const DropDecision& decision = view->heldDecision();
            const QString words = decision.allowed ? decision.preview : decision.reason;
            if (!words.isEmpty() && !m_seen.contains(words))
                m_seen.append(words);
        }
    });
    watch.start(10);
    const QPoint middle = (from + to) / 2;
    mouse(before + moveTo(from) + press + rest + moveTo(from + QPoint(12, 6)) + rest
          + moveTo(middle) + rest + moveTo(to) + rest + moveTo(to + QPoint(2, 1)) + rest + held
          + rest + release + rest);
}

void TestBoardDrag::twoUsersOntoAKey()
{
    const QPoint first = personAt(sample::user("u5"));
    const QPoint second = personAt(sample::user("u4"));
    const QStringList choose = moveTo(personAt(sample::user("u5"))) + press + release + rest
                             + QStringList{QStringLiteral("keydown"), QStringLiteral("ctrl")}
                             + moveTo(second) + press + release
                             + QStringList{QStringLiteral("keyup"), QStringLiteral("ctrl")} + rest;
    drag(first, keyAt("k-spare"), choose);
    QCOMPARE(keysOf(sample::user("u5")), QList<KeyId>{sample::key("k-spare")});
    QCOMPARE(keysOf(sample::user("u4")), QList<KeyId>{sample::key("k-spare")});
    QCOMPARE(m_board->draftBar()->changes(), 2);
    QVERIFY2(m_seen.contains(QStringLiteral("2 users \u2192 spare")),
             qPrintable(m_seen.join(QLatin1Char('|'))));
    QVERIFY(m_world->workspace()->undo().has_value()); // one step
    QCOMPARE(m_board->draftBar()->changes(), 0);
    QVERIFY(m_board->keys()->keysView()->heldDecision().preview.isEmpty());
}

/// Click, Shift and click, drag: three gestures, whatever their number; Review and Sync follow.
void TestBoardDrag::fiftyUsersWithShift()
{
    constexpr int many = 50;
    const auto person = [](int number) {
        return Principal::user(UserId(QStringLiteral("team-%1").arg(number)));
    };
    workspace::Commit commit;
    commit.snapshot = *m_world->workspace()->snapshot();
    QList<User> users = commit.snapshot->directory.users();
    for (int i = 0; i < many; ++i) {
        User user;
        user.id = UserId(person(i).id);
        user.name = QStringLiteral("Team %1").arg(i, 2, 10, QLatin1Char('0'));
        users.append(user);
    }
    commit.snapshot->directory = Directory(users, commit.snapshot->directory.groups());
    QVERIFY(m_world->workspace()->commit(commit).has_value());
    QTRY_VERIFY(m_board->state()->people()->indexOf(person(many - 1)).isValid());
    mouse(moveTo(personAt(person(0))) + press + release + rest);
    const QPoint last = personAt(person(many - 1)); // the list is scrolled to there
    const QStringList shift{QStringLiteral("keydown"), QStringLiteral("shift")};
    const QStringList noShift{QStringLiteral("keyup"), QStringLiteral("shift")};
    const QPoint another = personAt(person(many - 2));
    drag(another, keyAt("k-spare"), shift + moveTo(last) + press + release + noShift + rest);
    for (int i = 0; i < many; ++i)
        QCOMPARE(keysOf(person(i)), QList<KeyId>{sample::key("k-spare")});
    QCOMPARE(m_board->draftBar()->changes(), many);
    QVERIFY(m_world->workspace()->undo().has_value()); // one step
    QCOMPARE(m_board->draftBar()->changes(), 0);
}

void TestBoardDrag::controlAddsAFurtherKey()
{
    const QStringList control{QStringLiteral("keydown"), QStringLiteral("ctrl"),
                              QStringLiteral("sleep"), QStringLiteral("0.1")};
    const QPoint to = keyAt("k-spare");
    drag(personAt(sample::user("u1")), to, {}, control + moveTo(to + QPoint(6, 3)) + rest);
    mouse({QStringLiteral("keyup"), QStringLiteral("ctrl")});
    QCOMPARE(keysOf(sample::user("u1")),
             (QList<KeyId>{sample::key("k-ada"), sample::key("k-spare")}));
    QVERIFY(m_seen.contains(QStringLiteral("Ada Lovelace \u2192 spare, instead of ada-own")));
    QVERIFY(m_seen.contains(QStringLiteral("Ada Lovelace \u2192 also spare")));
}

void TestBoardDrag::refusedDropShowsItsReason()
{
    drag(personAt(sample::group("g-design")), keyAt("k-team"));
    QVERIFY2(m_seen.contains(QStringLiteral("Design already uses team-1.")),
             qPrintable(m_seen.join(QLatin1Char('|'))));
    QCOMPARE(m_board->draftBar()->changes(), 0);
    QVERIFY(!m_world->workspace()->canUndo());
    QVERIFY(m_board->keys()->keysView()->heldDecision().reason.isEmpty()); // gone with the drag
}

void TestBoardDrag::escapeCancels()
{
    drag(personAt(sample::user("u11")), keyAt("k-spare"), {},
         {QStringLiteral("key"), QStringLiteral("Escape")});
    QVERIFY(m_seen.contains(QStringLiteral("Hedy Lamarr \u2192 spare")));
    QCOMPARE(keysOf(sample::user("u11")), QList<KeyId>());
    QCOMPARE(m_board->draftBar()->changes(), 0);
}

void TestBoardDrag::keyIntoThePool()
{
    drag(keyAt("k-team"), poolAt());
    QCOMPARE(keysOf(Principal::everyone()).size(), 3);
    QVERIFY(m_seen.contains(QStringLiteral("team-1 \u2192 pool for everyone")));
}

void TestBoardDrag::keyOntoAPerson()
{
    drag(keyAt("k-team"), personAt(sample::user("u4")));
    QCOMPARE(keysOf(sample::user("u4")), QList<KeyId>{sample::key("k-team")});
    QVERIFY(m_seen.contains(QStringLiteral("Alan Turing \u2192 team-1")));
}

QTEST_MAIN(TestBoardDrag)
#include "tst_boarddrag.moc"
