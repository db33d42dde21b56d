#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/resolutionjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)
};

/// The question as the options put it, asked of this policy.
Result<ResolveQuery> queryOf(const Context& context, const Policy& policy)
{
    const auto& snapshot = context.workspace->snapshot();
    if (!snapshot)
        return fail(ErrorKind::NotFound,
                    Text::tr("Nothing is known of the server yet. Begin with: keyrosterctl pull"));
    const auto user = findUser(snapshot->directory, context.options.user);
    if (!user)
        return passOn(user);
    const auto model = findModel(policy, context.options.model);
    if (!model)
        return passOn(model);
    return ResolveQuery{*user, model->connection, model->model, QDateTime::currentDateTimeUtc()};
}

Answer answerOf(const Context& context, const Policy& policy, const ResolveQuery& query,
                const Resolution& resolution)
{
    Answer answer;
    const QStringList lines =
        explain(resolution, policy, context.workspace->snapshot()->directory, query);
    answer.text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    QJsonObject json = resolutionToJson(resolution);
    QJsonObject labels;
    for (const Tier& tier : resolution.tiers) {
        QList<KeyId> keys = tier.candidates;
        for (const ExcludedKey& key : tier.excluded)
            keys.append(key.key);
        for (const KeyId& key : keys)
            labels.insert(key.text(), policy.key(key) ? policy.key(key)->label : QString());
    }
    json.insert(QStringLiteral("labels"), labels);
    json.insert(QStringLiteral("user"), query.user.text());
    json.insert(QStringLiteral("connection"), query.connection.text());
    json.insert(QStringLiteral("model"), query.model);
    json.insert(QStringLiteral("sentences"), QJsonArray::fromStringList(lines));
    answer.json = json;
    return answer;
}

Result<Answer> explainDraft(Context* context)
{
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadOnly); !opened)
        return passOn(opened);
    const Policy& draft = context->workspace->draft();
    const auto query = queryOf(*context, draft);
    if (!query)
        return passOn(query);
    return answerOf(*context, draft, *query,
                    resolve(draft, context->workspace->snapshot()->directory, {}, *query));
}

} // namespace

Task<Answer> explainKey(Context* context)
{
    if (context->options.local)
        co_return explainDraft(context);
    const auto session = co_await openSession(context);
    if (!session)
        co_return passOn(session);
    const Policy& synced = context->workspace->base();
    const auto query = queryOf(*context, synced);
    if (!query)
        co_return passOn(query);
    const auto said = co_await context->engine->explainOnServer(query->user, query->connection,
                                                                query->model, context->cancel);
    if (!said)
        co_return passOn(said);
    Answer answer = answerOf(*context, synced, *query, resolutionFromJson(*said));
    const KeyId pick(said->value(QLatin1StringView("pick")).toString());
    if (const ApiKey* key = synced.key(pick)) {
        answer.text +=
            Text::tr("The next request would be paid by %1.").arg(key->label) + QLatin1Char('\n');
        answer.json.insert(QStringLiteral("pick"), pick.text());
    }
    co_return answer;
}

} // namespace keyroster::cli
