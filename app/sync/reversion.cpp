#include "secrets/sealing.h"
#include "sync/history.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

/// What is put back on release belongs to the server as it is now, not to the revision.
void takeKeptEntries(Connection& connection, const Policy& draft)
{
    if (!connection.adopted)
        return;
    const Connection* now = draft.connection(connection.id);
    connection.adopted->entriesBefore =
        now && now->adopted ? now->adopted->entriesBefore : QList<QJsonObject>();
}

/// The old content in place of the draft's; the bookkeeping stays as it is now.
Policy withContentOf(const Policy& draft, const Policy& old)
{
    Policy result = draft;
    result.connections = old.connections;
    result.accounts = old.accounts;
    result.assignments = old.assignments;
    result.allowances = old.allowances;
    result.keys = old.keys;
    for (Connection& connection : result.connections)
        takeKeptEntries(connection, draft);
    for (ApiKey& key : result.keys) {
        const ApiKey* now = draft.key(key.id);
        if (now && now->fingerprint == key.fingerprint && !now->sealed.isEmpty())
            key.sealed = now->sealed;
    }
    return result;
}

QStringList keysWithoutSecret(const workspace::Workspace& workspace, const Policy& policy)
{
    const auto& snapshot = workspace.snapshot();
    const QString receiver =
        snapshot ? secrets::publicKeyId(snapshot->router.publicKey) : QString();
    QStringList labels;
    for (const ApiKey& key : policy.keys) {
        const bool opens = !key.sealed.isEmpty()
                        && (receiver.isEmpty() || secrets::sealedTo(key.sealed) == receiver);
        if (!opens && workspace.secretOf(key.id, key.fingerprint).isEmpty())
            labels.append(key.label);
    }
    return labels;
}

} // namespace

Result<Reversion> revertTo(const workspace::Workspace& workspace, qint64 revision)
{
    const auto kept = workspace.revision(revision);
    if (!kept)
        return passOn(kept);
    return revertToPolicy(workspace, *kept);
}

Result<Reversion> revertToPolicy(const workspace::Workspace& workspace, const Policy& old)
{
    const Policy& draft = workspace.draft();
    if (old.revision > 0 && old.id != draft.id)
        return fail(ErrorKind::BadInput,
                    Texts::tr("This revision belongs to another set-up of the server, so there is "
                              "no way back to it."));
    const Policy wanted = withContentOf(draft, old);
    Reversion reversion;
    reversion.edit.text = old.revision > 0 ? Texts::tr("Go back to revision %1").arg(old.revision)
                                           : Texts::tr("Go back to before the first sync");
    reversion.edit.changes = difference(draft, wanted);
    reversion.missing = keysWithoutSecret(workspace, wanted);
    return reversion;
}

} // namespace keyroster::sync
