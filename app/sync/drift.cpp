#include "sync/drift.h"

#include "sync/driftwords.h"
#include "sync/engine.h"
#include "sync/merge.h"
#include "sync/views.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

Result<Plan> planFor(const Snapshot& snapshot, const Policy& policy)
{
    PlanInput input;
    input.snapshot = snapshot;
    input.draft = policy;
    input.routerContent = bundledRouter();
    input.routerVersion = bundledRouterVersion();
    input.slotContent = bundledSlot();
    input.now = snapshot.takenAt;
    return makePlan(input);
}

bool isOlder(const QString& version, const QString& than)
{
    return QVersionNumber::fromString(version) < QVersionNumber::fromString(than);
}

/// Is the router's code as somebody left it on purpose, only older than ours?
bool isUpdate(const Snapshot& snapshot, const QString& routerLeft)
{
    const RouterState& state = snapshot.router;
    return routerLeft.isEmpty() ? isOlder(state.version, bundledRouterVersion())
                                : state.router.contentSha256 == routerLeft;
}

QDateTime changedAt(const QJsonObject& raw)
{
    const qint64 seconds = raw.value(QStringLiteral("updated_at")).toInteger();
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

QDateTime changedAt(const Snapshot& snapshot, const Step& step)
{
    const RouterState& router = snapshot.router;
    if (step.object == routerFunctionId())
        return changedAt(router.router.raw);
    if (step.object == slotFunctionId(QStringLiteral("a")))
        return changedAt(router.slotA.raw);
    if (step.object == slotFunctionId(QStringLiteral("b")))
        return changedAt(router.slotB.raw);
    const ModelEntry* entry = findEntry(snapshot.entries, step.object);
    return entry ? changedAt(entry->raw) : QDateTime();
}

DriftKind kindOf(const Step& step, bool update)
{
    switch (step.kind) {
    case StepKind::InstallRouter:
    case StepKind::CreateSlot: return DriftKind::Missing;
    case StepKind::UpdateRouter: {
        const QString left = step.after.toObject().value(QStringLiteral("marker")).toString();
        const QString now = step.before.toObject().value(QStringLiteral("marker")).toString();
        return update && left == now ? DriftKind::Update : DriftKind::Changed;
    }
    case StepKind::PublishModel:
    case StepKind::PublishPreset:
        return step.before.isNull() ? DriftKind::Missing : DriftKind::Changed;
    case StepKind::WithdrawModel:
    case StepKind::RestoreEntry: return DriftKind::Extra;
    default: return DriftKind::Changed;
    }
}

/// Fields of a step, but for a policy that is written anew because somebody edited it: the step is
/// about the other place, where the last sync's words go, and these are what was edited.
QList<DriftField> fieldsOf(const Step& step, const Snapshot& snapshot, const Policy& left)
{
    if (step.kind == StepKind::WriteSlot && snapshot.policy
        && isEditedByHand(*snapshot.policy, left))
        return {editedPolicyField(*snapshot.policy, left, snapshot.directory)};
    return driftFields(step, snapshot.directory);
}

/// A step as part of an object that drifts; the steps of one object come together.
void addStep(QList<DriftObject>& objects, const Step& step, const Snapshot& snapshot,
             const Policy& left, bool update)
{
    auto object = std::find_if(objects.begin(), objects.end(), [&step](const DriftObject& known) {
        return known.object == step.object;
    });
    if (object == objects.end()) {
        DriftObject made;
        made.object = step.object;
        made.kind = kindOf(step, update);
        made.name = driftName(step);
        made.changedAt = changedAt(snapshot, step);
        objects.append(made);
        object = objects.end() - 1;
    } else if (object->kind == DriftKind::Update) {
        object->kind = DriftKind::Changed; // not the code alone
    }
    if (object->kind != DriftKind::Missing && object->kind != DriftKind::Extra)
        object->fields += fieldsOf(step, snapshot, left);
}

} // namespace

Drift findDrift(const Snapshot& snapshot, const Policy& left, const Policy& draft,
                const QString& routerLeft)
{
    Drift drift;
    if (!snapshot.policy && left.revision == 0)
        return drift;
    const auto plan = planFor(snapshot, left);
    if (!plan) {
        drift.problem = plan.error().message;
        return drift;
    }
    const bool writes = std::any_of(plan->steps.cbegin(), plan->steps.cend(),
                                    [](const Step& s) { return s.kind == StepKind::WriteSlot; });
    const bool update = isUpdate(snapshot, routerLeft);
    for (const Step& step : plan->steps) {
        // Switching follows from writing; the write says what it is about.
        if (!writes || step.kind != StepKind::FlipSlot)
            addStep(drift.objects, step, snapshot, left, update);
    }
    if (drift.isEmpty())
        return drift;
    const auto planned = sameContent(left, draft) ? plan : planFor(snapshot, draft);
    for (DriftObject& object : drift.objects) {
        object.what = driftSentence(object);
        object.taken =
            planned
            && std::none_of(planned->steps.cbegin(), planned->steps.cend(),
                            [&object](const Step& step) { return step.object == object.object; });
        object.whyNot = takeProblem(object, draft);
        object.canTake = object.whyNot.isEmpty();
    }
    return drift;
}

QByteArray noteFirstSeen(Drift& drift, const QByteArray& kept, const QDateTime& now)
{
    const QJsonObject before = QJsonDocument::fromJson(kept).object();
    QJsonObject after;
    for (DriftObject& object : drift.objects) {
        const QDateTime seen =
            QDateTime::fromString(before.value(object.object).toString(), Qt::ISODate);
        object.firstSeen = seen.isValid() ? seen : now.toUTC();
        after.insert(object.object, object.firstSeen.toString(Qt::ISODate));
    }
    return after.isEmpty() ? QByteArray() : QJsonDocument(after).toJson(QJsonDocument::Compact);
}

} // namespace keyroster::sync
