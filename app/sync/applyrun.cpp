#include "sync/applyrun.h"

#include "base/log.h"
#include "sync/merge.h"
#include "sync/session.h"
#include "sync/stepwork.h"
#include "sync/views.h"

#include <QCoreApplication>
#include <QTimer>
#include <chrono>

namespace keyroster::sync {

namespace {

using workspace::StepOutcome;

/// Cancel must settle within 5 s: calls in flight get this long to end by themselves.
constexpr std::chrono::milliseconds grace{3500};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

/// The state of one run: what the loop below and its helpers share.
struct Progress
{
    RunPtr run;
    StepCallback onStep;
    CancelToken cancel;
    ApplyReport report;
    bool stopped = false;
    bool resumed = false; ///< one sign-in by the stored credential per run

    void note(const Step& step, StepOutcome outcome, const QString& message = {})
    {
        workspace::StepRecord record;
        record.number = step.number;
        record.outcome = outcome;
        record.message = message;
        record.at = QDateTime::currentDateTimeUtc();
        const EngineCorePtr& core = run->core;
        if (core->workspace) {
            if (const auto written = core->workspace->recordStep(run->plan.id, record); !written)
                qCWarning(lcSync) << "journal:" << written.error().detail;
        }
        StepResult result;
        result.number = step.number;
        result.outcome = outcome;
        result.message = message;
        if (outcome != StepOutcome::Intended) {
            report.steps.removeIf(
                [&step](const StepResult& known) { return known.number == step.number; });
            report.steps.append(result);
        }
        if (onStep)
            onStep(result);
    }

    void stop(ApplyReport::End end)
    {
        if (!stopped)
            report.end = end;
        stopped = true;
    }
};
using ProgressPtr = std::shared_ptr<Progress>;

QList<Step> stepsOf(const Plan& plan, const StepGroup& group)
{
    QList<Step> steps;
    for (const qsizetype position : group.steps)
        steps.append(plan.steps.at(position));
    return steps;
}

/// What is there already needs no writing; a slot is always written, because its sealed forms are
/// not in the view.
bool isDoneAlready(const Step& step, const QJsonValue& current)
{
    return step.kind != StepKind::WriteSlot && shows(current, step.after);
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
        if (isDoneAlready(step, current))
            progress->note(step, StepOutcome::Done);
        else if (shows(current, step.before))
            todo.append(step);
        else
            progress->report.moved.append(
                Texts::tr("%1 is not as it was when the plan was made.").arg(step.object));
    }
    co_return todo;
}

/// Says what became of a step whose call failed, by reading.
Task<void> settleFailure(ProgressPtr progress, Step step, Error error)
{
    if (error.kind == ErrorKind::SignInRequired || error.kind == ErrorKind::BadInput
        || error.kind == ErrorKind::NotFound) {
        progress->note(step, StepOutcome::Failed, error.message);
        co_return tl::unexpected(error);
    }
    const auto after = co_await lookAfter(progress->run, step);
    if (after && isDoneAlready(step, *after)) {
        progress->note(step, StepOutcome::Done);
        co_return Result<void>();
    }
    progress->note(step, after ? StepOutcome::Failed : StepOutcome::Unknown, error.message);
    co_return tl::unexpected(error);
}

Task<void> finishStep(ProgressPtr progress, Step step, Result<void> performed)
{
    if (!performed) {
        const auto settled = co_await settleFailure(progress, step, performed.error());
        co_return settled;
    }
    const auto after = co_await lookAfter(progress->run, step);
    if (!after) {
        progress->note(step, StepOutcome::Unknown, after.error().message);
        co_return passOn(after);
    }
    if (!shows(*after, step.after)) {
        const Error error(
            ErrorKind::Conflict,
            Texts::tr("The server took the change of %1, but does not show it.").arg(step.object));
        progress->note(step, StepOutcome::Failed, error.message);
        co_return tl::unexpected(error);
    }
    progress->note(step, StepOutcome::Done);
    co_return Result<void>();
}

Task<void> refreshModels(ProgressPtr progress)
{
    const auto models = co_await progress->run->client->models(true, progress->run->stop);
    if (!models)
        co_return passOn(models);
    co_return Result<void>();
}

/// Starts all at once, so that the time in which the server's list and entries disagree is short.
Task<QList<Result<void>>> performTogether(RunPtr run, QList<Step> steps)
{
    std::vector<Task<void>> calls;
    calls.reserve(std::size_t(steps.size()));
    for (const Step& step : steps)
        calls.push_back(perform(run, step));
    QList<Result<void>> results;
    for (Task<void>& call : calls)
        results.append(co_await call);
    co_return results;
}

/// Puts back what a group has done so far. Returns what could not be put back.
Task<QStringList> putBackAll(ProgressPtr progress, QList<Step> done)
{
    QStringList left;
    // A person's cancel may have ended the calls of the run; this has to happen all the same.
    const auto run = std::make_shared<Run>(*progress->run);
    run->stop = CancelToken();
    QTimer::singleShot(grace, run->client.get(), [stop = run->stop] { stop.cancel(); });
    for (auto step = done.crbegin(); step != done.crend(); ++step) {
        const auto back = co_await putBack(run, *step);
        if (!back)
            left.append(step->object);
    }
    const auto models = co_await run->client->models(true, run->stop);
    if (!models)
        qCWarning(lcSync) << "models were not refreshed:" << errorKindName(models.error().kind);
    co_return left;
}

/// One half of a move: false when a step of it failed. `changed` collects what may have to be put
/// back.
Task<bool> runHalf(ProgressPtr progress, QList<Step> steps, QList<Step>* changed)
{
    if (steps.isEmpty())
        co_return true;
    for (const Step& step : steps)
        progress->note(step, StepOutcome::Intended);
    const auto results = co_await performTogether(progress->run, steps);
    bool good = true;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (results->at(i)) {
            changed->append(steps.at(i));
            continue;
        }
        const Error error = results->at(i).error();
        const auto settled = co_await settleFailure(progress, steps.at(i), error);
        if (settled)
            changed->append(steps.at(i));
        good = good && settled;
    }
    co_return good;
}

