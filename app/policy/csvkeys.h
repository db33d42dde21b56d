#pragma once

#include "policy/csv.h"
#include "policy/csvpreview.h"

#include <functional>

/// Keys as CSV. Pure.
///
/// Columns, by the names in the first line, in any order and case: `label`, `connection` (name or
/// slug; may be left out where there is one only), `secret`, `account` (a new name makes a new
/// account), `weight`, `enabled` (yes or no), `valid_from`, `valid_until` (a day or RFC 3339, UTC),
/// `rpm`, `tpm`, `rpd`, `tpd`, `cost_month`, `max_in_flight`, `models_allow`, `models_deny` (ids
/// with spaces between them). A key that is there (by connection and label) is changed: an empty
/// cell leaves its field as it is. A new key needs a secret.
namespace keyroster::csv {

/// What the pure part must know of secrets on this computer; see sync::secretsHere().
struct SecretsHere
{
    std::function<QString(const SecretBytes&)> fingerprint; ///< with the policy's salt
    std::function<bool(const ApiKey&)> has; ///< is the secret of this key on this computer?
};

struct KeyValue
{
    KeyId key;
    SecretBytes secret;
};

struct KeysImport
{
    Preview preview;
    Edit edit; ///< of the good lines; see accepted()
    /// Of the keys in `edit`, and of keys that are as the file says but whose secret was not on
    /// this computer: for Engine::commitWithSecrets().
    QList<KeyValue> secrets;
};

/// `bytes`: the whole file. BadInput for a file that is no such table at all (see parse()); no
/// message repeats a secret.
Result<KeysImport> previewKeys(const SecretBytes& bytes, const Policy& policy,
                               const SecretsHere& here);

/// All keys without their secrets: connection, label, last4, account, weight, ...; can be read back
/// once keys exist.
QByteArray keysToCsv(const Policy& policy);

} // namespace keyroster::csv
