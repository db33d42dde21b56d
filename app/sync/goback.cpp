#include "sync/goback.h"

#include "sync/enginework.h"
#include "sync/planwork.h"
#include "sync/pull.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

Result<void> refuseMissing(const Reversion& reversion)
{
    if (reversion.missing.isEmpty())
        return {};
    return fail(ErrorKind::BadInput,
                Texts::tr("The secret of these keys is neither on this computer nor on the server "
                          "in a form that its router can open: %1. Go back to the revision in the "
                          "history instead, and enter the keys again or remove them.")
                    .arg(reversion.missing.join(Texts::tr(", ", "between the parts of a list"))));
}

/// Everything that can be refused before the other slot is read.
Result<void> checkUndoable(const workspace::Workspace& workspace)
{
    const auto& snapshot = workspace.snapshot();
    if (!snapshot || !snapshot->policy)
        return fail(
            ErrorKind::NotFound,
            Texts::tr("Nothing was synced to this server yet, so there is nothing to undo."));
    if (hasOwnChanges(workspace))
        return fail(ErrorKind::Conflict,
                    Texts::tr("The draft has changes that are not synced. Sync or undo them first, "
                              "then undo the last sync."));
    if (snapshot->policy->parent == 0)
        return fail(
            ErrorKind::NotFound,
            Texts::tr("The last sync was the first one: before it the server had no policy. "
                      "To give everything back, delete or release the connections and sync."));
    return {};
}

QString keptHint(const workspace::Workspace& workspace, qint64 revision)
{
    const auto kept = workspace.revision(revision);
    if (!kept)
        return {};
    return QLatin1Char(' ')
         + Texts::tr("Revision %1 is kept on this computer: go back to it in the history.")
               .arg(revision);
}

/// Is what the other slot holds the revision that the last sync replaced?
Result<void> checkSlot(const workspace::Workspace& workspace, const std::optional<Policy>& slot)
{
    const Policy& now = *workspace.snapshot()->policy;
    if (!slot)
        return fail(ErrorKind::NotFound,
                    Texts::tr("The server does not hold the revision before the present one any "
                              "more.")
                        + keptHint(workspace, now.parent));
    if (slot->id != now.id)
        return fail(ErrorKind::NotFound,
                    Texts::tr("What the server holds beside the present revision belongs to "
                              "another set-up, so the last sync cannot be undone."));
    if (slot->revision != now.parent)
        return fail(ErrorKind::NotFound,
                    Texts::tr("The server has revision %1, which came after revision %2, but holds "
                              "revision %3 beside it; so the last sync cannot be undone.")
                            .arg(now.revision)
                            .arg(now.parent)
                            .arg(slot->revision)
                        + keptHint(workspace, now.parent));
    return {};
}

Task<std::optional<Policy>> readOtherSlot(EngineCorePtr core, CancelToken cancel)
{
    const RouterState router = core->workspace->snapshot()->router;
    const bool usesA = router.slot == QLatin1StringView("a");
    const FunctionState& slot = usesA ? router.slotB : router.slotA;
    if (!slot.exists)
        co_return std::optional<Policy>();
    const auto client = core->client;
    const QString name = usesA ? QStringLiteral("b") : QStringLiteral("a");
    auto policy = co_await readSlot(client, name, cancel);
    co_return policy;
}

/// The policy of the last whole revision; see Interrupted.
Task<Policy> wholePolicy(EngineCorePtr core, Interrupted found, CancelToken cancel)
{
    if (!found.switched) {
        const Policy base = core->workspace->base();
        co_return base;
    }
    if (found.wholeRevision == 0) {
        const Policy none;
        co_return none;
    }
    const auto kept = core->workspace->revision(found.wholeRevision);
    if (kept)
        co_return kept;
    const auto slot = co_await readOtherSlot(core, cancel);
    if (!slot)
        co_return passOn(slot);
    if (!core->isAlive())
        co_return gone();
    if (const auto fits = checkSlot(*core->workspace, *slot); !fits)
        co_return passOn(fits);
    co_return **slot;
}

