#include "pages/peoplepage.h"
#include "policy/edits.h"
#include "secrets/secretstore.h"
#include "ui/board/boardsample.h"
#include "ui/support/guitest.h"
#include "ui/support/uiwatchdog.h"
#include "widgets/messagebar.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeView>

using namespace keyroster;
using namespace keyroster::ui;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// The page of people, by keyboard.
class TestPeoplePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void init();
    void cleanup();
    void findsAsOneTypes();
    void assignsManyInOneStep();
    void refusalsSayWhy();
    void takesPeopleOffTheirKeys();
    void whyThisKeyIsAnswered();
    void showsTheUsersOfAKey();
    void showsWhoHasNoKeyOnAConnection();
    void assignsFromAFile();
    void exportReadsBack();
    void emptyStates();
    void editsAreFollowedInSight();
    void keepsItsState();
    void everythingHasAName();

private:
    void open();
    [[nodiscard]] QAction* action(const char* name) const;
    void find(const QString& text);
    [[nodiscard]] const Policy& draft() const { return m_world->workspace()->draft(); }
    static QString writeFile(const QTemporaryDir& folder, const QByteArray& bytes);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<sample::World> m_world;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<Operations> m_operations;
    std::unique_ptr<PeoplePage> m_page;
    std::unique_ptr<UiWatchdog> m_watchdog;
};

void TestPeoplePage::init()
{
    m_world = std::make_unique<sample::World>(200);
    m_secrets = secrets::makeSessionStore();
    m_engine = std::make_unique<sync::Engine>(m_world->workspace(), m_secrets.get());
    m_operations = std::make_unique<Operations>();
    open();
    m_watchdog = std::make_unique<UiWatchdog>();
}

void TestPeoplePage::open()
{
    m_page = std::make_unique<PeoplePage>(m_engine.get(), m_operations.get(), m_theme.get());
    m_page->resize(1280, 640);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
}

void TestPeoplePage::cleanup()
{
    QVERIFY2(m_watchdog->isFine(), m_watchdog->report());
    m_watchdog.reset();
    m_page.reset();
    m_operations.reset();
    m_engine.reset();
    m_secrets.reset();
    m_world.reset();
}

QAction* TestPeoplePage::action(const char* name) const
{
    for (QAction* each : m_page->pageActions()) {
        if (each->objectName() == u"people."_s + QLatin1String(name))
            return each;
    }
    return nullptr;
}

/// Control+F, the words, Return: the first fitting row is selected.
void TestPeoplePage::find(const QString& text)
{
    m_page->setFilter({});
    m_page->table()->clearSelection();
    m_page->table()->setCurrentIndex({});
    QTest::keyClick(m_page->table(), Qt::Key_F, Qt::ControlModifier);
    auto* field = m_page->findChild<QLineEdit*>(u"peopleFilter"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_page->table()->hasFocus());
}

