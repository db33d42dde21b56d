#include "base/log.h"
#include "sync/applyrun.h"
#include "sync/enginework.h"
#include "sync/planfile.h"
#include "sync/planwork.h"
#include "sync/progress.h"
#include "sync/secretskeeper.h"
#include "sync/session.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QTimer>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

Result<Plan> storedPlan(const workspace::Workspace& workspace, const PlanId& id)
{
    const auto record = workspace.plan(id);
    if (!record)
        return passOn(record);
    if (record->state != QLatin1StringView("planned"))
        return fail(ErrorKind::Stale,
                    Texts::tr("This plan was run or replaced already. Make a new plan."));
    return parsePlan(record->json);
}

QString stateName(ApplyReport::End end)
{
    switch (end) {
    case ApplyReport::End::Done: return QStringLiteral("done");
    case ApplyReport::End::Stale: return QStringLiteral("stale");
    case ApplyReport::End::Cancelled: return QStringLiteral("cancelled");
    case ApplyReport::End::Partly: break;
    }
    return QStringLiteral("partly");
}

Result<void> confirm(const EngineCore& core, const Plan& plan, const QString& typed)
{
    QStringList reasons;
    for (const Guard& guard : plan.guards + extraGuards(*core.workspace, plan.id)) {
        if (!reasons.contains(guard.message))
            reasons.append(guard.message);
    }
    if (reasons.isEmpty() || typed.trimmed() == confirmationNameOf(core))
        return {};
    return fail(ErrorKind::Guarded,
                Texts::tr("%1 To go on, type the server's name in full: %2")
                    .arg(reasons.join(QLatin1Char(' ')), confirmationNameOf(core)));
}

/// The secrets that WriteSlot will seal can be read: a store that lost them stops the plan before
/// the first change.
Task<void> readSecrets(EngineCorePtr core, QList<ApiKey> keys)
{
    for (const ApiKey& key : keys) {
        if (!key.sealed.isEmpty())
            continue;
        const auto secret = co_await readKeySecret(core, key);
        if (!secret)
            co_return passOn(secret);
    }
    co_return Result<void>();
}

/// The server may have become another one since it was read, and the guards have to see that: what
/// it is now is kept, so that the next plan asks.
Task<void> lookAgain(EngineCorePtr core, CancelToken cancel)
{
    const auto learned = co_await learnFactsAgain(core, cancel);
    if (!core->isAlive())
        co_return gone();
    const std::optional<Snapshot>& known = core->workspace->snapshot();
    // A server that does not answer is reported by the run, which changes nothing then.
    if (!learned || !known)
        co_return Result<void>();
    workspace::Commit commit;
    commit.snapshot = *known;
    ServerInfo& server = commit.snapshot->server;
    QStringList moved;
    if (server.version != core->facts.version)
        moved.append(Texts::tr("the version of Open WebUI"));
    if (server.deploymentId != core->facts.deploymentId)
        moved.append(Texts::tr("the installation of Open WebUI"));
    if (server.functionsEnabled && !core->facts.functionsEnabled)
        moved.append(Texts::tr("functions are switched off"));
    if (moved.isEmpty())
        co_return Result<void>();
    server.version = core->facts.version;
    server.deploymentId = core->facts.deploymentId;
    server.functionsEnabled = server.functionsEnabled && core->facts.functionsEnabled;
    if (const auto stored = core->workspace->commit(commit); !stored)
        co_return stored;
    co_return fail(movedSince(moved));
}

/// Everything else that can be refused before the first change.
Result<Plan> prepare(EngineCore& core, const PlanId& id, const QString& typed)
{
    workspace::Workspace& workspace = *core.workspace;
    if (core.applying)
        return fail(ErrorKind::Busy, Texts::tr("A sync is running already."));
    if (workspace.isReadOnly())
        return fail(ErrorKind::Storage, workspace.readOnlyReason());
    auto plan = storedPlan(workspace, id);
    if (!plan)
        return plan;
    if (const auto confirmed = confirm(core, *plan, typed); !confirmed)
        return passOn(confirmed);
    if (const auto saved = workspace.backup(QStringLiteral("sync")); !saved)
        return passOn(saved);
    if (const auto running = workspace.setPlanState(id, QStringLiteral("running")); !running)
        return passOn(running);
    return plan;
}

