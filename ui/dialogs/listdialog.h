#pragma once

#include "models/modelroles.h"
#include "widgets/formdialog.h"

class QListWidget;

namespace keyroster::ui {

/// The frame of the dialogs that edit a list of the policy: the list with its buttons on the left,
/// a form for what is selected on the right. Nothing goes to the draft before OK, which is one undo
/// step. What the rows are is the subclass's. A row that is removed, but that the server still has,
/// may stay in the list: its form cannot be edited, and a button keeps it after all.
class ListDialog : public FormDialog
{
    Q_OBJECT
protected:
    /// One row: its text, and how it differs from what the server has.
    struct ListRow
    {
        QString text;
        RowChange change = RowChange::None;
    };

    /// `name`: of the dialog; the list is "<name>List", its buttons "<name>Add", "<name>Remove"
    /// and, in the place of this for a removed row, "<name>Keep". `empty`: said in the form's place
    /// while nothing is selected.
    ListDialog(Operations* operations, const Theme* theme, const QString& title,
               const QString& name, const QString& empty, QWidget* parent);

    [[nodiscard]] QListWidget* list() const { return m_list; }
    [[nodiscard]] QVBoxLayout* side() const { return m_side; } ///< below the list and its buttons
    [[nodiscard]] QVBoxLayout* form() const { return m_formLayout; }
    /// The rows; the current one stays where it can.
    void fill(const QList<ListRow>& rows);
    void choose(int row);
    [[nodiscard]] int row() const; ///< -1: none
    [[nodiscard]] QList<int> selectedRows() const;

    /// The form shows this row; only called with a row that is there.
    virtual void rowChosen(int row) = 0;
    virtual void add() = 0;
    virtual void remove() = 0; ///< the selected rows
    virtual void keep() {}     ///< the selected row, which is marked removed
    /// Why a removed row cannot be kept; empty: it can.
    [[nodiscard]] virtual QString whyNotKept(int row) const;
    virtual void save() = 0; ///< accepts, or says what is wrong

private:
    void showForm();
    void showButtons(int row);

    QListWidget* m_list;
    QVBoxLayout* m_side;
    QPushButton* m_remove;
    QPushButton* m_keep;
    QLabel* m_empty;
    QWidget* m_form;
    QVBoxLayout* m_formLayout;
    bool m_filling = false;
};

} // namespace keyroster::ui
