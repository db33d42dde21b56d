#include "cli/commands.h"
#include "cli/descriptors.h"
#include "cli/importwork.h"
#include "sync/bundle.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace keyroster::cli {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BundleCommand)
};

QStringList labelsOf(const QList<ApiKey>& keys)
{
    QStringList labels;
    for (const ApiKey& key : keys)
        labels.append(key.label);
    return labels;
}

Result<SecretBytes> readPassphrase(const Options& options)
{
    return readSecretLine(options.exchange.passphraseFd, Text::tr("Passphrase of the bundle"));
}

} // namespace

Task<Answer> exportBundle(Context* context)
{
    const QString file = context->options.file;
    if (QFileInfo::exists(file))
        co_return fail(ErrorKind::BadInput,
                       Text::tr("%1 exists already. Choose another name.").arg(file));
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadOnly); !opened)
        co_return passOn(opened);
    const QStringList missing =
        labelsOf(sync::keysWithoutSecret(*context->workspace, context->workspace->draft()));
    if (!missing.isEmpty() && !context->options.exchange.allowMissing)
        co_return fail(ErrorKind::NotFound,
                       Text::tr("The secrets of these keys are not on this computer: %1. Enter "
                                "them first, or leave them out with --allow-missing.")
                           .arg(missing.join(u", "_s)));
    // The vault's passphrase first: both may come from one descriptor.
    const auto store = co_await openStore(context);
    if (!store)
        co_return passOn(store);
    const auto passphrase = readPassphrase(context->options);
    if (!passphrase)
        co_return passOn(passphrase);
    const auto bundle = co_await sync::collectBundle(context->store.get(), context->workspace.get(),
                                                     context->cancel);
    if (!bundle)
        co_return passOn(bundle);
    const auto written = co_await sync::writeBundle(file, *bundle, *passphrase, context->cancel);
    if (!written)
        co_return passOn(written);
    Answer answer;
    answer.text = Text::tr("%1 holds the draft and %2 secrets. Whoever has it and its passphrase "
                           "has the keys.")
                      .arg(file)
                      .arg(bundle->secrets.size())
                + u'\n';
    answer.json.insert(u"file"_s, file);
    answer.json.insert(u"secrets"_s, bundle->secrets.size());
    answer.json.insert(u"without_secret"_s, QJsonArray::fromStringList(missing));
    co_return answer;
}

Task<Answer> importBundle(Context* context)
{
    const ExchangeOptions& exchange = context->options.exchange;
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadWrite); !opened)
        co_return passOn(opened);
    const auto store = co_await openStore(context);
    if (!store)
        co_return passOn(store);
    const auto passphrase = readPassphrase(context->options);
    if (!passphrase)
        co_return passOn(passphrase);
    const auto bundle =
        co_await sync::readBundle(context->options.file, *passphrase, context->cancel);
    // Not a matter of signing in to the server, as the exit code would say.
    if (!bundle && bundle.error().kind == ErrorKind::SignInFailed)
        co_return fail(ErrorKind::BadInput, bundle.error().message, bundle.error().detail);
    if (!bundle)
        co_return passOn(bundle);
    const auto mode = exchange.replace ? sync::BundleMode::Replace : sync::BundleMode::Add;
    const auto preview = sync::previewBundle(*bundle, *context->workspace, mode);
    if (!preview)
        co_return passOn(preview);
    if (!exchange.dryRun) {
        const auto done = co_await commitImport(context, preview->edit, preview->secrets);
        if (!done)
            co_return passOn(done);
    }
    Answer answer = importAnswer(preview->edit, preview->secrets.size(), exchange.dryRun);
    if (!preview->samePolicy)
        addCopyWords(answer, preview->copy);
    addMissingSecrets(answer, preview->keysWithoutSecret);
    answer.json.insert(u"same_policy"_s, preview->samePolicy);
    co_return answer;
}

} // namespace keyroster::cli
