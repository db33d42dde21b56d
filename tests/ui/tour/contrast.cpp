#include "ui/tour/contrast.h"

#include <QHash>
#include <QScrollArea>
#include <cmath>

namespace keyroster::test {

namespace {

constexpr double leastChange = 3;
constexpr int around = 4; // a frame may be outside the widget

double luminance(QRgb color)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color))
         + 0.0722 * linear(qBlue(color));
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

double contrastIn(const QImage& picture, const QRect& part)
{
    QHash<QRgb, int> counts;
    const QRect inside = part.intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    if (counts.size() < 2)
        return 0;
    const auto ground = std::max_element(counts.cbegin(), counts.cend());
    double best = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        best = std::max(best, contrast(it.key(), ground.key()));
    return best;
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

} // namespace keyroster::test
