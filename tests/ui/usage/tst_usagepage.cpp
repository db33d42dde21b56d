#include "models/modelroles.h"
#include "policy/csv.h"
#include "policy/edits.h"
#include "ui/support/timedapplication.h"
#include "ui/support/uiwatchdog.h"
#include "ui/usage/usagebench.h"
#include "widgets/chart.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

using namespace keyroster;
using namespace keyroster::ui;
using test::UsageBench;

/// The page of usage against a fake server, by keyboard and mouse.
class TestUsagePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_bench.reset(); }
    void withoutARouterItSaysSo();
    void withoutUseItSaysSo();
    void anUnreachableServerCanBeTriedAgain();
    void chartAndTablesShowTheSame();
    void deadKeysDoNotRunOut();
    void choicesChangeTheView();
    void groupsAreSumsOfMembers();
    void refreshKeepsTheSelection();
    void showsAllowances();
    void emptyNotesLeadOn();
    void columnsAreThoseOfTheTableThatIsSeen();
    void exportsWhatIsShown();
    void leadsToKeysAndPeople();
    void restoresItsState();
    void everythingHasANameForScreenReaders();

private:
    template <typename W> W* find(const char* name) const
    {
        return m_bench->page()->findChild<W*>(QString::fromLatin1(name));
    }
    void choose(const char* box, int index) const;
    [[nodiscard]] QString cell(const char* table, int row, int column) const;
    [[nodiscard]] QString requests() const { return find<QLabel>("usageRequests")->text(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<UsageBench> m_bench;
};

void TestUsagePage::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_theme = std::make_unique<Theme>(qApp);
}

void TestUsagePage::init()
{
    m_bench = std::make_unique<UsageBench>(m_theme.get());
}

/// As a person does with the keyboard.
void TestUsagePage::choose(const char* name, int index) const
{
    auto* box = find<QComboBox>(name);
    box->setFocus();
    while (box->currentIndex() > index)
        QTest::keyClick(box, Qt::Key_Up);
    while (box->currentIndex() < index)
        QTest::keyClick(box, Qt::Key_Down);
}

QString TestUsagePage::cell(const char* table, int row, int column) const
{
    const QAbstractItemModel* model = find<QTreeView>(table)->model();
    return model->index(row, column).data().toString();
}

void TestUsagePage::withoutARouterItSaysSo()
{
    m_bench->open();
    QVERIFY(m_bench->isShown("usageNoRouter"));
    QSignalSpy asked(m_bench->page(), &Page::pageRequested);
    auto* button = find<QPushButton>("usageGoToBoard");
    QCOMPARE(m_bench->page()->window()->focusWidget(), button);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("board"));
    // The first sync brings the router, and with it an answer.
    m_bench->installRouter();
    QTRY_VERIFY(m_bench->isShown("usageNothing"));
}

void TestUsagePage::withoutUseItSaysSo()
{
    m_bench->installRouter({QStringLiteral("team")});
    m_bench->count(20, QStringLiteral("team"), QStringLiteral("ada"), 5);
    m_bench->open();
    QTRY_VERIFY(m_bench->isShown("usageNothing"));
    auto* longer = find<QPushButton>("usageLonger");
    longer->setFocus();
    QTest::keyClick(longer, Qt::Key_Space);
    QTRY_COMPARE(requests(), QStringLiteral("5"));
    QVERIFY(!m_bench->isShown("usageNothing"));
}

