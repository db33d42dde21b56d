#include "cli/commands.h"
#include "cli/mergewords.h"
#include "cli/planwords.h"
#include "cli/readwords.h"
#include "workspace/catalog.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReadCommands)
};

} // namespace

Task<Answer> pullServer(Context* context)
{
    const auto session = co_await openSession(context);
    if (!session)
        co_return passOn(session);
    const auto pulled = co_await context->engine->pull(context->cancel);
    if (!pulled && !context->engine->conflicts().isEmpty()) {
        Answer conflict;
        conflict.code = ExitCode::Conflict;
        conflict.text = conflictsText(context->engine->conflicts());
        conflict.json.insert(QStringLiteral("conflicts"),
                             conflictsJson(context->engine->conflicts()));
        co_return conflict;
    }
    if (!pulled)
        co_return passOn(pulled);
    const Snapshot& snapshot = *context->workspace->snapshot();
    const QString state = stateCode(context->engine->state());
    Answer answer;
    answer.text =
        Text::tr("Read %1. Users: %2, groups: %3, models: %4, connections of its own: %5.")
            .arg(context->workspace->profile().name)
            .arg(snapshot.directory.users().size())
            .arg(snapshot.directory.groups().size())
            .arg(snapshot.models.size())
            .arg(snapshot.natives.size())
        + QLatin1Char('\n') + stateText(context->engine->state()) + QLatin1Char('\n');
    answer.json = {{QStringLiteral("users"), snapshot.directory.users().size()},
                   {QStringLiteral("groups"), snapshot.directory.groups().size()},
                   {QStringLiteral("models"), snapshot.models.size()},
                   {QStringLiteral("native_connections"), snapshot.natives.size()},
                   {QStringLiteral("version"), snapshot.server.version},
                   {QStringLiteral("revision"), snapshot.router.revision},
                   {QStringLiteral("state"), state}};
    co_return answer;
}

Task<Answer> showStatus(Context* context)
{
    const auto session = co_await openSession(context);
    if (!session)
        co_return passOn(session);
    const auto pulled = co_await context->engine->pull(context->cancel);
    if (!pulled)
        co_return passOn(pulled);
    Answer answer;
    QString sync = stateText(context->engine->state()) + QLatin1Char('\n');
    if (const auto found = context->engine->interrupted()) {
        sync += found->summary + QLatin1Char('\n')
              + Text::tr("To finish it: keyrosterctl apply. To go back: keyrosterctl revert "
                         "--interrupted")
              + QLatin1Char('\n');
        answer.json.insert(QStringLiteral("interrupted"), interruptedJson(*found));
    }
    answer.json.insert(QStringLiteral("state"), stateCode(context->engine->state()));
    if (!context->workspace->snapshot()->router.router.exists) {
        answer.text = Text::tr("The router is not installed on this server yet. Sync once.")
                    + QLatin1Char('\n') + sync;
        answer.json.insert(QStringLiteral("router"), QJsonValue());
        co_return answer;
    }
    const auto status = co_await context->engine->status(context->cancel);
    if (!status)
        co_return passOn(status);
    const Policy& policy = context->workspace->base();
    answer.text = statusText(*status, policy) + sync;
    answer.json.insert(QStringLiteral("router"), statusJson(*status, policy));
    co_return answer;
}

Task<Answer> listServers(Context* context)
{
    Q_UNUSED(context)
    const auto folder = workspace::workspaceFolder();
    if (!folder)
        co_return passOn(folder);
    const QList<workspace::CatalogEntry> entries = workspace::listWorkspaces(*folder);
    QList<QStringList> rows;
    rows.append(QStringList());
    rows.first() << Text::tr("NAME") << Text::tr("ADDRESS") << Text::tr("WORKSPACE");
    QJsonArray servers;
    for (const workspace::CatalogEntry& entry : entries) {
        rows.append(QStringList());
        rows.last() << entry.name << entry.url << QDir::toNativeSeparators(entry.file)
                    << entry.problem;
        QJsonObject server;
        server.insert(QStringLiteral("name"), entry.name);
        server.insert(QStringLiteral("url"), entry.url);
        server.insert(QStringLiteral("workspace"), entry.file);
        if (!entry.problem.isEmpty())
            server.insert(QStringLiteral("problem"), entry.problem);
        servers.append(server);
    }
    Answer answer;
    answer.text =
        entries.isEmpty()
            ? Text::tr("There is no workspace yet. Begin with: keyrosterctl connect URL --email E")
                  + QLatin1Char('\n')
            : table(rows);
    answer.json.insert(QStringLiteral("servers"), servers);
    co_return answer;
}

} // namespace keyroster::cli