/// Commits the edit and stores the plan that follows from it; takes the edit back when there is no
/// plan.
Task<Plan> planAfter(EngineCorePtr core, Edit edit, CancelToken cancel)
{
    if (const auto done = core->workspace->apply(edit); !done)
        co_return passOn(done);
    const Policy after = core->workspace->draft();
    const auto plan = co_await planAndStore(core, planInputOf, cancel);
    // An edit that somebody made meanwhile is not ours to take back.
    if (!plan && core->isAlive() && !edit.isEmpty() && core->workspace->draft() == after) {
        if (const auto undone = core->workspace->undo(); !undone)
            co_return passOn(undone);
    }
    co_return plan;
}

} // namespace

bool hasOwnChanges(const workspace::Workspace& workspace)
{
    return workspace.isEdited();
}

QString undoOfLastSyncText(const workspace::Workspace& workspace)
{
    if (workspace.isReadOnly() || !checkUndoable(workspace))
        return {};
    return Texts::tr("Undo the last sync (back to revision %1)")
        .arg(workspace.snapshot()->policy->parent);
}

Task<Plan> planUndoOfLastSync(EngineCorePtr core, CancelToken cancel)
{
    const auto pulled = co_await pullServer(core, cancel);
    if (!pulled)
        co_return passOn(pulled);
    if (!core->isAlive())
        co_return gone();
    if (const auto may = checkUndoable(*core->workspace); !may)
        co_return passOn(may);
    const auto slot = co_await readOtherSlot(core, cancel);
    if (!slot)
        co_return passOn(slot);
    if (!core->isAlive())
        co_return gone();
    workspace::Workspace& workspace = *core->workspace;
    if (const auto fits = checkSlot(workspace, *slot); !fits)
        co_return passOn(fits);
    auto reversion = revertToPolicy(workspace, **slot);
    if (!reversion)
        co_return passOn(reversion);
    if (const auto usable = refuseMissing(*reversion); !usable)
        co_return passOn(usable);
    if (reversion->edit.isEmpty())
        co_return fail(ErrorKind::NotFound,
                       Texts::tr("The last sync changed nothing in the policy, so there is nothing "
                                 "to undo."));
    reversion->edit.text = undoOfLastSyncText(workspace);
    const auto plan = co_await planAfter(core, reversion->edit, cancel);
    co_return plan;
}

Task<Plan> planBackFromInterrupted(EngineCorePtr core, CancelToken cancel)
{
    const auto pulled = co_await pullServer(core, cancel);
    if (!pulled)
        co_return passOn(pulled);
    if (!core->isAlive())
        co_return gone();
    const auto found = interruptedSync(*core->workspace);
    if (!found)
        co_return fail(ErrorKind::NotFound,
                       Texts::tr("No sync was interrupted, or nothing is left of it."));
    if (!found->canGoBack)
        co_return fail(ErrorKind::NotFound,
                       Texts::tr("The interrupted sync was not to change the policy, so there is "
                                 "no revision to go back to. Sync again to finish it."));
    const auto whole = co_await wholePolicy(core, *found, cancel);
    if (!whole)
        co_return passOn(whole);
    if (!core->isAlive())
        co_return gone();
    workspace::Workspace& workspace = *core->workspace;
    const auto reversion = revertToPolicy(workspace, *whole);
    if (!reversion)
        co_return passOn(reversion);
    if (const auto usable = refuseMissing(*reversion); !usable)
        co_return passOn(usable);
    const auto plan = co_await planAfter(core, reversion->edit, cancel);
    if (!plan)
        co_return plan;
    if (!core->isAlive())
        co_return gone();
    // Decided: it is not asked again, whether the plan is run at once or later.
    const auto noted =
        core->workspace->endPlan(found->plan, QStringLiteral("partly"), found->summary);
    if (!noted)
        co_return passOn(noted);
    co_return plan;
}

} // namespace keyroster::sync
