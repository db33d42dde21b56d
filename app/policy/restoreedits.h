#pragma once

#include "policy/edits.h"

/// Edits that take a removal back before it reaches the server. `base` is what the draft came from.
/// Beside edits.h; the same promises.
namespace keyroster::edits {

/// The connection is there again, with its keys, accounts, assignments and allowances, all as in
/// `base`. Refused when it is not removed, or when another one has its short name by now.
Result<Edit> keepConnection(const Policy& policy, const Policy& base, const ConnectionId& id);

} // namespace keyroster::edits
