#include "pages/checkspage.h"
#include "policy/edits.h"
#include "secrets/secretstore.h"
#include "sync/engine.h"
#include "ui/board/boardsample.h"
#include "ui/support/guitest.h"
#include "ui/support/uiwatchdog.h"
#include "widgets/messagebar.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace keyroster;
using namespace keyroster::ui;

/// The page of checks, with the keyboard as with the mouse.
class TestChecksPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void init() { open(sample::policy()); }
    void cleanup();
    void showsWhatIsFoundWithWords();
    void fixesWithTheKeyboardAndUndoes();
    void oneClickFixes();
    void undoIsOfThatFixOnly();
    void showsWhereAPersonMustDecide();
    void everyFindingLeadsOn();
    void ignoresAndShowsAgain();
    void filters();
    void allIsWell();
    void restoresItsState();
    void columnsAreChosenAndKept();
    void everythingHasANameForScreenReaders();
    void looks_data();
    void looks();

private:
    void open(const Policy& policy);
    [[nodiscard]] QTreeView* list() const;
    [[nodiscard]] bool select(const char* code);
    [[nodiscard]] QString title() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<sample::World> m_world;
    std::unique_ptr<secrets::SecretStore> m_store;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<Operations> m_operations;
    std::unique_ptr<ChecksPage> m_page;
};

void TestChecksPage::open(const Policy& policy)
{
    cleanup();
    m_world = std::make_unique<sample::World>(0, policy);
    m_store = secrets::makeSessionStore();
    m_engine = std::make_unique<sync::Engine>(m_world->workspace(), m_store.get());
    m_operations = std::make_unique<Operations>();
    m_page = std::make_unique<ChecksPage>(m_engine.get(), m_operations.get(), m_theme.get());
    m_page->resize(1100, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    m_page->activate();
    QTRY_VERIFY(m_page->model()->isChecked());
}

void TestChecksPage::cleanup()
{
    m_page.reset();
    m_operations.reset();
    m_engine.reset();
    m_store.reset();
    m_world.reset();
}

QTreeView* TestChecksPage::list() const
{
    return m_page->findChild<QTreeView*>(QStringLiteral("checksList"));
}

bool TestChecksPage::select(const char* code)
{
    for (const CheckRow& row : m_page->model()->rows()) {
        if (row.finding.code == QLatin1StringView(code)) {
            m_page->showItem(row.id);
            return true;
        }
    }
    return false;
}

QString TestChecksPage::title() const
{
    return m_page->findChild<QLabel*>(QStringLiteral("checkTitle"))->text();
}

void TestChecksPage::showsWhatIsFoundWithWords()
{
    QTRY_VERIFY(list()->isVisible());
    QCOMPARE(list()->model()->rowCount(), m_page->model()->rowCount());
    QVERIFY(list()->currentIndex().isValid());
    NEED(QLabel, summary, m_page.get(), QStringLiteral("checksSummary"));
    QVERIFY2(summary->text().contains(QStringLiteral("1 problem")), qPrintable(summary->text()));
    QVERIFY(title().contains(QStringLiteral("Groq")));
    NEED(QListWidget, whom, m_page.get(), QStringLiteral("checkSubjects"));
    QCOMPARE(whom->count(), 8); // twelve people without the four of Research and its Lab
    QSignalSpy shown(m_page.get(), &Page::pageRequested);
    whom->setFocus();
    whom->setCurrentRow(0);
    QTest::keyClick(whom, Qt::Key_Return);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().first().toString(), QStringLiteral("people"));
    QCOMPARE(shown.first().last().toString(), QStringLiteral("u5"));
}

