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
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

QString when(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QString resultOf(const sync::HistoryEntry& entry)
{
    if (entry.steps == 0)
        return entry.result;
    return Text::tr("%1 (%2 of %3 changes)").arg(entry.result).arg(entry.done).arg(entry.steps);
}

QStringList rowOf(const sync::HistoryEntry& entry)
{
    QString revision = entry.revision > 0 ? QString::number(entry.revision) : QStringLiteral("-");
    if (entry.isCurrent)
        revision += QLatin1Char('*');
    QStringList row;
    row << revision << when(entry.at) << entry.author << resultOf(entry)
        << (entry.plan.isEmpty() ? QStringLiteral("-") : entry.plan.text()) << entry.message;
    return row;
}

QJsonObject jsonOf(const sync::HistoryEntry& entry)
{
    QJsonObject object;
    object.insert(QStringLiteral("revision"), entry.revision);
    object.insert(QStringLiteral("aimed_at"), entry.aimedAt);
    object.insert(QStringLiteral("kept"), entry.kept);
    object.insert(QStringLiteral("current"), entry.isCurrent);
    object.insert(QStringLiteral("plan"), entry.plan.text());
    object.insert(QStringLiteral("author"), entry.author);
    object.insert(QStringLiteral("message"), entry.message);
    object.insert(QStringLiteral("at"), momentText(entry.at));
    object.insert(QStringLiteral("state"), entry.state);
    object.insert(QStringLiteral("summary"), entry.summary);
    object.insert(QStringLiteral("steps"), entry.steps);
    object.insert(QStringLiteral("done"), entry.done);
    object.insert(QStringLiteral("failed"), entry.failed);
    object.insert(QStringLiteral("skipped"), entry.skipped);
    object.insert(QStringLiteral("unknown"), entry.unknown);
    return object;
}

Answer listAnswer(const QList<sync::HistoryEntry>& entries)
{
    Answer answer;
    QJsonArray list;
    QList<QStringList> rows;
    rows.append(QStringList());
    rows.first() << Text::tr("REVISION") << Text::tr("WHEN") << Text::tr("BY") << Text::tr("RESULT")
                 << Text::tr("PLAN") << Text::tr("NOTE");
    bool anyCurrent = false;
    for (const sync::HistoryEntry& entry : entries) {
        rows.append(rowOf(entry));
        list.append(jsonOf(entry));
        anyCurrent = anyCurrent || entry.isCurrent;
    }
    answer.text =
        entries.isEmpty() ? Text::tr("Nothing was synced yet.") + QLatin1Char('\n') : table(rows);
    if (anyCurrent)
        answer.text += Text::tr("* what the server had when it was last read") + QLatin1Char('\n');
    answer.json.insert(QStringLiteral("history"), list);
    return answer;
}

Answer detailAnswer(const sync::HistoryEntry& entry, const sync::HistoryDetails& details)
{
    Answer answer;
    answer.text = Text::tr("Plan %1 by %2, %3: %4")
                      .arg(entry.plan.text(), entry.author, when(entry.at), resultOf(entry))
                + QLatin1Char('\n');
    for (const QString& line : {entry.summary, entry.message}) {
        if (!line.isEmpty())
            answer.text += line + QLatin1Char('\n');
    }
    if (!details.changes.isEmpty())
        answer.text += Text::tr("What it changed:") + QLatin1Char('\n');
    for (const QString& change : details.changes)
        answer.text += bullet(change);
    QJsonArray steps;
    for (const sync::HistoryStep& step : details.steps) {
        answer.text += QStringLiteral("%1. ").arg(step.step.number, 3) + step.step.what
                     + QStringLiteral(": ") + outcomeText(step.outcome.outcome);
        if (!step.outcome.message.isEmpty())
            answer.text += QStringLiteral(" (") + step.outcome.message + QLatin1Char(')');
        answer.text += QLatin1Char('\n');
        QJsonObject object;
        object.insert(QStringLiteral("number"), step.step.number);
        object.insert(QStringLiteral("what"), step.step.what);
        object.insert(QStringLiteral("outcome"), outcomeCode(step.outcome.outcome));
        object.insert(QStringLiteral("message"), step.outcome.message);
        if (step.outcome.at.isValid())
            object.insert(QStringLiteral("at"), momentText(step.outcome.at));
        steps.append(object);
    }
    answer.json = jsonOf(entry);
    answer.json.insert(QStringLiteral("changes"), QJsonArray::fromStringList(details.changes));
    answer.json.insert(QStringLiteral("plan_steps"), steps);
    return answer;
}

} // namespace

Task<Answer> showHistory(Context* context)
{
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadOnly); !opened)
        co_return passOn(opened);
    const HistoryOptions& options = context->options.history;
    const auto entries =
        sync::history(*context->workspace, options.plan.isEmpty() ? options.limit : 1000);
    if (!entries)
        co_return passOn(entries);
    if (options.plan.isEmpty())
        co_return listAnswer(*entries);
    const auto found = std::find_if(
        entries->cbegin(), entries->cend(), [&options](const sync::HistoryEntry& entry) {
            return !entry.plan.isEmpty() && entry.plan.text() == options.plan;
        });
    if (found == entries->cend())
        co_return fail(ErrorKind::NotFound,
                       Text::tr("No plan with this id was run from this computer. See: "
                                "keyrosterctl history"));
    const auto details = sync::historyDetails(*context->workspace, *found);
    if (!details)
        co_return passOn(details);
    co_return detailAnswer(*found, *details);
}

} // namespace keyroster::cli
