#include "sync/applyrun.h"

#include "base/log.h"
#include "sync/merge.h"
#include "sync/moverun.h"
#include "sync/progress.h"
#include "sync/session.h"
#include "sync/stepwork.h"
#include "sync/synclock.h"
#include "sync/views.h"

#include <QCoreApplication>
#include <QTimer>
#include <chrono>

namespace keyroster::sync {

namespace {

using workspace::StepOutcome;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

QList<Step> stepsOf(const Plan& plan, const StepGroup& group)
{
    QList<Step> steps;
    for (const qsizetype position : group.steps)
        steps.append(plan.steps.at(position));
    return steps;
}

/// A switch to what this plan writes cannot have happened before: then it was somebody else's.
bool isOwnSwitch(const Plan& plan, const Step& step)
{
    return step.kind == StepKind::FlipSlot
        && std::any_of(plan.steps.cbegin(), plan.steps.cend(),
                       [](const Step& other) { return other.kind == StepKind::WriteSlot; });
}

/// Looks at all objects of the group. Value: which steps still have to be done. Stale is noted in
/// the report.
Task<QList<Step>> check(ProgressPtr progress, QList<Step> steps)
{
    QHash<QString, QJsonValue> entries;
    if (steps.size() > 2) {
        const auto views = co_await lookAtEntries(progress->run, steps);
        if (!views)
            co_return passOn(views);
        entries = *views;
    }
    QList<Step> todo;
    for (const Step& step : steps) {
        QJsonValue current;
        if (isEntryStep(step.kind) && entries.contains(step.object)) {
            current = entries.value(step.object);
        } else {
            const auto view = co_await lookBefore(progress->run, step);
            if (!view)
                co_return passOn(view);
            current = *view;
        }
        if (isDoneAlready(step, current) && !isOwnSwitch(progress->run->plan, step))
            progress->note(step, StepOutcome::Done);
        else if (shows(current, step.before))
            todo.append(step);
        else
            progress->report.moved.append(
                Texts::tr("%1 is not as it was when the plan was made.").arg(step.object));
    }
    co_return todo;
}

bool isSwitch(const Step& step)
{
    return step.kind == StepKind::WriteSlot || step.kind == StepKind::FlipSlot;
}

/// The slot that this plan wrote still holds what it wrote.
Task<void> slotIsOurs(RunPtr run)
{
    for (const Step& step : run->plan.steps) {
        if (step.kind != StepKind::WriteSlot)
            continue;
        const auto view = co_await lookAfter(run, step);
        if (!view)
            co_return passOn(view);
        if (!shows(*view, step.after))
            co_return fail(
                ErrorKind::Stale,
                Texts::tr("Another admin synced in the same moment, and the server has theirs. "
                          "Your changes are kept here: pull, look at both, and sync again."));
    }
    co_return Result<void>();
}

/// The moment in which chats change over: nobody else may have written, before and after.
Task<void> flip(ProgressPtr progress, Step step)
{
    const RunPtr run = progress->run;
    auto ours = co_await slotIsOurs(run);
    if (ours)
        ours = co_await confirmLock(run);
    if (ours) {
        const auto performed = co_await perform(run, step);
        const auto finished = co_await finishStep(progress, step, performed);
        if (!finished)
            co_return finished;
        ours = co_await slotIsOurs(run);
    }
    if (!ours) {
        progress->note(step, StepOutcome::Failed, ours.error().message);
        co_return ours;
    }
    progress->report.revision = run->plan.target.revision;
    if (!run->core->workspace)
        co_return gone();
    co_return settleWorkspace(*run->core->workspace, run->plan.target);
}

Task<void> runSingle(ProgressPtr progress, Step step)
{
    if (const auto journalled = progress->intend(step); !journalled)
        co_return journalled;
    if (step.kind == StepKind::FlipSlot) {
        const auto flipped = co_await flip(progress, step);
        co_return flipped;
    }
    const auto performed = co_await perform(progress->run, step);
    const auto finished = co_await finishStep(progress, step, performed);
    co_return finished;
}

/// check(), and where the lock is needed once more with it: a stale plan changes nothing at all.
Task<QList<Step>> prepareGroup(ProgressPtr progress, QList<Step> steps)
{
    const auto todo = co_await check(progress, steps);
    const bool switches = std::any_of(steps.cbegin(), steps.cend(), isSwitch);
    if (!todo || todo->isEmpty() || !progress->report.moved.isEmpty() || !switches
        || progress->run->lockedSince.isValid())
        co_return todo;
    const auto locked = co_await takeLock(progress->run);
    if (!locked)
        co_return passOn(locked);
    const auto again = co_await check(progress, steps);
    co_return again;
}

Task<void> runGroup(ProgressPtr progress, StepGroup group)
{
    const QList<Step> steps = stepsOf(progress->run->plan, group);
    auto todo = co_await prepareGroup(progress, steps);
    if (!todo && todo.error().kind == ErrorKind::SignInRequired && !progress->resumed) {
        progress->resumed = true;
        const auto again = co_await resumeSession(progress->run->core, progress->run->stop);
        if (!again)
            co_return again;
        todo = co_await prepareGroup(progress, steps);
    }
    if (!todo)
        co_return passOn(todo);
    if (!progress->report.moved.isEmpty())
        co_return fail(ErrorKind::Stale, progress->report.moved.first());
    if (group.isMove) {
        const auto moved = co_await runMove(progress, *todo);
        co_return moved;
    }
    for (const Step& step : *todo) {
        const auto done = co_await runSingle(progress, step);
        if (!done)
            co_return done;
    }
    if (group.refresh && !todo->isEmpty()) {
        const auto refreshed = co_await refreshModels(progress);
        co_return refreshed;
    }
    co_return Result<void>();
}

void skip(Progress& progress, const StepGroup& group)
{
    for (const Step& step : stepsOf(progress.run->plan, group)) {
        const bool known =
            std::any_of(progress.report.steps.cbegin(), progress.report.steps.cend(),
                        [&step](const StepResult& result) { return result.number == step.number; });
        if (!known)
            progress.note(step, StepOutcome::Skipped);
    }
}

QString summaryOf(const ApplyReport& report, const QString& why)
{
    const auto done =
        int(std::count_if(report.steps.cbegin(), report.steps.cend(), [](const StepResult& step) {
            return step.outcome == StepOutcome::Done;
        }));
    switch (report.end) {
    case ApplyReport::End::Done:
        return Texts::tr("Done: %n change(s) made and read back.", nullptr, done);
    case ApplyReport::End::Stale:
        return Texts::tr("Stopped after %n change(s), because the server changed since the plan "
                         "was made. Make a new plan.",
                         nullptr, done);
    case ApplyReport::End::Cancelled:
        return Texts::tr("Cancelled after %n change(s). Sync again to finish.", nullptr, done);
    case ApplyReport::End::Partly: break;
    }
    return Texts::tr("Stopped after %n change(s): %1 Sync again to finish.", nullptr, done)
        .arg(why);
}

} // namespace

Result<void> settleWorkspace(workspace::Workspace& workspace, const Policy& target)
{
    const Followed followed = settle(target, workspace.draft());
    // At once: a kill in between would lose what was edited during the sync.
    workspace::Commit commit;
    commit.base = followed.base;
    commit.draft = followed.draft;
    commit.edit = followed.rest;
    return workspace.commit(commit);
}

Task<ApplyReport> runPlan(EngineCorePtr core, Plan plan, StepCallback onStep, CancelToken cancel)
{
    const auto progress = std::make_shared<Progress>();
    progress->run = std::make_shared<Run>();
    progress->run->core = core;
    progress->run->client = core->client;
    progress->run->plan = plan;
    progress->onStep = onStep;
    progress->cancel = cancel;
    progress->report.revision = plan.fromRevision;
    QObject guard;
    const CancelToken stop = progress->run->stop;
    QObject::connect(cancel.signal(), &CancelSignal::cancelled, &guard, [stop, &guard] {
        QTimer::singleShot(grace, &guard, [stop] { stop.cancel(); });
    });

    QString why;
    const QList<StepGroup> groups = groupsOf(plan);
    for (const StepGroup& group : groups) {
        if (!progress->stopped && cancel.isCancelled())
            progress->stop(ApplyReport::End::Cancelled);
        if (!core->isAlive())
            co_return gone();
        if (!progress->stopped) {
            const auto ran = co_await runGroup(progress, group);
            if (!ran) {
                why = noticed(core, ran.error()).message;
                QStringList& moved = progress->report.moved;
                if (ran.error().kind == ErrorKind::Stale && !moved.contains(why))
                    moved.append(why);
                progress->stop(ran.error().kind == ErrorKind::Stale ? ApplyReport::End::Stale
                               : cancel.isCancelled()               ? ApplyReport::End::Cancelled
                                                                    : ApplyReport::End::Partly);
            }
        }
        const bool switched = plan.steps.at(group.steps.last()).kind == StepKind::FlipSlot;
        if (progress->stopped || switched)
            co_await releaseLock(progress->run);
        if (progress->stopped)
            skip(*progress, group);
    }
    progress->report.summary = summaryOf(progress->report, why);
    co_return progress->report;
}

} // namespace keyroster::sync
