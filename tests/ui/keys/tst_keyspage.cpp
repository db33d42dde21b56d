#include "pages/keyspage.h"
#include "pages/keyspageactions.h"
#include "pages/keyspagesecret.h"
#include "policy/edits.h"
#include "secrets/secretstore.h"
#include "support/await.h"
#include "ui/board/boardsample.h"
#include "ui/support/fakeprovider.h"
#include "ui/support/guitest.h"
#include "ui/support/uiwatchdog.h"
#include "widgets/messagebar.h"
#include "widgets/operations.h"
#include "widgets/secretclipboard.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace keyroster;
using namespace keyroster::ui;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// The page of keys with a real engine behind it and a provider that knows its keys. Everything by
/// keyboard.
class TestKeysPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void init();
    void cleanup();
    void actionsHaveNamesAndShortcuts();
    void findsAsOneTypes();
    void testsTheSelectedKeysIntoTheirRows();
    void testsAllAndCanBeCancelled();
    void keysFromElsewhereSayWhy();
    void removingSaysWhatItMeans();
    void editsSeveralInOneStep();
    void switchesOffAndOn();
    void replacesASecretWithOverlap();
    void replacesASecretAtOnce();
    void aSecretThatFailsIsAskedAbout();
    void revealsForAWhileOnly();
    void copiesUnderTheRules();
    void importsAFile();
    void exportsWithoutSecrets();
    void asksOtherPages();
    void emptyStatesHaveOneAction();
    void keepsItsState();
    void everythingHasAName();

