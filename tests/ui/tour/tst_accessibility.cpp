#include "delegates/tabledelegate.h"
#include "ui/support/guitest.h"
#include "ui/tour/contrast.h"
#include "ui/tour/screentexts.h"
#include "ui/tour/tour.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// What a screen reader gets of every page and dialog, and where the keyboard gets to.
class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingHasNameAndRole();
    void everyControlShowsTheFocus_data();
    void everyControlShowsTheFocus();
    void tabReachesEverythingAndShowsIt();

private:
    void walk();
    static void note(QStringList& problems, const QString& stop, const QStringList& found);
    [[nodiscard]] QStringList nameless(const QWidget* shown);
    [[nodiscard]] static QStringList unreached(QWidget* shown);

    bool m_walked = false, m_wasWhole = false;
    QStringList m_unnamed, m_unreached, m_notVisited;
    int m_looked = 0, m_rows = 0;
};

namespace {

/// A line below a short word, or half of the frame of a small button.
constexpr int leastFocusPixels = 40;

QList<QWidget*> focusable(const QWidget* root)
{
    QList<QWidget*> found;
    const QList<QWidget*> all = root->findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(root) && widget->isEnabled()
            && widget->window() == root->window() && !widget->focusProxy()
            && !widget->objectName().startsWith(u"qt_"))
            found.append(widget);
    }
    return found;
}

/// Says each problem in a line of its own; QtTest cuts long messages.
bool nothingWrong(QStringList problems)
{
    problems.removeDuplicates();
    for (const QString& problem : std::as_const(problems))
        qWarning().noquote() << problem;
    return problems.isEmpty();
}

QString wrongWith(QWidget* widget)
{
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    if (!face || !face->isValid())
        return u"cannot be read"_s;
    const bool scrolls = widget->inherits("QScrollArea"); // Qt's role for them is Client
    const QAccessible::Role role = face->role();
    if (role == QAccessible::NoRole || (role == QAccessible::Client && !scrolls))
        return u"has no role"_s;
    // A title above and a field without a name: a screen reader says "edit" and nothing else.
    if (face->text(QAccessible::Name).trimmed().isEmpty())
        return u"has no name"_s;
    return {};
}

/// Rows that are seen and say nothing.
QStringList silentRows(const QAbstractItemView* view, int& asked)
{
    QAccessibleInterface* face =
        QAccessible::queryAccessibleInterface(const_cast<QAbstractItemView*>(view));
    QAccessibleTableInterface* table = face ? face->tableInterface() : nullptr;
    if (!table)
        return {u"has no cells"_s};
    QStringList silent;
    const QRect seen = view->viewport()->rect();
    const auto* tree = qobject_cast<const QTreeView*>(view);
    for (int row = 0; row < table->rowCount(); ++row) {
        bool says = false, visible = false;
        for (int column = 0; column < table->columnCount(); ++column) {
            const QAccessibleInterface* cell = table->cellAt(row, column);
            if (!cell || (tree && tree->isColumnHidden(column)))
                continue;
            const QRect where(view->viewport()->mapFromGlobal(cell->rect().topLeft()),
                              cell->rect().size());
            visible = visible || seen.intersects(where);
            says = says || !cell->text(QAccessible::Name).trimmed().isEmpty();
        }
        asked += visible;
        if (visible && !says)
            silent.append(u"row %1 says nothing"_s.arg(row));
    }
    return silent;
}

/// What a screen reader gets of the entries of a menu.
QStringList silentEntries(QMenu* menu, int& asked)
{
    QStringList silent;
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(menu);
    if (!face || face->role() != QAccessible::PopupMenu || face->childCount() == 0)
        return {u"is no menu to a screen reader"_s};
    for (int i = 0; i < face->childCount(); ++i) {
        const QAccessibleInterface* entry = face->child(i);
        if (entry->role() == QAccessible::Separator)
            continue;
        ++asked;
        if (entry->role() != QAccessible::MenuItem
            || entry->text(QAccessible::Name).trimmed().isEmpty())
            silent.append(u"entry %1 says nothing"_s.arg(i));
    }
    return silent;
}

