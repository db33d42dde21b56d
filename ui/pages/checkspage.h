#pragma once

#include "models/checksmodel.h"
#include "pages/checkchoice.h"
#include "pages/page.h"

class QCheckBox;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;
class QLabel;

namespace keyroster::ui {

class CheckDetails;
class ColumnChooser;
class EmptyState;
class MessageBar;
class Operations;
class Theme;

/// What is probably not meant in the draft: each with a fix where one is safe, as one undo step,
/// else with the dialog in which a person decides.
/// Cheap to make: the window makes it at once, so that the badge is right before anybody looks.
/// Engine, operations and theme outlive it. GUI thread.
class ChecksPage : public Page
{
    Q_OBJECT
public:
    ChecksPage(sync::Engine* engine, Operations* operations, Theme* theme,
               QWidget* parent = nullptr);

    [[nodiscard]] ChecksModel* model() const { return m_model; }
    [[nodiscard]] int badge() const { return m_model->badge(); }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    void activate() override;
    /// `id`: a key, a user, or a Finding::id().
    void showItem(const QString& id) override;

Q_SIGNALS:
    /// A person has to decide: the dialog for that, with the thing chosen.
    void dialogRequested(const keyroster::ui::CheckChoice& choice);

private:
    void makeActions();
    void build();
    void layOut();
    [[nodiscard]] const CheckRow* current() const;
    void fixCurrent();
    void showCurrent();
    void ignoreCurrent();
    void refresh();
    void refreshDetails();
    void keepPlace();
    void sayFixed(const QString& what);

    sync::Engine* m_engine;
    Theme* m_theme;
    ChecksModel* m_model;
    QSortFilterProxyModel* m_sorted;
    ColumnChooser* m_columns = nullptr;
    QAction* m_fix;
    QAction* m_show;
    QAction* m_ignore;
    QAction* m_recheck;
    QLineEdit* m_filter;
    QCheckBox* m_showIgnored;
    QLabel* m_summary;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    QTreeView* m_view;
    EmptyState* m_empty;
    EmptyState* m_noMatch; ///< of the filter
    CheckDetails* m_details;
    int m_lastRow = 0; ///< where the next finding is selected when the current one goes
};

} // namespace keyroster::ui
