#include "cli/commands.h"
#include "cli/planwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSaveFile>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SyncCommands)
};

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

/// The plan that apply runs: the named one, else the one that was shown last if it is still about
/// this draft, else a new one.
Result<sync::Plan> planToApply(Context& context)
{
    workspace::Workspace& workspace = *context.workspace;
    if (!context.options.planId.isEmpty()) {
        const auto record = workspace.plan(PlanId(context.options.planId));
        if (!record)
            return passOn(record);
        return sync::parsePlan(record->json);
    }
    const auto newest = workspace.plans(1);
    if (!newest)
        return passOn(newest);
    std::optional<sync::Plan> shown;
    if (!newest->isEmpty() && newest->first().state == QLatin1StringView("planned")) {
        auto stored = sync::parsePlan(newest->first().json);
        if (!stored)
            return stored;
        shown = *std::move(stored);
    }
    auto fresh = context.engine->plan();
    if (!fresh || fresh->isEmpty() || !shown || sameSteps(*shown, *fresh))
        return fresh;
    return fail(ErrorKind::Stale,
                Text::tr("There is more or less to do than the plan that was shown last says. "
                         "Look at the new one with keyrosterctl plan, then apply again."));
}

ExitCode codeOf(const sync::ApplyReport& report)
{
    const bool anyDone =
        std::any_of(report.steps.cbegin(), report.steps.cend(), [](const sync::StepResult& step) {
            return step.outcome == workspace::StepOutcome::Done;
        });
    switch (report.end) {
    case sync::ApplyReport::End::Done: return ExitCode::Done;
    case sync::ApplyReport::End::Partly: return ExitCode::PartlyApplied;
    case sync::ApplyReport::End::Stale:
        return anyDone ? ExitCode::PartlyApplied : ExitCode::Conflict;
    case sync::ApplyReport::End::Cancelled: break;
    }
    return anyDone ? ExitCode::PartlyApplied : ExitCode::Failed;
}

} // namespace

Task<Answer> planSync(Context* context)
{
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadWrite); !opened)
        co_return passOn(opened);
    // Planning reads no secret and asks no server.
    context->store = secrets::makeSessionStore();
    context->engine =
        std::make_unique<sync::Engine>(context->workspace.get(), context->store.get());
    const auto plan = context->engine->plan();
    if (!plan)
        co_return passOn(plan);
    if (!context->options.saveFile.isEmpty()) {
        if (const auto saved = save(*plan, context->options.saveFile); !saved)
            co_return passOn(saved);
    }
    Answer answer;
    answer.code = plan->isEmpty() ? ExitCode::Done : ExitCode::PlanNotEmpty;
    answer.text = planText(*plan, context->engine->confirmationName());
    answer.json.insert(QStringLiteral("plan"), planJson(*plan));
    co_return answer;
}

Task<Answer> applyPlan(Context* context)
{
    const auto session = co_await openSession(context);
    if (!session)
        co_return passOn(session);
    const auto plan = planToApply(*context);
    if (!plan)
        co_return passOn(plan);
    Answer answer;
    if (plan->isEmpty()) {
        answer.text = planText(*plan, {});
        answer.json.insert(QStringLiteral("result"), QStringLiteral("nothing_to_do"));
        co_return answer;
    }
    const sync::StepCallback onStep = [context,
                                       steps = plan->steps](const sync::StepResult& result) {
        const QString line = stepLine(steps, result);
        if (!line.isEmpty())
            context->progress(line);
    };
    const auto report = co_await context->engine->apply(plan->id, context->options.confirm, onStep,
                                                        context->cancel);
    if (!report)
        co_return passOn(report);
    answer.code = codeOf(*report);
    answer.text = reportText(*report);
    answer.json = reportJson(*report);
    answer.json.insert(QStringLiteral("plan_id"), plan->id.text());
    if (!context->options.message.isEmpty()) {
        const QString what = Text::tr("Note on the sync: %1").arg(context->options.message);
        if (const auto logged = context->workspace->log(what); !logged)
            answer.text += bullet(logged.error().message);
    }
    if (report->end != sync::ApplyReport::End::Done)
        co_return answer;

    const auto verified = co_await context->engine->verify(context->cancel);
    if (!verified) {
        const QString message = Text::tr("Applied, but the server could not be read back: %1")
                                    .arg(verified.error().message);
        co_return fail(verified.error().kind, message, verified.error().detail);
    }
    answer.text += verifyText(*verified);
    answer.json.insert(QStringLiteral("verify"), verifyJson(*verified));
    if (!verified->differences.isEmpty())
        answer.code = ExitCode::Conflict;
    co_return answer;
}

} // namespace keyroster::cli
