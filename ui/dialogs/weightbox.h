#pragma once

#include <QDoubleSpinBox>

namespace keyroster::ui {

/// The weight of a key, in the whole range that a policy may have. Shows no decimals that are
/// nought, and takes either decimal sign.
class WeightBox : public QDoubleSpinBox
{
    Q_OBJECT
public:
    explicit WeightBox(QWidget* parent = nullptr);

    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
};

} // namespace keyroster::ui
