#include "sync/verify.h"

#include "sync/plan.h"
#include "sync/routerchannel.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace keyroster::sync {

namespace {

/// Enough to see that the router follows this policy and not another, in well under a second.
constexpr int questionsAsked = 5;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

UserId somebodyIn(const Principal& principal, const Directory& directory)
{
    switch (principal.type) {
    case PrincipalType::User:
        return directory.user(UserId(principal.id)) ? UserId(principal.id) : UserId();
    case PrincipalType::Group: {
        const QSet<UserId> members = directory.effectiveMembers(GroupId(principal.id));
        return members.isEmpty() ? UserId() : *std::min_element(members.cbegin(), members.cend());
    }
    case PrincipalType::Everyone: break;
    }
    return directory.users().isEmpty() ? UserId() : directory.users().first().id;
}

QStringList keysIn(const QJsonObject& answer)
{
    QStringList keys;
    const QJsonArray array = answer.value(QStringLiteral("keys")).toArray();
    for (const QJsonValue& key : array)
        keys.append(key.toString());
    return keys;
}

/// The same outcome and the same keys, by the rule of tests/data/README.md.
bool agrees(const QJsonObject& answer, const Resolution& resolution)
{
    QStringList keys;
    for (const KeyId& key : resolution.keys)
        keys.append(key.text());
    return answer.value(QStringLiteral("outcome")).toString() == outcomeCode(resolution.outcome)
        && keysIn(answer) == keys;
}

} // namespace

QList<Question> questionsFor(const Policy& policy, const Directory& directory, int most)
{
    QList<Question> questions;
    QSet<QString> asked;
    for (const Assignment& assignment : policy.assignments) {
        const Connection* connection = policy.connection(assignment.connection);
        if (!connection || connection->models.isEmpty())
            continue;
        Question question;
        question.user = somebodyIn(assignment.principal, directory);
        question.connection = assignment.connection;
        question.model = connection->models.first().id;
        const QString same = question.user.text() + QLatin1Char('/') + question.connection.text();
        if (question.user.isEmpty() || asked.contains(same))
            continue;
        asked.insert(same);
        questions.append(question);
        if (questions.size() == most)
            break;
    }
    return questions;
}

QStringList differencesOf(const Snapshot& snapshot, const Policy& wanted)
{
    if (!snapshot.policy && wanted.revision == 0)
        return {};
    PlanInput input;
    input.snapshot = snapshot;
    input.draft = wanted;
    input.routerContent = bundledRouter();
    input.routerVersion = bundledRouterVersion();
    input.slotContent = bundledSlot();
    input.now = snapshot.takenAt;
    const auto plan = makePlan(input);
    if (!plan)
        return {plan.error().message};
    QStringList differences;
    for (const Step& step : plan->steps)
        differences.append(Texts::tr("Not as planned: %1").arg(step.what));
    return differences;
}

namespace {

QJsonObject asked(const Question& question)
{
    QJsonObject ask;
    ask.insert(QStringLiteral("op"), QStringLiteral("explain"));
    ask.insert(QStringLiteral("user"), question.user.text());
    ask.insert(QStringLiteral("connection"), question.connection.text());
    ask.insert(QStringLiteral("model"), question.model);
    return ask;
}

Task<RouterStatus> statusNow(std::shared_ptr<openwebui::Client> client, CancelToken cancel)
{
    QJsonObject ask;
    ask.insert(QStringLiteral("op"), QStringLiteral("status"));
    const auto answer = co_await askRouter(client, ask, cancel);
    if (!answer)
        co_return passOn(answer);
    co_return parseStatus(*answer, QDateTime::currentDateTimeUtc());
}

/// The router's answer to `question` is what resolve() says while the keys are as in `status`.
Task<bool> sameAnswer(std::shared_ptr<openwebui::Client> client, const Policy* policy,
                      const Directory* directory, Question question, RouterStatus status,
                      CancelToken cancel)
{
    const QJsonObject ask = asked(question);
    const auto explained = co_await askRouter(client, ask, cancel);
    if (!explained)
        co_return passOn(explained);
    ResolveQuery query;
    query.user = question.user;
    query.connection = question.connection;
    query.model = question.model;
    query.now = QDateTime::currentDateTimeUtc();
    co_return agrees(*explained, resolve(*policy, *directory, status.conditions(*policy), query));
}

} // namespace

Task<VerifyReport> verifyServer(EngineCorePtr core, Snapshot snapshot, Policy wanted,
                                CancelToken cancel)
{
    VerifyReport report;
    report.differences = differencesOf(snapshot, wanted);
    if (!snapshot.policy)
        co_return report;
    const auto client = core->client;
    auto status = co_await statusNow(client, cancel);
    if (!status)
        co_return passOn(status);
    report.routerRevision = status->revision;
    if (status->revision != wanted.revision)
        report.differences.append(Texts::tr("The router works with revision %1 instead of %2.")
                                      .arg(status->revision)
                                      .arg(wanted.revision));
    const auto questions = questionsFor(wanted, snapshot.directory, questionsAsked);
    for (const Question& question : questions) {
        auto same =
            co_await sameAnswer(client, &wanted, &snapshot.directory, question, *status, cancel);
        if (same && !*same) {
            // People chat meanwhile: a key may have reached a limit, or have left one behind,
            // between the two answers.
            status = co_await statusNow(client, cancel);
            if (!status)
                co_return passOn(status);
            same = co_await sameAnswer(client, &wanted, &snapshot.directory, question, *status,
                                       cancel);
        }
        if (!same)
            co_return passOn(same);
        if (*same)
            ++report.explained;
        else
            report.differences.append(
                Texts::tr("The router would choose another key for %1 than planned.")
                    .arg(snapshot.directory.nameOf(Principal::user(question.user))));
    }
    if (!core->engine)
        co_return gone();
    core->status = *status;
    Q_EMIT core->engine->routerStatusChanged();
    co_return report;
}

} // namespace keyroster::sync
