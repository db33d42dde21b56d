#pragma once

#include <QBrush>
#include <QColor>

namespace keyroster::ui {

class Theme;

/// Colours of the series of a chart, by place: each at least 3 : 1 against the ground of a card in
/// both themes (WCAG 2.2, 1.4.11), and each with a pattern of its own, so that they can be told
/// apart without colour. The last one, for "others", is grey and plain.
inline constexpr int chartSeries = 7;

QColor chartColor(const Theme& theme, int place);
/// Colour with pattern, sharp at this scale (device pixels per logical pixel).
QBrush chartBrush(const Theme& theme, int place, qreal scale);

} // namespace keyroster::ui
