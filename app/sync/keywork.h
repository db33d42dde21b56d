#pragma once

#include "sync/enginecore.h"

/// Edits that bring secrets along: Engine's functions of the same kind say what they promise.
namespace keyroster::sync {

Task<QList<KeyId>> addNewKeys(EngineCorePtr core, ConnectionId connection, QList<NewKey> keys,
                              CancelToken cancel);
Task<void> replaceKeySecret(EngineCorePtr core, KeyId key, SecretBytes secret, CancelToken cancel);
Task<void> commitEditWithSecrets(EngineCorePtr core, Edit edit, QList<KeyedSecret> secrets,
                                 CancelToken cancel);
Task<QList<ConnectionId>> adoptNativeConnections(EngineCorePtr core, QList<NativeName> names,
                                                 CancelToken cancel);
Task<ConnectionId> adoptNativeConnection(EngineCorePtr core, QString baseUrl, QString prefixId,
                                         CancelToken cancel);
/// What provider calls go through: no certificate pin, which is the server's own.
HttpFetch providerFetch(const EngineCorePtr& core);

} // namespace keyroster::sync
