#include "pages/board.h"
#include "pages/boardactions.h"
#include "pages/boardpage.h"
#include "pages/directorypanel.h"
#include "pages/droplistview.h"
#include "pages/keypanel.h"
#include "pages/keyspage.h"
#include "pages/keyspageactions.h"
#include "policy/edits.h"
#include "secrets/secretstore.h"
#include "support/await.h"
#include "sync/engine.h"
#include "ui/board/boardsample.h"
#include "ui/support/fakeprovider.h"
#include "ui/support/timedapplication.h"
#include "widgets/messagebar.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace keyroster;
using namespace keyroster::ui;

/// The board with a real engine behind it and a provider that knows its keys.
class TestBoardPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void init();
    void cleanup();
    void testsKeysAndSaysWhatBecameOfThem();
    void whatWasNotReachedWasNotTested();
    void testsOfOtherPagesAreHere();
    void aKeyFromElsewhereCannotBeTested();
    void passesRequestsOn();
    void anEmptyDirectoryLeadsOn();
    void allPeopleOfAKeyAreOneClickAway();
    void actionsHaveNamesAndShortcuts();
    void menuOfThousandsDecidesNothing();

private:
    [[nodiscard]] const KeyRow& row(const KeyId& key) const;
    KeyId addKey(const char* label, const char* secret);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::FakeProvider> m_provider;
    std::unique_ptr<sample::World> m_world;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<Operations> m_operations;
    std::unique_ptr<BoardPage> m_page;
};

/// Deciding for every key what thousands would get froze the window before the menu was there.
void TestBoardPage::menuOfThousandsDecidesNothing()
{
    const sample::World world(2000);
    Board board(world.workspace(), m_theme.get());
    board.show();
    board.directory()->view()->selectAll();
    QVERIFY(board.directory()->selected().size() > 2000);
    Q_EMIT board.directory()->contextMenuRequested(QPoint(50, 50));
    auto* menu = board.findChild<QMenu*>(QStringLiteral("peopleMenu"));
    QVERIFY(menu);
    QVERIFY(board.actions()->assign->isEnabled());
    QCOMPARE(menu->actions().constFirst(), board.actions()->assign);
    QVERIFY(menu->findChildren<QMenu*>().isEmpty());
    menu->close();
}

void TestBoardPage::init()
{
    m_provider = std::make_unique<test::FakeProvider>();
    Policy policy = sample::policy();
    policy.connections.first().baseUrl = m_provider->address();
    m_world = std::make_unique<sample::World>(0, policy);
    m_secrets = secrets::makeSessionStore();
    m_engine = std::make_unique<sync::Engine>(m_world->workspace(), m_secrets.get());
    m_operations = std::make_unique<Operations>();
    m_page = std::make_unique<BoardPage>(m_engine.get(), m_operations.get(), m_theme.get());
    m_page->show();
}

void TestBoardPage::cleanup()
{
    m_page.reset();
    m_operations.reset();
    m_engine.reset();
    m_secrets.reset();
    m_world.reset();
    m_provider.reset();
}

const KeyRow& TestBoardPage::row(const KeyId& key) const
{
    const KeysModel* keys = m_page->board()->state()->keys();
    return *keys->rowAt(keys->indexOf(key));
}

KeyId TestBoardPage::addKey(const char* label, const char* secret)
{
    sync::NewKey key;
    key.label = QString::fromLatin1(label);
    key.secret = SecretBytes(QByteArrayView(secret));
    const auto added = test::await(m_engine->addKeys(sample::openAi, {key}, CancelToken()));
    return added && added->size() == 1 ? added->first() : KeyId();
}

void TestBoardPage::testsKeysAndSaysWhatBecameOfThem()
{
    m_provider->addKey("sk-test-good-000000000001");
    m_provider->addKey("sk-test-limit-00000000002", 429);
    const KeyId good = addKey("good", "sk-test-good-000000000001");
    const KeyId limited = addKey("limited", "sk-test-limit-00000000002");
    const KeyId wrong = addKey("wrong", "sk-test-wrong-00000000003");
    QVERIFY(!good.isEmpty() && !limited.isEmpty() && !wrong.isEmpty());
    QCOMPARE(row(good).stateCode, QStringLiteral("untested"));
    const QSignalSpy started(m_operations.get(), &Operations::started);
    m_page->testKeys({good, limited, wrong, sample::key("k-ada")});
    QVERIFY(m_operations->isBusy());
    const auto* states = m_page->findChild<QLabel*>(QStringLiteral("boardStates"));
    QVERIFY(states);
    QCOMPARE(states->text(), QStringLiteral("tested 0 of 3"));
    QTRY_VERIFY(!m_operations->isBusy());
    QCOMPARE(row(wrong).health, KeyHealth::Bad);
    QCOMPARE(row(good).health, KeyHealth::Good);
    QCOMPARE(row(limited).health, KeyHealth::Waiting);
    QCOMPARE(m_provider->host().log().size(), 3);
    QCOMPARE(started.count(), 1); // one operation with one progress, however many keys
    QCOMPARE(states->text(), QString());
    const QString said = m_page->board()->message()->text();
    QVERIFY2(said.contains(QStringLiteral("3 keys tested"))
                 && said.contains(QStringLiteral("1 key left out")),
             qPrintable(said));
    // What was found out here is known on the page of keys.
    KeysPage keys(m_engine.get(), m_operations.get(), m_theme.get());
    QCOMPARE(keys.model()->rowAt(keys.model()->indexOf(wrong))->health, KeyHealth::Bad);
}

