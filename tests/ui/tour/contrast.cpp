#include "ui/tour/contrast.h"

#include <QHash>
#include <QScrollArea>
#include <QSet>
#include <array>
#include <cmath>

namespace keyroster::test {

namespace {

constexpr double leastChange = 3;
constexpr int around = 4; // a frame may be outside the widget

double luminance(QRgb color)
{
    static const std::array<double, 256> linear = [] {
        std::array<double, 256> table{};
        for (size_t i = 0; i < table.size(); ++i) {
            const double c = double(i) / 255;
            table[i] = c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        }
        return table;
    }();
    return 0.2126 * linear[size_t(qRed(color))] + 0.7152 * linear[size_t(qGreen(color))]
         + 0.0722 * linear[size_t(qBlue(color))];
}

QHash<QRgb, int> colorsOf(const QImage& picture, const QRect& part)
{
    QHash<QRgb, int> counts;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = part.left(); x <= part.right();) {
            int end = x + 1;
            while (end <= part.right() && line[end] == line[x])
                ++end;
            counts[line[x]] += end - x;
            x = end;
        }
    }
    return counts;
}

QRgb commonest(const QHash<QRgb, int>& counts)
{
    QRgb color = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            color = it.key();
        }
    }
    return color;
}

constexpr double faintest = 1.2; ///< less is no ink: grounds of chips, rows under the mouse
constexpr int wordGap = 5;       ///< wider than the gap between letters, as narrow as an icon's
constexpr int leastHeight = 6, largestHeight = 30, leastWidth = 5, leastPixels = 12;
constexpr int leastFrame = 14;

using Pixels = QList<QPoint>;

/// One run of ink, which is taken out of `ink`. Lines touch less than words: the gap between two
/// lines may be one pixel.
Pixels takeRun(QImage& ink, const QPoint& first)
{
    Pixels run{first};
    ink.scanLine(first.y())[first.x()] = 0;
    for (qsizetype i = 0; i < run.size(); ++i) {
        const QPoint at = run.at(i);
        for (int y = std::max(0, at.y() - 1); y <= std::min(ink.height() - 1, at.y() + 1); ++y) {
            uchar* line = ink.scanLine(y);
            const int last = std::min(ink.width() - 1, at.x() + wordGap);
            for (int x = std::max(0, at.x() - wordGap); x <= last; ++x) {
                if (line[x] == 0)
                    continue;
                line[x] = 0;
                run.append({x, y});
            }
        }
    }
    return run;
}

QRect boundsOf(const Pixels& run)
{
    QRect bounds(run.first(), QSize(1, 1));
    for (const QPoint& at : run)
        bounds |= QRect(at, QSize(1, 1));
    return bounds;
}

/// Nothing in the middle: the outline of a chip, of a box.
bool isFrame(const Pixels& run, const QRect& bounds)
{
    if (bounds.height() < leastFrame)
        return false;
    const int inset = bounds.height() / 4;
    const QRect middle = bounds.adjusted(inset, inset, -inset, -inset);
    return std::none_of(run.cbegin(), run.cend(),
                        [&middle](const QPoint& at) { return middle.contains(at); });
}

/// Tab scrolls to what it comes to; setFocus() does not.
void bringIntoView(QWidget* widget)
{
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(parent);
            scroll && scroll->widget() && scroll->widget()->isAncestorOf(widget))
            scroll->ensureWidgetVisible(widget, 0, 0);
    }
}

} // namespace

double contrast(QRgb one, QRgb other)
{
    const double first = luminance(one), second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QList<Ink> inkIn(const QImage& picture, const QRect& part)
{
    const QRect inside = part.intersected(picture.rect());
    if (inside.isEmpty())
        return {};
    const QHash<QRgb, int> colors = colorsOf(picture, inside);
    const QRgb ground = commonest(colors);
    QSet<QRgb> inks;
    for (auto it = colors.cbegin(); it != colors.cend(); ++it) {
        if (contrast(it.key(), ground) >= faintest)
            inks.insert(it.key());
    }
    QImage ink(inside.size(), QImage::Format_Grayscale8);
    ink.fill(0);
    for (int y = 0; y < inside.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(picture.constScanLine(inside.top() + y));
        uchar* to = ink.scanLine(y);
        for (int x = 0; x < inside.width(); ++x) {
            const QRgb color = from[inside.left() + x];
            to[x] = color != ground && inks.contains(color) ? 1 : 0;
        }
    }
    QList<Ink> found;
    for (int y = 0; y < inside.height(); ++y) {
        for (int x = 0; x < inside.width(); ++x) {
            if (ink.constScanLine(y)[x] == 0)
                continue;
            const Pixels run = takeRun(ink, {x, y});
            const QRect bounds = boundsOf(run);
            if (bounds.height() < leastHeight || bounds.height() > largestHeight
                || bounds.width() < leastWidth || run.size() < leastPixels || isFrame(run, bounds))
                continue;
            const QRect where = bounds.translated(inside.topLeft());
            found.append({where, contrastIn(picture, where.adjusted(-1, -1, 1, 1) & inside)});
        }
    }
    return found;
}

double contrastIn(const QImage& picture, const QRect& part)
{
    const QHash<QRgb, int> colors = colorsOf(picture, part.intersected(picture.rect()));
    const QRgb ground = commonest(colors);
    double best = 0;
    for (auto it = colors.cbegin(); it != colors.cend(); ++it)
        best = it.key() == ground ? best : std::max(best, contrast(it.key(), ground));
    return best;
}

int changedPixels(const QImage& with, const QImage& without)
{
    int changed = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            const QRgb one = with.pixel(x, y), other = without.pixel(x, y);
            if (one != other && contrast(one, other) >= leastChange)
                ++changed;
        }
    }
    return changed;
}

int focusPixels(QWidget* widget)
{
    QWidget* window = widget->window();
    bringIntoView(widget);
    const QRect part = QRect(widget->mapTo(window, QPoint()), widget->size())
                           .adjusted(-around, -around, around, around)
                           .intersected(window->rect());
    const QImage with = window->grab(part).toImage();
    widget->clearFocus();
    const QImage without = window->grab(part).toImage();
    widget->setFocus(Qt::TabFocusReason);
    return changedPixels(with, without);
}

} // namespace keyroster::test
