#pragma once

#include "policy/csvkeys.h"
#include "secrets/secretstore.h"
#include "sync/engine.h"

/// Secrets of keys outside of an Engine: what an import must know, and reading those of another
/// workspace.
namespace keyroster::sync {

/// For csv::previewKeys() and other imports; looks at the workspace as it is at each call, which it
/// must not outlive.
csv::SecretsHere secretsHere(const workspace::Workspace& workspace);

QList<KeyedSecret> keyedSecrets(const QList<csv::KeyValue>& values);

/// Keys of a policy whose secret this computer does not have, in document order.
QList<ApiKey> keysWithoutSecret(const workspace::Workspace& workspace, const Policy& policy);

/// The secrets of the draft's keys (all, or those of some connections); keys without one here are
/// left out. Errors: Keychain*, Cancelled.
Task<QHash<KeyId, SecretBytes>> readSecrets(secrets::SecretStore* store,
                                            workspace::Workspace* workspace,
                                            QList<ConnectionId> connections, CancelToken cancel);

} // namespace keyroster::sync
