#include "ui/support/timedapplication.h"
#include "widgets/chart.h"
#include "widgets/chartcolors.h"
#include "widgets/chartlegend.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QPainter>
#include <QSet>
#include <QStackedBarSeries>
#include <QTest>
#include <QValueAxis>
#include <cmath>

using namespace keyroster::ui;

/// Stacked bars: readable in both themes, told apart without colour, axes that end on round
/// numbers.
class TestChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(qApp); }
    void coloursStandOutFromTheGround();
    void patternsDifferWithoutColour();
    void axesEndOnRoundNumbers_data();
    void axesEndOnRoundNumbers();
    void showsTheBarsItWasGiven();
    void isMirrored();
    void followsTheTheme();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

double luminance(const QColor& color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
         + 0.0722 * part(color.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

Chart::Format plain()
{
    return [](double value) { return QString::number(std::round(value)); };
}

QChart* chartOf(const Chart& chart)
{
    return chart.findChild<QChartView*>()->chart();
}

} // namespace

/// WCAG 2.2, 1.4.11: 3 : 1 for graphics.
void TestChart::coloursStandOutFromTheGround()
{
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        m_theme->setChoice(choice);
        const QPalette palette = QApplication::palette();
        for (int place = 0; place < chartSeries; ++place) {
            const QColor color = chartColor(*m_theme, place);
            for (const QColor& ground :
                 {palette.color(QPalette::Window), palette.color(QPalette::Base),
                  m_theme->color(Tone::Raised)})
                QVERIFY2(contrast(color, ground) >= 3,
                         qPrintable(QStringLiteral("%1 on %2").arg(color.name(), ground.name())));
        }
    }
}

/// Black and white pictures of all named series differ from each other.
void TestChart::patternsDifferWithoutColour()
{
    m_theme->setChoice(Theme::Choice::Light);
    for (const qreal scale : {1.0, 2.0}) {
        QSet<QByteArray> seen;
        for (int place = 0; place < chartSeries - 1; ++place) {
            QImage image(int(48 * scale), int(48 * scale), QImage::Format_RGB32);
            image.setDevicePixelRatio(scale);
            QPainter painter(&image);
            painter.fillRect(QRectF(0, 0, 48, 48), chartBrush(*m_theme, place, scale));
            painter.end();
            // One bit: is it the series' own colour?
            const QRgb own = chartColor(*m_theme, place).rgb();
            QByteArray bits;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    bits.append(image.pixel(x, y) == own ? '1' : '0');
            }
            QVERIFY(bits.contains('1'));
            QVERIFY2(!seen.contains(bits), qPrintable(QString::number(place)));
            seen.insert(bits);
        }
    }
}

void TestChart::axesEndOnRoundNumbers_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<double>("end");
    QTest::addColumn<int>("parts");
    QTest::newRow("nothing") << 0.0 << true << 1.0 << 1;
    QTest::newRow("one") << 1.0 << true << 1.0 << 1;
    QTest::newRow("three") << 3.0 << true << 3.0 << 3;
    QTest::newRow("seven") << 7.0 << true << 8.0 << 4;
    QTest::newRow("hundreds") << 437.0 << true << 500.0 << 5;
    QTest::newRow("exactly") << 1000.0 << true << 1000.0 << 5;
    QTest::newRow("cents") << 0.037 << false << 0.04 << 4;
}

void TestChart::axesEndOnRoundNumbers()
{
    QFETCH(double, highest);
    QFETCH(bool, whole);
    QFETCH(double, end);
    QFETCH(int, parts);
    const AxisEnd found = niceEnd(highest, whole);
    QVERIFY2(std::abs(found.end - end) < 1e-9, qPrintable(QString::number(found.end)));
    QCOMPARE(found.parts, parts);
    QVERIFY(found.end >= highest);
}

void TestChart::showsTheBarsItWasGiven()
{
    Chart chart(m_theme.get());
    chart.resize(700, 260);
    chart.setBars({QStringLiteral("Mon"), QStringLiteral("Tue")},
                  {{QStringLiteral("a"), {3, 1}}, {QStringLiteral("b"), {2, 0}}}, plain());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const auto series = chartOf(chart)->series();
    QCOMPARE(series.size(), 1);
    const auto* bars = qobject_cast<QStackedBarSeries*>(series.first());
    QVERIFY(bars != nullptr);
    QCOMPARE(bars->count(), 2);
    QCOMPARE(bars->barSets().at(0)->at(0), 3.0);
    QCOMPARE(bars->barSets().at(1)->at(0), 2.0);
    const auto axes = chartOf(chart)->axes(Qt::Vertical);
    QCOMPARE(qobject_cast<QValueAxis*>(axes.first())->max(), 5.0);
    QList<Chart::Series> many;
    for (int i = 0; i < 20; ++i)
        many.append({QString::number(i), {1, 1}});
    chart.setBars(chart.steps(), many, plain());
    QCOMPARE(chart.series().size(), chartSeries);
    chart.setBars({}, {}, plain());
    QVERIFY(chartOf(chart)->series().isEmpty());
}

void TestChart::isMirrored()
{
    Chart chart(m_theme.get());
    chart.setLayoutDirection(Qt::RightToLeft);
    chart.setBars({QStringLiteral("Mon"), QStringLiteral("Tue")}, {{QStringLiteral("a"), {3, 1}}},
                  plain());
    QVERIFY(chartOf(chart)->axes(Qt::Horizontal).first()->isReverse());
    QCOMPARE(chartOf(chart)->axes(Qt::Vertical).first()->alignment(), Qt::AlignRight);
}

void TestChart::followsTheTheme()
{
    m_theme->setChoice(Theme::Choice::Light);
    Chart chart(m_theme.get());
    chart.resize(500, 240);
    chart.setBars({QStringLiteral("Mon")}, {{QStringLiteral("a"), {3}}}, plain());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    const QImage light = chart.grab().toImage();
    m_theme->setChoice(Theme::Choice::Dark);
    QTRY_VERIFY(chart.grab().toImage() != light);
    const auto axes = chartOf(chart)->axes();
    for (const QAbstractAxis* axis : axes)
        QCOMPARE(axis->labelsBrush().color(), m_theme->color(Tone::Muted));
}

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
