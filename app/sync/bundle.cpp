#include "sync/bundle.h"

#include "base/background.h"
#include "policy/newerrors.h"
#include "secrets/passphrasebox.h"
#include "secrets/platform.h"
#include "secrets/sealing.h"
#include "sync/bundlecodec.h"
#include "sync/enginecore.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSaveFile>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};
/// 10,000 keys with secrets of the largest size that is kept are less.
constexpr qint64 largestBundle = 256LL * 1024 * 1024;

secrets::BoxKind bundleKind()
{
    secrets::BoxKind kind;
    kind.magic = QByteArrayLiteral("KRBUNDL");
    kind.damaged = QCoreApplication::translate(
        "keyroster::sync", "The bundle is damaged. Use another copy of the file.");
    kind.newer = QCoreApplication::translate(
        "keyroster::sync",
        "This bundle was written by a newer version of Keyroster. Update this one first.");
    kind.wrongPassphrase = QCoreApplication::translate(
        "keyroster::sync", "This is not the passphrase of the bundle. Try again.");
    kind.replaced = kind.damaged;
    return kind;
}

tl::unexpected<Error> fileProblem(const QString& file, const QString& reason)
{
    return fail(
        ErrorKind::Storage,
        Texts::tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(file), reason));
}

Result<void> replaceFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(content) != content.size() || !file.commit())
        return fileProblem(path, file.errorString());
    if (!secrets::syncFolderOf(path))
        return fileProblem(path, Texts::tr("its folder could not be written"));
    return {};
}

Result<QByteArray> sealed(const Bundle& bundle, const SecretBytes& passphrase)
{
    const auto key = secrets::newBoxKey(bundleKind(), passphrase);
    if (!key)
        return passOn(key);
    return secrets::sealBox(encodeBundle(bundle), *key);
}

Result<Bundle> opened(const QByteArray& bytes, const SecretBytes& passphrase)
{
    const auto key = secrets::boxKeyFor(bundleKind(), bytes, passphrase);
    if (!key)
        return passOn(key);
    const auto content = secrets::openBox(bundleKind(), bytes, *key);
    if (!content)
        return passOn(content);
    return decodeBundle(*content);
}

/// Replaces or adds by what identifies an entity.
template <typename Entity, typename Same>
void upsert(QList<Entity>& list, const QList<Entity>& added, Same same)
{
    for (const Entity& entity : added) {
        const auto known =
            std::find_if(list.begin(), list.end(),
                         [&entity, &same](const Entity& other) { return same(entity, other); });
        if (known == list.end())
            list.append(entity);
        else
            *known = entity;
    }
}

template <typename Entity> void upsertById(QList<Entity>& list, const QList<Entity>& added)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < list.size(); ++i)
        places.insert(list.at(i).id.text(), i);
    for (const Entity& entity : added) {
        const qsizetype place = places.value(entity.id.text(), -1);
        if (place >= 0)
            list[place] = entity;
        else
            list.append(entity);
    }
}

void upsertAssignments(QList<Assignment>& list, const QList<Assignment>& added)
{
    QHash<std::pair<ConnectionId, Principal>, qsizetype> places;
    for (qsizetype i = 0; i < list.size(); ++i)
        places.insert({list.at(i).connection, list.at(i).principal}, i);
    for (const Assignment& entity : added) {
        const qsizetype place = places.value({entity.connection, entity.principal}, -1);
        if (place >= 0)
            list[place] = entity;
        else
            list.append(entity);
    }
}

Policy mergedInto(const Policy& draft, const Policy& bundled, BundleMode mode)
{
    Policy after = draft;
    if (mode == BundleMode::Replace) {
        after.connections = bundled.connections;
        after.accounts = bundled.accounts;
        after.keys = bundled.keys;
        after.assignments = bundled.assignments;
        after.allowances = bundled.allowances;
    } else {
        upsertById(after.connections, bundled.connections);
        upsertById(after.accounts, bundled.accounts);
        upsertById(after.keys, bundled.keys);
        upsertAssignments(after.assignments, bundled.assignments);
        upsert(after.allowances, bundled.allowances, [](const Allowance& a, const Allowance& b) {
            return allowanceEntityId(a) == allowanceEntityId(b);
        });
    }
    for (ApiKey& key : after.keys) {
        const ApiKey* now = draft.key(key.id);
        key.sealed = now && now->fingerprint == key.fingerprint ? now->sealed : QString();
    }
    return after;
}

QString keyName(const Policy& policy, const ApiKey& key)
{
    const Connection* connection = policy.connection(key.connection);
    return connection ? connection->name + QStringLiteral(" / ") + key.label : key.label;
}

void count(BundlePreview& preview)
{
    for (const Change& change : preview.edit.changes) {
        preview.added += change.before ? 0 : 1;
        preview.removed += change.after ? 0 : 1;
        preview.changed += change.before && change.after ? 1 : 0;
    }
}

