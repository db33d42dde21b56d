#include "cli/commands.h"
#include "policy/assignmentscsv.h"
#include "policy/csvkeys.h"
#include "sync/merge.h"
#include "sync/policyfile.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

Answer csvAnswer(const QString& kind, const Policy& policy, const Directory& directory)
{
    const QByteArray bytes = kind == QLatin1StringView("keys")
                               ? csv::keysToCsv(policy)
                               : csv::assignmentsToCsv(policy, directory);
    Answer answer;
    const QString text = QString::fromUtf8(bytes); // without the byte order mark
    answer.text = QChar(QChar::ByteOrderMark) + text;
    answer.json.insert(QStringLiteral("csv"), text);
    return answer;
}

} // namespace

Task<Answer> exportPolicy(Context* context)
{
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadOnly); !opened)
        co_return passOn(opened);
    Policy policy = context->workspace->draft();
    const auto& snapshot = context->workspace->snapshot();
    // Not an empty policy, which could be taken for what the server has.
    if (!snapshot && !sync::hasContent(policy))
        co_return fail(
            ErrorKind::NotFound,
            Text::tr("Nothing is known of the server yet. Begin with: keyrosterctl pull"));
    if (context->options.fromServer) {
        if (!snapshot || !snapshot->policy)
            co_return fail(ErrorKind::NotFound,
                           Text::tr("The server had no policy when it was last read."));
        policy = *snapshot->policy;
    }
    const Directory directory = snapshot ? snapshot->directory : Directory();
    const QString kind = context->options.exchange.csv;
    if (!kind.isEmpty())
        co_return csvAnswer(kind, policy, directory);
    const QJsonObject document = sync::policyDocument(policy, directory);
    Answer answer;
    answer.text = QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
    answer.json.insert(QStringLiteral("policy"), document);
    co_return answer;
}

} // namespace keyroster::cli
