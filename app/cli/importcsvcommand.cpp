#include "cli/commands.h"
#include "cli/importwork.h"
#include "policy/assignmentscsv.h"
#include "policy/csvkeys.h"
#include "sync/keyedsecrets.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace keyroster::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCsvCommand)
};

struct CsvImport
{
    csv::Preview preview;
    Edit edit;
    QList<csv::KeyValue> secrets;
};

Result<CsvImport> readAssignments(const QByteArray& bytes, const Context& context)
{
    const auto mode =
        context.options.exchange.add ? edits::AssignMode::Add : edits::AssignMode::Replace;
    const auto made = csv::previewAssignments(bytes, context.workspace->draft(),
                                              context.workspace->snapshot()->directory, mode);
    if (!made)
        return passOn(made);
    return CsvImport{made->preview, made->edit, {}};
}

Result<CsvImport> readKeys(const QByteArray& bytes, const Context& context)
{
    const SecretBytes content{QByteArrayView(bytes)};
    const auto made = csv::previewKeys(content, context.workspace->draft(),
                                       sync::secretsHere(*context.workspace));
    if (!made)
        return passOn(made);
    return CsvImport{made->preview, made->edit, made->secrets};
}

QString actionWord(csv::Action action)
{
    switch (action) {
    case csv::Action::Add: return u"add"_s;
    case csv::Action::Change: return u"change"_s;
    case csv::Action::Same: return u"same"_s;
    case csv::Action::Error: return u"error"_s;
    case csv::Action::LeftOut: return u"left_out"_s;
    }
    return {};
}

void addPreview(Answer& answer, const csv::Preview& preview, bool allLines)
{
    QJsonArray lines;
    for (const csv::PreviewLine& line : preview.lines) {
        const bool isBad = line.action == csv::Action::Error || line.action == csv::Action::LeftOut;
        if (allLines || isBad)
            answer.text += bullet(Text::tr("Line %1 (%2): %3")
                                      .arg(line.line)
                                      .arg(line.cells.join(u", "_s), line.text));
        QJsonObject object;
        object.insert(u"line"_s, line.line);
        object.insert(u"action"_s, actionWord(line.action));
        object.insert(u"cells"_s, QJsonArray::fromStringList(line.cells));
        object.insert(u"text"_s, line.text);
        lines.append(object);
    }
    for (const QString& note : preview.notes)
        answer.text += bullet(note);
    answer.json.insert(u"lines"_s, lines);
    answer.json.insert(u"errors"_s, preview.count(csv::Action::Error));
}

} // namespace

Task<Answer> importCsv(Context* context)
{
    const ExchangeOptions& exchange = context->options.exchange;
    auto bytes = readImported(context->options.file);
    if (!bytes)
        co_return passOn(bytes);
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadWrite); !opened)
        co_return passOn(opened);
    if (!context->workspace->snapshot())
        co_return fail(
            ErrorKind::NotFound,
            Text::tr("Nothing is known of the server yet. Begin with: keyrosterctl pull"));
    const bool isKeys = exchange.kind == "keys"_L1;
    const auto made = isKeys ? readKeys(*bytes, *context) : readAssignments(*bytes, *context);
    SecretBytes::wipe(*bytes);
    if (!made)
        co_return passOn(made);
    const auto accept = exchange.goodLines ? csv::Accept::GoodLines : csv::Accept::AllOrNothing;
    const auto edit = csv::accepted(made->preview, made->edit, accept);
    if (!edit && !exchange.dryRun)
        co_return passOn(edit);
    const QList<csv::KeyValue> secrets = edit ? made->secrets : QList<csv::KeyValue>();
    if (!exchange.dryRun && !secrets.isEmpty()) {
        const auto store = co_await openStore(context);
        if (!store)
            co_return passOn(store);
    }
    if (!exchange.dryRun) {
        const auto done = co_await commitImport(context, *edit, secrets);
        if (!done)
            co_return passOn(done);
    }
    Answer answer = importAnswer(edit ? *edit : Edit(), secrets.size(), exchange.dryRun);
    if (!edit)
        answer.text = edit.error().message.section(u'\n', 0, 0) + u'\n';
    answer.code = edit ? ExitCode::Done : ExitCode::Failed;
    addPreview(answer, made->preview, exchange.dryRun);
    co_return answer;
}

} // namespace keyroster::cli
