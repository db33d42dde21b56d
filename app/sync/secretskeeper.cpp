#include "sync/secretskeeper.h"

#include "base/log.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

/// Pages that were about to be written when the program last stopped, or are now.
const QString pendingSetting = QStringLiteral("secrets/pending_pages");

QList<PageId> pendingPages(const workspace::Workspace& workspace)
{
    const QList<QByteArray> names = workspace.setting(pendingSetting).split(' ');
    QList<PageId> pages;
    for (const QByteArray& name : names) {
        if (!name.isEmpty())
            pages.append(PageId(QString::fromUtf8(name)));
    }
    return pages;
}

Result<void> setPending(workspace::Workspace& workspace, const QList<PageId>& pages)
{
    QByteArray names;
    for (const PageId& page : pages)
        names += page.text().toUtf8() + ' ';
    const QByteArray text = names.trimmed();
    return workspace.setting(pendingSetting) == text ? Result<void>()
                                                     : workspace.setSetting(pendingSetting, text);
}

/// Removes what a crash left behind: pages that were noted, and that no index names. They stay
/// noted as long as the store cannot remove them.
QCoro::Task<void> dropLeftovers(EngineCorePtr core)
{
    // Memory would say of every page that it is not there (any more); these are in a keychain.
    if (core->secrets->isSessionOnly())
        co_return;
    const QList<PageId> noted = pendingPages(*core->workspace);
    if (noted.isEmpty())
        co_return;
    const workspace::SecretIndex& index = core->workspace->secretIndex();
    const QSet<PageId> named(index.cbegin(), index.cend());
    QList<PageId> orphans;
    for (const PageId& page : noted) {
        if (!named.contains(page))
            orphans.append(page);
    }
    const auto dropped = co_await core->secrets->drop(orphans);
    if (dropped && core->isAlive()) {
        const auto cleared = setPending(*core->workspace, QList<PageId>());
        if (!cleared)
            qCWarning(lcSync) << "pages stay noted:" << cleared.error().detail;
    }
}

Task<void> storeInTurn(EngineCorePtr core, workspace::Commit commit,
                       QHash<SecretId, SecretBytes> add, QSet<SecretId> remove, CancelToken cancel)
{
    if (!core->isAlive() || cancel.isCancelled())
        co_return gone();
    co_await dropLeftovers(core);
    if (!core->isAlive())
        co_return gone();
    const QPointer<workspace::Workspace> workspace = core->workspace;
    // What could not be removed stays in the note.
    const QList<PageId> left = pendingPages(*workspace);
    const secrets::Announce note = [workspace, left](const QList<PageId>& pages) {
        return workspace ? setPending(*workspace, left + pages) : Result<void>(gone());
    };
    const auto staged =
        co_await core->secrets->stageAnnounced(add, remove, workspace->secretIndex(), note);
    if (!staged)
        co_return passOn(staged);
    if (!core->isAlive())
        co_return gone(); // The next start drops the pages that were written: they are noted.
    Result<void> done;
    if (cancel.isCancelled()) {
        done = gone();
    } else if (const auto noted = note(staged->written + staged->obsolete); !noted) {
        done = noted;
    } else {
        commit.secretIndex = staged->index;
        done = core->workspace->commit(commit);
    }
    const auto dropped = co_await core->secrets->drop(done ? staged->obsolete : staged->written);
    if (!core->isAlive())
        co_return done;
    // What the index named may be in a keychain that memory stands in for: its turn comes later.
    const QList<PageId> elsewhere = done ? left + staged->obsolete : left;
    const bool lasts = !core->secrets->isSessionOnly();
    if (dropped && (left.isEmpty() || !lasts)) {
        const auto cleared = setPending(*core->workspace, lasts ? QList<PageId>() : elsewhere);
        if (!cleared)
            qCWarning(lcSync) << "pages stay noted:" << cleared.error().detail;
    }
    co_return done;
}

} // namespace

tl::unexpected<Error> gone()
{
    return fail(ErrorKind::Cancelled, Texts::tr("Cancelled."));
}

Task<void> storeSecrets(EngineCorePtr core, workspace::Commit commit,
                        QHash<SecretId, SecretBytes> add, QSet<SecretId> remove, CancelToken cancel)
{
    co_await core->storing.take();
    const auto done = co_await storeInTurn(core, commit, add, remove, cancel);
    core->storing.pass();
    co_return done;
}

Task<void> dropLeftPages(EngineCorePtr core)
{
    co_await core->storing.take();
    if (core->isAlive())
        co_await dropLeftovers(core);
    core->storing.pass();
    co_return Result<void>();
}

Task<SecretBytes> readKeySecret(EngineCorePtr core, ApiKey key)
{
    if (!core->isAlive())
        co_return gone();
    const SecretId id = core->workspace->secretOf(key.id, key.fingerprint);
    if (id.isEmpty())
        co_return fail(ErrorKind::NotFound,
                       Texts::tr("The secret of key %1 is not on this computer. It was added on "
                                 "another admin's; enter it again "
                                 "here to use it.")
                           .arg(key.label));
    co_return co_await core->secrets->read(id, core->workspace->secretIndex());
}

} // namespace keyroster::sync
