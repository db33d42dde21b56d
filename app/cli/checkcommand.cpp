#include "cli/commands.h"
#include "policy/changewords.h"
#include "policy/codes.h"
#include "policy/lint.h"
#include "policy/lintfix.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

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
    if (finding.canFix())
        json.insert(QStringLiteral("fix"), finding.fixText);
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
        const QString mend = finding.canFix() ? QLatin1Char('\n')
                                                    + Text::tr("%1: keyrosterctl check --fix %2",
                                                               "what it does: command")
                                                          .arg(finding.fixText, finding.code)
                                              : QString();
        lines.append(bullet(title + QLatin1Char('\n') + finding.hint + about + mend));
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

struct Asked
{
    Snapshot snapshot;
    KeyConditions conditions;
    LintQuery query;
};

/// What --fix names: a kind of finding, or one of them.
bool isNamed(const Finding& finding, const QStringList& names)
{
    return names.contains(finding.code) || names.contains(finding.id());
}

/// Mends one after the other, each against the draft as the one before left it.
Result<QStringList> mend(workspace::Workspace& workspace, const Asked& asked,
                         const QStringList& names)
{
    QStringList done;
    QSet<QString> tried;
    while (true) {
        const Policy& draft = workspace.draft();
        const QList<Finding> findings = lint(draft, asked.snapshot, asked.conditions, asked.query);
        const auto next = std::ranges::find_if(findings, [&](const Finding& finding) {
            return finding.canFix() && isNamed(finding, names) && !tried.contains(finding.id());
        });
        if (next == findings.cend())
            return done;
        tried.insert(next->id());
        const auto edit = lintFix(draft, asked.snapshot, asked.conditions, asked.query, *next);
        if (!edit)
            return passOn(edit);
        if (const auto applied = workspace.apply(*edit); !applied)
            return passOn(applied);
        done.append(edit->text);
    }
}

} // namespace

/// The draft, with what the router says of the keys; where it does not run yet, without.
Task<Answer> checkDraft(Context* context)
{
    const QStringList& fixes = context->options.fix;
    Asked asked;
    if (context->options.local) {
        const auto mode = fixes.isEmpty() ? workspace::Workspace::Mode::ReadOnly
                                          : workspace::Workspace::Mode::ReadWrite;
        const auto opened = openWorkspace(*context, mode);
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
    asked.query.now = QDateTime::currentDateTimeUtc();
    if (!context->options.local && context->workspace->snapshot()->router.router.exists) {
        const auto status = co_await context->engine->status(context->cancel);
        if (!status)
            co_return passOn(status);
        asked.conditions = status->conditions(context->workspace->draft());
        asked.query.learnedAccounts = learnedAccounts(*status);
    }
    asked.snapshot = *context->workspace->snapshot();
    QStringList done;
    if (!fixes.isEmpty()) {
        const auto mended = mend(*context->workspace, asked, fixes);
        if (!mended)
            co_return passOn(mended);
        done = *mended;
        if (done.isEmpty())
            co_return fail(ErrorKind::NotFound,
                           Text::tr("Nothing of that name can be mended by itself. See what there "
                                    "is with: keyrosterctl check"));
    }
    const Policy& draft = context->workspace->draft();
    Answer answer = answerOf(lint(draft, asked.snapshot, asked.conditions, asked.query), draft);
    if (!done.isEmpty()) {
        QString text =
            Text::tr("Changed in the draft, each to be taken back with keyrosterctl undo:")
            + QLatin1Char('\n');
        for (const QString& what : std::as_const(done))
            text += bullet(what);
        answer.text = text + QLatin1Char('\n') + answer.text;
        answer.json.insert(QStringLiteral("fixed"), QJsonArray::fromStringList(done));
    }
    co_return answer;
}

} // namespace keyroster::cli
