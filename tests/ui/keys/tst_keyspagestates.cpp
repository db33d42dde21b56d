#include "pages/keyspage.h"
#include "pages/keyspageactions.h"
#include "policy/edits.h"
#include "secrets/secretstore.h"
#include "support/await.h"
#include "ui/board/boardsample.h"
#include "ui/support/fakeprovider.h"
#include "ui/support/guitest.h"
#include "widgets/messagebar.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace keyroster;
using namespace keyroster::ui;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// What the page of keys makes of states and changes that come while it is there.
class TestKeysPageStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void init();
    void cleanup();
    void aTestCanEmptyTheFilteredTable();
    void pausesEndByThemselves();
    void testsOfOtherPagesAreHere();
    void connectionsAreMarkedInTheFilter();
    void aRemovedKeyIsKept();

private:
    KeyId addKey(const char* label, const char* secret);
    void open();
    [[nodiscard]] const KeyTableRow* row(const KeyId& key) const
    {
        return m_page->model()->rowAt(m_page->model()->indexOf(key));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<sample::World> m_world;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<Operations> m_operations;
    std::unique_ptr<KeysPage> m_page;
};

void TestKeysPageStates::init()
{
    m_provider = std::make_unique<FakeProvider>();
    Policy policy = sample::policy();
    policy.connections.first().baseUrl = m_provider->address();
    m_world = std::make_unique<sample::World>(0, policy);
    m_secrets = secrets::makeSessionStore();
    m_engine = std::make_unique<sync::Engine>(m_world->workspace(), m_secrets.get());
    m_operations = std::make_unique<Operations>();
    open();
}

