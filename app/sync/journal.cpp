#include "sync/journal.h"

#include "sync/stepwork.h"
#include "sync/views.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

using workspace::StepOutcome;

/// Older runs have been looked at by the pulls since.
constexpr int plansLookedAt = 5;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

QJsonValue slotNow(const Snapshot& snapshot, const QString& functionId)
{
    // Only the slot in use is read: a slot that was written and not switched to has no effect.
    if (!snapshot.policy || slotFunctionId(snapshot.router.slot) != functionId)
        return QJsonValue::Null;
    return slotView(contentHash(*snapshot.policy), snapshot.policy->revision);
}

QJsonValue functionNow(const Snapshot& snapshot, const QString& id)
{
    const RouterState& router = snapshot.router;
    if (id == routerFunctionId())
        return functionView(router.router);
    return functionView(id == slotFunctionId(QStringLiteral("a")) ? router.slotA : router.slotB);
}

QJsonValue objectNow(const Snapshot& snapshot, const Step& step)
{
    switch (step.kind) {
    case StepKind::InstallRouter:
    case StepKind::UpdateRouter:
    case StepKind::CreateSlot:
    case StepKind::ActivateRouter: return functionNow(snapshot, step.object);
    case StepKind::WriteSlot: return slotNow(snapshot, step.object);
    case StepKind::FlipSlot:
        return routerValvesView(snapshot.router.slot, snapshot.router.revision);
    case StepKind::SwitchOffNative:
    case StepKind::SwitchOnNative: {
        const QJsonObject wanted = step.before.toObject();
        const auto* native =
            findNative(snapshot.natives, wanted.value(QStringLiteral("base_url")).toString(),
                       wanted.value(QStringLiteral("prefix_id")).toString());
        return native ? QJsonValue(nativeView(*native)) : QJsonValue::Null;
    }
    default: break;
    }
    const ModelEntry* entry = findEntry(snapshot.entries, step.object);
    return entry ? QJsonValue(entryView(*entry)) : QJsonValue::Null;
}

bool isOpen(StepOutcome outcome)
{
    return outcome == StepOutcome::Intended || outcome == StepOutcome::Unknown;
}

Result<void> noteEnd(workspace::Workspace& workspace, const workspace::PlanRecord& record,
                     qsizetype done, qsizetype all)
{
    if (record.state != QLatin1StringView("running"))
        return workspace.setPlanState(record.id, done == all ? QStringLiteral("done")
                                                             : QStringLiteral("partly"));
    const QString summary =
        done == all ? Texts::tr("The program ended during the sync, after the last change.")
                    : Texts::tr("The program ended during the sync: %1 of %2 changes are made.")
                          .arg(done)
                          .arg(all);
    return workspace.endPlan(
        record.id, done == all ? QStringLiteral("done") : QStringLiteral("interrupted"), summary);
}

} // namespace

Result<int> resolveOpenSteps(workspace::Workspace& workspace, const Snapshot& snapshot)
{
    const auto records = workspace.plans(plansLookedAt);
    if (!records)
        return passOn(records);
    int resolved = 0;
    for (const workspace::PlanRecord& record : *records) {
        QHash<int, StepOutcome> outcomes;
        for (const workspace::StepRecord& step : record.steps)
            outcomes.insert(step.number, step.outcome);
        const bool wasRunning = record.state == QLatin1StringView("running");
        const bool anyOpen = std::any_of(outcomes.cbegin(), outcomes.cend(), isOpen);
        if (!wasRunning && !anyOpen)
            continue;
        const auto plan = parsePlan(record.json);
        if (!plan)
            continue; // damaged or of a newer version: its steps stay open, and are shown as such
        qsizetype done = 0;
        for (const Step& step : plan->steps) {
            const auto outcome = outcomes.constFind(step.number);
            if (outcome != outcomes.cend() && isOpen(*outcome)) {
                workspace::StepRecord found;
                found.number = step.number;
                const bool happened = shows(objectNow(snapshot, step), step.after);
                found.outcome = happened ? StepOutcome::Done : StepOutcome::Failed;
                found.message = happened ? Texts::tr("Found done on the server.")
                                         : Texts::tr("It was not carried out.");
                found.at = snapshot.takenAt;
                if (const auto written = workspace.recordStep(record.id, found); !written)
                    return passOn(written);
                outcomes.insert(step.number, found.outcome);
                ++resolved;
            }
            done += outcomes.value(step.number, StepOutcome::Skipped) == StepOutcome::Done ? 1 : 0;
        }
        if (const auto written = noteEnd(workspace, record, done, plan->steps.size()); !written)
            return passOn(written);
    }
    return resolved;
}

} // namespace keyroster::sync
