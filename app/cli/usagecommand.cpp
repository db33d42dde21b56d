#include "cli/commands.h"
#include "policy/csv.h"
#include "policy/policyindex.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(UsageCommand)
};

/// A row's cell in words: keys by label, users by name.
QString shown(const QString& field, const QString& id, const PolicyIndex& index,
              const Directory& directory)
{
    if (field == QLatin1StringView("key")) {
        const ApiKey* key = index.key(KeyId(id));
        return key ? key->label : id;
    }
    return field == QLatin1StringView("user") ? directory.nameOf(Principal::user(UserId(id))) : id;
}

QString usageTable(const QJsonArray& rows, const QStringList& fields, const Context& context)
{
    const PolicyIndex index(context.workspace->base());
    const Directory& directory = context.workspace->snapshot()->directory;
    QList<QStringList> lines;
    QStringList head;
    for (const QString& field : fields)
        head.append(field.toUpper());
    head << Text::tr("REQUESTS") << Text::tr("TOKENS IN") << Text::tr("TOKENS OUT")
         << Text::tr("COST");
    lines.append(head);
    for (const auto& row : rows) {
        QStringList line;
        for (const QString& field : fields)
            line.append(shown(field, row[field].toString(), index, directory));
        for (const char* amount : {"requests", "input_tokens", "output_tokens"})
            line.append(QString::number(row[QLatin1StringView(amount)].toInteger()));
        line.append(QString::number(row[QLatin1StringView("cost")].toDouble(), 'f', 4));
        lines.append(line);
    }
    return table(lines);
}

/// The same for a spreadsheet: plain numbers, and columns by the names that programs know.
QString usageCsv(const QJsonArray& rows, const QStringList& fields, const Context& context)
{
    const PolicyIndex index(context.workspace->base());
    const Directory& directory = context.workspace->snapshot()->directory;
    const QStringList amounts{QStringLiteral("requests"), QStringLiteral("input_tokens"),
                              QStringLiteral("output_tokens")};
    QList<QStringList> records;
    records.append(fields + amounts);
    records.last().append(QStringLiteral("cost"));
    for (const auto& row : rows) {
        QStringList record;
        for (const QString& field : fields)
            record.append(shown(field, row[field].toString(), index, directory));
        for (const QString& amount : amounts)
            record.append(QString::number(row[amount].toInteger()));
        record.append(QString::number(row[QLatin1StringView("cost")].toDouble(), 'f', 6));
        records.append(record);
    }
    return QChar(QChar::ByteOrderMark) + QString::fromUtf8(csv::write(records));
}

} // namespace

Task<Answer> showUsage(Context* context)
{
    const auto session = co_await openSession(context);
    if (!session)
        co_return passOn(session);
    if (!context->workspace->snapshot())
        co_return fail(
            ErrorKind::NotFound,
            Text::tr("Nothing is known of the server yet. Begin with: keyrosterctl pull"));
    const Options& options = context->options;
    QJsonObject question;
    question.insert(QStringLiteral("op"), QStringLiteral("usage"));
    question.insert(QStringLiteral("group_by"), QJsonArray::fromStringList(options.groupBy));
    if (!options.from.isEmpty())
        question.insert(QStringLiteral("from"), options.from);
    if (!options.to.isEmpty())
        question.insert(QStringLiteral("to"), options.to);
    const auto said = co_await context->engine->askOnServer(question, context->cancel);
    if (!said)
        co_return passOn(said);
    const QJsonArray rows = said->value(QLatin1StringView("rows")).toArray();
    Answer answer;
    answer.text = rows.isEmpty() ? Text::tr("Nothing was used in these days.") + QLatin1Char('\n')
                                 : usageTable(rows, options.groupBy, *context);
    if (!options.exchange.csv.isEmpty())
        answer.text = usageCsv(rows, options.groupBy, *context);
    answer.json.insert(QStringLiteral("rows"), rows);
    co_return answer;
}

} // namespace keyroster::cli
