#pragma once

#include "policy/edit.h"

/// Edits of several keys at once, and of a key that another one follows. Beside edits.h; the same
/// promises.
namespace keyroster::edits {

/// Several keys changed as one undo step; keys that are as before are left out. `accounts` are new
/// ones that the keys name. All or none.
Result<Edit> changeKeys(const Policy& policy, const QList<ApiKey>& changed,
                        const QList<Account>& accounts, const QString& text);

/// A new secret beside the old one for a while.
struct Succession
{
    KeyId old;
    ApiKey successor;   ///< id, fingerprint and last4; everything else is taken from the old key
    QString oldLabel;   ///< what the old key is called from now on; the successor gets its label
    QDateTime oldUntil; ///< UTC; when the old key ends; invalid: when somebody removes it
};

/// The successor takes the old key's label, account, weight, models and limits, and its place in
/// every assignment; the old key stands right behind it there, so that chats go on with either,
/// and ends at `oldUntil` (a key that ends earlier by itself keeps that). One undo step.
Result<Edit> succeedKey(const Policy& policy, const Succession& succession);

} // namespace keyroster::edits
