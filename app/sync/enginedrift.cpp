#include "sync/enginework.h"
#include "sync/planwork.h"
#include "sync/pull.h"
#include "sync/session.h"
#include "sync/views.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

/// Object -> when this computer saw it first.
const QString seenSetting = QStringLiteral("sync/drift");
/// Hash of the router's code when it was last in order.
const QString routerSetting = QStringLiteral("sync/router");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

QString routerLeft(const workspace::Workspace& workspace)
{
    return QString::fromLatin1(workspace.setting(routerSetting));
}

void keepSetting(workspace::Workspace& workspace, const QString& name, const QByteArray& value)
{
    if (workspace.isReadOnly() || workspace.setting(name) == value)
        return;
    // To miss one says "seen first" a little later; nothing else depends on it.
    const auto kept = workspace.setSetting(name, value);
    Q_UNUSED(kept)
}

/// The router's code is as it was, or as we brought it.
bool isRouterInOrder(const Drift& drift)
{
    return drift.problem.isEmpty()
        && std::none_of(
               drift.objects.cbegin(), drift.objects.cend(), [](const DriftObject& object) {
                   return object.object == routerFunctionId() && object.kind != DriftKind::Update;
               });
}

QList<std::pair<QString, bool>> switchesOf(const QList<NativeConnection>& natives)
{
    QList<std::pair<QString, bool>> switches;
    for (const NativeConnection& native : natives)
        switches.append({nativeName(native.baseUrl, native.prefixId), native.enabled});
    return switches;
}

QMap<QString, QJsonObject> viewsOf(const QList<ModelEntry>& entries)
{
    QMap<QString, QJsonObject> views;
    for (const ModelEntry& entry : entries)
        views.insert(entry.id, entryView(entry));
    return views;
}

bool isSameRouter(const RouterState& a, const RouterState& b)
{
    return functionView(a.router) == functionView(b.router)
        && functionView(a.slotA) == functionView(b.slotA)
        && functionView(a.slotB) == functionView(b.slotB) && a.slot == b.slot
        && a.revision == b.revision && a.publicKey == b.publicKey;
}

/// Our objects are as in the snapshot.
Task<bool> looksTheSame(EngineCorePtr core, CancelToken cancel)
{
    const auto client = core->client;
    const auto router = co_await readRouter(client, cancel);
    if (!router)
        co_return passOn(router);
    const auto entries = co_await client->modelEntries(cancel);
    if (!entries)
        co_return passOn(entries);
    const auto natives = co_await client->nativeConfig(cancel);
    if (!natives)
        co_return passOn(natives);
    if (!core->isAlive())
        co_return gone();
    const Snapshot& known = *core->workspace->snapshot();
    co_return isSameRouter(*router, known.router) && viewsOf(*entries) == viewsOf(known.entries)
        && switchesOf(natives->connections) == switchesOf(known.natives);
}

/// What a sync of this workspace did not get to is not another's change.
Drift withoutOwnRest(Drift drift, const std::optional<Interrupted>& cut)
{
    if (!cut)
        return drift;
    QSet<QString> undone;
    for (const HistoryStep& step : cut->steps) {
        if (step.outcome.outcome != workspace::StepOutcome::Done)
            undone.insert(step.step.object);
    }
    drift.objects.removeIf(
        [&undone](const DriftObject& object) { return undone.contains(object.object); });
    return drift;
}

Drift driftNow(const workspace::Workspace& workspace, const Snapshot& snapshot,
               const std::optional<Interrupted>& cut)
{
    return withoutOwnRest(
        findDrift(snapshot, workspace.base(), workspace.draft(), routerLeft(workspace)), cut);
}

Result<PlanInput> inputOfObjects(EngineCore& core, const QStringList& objects)
{
    auto input = planInputOf(core);
    if (!input)
        return input;
    const Drift& drift = driftOf(core);
    for (const QString& object : objects) {
        const bool drifts =
            std::any_of(drift.objects.cbegin(), drift.objects.cend(),
                        [&object](const DriftObject& known) { return known.object == object; });
        if (!drifts)
            return fail(ErrorKind::NotFound,
                        Texts::tr("%1 is as the last sync left it.").arg(object));
    }
    input->draft = core.workspace->base();
    input->only = objects;
    return input;
}

} // namespace

void lookForDrift(EngineCore& core, const Snapshot& snapshot, bool isMerged)
{
    workspace::Workspace& workspace = *core.workspace;
    core.driftIsOld = false;
    core.drift = Drift();
    core.leftUndone = false;
    if (!isMerged)
        return;
    const std::optional<Interrupted> cut = interruptedSync(workspace);
    core.drift = driftNow(workspace, snapshot, cut);
    core.leftUndone = cut.has_value();
    keepSetting(workspace, seenSetting,
                noteFirstSeen(core.drift, workspace.setting(seenSetting), snapshot.takenAt));
    if (isRouterInOrder(core.drift))
        keepSetting(workspace, routerSetting, snapshot.router.router.contentSha256.toLatin1());
}

const Drift& driftOf(EngineCore& core)
{
    if (!core.driftIsOld || core.drift.isEmpty() || !core.workspace || !core.workspace->snapshot())
        return core.drift;
    const workspace::Workspace& workspace = *core.workspace;
    core.drift = driftNow(workspace, *workspace.snapshot(), interruptedSync(workspace));
    noteFirstSeen(core.drift, workspace.setting(seenSetting), workspace.snapshot()->takenAt);
    core.driftIsOld = false;
    return core.drift;
}

Task<bool> checkOnServer(EngineCorePtr core, CancelToken cancel)
{
    if (core->applying)
        co_return false;
    const auto signedIn = co_await ready(core, cancel);
    if (!signedIn)
        co_return fail(noticed(core, unreachable(core, signedIn.error())));
    if (!core->isAlive())
        co_return gone();
    bool same = false;
    if (core->workspace->snapshot() && core->lastPull != SyncState::Unreachable
        && core->lastPull != SyncState::Unknown) {
        const auto looked = co_await looksTheSame(core, cancel);
        if (!looked && looked.error().kind != ErrorKind::SignInRequired)
            co_return fail(unreachable(core, looked.error()));
        same = looked && *looked;
    }
    if (same || !core->isAlive() || core->applying)
        co_return false;
    const auto pulled = co_await pullServer(core, cancel);
    if (!pulled)
        co_return passOn(pulled);
    co_return true;
}

Result<void> takeOver(EngineCore& core, const QStringList& objects)
{
    workspace::Workspace& workspace = *core.workspace;
    if (!workspace.snapshot())
        return fail(ErrorKind::NotFound,
                    Texts::tr("Pull first: nothing is known of the server yet."));
    const auto edit = takeTheirs(driftOf(core), objects, *workspace.snapshot(), workspace.draft());
    if (!edit)
        return passOn(edit);
    return workspace.apply(*edit);
}

Task<Plan> planOfObjects(EngineCorePtr core, QStringList objects, CancelToken cancel)
{
    const InputOf input = [objects](EngineCore& of) { return inputOfObjects(of, objects); };
    const auto plan = co_await planAndStore(core, input, cancel);
    co_return plan;
}

Task<Plan> planWhatIsLeft(EngineCorePtr core, CancelToken cancel)
{
    const auto pulled = co_await pullServer(core, cancel);
    if (!pulled)
        co_return passOn(pulled);
    if (!core->isAlive())
        co_return gone();
    const auto plan = co_await planAndStore(core, planInputOf, cancel);
    co_return plan;
}

} // namespace keyroster::sync
