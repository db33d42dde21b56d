#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace keyroster::ui {

class LimitsForm;
class WeightBox;

/// Details of one key: label, account (an existing or a new one), weight, whether it is in use,
/// when it is valid, which models, its limits. The secret is not here. One undo step with the
/// fields that were touched: what changed meanwhile in the others stays. "OK" without a change
/// makes none.
class KeyDialog : public FormDialog
{
    Q_OBJECT
public:
    KeyDialog(sync::Engine* engine, KeyId key, Operations* operations, const Theme* theme,
              QWidget* parent = nullptr);

private:
    struct Bound
    {
        QCheckBox* box = nullptr;
        QDateTimeEdit* when = nullptr;
    };
    QWidget* makeBound(Bound& bound, const QString& text, const QString& name,
                       const QDateTime& value);
    void load(const ApiKey& key);
    QWidget* makeAccount(const ApiKey& key);
    [[nodiscard]] bool wantsNewAccount() const;
    void fillAccounts(const QString& chosen);
    void openAccounts();
    [[nodiscard]] Account newAccount(const ApiKey& key) const;
    /// The fields as they are in the dialog, over the key as it was when the dialog opened.
    [[nodiscard]] ApiKey shown() const;
    /// The key as it is now with the fields that were touched.
    [[nodiscard]] ApiKey changed() const;
    void save();

    sync::Engine* m_engine;
    KeyId m_key;
    ApiKey m_loaded; ///< as it was when the dialog opened
    ApiKey m_before; ///< shown() of that, with what the fields cannot show rounded
    QLineEdit* m_label = nullptr;
    QCheckBox* m_enabled = nullptr;
    WeightBox* m_weight = nullptr;
    QComboBox* m_account = nullptr;
    QLineEdit* m_newAccount = nullptr;
    Bound m_from, m_until;
    QLineEdit* m_allow = nullptr;
    QLineEdit* m_deny = nullptr;
    LimitsForm* m_limits = nullptr;
};

} // namespace keyroster::ui
