#include "cli/commands.h"
#include "cli/importwork.h"
#include "policy/csvlookup.h"
#include "sync/keyedsecrets.h"

#include <QCoreApplication>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CopyCommand)
};

Result<std::unique_ptr<workspace::Workspace>> openSource(const Context& context)
{
    Options options = context.options;
    options.workspaceFile.clear();
    options.server = options.exchange.copyFrom;
    const auto file = chosenWorkspace(options);
    if (!file)
        return passOn(file);
    if (*file == context.workspace->file())
        return fail(ErrorKind::BadInput, Text::tr("Both are the same server. Say with --server "
                                                  "where to copy to."));
    return workspace::Workspace::open(*file, workspace::Workspace::Mode::ReadOnly);
}

Result<sync::CopyOptions> copyOptions(const ExchangeOptions& exchange, const Policy& source)
{
    sync::CopyOptions options;
    options.assignments = !exchange.noAssignments;
    options.allowances = !exchange.noAssignments;
    options.fit = exchange.beside ? sync::CopyFit::Beside : sync::CopyFit::Merge;
    const csv::PolicyNames names(source);
    for (const QString& name : exchange.connections) {
        const auto found = names.connection(name);
        if (!found)
            return passOn(found);
        options.connections.append(*found);
    }
    return options;
}

} // namespace

Task<Answer> copyServer(Context* context)
{
    const ExchangeOptions& exchange = context->options.exchange;
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadWrite); !opened)
        co_return passOn(opened);
    if (!context->workspace->snapshot())
        co_return fail(
            ErrorKind::NotFound,
            Text::tr("Nothing is known of the server yet. Begin with: keyrosterctl pull"));
    const auto from = openSource(*context);
    if (!from)
        co_return passOn(from);
    workspace::Workspace* other = from->get();
    auto options = copyOptions(exchange, other->draft());
    if (!options)
        co_return passOn(options);
    options->takenModelIds =
        sync::serverModelIds(*context->workspace->snapshot(), context->workspace->draft());
    const auto store = co_await openStore(context);
    if (!store)
        co_return passOn(store);
    const auto secrets = co_await sync::readSecrets(context->store.get(), other,
                                                    options->connections, context->cancel);
    if (!secrets)
        co_return passOn(secrets);
    sync::CopySource source;
    source.name = other->profile().name;
    source.policy = other->draft();
    source.secrets = *secrets;
    if (other->snapshot())
        source.directory = other->snapshot()->directory;
    const auto preview = sync::previewCopy(source, context->workspace->draft(),
                                           context->workspace->snapshot()->directory, *options,
                                           sync::secretsHere(*context->workspace));
    if (!preview)
        co_return passOn(preview);
    if (!exchange.dryRun) {
        const auto done = co_await commitImport(context, preview->edit, preview->secrets);
        if (!done)
            co_return passOn(done);
    }
    Answer answer = importAnswer(preview->edit, preview->secrets.size(), exchange.dryRun);
    addCopyWords(answer, *preview);
    addMissingSecrets(answer, preview->keysWithoutSecret);
    co_return answer;
}

} // namespace keyroster::cli
