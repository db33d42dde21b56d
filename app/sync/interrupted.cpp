#include "sync/interrupted.h"

#include "sync/verify.h"

#include <QCoreApplication>
#include <QLocale>

namespace keyroster::sync {

namespace {

using workspace::PlanRecord;
using workspace::StepOutcome;

/// Plans that never ran may lie above the one that did.
constexpr int plansLookedAt = 20;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

/// It ended by itself, but not with its last step: the network was away, somebody stopped it.
bool stoppedEarly(const PlanRecord& head)
{
    return head.state == QLatin1StringView("partly") || head.state == QLatin1StringView("cancelled")
        || head.state == QLatin1StringView("stale");
}

/// The newest plan that ran, if it did not come to its end.
std::optional<PlanRecord> cutOff(const workspace::Workspace& workspace)
{
    const auto heads = workspace.planHeads(plansLookedAt);
    if (!heads)
        return std::nullopt;
    for (const PlanRecord& head : *heads) {
        if (head.state == QLatin1StringView("planned")
            || head.state == QLatin1StringView("discarded"))
            continue;
        if (head.state == QLatin1StringView("running")
            || head.state == QLatin1StringView("interrupted") || stoppedEarly(head))
            return head;
        break;
    }
    return std::nullopt;
}

/// The server is as the draft says: whatever was interrupted, nothing is left to do.
bool isSettled(const workspace::Workspace& workspace)
{
    const auto& snapshot = workspace.snapshot();
    return snapshot && !workspace.isEdited()
        && differencesOf(*snapshot, workspace.base()).isEmpty();
}

QString summaryOf(const Interrupted& interrupted)
{
    const QString when = QLocale().toString(interrupted.at.toLocalTime(), QLocale::ShortFormat);
    const auto all = int(interrupted.steps.size());
    if (!interrupted.isResolved)
        return Texts::tr("The sync of %1 was interrupted. How far it got is known once the server "
                         "was read.")
            .arg(when);
    if (interrupted.done == 0)
        return Texts::tr("The sync of %1 was interrupted before anything was changed.").arg(when);
    return Texts::tr("The sync of %1 was interrupted: %2 of %3 changes are made.")
        .arg(when)
        .arg(interrupted.done)
        .arg(all);
}

} // namespace

std::optional<Interrupted> interruptedSync(const workspace::Workspace& workspace)
{
    const auto head = cutOff(workspace);
    if (!head)
        return std::nullopt;
    Interrupted found;
    found.isResolved = head->state != QLatin1StringView("running");
    if (found.isResolved && isSettled(workspace))
        return std::nullopt;
    HistoryEntry entry;
    entry.plan = head->id;
    const auto details = historyDetails(workspace, entry);
    if (!details)
        return std::nullopt; // the plan is of another version: the history shows it as it is
    found.plan = head->id;
    found.author = head->author;
    found.at = head->madeAt;
    found.revision = head->revision;
    found.steps = details->steps;
    for (const HistoryStep& step : details->steps) {
        found.canGoBack = found.canGoBack || step.step.kind == StepKind::WriteSlot;
        found.done += step.outcome.outcome == StepOutcome::Done ? 1 : 0;
        if (step.outcome.at.isValid())
            found.at = std::max(found.at, step.outcome.at);
    }
    // What stopped before its first change has left nothing: the draft is as any other.
    if (stoppedEarly(*head) && found.done == 0)
        return std::nullopt;
    const Policy& base = workspace.base();
    found.switched = found.canGoBack && base.revision == head->revision;
    found.wholeRevision = found.switched ? base.parent : base.revision;
    found.summary = summaryOf(found);
    return found;
}

} // namespace keyroster::sync