void TestKeysPageStates::open()
{
    m_page = std::make_unique<KeysPage>(m_engine.get(), m_operations.get(), m_theme.get());
    m_page->resize(1200, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestKeysPageStates::cleanup()
{
    m_page.reset();
    m_operations.reset();
    m_engine.reset();
    m_secrets.reset();
    m_world.reset();
    m_provider.reset();
}

KeyId TestKeysPageStates::addKey(const char* label, const char* secret)
{
    sync::NewKey key;
    key.label = QString::fromLatin1(label);
    key.secret = SecretBytes(QByteArrayView(secret));
    const auto added = await(m_engine->addKeys(sample::openAi, {key}, CancelToken()));
    return added && added->size() == 1 ? added->first() : KeyId();
}

void TestKeysPageStates::aTestCanEmptyTheFilteredTable()
{
    m_provider->addKey("sk-test-good-000000000001");
    const KeyId good = addKey("good", "sk-test-good-000000000001");
    KeyTableFilter filter;
    filter.text = u"good"_s;
    filter.state = KeyTableFilter::State::Untested;
    m_page->setFilter(filter);
    QCOMPARE(m_page->table()->model()->rowCount(), 1);
    QVERIFY(m_page->table()->isVisible());
    m_page->selectKeys({good});
    QTest::keyClick(m_page->table(), Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 0);
    NEED(QPushButton, all, m_page.get(), u"keysShowAll"_s);
    QVERIFY(all->isVisible() && !m_page->table()->isVisible());
    NEED(QLabel, counts, m_page.get(), u"keysCounts"_s);
    QTRY_VERIFY2(counts->text().startsWith(u"0 of 9 keys"_s), qPrintable(counts->text()));
}

void TestKeysPageStates::pausesEndByThemselves()
{
    sync::RouterStatus status = sample::status();
    for (sync::KeyStatus& key : status.keys) {
        if (key.key == sample::key("k-pool1"))
            key.until = QDateTime::currentDateTimeUtc().addMSecs(1500);
    }
    m_page->model()->setStatus(status);
    KeyTableFilter filter;
    filter.state = KeyTableFilter::State::Waiting;
    m_page->setFilter(filter);
    QCOMPARE(m_page->table()->model()->rowCount(), 1);
    auto* clock = m_page->findChild<QTimer*>(u"keysClock"_s);
    QVERIFY(clock);
    clock->setInterval(10); // nobody waits half a minute
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 0);
    NEED(QPushButton, all, m_page.get(), u"keysShowAll"_s);
    QVERIFY(all->isVisible());
    QCOMPARE(row(sample::key("k-pool1"))->stateText, u"Works"_s);
}

void TestKeysPageStates::testsOfOtherPagesAreHere()
{
    m_provider->addKey("sk-test-good-000000000001");
    const KeyId good = addKey("good", "sk-test-good-000000000001");
    QVERIFY(await(m_engine->testKey(good, CancelToken())).has_value());
    QCOMPARE(row(good)->health, KeyHealth::Good);
    open(); // a page that was not there at the time
    QCOMPARE(row(good)->health, KeyHealth::Good);
    QVERIFY(await(m_engine->replaceSecret(good, SecretBytes("sk-test-next-000000000002"),
                                          CancelToken()))
                .has_value());
    QCOMPARE(row(good)->stateCode, u"untested"_s); // that was another secret
}

void TestKeysPageStates::connectionsAreMarkedInTheFilter()
{
    workspace::Workspace* workspace = m_world->workspace();
    NEED(QComboBox, filter, m_page.get(), u"keysConnectionFilter"_s);
    const auto texts = [filter] {
        QStringList found;
        for (int i = 0; i < filter->count(); ++i)
            found.append(filter->itemText(i));
        return found;
    };
    QCOMPARE(texts(), (QStringList{u"All connections"_s, u"OpenAI"_s, u"Groq"_s}));
    QVERIFY(filter->itemIcon(2).isNull());
    Connection other = *workspace->draft().connection(sample::openAi);
    other.models.first().hidden = true;
    const auto apply = [workspace](const Result<Edit>& edit) {
        return edit && workspace->apply(*edit).has_value();
    };
    QVERIFY(apply(edits::changeConnection(workspace->draft(), other)));
    KeyTableFilter wanted;
    wanted.connection = sample::groq;
    m_page->setFilter(wanted);
    QVERIFY(apply(edits::removeConnection(workspace->draft(), sample::groq)));
    QCOMPARE(texts(),
             (QStringList{u"All connections"_s, u"OpenAI, Changed"_s, u"Groq, Removed"_s}));
    QVERIFY(!filter->itemIcon(1).isNull() && !filter->itemIcon(2).isNull());
    // It stays chosen, and its key is to be seen.
    QCOMPARE(filter->currentText(), u"Groq, Removed"_s);
    QCOMPARE(m_page->table()->model()->rowCount(), 1);
    QCOMPARE(row(sample::key("k-groq"))->change, RowChange::Removed);
    QVERIFY(workspace->setBase(workspace->draft()).has_value());
    QCOMPARE(filter->currentIndex(), 0);
    QCOMPARE(m_page->table()->model()->rowCount(), 7);
}

void TestKeysPageStates::aRemovedKeyIsKept()
{
    workspace::Workspace* workspace = m_world->workspace();
    const Policy before = workspace->draft();
    const QAction* keep = m_page->actions()->keep;
    m_page->selectKeys({sample::key("k-team")});
    QVERIFY(!keep->isEnabled());
    QCOMPARE(keep->toolTip(), u"Choose a key that your changes remove."_s);
    const Result<Edit> edit = edits::removeKeys(workspace->draft(), {sample::key("k-team")});
    QVERIFY(edit && workspace->apply(*edit));
    QTRY_VERIFY(keep->isEnabled());
    QVERIFY(!m_page->actions()->remove->isEnabled());
    QTest::keyClick(m_page->table(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(sameContent(workspace->draft(), before));
    QCOMPARE(row(sample::key("k-team"))->change, RowChange::None);
    QVERIFY(!keep->isEnabled());
    // With its connection it comes back with that only, which is said.
    const Result<Edit> whole = edits::removeConnection(workspace->draft(), sample::openAi);
    QVERIFY(whole && workspace->apply(*whole));
    m_page->selectKeys({sample::key("k-team")});
    m_page->actions()->keep->trigger();
    QVERIFY(m_page->findChild<MessageBar*>(u"keysMessage"_s)
                ->text()
                .contains(u"Keep the connection first."_s));
}

QTEST_MAIN(TestKeysPageStates)
#include "tst_keyspagestates.moc"
