#include "cli/applywork.h"
#include "cli/commands.h"
#include "cli/planwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SyncCommands)
};

/// A plan is small; something else that is named by mistake need not be read whole.
constexpr qint64 largestPlan = qint64(256) * 1024 * 1024;

Result<void> save(const sync::Plan& plan, const QString& file)
{
    QSaveFile target(file);
    const QByteArray json = sync::serializePlan(plan);
    if (!target.open(QIODevice::WriteOnly) || target.write(json) != json.size() || !target.commit())
        return fail(
            ErrorKind::Storage,
            Text::tr("The plan cannot be written to %1: %2").arg(file, target.errorString()));
    return {};
}

/// Ids have no dot and no slash; a file that plan --save wrote usually has.
bool isFile(const QString& plan)
{
    return plan.contains(QLatin1Char('/')) || plan.contains(QLatin1Char('.'))
        || QFileInfo::exists(plan);
}

Result<QByteArray> readPlanFile(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound,
                    Text::tr("The plan %1 cannot be read: %2").arg(name, file.errorString()));
    if (file.size() > largestPlan)
        return fail(ErrorKind::BadInput, Text::tr("%1 is not a plan.").arg(name));
    return file.readAll();
}

bool wasLeftUndone(const QString& state)
{
    return state == QLatin1StringView("partly") || state == QLatin1StringView("stale")
        || state == QLatin1StringView("cancelled") || state == QLatin1StringView("interrupted")
        || state == QLatin1StringView("running");
}

/// The plan that apply runs: the named one, else the one that was shown last if it is still about
/// this draft, else a new one. After a run that did not come to its end the server is read first.
Task<sync::Plan> planToApply(Context* context)
{
    workspace::Workspace& workspace = *context->workspace;
    if (!context->options.planId.isEmpty()) {
        const auto record = workspace.plan(PlanId(context->options.planId));
        if (!record)
            co_return passOn(record);
        co_return sync::parsePlan(record->json);
    }
    const auto newest = workspace.plans(1);
    if (!newest)
        co_return passOn(newest);
    const QString state = newest->isEmpty() ? QString() : newest->first().state;
    if (wasLeftUndone(state)) {
        const auto rest = co_await context->engine->planRest(context->cancel);
        co_return rest;
    }
    if (state != QLatin1StringView("planned")) {
        const auto plan = co_await context->engine->plan(context->cancel);
        co_return plan;
    }
    const QByteArray json = newest->first().json;
    const auto shown = sync::parsePlan(json);
    if (!shown)
        co_return passOn(shown);
    if (!sameContent(shown->target, workspace.draft()))
        co_return fail(
            ErrorKind::Stale,
            Text::tr("The draft was changed since the plan that was shown last. Look at the new "
                     "one with keyrosterctl plan, then apply again."));
    // As a plan from a colleague: the server is read, and what moved on it is named.
    const auto taken = co_await context->engine->takePlanFile(json, context->cancel);
    if (taken || taken.error().kind != ErrorKind::Stale)
        co_return taken;
    if (context->engine->state() == sync::SyncState::InSync)
        co_return sync::Plan(); // somebody has done all of it
    // Not planned anew here: the next apply would run what nobody was shown.
    co_return passOn(taken);
}

/// A sync that was cut off: its outcomes are read from the server, and what is left is planned.
Task<void> sayInterrupted(Context* context)
{
    if (!context->options.planId.isEmpty() || !context->engine->interrupted())
        co_return Result<void>();
    const auto pulled = co_await context->engine->pull(context->cancel);
    if (!pulled)
        co_return pulled;
    if (const auto found = context->engine->interrupted())
        context->progress(Text::tr("%1 Continuing with the rest. To go back instead: keyrosterctl "
                                   "revert --interrupted")
                              .arg(found->summary));
    co_return pulled;
}

/// Only sealing keys for another computer needs secrets; planning asks nobody.
Task<sync::Plan> makePlanToShow(Context* context)
{
    if (context->options.saveFile.isEmpty()) {
        context->store = secrets::makeSessionStore();
    } else {
        const auto opened = co_await openStore(context);
        if (!opened)
            co_return passOn(opened);
    }
    context->engine =
        std::make_unique<sync::Engine>(context->workspace.get(), context->store.get());
    if (context->options.saveFile.isEmpty()) {
        const auto plan = co_await context->engine->plan(context->cancel);
        co_return plan;
    }
    const auto plan = co_await context->engine->planForFile(context->cancel);
    co_return plan;
}

} // namespace

Task<Answer> planSync(Context* context)
{
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadWrite); !opened)
        co_return passOn(opened);
    const auto plan = co_await makePlanToShow(context);
    if (!plan)
        co_return passOn(plan);
    if (!context->options.saveFile.isEmpty() && !plan->isEmpty()) {
        if (const auto saved = save(*plan, context->options.saveFile); !saved)
            co_return passOn(saved);
    }
    Answer answer;
    answer.code = plan->isEmpty() ? ExitCode::Done : ExitCode::PlanNotEmpty;
    const QStringList changes = planChanges(*plan, *context->workspace);
    answer.text = planText(*plan, changes, context->engine->confirmationName(),
                           context->options.history.details);
    if (!context->options.saveFile.isEmpty() && !plan->isEmpty())
        answer.text += Text::tr("Saved in %1. Another admin applies it with: keyrosterctl apply %1")
                           .arg(context->options.saveFile)
                     + QLatin1Char('\n');
    answer.json.insert(QStringLiteral("plan"), planJson(*plan, changes));
    co_return answer;
}

Task<Answer> applyPlan(Context* context)
{
    const auto session = co_await openSession(context);
    if (!session)
        co_return passOn(session);
    if (!context->options.planId.isEmpty() && isFile(context->options.planId)) {
        const auto file = readPlanFile(context->options.planId);
        if (!file)
            co_return passOn(file);
        const auto taken = co_await context->engine->takePlanFile(*file, context->cancel);
        if (!taken)
            co_return passOn(taken);
        const auto answer = co_await runStoredPlan(context, *taken);
        co_return answer;
    }
    const auto said = co_await sayInterrupted(context);
    if (!said)
        co_return passOn(said);
    const auto plan = co_await planToApply(context);
    if (!plan)
        co_return passOn(plan);
    const auto answer = co_await runStoredPlan(context, *plan);
    co_return answer;
}

} // namespace keyroster::cli