/// The server has a new revision that this run wrote.
Result<void> keepMadeRevision(workspace::Workspace& workspace, const Plan& plan)
{
    const Policy& base = workspace.base();
    if (plan.target.revision == plan.fromRevision || base.revision != plan.target.revision
        || base.savedAt != plan.target.savedAt)
        return {};
    const auto record = workspace.plan(plan.id);
    if (!record)
        return passOn(record);
    workspace::RevisionRecord made;
    made.number = base.revision;
    made.author = base.author;
    made.message = record->message;
    made.at = base.savedAt;
    made.source = workspace::RevisionRecord::Source::SyncedHere;
    made.plan = plan.id;
    return workspace.keepRevision(made, base);
}

Result<void> noteReport(EngineCore& core, const Plan& plan, const ApplyReport& report)
{
    workspace::Workspace& workspace = *core.workspace;
    if (const auto stored = workspace.endPlan(plan.id, stateName(report.end), report.summary);
        !stored)
        return stored;
    if (const auto kept = keepMadeRevision(workspace, plan); !kept)
        return kept;
    if (report.end == ApplyReport::End::Done) {
        if (const auto stored = storeTrust(workspace, trustedOf(*workspace.snapshot())); !stored)
            return stored;
    }
    return workspace.log(report.summary);
}

/// The report with what a new plan would do after a run that did not reach its end.
Task<ApplyReport> withWhatIsLeft(EngineCorePtr core, ApplyReport report, Result<void> pulled)
{
    if (report.end == ApplyReport::End::Done)
        co_return report;
    const auto done =
        std::count_if(report.steps.cbegin(), report.steps.cend(), [](const StepResult& step) {
            return step.outcome == workspace::StepOutcome::Done;
        });
    const auto counted = [&](const QString& words) {
        return words.arg(done).arg(report.steps.size());
    };
    if (!pulled) {
        report.next =
            pulled.error().kind == ErrorKind::Conflict
                ? pulled.error().message
                : counted(Texts::tr("%1 of %2 changes are made. The server could not be read "
                                    "afterwards; pull when it answers again."));
        co_return report;
    }
    const auto made = co_await makePlanBeside(core, planInputOf, CancelToken());
    if (!made) {
        report.next = made.error().message;
        co_return report;
    }
    report.left = int(made->plan.steps.size());
    report.next =
        report.left == 0
            ? counted(Texts::tr("%1 of %2 changes are made, and nothing is left to do."))
            : counted(Texts::tr("%1 of %2 changes are made. Sync again to make only what is "
                                "still missing: %3."))
                  .arg(Texts::tr("%n change(s)", nullptr, report.left));
    co_return report;
}

} // namespace

QString confirmationNameOf(const EngineCore& core)
{
    const workspace::ServerProfile& profile = core.workspace->profile();
    return profile.name.isEmpty() ? QUrl(profile.url).host() : profile.name;
}

Task<ApplyReport> applyPlan(EngineCorePtr core, PlanId id, QString confirmedName,
                            StepCallback onStep, CancelToken cancel)
{
    if (!core->isAlive())
        co_return gone();
    const auto signedIn = co_await ready(core, cancel);
    if (!signedIn)
        co_return fail(noticed(core, signedIn.error()));
    if (!core->isAlive())
        co_return gone();
    const auto stored = storedPlan(*core->workspace, id);
    if (!stored)
        co_return passOn(stored);
    const auto looked = co_await lookAgain(core, cancel);
    if (!looked)
        co_return fail(noticed(core, looked.error()));
    if (!core->isAlive())
        co_return gone();
    const auto readable = co_await readSecrets(core, stored->target.keys);
    if (!readable)
        co_return passOn(readable);
    if (!core->isAlive())
        co_return gone();
    const auto plan = prepare(*core, id, confirmedName);
    if (!plan)
        co_return passOn(plan);

    core->applying = true;
    const auto finished = qScopeGuard([core] { core->applying = false; });
    core->outdateReadings();
    auto report = co_await runPlan(core, *plan, onStep, cancel);
    core->outdateReadings();
    if (!report || !core->isAlive())
        co_return report;
    const auto noted = noteReport(*core, *plan, *report);
    if (!noted)
        co_return passOn(noted);
    // What the server shows now is what the next plan starts from. A pull that fails says so by the
    // state.
    const CancelToken look;
    if (report->end == ApplyReport::End::Cancelled)
        QTimer::singleShot(lastLook, core->engine, [look] { look.cancel(); });
    const auto pulled = co_await pullAlone(core, look);
    if (!pulled)
        qCWarning(lcSync) << "pull after a sync:" << errorKindName(pulled.error().kind);
    if (!core->isAlive())
        co_return report;
    const auto told = co_await withWhatIsLeft(core, *report, pulled);
    co_return told;
}

} // namespace keyroster::sync
