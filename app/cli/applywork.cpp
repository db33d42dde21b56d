#include "cli/applywork.h"

#include "cli/planwords.h"

#include <QCoreApplication>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SyncCommands)
};

} // namespace

Task<Answer> runStoredPlan(Context* context, sync::Plan plan)
{
    Answer answer;
    if (plan.isEmpty()) {
        answer.text = planText(plan, QStringList(), QString());
        answer.json.insert(QStringLiteral("result"), QStringLiteral("nothing_to_do"));
        co_return answer;
    }
    if (!context->options.message.isEmpty()) {
        const auto noted = context->workspace->setPlanMessage(plan.id, context->options.message);
        if (!noted)
            co_return passOn(noted);
    }
    const sync::StepCallback onStep = [context,
                                       steps = plan.steps](const sync::StepResult& result) {
        const QString line = stepLine(steps, result);
        if (!line.isEmpty())
            context->progress(line);
    };
    const auto report =
        co_await context->engine->apply(plan.id, context->options.confirm, onStep, context->cancel);
    if (!report)
        co_return passOn(report);
    answer.code = reportCode(*report);
    answer.text = reportText(*report);
    answer.json = reportJson(*report);
    answer.json.insert(QStringLiteral("plan_id"), plan.id.text());
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
