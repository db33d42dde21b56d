#include "sync/movesecrets.h"

#include "base/log.h"
#include "sync/enginecore.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

using StorePtr = std::shared_ptr<secrets::SecretStore>;
using Secrets = QHash<SecretId, SecretBytes>;

/// The secrets of one workspace on their way.
struct Moving
{
    QPointer<workspace::Workspace> workspace;
    secrets::SecretIndex before; ///< pages in the old store
    secrets::Staged copy;
};

Task<Secrets> readAll(StorePtr store, secrets::SecretIndex index, CancelToken cancel)
{
    Secrets all;
    for (auto entry = index.cbegin(); entry != index.cend(); ++entry) {
        if (cancel.isCancelled())
            co_return gone();
        const auto secret = co_await store->read(entry.key(), index);
        if (!secret)
            co_return passOn(secret);
        all.insert(entry.key(), *secret);
    }
    co_return all;
}

Task<void> dropCopies(StorePtr store, QList<Moving> moving)
{
    QList<PageId> pages;
    for (const Moving& one : std::as_const(moving))
        pages.append(one.copy.written);
    const auto dropped = co_await store->drop(pages);
    co_return dropped;
}

Task<Moving> copyOne(StorePtr from, StorePtr to, QPointer<workspace::Workspace> workspace,
                     CancelToken cancel)
{
    Moving moving;
    moving.workspace = workspace;
    const secrets::SecretIndex index = workspace->secretIndex();
    moving.before = index;
    const auto all = co_await readAll(from, index, cancel);
    if (!all)
        co_return passOn(all);
    const QSet<SecretId> none;
    const secrets::SecretIndex empty;
    const auto staged = co_await to->stage(*all, none, empty);
    if (!staged)
        co_return passOn(staged);
    moving.copy = *staged;
    const auto again = co_await readAll(to, staged->index, cancel);
    if (again && *again == *all)
        co_return moving;
    const auto dropped = co_await to->drop(staged->written);
    if (!dropped)
        qCWarning(lcSync) << "copies stay:" << dropped.error().detail;
    if (!again)
        co_return passOn(again);
    co_return fail(ErrorKind::KeychainBroken,
                   Texts::tr("The new place did not give back what was written to it. The secrets "
                             "stay where they are."));
}

Result<void> setIndex(const Moving& one, const secrets::SecretIndex& index)
{
    if (!one.workspace)
        return gone();
    workspace::Commit commit;
    commit.secretIndex = index;
    return one.workspace->commit(commit);
}

/// All of them or none.
Result<void> switchOver(const QList<Moving>& moving)
{
    for (qsizetype i = 0; i < moving.size(); ++i) {
        const auto done = setIndex(moving.at(i), moving.at(i).copy.index);
        if (done)
            continue;
        for (qsizetype back = 0; back < i; ++back) {
            if (const auto undone = setIndex(moving.at(back), moving.at(back).before); !undone)
                qCWarning(lcSync) << "is in the new place already:" << undone.error().detail;
        }
        return done;
    }
    return {};
}

} // namespace

Task<MovedSecrets> moveSecrets(std::shared_ptr<secrets::SecretStore> from,
                               std::shared_ptr<secrets::SecretStore> to,
                               QList<QPointer<workspace::Workspace>> workspaces, CancelToken cancel)
{
    QList<Moving> moving;
    MovedSecrets moved;
    Result<void> done;
    for (const QPointer<workspace::Workspace>& workspace : std::as_const(workspaces)) {
        if (!workspace || cancel.isCancelled()) {
            done = gone();
            break;
        }
        if (workspace->secretIndex().isEmpty())
            continue;
        const auto copied = co_await copyOne(from, to, workspace, cancel);
        if (!copied) {
            done = passOn(copied);
            break;
        }
        moving.append(*copied);
        moved.secrets += copied->copy.index.size();
        ++moved.servers;
    }
    if (done && cancel.isCancelled())
        done = gone();
    if (done)
        done = switchOver(moving);
    if (!done) {
        // A workspace that was switched already names its copies: only those of the others go.
        moving.removeIf([](const Moving& one) {
            return one.workspace && one.workspace->secretIndex() == one.copy.index;
        });
        co_await dropCopies(to, moving);
        co_return passOn(done);
    }
    QSet<PageId> old;
    for (const Moving& one : std::as_const(moving))
        old.unite(QSet<PageId>(one.before.cbegin(), one.before.cend()));
    const QList<PageId> pages = old.values();
    const auto dropped = co_await from->drop(pages);
    if (!dropped)
        qCWarning(lcSync) << "old pages stay:" << dropped.error().detail;
    co_return moved;
}

} // namespace keyroster::sync
