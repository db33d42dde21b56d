#pragma once

#include "models/peoplemodel.h"
#include "pages/page.h"
#include "sync/engine.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QDialog;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace keyroster::ui {

class ColumnChooser;
class EmptyState;
class MessageBar;
class Operations;
class PeoplePageDetails;
class Theme;

/// All users with the key that pays for each of them, per connection, and why. Assigning one, many,
/// or those of a file. Edits go to the draft, one undo step each. Engine, operations and theme
/// outlive it. GUI thread.
class PeoplePage : public Page
{
    Q_OBJECT
public:
    PeoplePage(sync::Engine* engine, Operations* operations, Theme* theme,
               QWidget* parent = nullptr);
    ~PeoplePage() override;

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_all; }
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    void activate() override;
    /// A user; a key: the people whom it serves; or a connection: those who have no key there.
    void showItem(const QString& id) override;

    [[nodiscard]] PeopleModel* model() const { return m_model; }
    [[nodiscard]] QTreeView* table() const { return m_table; }
    [[nodiscard]] MessageBar* message() const { return m_message; }
    [[nodiscard]] QList<UserId> selectedPeople() const; ///< in the order of the table
    void select(const UserId& user);
    void setFilter(const PeopleFilter& filter);

Q_SIGNALS:
    /// `about`: the selected person, if it is one.
    void allowancesRequested(const std::optional<keyroster::Principal>& about);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QAction* makeAction(const char* name, const char* icon, const QString& text,
                        const QKeySequence& shortcut, const QString& toolTip);
    void makeActions();
    QWidget* makeFilters();
    QWidget* makeTable();
    void followWorkspace();
    void refill();
    void readConditions();
    void refreshParts(); ///< everything around the rows, after they changed
    void fillChoices();
    void applyFilter();
    void showCounts();
    void showDetails();
    void updateActions();
    void showMenu(const QPoint& position);
    void present(QDialog* dialog);
    void assign();
    void unassign();
    void importCsv();
    void exportCsv();

    sync::Engine* m_engine;
    Operations* m_operations;
    Theme* m_theme;
    PeopleModel* m_model;
    MessageBar* m_message;
    QAction *m_assign, *m_unassign, *m_why, *m_allowances, *m_import, *m_export, *m_findAction,
        *m_noKeyAction;
    QList<QAction*> m_all;
    QLineEdit* m_find = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_connection = nullptr;
    QComboBox* m_keys = nullptr;
    QComboBox* m_key = nullptr;
    QPushButton* m_importButton = nullptr;
    QPushButton* m_allowancesButton = nullptr;
    QTreeView* m_table = nullptr;
    ColumnChooser* m_columns = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_nobody = nullptr;
    EmptyState* m_nothingFits = nullptr;
    PeoplePageDetails* m_details = nullptr;
    QSplitter* m_splitter = nullptr;
    QLabel* m_counts = nullptr;
    QTimer m_typing;
    QTimer m_selecting; ///< a selection of thousands sends many signals
    PeopleFilter m_wanted;
    QList<QPointer<QDialog>> m_dialogs;
    QDateTime m_nextChange; ///< of who can chat, by time alone; invalid: none
    bool m_staleDirectory = true, m_stalePolicy = true; ///< changed while nobody looked
};

} // namespace keyroster::ui
