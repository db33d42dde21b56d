#pragma once

#include "widgets/theme.h"

#include <QIcon>
#include <QPixmap>

namespace keyroster::ui {

/// An icon of our set (resources/icons/NAME.svg) in a colour of the theme. It follows the theme:
/// nothing to refresh when that changes, and it is drawn sharp at every size and scale. `theme` may
/// die before the icon. An unknown name gives a null icon (and a warning in the log).
QIcon icon(const Theme* theme, const QString& name, Tone tone = Tone::Muted);

/// The same as a pixmap of now, for labels; ask again after Theme::changed().
QPixmap iconPixmap(const Theme* theme, const QString& name, Tone tone, int size, qreal scale);

} // namespace keyroster::ui
