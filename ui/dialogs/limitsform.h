#pragma once

#include "policy/policy.h"

#include <QWidget>

class QLineEdit;

namespace keyroster::ui {

/// The limits of a key or an account: an empty field means no limit of that kind.
class LimitsForm : public QWidget
{
    Q_OBJECT
public:
    explicit LimitsForm(QWidget* parent = nullptr);
    void setLimits(const Limits& limits);
    /// Fields that this form does not know are kept.
    [[nodiscard]] Limits limits() const;

private:
    QLineEdit* field(const QString& name, const QString& accessible, bool money);

    Limits m_given;
    QLineEdit* m_rpm;
    QLineEdit* m_tpm;
    QLineEdit* m_rpd;
    QLineEdit* m_tpd;
    QLineEdit* m_cost;
    QLineEdit* m_inFlight;
};

} // namespace keyroster::ui
