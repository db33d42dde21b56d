#pragma once

#include "policy/directory.h"
#include "policy/policy.h"

#include <QStringList>

namespace keyroster {

/// The label of a key; its id where the policy does not have it.
QString keyText(const Policy& policy, const KeyId& key);
/// "team-1", "team-1 and team-2", "team-1 and 3 more keys".
QString keyListText(const Policy& policy, const QList<KeyId>& keys);

/// What `to` changes against `from`, one translated sentence per change, as the review shows it:
/// people first ("Put Research on team-1", "Move Ada from team-1 to ada-own"), then keys,
/// connections, accounts and allowances. Names of what is gone come from `from`. Pure.
QStringList changeLines(const Policy& from, const Policy& to, const Directory& directory);

} // namespace keyroster