void TestUsagePage::anUnreachableServerCanBeTriedAgain()
{
    m_bench->installRouter({QStringLiteral("team")});
    m_bench->count(0, QStringLiteral("team"), QStringLiteral("ada"), 5);
    m_bench->server.state().functions[QStringLiteral("keyroster")].active = false;
    m_bench->open();
    QTRY_VERIFY(m_bench->isShown("usageFailed"));
    QTRY_VERIFY(!m_bench->operations.isBusy());
    m_bench->server.state().functions[QStringLiteral("keyroster")].active = true;
    auto* again = find<QPushButton>("usageTryAgain");
    again->setFocus();
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_COMPARE(requests(), QStringLiteral("5"));
    // What was read stays while the server is away.
    m_bench->server.state().functions[QStringLiteral("keyroster")].active = false;
    QTest::keyClick(find<QTreeView>("usageTotals"), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(m_bench->page()->data()->state(), UsageData::State::Failed);
    QVERIFY(find<QTreeView>("usageTotals")->isVisible());
    QCOMPARE(requests(), QStringLiteral("5"));
}

void TestUsagePage::chartAndTablesShowTheSame()
{
    m_bench->installRouter({QStringLiteral("team"), QStringLiteral("spare")});
    m_bench->count(0, QStringLiteral("team"), QStringLiteral("ada"), 5);
    m_bench->count(1, QStringLiteral("team"), QStringLiteral("bob"), 7);
    m_bench->count(1, QStringLiteral("spare"), QStringLiteral("bob"), 3);
    m_bench->count(9, QStringLiteral("spare"), QStringLiteral("bob"), 100); // before the 7 days
    test::UiWatchdog watchdog;
    m_bench->open();
    QTRY_COMPARE(requests(), QStringLiteral("15"));
    QCOMPARE(cell("usageTotals", 0, UsageModel::NameColumn), QStringLiteral("team"));
    QCOMPARE(cell("usageTotals", 0, UsageModel::RequestsColumn), QStringLiteral("12"));
    QCOMPARE(cell("usageTotals", 0, UsageModel::ShareColumn), QStringLiteral("80.0%"));
    QCOMPARE(cell("usageTotals", 1, UsageModel::RequestsColumn), QStringLiteral("3"));
    const Chart* chart = m_bench->page()->findChild<Chart*>();
    QCOMPARE(chart->steps().size(), 7);
    QCOMPARE(chart->series().size(), 2);
    QCOMPARE(chart->series().first().values, QList<double>({0, 0, 0, 0, 0, 7, 5}));
    const QAbstractItemModel* bars = find<QTreeView>("usageOverTime")->model();
    QCOMPARE(bars->rowCount(), 3); // one for each bar
    QTRY_VERIFY(!m_bench->operations.isBusy());
    QVERIFY2(watchdog.isFine(), watchdog.report());
}

/// Two keys at the same pace: only the one that works will run out.
void TestUsagePage::deadKeysDoNotRunOut()
{
    m_bench->installRouter({QStringLiteral("team"), QStringLiteral("spare")});
    workspace::Workspace& workspace = m_bench->bench.workspace();
    for (const char* label : {"team", "spare"}) {
        ApiKey key = *workspace.draft().key(m_bench->key(QString::fromLatin1(label)));
        key.limits.rpd = 100;
        QVERIFY(workspace.apply(*edits::changeKey(workspace.draft(), key)).has_value());
        m_bench->count(0, key.label, QStringLiteral("ada"), 99);
    }
    QCOMPARE(m_bench->bench.sync().end, sync::ApplyReport::End::Done);
    QVERIFY(m_bench->bench.pull().has_value());
    m_bench->open();
    const QAbstractItemModel* list = find<QTreeView>("usageForecasts")->model();
    QTRY_COMPARE(list->rowCount(), 2);
    m_bench->server.state().keyStates.insert(m_bench->key(QStringLiteral("spare")).text(),
                                             QStringLiteral("invalid"));
    QVERIFY(test::await(m_bench->bench.engine().status(CancelToken())).has_value());
    QTRY_COMPARE(list->rowCount(), 1);
    QCOMPARE(cell("usageForecasts", 0, 0), QStringLiteral("team"));
    QVERIFY(find<QTabWidget>("usageTabs")->tabText(3).contains(QLatin1Char('1')));
}

void TestUsagePage::choicesChangeTheView()
{
    m_bench->installRouter({QStringLiteral("team")});
    m_bench->count(0, QStringLiteral("team"), QStringLiteral("ada"), 5, 0.5);
    m_bench->count(12, QStringLiteral("team"), QStringLiteral("bob"), 7, 2);
    m_bench->open();
    QTRY_COMPARE(requests(), QStringLiteral("5"));
    choose("usageRange", int(UsageBar::Range::ThirtyDays));
    QTRY_COMPARE(requests(), QStringLiteral("12"));
    choose("usageBy", int(sync::UsageBy::User));
    QTRY_COMPARE(cell("usageTotals", 0, UsageModel::NameColumn), QStringLiteral("bob"));
    const Chart* chart = m_bench->page()->findChild<Chart*>();
    QCOMPARE(chart->steps().size(), 30);
    choose("usageStep", int(sync::UsageStep::Month));
    QTRY_VERIFY(chart->steps().size() <= 2);
    choose("usageMeasure", int(sync::UsageMeasure::Cost));
    QTRY_COMPARE(chart->series().first().name, QStringLiteral("bob"));
    QCOMPARE(find<QLabel>("usageCost")->text(), QStringLiteral("$2.50"));
    choose("usageRange", int(UsageBar::Range::Today));
    QTRY_COMPARE(requests(), QStringLiteral("5"));
    choose("usageRange", int(UsageBar::Range::Custom));
    QVERIFY(find<QWidget>("usageFrom")->isVisible());
    QTRY_COMPARE(requests(), QStringLiteral("12")); // the last 30 days at first
    QVERIFY(test::type(m_bench->page(), QStringLiteral("usageFilter"), QStringLiteral("AD")));
    QTRY_COMPARE(find<QTreeView>("usageTotals")->model()->rowCount(), 1);
    QCOMPARE(requests(), QStringLiteral("5"));
}

void TestUsagePage::groupsAreSumsOfMembers()
{
    m_bench->installRouter({QStringLiteral("team")});
    m_bench->count(0, QStringLiteral("team"), QStringLiteral("ada"), 5);
    m_bench->count(0, QStringLiteral("team"), QStringLiteral("bob"), 7);
    m_bench->open();
    choose("usageBy", int(sync::UsageBy::Group));
    QTRY_COMPARE(cell("usageTotals", 1, UsageModel::NameColumn), QStringLiteral("design"));
    QCOMPARE(cell("usageTotals", 1, UsageModel::RequestsColumn), QStringLiteral("5"));
    QCOMPARE(cell("usageTotals", 0, UsageModel::NameColumn), QStringLiteral("In no group"));
    QVERIFY(!find<QLabel>("usageNote")->text().isEmpty());
}

void TestUsagePage::refreshKeepsTheSelection()
{
    m_bench->installRouter({QStringLiteral("team"), QStringLiteral("spare")});
    m_bench->count(0, QStringLiteral("team"), QStringLiteral("ada"), 5);
    m_bench->count(0, QStringLiteral("spare"), QStringLiteral("ada"), 4);
    m_bench->open();
    QTRY_COMPARE(requests(), QStringLiteral("9"));
    auto* table = find<QTreeView>("usageTotals");
    m_bench->page()->showItem(m_bench->key(QStringLiteral("spare")).text());
    QCOMPARE(table->currentIndex().row(), 1);
    m_bench->count(0, QStringLiteral("spare"), QStringLiteral("bob"), 40);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(requests(), QStringLiteral("49"));
    QCOMPARE(table->currentIndex().data(IdRole).toString(),
             m_bench->key(QStringLiteral("spare")).text());
    QCOMPARE(table->currentIndex().row(), 0); // it moved, and stayed selected
}

void TestUsagePage::showsAllowances()
{
    m_bench->installRouter({QStringLiteral("team")});
    Allowance allowance;
    allowance.principal = Principal::everyone();
    allowance.requests = 10;
    const auto edit = edits::setAllowance(m_bench->bench.draft(), allowance);
    QVERIFY(edit && m_bench->bench.workspace().apply(*edit));
    QCOMPARE(m_bench->bench.sync().end, sync::ApplyReport::End::Done);
    m_bench->count(0, QStringLiteral("team"), QStringLiteral("ada"), 9);
    m_bench->count(0, QStringLiteral("team"), QStringLiteral("bob"), 2);
    m_bench->open();
    auto* table = find<QTreeView>("usageAllowances");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("ada"));
    auto* tabs = find<QTabWidget>("usageTabs");
    QCOMPARE(tabs->tabText(2), QStringLiteral("Allowances (1)"));
    tabs->setCurrentIndex(2);
    QSignalSpy asked(m_bench->page(), &Page::pageRequested);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("people"));
    QCOMPARE(asked.first().last().toString(), m_bench->user(QStringLiteral("ada")).text());
}

