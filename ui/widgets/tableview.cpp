#include "widgets/tableview.h"

#include <QAccessible>
#include <QHeaderView>

namespace keyroster::ui {

void repaintRows(QAbstractItemView* view, const QModelIndex& topLeft,
                 const QModelIndex& bottomRight)
{
    view->viewport()->update();
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(view, QAccessibleTableModelChangeEvent::DataChanged);
    event.setFirstRow(topLeft.row());
    event.setLastRow(bottomRight.row());
    event.setFirstColumn(topLeft.column());
    event.setLastColumn(bottomRight.column());
    QAccessible::updateAccessibility(&event);
}

void fitColumn(QTreeView* view, int column, int width)
{
    view->setColumnWidth(column, std::max(width, view->header()->sectionSizeHint(column)));
}

TableView::TableView(QWidget* parent)
    : QTreeView(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
}

void TableView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                            const QList<int>&)
{
    repaintRows(this, topLeft, bottomRight);
}

} // namespace keyroster::ui
