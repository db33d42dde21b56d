#pragma once

#include "models/tableroles.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

class QAction;
class QMenu;
class QToolButton;
class QTreeView;

namespace keyroster::ui {

class Theme;

/// Lets a person choose, order and sort the columns of a table, with the mouse (menu of the header)
/// and without (a button with the same menu), and keeps all that as bytes. Columns are known by
/// their id, which the model gives in the header under ColumnIdRole; a column that comes later, or
/// in another order, finds its place again. Owned by the view, which must have its model already;
/// the model's columns may come and go.
class ColumnChooser : public QObject
{
    Q_OBJECT
public:
    /// As in models/tableroles.h. A model without it has its columns numbered.
    static constexpr int ColumnIdRole = ui::ColumnIdRole;

    ColumnChooser(QTreeView* view, const Theme* theme);

    /// "Choose columns" with the menu, for the row of filters above the table; object name
    /// "columns".
    [[nodiscard]] QToolButton* makeButton(QWidget* parent);
    /// Also in a menu of the page; object name "<view's name>.columns".
    [[nodiscard]] QAction* menuAction() const;
    void setAlwaysShown(const QString& columnId); ///< cannot be hidden (the name of the row)
    void setHiddenAtFirst(const QString& columnId);
    void setWidthAtFirst(const QString& columnId, int width); ///< at least that of the head
    /// Of columns that nobody has seen yet, those of the model that come later.
    void setWidthOfNewColumns(int width) { m_newWidth = width; }

    void setShown(const QString& columnId, bool shown);
    [[nodiscard]] bool isShown(const QString& columnId) const;
    void sortBy(const QString& columnId, Qt::SortOrder order);

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state); ///< what does not fit is ignored

private:
    struct Column
    {
        bool hidden = false;
        int width = 0;
        int place = -1;
    };
    void fillMenu();
    void showHeaderMenu(const QPoint& position);
    void applyToNewColumns();
    void apply(const QString& columnId, const Column& column);
    [[nodiscard]] QString idOf(int section) const;
    [[nodiscard]] int sectionOf(const QString& columnId) const;
    [[nodiscard]] int placeOf(const QString& columnId, int place) const;
    [[nodiscard]] int shownColumns() const;

    QTreeView* m_view;
    const Theme* m_theme;
    QMenu* m_menu;
    QHash<QString, Column> m_known; ///< of columns that were here, and as they shall be at first
    QSet<QString> m_present;
    QSet<QString> m_always;
    int m_newWidth = 0; ///< 0: as the header has it
};

} // namespace keyroster::ui