/// Blank tables said nothing.
void TestUsagePage::emptyNotesLeadOn()
{
    m_bench->installRouter({QStringLiteral("team")});
    m_bench->count(0, QStringLiteral("team"), QStringLiteral("ada"), 2);
    m_bench->open();
    QTRY_COMPARE(requests(), QStringLiteral("2"));
    auto* tabs = find<QTabWidget>("usageTabs");
    tabs->setCurrentIndex(2);
    auto* set = find<QPushButton>("usageSetAllowances");
    QVERIFY(set->isVisible());
    QVERIFY(!find<QTreeView>("usageAllowances")->isVisible());
    const QSignalSpy wanted(m_bench->page(), &UsagePage::allowancesRequested);
    QTest::keyClick(set, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    tabs->setCurrentIndex(3);
    auto* keys = find<QPushButton>("usageShowKeys");
    QVERIFY(keys->isVisible());
    const QSignalSpy asked(m_bench->page(), &Page::pageRequested);
    QTest::keyClick(keys, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("keys"));
}

void TestUsagePage::columnsAreThoseOfTheTableThatIsSeen()
{
    m_bench->installRouter({QStringLiteral("team")});
    m_bench->count(0, QStringLiteral("team"), QStringLiteral("ada"), 2);
    m_bench->open();
    QTRY_COMPARE(requests(), QStringLiteral("2"));
    const auto seen = [this] {
        QStringList names;
        for (const QToolButton* button :
             m_bench->page()->findChildren<QToolButton*>(QStringLiteral("columns"))) {
            if (button->isVisible())
                names.append(button->menu()->menuAction()->objectName());
        }
        return names;
    };
    const auto inMenu = [this] {
        QStringList names;
        for (const QAction* action : m_bench->page()->pageActions()) {
            if (action->isVisible() && action->objectName().endsWith(QStringLiteral(".columns")))
                names.append(action->objectName());
        }
        return names;
    };
    const QStringList expected[] = {
        {QStringLiteral("usageTotals.columns")}, {QStringLiteral("usageOverTime.columns")}, {}, {}};
    for (int tab = 0; tab < 4; ++tab) {
        find<QTabWidget>("usageTabs")->setCurrentIndex(tab);
        QCOMPARE(seen(), expected[tab]);
        QCOMPARE(inMenu(), expected[tab]);
    }
}

void TestUsagePage::exportsWhatIsShown()
{
    m_bench->server.addUser(QStringLiteral("=cmd()"));
    QVERIFY(m_bench->bench.pull().has_value());
    m_bench->installRouter({QStringLiteral("team")});
    m_bench->count(0, QStringLiteral("team"), QStringLiteral("=cmd()"), 5);
    m_bench->open();
    choose("usageBy", int(sync::UsageBy::User));
    QTRY_COMPARE(cell("usageTotals", 0, UsageModel::NameColumn), QStringLiteral("=cmd()"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("usage.csv"));
    QTest::keyClick(find<QTreeView>("usageTotals"), Qt::Key_E,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(test::chooseFile(QStringLiteral("usageSaveDialog"), path));
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto records = csv::parse(bytes);
    QVERIFY(records.has_value());
    QCOMPARE(records->records.size(), 2);
    QCOMPARE(records->records.at(0).cells.at(0).text(), QStringLiteral("User"));
    QCOMPARE(records->records.at(1).cells.at(1).text(), QStringLiteral("5"));
    QVERIFY2(bytes.contains("'=cmd()"), bytes.constData()); // no formula for a spreadsheet
}

void TestUsagePage::leadsToKeysAndPeople()
{
    m_bench->installRouter({QStringLiteral("team")});
    m_bench->count(0, QStringLiteral("team"), QStringLiteral("ada"), 5);
    m_bench->open();
    QTRY_COMPARE(requests(), QStringLiteral("5"));
    QSignalSpy asked(m_bench->page(), &Page::pageRequested);
    auto* table = find<QTreeView>("usageTotals");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, UsageModel::NameColumn));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("keys"));
    QCOMPARE(asked.first().last().toString(), m_bench->key(QStringLiteral("team")).text());
}

