#include "cli/importwork.h"

#include "policy/codes.h"
#include "sync/keyedsecrets.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace keyroster::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportWork)
};
constexpr qint64 largestFile = 64LL * 1024 * 1024;

QString kindName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Connection: return u"connections"_s;
    case EntityKind::Account: return u"accounts"_s;
    case EntityKind::Key: return u"keys"_s;
    case EntityKind::Assignment: return u"assignments"_s;
    case EntityKind::Allowance: return u"allowances"_s;
    }
    return {};
}

void raise(QJsonObject& counts, const QString& kind)
{
    counts.insert(kind, counts.value(kind).toInt() + 1);
}

QString matchWord(sync::CopyMatch match)
{
    switch (match) {
    case sync::CopyMatch::Matched: return u"matched"_s;
    case sync::CopyMatch::Ambiguous: return u"ambiguous"_s;
    case sync::CopyMatch::Missing: return u"missing"_s;
    }
    return {};
}

} // namespace

Result<QByteArray> readImported(const QString& name)
{
    QFile file(name);
    // Unbuffered: the file may hold secrets, and Qt does not wipe its buffer.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::BadInput,
                    Text::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    if (file.size() > largestFile)
        return fail(ErrorKind::BadInput, Text::tr("%1 is too large.").arg(name));
    return file.readAll();
}

Task<void> commitImport(Context* context, Edit edit, QList<csv::KeyValue> secrets)
{
    if (edit.isEmpty() && secrets.isEmpty())
        co_return Result<void>();
    if (secrets.isEmpty())
        co_return context->workspace->apply(edit);
    context->engine =
        std::make_unique<sync::Engine>(context->workspace.get(), context->store.get());
    const auto keyed = sync::keyedSecrets(secrets);
    const auto done = co_await context->engine->commitWithSecrets(edit, keyed, context->cancel);
    co_return done;
}

Answer importAnswer(const Edit& edit, qsizetype secrets, bool dryRun)
{
    QJsonObject added;
    QJsonObject changed;
    QJsonObject removed;
    qsizetype counts[3] = {0, 0, 0};
    for (const Change& change : edit.changes) {
        const int which = !change.before ? 0 : change.after ? 1 : 2;
        ++counts[which];
        raise(which == 0 ? added : which == 1 ? changed : removed, kindName(change.kind));
    }
    Answer answer;
    QString text;
    if (edit.isEmpty() && secrets == 0)
        text = Text::tr("Everything is in the draft already.");
    else if (dryRun)
        text = Text::tr("This would change the draft: %1 added, %2 changed, %3 removed, %4 "
                        "secrets stored.");
    else
        text = Text::tr("Imported into the draft: %1 added, %2 changed, %3 removed, %4 secrets "
                        "stored.");
    if (!edit.isEmpty() || secrets > 0)
        text = text.arg(counts[0]).arg(counts[1]).arg(counts[2]).arg(secrets);
    answer.text = text + u'\n';
    answer.json.insert(u"added"_s, added);
    answer.json.insert(u"changed"_s, changed);
    answer.json.insert(u"removed"_s, removed);
    answer.json.insert(u"secrets"_s, secrets);
    answer.json.insert(u"dry_run"_s, dryRun);
    return answer;
}

void addCopyWords(Answer& answer, const sync::CopyPreview& preview)
{
    QJsonArray connections;
    for (const sync::CopiedConnection& connection : preview.connections) {
        const QString counted = Text::tr("%1: %2 %3 keys, %4 assignments.")
                                    .arg(connection.name, connection.text)
                                    .arg(connection.keys)
                                    .arg(connection.assignments);
        answer.text += bullet(counted);
        QJsonObject object;
        object.insert(u"name"_s, connection.name);
        object.insert(u"to"_s, connection.to.text());
        object.insert(u"merged"_s, !connection.mergesInto.isEmpty());
        object.insert(u"keys"_s, connection.keys);
        object.insert(u"assignments"_s, connection.assignments);
        connections.append(object);
    }
    QJsonArray principals;
    for (const sync::CopiedPrincipal& principal : preview.principals) {
        if (principal.match != sync::CopyMatch::Matched)
            answer.text += bullet(Text::tr("%1: %2").arg(principal.name, principal.text));
        QJsonObject object;
        object.insert(u"type"_s, code(principal.from.type));
        object.insert(u"name"_s, principal.name);
        object.insert(u"match"_s, matchWord(principal.match));
        principals.append(object);
    }
    for (const QString& note : preview.notes)
        answer.text += bullet(note);
    answer.json.insert(u"connections"_s, connections);
    answer.json.insert(u"principals"_s, principals);
    answer.json.insert(u"notes"_s, QJsonArray::fromStringList(preview.notes));
}

void addMissingSecrets(Answer& answer, const QStringList& keys)
{
    answer.json.insert(u"without_secret"_s, QJsonArray::fromStringList(keys));
    if (!keys.isEmpty())
        answer.text += bullet(Text::tr("These keys have no secret on this computer: %1. Enter "
                                       "them here before a sync that needs them.")
                                  .arg(keys.join(u", "_s)));
}

} // namespace keyroster::cli
