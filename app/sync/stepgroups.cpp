#include "sync/applyrun.h"
#include "sync/stepwork.h"

namespace keyroster::sync {

namespace {

bool isNativeStep(StepKind kind)
{
    return kind == StepKind::SwitchOffNative || kind == StepKind::SwitchOnNative;
}

/// The entries that wait for a native step: positions. They directly follow it.
QList<qsizetype> movedWith(const Plan& plan, qsizetype native)
{
    QList<qsizetype> moved;
    for (qsizetype i = native + 1; i < plan.steps.size(); ++i) {
        const Step& other = plan.steps.at(i);
        if (!isEntryStep(other.kind) || !other.dependsOn.contains(plan.steps.at(native).number))
            break;
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