void TestChecksPage::fixesWithTheKeyboardAndUndoes()
{
    list()->setFocus();
    QVERIFY(select("key_unused"));
    NEED(QPushButton, fix, m_page.get(), QStringLiteral("checkFix"));
    QCOMPARE(fix->text(), QStringLiteral("Switch it off"));
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    const auto enabled = [this] {
        return m_world->workspace()->draft().key(sample::key("k-spare"))->enabled;
    };
    QTRY_VERIFY(!enabled());
    QTRY_VERIFY(!select("key_unused"));
    QVERIFY(list()->currentIndex().isValid()); // the next one
    auto* bar = m_page->findChild<MessageBar*>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(QStringLiteral("spare")));
    const QList<QPushButton*> buttons = bar->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->isVisible()) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    QTRY_VERIFY(enabled());
    QTRY_VERIFY(select("key_unused"));
}

void TestChecksPage::oneClickFixes()
{
    QVERIFY(select("key_unused"));
    const QModelIndex cell = list()->currentIndex().siblingAtColumn(ChecksModel::FixColumn);
    QCOMPARE(cell.data().toString(), QStringLiteral("Switch it off"));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(cell).center());
    QTRY_VERIFY(!m_world->workspace()->draft().key(sample::key("k-spare"))->enabled);
}

/// Another edit came after the fix: the button would undo that one.
void TestChecksPage::undoIsOfThatFixOnly()
{
    QVERIFY(select("key_unused"));
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    auto* bar = m_page->findChild<MessageBar*>();
    QTRY_VERIFY(bar->isVisible());
    const QPointer<QPushButton> undo =
        bar->findChild<QPushButton*>(QStringLiteral("messageAction"));
    QVERIFY(undo->isVisible());
    workspace::Workspace* workspace = m_world->workspace();
    const auto later = edits::removeKeys(workspace->draft(), {sample::key("k-groq")});
    QVERIFY(later && workspace->apply(*later));
    QVERIFY(!undo->isVisible());
    QVERIFY(!bar->isVisible());
    // The next fix offers its own undo again; undone elsewhere, there is nothing left to offer.
    QVERIFY(workspace->undo().has_value() && workspace->undo().has_value());
    QTRY_VERIFY(select("key_unused"));
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(undo->isVisible());
    QVERIFY(workspace->undo().has_value());
    QVERIFY(!bar->isVisible());
    QVERIFY(!workspace->canUndo());
}

void TestChecksPage::showsWhereAPersonMustDecide()
{
    Policy policy = sample::policy();
    policy.keys[4].enabled = false; // nothing to spare
    policy.connections.last().models.clear();
    open(policy);
    QTRY_VERIFY(select("model_unpublished"));
    NEED(QPushButton, fix, m_page.get(), QStringLiteral("checkFix"));
    QCOMPARE(fix->text(), QStringLiteral("Models and prices..."));
    QSignalSpy shown(m_page.get(), &Page::pageRequested);
    QSignalSpy opened(m_page.get(), &ChecksPage::dialogRequested);
    list()->setFocus();
    // To look and to decide is the same dialog; nothing is done by itself.
    QTest::keyClick(list(), Qt::Key_E, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.size(), 0);
    QCOMPARE(opened.size(), 2);
    for (const QList<QVariant>& each : std::as_const(opened)) {
        const auto choice = each.first().value<CheckChoice>();
        QCOMPARE(choice.dialog, CheckChoice::Dialog::Models);
        QCOMPARE(choice.connection, sample::groq);
    }
    QVERIFY(!m_world->workspace()->canUndo());
    // Eight have no key and none is spare: who they are, and one more key.
    policy = sample::policy();
    policy.keys[4].enabled = false;
    open(policy);
    QTRY_VERIFY(select("user_without_key"));
    QSignalSpy people(m_page.get(), &Page::pageRequested);
    QSignalSpy more(m_page.get(), &ChecksPage::dialogRequested);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().first().toString(), QStringLiteral("people"));
    QCOMPARE(people.first().last().toString(), sample::groq.text());
    const QModelIndex cell = list()->currentIndex().siblingAtColumn(ChecksModel::FixColumn);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(cell).center());
    QCOMPARE(more.size(), 1);
    QCOMPARE(more.first().first().value<CheckChoice>().dialog, CheckChoice::Dialog::AddKeys);
}