Result<BundlePreview> previewOfSame(const Bundle& bundle, const workspace::Workspace& workspace,
                                    BundleMode mode)
{
    const Policy& draft = workspace.draft();
    const Policy after = mergedInto(draft, bundle.policy, mode);
    if (const auto problem = newError(draft, after))
        return tl::unexpected<Error>(*problem);
    BundlePreview preview;
    preview.edit.changes = difference(draft, after);
    if (!preview.edit.isEmpty())
        preview.edit.text =
            Texts::tr("Import %n change(s)", nullptr, int(preview.edit.changes.size()));
    for (const ApiKey& key : after.keys) {
        if (!workspace.secretOf(key.id, key.fingerprint).isEmpty())
            continue;
        const SecretBytes secret = bundle.secrets.value(key.id);
        const bool fits = !secret.isEmpty()
                       && secrets::fingerprint(draft.fingerprintSalt, secret) == key.fingerprint;
        if (fits)
            preview.secrets.append(csv::KeyValue{key.id, secret});
        else
            preview.keysWithoutSecret.append(keyName(after, key));
    }
    count(preview);
    return preview;
}

} // namespace

Task<Bundle> collectBundle(secrets::SecretStore* store, workspace::Workspace* workspace,
                           CancelToken cancel)
{
    const QPointer<workspace::Workspace> of(workspace);
    Bundle bundle;
    bundle.about.serverUrl = workspace->profile().url;
    bundle.about.serverName = workspace->profile().name;
    bundle.about.author = workspace->profile().email;
    bundle.about.appVersion = QCoreApplication::applicationVersion();
    bundle.about.madeAt = QDateTime::currentDateTimeUtc();
    bundle.policy = workspace->draft();
    for (ApiKey& key : bundle.policy.keys)
        key.sealed.clear();
    if (workspace->snapshot())
        bundle.directory = workspace->snapshot()->directory;
    const auto secrets = co_await readSecrets(store, workspace, QList<ConnectionId>(), cancel);
    if (!secrets)
        co_return passOn(secrets);
    bundle.secrets = *secrets;
    co_return Bundle(bundle);
}

Task<void> writeBundle(QString file, Bundle bundle, SecretBytes passphrase, CancelToken cancel)
{
    if (passphrase.isEmpty())
        co_return fail(ErrorKind::BadInput, Texts::tr("A bundle needs a passphrase."));
    const auto future = inBackground<Result<QByteArray>>(
        [bundle, passphrase] { return sealed(bundle, passphrase); });
    const auto bytes = co_await future;
    if (!bytes)
        co_return passOn(bytes);
    if (cancel.isCancelled())
        co_return gone();
    co_return replaceFile(file, *bytes);
}

Task<Bundle> readBundle(QString path, SecretBytes passphrase, CancelToken cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        co_return fail(ErrorKind::BadInput,
                       Texts::tr("%1 cannot be read: %2")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    if (file.size() > largestBundle)
        co_return fail(ErrorKind::BadInput,
                       Texts::tr("%1 is too large.").arg(QDir::toNativeSeparators(path)));
    const QByteArray bytes = file.readAll();
    if (!bytes.startsWith(bundleKind().magic))
        co_return fail(
            ErrorKind::BadInput,
            Texts::tr("%1 is no bundle of Keyroster.").arg(QDir::toNativeSeparators(path)));
    const auto future =
        inBackground<Result<Bundle>>([bytes, passphrase] { return opened(bytes, passphrase); });
    const auto bundle = co_await future;
    if (cancel.isCancelled())
        co_return gone();
    co_return bundle;
}

Result<BundlePreview> previewBundle(const Bundle& bundle, const workspace::Workspace& workspace,
                                    BundleMode mode, const CopyOptions& options)
{
    if (!workspace.snapshot())
        return fail(ErrorKind::NotFound, Texts::tr("Nothing is known of the server yet. Pull "
                                                   "first, then import."));
    if (bundle.policy.id == workspace.draft().id)
        return previewOfSame(bundle, workspace, mode);
    if (mode == BundleMode::Replace)
        return fail(ErrorKind::BadInput,
                    Texts::tr("This was exported from another server, so it can be added to what "
                              "is here, but it cannot replace it."));
    CopySource source;
    source.name = bundle.about.serverName;
    source.policy = bundle.policy;
    source.directory = bundle.directory;
    source.secrets = bundle.secrets;
    CopyOptions chosen = options;
    chosen.takenModelIds = serverModelIds(*workspace.snapshot(), workspace.draft());
    const auto copy = previewCopy(source, workspace.draft(), workspace.snapshot()->directory,
                                  chosen, secretsHere(workspace));
    if (!copy)
        return passOn(copy);
    BundlePreview preview;
    preview.samePolicy = false;
    preview.copy = *copy;
    preview.keysWithoutSecret = copy->keysWithoutSecret;
    preview.edit = copy->edit;
    preview.secrets = copy->secrets;
    count(preview);
    return preview;
}

} // namespace keyroster::sync
