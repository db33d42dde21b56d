#pragma once

#include "pages/page.h"
#include "sync/engine.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace keyroster::ui {

class ColumnChooser;
class EmptyState;
class HistoryDetails;
class HistoryModel;
class MessageBar;
class Operations;
class Theme;

/// What was synced, by whom, when, and how it ended; and the policies that the server had. Goes
/// back to any of those that are kept: that makes a draft, which is reviewed and synced like any
/// other. Engine, operations and theme outlive it. GUI thread.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    HistoryPage(sync::Engine* engine, Operations* operations, const Theme* theme,
                QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    void activate() override;
    /// A revision number or the id of a plan.
    void showItem(const QString& id) override;

    [[nodiscard]] HistoryModel* model() const { return m_model; }

Q_SIGNALS:
    void undoLastSyncRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTools();
    QWidget* makeTable();
    QWidget* makeDetails();
    void makeActions();
    void makeEmptyStates();
    void refresh();
    void refreshSoon();
    void showPart();
    void chosen();
    void updateUndo();
    void goBack();
    void copyDetails();
    [[nodiscard]] QModelIndex currentIndex() const; ///< of the model

    sync::Engine* m_engine;
    const Theme* m_theme;
    HistoryModel* m_model;
    QSortFilterProxyModel* m_shown;
    QAction* m_goBack;
    QAction* m_find;
    QAction* m_copy;
    MessageBar* m_message;
    QLineEdit* m_filter = nullptr;
    QPushButton* m_undo = nullptr;
    QTreeView* m_view = nullptr;
    ColumnChooser* m_columns = nullptr;
    HistoryDetails* m_details = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTimer m_again;
    EmptyState* m_empty = nullptr;
    EmptyState* m_noMatch = nullptr;
};

} // namespace keyroster::ui