/// What lint() cannot fix leads to a dialog, whatever it is.
void TestChecksPage::everyFindingLeadsOn()
{
    Policy policy = sample::policy();
    const auto dialogOf = [&policy](const char* code, int principals, int keys) {
        Finding finding;
        finding.code = QString::fromLatin1(code);
        finding.connection = sample::openAi;
        for (int i = 0; i < principals; ++i)
            finding.principals.append(sample::user(i == 0 ? "u1" : "u2"));
        for (int i = 0; i < keys; ++i)
            finding.keys.append(policy.keys.at(i).id);
        const CheckChoice choice = choiceFor(finding, policy);
        return choice.text.isEmpty() ? CheckChoice::Dialog::None : choice.dialog;
    };
    using Dialog = CheckChoice::Dialog;
    QCOMPARE(dialogOf("keys_of_one_account", 0, 2), Dialog::Accounts);
    QCOMPARE(dialogOf("key_unreadable", 0, 1), Dialog::Secret);
    QCOMPARE(dialogOf("cost_without_price", 0, 0), Dialog::Models);
    QCOMPARE(dialogOf("model_unpublished", 0, 0), Dialog::Models);
    QCOMPARE(dialogOf("same_secret_twice", 0, 2), Dialog::Keys);
    QCOMPARE(dialogOf("account_learned", 0, 2), Dialog::Keys);
    QCOMPARE(dialogOf("user_without_key", 2, 0), Dialog::AddKeys);
    QCOMPARE(dialogOf("group_without_live_key", 1, 1), Dialog::Order);
    QCOMPARE(dialogOf("group_without_live_key", 2, 1), Dialog::Keys);
    QCOMPARE(dialogOf("ranks_conflict", 2, 0), Dialog::Order);
}

