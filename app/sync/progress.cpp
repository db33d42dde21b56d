#include "sync/progress.h"

#include "base/log.h"
#include "sync/views.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

using workspace::StepOutcome;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

} // namespace

Result<void> Progress::record(const Step& step, StepOutcome outcome, const QString& message) const
{
    const auto& workspace = run->core->workspace;
    if (!workspace)
        return fail(ErrorKind::Cancelled, Texts::tr("The workspace was closed."));
    workspace::StepRecord entry;
    entry.number = step.number;
    entry.outcome = outcome;
    entry.message = message;
    entry.at = QDateTime::currentDateTimeUtc();
    return workspace->recordStep(run->plan.id, entry);
}

void Progress::tell(const StepResult& result) const
{
    if (onStep)
        onStep(result);
}

Result<void> Progress::intend(const Step& step)
{
    if (const auto written = record(step, StepOutcome::Intended, {}); !written)
        return written;
    StepResult result;
    result.number = step.number;
    tell(result);
    return {};
}

void Progress::note(const Step& step, StepOutcome outcome, const QString& message)
{
    // The change is made by now: what the journal misses is found by reading the server.
    if (const auto written = record(step, outcome, message); !written)
        qCWarning(lcSync) << "journal:" << written.error().detail;
    StepResult result;
    result.number = step.number;
    result.outcome = outcome;
    result.message = message;
    report.steps.removeIf([&step](const StepResult& known) { return known.number == step.number; });
    report.steps.append(result);
    tell(result);
}

void Progress::stop(ApplyReport::End end)
{
    if (!stopped)
        report.end = end;
    stopped = true;
}

bool isDoneAlready(const Step& step, const QJsonValue& current)
{
    return step.kind != StepKind::WriteSlot && shows(current, step.after);
}

Task<void> settleFailure(ProgressPtr progress, Step step, Error error)
{
    // These say for certain that nothing was changed.
    if (error.kind == ErrorKind::SignInRequired || error.kind == ErrorKind::BadInput
        || error.kind == ErrorKind::Stale) {
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

} // namespace keyroster::sync