/// The arrows come to each entry, and the one that they are at shows it.
QStringList entriesWithoutFocus(QMenu* menu)
{
    QStringList problems;
    const QList<QAction*> all = menu->actions();
    QSet<QAction*> missing;
    for (QAction* action : all) {
        if (action->isEnabled() && action->isVisible() && !action->isSeparator())
            missing.insert(action);
    }
    menu->setActiveAction(nullptr);
    for (qsizetype i = 0; i < all.size() && !missing.isEmpty(); ++i) {
        QTest::keyClick(menu, Qt::Key_Down);
        QAction* at = menu->activeAction();
        if (!missing.remove(at))
            continue;
        const QRect part = menu->actionGeometry(at);
        const QImage with = menu->grab(part).toImage();
        menu->setActiveAction(nullptr);
        const int pixels = changedPixels(with, menu->grab(part).toImage());
        menu->setActiveAction(at);
        if (pixels < leastFocusPixels)
            problems.append(
                u"%1 does not show the focus (%2 pixels)"_s.arg(at->text()).arg(pixels));
    }
    for (const QAction* action : std::as_const(missing))
        problems.append(u"the arrows do not reach %1"_s.arg(action->text()));
    return problems;
}

} // namespace

/// Asks each stop of one walk both: what a screen reader gets, and where the keyboard gets to.
void TestAccessibility::walk()
{
    if (m_walked)
        return;
    m_walked = true;
    WindowBench bench;
    Company company;
    QVERIFY(company.moveIn(bench));
    Tour tour(bench, company);
    QVERIFY(tour.go([&](const QString& name, QWidget* shown) {
        if (auto* menu = qobject_cast<QMenu*>(shown)) {
            note(m_unnamed, name, silentEntries(menu, m_rows));
            note(m_unreached, name, entriesWithoutFocus(menu));
            return;
        }
        note(m_unnamed, name, nameless(shown));
        note(m_unreached, name, unreached(shown));
    }));
    m_notVisited = tour.dialogsNotVisited();
    m_wasWhole = true;
}

void TestAccessibility::note(QStringList& problems, const QString& stop, const QStringList& found)
{
    for (const QString& problem : found)
        problems.append(u"%1: %2"_s.arg(stop, problem));
}

QStringList TestAccessibility::nameless(const QWidget* shown)
{
    QStringList problems;
    const QList<QWidget*> widgets = focusable(shown);
    if (widgets.isEmpty())
        problems.append(u"nothing to reach by keyboard"_s);
    for (QWidget* widget : widgets) {
        ++m_looked;
        const QString wrong = wrongWith(widget);
        if (!wrong.isEmpty())
            problems.append(u"%1 %2"_s.arg(describe(widget), wrong));
    }
    const QList<QAbstractItemView*> views = shown->findChildren<QAbstractItemView*>();
    for (const QAbstractItemView* view : views) {
        if (!view->isVisible() || view->inherits("QHeaderView"))
            continue;
        const QStringList silent = silentRows(view, m_rows);
        for (const QString& row : silent)
            problems.append(u"%1 %2"_s.arg(describe(view), row));
    }
    return problems;
}

void TestAccessibility::everythingHasNameAndRole()
{
    walk();
    QVERIFY(m_wasWhole);
    QVERIFY2(nothingWrong(m_unnamed), "see above");
    QVERIFY2(m_looked > 200, qPrintable(QString::number(m_looked)));
    QVERIFY2(m_rows > 100, qPrintable(QString::number(m_rows)));
    QCOMPARE(m_notVisited, QStringList());
}

void TestAccessibility::everyControlShowsTheFocus_data()
{
    QTest::addColumn<ui::Theme::Choice>("choice");
    QTest::newRow("light") << ui::Theme::Choice::Light;
    QTest::newRow("dark") << ui::Theme::Choice::Dark;
}

