#include "sync/moverun.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QElapsedTimer>
#include <QTimer>

namespace keyroster::sync {

namespace {

using namespace std::chrono_literals;
using workspace::StepOutcome;

/// Servers before this keep each person's reading of the list for 1 s, also after connections
/// changed.
const QVersionNumber listFollowsAtOnce(0, 10);
constexpr auto listIsCachedFor = 1100ms;
constexpr auto betweenRefreshes = 200ms;
/// For the list to show the move; longer only where another provider is slow to list its models.
constexpr auto settleTime = 3000ms;
constexpr auto betweenLooks = 80ms;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

/// The parts of one move.
struct Move
{
    QList<Step> natives, entries;
    QList<PreparedEntry> prepared; ///< of `entries`, in the same order
    QSet<QString> ids;
    bool toRouter = true;
};
using MovePtr = std::shared_ptr<Move>;

MovePtr moveOf(const QList<Step>& todo)
{
    const auto move = std::make_shared<Move>();
    for (const Step& step : todo) {
        (isEntryStep(step.kind) ? move->entries : move->natives).append(step);
        if (isEntryStep(step.kind))
            move->ids.insert(step.object);
    }
    move->toRouter = std::none_of(todo.cbegin(), todo.cend(), [](const Step& step) {
        return step.kind == StepKind::SwitchOnNative || step.kind == StepKind::RestoreEntry
            || step.kind == StepKind::WithdrawModel;
    });
    return move;
}

/// Are all of the moved ids where they go?
bool listShows(const QList<ServerModel>& models, const Move& move)
{
    qsizetype there = 0, elsewhere = 0;
    for (const ServerModel& model : models) {
        if (move.ids.contains(model.id))
            ++(model.isPipe == move.toRouter ? there : elsewhere);
    }
    return elsewhere == 0 && (!move.toRouter || there == move.ids.size());
}

Task<void> pause(std::chrono::milliseconds time)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(time);
    co_await timer;
    co_return Result<void>();
}

/// Reads the list until it shows the move. Not to see it is no failure: a provider may be down.
Task<bool> readListUntil(RunPtr run, MovePtr move, std::chrono::milliseconds most)
{
    QElapsedTimer clock;
    clock.start();
    while (!run->stop.isCancelled()) {
        const auto models = co_await run->client->models(true, run->stop);
        if (models && listShows(*models, *move))
            co_return true;
        if (clock.hasExpired(most.count()))
            break;
        co_await pause(betweenLooks);
    }
    co_return false;
}

Task<void> writePrepared(RunPtr run, Step step, PreparedEntry prepared)
{
    if (step.kind == StepKind::WithdrawModel)
        return run->client->deleteModelEntry(step.object, run->stop);
    if (!prepared.exists)
        return run->client->createModelEntry(prepared.entry, run->stop);
    if (prepared.sameGrants)
        return run->client->rewriteModelEntry(prepared.entry, run->stop);
    return run->client->updateModelEntry(prepared.entry, run->stop);
}

Task<void> prepareEntries(RunPtr run, MovePtr move)
{
    for (const Step& step : move->entries) {
        PreparedEntry entry;
        if (step.kind != StepKind::WithdrawModel) {
            const auto prepared = co_await prepareEntry(run, step.object, step.after.toObject(),
                                                        step.before.isNull());
            if (!prepared)
                co_return passOn(prepared);
            entry = *prepared;
        }
        move->prepared.append(entry);
    }
    co_return Result<void>();
}

/// All entries at once. Returns the results in the order of the entries.
Task<QList<Result<void>>> writeEntries(RunPtr run, MovePtr move)
{
    std::vector<Task<void>> calls;
    calls.reserve(std::size_t(move->entries.size()));
    for (qsizetype i = 0; i < move->entries.size(); ++i)
        calls.push_back(writePrepared(run, move->entries.at(i), move->prepared.at(i)));
    QList<Result<void>> results;
    for (Task<void>& call : calls) {
        const auto result = co_await call;
        results.append(result);
    }
    co_return results;
}

/// Puts back what was done, in the opposite order. Returns the objects for which that failed.
Task<QStringList> putBackAll(ProgressPtr progress, QList<Step> done)
{
    QStringList left;
    // A person's cancel may have ended the calls of the run; this has to happen all the same.
    const auto run = std::make_shared<Run>(*progress->run);
    run->stop = CancelToken();
    QTimer::singleShot(progress->cancel.isCancelled() ? putBackTime : unhurried, run->client.get(),
                       [stop = run->stop] { stop.cancel(); });
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

Task<void> undoMove(ProgressPtr progress, MovePtr move, QList<Step> done, Error why)
{
    const auto left = co_await putBackAll(progress, done);
    for (const Step& step : move->natives + move->entries) {
        const bool wasDone = std::any_of(done.cbegin(), done.cend(), [&step](const Step& other) {
            return other.number == step.number;
        });
        if (!wasDone)
            continue;
        if (left->contains(step.object))
            progress->note(step, StepOutcome::Unknown,
                           Texts::tr("It could not be put back; sync again to finish it."));
        else
            progress->note(step, StepOutcome::Failed,
                           Texts::tr("Put back, because another part of the same move failed."));
    }
    co_return tl::unexpected(why);
}

/// Looks again at steps whose call failed; those that are done on the server are not failed.
Task<QList<Step>> doneOf(ProgressPtr progress, QList<Step> steps, QList<Result<void>> results)
{
    QList<Step> done;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        bool good = results.at(i).has_value();
        if (!good) {
            const auto settled =
                co_await settleFailure(progress, steps.at(i), results.at(i).error());
            good = settled.has_value();
        }
        if (good)
            done.append(steps.at(i));
    }
    co_return done;
}

Error firstError(const QList<Result<void>>& results)
{
    for (const Result<void>& result : results) {
        if (!result)
            return result.error();
    }
    return {};
}

} // namespace

