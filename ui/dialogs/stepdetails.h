#pragma once

#include "sync/engine.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace keyroster::ui {

/// What became of a step, why it is made, and what it changes, in words; for those who want to see
/// it exactly, the object on the server before and after as it is stored.
class StepDetails : public QWidget
{
    Q_OBJECT
public:
    explicit StepDetails(QWidget* parent = nullptr);
    /// `changes`: what it changes, one sentence each. nullptr: no step is chosen. `result`: what
    /// became of it and why; nullptr: it has not run.
    void setStep(const sync::Step* step, const QStringList& changes = {},
                 const sync::StepResult* result = nullptr);

private:
    QLabel* m_outcome;
    QLabel* m_why;
    QPlainTextEdit* m_words;
    QPushButton* m_exact;
    QWidget* m_stored;
    QPlainTextEdit* m_before;
    QPlainTextEdit* m_after;
};

} // namespace keyroster::ui