/// One control of each kind, in both themes; and what shows nothing is found.
void TestAccessibility::everyControlShowsTheFocus()
{
    QFETCH(ui::Theme::Choice, choice);
    ui::Theme theme(qApp);
    theme.setChoice(choice);
    QWidget window;
    auto* form = new QFormLayout(&window);
    const auto add = [form](QWidget* widget) {
        form->addRow(widget);
        return widget;
    };
    add(new QLineEdit(u"text"_s));
    add(new QLineEdit(u"wrong"_s))->setProperty("wrong", true);
    add(new QPlainTextEdit(u"text"_s));
    add(new QSpinBox);
    auto* box = new QComboBox;
    box->addItem(u"one"_s);
    add(box);
    add(new QPushButton(u"Button"_s));
    qobject_cast<QPushButton*>(add(new QPushButton(u"Default"_s)))->setDefault(true);
    qobject_cast<QPushButton*>(add(new QPushButton(u"Flat"_s)))->setFlat(true);
    add(new QPushButton(u"Danger"_s))->setProperty("danger", true);
    auto* tool = new QToolButton;
    tool->setText(u"Tool"_s);
    tool->setFocusPolicy(Qt::TabFocus);
    add(tool);
    add(new QCheckBox(u"Off"_s));
    qobject_cast<QCheckBox*>(add(new QCheckBox(u"On"_s)))->setChecked(true);
    add(new QRadioButton(u"Off"_s));
    auto* tabs = new QTabBar;
    tabs->addTab(u"One"_s);
    tabs->addTab(u"Two"_s);
    add(tabs);
    // As the pages set their tables up; the frame of the current row comes to that of the table.
    auto* table = new QTreeWidget;
    table->setColumnCount(2);
    table->setRootIsDecorated(false);
    table->setAllColumnsShowFocus(true);
    table->setItemDelegate(new ui::TableDelegate(&theme, table));
    for (int row = 0; row < 3; ++row)
        table->addTopLevelItem(new QTreeWidgetItem({u"Name"_s, u"Number"_s}));
    table->setCurrentItem(table->topLevelItem(1));
    table->topLevelItem(0)->setCheckState(1, Qt::Checked);
    table->topLevelItem(1)->setCheckState(1, Qt::PartiallyChecked);
    table->topLevelItem(2)->setCheckState(1, Qt::Unchecked);
    table->setMinimumHeight(120);
    add(table);
    auto* empty = new QTreeWidget;
    empty->setMinimumHeight(120);
    add(empty);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(u"plain"_s);
    add(scroll);
    QWidget* mute = new QWidget;
    mute->setFocusPolicy(Qt::TabFocus);
    mute->setMinimumSize(40, 20);
    add(mute);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    screenshot(&window, u"focus-none"_s);
    const QList<QWidget*> all = focusable(&window);
    QVERIFY(all.size() > 15);
    QHash<QWidget*, int> shown;
    for (QWidget* widget : all) {
        widget->setFocus(Qt::TabFocusReason);
        const int pixels = focusPixels(widget);
        shown.insert(widget, pixels);
        screenshot(&window, u"focus-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()),
                                                 QString::number(all.indexOf(widget))));
        if (widget == mute)
            QCOMPARE(pixels, 0);
        else
            QVERIFY2(pixels >= leastFocusPixels,
                     qPrintable(u"%1: %2"_s.arg(describe(widget)).arg(pixels)));
        // One frame around the whole, no second one around the words.
        if (widget->inherits("QCheckBox") || widget->inherits("QRadioButton"))
            QVERIFY2(pixels <= 2 * (widget->width() + widget->height()),
                     qPrintable(u"%1: %2"_s.arg(describe(widget)).arg(pixels)));
    }
    QVERIFY(shown.value(table) > shown.value(empty) + leastFocusPixels);
}

/// Tab goes round and comes to each widget; none holds the focus for itself, and the one that has
/// it shows that.
QStringList TestAccessibility::unreached(QWidget* shown)
{
    shown->activateWindow();
    if (!shown->isActiveWindow() && !QTest::qWaitForWindowActive(shown))
        return {u"is not active"_s};
    QStringList problems;
    const QList<QWidget*> wanted = focusable(shown);
    QSet<QWidget*> reached;
    if (!QApplication::focusWidget())
        QTest::keyClick(shown, Qt::Key_Tab);
    for (qsizetype i = 0; i < 2 * wanted.size() + 20; ++i) {
        QWidget* focus = QApplication::focusWidget();
        if (!focus)
            break;
        if (!reached.contains(focus) && focus->window() == shown->window()) {
            const int pixels = focusPixels(focus);
            if (pixels < leastFocusPixels)
                problems.append(
                    u"%1 does not show the focus (%2 pixels)"_s.arg(describe(focus)).arg(pixels));
            if (QApplication::focusWidget() != focus) {
                problems.append(u"%1 loses the focus"_s.arg(describe(focus)));
                break;
            }
        }
        reached.insert(focus);
        QTest::keyClick(shown->windowHandle(), Qt::Key_Tab); // as it comes from the system
    }
    for (QWidget* widget : wanted) {
        // Of radio buttons in one group the keyboard comes to the chosen one, and arrows to the
        // rest.
        const bool other = widget->inherits("QRadioButton") || widget->inherits("QToolButton");
        if (!reached.contains(widget) && !other && widget->isVisibleTo(shown))
            problems.append(u"Tab does not reach %1"_s.arg(describe(widget)));
    }
    return problems;
}

void TestAccessibility::tabReachesEverythingAndShowsIt()
{
    walk();
    QVERIFY(m_wasWhole);
    QVERIFY2(nothingWrong(m_unreached), "see above");
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