Task<void> runMove(ProgressPtr progress, QList<Step> todo)
{
    QList<Step> natives, entries, changed;
    for (const Step& step : todo)
        (isEntryStep(step.kind) ? entries : natives).append(step);
    const bool nativesFirst =
        !natives.isEmpty() && natives.first().kind == StepKind::SwitchOnNative;
    QSet<int> noted;
    bool good = true;
    for (const QList<Step>& half :
         {nativesFirst ? natives : entries, nativesFirst ? entries : natives}) {
        if (!good) {
            for (const Step& step : half)
                progress->note(step, StepOutcome::Skipped);
            continue;
        }
        const auto ran = co_await runHalf(progress, half, &changed);
        good = *ran;
    }
    if (good) {
        const auto refreshed = co_await refreshModels(progress);
        if (!refreshed)
            qCWarning(lcSync) << "models were not refreshed:"
                              << errorKindName(refreshed.error().kind);
        for (const Step& step : changed) {
            const auto finished = co_await finishStep(progress, step, Result<void>());
            if (!finished)
                progress->stop(ApplyReport::End::Partly);
        }
        co_return Result<void>();
    }
    const auto left = co_await putBackAll(progress, changed);
    for (const Step& step : changed) {
        if (left->contains(step.object))
            progress->note(step, StepOutcome::Unknown,
                           Texts::tr("It could not be put back; sync again to finish it."));
        else
            progress->note(step, StepOutcome::Failed,
                           Texts::tr("Put back, because another step of the same move failed."));
    }
    progress->stop(ApplyReport::End::Partly);
    co_return Result<void>();
}

Task<void> runSingle(ProgressPtr progress, Step step)
{
    progress->note(step, StepOutcome::Intended);
    const auto performed = co_await perform(progress->run, step);
    const auto finished = co_await finishStep(progress, step, performed);
    if (!finished)
        co_return finished;
    if (step.kind == StepKind::FlipSlot) {
        progress->report.revision = progress->run->plan.target.revision;
        const EngineCorePtr& core = progress->run->core;
        if (!core->workspace)
            co_return gone();
        co_return settleWorkspace(*core->workspace, progress->run->plan.target);
    }
    co_return Result<void>();
}

Task<void> runGroup(ProgressPtr progress, StepGroup group)
{
    const QList<Step> steps = stepsOf(progress->run->plan, group);
    auto todo = co_await check(progress, steps);
    if (!todo && todo.error().kind == ErrorKind::SignInRequired && !progress->resumed) {
        progress->resumed = true;
        const auto again = co_await resumeSession(progress->run->core, progress->run->stop);
        if (!again)
            co_return again;
        todo = co_await check(progress, steps);
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
    if (const auto based = workspace.setBase(*followed.base); !based)
        return based;
    workspace::Commit commit;
    commit.draft = followed.draft;
    if (const auto done = workspace.commit(commit); !done)
        return done;
    return workspace.apply(followed.rest);
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
                progress->stop(ran.error().kind == ErrorKind::Stale ? ApplyReport::End::Stale
                               : cancel.isCancelled()               ? ApplyReport::End::Cancelled
                                                                    : ApplyReport::End::Partly);
            }
        }
        if (progress->stopped)
            skip(*progress, group);
    }
    progress->report.summary = summaryOf(progress->report, why);
    co_return progress->report;
}

} // namespace keyroster::sync
