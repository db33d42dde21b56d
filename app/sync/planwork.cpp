#include "sync/planwork.h"

#include "base/background.h"
#include "sync/enginework.h"

#include <QCoreApplication>
#include <QCoroFuture>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

Result<MadePlan> made(const PlanInput& input)
{
    auto plan = makePlan(input);
    if (!plan)
        return passOn(plan);
    QByteArray json = plan->isEmpty() ? QByteArray() : serializePlan(*plan);
    return MadePlan{std::move(*plan), std::move(json)};
}

/// What a plan depends on that others may change while it is made.
struct Moment
{
    Policy base, draft;
    QDateTime readAt;
    friend bool operator==(const Moment&, const Moment&) = default;
};

Moment momentOf(const workspace::Workspace& workspace)
{
    const std::optional<Snapshot>& snapshot = workspace.snapshot();
    return {workspace.base(), workspace.draft(), snapshot ? snapshot->takenAt : QDateTime()};
}

Result<void> keepPlan(EngineCore& core, const MadePlan& made)
{
    if (const QStringList labels = unsealableKeys(core, made.plan); !labels.isEmpty())
        return fail(ErrorKind::BadInput,
                    Texts::tr("The secret of these keys is not on this computer and the server "
                              "cannot open what it has of them: %1. "
                              "Enter the keys again, or remove them.")
                        .arg(labels.join(Texts::tr(", ", "between the parts of a list"))));
    return storeNewPlan(*core.workspace, made);
}

} // namespace

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

Result<void> storeNewPlan(workspace::Workspace& workspace, const MadePlan& made)
{
    const Plan& plan = made.plan;
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
    record.json = made.json;
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

Task<MadePlan> makePlanBeside(EngineCorePtr core, InputOf input, CancelToken cancel)
{
    for (;;) {
        if (!core->isAlive() || cancel.isCancelled())
            co_return gone();
        const Moment moment = momentOf(*core->workspace);
        const auto given = input(*core);
        if (!given)
            co_return passOn(given);
        const auto future =
            inBackground<Result<MadePlan>>([given = *given] { return made(given); });
        const auto plan = co_await future;
        if (!core->isAlive() || cancel.isCancelled())
            co_return gone();
        if (momentOf(*core->workspace) == moment)
            co_return plan;
    }
}

Task<Plan> planAndStore(EngineCorePtr core, InputOf input, CancelToken cancel)
{
    const auto plan = co_await makePlanBeside(core, input, cancel);
    if (!plan)
        co_return passOn(plan);
    if (plan->plan.isEmpty())
        co_return plan->plan;
    if (const auto kept = keepPlan(*core, *plan); !kept)
        co_return passOn(kept);
    co_return plan->plan;
}

} // namespace keyroster::sync