private:
    KeyId addKey(const char* label, const char* secret);
    void open();
    void selectByKeyboard(const QString& label);
    [[nodiscard]] const KeyTableRow* row(const KeyId& key) const;
    [[nodiscard]] const Policy& draft() const { return m_world->workspace()->draft(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<sample::World> m_world;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<Operations> m_operations;
    std::unique_ptr<KeysPage> m_page;
    std::unique_ptr<UiWatchdog> m_watchdog;
};

void TestKeysPage::init()
{
    m_provider = std::make_unique<FakeProvider>();
    Policy policy = sample::policy();
    policy.connections.first().baseUrl = m_provider->address();
    m_world = std::make_unique<sample::World>(0, policy);
    m_secrets = secrets::makeSessionStore();
    m_engine = std::make_unique<sync::Engine>(m_world->workspace(), m_secrets.get());
    m_operations = std::make_unique<Operations>();
    open();
    m_watchdog = std::make_unique<UiWatchdog>();
}

void TestKeysPage::open()
{
    m_page = std::make_unique<KeysPage>(m_engine.get(), m_operations.get(), m_theme.get());
    m_page->resize(1200, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
}

void TestKeysPage::cleanup()
{
    QVERIFY2(m_watchdog->isFine(), m_watchdog->report());
    m_watchdog.reset();
    m_page.reset();
    m_operations.reset();
    m_engine.reset();
    m_secrets.reset();
    m_world.reset();
    m_provider.reset();
}

KeyId TestKeysPage::addKey(const char* label, const char* secret)
{
    sync::NewKey key;
    key.label = QString::fromLatin1(label);
    key.secret = SecretBytes(QByteArrayView(secret));
    const auto added = await(m_engine->addKeys(sample::openAi, {key}, CancelToken()));
    return added && added->size() == 1 ? added->first() : KeyId();
}

/// As a person without a mouse does: into the filter, type, Return, and the row is current.
void TestKeysPage::selectByKeyboard(const QString& label)
{
    m_page->setFilter({});
    m_page->table()->clearSelection();
    m_page->table()->setCurrentIndex({});
    QTest::keyClick(m_page->table(), Qt::Key_F, Qt::ControlModifier);
    auto* find = m_page->findChild<QLineEdit*>(u"keysFilter"_s);
    QVERIFY(find->hasFocus());
    QTest::keyClicks(find, label);
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY(m_page->table()->hasFocus());
    QCOMPARE(m_page->selectedKeys().size(), 1);
}

const KeyTableRow* TestKeysPage::row(const KeyId& key) const
{
    return m_page->model()->rowAt(m_page->model()->indexOf(key));
}

void TestKeysPage::actionsHaveNamesAndShortcuts()
{
    QSet<QString> names;
    QSet<QKeySequence> shortcuts;
    for (const QAction* action : m_page->pageActions()) {
        QVERIFY(action->objectName().startsWith(u"keys."_s));
        QVERIFY(!names.contains(action->objectName()));
        names.insert(action->objectName());
        QVERIFY(!action->text().isEmpty() && !action->toolTip().isEmpty());
        QVERIFY2(!action->icon().isNull(), qPrintable(action->objectName()));
        if (!action->shortcut().isEmpty())
            QVERIFY2(!shortcuts.contains(action->shortcut()), qPrintable(action->objectName()));
        shortcuts.insert(action->shortcut());
    }
    QVERIFY(names.size() >= 15);
}

void TestKeysPage::findsAsOneTypes()
{
    QVERIFY(type(m_page.get(), u"keysFilter"_s, u"pool"_s));
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 2);
    NEED(QLabel, counts, m_page.get(), u"keysCounts"_s);
    QTRY_VERIFY(counts->text().startsWith(u"2 of 8 keys"_s));
    auto* state = find<QComboBox>(m_page.get(), u"keysStateFilter"_s);
    QTest::keyClick(state, Qt::Key_End);
    QTRY_COMPARE(m_page->table()->model()->rowCount(), 0);
    QVERIFY(click(m_page.get(), u"keysShowAll"_s));
    QCOMPARE(m_page->table()->model()->rowCount(), 8);
}

void TestKeysPage::testsTheSelectedKeysIntoTheirRows()
{
    m_provider->addKey("sk-test-good-000000000001");
    const KeyId good = addKey("good", "sk-test-good-000000000001");
    const KeyId wrong = addKey("wrong", "sk-test-wrong-00000000003");
    QCOMPARE(row(good)->stateCode, u"untested"_s);
    m_page->selectKeys({good, wrong});
    QTest::keyClick(m_page->table(), Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(row(good)->health, KeyHealth::Good);
    QTRY_COMPARE(row(wrong)->health, KeyHealth::Bad);
    QTRY_VERIFY(!m_operations->isBusy());
    QCOMPARE(m_provider->host().log().size(), 2);
    QCOMPARE(m_page->selectedKeys().size(), 2); // the results took nothing from the selection
}

void TestKeysPage::testsAllAndCanBeCancelled()
{
    for (int i = 0; i < 12; ++i) {
        const QByteArray number = QByteArray::number(100000000 + i);
        const QByteArray secret = QByteArrayLiteral("sk-test-many-") + number;
        m_provider->addKey(secret);
        QVERIFY(!addKey(number.constData(), secret.constData()).isEmpty());
    }
    const QSignalSpy started(m_operations.get(), &Operations::started);
    m_page->actions()->testAll->trigger();
    QVERIFY(m_operations->isBusy());
    QCOMPARE(started.count(), 1); // one operation, however many keys
    QTRY_VERIFY(!m_operations->isBusy());
    QCOMPARE(m_provider->host().log().size(), 12); // those from elsewhere are not tried
    QVERIFY(m_page->message()->text().contains(u"12 keys tested"_s));
    QVERIFY(m_page->message()->text().contains(u"8 keys left out"_s));
    m_page->message()->clear();
    m_page->actions()->testAll->trigger();
    m_operations->cancelAll();
    QTRY_VERIFY(!m_operations->isBusy());
    QVERIFY(m_provider->host().log().size() < 24);
    QVERIFY(m_page->message()->text().isEmpty());
}

void TestKeysPage::keysFromElsewhereSayWhy()
{
    selectByKeyboard(u"ada-own"_s);
    const KeysPageActions* actions = m_page->actions();
    for (const QAction* action : {actions->test, actions->reveal, actions->copy}) {
        QVERIFY(!action->isEnabled());
        QVERIFY(action->toolTip().contains(u"not on this computer"_s));
    }
    QVERIFY(actions->edit->isEnabled());
    QVERIFY(!row(sample::key("k-ada"))->secretHere);
    QVERIFY(!actions->clearPause->isEnabled()); // there is no router yet
    QVERIFY(actions->clearPause->toolTip().contains(u"first sync"_s));
}

void TestKeysPage::removingSaysWhatItMeans()
{
    selectByKeyboard(u"team-1"_s);
    NextDialog dialog(u"removeKeysDialog"_s, [](QDialog* shown) {
        const auto* words = find<QLabel>(shown, u"removalWords"_s);
        QVERIFY(words && words->text().contains(u"4 people use the pool"_s));
        QTest::keyClick(shown, Qt::Key_Return);
    });
    QTest::keyClick(m_page->table(), Qt::Key_Delete);
    QVERIFY(dialog.happened());
    QTRY_VERIFY(!draft().key(sample::key("k-team")));
    QCOMPARE(row(sample::key("k-team"))->change,
             RowChange::Removed); // stays visible until the sync
    QVERIFY(!m_page->actions()->edit->isEnabled());
    QVERIFY(m_world->workspace()->undo().has_value());
    QVERIFY(draft().key(sample::key("k-team")));
    QCOMPARE(row(sample::key("k-team"))->change, RowChange::None);
}

void TestKeysPage::editsSeveralInOneStep()
{
    m_page->selectKeys({sample::key("k-pool1"), sample::key("k-pool2")});
    NextDialog dialog(u"manyKeysDialog"_s, [](QDialog* shown) {
        QVERIFY(click(shown, u"manyWeight"_s));
        QVERIFY(click(shown, u"manyLimits"_s));
        QVERIFY(type(shown, u"limitRpd"_s, u"500"_s));
        QVERIFY(click(shown, u"manyKeysSave"_s));
    });
    QTest::keyClick(m_page->table(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(dialog.happened());
    QTRY_COMPARE(draft().key(sample::key("k-pool1"))->limits.rpd, std::optional<qint64>(500));
    QCOMPARE(draft().key(sample::key("k-pool2"))->limits.rpd, std::optional<qint64>(500));
    QCOMPARE(draft().key(sample::key("k-pool2"))->label, u"pool-2"_s);
    QVERIFY(m_world->workspace()->undo().has_value());
    QVERIFY(!draft().key(sample::key("k-pool1"))->limits.rpd);
    QVERIFY(!draft().key(sample::key("k-pool2"))->limits.rpd);
    QCOMPARE(m_page->selectedKeys().size(), 2);
}

void TestKeysPage::switchesOffAndOn()
{
    selectByKeyboard(u"spare"_s);
    QCOMPARE(m_page->actions()->switchKeys->text(), u"Switch off"_s);
    QTest::keyClick(m_page->table(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!draft().key(sample::key("k-spare"))->enabled);
    QCOMPARE(m_page->actions()->switchKeys->text(), u"Switch on"_s);
    QTest::keyClick(m_page->table(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(draft().key(sample::key("k-spare"))->enabled);
}

void TestKeysPage::replacesASecretWithOverlap()
{
    m_provider->addKey("sk-test-fresh-0000000009");
    selectByKeyboard(u"team-1"_s);
    NextDialog dialog(u"replaceSecretDialog"_s, [](QDialog* shown) {
        screenshot(shown, u"keys-replace"_s);
        QTest::keyClicks(find<QLineEdit>(shown, u"newSecret"_s), u"sk-test-fresh-0000000009"_s);
        QTest::keyClick(shown, Qt::Key_Return);
    });
    QTest::keyClick(m_page->table(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(dialog.happened());
    QVERIFY(dialogGone(u"replaceSecretDialog"_s));
    const ApiKey* old = draft().key(sample::key("k-team"));
    QCOMPARE(old->label, u"team-1, old"_s);
    QVERIFY(old->validUntil > QDateTime::currentDateTimeUtc());
    const auto fresh = std::find_if(draft().keys.cbegin(), draft().keys.cend(),
                                    [](const ApiKey& key) { return key.label == u"team-1"_s; });
    QVERIFY(fresh != draft().keys.cend());
    QCOMPARE(fresh->last4, u"0009"_s);
    QCOMPARE(fresh->limits, old->limits);
    for (const Assignment& assignment : draft().assignments) {
        const qsizetype at = assignment.keys.indexOf(old->id);
        if (at >= 0)
            QCOMPARE(assignment.keys.value(at - 1), fresh->id); // right before the old one
        else
            QVERIFY(!assignment.keys.contains(fresh->id));
    }
    QVERIFY(row(fresh->id)->secretHere);
    QCOMPARE(row(fresh->id)->health, KeyHealth::Good); // the test is in the row
    QVERIFY(m_world->workspace()->undo().has_value());
    QVERIFY(sameContent(draft(), m_world->workspace()->base())); // one step
}

void TestKeysPage::replacesASecretAtOnce()
{
    const KeyId id = addKey("mine", "sk-test-before-000000001");
    const QString before = draft().key(id)->fingerprint;
    m_page->selectKeys({id});
    NextDialog dialog(u"replaceSecretDialog"_s, [](QDialog* shown) {
        QVERIFY(click(shown, u"overlapNone"_s));
        QVERIFY(click(shown, u"testFirst"_s)); // without a test
        QTest::keyClicks(find<QLineEdit>(shown, u"newSecret"_s), u"sk-test-after-0000000002"_s);
        QVERIFY(click(shown, u"replaceButton"_s));
    });
    m_page->actions()->replace->trigger();
    QVERIFY(dialog.happened());
    QVERIFY(dialogGone(u"replaceSecretDialog"_s));
    QVERIFY(draft().key(id)->fingerprint != before);
    QCOMPARE(draft().key(id)->last4, u"0002"_s);
    QCOMPARE(m_provider->host().log().size(), 0);
}

void TestKeysPage::aSecretThatFailsIsAskedAbout()
{
    selectByKeyboard(u"team-1"_s);
    NextDialog dialog(u"replaceSecretDialog"_s, [](QDialog* shown) {
        QTest::keyClicks(find<QLineEdit>(shown, u"newSecret"_s), u"sk-test-unknown-00000007"_s);
        QVERIFY(click(shown, u"replaceButton"_s));
        const auto* said = find<QLabel>(shown, u"messageText"_s);
        QVERIFY(said && said->text().contains(u"old key still works"_s));
        const auto* again = find<QPushButton>(shown, u"replaceButton"_s);
        QVERIFY(again && again->text() == u"Replace anyway"_s);
        shown->reject();
    });
    m_page->actions()->replace->trigger();
    QVERIFY(dialog.happened());
    QVERIFY(sameContent(draft(), m_world->workspace()->base()));
}

void TestKeysPage::revealsForAWhileOnly()
{
    const KeyId id = addKey("mine", "sk-test-reveal-000000001");
    m_page->selectKeys({id});
    auto* bar = m_page->findChild<KeysPageSecret*>(u"secretBar"_s);
    QVERIFY(!bar->isVisible());
    QTest::keyClick(m_page->table(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(bar->isShowing() && bar->isVisible());
    screenshot(m_page.get(), u"keys-revealed"_s);
    // It is painted: no widget has it as a text.
    for (const QWidget* widget : bar->findChildren<QWidget*>()) {
        for (const char* property : {"text", "accessibleName", "toolTip", "placeholderText"})
            QVERIFY(!widget->property(property).toString().contains(u"sk-test"_s));
    }
    QTest::keyClick(find<QPushButton>(m_page.get(), u"secretHide"_s), Qt::Key_Space);
    QVERIFY(!bar->isShowing() && !bar->isVisible());
    m_page->actions()->reveal->trigger();
    QTRY_VERIFY(bar->isShowing());
    m_page->selectKeys({sample::key("k-ada")}); // another row: the secret goes
    QVERIFY(!bar->isShowing());
    m_page->selectKeys({id});
    m_page->actions()->reveal->trigger();
    QTRY_VERIFY(bar->isShowing());
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isShowing(), 14000); // by itself after ten seconds
}

void TestKeysPage::copiesUnderTheRules()
{
    const KeyId id = addKey("mine", "sk-test-copied-000000001");
    m_page->selectKeys({id});
    QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QApplication::clipboard()->text(), u"sk-test-copied-000000001"_s);
    NEED(QLabel, said, m_page.get(), u"secretCopied"_s);
    QVERIFY(said->text().contains(u"mine"_s));
    QVERIFY(click(m_page.get(), u"secretClear"_s));
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    m_page->actions()->copy->trigger();
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    m_page.reset(); // closing the server, or the program
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    open();
}

void TestKeysPage::importsAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"keys.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("label,connection,secret,rpd\n"
               "from file,OpenAI,sk-test-file-0000000001,100\n"
               "no connection,Nowhere,sk-test-file-0000000002,\n");
    file.close();
    NextDialog dialog(u"csvKeysDialog"_s, [&file](QDialog* shown) {
        QVERIFY(QTest::qWaitForWindowActive(shown));
        QVERIFY(click(shown, u"csvChoose"_s));
        QVERIFY(chooseFile(u"csvFileDialog"_s, file.fileName())); // read, not imported
        const auto* table = find<QTreeView>(shown, u"csvTable"_s);
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 1);                               // the problem first
        QVERIFY(!shown->findChild<QPushButton*>(u"csvImport"_s)->isEnabled()); // all or nothing
        screenshot(shown, u"keys-csv"_s);
        QVERIFY(click(shown, u"csvOnlyProblems"_s));
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(click(shown, u"csvGoodLines"_s));
        QVERIFY(click(shown, u"csvImport"_s));
    });
    m_page->actions()->importCsv->trigger();
    QVERIFY(dialog.happened());
    QVERIFY(dialogGone(u"csvKeysDialog"_s));
    QCOMPARE(draft().keys.size(), 9);
    QCOMPARE(draft().keys.constLast().label, u"from file"_s);
    QVERIFY(row(draft().keys.constLast().id)->secretHere);
    QVERIFY(m_world->workspace()->undo().has_value());
    QCOMPARE(draft().keys.size(), 8);
}

void TestKeysPage::exportsWithoutSecrets()
{
    addKey("mine", "sk-test-export-000000001");
    QTemporaryDir folder;
    m_page->actions()->exportCsv->trigger();
    QVERIFY(chooseFile(u"keysExportDialog"_s, folder.filePath(u"keys.csv"_s)));
    QFile file(folder.filePath(u"keys.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("team-1") && bytes.contains("mine"));
    QVERIFY(!bytes.contains("sk-test"));
    // A name that leads to where nothing can be written.
    QVERIFY(QFile::link(u"/no/such/folder/keys.csv"_s, folder.filePath(u"elsewhere.csv"_s)));
    m_page->actions()->exportCsv->trigger();
    QVERIFY(chooseFile(u"keysExportDialog"_s, folder.filePath(u"elsewhere.csv"_s)));
    QVERIFY(m_page->message()->text().contains(u"could not be written"_s));
}

void TestKeysPage::asksOtherPages()
{
    const QSignalSpy asked(m_page.get(), &Page::pageRequested);
    selectByKeyboard(u"lab"_s);
    QTest::keyClick(m_page->table(), Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(m_page->table(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.at(0).at(0).toString(), u"board"_s);
    QCOMPARE(asked.at(0).at(1).toString(), u"k-lab"_s);
    QCOMPARE(asked.at(1).at(0).toString(), u"people"_s);
    m_page->showItem(u"k-groq"_s); // the filter is in the way and goes
    QCOMPARE(m_page->selectedKeys(), QList<KeyId>{sample::key("k-groq")});
    QTest::keyClick(m_page->table(), Qt::Key_Menu);
}

void TestKeysPage::emptyStatesHaveOneAction()
{
    workspace::Commit commit;
    commit.draft = newPolicy();
    QVERIFY(m_world->workspace()->commit(commit).has_value());
    QVERIFY(m_world->workspace()->setBase(m_world->workspace()->draft()).has_value());
    const QSignalSpy wanted(m_page.get(), &KeysPage::addConnectionRequested);
    QVERIFY(click(m_page.get(), u"keysAddConnection"_s));
    QCOMPARE(wanted.count(), 1); // keys belong to a connection
    QVERIFY(m_page->pageActions().constFirst()->isEnabled());
    m_page->actions()->add->trigger();
    QCOMPARE(wanted.count(), 2);
}

void TestKeysPage::keepsItsState()
{
    KeyTableFilter filter;
    filter.connection = sample::groq;
    m_page->setFilter(filter);
    const QByteArray state = m_page->saveState();
    m_page.reset();
    open();
    QCOMPARE(m_page->table()->model()->rowCount(), 8);
    m_page->restoreState("nonsense");
    m_page->restoreState(state);
    QCOMPARE(m_page->table()->model()->rowCount(), 1);
}

void TestKeysPage::everythingHasAName()
{
    const QList<QWidget*> widgets = m_page->findChildren<QWidget*>();
    int seen = 0;
    for (QWidget* widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        ++seen;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY(seen >= 6);
}

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
