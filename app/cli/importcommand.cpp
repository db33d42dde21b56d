#include "cli/commands.h"
#include "cli/descriptors.h"
#include "cli/importedit.h"

#include <QCoreApplication>
#include <QFile>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};
constexpr qint64 largestFile = 64 * 1024 * 1024;

Result<ImportFile> readFile(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput,
                    Text::tr("%1 cannot be read: %2").arg(name, file.errorString()));
    if (file.size() > largestFile)
        return fail(ErrorKind::BadInput, Text::tr("%1 is too large.").arg(name));
    return parseImportFile(file.readAll());
}

Result<QHash<QString, SecretBytes>> secretsFor(const ImportFile& file, const Options& options)
{
    const bool needed = std::any_of(file.keys.cbegin(), file.keys.cend(),
                                    [](const ImportKey& key) { return !key.secret.isEmpty(); });
    if (!needed)
        return QHash<QString, SecretBytes>();
    return readNamedSecrets(options.secretsFd);
}

QString kindName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Connection: return QStringLiteral("connections");
    case EntityKind::Account: return QStringLiteral("accounts");
    case EntityKind::Key: return QStringLiteral("keys");
    case EntityKind::Assignment: return QStringLiteral("assignments");
    case EntityKind::Allowance: return QStringLiteral("allowances");
    }
    return {};
}

Answer answerFor(const Edit& edit, qsizetype secrets)
{
    QJsonObject added;
    QJsonObject changed;
    qsizetype addedCount = 0;
    for (const Change& change : edit.changes) {
        QJsonObject& counts = change.before ? changed : added;
        const QString kind = kindName(change.kind);
        counts.insert(kind, counts.value(kind).toInt() + 1);
        addedCount += change.before ? 0 : 1;
    }
    Answer answer;
    answer.text = edit.isEmpty()
                    ? Text::tr("Everything is in the draft already.") + QLatin1Char('\n')
                    : Text::tr("Imported into the draft: %1 added, %2 changed, %3 secrets stored.")
                              .arg(addedCount)
                              .arg(edit.changes.size() - addedCount)
                              .arg(secrets)
                          + QLatin1Char('\n');
    answer.json.insert(QStringLiteral("added"), added);
    answer.json.insert(QStringLiteral("changed"), changed);
    answer.json.insert(QStringLiteral("secrets"), secrets);
    return answer;
}

} // namespace

Task<Answer> importFile(Context* context)
{
    const auto file = readFile(context->options.file);
    if (!file)
        co_return passOn(file);
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadWrite); !opened)
        co_return passOn(opened);
    if (!context->workspace->snapshot())
        co_return fail(
            ErrorKind::NotFound,
            Text::tr("Nothing is known of the server yet. Begin with: keyrosterctl pull"));
    // The passphrase first, then the secrets: both may come from one descriptor.
    const auto store = co_await openStore(context);
    if (!store)
        co_return passOn(store);
    const auto secrets = secretsFor(*file, context->options);
    if (!secrets)
        co_return passOn(secrets);
    const Policy& draft = context->workspace->draft();
    const auto made =
        makeImportEdit(*file, *secrets, draft, context->workspace->snapshot()->directory);
    if (!made)
        co_return passOn(made);
    if (made->edit.isEmpty())
        co_return answerFor(made->edit, 0);

    QList<sync::KeyedSecret> keyed;
    for (auto secret = made->secrets.cbegin(); secret != made->secrets.cend(); ++secret)
        keyed.append(sync::KeyedSecret{secret.key(), secret.value()});
    context->engine =
        std::make_unique<sync::Engine>(context->workspace.get(), context->store.get());
    const auto done =
        co_await context->engine->commitWithSecrets(made->edit, keyed, context->cancel);
    if (!done)
        co_return passOn(done);
    co_return answerFor(made->edit, keyed.size());
}

} // namespace keyroster::cli
