#pragma once

#include "sync/plan.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace keyroster::ui {

/// Why a step, and what it changes, in words; for those who want to see it exactly, the object on
/// the server before and after as it is stored.
class StepDetails : public QWidget
{
    Q_OBJECT
public:
    explicit StepDetails(QWidget* parent = nullptr);
    /// `changes`: what it changes, one sentence each. nullptr: no step is chosen.
    void setStep(const sync::Step* step, const QStringList& changes = {});

private:
    QLabel* m_why;
    QPlainTextEdit* m_words;
    QPushButton* m_exact;
    QWidget* m_stored;
    QPlainTextEdit* m_before;
    QPlainTextEdit* m_after;
};

} // namespace keyroster::ui
