#pragma once

#include "sync/plan.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace keyroster::ui {

/// Why a step, and the object on the server before and after, for those who want to see it exactly.
class StepDetails : public QWidget
{
    Q_OBJECT
public:
    explicit StepDetails(QWidget* parent = nullptr);
    void setStep(const sync::Step* step);

private:
    QLabel* m_why;
    QPlainTextEdit* m_before;
    QPlainTextEdit* m_after;
};

} // namespace keyroster::ui