void TestUsagePage::restoresItsState()
{
    m_bench->installRouter({QStringLiteral("team")});
    m_bench->open();
    choose("usageBy", int(sync::UsageBy::Model));
    choose("usageRange", int(UsageBar::Range::ThisMonth));
    find<QTabWidget>("usageTabs")->setCurrentIndex(1);
    const QByteArray state = m_bench->page()->saveState();
    m_bench->close();
    m_bench->open();
    m_bench->page()->restoreState(state);
    QCOMPARE(find<QComboBox>("usageBy")->currentIndex(), int(sync::UsageBy::Model));
    QCOMPARE(find<QComboBox>("usageRange")->currentIndex(), int(UsageBar::Range::ThisMonth));
    QCOMPARE(find<QTabWidget>("usageTabs")->currentIndex(), 1);
    m_bench->page()->restoreState("broken"); // ignored
    QCOMPARE(find<QComboBox>("usageBy")->currentIndex(), int(sync::UsageBy::Model));
}

void TestUsagePage::everythingHasANameForScreenReaders()
{
    m_bench->installRouter({QStringLiteral("team")});
    m_bench->count(0, QStringLiteral("team"), QStringLiteral("ada"), 5);
    m_bench->open();
    QTRY_COMPARE(requests(), QStringLiteral("5"));
    int seen = 0;
    const QList<QWidget*> all = m_bench->page()->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || qobject_cast<QLabel*>(widget) || widget->objectName().startsWith(u"qt_"))
            continue;
        QAccessibleInterface* described = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(described != nullptr);
        // The bar of tabs says the names of its tabs.
        const bool named = !described->text(QAccessible::Name).isEmpty()
                        || described->role() == QAccessible::PageTabList;
        QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className())
                                   + QLatin1Char(' ') + widget->objectName()));
        ++seen;
    }
    QVERIFY(seen >= 8);
}

QTEST_MAIN(TestUsagePage)
#include "tst_usagepage.moc"
