#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace keyroster::ui {

/// "1 Address - 2 Sign in - ...": where a person is in a dialog of several steps. Painted; read out
/// as "Step 2 of 4: Sign in".
class StepHeader : public QWidget
{
    Q_OBJECT
public:
    StepHeader(const Theme* theme, QStringList steps, QWidget* parent = nullptr);
    void setCurrent(int step);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme* m_theme;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace keyroster::ui
