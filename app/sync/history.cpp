#include "sync/history.h"

#include "policy/changewords.h"

#include <QCoreApplication>
#include <algorithm>

namespace keyroster::sync {

namespace {

using workspace::PlanRecord;
using workspace::RevisionRecord;
using workspace::StepOutcome;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

bool hasRun(const PlanRecord& record)
{
    return record.state != QLatin1StringView("planned")
        && record.state != QLatin1StringView("discarded");
}

void count(HistoryEntry& entry, const PlanRecord& record)
{
    entry.steps = std::max(record.stepCount, int(record.steps.size()));
    for (const workspace::StepRecord& step : record.steps) {
        switch (step.outcome) {
        case StepOutcome::Done: ++entry.done; break;
        case StepOutcome::Failed: ++entry.failed; break;
        case StepOutcome::Skipped: ++entry.skipped; break;
        case StepOutcome::Intended:
        case StepOutcome::Unknown: ++entry.unknown; break;
        }
    }
}

HistoryEntry entryOf(const PlanRecord& record)
{
    HistoryEntry entry;
    entry.plan = record.id;
    entry.aimedAt = record.revision;
    entry.author = record.author;
    entry.message = record.message;
    entry.at = record.endedAt.isValid() ? record.endedAt : record.madeAt;
    entry.state = record.state;
    entry.result = stateText(record.state);
    entry.summary = record.summary;
    count(entry, record);
    return entry;
}

HistoryEntry entryOf(const RevisionRecord& record)
{
    HistoryEntry entry;
    entry.revision = record.number;
    entry.kept = true;
    entry.author = record.author;
    entry.message = record.message;
    entry.at = record.at;
    entry.state = QStringLiteral("read");
    entry.result = stateText(entry.state);
    return entry;
}

bool writesPolicy(const Plan& plan)
{
    return std::any_of(plan.steps.cbegin(), plan.steps.cend(),
                       [](const Step& step) { return step.kind == StepKind::WriteSlot; });
}

QList<HistoryStep> stepsOf(const Plan& plan, const PlanRecord& record)
{
    QHash<int, workspace::StepRecord> outcomes;
    for (const workspace::StepRecord& outcome : record.steps)
        outcomes.insert(outcome.number, outcome);
    QList<HistoryStep> steps;
    for (const Step& step : plan.steps) {
        workspace::StepRecord outcome;
        outcome.number = step.number;
        outcome.outcome = StepOutcome::Unknown;
        steps.append({step, outcomes.value(step.number, outcome)});
    }
    return steps;
}

/// The policy that `to` was made from; none where it is not kept.
std::optional<Policy> policyBefore(const workspace::Workspace& workspace, const Policy& to)
{
    if (to.parent == 0)
        return Policy();
    const auto kept = workspace.revision(to.parent);
    return kept ? std::optional<Policy>(*kept) : std::nullopt;
}

} // namespace

QString stateText(const QString& state)
{
    if (state == QLatin1StringView("done"))
        return Texts::tr("Done");
    if (state == QLatin1StringView("partly"))
        return Texts::tr("Stopped part-way");
    if (state == QLatin1StringView("stale"))
        return Texts::tr("Stopped: the server had changed");
    if (state == QLatin1StringView("cancelled"))
        return Texts::tr("Cancelled");
    if (state == QLatin1StringView("running"))
        return Texts::tr("Running, or interrupted");
    if (state == QLatin1StringView("interrupted"))
        return Texts::tr("Interrupted");
    if (state == QLatin1StringView("read"))
        return Texts::tr("Synced from another computer");
    return Texts::tr("Not run");
}

Result<QList<HistoryEntry>> history(const workspace::Workspace& workspace, int newest)
{
    const auto plans = workspace.planHeads(newest);
    if (!plans)
        return passOn(plans);
    const auto revisions = workspace.revisions();
    if (!revisions)
        return passOn(revisions);
    QHash<QString, const RevisionRecord*> byPlan;
    QSet<qint64> kept;
    for (const RevisionRecord& revision : *revisions) {
        kept.insert(revision.number);
        if (!revision.plan.isEmpty())
            byPlan.insert(revision.plan.text(), &revision);
    }
    QList<HistoryEntry> entries;
    QSet<qint64> shown;
    for (const PlanRecord& record : *plans) {
        if (!hasRun(record))
            continue;
        HistoryEntry entry = entryOf(record);
        if (const RevisionRecord* made = byPlan.value(record.id.text()))
            entry.revision = made->number;
        else if (record.state == QLatin1StringView("done"))
            entry.revision = record.revision;
        entry.kept = kept.contains(entry.revision);
        if (byPlan.contains(record.id.text()))
            shown.insert(entry.revision);
        entries.append(entry);
    }
    for (const RevisionRecord& record : *revisions) {
        if (!shown.contains(record.number))
            entries.append(entryOf(record));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const HistoryEntry& a, const HistoryEntry& b) { return a.at > b.at; });
    const auto& snapshot = workspace.snapshot();
    const qint64 now = snapshot && snapshot->policy ? snapshot->policy->revision : 0;
    const auto current =
        std::find_if(entries.begin(), entries.end(),
                     [now](const HistoryEntry& entry) { return now > 0 && entry.revision == now; });
    if (current != entries.end())
        current->isCurrent = true;
    return entries.mid(0, newest);
}

Result<HistoryDetails> historyDetails(const workspace::Workspace& workspace,
                                      const HistoryEntry& entry)
{
    HistoryDetails details;
    Policy to;
    bool changesPolicy = true;
    if (!entry.plan.isEmpty()) {
        const auto record = workspace.plan(entry.plan);
        if (!record)
            return passOn(record);
        const auto plan = parsePlan(record->json);
        if (!plan)
            return passOn(plan);
        details.steps = stepsOf(*plan, *record);
        details.notes = plan->notes;
        changesPolicy = writesPolicy(*plan);
        to = plan->target;
    } else {
        const auto revision = workspace.revision(entry.revision);
        if (!revision)
            return passOn(revision);
        to = *revision;
    }
    details.comparedWith = changesPolicy ? to.parent : to.revision;
    const auto from = changesPolicy ? policyBefore(workspace, to) : std::optional<Policy>(to);
    details.comparable = from.has_value();
    const Directory directory =
        workspace.snapshot() ? workspace.snapshot()->directory : Directory();
    if (from)
        details.changes = changeLines(*from, to, directory);
    return details;
}

} // namespace keyroster::sync
