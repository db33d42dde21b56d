#pragma once

#include "dialogs/listdialog.h"
#include "policy/policy.h"
#include "sync/engine.h"

class QComboBox;
class QLineEdit;

namespace keyroster::ui {

class LimitsForm;

/// The accounts of all connections: the provider's organisations or projects whose quota several
/// keys share, with the limits of that quota and when it starts anew. Those that the server still
/// has stay in the list when they are removed, until the sync. One undo step.
class AccountsDialog : public ListDialog
{
    Q_OBJECT
public:
    /// `chosen` is selected; empty: the first.
    AccountsDialog(sync::Engine* engine, const AccountId& chosen, Operations* operations,
                   const Theme* theme, QWidget* parent = nullptr);

protected:
    void rowChosen(int row) override;
    void add() override;
    void remove() override;
    void keep() override;
    void save() override;
    [[nodiscard]] QString whyNotKept(int row) const override;

private:
    struct Row
    {
        Account account;
        bool removed; ///< the server still has it
    };
    void makeForm();
    void edited();
    void showTexts();
    [[nodiscard]] QList<Account> wanted() const; ///< the rows that are not removed
    void take();                                 ///< what the form says into the row that it shows
    [[nodiscard]] QString textOf(const Account& account) const;
    void chooseReset(const QString& reset);

    sync::Engine* m_engine;
    QList<Row> m_rows;
    int m_shown = -1;
    bool m_typing = false; ///< only the list follows: the form is being typed into
    QLineEdit* m_name = nullptr;
    QComboBox* m_connection = nullptr;
    QComboBox* m_reset = nullptr;
    QLabel* m_keys = nullptr;
    LimitsForm* m_limits = nullptr;
};

} // namespace keyroster::ui
