#include "widgets/chart.h"

#include "widgets/chartcolors.h"
#include "widgets/chartlegend.h"
#include "widgets/theme.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChartView>
#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>
#include <cmath>

namespace keyroster::ui {

namespace {

constexpr double barWidth = 0.72;
constexpr int smallestHeight = 180;

} // namespace

AxisEnd niceEnd(double highest, bool whole)
{
    if (!(highest > 0) || !std::isfinite(highest))
        return {1, 1};
    const double power = std::pow(10.0, std::floor(std::log10(highest / 4)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        double part = factor * power;
        if (whole)
            part = std::max(1.0, std::ceil(part));
        const double parts = std::ceil(highest / part - 1e-9);
        if (parts <= 5)
            return {part * parts, int(parts)};
    }
    return {highest, 1};
}

Chart::Chart(Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this)) // takes the chart
    , m_legend(new ChartLegend(theme, this))
{
    setObjectName(QStringLiteral("chart"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setStyleSheet(QStringLiteral("background: transparent; border: none;"));
    m_view->setMinimumHeight(smallestHeight);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins(0, 0, 0, 0));
    m_chart->setLocalizeNumbers(true);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::BigGap);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_legend, 0, Qt::AlignTop);
    connect(theme, &Theme::changed, this, &Chart::rebuild);
}

void Chart::setBars(const QStringList& steps, const QList<Series>& series, const Format& format)
{
    m_format = format;
    const QList<Series> shown = series.mid(0, chartSeries);
    if (steps == m_steps && shown == m_series)
        return;
    m_steps = steps;
    m_series = shown;
    QStringList names;
    for (const Series& one : std::as_const(m_series))
        names.append(one.name);
    m_legend->setNames(names);
    rebuild();
}

void Chart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LayoutDirectionChange || type == QEvent::FontChange
        || type == QEvent::LocaleChange)
        rebuild();
}

void Chart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !m_steps.isEmpty())
        rebuild(); // another number of labels has room
}

double Chart::highest() const
{
    double most = 0;
    for (qsizetype step = 0; step < m_steps.size(); ++step) {
        double sum = 0;
        for (const Series& one : m_series)
            sum += one.values.value(step);
        most = std::max(most, sum);
    }
    return most;
}

/// Every step's label where there is room for all, else every second, third, ...; the others empty.
QStringList Chart::shownSteps() const
{
    int widest = 1;
    for (const QString& step : m_steps)
        widest = std::max(widest, fontMetrics().horizontalAdvance(step) + 2 * Theme::Gap);
    const int room = std::max(1, (m_view->width() - 60) / widest);
    const int every = std::max<int>(1, int(std::ceil(double(m_steps.size()) / room)));
    QStringList shown;
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        shown.append(i % every == 0 ? m_steps.at(i) : QString());
    return shown;
}

void Chart::addBars()
{
    auto* bars = new QStackedBarSeries; // the chart takes it
    bars->setBarWidth(barWidth);
    for (int place = 0; place < int(m_series.size()); ++place) {
        const Series& one = m_series.at(place);
        auto* set = new QBarSet(one.name, bars);
        for (const double value : one.values)
            set->append(value);
        // The last colour is the one of "others".
        set->setBrush(chartBrush(*m_theme, place, devicePixelRatioF()));
        set->setPen(QPen(chartColor(*m_theme, place), 1));
        connect(set, &QBarSet::hovered, this, [this, place](bool inside, int step) {
            if (!inside)
                return QToolTip::hideText();
            const Series& hovered = m_series.at(place);
            QToolTip::showText(
                QCursor::pos(),
                tr("%1, %2: %3", "name, day: amount")
                    .arg(hovered.name, m_steps.value(step), m_format(hovered.values.value(step))),
                m_view);
        });
        bars->append(set);
    }
    m_chart->addSeries(bars);
}

void Chart::addAxes()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QColor ink = m_theme->color(Tone::Muted);
    const QPen line(m_theme->color(Tone::Outline), 1);
    auto* when = new QCategoryAxis;
    when->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    when->setStartValue(-0.5);
    const QStringList labels = shownSteps();
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (!labels.at(i).isEmpty())
            when->append(labels.at(i), double(i));
    }
    when->setRange(-0.5, double(m_steps.size()) - 0.5);
    when->setReverse(mirrored);
    when->setGridLineVisible(false);

    double end = highest();
    const AxisEnd nice = niceEnd(end, m_format && m_format(2.5) == m_format(2));
    auto* amount = new QValueAxis;
    amount->setRange(0, nice.end);
    amount->setTickCount(nice.parts + 1);
    const double part = nice.end / nice.parts;
    amount->setLabelFormat(part >= 1 && part == std::floor(part) ? QStringLiteral("%.0f")
                           : part >= 0.1                         ? QStringLiteral("%.1f")
                                                                 : QStringLiteral("%.4f"));
    for (QAbstractAxis* axis :
         {static_cast<QAbstractAxis*>(when), static_cast<QAbstractAxis*>(amount)}) {
        axis->setLabelsBrush(ink);
        axis->setLabelsFont(font());
        axis->setLinePen(line);
        axis->setGridLinePen(line);
        axis->setTruncateLabels(false);
    }
    m_chart->addAxis(when, Qt::AlignBottom);
    m_chart->addAxis(amount, mirrored ? Qt::AlignRight : Qt::AlignLeft);
    const QList<QAbstractSeries*> all = m_chart->series();
    for (QAbstractSeries* series : all) {
        series->attachAxis(when);
        series->attachAxis(amount);
    }
}

void Chart::rebuild()
{
    m_chart->removeAllSeries();
    const QList<QAbstractAxis*> axes = m_chart->axes();
    for (QAbstractAxis* axis : axes) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_chart->setLocale(QLocale());
    if (m_series.isEmpty() || m_steps.isEmpty())
        return;
    addBars();
    addAxes();
    m_legend->update();
}

} // namespace keyroster::ui
