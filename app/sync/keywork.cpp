#include "sync/keywork.h"

#include "policy/edits.h"
#include "policy/policycodec.h"
#include "secrets/sealing.h"
#include "sync/secretskeeper.h"
#include "sync/session.h"
#include "sync/views.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

/// Collects secrets and the rows that name them.
struct Bundle
{
    workspace::Commit commit;
    QHash<SecretId, SecretBytes> secrets;

    void add(const ApiKey& key, const SecretBytes& secret)
    {
        const SecretId id(newIdText());
        secrets.insert(id, secret);
        workspace::KeySecret row;
        row.key = key.id;
        row.fingerprint = key.fingerprint;
        row.secret = id;
        commit.keySecrets.append(row);
    }
};

Task<void> store(EngineCorePtr core, Bundle bundle, CancelToken cancel)
{
    const auto done =
        co_await storeSecrets(core, bundle.commit, bundle.secrets, QSet<SecretId>(), cancel);
    co_return done;
}

QString freeLabel(const Policy& policy, const Connection& connection, int& number)
{
    QSet<QString> taken;
    for (const ApiKey& key : policy.keys) {
        if (key.connection == connection.id)
            taken.insert(key.label);
    }
    QString label;
    do {
        label = QStringLiteral("%1 %2").arg(connection.name).arg(++number);
    } while (taken.contains(label));
    return label;
}

Result<Bundle> bundleOf(const Policy& policy, const ConnectionId& id, const QList<NewKey>& news)
{
    const Connection* connection = policy.connection(id);
    if (!connection)
        return fail(ErrorKind::NotFound, Texts::tr("This connection is no longer there."));
    Bundle bundle;
    QList<ApiKey> keys;
    int number = 0;
    for (const NewKey& added : news) {
        if (added.secret.isEmpty())
            return fail(ErrorKind::BadInput, Texts::tr("A key cannot be empty."));
        ApiKey key;
        key.id = KeyId(newIdText());
        key.connection = id;
        key.account = added.account;
        key.label = added.label.trimmed().isEmpty() ? freeLabel(policy, *connection, number)
                                                    : added.label.trimmed();
        key.weight = added.weight;
        key.limits = added.limits;
        key.fingerprint = secrets::fingerprint(policy.fingerprintSalt, added.secret);
        key.last4 = added.secret.last4();
        keys.append(key);
        bundle.add(key, added.secret);
    }
    const auto edit = edits::addKeys(policy, keys);
    if (!edit)
        return passOn(edit);
    bundle.commit.edit = *edit;
    return bundle;
}

/// One edit for all: each is adopted into the draft as the ones before it leave it.
Result<Bundle> adoptionOf(const workspace::Workspace& workspace,
                          QList<std::pair<NativeConnection, SecretBytes>> wanted,
                          QList<ConnectionId>& adopted)
{
    Bundle bundle;
    Edit all;
    Policy policy = workspace.draft();
    for (auto& [native, secret] : wanted) {
        // The salt may be another one since the pull, and the key as well.
        if (native.hasKey)
            native.keyFingerprint = secrets::fingerprint(policy.fingerprintSalt, secret);
        const auto one = adopt(native, *workspace.snapshot(), policy);
        if (!one)
            return passOn(one);
        auto next = applyEdit(policy, one->edit);
        if (!next)
            return passOn(next);
        policy = *next;
        all.text = one->edit.text;
        all.changes.append(one->edit.changes);
        adopted.append(one->connection);
        if (one->key.isEmpty())
            continue;
        ApiKey key;
        key.id = one->key;
        key.fingerprint = native.keyFingerprint;
        bundle.add(key, secret);
    }
    if (wanted.size() > 1)
        all.text = Texts::tr("Adopt %n connection(s)", nullptr, int(wanted.size()));
    bundle.commit.edit = all;
    return bundle;
}

/// The keys of Open WebUI's own connections, read anew where a restart has dropped them.
Task<SecretBytes> nativeKey(EngineCorePtr core, NativeConnection native, CancelToken cancel)
{
    const QString name = nativeName(native.baseUrl, native.prefixId);
    if (core->nativeKeys.contains(name))
        co_return core->nativeKeys.value(name);
    const auto signedIn = co_await ready(core, cancel);
    if (!signedIn)
        co_return fail(noticed(core, signedIn.error()));
    const auto client = core->client;
    const auto config = co_await client->nativeConfig(cancel);
    if (!config)
        co_return fail(noticed(core, config.error()));
    for (const NativeConnection& now : config->connections) {
        const SecretBytes key = config->keys.value(now.index);
        if (!key.isEmpty())
            core->nativeKeys.insert(nativeName(now.baseUrl, now.prefixId), key);
    }
    if (!core->nativeKeys.contains(name))
        co_return fail(ErrorKind::Stale,
                       Texts::tr("The connection %1 has no key any more. Pull again.").arg(name));
    co_return core->nativeKeys.value(name);
}

} // namespace

