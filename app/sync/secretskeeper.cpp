#include "sync/secretskeeper.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

Task<void> storeInTurn(EngineCorePtr core, workspace::Commit commit,
                       QHash<SecretId, SecretBytes> add, QSet<SecretId> remove, CancelToken cancel)
{
    if (!core->isAlive() || cancel.isCancelled())
        co_return gone();
    const auto staged = co_await core->secrets->stage(add, remove, core->workspace->secretIndex());
    if (!staged)
        co_return passOn(staged);
    if (!core->isAlive())
        co_return gone(); // The pages that were written stay, named by no index: nobody is left to
                          // drop them.
    Result<void> done;
    if (cancel.isCancelled()) {
        done = gone();
    } else {
        commit.secretIndex = staged->index;
        done = core->workspace->commit(commit);
    }
    co_await core->secrets->drop(done ? staged->obsolete : staged->written);
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
