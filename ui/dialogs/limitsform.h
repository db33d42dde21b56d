#pragma once

#include "policy/policy.h"

#include <QWidget>

namespace keyroster::ui {

class AmountField;

/// The limits of a key or an account: an empty field means no limit of that kind.
class LimitsForm : public QWidget
{
    Q_OBJECT
public:
    explicit LimitsForm(QWidget* parent = nullptr);
    void setLimits(const Limits& limits);
    /// Fields that this form does not know are kept.
    [[nodiscard]] Limits limits() const;
    [[nodiscard]] bool isClear() const; ///< all fields can be read
    /// What is wrong with the first field that cannot be read, which gets the focus; empty: all can
    /// be. To be asked before limits().
    [[nodiscard]] QString check();

private:
    [[nodiscard]] QList<AmountField*> fields() const;

    Limits m_given;
    AmountField* m_rpm;
    AmountField* m_tpm;
    AmountField* m_rpd;
    AmountField* m_tpd;
    AmountField* m_cost;
    AmountField* m_inFlight;
};

} // namespace keyroster::ui
