#pragma once

#include "pages/usagepagedata.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace keyroster::ui {

/// The choices above the chart: what is counted, of whom, in which steps and days. GUI thread.
class UsageBar : public QWidget
{
    Q_OBJECT
public:
    enum class Range { Today, SevenDays, ThirtyDays, ThisMonth, Custom };

    explicit UsageBar(QWidget* parent = nullptr);

    /// With the days of now.
    [[nodiscard]] UsageView view() const;
    [[nodiscard]] QString filter() const;
    [[nodiscard]] Range range() const;
    void setRange(Range range);
    void setBy(sync::UsageBy by);
    /// False: nothing has a price, so cost cannot be chosen.
    void setCostKnown(bool known);

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& state);

Q_SIGNALS:
    void viewChanged();
    void filterChanged();

private:
    void fill();
    void changeRange();

    QComboBox *m_measure, *m_by, *m_step, *m_range;
    QDateEdit *m_from, *m_to;
    QLineEdit* m_filter;
};

} // namespace keyroster::ui