void TestChecksPage::ignoresAndShowsAgain()
{
    QSignalSpy badges(m_page.get(), &Page::badgeChanged);
    QCOMPARE(m_page->badge(), 1);
    list()->setFocus();
    QVERIFY(select("user_without_key"));
    QTest::keyClick(list(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!select("user_without_key"));
    QCOMPARE(badges.last().first().toInt(), 0);
    auto* shows = m_page->findChild<QAbstractButton*>(QStringLiteral("checksShowIgnored"));
    QVERIFY(shows->isVisible());
    shows->setFocus();
    QTest::keyClick(shows, Qt::Key_Space);
    QVERIFY(select("user_without_key"));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(badges.last().first().toInt(), 1);
    QVERIFY(!shows->isVisible());
}

void TestChecksPage::filters()
{
    QVERIFY(test::type(m_page.get(), QStringLiteral("checksFilter"), QStringLiteral("SPARE")));
    QCOMPARE(list()->model()->rowCount(), 1);
    QVERIFY(title().contains(QStringLiteral("spare")));
    QVERIFY(test::type(m_page.get(), QStringLiteral("checksFilter"), QStringLiteral("zzz")));
    QVERIFY(!list()->isVisible());
    QVERIFY(!m_page->findChild<QWidget*>(QStringLiteral("checkDetails"))->isVisible());
    NEED(QPushButton, all, m_page.get(), QStringLiteral("checksShowAll"));
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(list()->hasFocus());
}

void TestChecksPage::allIsWell()
{
    Policy policy = sample::policy();
    policy.keys.removeAt(4); // spare
    Assignment pool;
    pool.connection = sample::groq;
    pool.keys = {sample::key("k-groq")};
    policy.assignments.append(pool);
    open(policy);
    QTRY_VERIFY(!list()->isVisible());
    NEED(QPushButton, again, m_page.get(), QStringLiteral("checksRecheck"));
    QSignalSpy checked(m_page->model(), &ChecksModel::checked);
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    QVERIFY(checked.wait(15000));
}

void TestChecksPage::restoresItsState()
{
    QVERIFY(test::type(m_page.get(), QStringLiteral("checksFilter"), QStringLiteral("spare")));
    const QByteArray state = m_page->saveState();
    open(sample::policy());
    m_page->restoreState(state);
    QCOMPARE(m_page->findChild<QLineEdit*>(QStringLiteral("checksFilter"))->text(),
             QStringLiteral("spare"));
    m_page->restoreState("broken"); // ignored
    QCOMPARE(m_page->findChild<QLineEdit*>(QStringLiteral("checksFilter"))->text(),
             QStringLiteral("spare"));
}

void TestChecksPage::columnsAreChosenAndKept()
{
    QTRY_VERIFY(list()->isVisible());
    NEED(QToolButton, button, m_page.get(), QStringLiteral("columns"));
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QVERIFY(button->menu());
    Q_EMIT button->menu()->aboutToShow();
    const QString whom =
        list()->model()->headerData(ChecksModel::WhomColumn, Qt::Horizontal).toString();
    QAction* chosen = nullptr;
    const QList<QAction*> actions = button->menu()->actions();
    for (QAction* action : actions) {
        if (action->text() == whom)
            chosen = action;
    }
    QVERIFY(chosen && chosen->isChecked());
    chosen->trigger();
    QVERIFY(list()->isColumnHidden(ChecksModel::WhomColumn));
    const QByteArray state = m_page->saveState();
    open(sample::policy());
    QVERIFY(!list()->isColumnHidden(ChecksModel::WhomColumn));
    m_page->restoreState(state);
    QVERIFY(list()->isColumnHidden(ChecksModel::WhomColumn));
    QVERIFY(!list()->isColumnHidden(ChecksModel::TitleColumn));
    // Also in the menu of the page, for the palette.
    const QList<QAction*> ofPage = m_page->pageActions();
    QVERIFY(std::any_of(ofPage.cbegin(), ofPage.cend(), [](const QAction* action) {
        return action->objectName() == QLatin1String("checksList.columns");
    }));
}

void TestChecksPage::everythingHasANameForScreenReaders()
{
    QTRY_VERIFY(list()->isVisible());
    const QList<QWidget*> all = m_page->findChildren<QWidget*>();
    int seen = 0;
    for (QWidget* widget : all) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || qobject_cast<QLabel*>(widget) || widget->objectName().startsWith(u"qt_"))
            continue;
        QAccessibleInterface* described = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(described != nullptr);
        QVERIFY2(!described->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className())
                            + QLatin1Char(' ') + widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        ++seen;
    }
    QVERIFY(seen >= 5);
}

void TestChecksPage::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("rtl") << false << true;
}

/// With KEYROSTER_SCREENSHOTS=<folder> the pictures are kept for people to look at.
void TestChecksPage::looks()
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_theme->setChoice(dark ? Theme::Choice::Dark : Theme::Choice::Light);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto restore = qScopeGuard([this] {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme->setChoice(Theme::Choice::Light);
    });
    Policy policy = sample::policy();
    policy.keys[0].validUntil = QDateTime::currentDateTimeUtc().addDays(5);
    policy.keys[5].validUntil = QDateTime::currentDateTimeUtc().addDays(-2);
    policy.keys[1].fingerprint = policy.keys[2].fingerprint;
    policy.connections[0].models[1].grants.clear();
    open(policy);
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(m_page->model()->rowCount() >= 6);
    QCOMPARE(test::cutTexts(m_page.get()).join(QLatin1Char('\n')), QString());
    const QString scale = m_page->devicePixelRatioF() > 1 ? QStringLiteral("-200") : QString();
    test::screenshot(
        m_page.get(),
        QStringLiteral("checks-%1%2").arg(QLatin1StringView(QTest::currentDataTag()), scale));
}

QTEST_MAIN(TestChecksPage)
#include "tst_checkspage.moc"
