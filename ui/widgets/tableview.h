#pragma once

#include <QTreeView>

namespace keyroster::ui {

/// The rows of these changed what they say, not how high they are, and nothing is edited in place:
/// paints the view and tells assistive technology. For dataChanged() of a view with rows of one
/// height: Qt's own asks each row where it is, and with 100,000 of them that takes a quarter of a
/// second.
void repaintRows(QAbstractItemView* view, const QModelIndex& topLeft,
                 const QModelIndex& bottomRight);

/// Gives a column this width, or what its head needs where that is more: in other languages heads
/// are longer.
void fitColumn(QTreeView* view, int column, int width);

/// A table of rows of one height, 100,000 if need be: the way all pages show lists with columns.
class TableView : public QTreeView
{
    Q_OBJECT
public:
    explicit TableView(QWidget* parent = nullptr);

    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles = {}) override;
};

} // namespace keyroster::ui
