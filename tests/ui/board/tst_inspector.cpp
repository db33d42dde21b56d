#include "pages/board.h"
#include "pages/directorypanel.h"
#include "pages/droplistview.h"
#include "pages/keypanel.h"
#include "policy/edits.h"
#include "ui/board/boardsample.h"
#include "ui/board/inspectortext.h"
#include "ui/support/timedapplication.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace keyroster;
using namespace keyroster::ui;

/// The right side of the board: what it says of the selection.
class TestInspector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void explainsAPerson();
    void saysWhatTheTestFound();
    void saysWhatElseDecides();
    void theFocusStaysWhereItIs();
    void takesPeopleOffAKey();
    void nothingIsWiderThanIt();

private:
    /// The one that is shown: a page that was replaced is there until the next event.
    template <typename T> T* find(const char* name)
    {
        const QList<T*> all = m_board->findChildren<T*>(QString::fromLatin1(name));
        const auto shown =
            std::find_if(all.cbegin(), all.cend(), [](const T* one) { return one->isVisible(); });
        return shown == all.cend() ? nullptr : *shown;
    }
    [[nodiscard]] QList<KeyId> keysOf(const Principal& who) const;
    [[nodiscard]] QString text() const { return test::inspectorText(m_board.get()); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<sample::World> m_world;
    std::unique_ptr<Board> m_board;
};

void TestInspector::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_theme = std::make_unique<Theme>(qApp);
}

void TestInspector::init()
{
    m_world = std::make_unique<sample::World>();
    m_board = std::make_unique<Board>(m_world->workspace(), m_theme.get());
    m_board->resize(1240, 780);
    m_board->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_board.get()));
}

void TestInspector::cleanup()
{
    m_board.reset();
    m_world.reset();
}

QList<KeyId> TestInspector::keysOf(const Principal& who) const
{
    const Assignment* found = m_world->workspace()->draft().assignment(sample::openAi, who);
    return found ? found->keys : QList<KeyId>();
}

void TestInspector::explainsAPerson()
{
    m_board->directory()->select(sample::user("u5"));
    QVERIFY2(text().contains(QStringLiteral(
                 "Margaret Hamilton uses key team-1, from the assignment of the group Design")),
             qPrintable(text()));
    QVERIFY(text().contains(QStringLiteral("1. Through Design \u2013 pays now")));
    QVERIFY(text().contains(QStringLiteral("2. Pool for everyone")));
    QVERIFY(text().contains(QStringLiteral("Groq")));
    QVERIFY(!text().contains(QStringLiteral("At most")));
    auto* models = find<QComboBox>("inspectorModel");
    QCOMPARE(models->count(), 3);
    ApiKey narrow = *m_world->workspace()->draft().key(sample::key("k-team"));
    narrow.models.allow = {QStringLiteral("gpt-4o-mini")};
    QVERIFY(m_board->state()->apply(edits::changeKey(m_world->workspace()->draft(), narrow)));
    models = find<QComboBox>("inspectorModel");
    models->setCurrentIndex(1); // gpt-4o
    Q_EMIT models->activated(1);
    QTRY_VERIFY(text().contains(QStringLiteral("2. Pool for everyone \u2013 pays now")));

    m_board->state()->setStatus(sample::status());
    m_board->directory()->select(sample::user("u2"));
    QVERIFY(text().contains(QStringLiteral("Grace Hopper cannot chat")));
    m_board->directory()->view()->selectAll();
    QVERIFY(text().contains(QStringLiteral("12 users and 4 groups")));
}

