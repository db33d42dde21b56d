#include "cli/commands.h"
#include "cli/lookup.h"
#include "policy/address.h"
#include "sync/goback.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DraftCommands)
};

Answer nativeList(const Snapshot& snapshot, const Policy& draft)
{
    QList<QStringList> rows;
    rows.append(QStringList());
    rows.first() << Text::tr("ADDRESS") << Text::tr("PREFIX") << Text::tr("ON") << Text::tr("KEY")
                 << Text::tr("ADOPT");
    QJsonArray list;
    for (const NativeConnection& native : snapshot.natives) {
        const QString problem = sync::adoptProblem(native, draft);
        rows.append(QStringList());
        rows.last() << native.baseUrl << native.prefixId
                    << (native.enabled ? Text::tr("on") : Text::tr("off"))
                    << (native.hasKey ? QStringLiteral("...") + native.keyLast4 : Text::tr("none"))
                    << (problem.isEmpty() ? Text::tr("yes") : problem);
        QJsonObject object;
        object.insert(QStringLiteral("base_url"), native.baseUrl);
        object.insert(QStringLiteral("prefix"), native.prefixId);
        object.insert(QStringLiteral("enabled"), native.enabled);
        object.insert(QStringLiteral("has_key"), native.hasKey);
        object.insert(QStringLiteral("adoptable"), problem.isEmpty());
        if (!problem.isEmpty())
            object.insert(QStringLiteral("problem"), problem);
        list.append(object);
    }
    Answer answer;
    answer.text = snapshot.natives.isEmpty()
                    ? Text::tr("The server has no connections of its own.") + QLatin1Char('\n')
                    : table(rows);
    answer.json.insert(QStringLiteral("connections"), list);
    return answer;
}

/// The one connection of the server that the options mean.
Result<NativeConnection> chosenNative(const Options& options, const Snapshot& snapshot,
                                      const Policy& draft)
{
    QList<NativeConnection> found;
    for (const NativeConnection& native : snapshot.natives) {
        const bool isMeant = options.baseUrl.isEmpty()
                               ? sync::adoptProblem(native, draft).isEmpty()
                               : comparableUrl(native.baseUrl) == comparableUrl(options.baseUrl);
        if (isMeant && (!options.prefix || native.prefixId == *options.prefix))
            found.append(native);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return fail(
            ErrorKind::NotFound,
            Text::tr("The server has no such connection to adopt. See: keyrosterctl adopt --list"));
    return fail(ErrorKind::BadInput, Text::tr("Several connections of the server fit. Name the "
                                              "address, and --prefix where it is needed."));
}

/// The named connection of the draft, or the only adopted one.
Result<ConnectionId> connectionToRelease(const Policy& draft, const QString& named)
{
    if (!named.isEmpty())
        return findConnection(draft, named);
    QList<ConnectionId> adopted;
    for (const Connection& connection : draft.connections) {
        if (connection.adopted)
            adopted.append(connection.id);
    }
    if (adopted.size() == 1)
        return adopted.first();
    return adopted.isEmpty()
             ? fail(ErrorKind::NotFound, Text::tr("No connection of the draft was adopted, so "
                                                  "there is nothing to give back."))
             : fail(ErrorKind::BadInput,
                    Text::tr("Several connections were adopted. Name the one to release."));
}

/// After a sync the draft has nothing to undo, but the server has.
QString nothingToUndo(const workspace::Workspace& workspace)
{
    if (sync::undoOfLastSyncText(workspace).isEmpty())
        return Text::tr("There is nothing to undo.");
    return Text::tr("There is nothing to undo in the draft. The last sync can be undone on the "
                    "server: keyrosterctl revert --last");
}

} // namespace

Task<Answer> adoptConnection(Context* context)
{
    const auto session = co_await openSession(context);
    if (!session)
        co_return passOn(session);
    // Always read anew: keys of connections are kept in memory only.
    const auto pulled = co_await context->engine->pull(context->cancel);
    if (!pulled)
        co_return passOn(pulled);
    const Snapshot& snapshot = *context->workspace->snapshot();
    if (context->options.list)
        co_return nativeList(snapshot, context->workspace->draft());
    const auto native = chosenNative(context->options, snapshot, context->workspace->draft());
    if (!native)
        co_return passOn(native);
    const QString baseUrl = native->baseUrl;
    const QString prefix = native->prefixId;
    const QStringList notes = sync::adoptNotes(*native, snapshot);
    const auto adopted = co_await context->engine->adoptNative(baseUrl, prefix, context->cancel);
    if (!adopted)
        co_return passOn(adopted);
    const Connection* connection = context->workspace->draft().connection(*adopted);
    Answer answer;
    answer.text = Text::tr("Adopted %1 as %2 with %3 models, in the draft.")
                      .arg(baseUrl, connection ? connection->name : QString())
                      .arg(connection ? connection->models.size() : 0)
                + QLatin1Char('\n');
    for (const QString& note : notes)
        answer.text += bullet(note);
    answer.json.insert(QStringLiteral("connection"), adopted->text());
    answer.json.insert(QStringLiteral("notes"), QJsonArray::fromStringList(notes));
    co_return answer;
}

Task<Answer> releaseConnection(Context* context)
{
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadWrite); !opened)
        co_return passOn(opened);
    const Policy& draft = context->workspace->draft();
    const auto id = connectionToRelease(draft, context->options.connection);
    if (!id)
        co_return passOn(id);
    const auto edit = sync::release(*id, draft);
    if (!edit)
        co_return passOn(edit);
    const Connection released = *draft.connection(*id);
    const auto keys = draft.keysOf(*id).size();
    if (const auto done = context->workspace->apply(*edit); !done)
        co_return passOn(done);
    Answer answer;
    answer.text =
        Text::tr("Released %1 with its %2 keys and their assignments, in the draft. The next sync "
                 "switches the server's own connection to %3 on again and puts its models back as "
                 "they were.")
            .arg(released.name)
            .arg(keys)
            .arg(released.baseUrl)
        + QLatin1Char('\n');
    answer.json.insert(QStringLiteral("connection"), id->text());
    answer.json.insert(QStringLiteral("keys"), keys);
    co_return answer;
}

Task<Answer> undoEdit(Context* context)
{
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadWrite); !opened)
        co_return passOn(opened);
    if (!context->workspace->canUndo())
        co_return fail(ErrorKind::NotFound, nothingToUndo(*context->workspace));
    const QString what = context->workspace->undoText();
    if (const auto done = context->workspace->undo(); !done)
        co_return passOn(done);
    Answer answer;
    answer.text = Text::tr("Undone: %1").arg(what) + QLatin1Char('\n');
    answer.json.insert(QStringLiteral("undone"), what);
    co_return answer;
}

Task<Answer> redoEdit(Context* context)
{
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadWrite); !opened)
        co_return passOn(opened);
    if (!context->workspace->canRedo())
        co_return fail(ErrorKind::NotFound, Text::tr("There is nothing to do again."));
    const QString what = context->workspace->redoText();
    if (const auto done = context->workspace->redo(); !done)
        co_return passOn(done);
    Answer answer;
    answer.text = Text::tr("Done again: %1").arg(what) + QLatin1Char('\n');
    answer.json.insert(QStringLiteral("redone"), what);
    co_return answer;
}

} // namespace keyroster::cli
