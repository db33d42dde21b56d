#include "ui/support/guitest.h"
#include "widgets/columnchooser.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QToolButton>
#include <QTreeView>

using namespace keyroster;
using namespace keyroster::ui;
using namespace Qt::StringLiterals;

class TestColumnChooser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void hidesAndShowsFromTheMenu();
    void theNameOfTheRowStays();
    void sortsFromTheMenu();
    void stateComesBack();
    void aColumnThatReturnsFindsItsPlace();
    void newColumnsHaveTheirWidth();
    void noColumnIsNarrowerThanItsHead();
    void namesOfColumnsAreNoMnemonics();
    void damagedStateIsIgnored();

private:
    void addColumn(const QString& id);
    [[nodiscard]] QAction* inMenu(const QString& name);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTreeView> m_view;
    ColumnChooser* m_chooser = nullptr;
};

void TestColumnChooser::init()
{
    m_theme = std::make_unique<Theme>(qApp);
    m_model = std::make_unique<QStandardItemModel>(3, 0);
    m_view = std::make_unique<QTreeView>();
    m_view->setObjectName(u"table"_s);
    m_view->setModel(m_model.get());
    for (const auto& id : {u"name"_s, u"state"_s, u"use"_s})
        addColumn(id);
    m_view->setSortingEnabled(true);
    m_chooser = new ColumnChooser(m_view.get(), m_theme.get());
    m_chooser->setAlwaysShown(u"name"_s);
    m_view->resize(600, 200);
    m_view->show();
}

void TestColumnChooser::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_theme.reset();
}

void TestColumnChooser::addColumn(const QString& id)
{
    const int column = m_model->columnCount();
    m_model->insertColumn(column);
    m_model->setHeaderData(column, Qt::Horizontal, id.toUpper());
    // The id must be there when the view learns of the column; items give it at once.
    m_model->horizontalHeaderItem(column)->setData(id, ColumnChooser::ColumnIdRole);
}

QAction* TestColumnChooser::inMenu(const QString& name)
{
    QMenu* menu = m_chooser->menuAction()->menu();
    Q_EMIT menu->aboutToShow();
    return menu->findChild<QAction*>(name);
}

void TestColumnChooser::hidesAndShowsFromTheMenu()
{
    inMenu(u"column.state"_s)->trigger();
    QVERIFY(m_view->isColumnHidden(1));
    QVERIFY(!m_chooser->isShown(u"state"_s));
    inMenu(u"column.state"_s)->trigger();
    QVERIFY(!m_view->isColumnHidden(1));
    QVERIFY(m_view->columnWidth(1) >= 20);
    const std::unique_ptr<QToolButton> button(m_chooser->makeButton(nullptr));
    QVERIFY(!button->accessibleName().isEmpty());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
}

void TestColumnChooser::theNameOfTheRowStays()
{
    QVERIFY(!inMenu(u"column.name"_s)->isEnabled());
    m_chooser->setShown(u"name"_s, false);
    QVERIFY(m_chooser->isShown(u"name"_s));
}

void TestColumnChooser::sortsFromTheMenu()
{
    inMenu(u"sort.use"_s)->trigger();
    QCOMPARE(m_view->header()->sortIndicatorSection(), 2);
    const auto before = m_view->header()->sortIndicatorOrder();
    inMenu(u"sort.reverse"_s)->trigger();
    QVERIFY(m_view->header()->sortIndicatorOrder() != before);
    QCOMPARE(m_view->header()->sortIndicatorSection(), 2);
}

void TestColumnChooser::stateComesBack()
{
    m_view->header()->moveSection(2, 1);
    m_view->setColumnWidth(0, 177); // the last shown one is as wide as there is room
    m_chooser->setShown(u"state"_s, false);
    m_chooser->sortBy(u"use"_s, Qt::DescendingOrder);
    const QByteArray state = m_chooser->saveState();
    cleanup();
    init();
    m_chooser->restoreState(state);
    QCOMPARE(m_view->header()->visualIndex(2), 1);
    QCOMPARE(m_view->columnWidth(0), 177);
    QVERIFY(m_view->isColumnHidden(1));
    QCOMPARE(m_view->header()->sortIndicatorSection(), 2);
    QCOMPARE(m_view->header()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void TestColumnChooser::aColumnThatReturnsFindsItsPlace()
{
    m_view->setColumnWidth(1, 133);
    const QByteArray state = m_chooser->saveState();
    m_model->removeColumn(1);
    m_chooser->restoreState(state);
    QCOMPARE(m_view->header()->count(), 2);
    // Still known after it was away while the state was kept again.
    const QByteArray later = m_chooser->saveState();
    cleanup();
    init();
    m_chooser->restoreState(later);
    QCOMPARE(m_view->columnWidth(1), 133);
    QCOMPARE(m_view->header()->visualIndex(1), 1);
}

void TestColumnChooser::newColumnsHaveTheirWidth()
{
    m_chooser->setWidthOfNewColumns(88);
    addColumn(u"first"_s);
    addColumn(u"last"_s);
    QCOMPARE(m_view->columnWidth(3), 88);
}

void TestColumnChooser::noColumnIsNarrowerThanItsHead()
{
    const QString text = u"A head in a language with longer words"_s;
    const QHeaderView* header = m_view->header();
    m_model->setHeaderData(1, Qt::Horizontal, text);
    m_chooser->setWidthAtFirst(u"state"_s, 50);
    QVERIFY(header->sectionSize(1) >= header->sectionSizeHint(1));
    m_chooser->setHiddenAtFirst(u"use"_s);
    m_model->setHeaderData(2, Qt::Horizontal, text);
    m_chooser->setWidthAtFirst(u"use"_s, 50); // hidden there is no head to measure
    m_chooser->setShown(u"use"_s, true);
    QVERIFY(header->sectionSize(2) >= header->sectionSizeHint(2));
    // As narrow as somebody makes it, also after it was away and came back.
    m_view->setColumnWidth(1, 40);
    const QByteArray state = m_chooser->saveState();
    m_view->setColumnWidth(1, 400);
    m_chooser->restoreState(state);
    QCOMPARE(header->sectionSize(1), 40);
}

/// A column may be called after a connection.
void TestColumnChooser::namesOfColumnsAreNoMnemonics()
{
    m_model->setHeaderData(1, Qt::Horizontal, u"R&D"_s);
    QCOMPARE(inMenu(u"column.state"_s)->text(), u"R&&D"_s);
    QCOMPARE(inMenu(u"sort.state"_s)->text(), u"R&&D"_s);
}

void TestColumnChooser::damagedStateIsIgnored()
{
    const QByteArray state = m_chooser->saveState();
    for (qsizetype length = 0; length < state.size(); length += 5)
        m_chooser->restoreState(state.left(length));
    m_chooser->restoreState("nonsense");
    QCOMPARE(m_view->header()->hiddenSectionCount(), 0);
}

QTEST_MAIN(TestColumnChooser)
#include "tst_columnchooser.moc"
