#include "cli/commands.h"
#include "cli/descriptors.h"
#include "cli/importedit.h"
#include "cli/importwork.h"
#include "sync/policyfile.h"

#include <QCoreApplication>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

bool namesSecrets(const ImportFile& file)
{
    return std::any_of(file.keys.cbegin(), file.keys.cend(),
                       [](const ImportKey& key) { return !key.secret.isEmpty(); });
}

/// A keychain is needed only where there is something to put into it.
Task<QHash<QString, SecretBytes>> secretsFor(const ImportFile* file, Context* context)
{
    if (!namesSecrets(*file))
        co_return QHash<QString, SecretBytes>();
    // The passphrase first, then the secrets: both may come from one descriptor.
    const auto store = co_await openStore(context);
    if (!store)
        co_return passOn(store);
    co_return readNamedSecrets(context->options.secretsFd);
}

Result<Answer> importWhole(Context& context, const sync::Bundle& bundle)
{
    const ExchangeOptions& exchange = context.options.exchange;
    const auto mode = exchange.replace ? sync::BundleMode::Replace : sync::BundleMode::Add;
    const auto preview = sync::previewBundle(bundle, *context.workspace, mode);
    if (!preview)
        return passOn(preview);
    if (!exchange.dryRun && !preview->edit.isEmpty()) {
        if (const auto done = context.workspace->apply(preview->edit); !done)
            return passOn(done);
    }
    Answer answer = importAnswer(preview->edit, 0, exchange.dryRun);
    if (!preview->samePolicy)
        addCopyWords(answer, preview->copy);
    addMissingSecrets(answer, preview->keysWithoutSecret);
    return answer;
}

} // namespace

Task<Answer> importFile(Context* context)
{
    const bool dryRun = context->options.exchange.dryRun;
    const auto json = readImported(context->options.file);
    if (!json)
        co_return passOn(json);
    const auto whole = sync::readPolicyDocument(*json);
    if (!whole)
        co_return passOn(whole);
    const auto file = *whole ? Result<ImportFile>(ImportFile()) : parseImportFile(*json);
    if (!file)
        co_return passOn(file);
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadWrite); !opened)
        co_return passOn(opened);
    if (!context->workspace->snapshot())
        co_return fail(
            ErrorKind::NotFound,
            Text::tr("Nothing is known of the server yet. Begin with: keyrosterctl pull"));
    if (*whole)
        co_return importWhole(*context, **whole);
    if (context->options.exchange.replace)
        co_return fail(
            ErrorKind::BadInput,
            Text::tr("Only a whole policy, as export writes it, can replace the draft."));
    const ImportFile& imported = *file;
    const auto secrets = co_await secretsFor(&imported, context);
    if (!secrets)
        co_return passOn(secrets);
    const Policy& draft = context->workspace->draft();
    const auto here = sync::secretsHere(*context->workspace);
    const auto made =
        makeImportEdit(*file, *secrets, draft, context->workspace->snapshot()->directory, here.has);
    if (!made)
        co_return passOn(made);
    QList<csv::KeyValue> keyed;
    for (auto secret = made->secrets.cbegin(); secret != made->secrets.cend(); ++secret)
        keyed.append(csv::KeyValue{secret.key(), secret.value()});
    if (!dryRun) {
        const auto done = co_await commitImport(context, made->edit, keyed);
        if (!done)
            co_return passOn(done);
    }
    co_return importAnswer(made->edit, keyed.size(), dryRun);
}

} // namespace keyroster::cli
