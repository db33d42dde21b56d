#pragma once

#include "policy/directory.h"
#include "policy/policy.h"

#include <QStringList>

namespace keyroster::ui {

/// What `to` changes against `from`, one translated sentence per change, as the review shows it:
/// people first ("Put Research on team-1", "Move Ada from team-1 to ada-own"), then keys,
/// connections, accounts and allowances. Names of what is gone come from `from`. Pure.
QStringList changeLines(const Policy& from, const Policy& to, const Directory& directory);

} // namespace keyroster::ui
