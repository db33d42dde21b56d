#include "sync/applyrun.h"
#include "sync/stepwork.h"

namespace keyroster::sync {

namespace {

bool isNativeStep(StepKind kind)
{
    return kind == StepKind::SwitchOffNative || kind == StepKind::SwitchOnNative;
}

/// The presets that a SwitchOffNative waits for, or the entries that wait for a SwitchOnNative:
/// positions.
QList<qsizetype> movedWith(const Plan& plan, qsizetype native)
{
    QList<qsizetype> moved;
    const Step& step = plan.steps.at(native);
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const Step& other = plan.steps.at(i);
        const bool before = step.kind == StepKind::SwitchOffNative
                         && other.kind == StepKind::PublishPreset && i < native
                         && step.dependsOn.contains(other.number);
        const bool after = step.kind == StepKind::SwitchOnNative && isEntryStep(other.kind)
                        && i > native && other.dependsOn.contains(step.number);
        if (before || after)
            moved.append(i);
    }
    return moved;
}

} // namespace

QList<StepGroup> groupsOf(const Plan& plan)
{
    // Position of a step -> the native step that it moves with.
    QHash<qsizetype, qsizetype> movesWith;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        if (!isNativeStep(plan.steps.at(i).kind))
            continue;
        movesWith.insert(i, i);
        for (const qsizetype moved : movedWith(plan, i))
            movesWith.insert(moved, i);
    }
    QList<StepGroup> groups;
    qsizetype current = -1;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const qsizetype native = movesWith.value(i, -1);
        if (native >= 0 && native == current) {
            groups.last().steps.append(i);
            continue;
        }
        current = native;
        StepGroup group;
        group.steps.append(i);
        group.isMove = native >= 0;
        groups.append(group);
    }
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const StepKind kind = plan.steps.at(groups.at(i).steps.last()).kind;
        const bool isLast = i + 1 == groups.size();
        const bool endsEntries =
            isEntryStep(kind)
            && (isLast || groups.at(i + 1).isMove
                || !isEntryStep(plan.steps.at(groups.at(i + 1).steps.first()).kind));
        groups[i].refresh = isLast || groups.at(i).isMove || endsEntries
                         || kind == StepKind::FlipSlot || kind == StepKind::ActivateRouter;
    }
    return groups;
}

} // namespace keyroster::sync
