#include "sync/keyedsecrets.h"

#include "secrets/sealing.h"
#include "sync/enginecore.h"

#include <QPointer>

namespace keyroster::sync {

csv::SecretsHere secretsHere(const workspace::Workspace& workspace)
{
    const workspace::Workspace* here = &workspace;
    csv::SecretsHere result;
    result.fingerprint = [here](const SecretBytes& secret) -> QString {
        return secrets::fingerprint(here->draft().fingerprintSalt, secret);
    };
    result.has = [here](const ApiKey& key) {
        return !here->secretOf(key.id, key.fingerprint).isEmpty();
    };
    return result;
}

QList<KeyedSecret> keyedSecrets(const QList<csv::KeyValue>& values)
{
    QList<KeyedSecret> secrets;
    for (const csv::KeyValue& value : values)
        secrets.append(KeyedSecret{value.key, value.secret});
    return secrets;
}

QList<ApiKey> keysWithoutSecret(const workspace::Workspace& workspace, const Policy& policy)
{
    QList<ApiKey> keys;
    for (const ApiKey& key : policy.keys) {
        if (workspace.secretOf(key.id, key.fingerprint).isEmpty())
            keys.append(key);
    }
    return keys;
}

Task<QHash<KeyId, SecretBytes>> readSecrets(secrets::SecretStore* store,
                                            workspace::Workspace* workspace,
                                            QList<ConnectionId> connections, CancelToken cancel)
{
    const QPointer<secrets::SecretStore> from(store);
    const QPointer<workspace::Workspace> of(workspace);
    const QList<ApiKey> keys = workspace->draft().keys;
    const workspace::SecretIndex index = workspace->secretIndex();
    QHash<KeyId, SecretBytes> secrets;
    for (const ApiKey& key : keys) {
        if (!from || !of || cancel.isCancelled())
            co_return gone();
        const SecretId id = of->secretOf(key.id, key.fingerprint);
        if (id.isEmpty() || (!connections.isEmpty() && !connections.contains(key.connection)))
            continue;
        const auto secret = co_await from->read(id, index);
        if (!secret)
            co_return passOn(secret);
        secrets.insert(key.id, *secret);
    }
    co_return secrets;
}

} // namespace keyroster::sync
