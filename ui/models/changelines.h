#pragma once

#include "policy/changewords.h"

namespace keyroster::ui {

using keyroster::changeLines;

} // namespace keyroster::ui