Task<void> runMove(ProgressPtr progress, QList<Step> todo)
{
    const MovePtr move = moveOf(todo);
    const RunPtr run = progress->run;
    const auto prepared = co_await prepareEntries(run, move);
    if (!prepared)
        co_return prepared;
    for (const Step& step : todo) {
        if (const auto journalled = progress->intend(step); !journalled)
            co_return journalled;
    }

    const bool isCached = !move->natives.isEmpty() && !move->entries.isEmpty()
                       && run->client->capabilities().version < listFollowsAtOnce;
    if (isCached)
        co_await pause(listIsCachedFor);
    QElapsedTimer sinceSwitch;
    sinceSwitch.start();
    QList<Step> done;
    for (const Step& step : move->natives) {
        const auto switched = co_await perform(run, step);
        if (!switched) {
            const auto settled = co_await settleFailure(progress, step, switched.error());
            if (!settled)
                co_return co_await undoMove(progress, move, done, switched.error());
        }
        done.append(step);
    }
    const auto results = co_await writeEntries(run, move);
    const auto written = co_await doneOf(progress, move->entries, *results);
    done += *written;
    if (written->size() < move->entries.size())
        co_return co_await undoMove(progress, move, done, firstError(*results));

    const auto shown = co_await readListUntil(run, move, settleTime);
    if (!*shown)
        qCWarning(lcSync) << "the model list does not show the move yet";
    // Somebody else's page may have put an older reading in force; ours is the last one then.
    while (isCached
           && !sinceSwitch.hasExpired(std::chrono::milliseconds(listIsCachedFor).count())) {
        co_await pause(betweenRefreshes);
        co_await run->client->models(true, run->stop);
    }
    for (const Step& step : done) {
        const auto finished = co_await finishStep(progress, step, Result<void>());
        if (!finished)
            co_return finished;
    }
    co_return Result<void>();
}

} // namespace keyroster::sync
