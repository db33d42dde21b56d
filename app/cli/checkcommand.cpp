#include "cli/commands.h"
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

Answer answerOf(const QList<Finding>& findings)
{
    Answer answer;
    QJsonArray list;
    QStringList lines;
    for (const Finding& finding : findings) {
        list.append(findingJson(finding));
        const QString title = Text::tr("%1: %2", "severity: sentence")
                                  .arg(severityWord(finding.severity), finding.title);
        lines.append(bullet(title + QLatin1Char('\n') + finding.hint));
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
    co_return answerOf(lint(context->workspace->draft(), *context->workspace->snapshot(),
                            status.conditions(), query));
}

} // namespace keyroster::cli
