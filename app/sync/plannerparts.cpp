#include "sync/planning.h"

namespace keyroster::sync::planning {

namespace {

/// A step that waits for a native connection is one move with it, and a slot is written to be
/// switched to: neither half alone.
bool areOne(const Step& step, const Step& dependency)
{
    return dependency.kind == StepKind::SwitchOffNative
        || dependency.kind == StepKind::SwitchOnNative
        || (dependency.kind == StepKind::WriteSlot && step.kind == StepKind::FlipSlot);
}

/// Must the dependency run first? Entries do without: they are only not answered yet.
bool needs(const Step& step, const Step& dependency)
{
    return areOne(step, dependency) || step.kind == StepKind::WriteSlot
        || step.kind == StepKind::FlipSlot || step.kind == StepKind::ActivateRouter;
}

QSet<int> together(const QList<Step>& steps, QSet<int> kept)
{
    for (qsizetype before = -1; before != kept.size();) {
        before = kept.size();
        for (const Step& step : steps) {
            for (const int number : step.dependsOn) {
                const Step& dependency = steps.at(number - 1);
                if (kept.contains(step.number) && needs(step, dependency))
                    kept.insert(number);
                if (kept.contains(number) && areOne(step, dependency))
                    kept.insert(step.number);
            }
        }
    }
    return kept;
}

} // namespace

void keepOnly(Draft& draft, const QStringList& objects)
{
    const QList<Step> all = draft.plan.steps;
    QSet<int> chosen;
    for (const Step& step : all) {
        if (objects.contains(step.object))
            chosen.insert(step.number);
    }
    const QSet<int> kept = together(all, chosen);
    QHash<int, int> numbers;
    QSet<QString> left;
    draft.plan.steps.clear();
    for (Step step : all) {
        if (!kept.contains(step.number))
            continue;
        const int before = step.number;
        QList<int> dependsOn;
        for (const int number : std::as_const(step.dependsOn)) {
            if (numbers.contains(number))
                dependsOn.append(numbers.value(number));
        }
        step.dependsOn = dependsOn;
        left.insert(step.object);
        numbers.insert(before, draft.add(std::move(step)));
    }
    draft.lostMarkers.intersect(left);
}

} // namespace keyroster::sync::planning