Task<QList<KeyId>> addNewKeys(EngineCorePtr core, ConnectionId connection, QList<NewKey> keys,
                              CancelToken cancel)
{
    if (!core->isAlive())
        co_return gone();
    const auto bundle = bundleOf(core->workspace->draft(), connection, keys);
    if (!bundle)
        co_return passOn(bundle);
    const auto stored = co_await store(core, *bundle, cancel);
    if (!stored)
        co_return passOn(stored);
    QList<KeyId> ids;
    for (const workspace::KeySecret& row : bundle->commit.keySecrets)
        ids.append(row.key);
    co_return ids;
}

Task<void> replaceKeySecret(EngineCorePtr core, KeyId id, SecretBytes secret, CancelToken cancel)
{
    if (!core->isAlive())
        co_return gone();
    const Policy& draft = core->workspace->draft();
    const ApiKey* found = draft.key(id);
    if (!found)
        co_return fail(ErrorKind::NotFound, Texts::tr("This key is no longer there."));
    if (secret.isEmpty())
        co_return fail(ErrorKind::BadInput, Texts::tr("A key cannot be empty."));
    ApiKey key = *found;
    Bundle bundle;
    key.fingerprint = secrets::fingerprint(draft.fingerprintSalt, secret);
    key.last4 = secret.last4();
    if (key.fingerprint != found->fingerprint) {
        key.sealed.clear();
        const auto edit = edits::changeKey(draft, key);
        if (!edit)
            co_return passOn(edit);
        bundle.commit.edit = *edit;
    }
    bundle.add(key, secret);
    const auto stored = co_await store(core, bundle, cancel);
    co_return stored;
}

Task<void> commitEditWithSecrets(EngineCorePtr core, Edit edit, QList<KeyedSecret> secrets,
                                 CancelToken cancel)
{
    if (!core->isAlive())
        co_return gone();
    const QString salt = core->workspace->draft().fingerprintSalt;
    QHash<QString, SecretBytes> byKey;
    for (const KeyedSecret& secret : secrets)
        byKey.insert(secret.key.text(), secret.secret);
    Bundle bundle;
    for (Change& change : edit.changes) {
        if (change.kind != EntityKind::Key || !change.after || !byKey.contains(change.id))
            continue;
        auto key = keyFromJson(change.after->json(), QStringLiteral("keys"));
        if (!key)
            co_return passOn(key);
        const SecretBytes secret = byKey.take(change.id);
        key->fingerprint = secrets::fingerprint(salt, secret);
        key->last4 = secret.last4();
        key->sealed.clear();
        change.after = keyToJson(*key);
        bundle.add(*key, secret);
    }
    // Keys that stay as they are, on a computer that does not have their secrets yet.
    for (auto it = byKey.cbegin(); it != byKey.cend(); ++it) {
        const ApiKey* key = core->workspace->draft().key(KeyId(it.key()));
        if (!key || key->fingerprint != secrets::fingerprint(salt, it.value()))
            co_return fail(ErrorKind::Internal, Texts::tr("A secret came without its key."),
                           it.key());
        bundle.add(*key, it.value());
    }
    if (!edit.isEmpty())
        bundle.commit.edit = edit;
    const auto stored = co_await store(core, bundle, cancel);
    co_return stored;
}

Task<QList<ConnectionId>> adoptNativeConnections(EngineCorePtr core, QList<NativeName> names,
                                                 CancelToken cancel)
{
    if (!core->isAlive())
        co_return gone();
    if (!core->workspace->snapshot())
        co_return fail(ErrorKind::NotFound,
                       Texts::tr("Pull first, to see the server's connections."));
    // What has to be asked for comes first: then the draft cannot change between two of them.
    QList<std::pair<NativeConnection, SecretBytes>> wanted;
    for (const NativeName& name : names) {
        const auto* found =
            findNative(core->workspace->snapshot()->natives, name.baseUrl, name.prefixId);
        if (!found)
            co_return fail(
                ErrorKind::NotFound,
                Texts::tr("The server has no connection to %1 (any more).").arg(name.baseUrl));
        NativeConnection native = *found;
        SecretBytes secret;
        if (native.hasKey) {
            const auto key = co_await nativeKey(core, native, cancel);
            if (!key)
                co_return passOn(key);
            if (!core->isAlive())
                co_return gone();
            secret = *key;
            native.keyLast4 = secret.last4();
        }
        wanted.append({native, secret});
    }
    QList<ConnectionId> adopted;
    const auto bundle = adoptionOf(*core->workspace, wanted, adopted);
    if (!bundle)
        co_return passOn(bundle);
    const auto stored = co_await store(core, *bundle, cancel);
    if (!stored)
        co_return passOn(stored);
    co_return adopted;
}

Task<ConnectionId> adoptNativeConnection(EngineCorePtr core, QString baseUrl, QString prefixId,
                                         CancelToken cancel)
{
    const QList<NativeName> one(1, NativeName(baseUrl, prefixId));
    const auto adopted = co_await adoptNativeConnections(core, one, cancel);
    if (!adopted)
        co_return passOn(adopted);
    co_return adopted->constFirst();
}

HttpFetch providerFetch(const EngineCorePtr& core)
{
    // Plain HTTP that was allowed for the server says nothing about providers and their keys.
    if (!core->providers)
        core->providers = std::make_unique<openwebui::Transport>(openwebui::TransportOptions());
    return core->providers->fetcher();
}

} // namespace keyroster::sync
