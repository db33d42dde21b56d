#include "cli/commands.h"
#include "policy/jsonfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RevertCommand)
};
constexpr int plansLookedAt = 500;

/// What was synced from this computer, newest first.
Result<QList<sync::Plan>> syncedPlans(const workspace::Workspace& workspace)
{
    const auto records = workspace.plans(plansLookedAt);
    if (!records)
        return passOn(records);
    QList<sync::Plan> plans;
    for (const workspace::PlanRecord& record : *records) {
        if (record.state != QLatin1StringView("done"))
            continue;
        const auto plan = sync::parsePlan(record.json);
        if (!plan)
            return passOn(plan);
        plans.append(*plan);
    }
    return plans;
}

Answer revisionList(const QList<sync::Plan>& plans)
{
    QList<QStringList> rows;
    rows.append(QStringList());
    rows.first() << Text::tr("REVISION") << Text::tr("SYNCED") << Text::tr("BY");
    QJsonArray revisions;
    for (const sync::Plan& plan : plans) {
        rows.append(QStringList());
        rows.last() << QString::number(plan.target.revision)
                    << QLocale().toString(plan.madeAt.toLocalTime(), QLocale::ShortFormat)
                    << plan.target.author;
        QJsonObject revision;
        revision.insert(QStringLiteral("revision"), plan.target.revision);
        revision.insert(QStringLiteral("at"), momentText(plan.madeAt));
        revision.insert(QStringLiteral("author"), plan.target.author);
        revisions.append(revision);
    }
    Answer answer;
    answer.text = plans.isEmpty()
                    ? Text::tr("Nothing was synced from this computer yet.") + QLatin1Char('\n')
                    : table(rows);
    answer.json.insert(QStringLiteral("revisions"), revisions);
    return answer;
}

/// The old content in place of the draft's; bookkeeping and sealed forms stay as they are now.
Policy withContentOf(const Policy& draft, const Policy& old)
{
    Policy result = draft;
    result.connections = old.connections;
    result.accounts = old.accounts;
    result.assignments = old.assignments;
    result.allowances = old.allowances;
    result.keys = old.keys;
    for (ApiKey& key : result.keys) {
        const ApiKey* now = draft.key(key.id);
        key.sealed = now && now->fingerprint == key.fingerprint ? now->sealed : QString();
    }
    return result;
}

} // namespace

Task<Answer> revertDraft(Context* context)
{
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadWrite); !opened)
        co_return passOn(opened);
    workspace::Workspace& workspace = *context->workspace;
    const auto plans = syncedPlans(workspace);
    if (!plans)
        co_return passOn(plans);
    const qint64 revision = context->options.revision;
    if (revision == 0)
        co_return revisionList(*plans);
    const auto found =
        std::find_if(plans->cbegin(), plans->cend(), [revision](const sync::Plan& plan) {
            return plan.target.revision == revision;
        });
    if (found == plans->cend())
        co_return fail(
            ErrorKind::NotFound,
            Text::tr("Revision %1 was not synced from this computer. See: keyrosterctl revert")
                .arg(revision));
    Edit edit;
    edit.text = Text::tr("Go back to revision %1").arg(revision);
    edit.changes = difference(workspace.draft(), withContentOf(workspace.draft(), found->target));
    Answer answer;
    answer.json.insert(QStringLiteral("revision"), revision);
    answer.json.insert(QStringLiteral("changes"), edit.changes.size());
    answer.text =
        edit.isEmpty()
            ? Text::tr("The draft says what revision %1 said.").arg(revision)
            : Text::tr(
                  "The draft says what revision %1 said. Look at keyrosterctl plan, then apply.")
                  .arg(revision);
    answer.text += QLatin1Char('\n');
    if (!edit.isEmpty()) {
        if (const auto done = workspace.apply(edit); !done)
            co_return passOn(done);
    }
    co_return answer;
}

} // namespace keyroster::cli