QString TestPeoplePage::writeFile(const QTemporaryDir& folder, const QByteArray& bytes)
{
    QFile file(folder.filePath(u"people.csv"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

void TestPeoplePage::findsAsOneTypes()
{
    QCOMPARE(m_page->model()->rowCount(), 212);
    QVERIFY(type(m_page.get(), u"peopleFilter"_s, u"hopper"_s));
    QTRY_COMPARE(m_page->model()->rowCount(), 1);
    NEED(QLabel, counts, m_page.get(), u"peopleCounts"_s);
    QVERIFY(counts->text().startsWith(u"1 of 212 users"_s));
    QVERIFY(type(m_page.get(), u"peopleFilter"_s, u"xyzzy"_s));
    QVERIFY(click(m_page.get(), u"peopleShowAll"_s));
    QCOMPARE(m_page->model()->rowCount(), 212);
    QTest::keyClick(m_page->table(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_page->model()->rowCount(), 208); // nobody but Research has a key on Groq
}

void TestPeoplePage::assignsManyInOneStep()
{
    find(u"person"_s);
    QCOMPARE(m_page->model()->rowCount(), 200);
    QTest::keyClick(m_page->table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(action("assign")->isEnabled());
    NextDialog dialog(u"assignDialog"_s, [](QDialog* shown) {
        auto* words = test::find<QLabel>(shown, u"assignWords"_s);
        auto* field = test::find<QLineEdit>(shown, u"assignFind"_s);
        QVERIFY(words && field);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"spare"_s);
        QVERIFY(words->text().contains(u"200 users"_s) && words->text().contains(u"spare"_s));
        QTest::keyClick(field, Qt::Key_Return);
    });
    QTest::keyClick(m_page->table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog.happened());
    QVERIFY(dialogGone(u"assignDialog"_s));
    QCOMPARE(draft().assignments.size(), sample::policy().assignments.size() + 200);
    QCOMPARE(m_page->selectedPeople().size(), 200); // the selection is still there
    QVERIFY(m_world->workspace()->undo().has_value());
    QCOMPARE(draft().assignments.size(), sample::policy().assignments.size());
}

void TestPeoplePage::refusalsSayWhy()
{
    find(u"ada lovelace"_s);
    NextDialog dialog(u"assignDialog"_s, [](QDialog* shown) {
        QTest::keyClicks(test::find<QLineEdit>(shown, u"assignFind"_s), u"ada-own"_s);
        auto* words = test::find<QLabel>(shown, u"assignWords"_s);
        QVERIFY(words->text().contains(u"already uses"_s));
        QVERIFY(!shown->findChild<QPushButton*>(u"assignButton"_s)->isEnabled());
        auto* connection = test::find<QComboBox>(shown, u"assignConnection"_s);
        QTest::keyClick(connection, Qt::Key_End); // Groq
        auto* keys = test::find<QListWidget>(shown, u"assignKeys"_s);
        QCOMPARE(keys->count(), 0); // "ada-own" is still typed
        QVERIFY(words->text().contains(u"No key fits"_s));
        shown->reject();
    });
    QTRY_VERIFY(action("assign")->isEnabled());
    action("assign")->trigger();
    QVERIFY(dialog.happened());
    QVERIFY(sameContent(draft(), m_world->workspace()->base()));
}

void TestPeoplePage::takesPeopleOffTheirKeys()
{
    find(u"zaha"_s);
    QTRY_VERIFY(action("unassign")->isEnabled());
    QTest::keyClick(m_page->table(), Qt::Key_Delete);
    QVERIFY(!draft().assignment(sample::openAi, sample::user("u8")));
    QTest::keyClick(m_page->table(), Qt::Key_Delete);
    QVERIFY(m_page->message()->text().contains(u"no own key"_s));
    QVERIFY(m_world->workspace()->undo().has_value());
    QVERIFY(draft().assignment(sample::openAi, sample::user("u8")));
}

void TestPeoplePage::whyThisKeyIsAnswered()
{
    find(u"ada lovelace"_s);
    QTRY_VERIFY(m_page->findChild<QLabel*>(u"why.c1"_s));
    QVERIFY(m_page->findChild<QLabel*>(u"why.c1"_s)->text().contains(u"ada-own"_s));
    QVERIFY(m_page->findChild<QLabel*>(u"why.c2"_s));
    const QSignalSpy asked(m_page.get(), &Page::pageRequested);
    QTest::keyClick(m_page->table(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.constFirst().at(0).toString(), u"board"_s);
    QCOMPARE(asked.constFirst().at(1).toString(), u"u1"_s);
}

void TestPeoplePage::showsTheUsersOfAKey()
{
    m_page->showItem(u"k-team"_s);
    QCOMPARE(m_page->model()->rowCount(), 4);
    auto* key = test::find<QComboBox>(m_page.get(), u"peopleKey"_s);
    QCOMPARE(key->currentText(), u"team-1"_s);
    m_page->showItem(u"u11"_s); // filtered out: the filter goes
    QCOMPARE(m_page->selectedPeople(), QList<UserId>{UserId(u"u11"_s)});
    QCOMPARE(m_page->model()->rowCount(), 212);
    m_page->showItem(u"nobody"_s);
    QCOMPARE(m_page->selectedPeople().size(), 1);
}

/// Where Checks counts them: Groq has no pool, and only Research has a key there.
void TestPeoplePage::showsWhoHasNoKeyOnAConnection()
{
    m_page->showItem(sample::groq.text());
    QCOMPARE(m_page->model()->rowCount(), 208); // all but the four of Research and its Lab
    m_page->showItem(sample::openAi.text());
    QCOMPARE(m_page->model()->rowCount(), 0); // the pool serves everybody
}

void TestPeoplePage::assignsFromAFile()
{
    QTemporaryDir folder;
    const QString file = writeFile(folder, "email,connection,key\n"
                                           "hedy.lamarr@example.org,OpenAI,spare\n"
                                           "nobody@example.org,OpenAI,spare\n"
                                           "ada.lovelace@example.org,OpenAI,no-such-key\n"
                                           "linus.pauling@example.org,OpenAI,spare\n");
    NextDialog dialog(u"assignCsvDialog"_s, [&file](QDialog* shown) {
        QVERIFY(QTest::qWaitForWindowActive(shown));
        QVERIFY(click(shown, u"csvChoose"_s));
        QVERIFY(chooseFile(u"csvFileDialog"_s, file));
        auto* table = test::find<QTreeView>(shown, u"csvTable"_s);
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 2); // the two problems, by the number of their line
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"3"_s);
        QCOMPARE(table->model()->index(1, 0).data().toString(), u"4"_s);
        screenshot(shown, u"people-csv"_s);
        QVERIFY(!shown->findChild<QPushButton*>(u"csvImport"_s)->isEnabled());
        QVERIFY(click(shown, u"csvGoodLines"_s));
        QVERIFY(click(shown, u"csvImport"_s));
    });
    QTest::keyClick(m_page->table(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog.happened());
    QVERIFY(dialogGone(u"assignCsvDialog"_s));
    const QList<KeyId> spare{sample::key("k-spare")};
    QVERIFY(draft().assignment(sample::openAi, sample::user("u11")));
    QCOMPARE(draft().assignment(sample::openAi, sample::user("u11"))->keys, spare);
    QCOMPARE(draft().assignment(sample::openAi, sample::user("u12"))->keys, spare);
    QVERIFY(m_world->workspace()->undo().has_value());
    QVERIFY(sameContent(draft(), m_world->workspace()->base())); // one step
}

void TestPeoplePage::exportReadsBack()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"people.csv"_s);
    action("export")->trigger();
    QVERIFY(chooseFile(u"peopleExportDialog"_s, file));
    QVERIFY(QFile::exists(file));
    NextDialog dialog(u"assignCsvDialog"_s, [&file](QDialog* shown) {
        QVERIFY(QTest::qWaitForWindowActive(shown));
        QVERIFY(type(shown, u"csvFile"_s, file));
        QTest::keyClick(test::find<QLineEdit>(shown, u"csvFile"_s), Qt::Key_Return);
        auto* summary = test::find<QLabel>(shown, u"csvSummary"_s);
        QVERIFY2(summary->text().startsWith(u"Lines to add: 0, to change: 0"_s),
                 qPrintable(summary->text()));
        shown->reject();
    });
    action("import")->trigger();
    QVERIFY(dialog.happened());
}

void TestPeoplePage::emptyStates()
{
    workspace::Commit commit;
    Snapshot snapshot = *m_world->workspace()->snapshot();
    snapshot.directory = Directory();
    commit.snapshot = snapshot;
    QVERIFY(m_world->workspace()->commit(commit).has_value());
    QCOMPARE(m_page->model()->rowCount(), 0);
    QVERIFY(!m_page->table()->isVisible());
    QVERIFY(!action("import")->isEnabled());
}

/// While the page is in sight: the filter by changes loses its last row, a filtered key goes.
void TestPeoplePage::editsAreFollowedInSight()
{
    PeopleFilter filter;
    filter.keys = PeopleFilter::Keys::Changed;
    m_page->setFilter(filter);
    const auto edit =
        edits::assign(draft(), sample::directory(200), {sample::user("u11")}, sample::openAi,
                      {sample::key("k-spare")}, edits::AssignMode::Replace);
    QVERIFY(edit && m_world->workspace()->apply(*edit));
    QVERIFY(m_page->table()->isVisible());
    QVERIFY(m_world->workspace()->undo());
    QVERIFY(!m_page->table()->isVisible());

    filter = {};
    filter.key = sample::key("k-spare");
    m_page->setFilter(filter);
    const auto gone = edits::removeKeys(draft(), {filter.key});
    QVERIFY(gone && m_world->workspace()->apply(*gone));
    QVERIFY(m_page->table()->isVisible());
}

void TestPeoplePage::keepsItsState()
{
    PeopleFilter filter;
    filter.group = GroupId(u"g-sales"_s);
    filter.keys = PeopleFilter::Keys::Pool;
    m_page->setFilter(filter);
    const int rows = m_page->model()->rowCount();
    QVERIFY(rows > 0 && rows < 5);
    const QByteArray state = m_page->saveState();
    m_page.reset();
    open();
    m_page->restoreState("nonsense");
    QCOMPARE(m_page->model()->rowCount(), 212);
    m_page->restoreState(state);
    QCOMPARE(m_page->model()->rowCount(), rows);
}

void TestPeoplePage::everythingHasAName()
{
    int seen = 0;
    const QList<QWidget*> widgets = m_page->findChildren<QWidget*>();
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
    QVERIFY(seen >= 7);
}

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
