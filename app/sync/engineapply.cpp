#include "base/log.h"
#include "sync/applyrun.h"
#include "sync/enginework.h"
#include "sync/planfile.h"
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

/// What a new plan would do after a run that did not reach its end.
void sayWhatIsLeft(const EngineCore& core, ApplyReport& report, const Result<void>& pulled)
{
    if (report.end == ApplyReport::End::Done)
        return;
    const auto done =
        std::count_if(report.steps.cbegin(), report.steps.cend(), [](const StepResult& step) {
            return step.outcome == workspace::StepOutcome::Done;
        });
    const auto made = [&](const QString& words) {
        return words.arg(done).arg(report.steps.size());
    };
    if (!pulled) {
        report.next = pulled.error().kind == ErrorKind::Conflict
                        ? pulled.error().message
                        : made(Texts::tr("%1 of %2 changes are made. The server could not be read "
                                         "afterwards; pull when it answers again."));
        return;
    }
    const auto input = planInputOf(core);
    const auto plan = input ? makePlan(*input) : Result<Plan>(tl::unexpected(input.error()));
    if (!plan) {
        report.next = plan.error().message;
        return;
    }
    report.left = int(plan->steps.size());
    report.next = report.left == 0
                    ? made(Texts::tr("%1 of %2 changes are made, and nothing is left to do."))
                    : made(Texts::tr("%1 of %2 changes are made. Sync again to make only what is "
                                     "still missing: %3."))
                          .arg(Texts::tr("%n change(s)", nullptr, report.left));
}

} // namespace

QString confirmationNameOf(const EngineCore& core)
{
    const workspace::ServerProfile& profile = core.workspace->profile();
    return profile.name.isEmpty() ? QUrl(profile.url).host() : profile.name;
}

QStringList unsealableKeys(const EngineCore& core, const Plan& plan)
{
    QStringList labels;
    const bool writes = std::any_of(plan.steps.cbegin(), plan.steps.cend(), [](const Step& step) {
        return step.kind == StepKind::WriteSlot;
    });
    if (!writes)
        return labels;
    for (const ApiKey& key : plan.target.keys) {
        if (key.sealed.isEmpty() && core.workspace->secretOf(key.id, key.fingerprint).isEmpty())
            labels.append(key.label);
    }
    return labels;
}

Result<void> storeNewPlan(workspace::Workspace& workspace, const Plan& plan)
{
    const auto known = workspace.plans(1);
    if (!known)
        return passOn(known);
    for (const workspace::PlanRecord& record : *known) {
        if (record.state != QLatin1StringView("planned"))
            continue;
        if (const auto done = workspace.setPlanState(record.id, QStringLiteral("discarded")); !done)
            return done;
    }
    workspace::PlanRecord record;
    record.id = plan.id;
    record.hash = plan.hash;
    record.madeAt = plan.madeAt;
    record.author = plan.target.author;
    record.json = serializePlan(plan);
    record.state = QStringLiteral("planned");
    record.revision = plan.target.revision;
    record.stepCount = int(plan.steps.size());
    return workspace.storePlan(record);
}

Result<PlanInput> planInputOf(const EngineCore& core)
{
    const workspace::Workspace& workspace = *core.workspace;
    if (!workspace.snapshot())
        return fail(ErrorKind::NotFound,
                    Texts::tr("Pull first: nothing is known of the server yet."));
    PlanInput input;
    input.snapshot = *workspace.snapshot();
    input.trusted = storedTrust(workspace);
    input.draft = workspace.draft();
    input.routerContent = bundledRouter();
    input.routerVersion = bundledRouterVersion();
    input.slotContent = bundledSlot();
    input.author = workspace.profile().email;
    input.now = QDateTime::currentDateTimeUtc();
    const auto can = openwebui::capabilitiesOf(input.snapshot.server.version);
    if (!can)
        return passOn(can);
    input.newerServer = can->newerThanKnown;
    return input;
}

Result<void> keepPlan(EngineCore& core, const Plan& plan)
{
    if (const QStringList labels = unsealableKeys(core, plan); !labels.isEmpty())
        return fail(ErrorKind::BadInput,
                    Texts::tr("The secret of these keys is not on this computer and the server "
                              "cannot open what it has of them: %1. "
                              "Enter the keys again, or remove them.")
                        .arg(labels.join(Texts::tr(", ", "between the parts of a list"))));
    return storeNewPlan(*core.workspace, plan);
}

Result<Plan> planAndStore(EngineCore& core)
{
    const auto input = planInputOf(core);
    if (!input)
        return passOn(input);
    auto plan = makePlan(*input);
    if (!plan || plan->isEmpty())
        return plan;
    if (const auto kept = keepPlan(core, *plan); !kept)
        return passOn(kept);
    return plan;
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
    if (core->isAlive())
        sayWhatIsLeft(*core, *report, pulled);
    co_return report;
}

} // namespace keyroster::sync
