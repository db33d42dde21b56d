#pragma once

#include "sync/usage.h"

#include <QWidget>

class QLabel;

namespace keyroster::ui {

/// The totals above the chart: requests, tokens, cost. GUI thread.
class UsageTiles : public QWidget
{
    Q_OBJECT
public:
    explicit UsageTiles(QWidget* parent = nullptr);

    /// `note`: what limits the numbers, in one sentence; may be empty.
    void setTotals(const sync::UsageAmounts& total, bool costKnown, const QString& note);

private:
    QLabel* addTile(const char* name, const QString& caption);

    QLabel *m_requests, *m_input, *m_output, *m_cost, *m_note;
};

} // namespace keyroster::ui
