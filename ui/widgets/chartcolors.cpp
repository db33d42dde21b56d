#include "widgets/chartcolors.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QPixmap>
#include <algorithm>

namespace keyroster::ui {

namespace {

struct Shades
{
    QRgb light, dark;
};

// Contrast with the ground of a card was computed (WCAG 2.2 formula); tst_chart checks it.
constexpr Shades shades[chartSeries] = {
    {0xff2a5bd0, 0xff8fb4ff}, // blue
    {0xffb85c00, 0xfff2a65a}, // orange
    {0xff19713d, 0xff74d19b}, // green
    {0xff8a3fb8, 0xffd0a2f5}, // violet
    {0xff0b7285, 0xff5fd0d8}, // teal
    {0xffb3254f, 0xffff9db5}, // rose
    {0xff59626f, 0xffaab3c1}, // grey: others
};

enum class Pattern { Plain, Rising, Dots, Level, Falling, Crossed };
constexpr Pattern patterns[chartSeries] = {Pattern::Plain, Pattern::Rising,  Pattern::Dots,
                                           Pattern::Level, Pattern::Falling, Pattern::Crossed,
                                           Pattern::Plain};
constexpr qreal tile = 8;

void draw(QPainter& painter, Pattern pattern)
{
    switch (pattern) {
    case Pattern::Plain: break;
    case Pattern::Crossed: painter.drawLine(QPointF(0, 0), QPointF(tile, tile)); [[fallthrough]];
    case Pattern::Rising:
        // Twice beside the tile, too, so that the lines meet at its corners.
        for (const qreal by : {-tile, 0.0, tile})
            painter.drawLine(QPointF(by, tile), QPointF(by + tile, 0));
        break;
    case Pattern::Falling:
        for (const qreal by : {-tile, 0.0, tile})
            painter.drawLine(QPointF(by, 0), QPointF(by + tile, tile));
        break;
    case Pattern::Level: painter.drawLine(QPointF(0, tile / 2), QPointF(tile, tile / 2)); break;
    case Pattern::Dots:
        painter.setBrush(painter.pen().color());
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(tile / 4, tile / 4), 1.3, 1.3);
        painter.drawEllipse(QPointF(tile * 3 / 4, tile * 3 / 4), 1.3, 1.3);
        break;
    }
}

} // namespace

QColor chartColor(const Theme& theme, int place)
{
    const Shades& found = shades[std::clamp(place, 0, chartSeries - 1)];
    return QColor::fromRgb(theme.isDark() ? found.dark : found.light);
}

QBrush chartBrush(const Theme& theme, int place, qreal scale)
{
    const QColor color = chartColor(theme, place);
    const Pattern pattern = patterns[std::clamp(place, 0, chartSeries - 1)];
    if (pattern == Pattern::Plain)
        return color;
    QPixmap pixmap(qRound(tile * scale), qRound(tile * scale));
    pixmap.fill(color);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(QPen(theme.color(Tone::Raised), 1.4));
    draw(painter, pattern);
    painter.end();
    QBrush brush(pixmap);
    brush.setTransform(QTransform::fromScale(1 / scale, 1 / scale));
    return brush;
}

} // namespace keyroster::ui
