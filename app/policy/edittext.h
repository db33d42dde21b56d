#pragma once

#include "policy/edit.h"

namespace keyroster {

/// The text of editToJson(), compact; 5,000 assignments take a third of the time that their tree
/// takes.
QByteArray serializeEdit(const Edit& edit);

} // namespace keyroster
