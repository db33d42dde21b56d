#pragma once

#include "sync/engine.h"
#include "widgets/formdialog.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;

namespace keyroster::ui {

class LimitsForm;
class WeightBox;

/// Changes what several keys have in common. A field is changed for all of them when its box is
/// ticked, and left as it is otherwise. One undo step.
class ManyKeysDialog : public FormDialog
{
    Q_OBJECT
public:
    ManyKeysDialog(sync::Engine* engine, QList<KeyId> keys, Operations* operations,
                   const Theme* theme, QWidget* parent = nullptr);

private:
    QCheckBox* addField(QFormLayout* form, const QString& text, QWidget* field,
                        const QString& name);
    void makeFields();
    [[nodiscard]] ApiKey changed(ApiKey key) const;
    void save();

    sync::Engine* m_engine;
    QList<KeyId> m_keys;
    QComboBox* m_enabled = nullptr;
    QComboBox* m_account = nullptr;
    WeightBox* m_weight = nullptr;
    QDateTimeEdit* m_from = nullptr;
    QDateTimeEdit* m_until = nullptr;
    LimitsForm* m_limits = nullptr;
    QCheckBox* m_changeEnabled = nullptr;
    QCheckBox* m_changeAccount = nullptr;
    QCheckBox* m_changeWeight = nullptr;
    QCheckBox* m_changeFrom = nullptr;
    QCheckBox* m_changeUntil = nullptr;
    QCheckBox* m_endless = nullptr;
    QCheckBox* m_changeLimits = nullptr;
};

} // namespace keyroster::ui