/// The router has not met it yet and goes on using the key; what is over or fine is not said.
void TestInspector::saysWhatTheTestFound()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    providers::KeyTest test;
    const auto tested = [&] {
        m_board->state()->setTests({{sample::key("k-team"), {test, now, {}}}});
    };
    const QString line = QStringLiteral("Last test: Pausing until");
    m_board->directory()->select(sample::user("u5"));
    test.verdict = providers::KeyTest::Verdict::RateLimited;
    test.until = now.addSecs(5400);
    tested();
    QTRY_VERIFY2(text().contains(line), qPrintable(text()));
    QVERIFY(text().contains(QStringLiteral("1. Through Design \u2013 pays now")));
    test.until = now.addSecs(-60);
    tested();
    QTRY_VERIFY2(!text().contains(line), qPrintable(text()));
    test.verdict = providers::KeyTest::Verdict::Invalid;
    test.until = {};
    tested();
    QTRY_VERIFY2(text().contains(QStringLiteral("Last test: The provider refuses this key")),
                 qPrintable(text()));
    test.verdict = providers::KeyTest::Verdict::Unclear;
    tested();
    QTRY_VERIFY2(!text().contains(QStringLiteral("Last test")), qPrintable(text()));
}

void TestInspector::saysWhatElseDecides()
{
    const auto draft = [this]() -> const Policy& { return m_world->workspace()->draft(); };
    Allowance allowance;
    allowance.window = Window::Day; // everyone's, on all connections
    allowance.requests = 20;
    QVERIFY(m_board->state()->apply(edits::setAllowance(draft(), allowance)));
    m_board->directory()->select(sample::user("u5"));
    QVERIFY2(text().contains(QStringLiteral("20 requests per day, for everyone")),
             qPrintable(text()));
    const QString ownFirst = QStringLiteral("A key of their own");
    QVERIFY(!text().contains(ownFirst));
    Connection connection = *draft().connection(sample::openAi);
    connection.byok = Byok::DirectConnection;
    QVERIFY(m_board->state()->apply(edits::changeConnection(draft(), connection)));
    QTRY_VERIFY2(text().contains(ownFirst), qPrintable(text()));
}

/// What had it in the inspector before does not take it back when that says something new.
void TestInspector::theFocusStaysWhereItIs()
{
    const auto rename = [this](const QString& label) {
        ApiKey key = *m_world->workspace()->draft().key(sample::key("k-team"));
        key.label = label;
        return m_board->state()->apply(edits::changeKey(m_world->workspace()->draft(), key));
    };
    m_board->directory()->select(sample::user("u5"));
    find<QComboBox>("inspectorModel")->setFocus();
    QVERIFY(rename(QStringLiteral("one")));
    QCOMPARE(m_board->focusWidget(), find<QComboBox>("inspectorModel"));
    QWidget* list = m_board->directory()->view();
    list->setFocus();
    QVERIFY(rename(QStringLiteral("two")));
    QVERIFY(text().contains(QStringLiteral("two")));
    QCOMPARE(m_board->focusWidget(), list);
}

void TestInspector::takesPeopleOffAKey()
{
    m_board->keys()->selectKey(sample::key("k-team"));
    QVERIFY(text().contains(QStringLiteral("1,000 requests a day")));
    auto* button = find<QToolButton>("takeOff.u8");
    QVERIFY(button);
    QCOMPARE(button->accessibleName(), QStringLiteral("Take Zaha Hadid off team-1"));
    button->click();
    QCOMPARE(keysOf(sample::user("u8")), QList<KeyId>());
    QTRY_VERIFY(!find<QToolButton>("takeOff.u8"));
    QVERIFY(text().contains(QStringLiteral("Zaha Hadid"))); // marked as removed until the sync
    QVERIFY(text().contains(QStringLiteral("Removed")));
}

void TestInspector::nothingIsWiderThanIt()
{
    m_board->resize(1000, 780);
    auto* scroll = m_board->findChild<Inspector*>()->findChild<QScrollArea*>();
    const auto fits = [scroll] { return scroll->widget()->width() <= scroll->viewport()->width(); };
    m_board->directory()->view()->selectAll();
    QTRY_VERIFY(fits());
    m_board->directory()->select(sample::user("u5"));
    QTRY_VERIFY(fits());
    m_board->keys()->selectKey(sample::key("k-team"));
    QTRY_VERIFY(fits());
    m_board->keys()->selectKey(KeyId());
    QTRY_VERIFY(fits());
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