void TestBoardPage::whatWasNotReachedWasNotTested()
{
    const KeyId one = addKey("one", "sk-test-good-000000000001");
    const KeyId other = addKey("other", "sk-test-good-000000000002");
    m_provider->host().stop();
    m_page->testKeys({one, other});
    QTRY_VERIFY(!m_operations->isBusy());
    const QString said = m_page->board()->message()->text();
    QCOMPARE(said, QStringLiteral("2 keys could not be tested."));
    QVERIFY(!row(one).stateText.isEmpty());
}

void TestBoardPage::testsOfOtherPagesAreHere()
{
    m_provider->addKey("sk-test-good-000000000001");
    const KeyId good = addKey("good", "sk-test-good-000000000001");
    KeysPage keys(m_engine.get(), m_operations.get(), m_theme.get());
    keys.show();
    keys.selectKeys({good});
    keys.actions()->test->trigger();
    QTRY_COMPARE(row(good).health, KeyHealth::Good);
    QTRY_VERIFY(!m_operations->isBusy());
    const BoardPage later(m_engine.get(), m_operations.get(), m_theme.get());
    const KeysModel* model = later.board()->state()->keys();
    QCOMPARE(model->rowAt(model->indexOf(good))->health, KeyHealth::Good);
}

void TestBoardPage::aKeyFromElsewhereCannotBeTested()
{
    m_page->testKeys({sample::key("k-ada")}); // its secret is on another admin's computer
    QTRY_VERIFY(m_page->board()->message()->isVisible());
    QVERIFY(!m_page->board()->message()->text().isEmpty());
    QCOMPARE(row(sample::key("k-ada")).stateCode, QStringLiteral("untested"));
    QCOMPARE(m_provider->host().log().size(), 0);
}

void TestBoardPage::passesRequestsOn()
{
    const QSignalSpy keys(m_page.get(), &BoardPage::addKeysRequested);
    const QSignalSpy review(m_page.get(), &BoardPage::reviewRequested);
    const QSignalSpy details(m_page.get(), &BoardPage::keyDetailsRequested);
    m_page->board()->actions()->addKeys->trigger();
    m_page->board()->actions()->review->trigger();
    m_page->board()->keys()->selectKey(sample::key("k-ada"));
    m_page->board()->actions()->keyDetails->trigger();
    QCOMPARE(keys.count(), 1);
    QCOMPARE(review.count(), 1);
    QCOMPARE(details.count(), 1);
    const QSignalSpy removal(m_page.get(), &BoardPage::removeKeysRequested);
    m_page->board()->actions()->deleteKeys->trigger();
    QCOMPARE(removal.count(), 1);
    const QByteArray state = m_page->saveState();
    QVERIFY(!state.isEmpty());
    m_page->restoreState(state);
}

void TestBoardPage::anEmptyDirectoryLeadsOn()
{
    Board* board = m_page->board();
    DirectoryFilter filter;
    filter.text = QStringLiteral("xyzzy");
    board->directory()->setFilter(filter);
    auto* all = board->findChild<QPushButton*>(QStringLiteral("directoryShowAll"));
    QTRY_VERIFY(all->isVisible());
    QTest::keyClick(all, Qt::Key_Space);
    QVERIFY(!all->isVisible());
    QCOMPARE(board->state()->people()->rowCount(), 16);
    QVERIFY(board->directory()->filter() == DirectoryFilter());
    board->state()->directoryModel()->setDirectory({});
    auto* refresh = board->findChild<QPushButton*>(QStringLiteral("directoryRefresh"));
    QTRY_VERIFY(refresh->isVisible());
    const QSignalSpy asked(m_page.get(), &BoardPage::refreshRequested);
    QTest::keyClick(refresh, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
}

/// The inspector lists two dozen; the others are on the page of people.
void TestBoardPage::allPeopleOfAKeyAreOneClickAway()
{
    Directory many = sample::directory(60);
    m_page->board()->state()->directoryModel()->setDirectory(many);
    Board* board = m_page->board();
    DragPayload people;
    for (int i = 0; i < 60; ++i)
        people.principals.append(Principal::user(UserId(QStringLiteral("x%1").arg(i))));
    QVERIFY(board->state()->apply(edits::assign(m_world->workspace()->draft(), many,
                                                people.principals, sample::openAi,
                                                {sample::key("k-spare")}, edits::AssignMode::Add)));
    board->keys()->selectKey(sample::key("k-spare"));
    auto* more = board->findChild<QPushButton*>(QStringLiteral("inspectorAllPeople"));
    QVERIFY(more);
    const QSignalSpy asked(m_page.get(), &Page::pageRequested);
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("people"));
    QCOMPARE(asked.first().last().toString(), sample::key("k-spare").text());
}

void TestBoardPage::actionsHaveNamesAndShortcuts()
{
    QSet<QString> names;
    QSet<QKeySequence> shortcuts;
    const QList<QAction*> actions = m_page->pageActions();
    QVERIFY(actions.size() > 15);
    for (const QAction* action : actions) {
        QVERIFY(action->objectName().startsWith(QStringLiteral("board.")));
        QVERIFY(!names.contains(action->objectName()));
        names.insert(action->objectName());
        QVERIFY(!action->text().isEmpty());
        QVERIFY(!action->icon().isNull());
        if (!action->shortcut().isEmpty())
            QVERIFY2(!shortcuts.contains(action->shortcut()), qPrintable(action->text()));
        shortcuts.insert(action->shortcut());
    }
}

QTEST_MAIN(TestBoardPage)
#include "tst_boardpage.moc"
