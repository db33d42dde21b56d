#include "cli/commands.h"
#include "policy/changewords.h"
#include "policy/codes.h"
#include "policy/lint.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Problem: return Text::tr("problem");
    case Severity::Warning: return Text::tr("warning");
    case Severity::Notice: return Text::tr("notice");
    }
    return {};
}

QJsonObject findingJson(const Finding& finding)
{
    QJsonObject json;
    json.insert(QStringLiteral("code"), finding.code);
    json.insert(QStringLiteral("severity"), severityCode(finding.severity));
    json.insert(QStringLiteral("id"), finding.id());
    json.insert(QStringLiteral("title"), finding.title);
    json.insert(QStringLiteral("hint"), finding.hint);
    json.insert(QStringLiteral("fixable"), finding.canFix());
    if (!finding.connection.isEmpty())
        json.insert(QStringLiteral("connection"), finding.connection.text());
    QJsonArray keys;
    for (const KeyId& key : finding.keys)
        keys.append(key.text());
    QJsonArray principals;
    for (const Principal& principal : finding.principals) {
        QJsonObject one;
        one.insert(QStringLiteral("type"), code(principal.type));
        if (!principal.id.isEmpty())
            one.insert(QStringLiteral("id"), principal.id);
        principals.append(one);
    }
    json.insert(QStringLiteral("keys"), keys);
    json.insert(QStringLiteral("principals"), principals);
    json.insert(QStringLiteral("models"), QJsonArray::fromStringList(finding.models));
    return json;
}

/// The labels of the keys that it is about. Who is gone has no name any more: the keys say which
/// assignment is meant.
QStringList keysOf(const Finding& finding, const Policy& policy)
{
    QList<KeyId> keys = finding.keys;
    for (const Principal& principal : finding.principals) {
        const Assignment* assignment = policy.assignment(finding.connection, principal);
        if (finding.code == QLatin1StringView("principal_gone") && assignment)
            keys += assignment->keys;
    }
    QStringList labels;
    for (const KeyId& key : std::as_const(keys))
        labels.append(keyText(policy, key));
    labels.removeDuplicates();
    return labels;
}

Answer answerOf(const QList<Finding>& findings, const Policy& policy)
{
    Answer answer;
    QJsonArray list;
    QStringList lines;
    for (const Finding& finding : findings) {
        list.append(findingJson(finding));
        const QString title = Text::tr("%1: %2", "severity: sentence")
                                  .arg(severityWord(finding.severity), finding.title);
        const QStringList keys = keysOf(finding, policy);
        const QString about =
            keys.isEmpty()
                ? QString()
                : QLatin1Char('\n') + Text::tr("keys: %1").arg(keys.join(QStringLiteral(", ")));
        lines.append(bullet(title + QLatin1Char('\n') + finding.hint + about));
        if (finding.severity != Severity::Notice)
            answer.code = ExitCode::Failed;
    }
    answer.text = lines.isEmpty()
                    ? Text::tr("Everybody has a working key, and nothing looks forgotten.")
                    : lines.join(QLatin1Char('\n'));
    if (!answer.text.endsWith(QLatin1Char('\n')))
        answer.text += QLatin1Char('\n');
    answer.json.insert(QStringLiteral("findings"), list);
    return answer;
}

QHash<KeyId, QString> learnedAccounts(const sync::RouterStatus& status)
{
    QHash<KeyId, QString> learned;
    for (const sync::KeyStatus& key : status.keys) {
        if (!key.account.isEmpty())
            learned.insert(key.key, key.account);
    }
    return learned;
}

} // namespace

/// The draft, with what the router says of the keys; where it does not run yet, without.
Task<Answer> checkDraft(Context* context)
{
    sync::RouterStatus status;
    if (context->options.local) {
        const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadOnly);
        if (!opened)
            co_return passOn(opened);
    } else {
        const auto session = co_await openSession(context);
        if (!session)
            co_return passOn(session);
    }
    if (!context->workspace->snapshot())
        co_return fail(
            ErrorKind::NotFound,
            Text::tr("Nothing is known of the server yet. Begin with: keyrosterctl pull"));
    if (!context->options.local && context->workspace->snapshot()->router.router.exists) {
        const auto asked = co_await context->engine->status(context->cancel);
        if (!asked)
            co_return passOn(asked);
        status = *asked;
    }
    LintQuery query;
    query.now = QDateTime::currentDateTimeUtc();
    query.learnedAccounts = learnedAccounts(status);
    const Policy& draft = context->workspace->draft();
    co_return answerOf(lint(draft, *context->workspace->snapshot(), status.conditions(), query),
                       draft);
}

} // namespace keyroster::cli
