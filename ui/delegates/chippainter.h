#pragma once

#include "delegates/cardpainter.h"
#include "models/keyrow.h"

namespace keyroster::ui::paint {

/// Paints as many chips as fit into one line, then "+12 more"; `nobody` where there is none.
void chips(const Brush& brush, const QRect& line, const KeyRow& row, const QString& nobody,
           const QFont& font);
int chipHeight(const QFont& font);

} // namespace keyroster::ui::paint
