#pragma once

#include "policy/edit.h"

/// The edits that the app offers, as pure functions: window, menu, keyboard and command line all
/// call these. Each fails with BadInput and a reason for people when it is not allowed; the reason
/// is also what a refused drop shows.
namespace keyroster::edits {

/// Replace: the keys become exactly these. Add: appended as further keys, in order.
enum class AssignMode { Replace, Add };

Result<Edit> assign(const Policy& policy, const Directory& directory,
                    const QList<Principal>& principals, const ConnectionId& connection,
                    const QList<KeyId>& keys, AssignMode mode);
/// Takes the principals off the key; an assignment without keys left is removed. `key` empty:
/// removes the assignments.
Result<Edit> unassign(const Policy& policy, const Directory& directory,
                      const QList<Principal>& principals, const ConnectionId& connection,
                      const KeyId& key);
Result<Edit> changeAssignment(const Policy& policy, const Assignment& changed);

Result<Edit> addConnection(const Policy& policy, const Connection& connection);
Result<Edit> changeConnection(const Policy& policy, const Connection& changed);
/// With its keys, accounts, assignments and allowances.
Result<Edit> removeConnection(const Policy& policy, const ConnectionId& id);

/// All or none. The same fingerprint twice on one connection is refused by name of the key that has
/// it.
Result<Edit> addKeys(const Policy& policy, const QList<ApiKey>& keys);
Result<Edit> changeKey(const Policy& policy, const ApiKey& changed);
/// Also takes the keys out of all assignments; assignments left without a key are removed.
Result<Edit> removeKeys(const Policy& policy, const QList<KeyId>& keys);

Result<Edit> addAccount(const Policy& policy, const Account& account);
Result<Edit> changeAccount(const Policy& policy, const Account& changed);
Result<Edit> removeAccount(const Policy& policy, const AccountId& id);
Result<Edit> setAllowance(const Policy& policy, const Allowance& allowance);
Result<Edit> removeAllowance(const Policy& policy, const Allowance& allowance);

} // namespace keyroster::edits
