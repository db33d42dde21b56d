#include "cli/applywork.h"
#include "cli/commands.h"
#include "cli/planwords.h"
#include "policy/jsonfields.h"
#include "sync/history.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RevertCommand)
};

Answer revisionList(const QList<workspace::RevisionRecord>& kept)
{
    QList<QStringList> rows;
    rows.append(QStringList());
    rows.first() << Text::tr("REVISION") << Text::tr("SYNCED") << Text::tr("BY")
                 << Text::tr("NOTE");
    QJsonArray revisions;
    for (const workspace::RevisionRecord& record : kept) {
        rows.append(QStringList());
        rows.last() << QString::number(record.number)
                    << QLocale().toString(record.at.toLocalTime(), QLocale::ShortFormat)
                    << record.author << record.message;
        QJsonObject revision;
        revision.insert(QStringLiteral("revision"), record.number);
        revision.insert(QStringLiteral("at"), momentText(record.at));
        revision.insert(QStringLiteral("author"), record.author);
        revision.insert(QStringLiteral("message"), record.message);
        revision.insert(QStringLiteral("synced_here"),
                        record.source == workspace::RevisionRecord::Source::SyncedHere);
        revisions.append(revision);
    }
    Answer answer;
    answer.text =
        kept.isEmpty()
            ? Text::tr("No revision was read or synced from this computer yet.") + QLatin1Char('\n')
            : table(rows);
    answer.json.insert(QStringLiteral("revisions"), revisions);
    return answer;
}

QString missingText(const QStringList& missing)
{
    if (missing.isEmpty())
        return {};
    return Text::tr("The secret of these keys is nowhere any more; enter them again or remove "
                    "them before you sync: %1")
               .arg(missing.join(QStringLiteral(", ")))
         + QLatin1Char('\n');
}

/// To a kept revision: only the draft changes.
Result<Answer> revertTo(Context& context, qint64 revision)
{
    workspace::Workspace& workspace = *context.workspace;
    const auto reversion = sync::revertTo(workspace, revision);
    if (!reversion && reversion.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::NotFound, reversion.error().message + QLatin1Char(' ')
                                             + Text::tr("See: keyrosterctl revert"));
    if (!reversion)
        return passOn(reversion);
    Answer answer;
    answer.json.insert(QStringLiteral("revision"), revision);
    answer.json.insert(QStringLiteral("changes"), reversion->edit.changes.size());
    answer.json.insert(QStringLiteral("missing_secrets"),
                       QJsonArray::fromStringList(reversion->missing));
    answer.text =
        reversion->edit.isEmpty()
            ? Text::tr("The draft says what revision %1 said.").arg(revision)
            : Text::tr(
                  "The draft says what revision %1 said. Look at keyrosterctl plan, then apply.")
                  .arg(revision);
    answer.text += QLatin1Char('\n') + missingText(reversion->missing);
    if (const auto done = workspace.apply(reversion->edit); !done)
        return passOn(done);
    return answer;
}

Answer planAnswer(const Context& context, const sync::Plan& plan)
{
    Answer answer;
    answer.code = plan.isEmpty() ? ExitCode::Done : ExitCode::PlanNotEmpty;
    const QStringList changes = planChanges(plan, *context.workspace);
    answer.text = planText(plan, changes, context.engine->confirmationName());
    if (!plan.isEmpty())
        answer.text += Text::tr("To run it: keyrosterctl apply") + QLatin1Char('\n');
    answer.json.insert(QStringLiteral("plan"), planJson(plan, changes));
    return answer;
}

Task<sync::Plan> planBack(Context* context)
{
    if (context->options.history.last) {
        const auto plan = co_await context->engine->undoLastSync(context->cancel);
        co_return plan;
    }
    if (context->options.history.interrupted) {
        const auto plan = co_await context->engine->planBack(context->cancel);
        co_return plan;
    }
    const auto reverted = revertTo(*context, context->options.revision);
    if (!reverted)
        co_return passOn(reverted);
    const auto plan = co_await context->engine->plan(context->cancel);
    co_return plan;
}

} // namespace

Task<Answer> revertDraft(Context* context)
{
    const Options& options = context->options;
    const bool asksServer =
        options.history.last || options.history.interrupted || options.history.apply;
    if (!asksServer) {
        const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadWrite);
        if (!opened)
            co_return passOn(opened);
        if (options.revision > 0)
            co_return revertTo(*context, options.revision);
        const auto kept = context->workspace->revisions();
        if (!kept)
            co_return passOn(kept);
        co_return revisionList(*kept);
    }
    if (options.revision == 0 && !options.history.last && !options.history.interrupted)
        co_return fail(ErrorKind::BadInput,
                       Text::tr("--apply needs a revision, --last, or --interrupted."));
    const auto session = co_await openSession(context);
    if (!session)
        co_return passOn(session);
    const auto plan = co_await planBack(context);
    if (!plan)
        co_return passOn(plan);
    if (!options.history.apply)
        co_return planAnswer(*context, *plan);
    const auto answer = co_await runStoredPlan(context, *plan);
    co_return answer;
}

} // namespace keyroster::cli
