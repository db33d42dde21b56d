#pragma once

#include <QStringList>
#include <QWidget>
#include <functional>

class QChart;
class QChartView;

namespace keyroster::ui {

class ChartLegend;
class Theme;

/// Stacked bars over time with a legend in the order of the stack. For eyes and pointer only: a
/// table beside it has the same numbers for the keyboard and for screen readers. Follows the theme;
/// mirrored in right-to-left languages. The theme outlives it. GUI thread.
class Chart : public QWidget
{
    Q_OBJECT
public:
    struct Series
    {
        QString name;
        QList<double> values; ///< one per step
        friend bool operator==(const Series&, const Series&) = default;
    };
    /// A value as words, for tips.
    using Format = std::function<QString(double)>;

    explicit Chart(Theme* theme, QWidget* parent = nullptr);

    /// `series`: biggest first, at the bottom of the stack; at most chartSeries of them.
    void setBars(const QStringList& steps, const QList<Series>& series, const Format& format);
    [[nodiscard]] const QList<Series>& series() const { return m_series; }
    [[nodiscard]] const QStringList& steps() const { return m_steps; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void addBars();
    void addAxes();
    [[nodiscard]] QStringList shownSteps() const;
    [[nodiscard]] double highest() const;

    Theme* m_theme;
    QStringList m_steps;
    QList<Series> m_series;
    Format m_format;
    QChart* m_chart;
    QChartView* m_view;
    ChartLegend* m_legend;
};

/// The end of an axis that holds the value, and into how many even parts it is divided.
struct AxisEnd
{
    double end = 1;
    int parts = 1;
};
AxisEnd niceEnd(double highest, bool whole);

} // namespace keyroster::ui
