#pragma once

#include "policy/edits.h"

/// Edits of whole lists, for dialogs that show all accounts or all allowances at once: however many
/// of them a person changed, it is one undo step. Beside edits.h; the same promises.
namespace keyroster::edits {

/// The accounts become exactly these. Keys of one that goes get an account of their own; one that
/// comes back from `base` (what the draft came from) gets its keys back that have none by now. Two
/// of one connection may not have the same name; the message names what does not fit.
Result<Edit> setAccounts(const Policy& policy, const Policy& base, const QList<Account>& accounts);

/// The allowances become exactly these. Refused when two cap the same people, on the same
/// connection, for the same time: `names` says whose they are.
Result<Edit> setAllowances(const Policy& policy, const Directory& names,
                           const QList<Allowance>& allowances);

} // namespace keyroster::edits
