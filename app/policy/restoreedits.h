#pragma once

#include "policy/edits.h"

/// Edits that take a removal back before it reaches the server. `base` is what the draft came from.
/// Beside edits.h; the same promises.
namespace keyroster::edits {

/// The connection is there again, with its keys, accounts, assignments and allowances, all as in
/// `base`. Refused when it is not removed, or when another one has its short name by now.
Result<Edit> keepConnection(const Policy& policy, const Policy& base, const ConnectionId& id);

/// The keys are there again, as in `base`. Who lost one by its removal has it again, in the old
/// order; an assignment that was edited otherwise stays as it is. All or none: refused when one is
/// not removed, when its connection or account is removed as well, or when its secret is there
/// again under another label.
Result<Edit> keepKeys(const Policy& policy, const Policy& base, const QList<KeyId>& keys);

} // namespace keyroster::edits
