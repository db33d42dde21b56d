#pragma once

#include "dialogs/listdialog.h"
#include "policy/principalnames.h"
#include "sync/engine.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace keyroster::ui {

class AmountField;

/// Allowances: how much users, groups or everyone may use in a day, week or month, whichever key
/// pays. Those that the server still has stay in the list when they are removed, until the sync.
/// One undo step.
class AllowancesDialog : public ListDialog
{
    Q_OBJECT
public:
    /// `about`: their allowance is selected, or a new one for them is begun.
    AllowancesDialog(sync::Engine* engine, const std::optional<Principal>& about,
                     Operations* operations, const Theme* theme, QWidget* parent = nullptr);
    ~AllowancesDialog() override;

protected:
    void rowChosen(int row) override;
    void add() override;
    void remove() override;
    void keep() override;
    void save() override;
    [[nodiscard]] QString whyNotKept(int row) const override;

private:
    /// An allowance as it is being filled in.
    struct Row
    {
        Allowance allowance;
        QString user;         ///< as typed
        bool removed = false; ///< the server still has it
    };
    void makeWho();
    void makeAmounts();
    void begin(const Principal& principal);
    void showTexts();
    [[nodiscard]] QList<RowChange> marks() const; ///< of the rows, against what the server has
    void showWho();
    void take(); ///< what the form says into the row that it shows
    void edited();
    [[nodiscard]] QString textOf(const Row& row) const;
    [[nodiscard]] Row rowOf(const Allowance& allowance, bool removed) const;
    [[nodiscard]] Allowance resolved(const Row& row) const; ///< with the person who is typed
    [[nodiscard]] Result<Principal> principalOf(const Row& row) const;

    sync::Engine* m_engine;
    Directory m_directory;
    std::unique_ptr<PrincipalNames> m_names;
    QList<Row> m_rows;
    int m_shown = -1;
    bool m_showing = false; ///< the form is being filled by us
    QComboBox* m_who = nullptr;
    QComboBox* m_group = nullptr;
    QLineEdit* m_user = nullptr;
    QComboBox* m_connection = nullptr;
    QComboBox* m_per = nullptr;
    QComboBox* m_window = nullptr;
    AmountField* m_requests = nullptr;
    AmountField* m_tokens = nullptr;
    AmountField* m_cost = nullptr;
    QSpinBox* m_warn = nullptr;
    QLabel* m_costHint = nullptr;
};

} // namespace keyroster::ui
