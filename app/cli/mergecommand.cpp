#include "cli/commands.h"
#include "cli/mergewords.h"
#include "cli/readwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MergeCommand)
};

Answer shown(const QList<sync::Conflict>& conflicts, const QString& before)
{
    Answer answer;
    answer.code = ExitCode::Conflict;
    answer.text = before + conflictsText(conflicts);
    answer.json.insert(QStringLiteral("conflicts"), conflictsJson(conflicts));
    return answer;
}

Answer merged(const Context& context, const QString& before)
{
    const sync::SyncState state = context.engine->state();
    Answer answer;
    answer.text = before + QLatin1Char('\n') + stateText(state) + QLatin1Char('\n');
    answer.json.insert(QStringLiteral("conflicts"), QJsonArray());
    answer.json.insert(QStringLiteral("state"), stateCode(state));
    return answer;
}

bool isChosen(const sync::Conflict& conflict, const QList<sync::Choice>& choices)
{
    return std::any_of(choices.cbegin(), choices.cend(), [&conflict](const sync::Choice& choice) {
        return choice.kind == conflict.kind && choice.id == conflict.id
            && choice.field == conflict.field;
    });
}

/// What is named goes before "all".
Result<QList<sync::Choice>> chosen(const Options& options, const QList<sync::Conflict>& conflicts)
{
    auto choices = choicesOf(options.mine, sync::Side::Mine, conflicts);
    const auto theirs = choicesOf(options.theirs, sync::Side::Theirs, conflicts);
    if (!choices)
        return choices;
    if (!theirs)
        return theirs;
    *choices += *theirs;
    if (!options.allMine && !options.allTheirs)
        return choices;
    for (const sync::Conflict& conflict : conflicts) {
        if (!isChosen(conflict, *choices))
            *choices +=
                chooseAll({conflict}, options.allMine ? sync::Side::Mine : sync::Side::Theirs);
    }
    return choices;
}

bool wereShown(const QList<sync::Conflict>& conflicts, const QList<sync::Choice>& choices)
{
    return std::all_of(conflicts.cbegin(), conflicts.cend(), [&](const sync::Conflict& conflict) {
        return !isChosen(conflict, choices) || conflict.shownBefore;
    });
}

} // namespace

Task<Answer> mergeChanges(Context* context)
{
    const auto session = co_await openSession(context);
    if (!session)
        co_return passOn(session);
    const auto pulled = co_await context->engine->pull(context->cancel);
    if (pulled)
        co_return merged(*context, Text::tr("There is nothing to choose: your changes and those "
                                            "on the server are together in the draft."));
    const QList<sync::Conflict> conflicts = context->engine->conflicts();
    if (pulled.error().kind != ErrorKind::Conflict || conflicts.isEmpty())
        co_return passOn(pulled);
    const auto choices = chosen(context->options, conflicts);
    if (!choices)
        co_return passOn(choices);
    if (choices->isEmpty())
        co_return shown(conflicts, {});
    if (!wereShown(conflicts, *choices))
        co_return shown(conflicts,
                        Text::tr("The other side is not as it was shown before. Look again, and "
                                 "then choose.")
                            + QLatin1Char('\n'));
    const auto resolved = co_await context->engine->resolveConflicts(*choices, context->cancel);
    if (resolved)
        co_return merged(*context, Text::tr("Merged: your changes are in the draft, on top of "
                                            "those of the other admin."));
    const QList<sync::Conflict> left = context->engine->conflicts();
    if (resolved.error().kind != ErrorKind::Conflict || left.isEmpty())
        co_return passOn(resolved);
    co_return shown(left, Text::tr("Your choice is kept. This is left:") + QLatin1Char('\n'));
}

} // namespace keyroster::cli
