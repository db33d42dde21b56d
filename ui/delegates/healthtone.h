#pragma once

#include "models/keyrow.h"
#include "widgets/theme.h"

namespace keyroster::ui {

/// Icon and colour of a key's health: always both, so that nothing is said by colour alone.
QString healthIcon(KeyHealth health);
Tone healthTone(KeyHealth health);

} // namespace keyroster::ui
