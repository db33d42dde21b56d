#pragma once

#include "models/directoryproxymodel.h"
#include "pages/boardstate.h"

#include <QTimer>
#include <QWidget>

class QActionGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace keyroster::ui {

class DirectoryDelegate;
class DropListView;
class EmptyState;
class Theme;

/// Left part of the board: users and groups, filtered as one types, with counts; rows are dragged
/// onto keys, keys are dropped on rows.
class DirectoryPanel : public QWidget
{
    Q_OBJECT
public:
    DirectoryPanel(BoardState* state, const Theme* theme, QWidget* parent = nullptr);

    [[nodiscard]] DropListView* view() const { return m_view; }
    [[nodiscard]] QList<Principal> selected() const;
    void select(const Principal& principal);
    void focusFilter();
    /// Only members of this group; empty: all.
    void showMembersOf(const GroupId& group);
    [[nodiscard]] const DirectoryFilter& filter() const { return m_filter; }
    void setFilter(const DirectoryFilter& filter);

Q_SIGNALS:
    void selectionChanged();
    void openRequested(); ///< Enter or double click
    void contextMenuRequested(const QPoint& globalPosition);
    void refreshRequested(); ///< the server was never read

private:
    QWidget* makeFilters();
    void applyFilter();
    void showCounts();
    void makeEmptyStates();

    BoardState* m_state;
    const Theme* m_theme;
    DirectoryFilter m_filter;
    QTimer m_typing;
    QLineEdit* m_find;
    QComboBox* m_kind;
    QComboBox* m_keys;
    QToolButton* m_order;
    QActionGroup* m_orders;
    QPushButton* m_group;
    QLabel* m_counts;
    DirectoryDelegate* m_delegate;
    DropListView* m_view;
    QStackedWidget* m_stack;
    /// Made when the list is empty for the first time.
    EmptyState* m_nobody = nullptr;  ///< fits the filter
    EmptyState* m_nothing = nullptr; ///< was read yet
};

} // namespace keyroster::ui
