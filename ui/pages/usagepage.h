#pragma once

#include "models/usagemodel.h"
#include "models/usagenotesmodel.h"
#include "pages/page.h"
#include "pages/usagepagebar.h"

class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace keyroster::ui {

class Chart;
class ColumnChooser;
class EmptyState;
class MessageBar;
class Theme;
class UsageTiles;

/// Who used what: a chart over time, and tables with the same numbers for the keyboard and for
/// screen readers; allowances that are nearly used; keys that will run out. Read from the router
/// when the page comes to the front. Engine, operations and theme outlive it. GUI thread.
class UsagePage : public Page
{
    Q_OBJECT
public:
    UsagePage(sync::Engine* engine, Operations* operations, Theme* theme,
              QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    void activate() override;
    /// `id`: a key or a user; shows the sums by that and selects it.
    void showItem(const QString& id) override;

    [[nodiscard]] const UsageData* data() const { return m_data; }
    /// The rows of the table of the current tab as it is sorted, for a spreadsheet.
    [[nodiscard]] QByteArray csv() const;

Q_SIGNALS:
    void allowancesRequested(const std::optional<keyroster::Principal>& about);

private:
    struct Table
    {
        QTreeView* view = nullptr;
        UsageModel* model = nullptr;
        QSortFilterProxyModel* sorted = nullptr;
        ColumnChooser* columns = nullptr;
    };
    [[nodiscard]] Table makeTable(const char* name, const QString& title);
    /// A table and what stands in its place while it is empty.
    struct Notes
    {
        QTreeView* view = nullptr;
        QStackedWidget* place = nullptr;
        EmptyState* empty = nullptr;
    };
    [[nodiscard]] Notes makeNotes(UsageNotesModel* model, const char* name, const QString& title,
                                  const QString& page, EmptyState* empty);
    void makeNotesTabs();
    void showColumnsOfTab();
    void makeActions();
    void makeEmptyStates();
    void layOut();
    void load(bool fresh);
    void refresh();
    void refreshNumbers();
    void refreshNotes();
    [[nodiscard]] QWidget* shownState() const;
    void focusShown();
    [[nodiscard]] QString hint() const;
    void open(const QModelIndex& index);
    void exportCsv();
    void select(const QString& id);

    sync::Engine* m_engine;
    Theme* m_theme;
    UsageData* m_data;
    UsageBar* m_bar;
    bool m_isCapped = false; ///< the table has not all lines
    UsageNotesModel *m_allowances, *m_forecasts;
    QAction *m_refresh, *m_export;
    QLabel* m_hint;
    MessageBar* m_message;
    QStackedWidget* m_stack;
    QWidget* m_content;
    UsageTiles* m_tiles;
    Chart* m_chart;
    QTabWidget* m_tabs;
    Table m_totals, m_perStep;
    Notes m_allowanceNotes, m_forecastNotes;
    QToolButton *m_totalsColumns = nullptr, *m_perStepColumns = nullptr;
    EmptyState *m_loading, *m_noRouter, *m_failed, *m_nothing;
    QString m_wanted; ///< to be selected when the numbers are there
    bool m_active = false;
};

} // namespace keyroster::ui
