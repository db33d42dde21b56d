#include "cli/context.h"

#include "cli/descriptors.h"
#include "openwebui/transport.h"
#include "workspace/catalog.h"

#include <QCoreApplication>
#include <QDir>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Session)
};

ErrorKind errorOf(secrets::StoreState state)
{
    switch (state) {
    case secrets::StoreState::Hanging:
    case secrets::StoreState::Locked: return ErrorKind::KeychainLocked;
    case secrets::StoreState::Denied: return ErrorKind::KeychainDenied;
    case secrets::StoreState::Absent: return ErrorKind::KeychainAbsent;
    default: return ErrorKind::KeychainBroken;
    }
}

bool isMeant(const workspace::CatalogEntry& entry, const QString& server)
{
    if (entry.name.compare(server, Qt::CaseInsensitive) == 0 || entry.url == server)
        return true;
    const auto url = openwebui::normalizeServerUrl(server);
    return url && entry.url == url->toString(QUrl::StripTrailingSlash);
}

Task<void> openVault(Context* context)
{
    const auto folder = workspace::workspaceFolder();
    if (!folder)
        co_return passOn(folder);
    const auto passphrase =
        readSecretLine(context->options.vaultPassphraseFd, Text::tr("Passphrase"));
    if (!passphrase)
        co_return passOn(passphrase);
    const QString file = QDir(QDir(*folder).filePath(QStringLiteral("..")))
                             .filePath(QStringLiteral("secrets.vault"));
    auto opened = co_await secrets::openVaultStore(QDir::cleanPath(file), *passphrase);
    if (!opened && opened.error().kind == ErrorKind::SignInFailed)
        co_return fail(ErrorKind::KeychainLocked, opened.error().message, opened.error().detail);
    if (!opened)
        co_return passOn(opened);
    context->store = *opened;
    co_return Result<void>();
}

} // namespace

Result<QString> chosenWorkspace(const Options& options)
{
    if (!options.workspaceFile.isEmpty())
        return QDir(options.workspaceFile).absolutePath();
    const auto folder = workspace::workspaceFolder();
    if (!folder)
        return passOn(folder);
    const QList<workspace::CatalogEntry> all = workspace::listWorkspaces(*folder);
    QStringList files;
    QStringList names;
    for (const workspace::CatalogEntry& entry : all) {
        names.append(entry.name);
        if (options.server.isEmpty() || isMeant(entry, options.server))
            files.append(entry.file);
    }
    if (files.size() == 1)
        return files.first();
    if (all.isEmpty())
        return fail(
            ErrorKind::NotFound,
            Text::tr("There is no workspace yet. Begin with: keyrosterctl connect URL --email E"));
    if (files.isEmpty())
        return fail(ErrorKind::NotFound,
                    Text::tr("There is no workspace for this server. There are: %1")
                        .arg(names.join(QStringLiteral(", "))));
    return fail(ErrorKind::BadInput,
                Text::tr("There are several workspaces: %1. Choose one with --server.")
                    .arg(names.join(QStringLiteral(", "))));
}

Result<void> openWorkspace(Context& context, workspace::Workspace::Mode mode)
{
    const auto file = chosenWorkspace(context.options);
    if (!file)
        return passOn(file);
    if (!QFile::exists(*file))
        return fail(ErrorKind::NotFound,
                    Text::tr("There is no workspace %1.").arg(QDir::toNativeSeparators(*file)));
    auto opened = workspace::Workspace::open(*file, mode);
    if (!opened)
        return passOn(opened);
    context.workspace = std::move(*opened);
    if (mode == workspace::Workspace::Mode::ReadWrite && context.workspace->isReadOnly())
        return fail(ErrorKind::Storage, context.workspace->readOnlyReason());
    return {};
}

Task<void> openStore(Context* context)
{
    if (context->options.vaultPassphraseFd >= 0) {
        const auto opened = co_await openVault(context);
        co_return opened;
    }
    if (context->options.sessionOnly) {
        context->store = secrets::makeSessionStore();
        co_return Result<void>();
    }
    context->store = secrets::makeKeychainStore(context->options.keychainService);
    const auto state = co_await context->store->probe();
    if (!state)
        co_return passOn(state);
    if (*state != secrets::StoreState::Available) {
        const QString advice =
            Text::tr("Without a keychain use --vault-passphrase-fd N, or --session-only.");
        co_return fail(errorOf(*state), context->store->notice() + QLatin1Char(' ') + advice);
    }
    co_return Result<void>();
}

Task<void> openSession(Context* context)
{
    if (const auto opened = openWorkspace(*context, workspace::Workspace::Mode::ReadWrite); !opened)
        co_return opened;
    const auto store = co_await openStore(context);
    if (!store)
        co_return store;
    context->engine =
        std::make_unique<sync::Engine>(context->workspace.get(), context->store.get());
    const QString advice =
        Text::tr("Sign in with keyrosterctl connect, or give the secret with --credential-fd N.");
    if (context->options.credentialFd < 0 && context->store->isSessionOnly())
        co_return fail(ErrorKind::SignInRequired,
                       Text::tr("With --session-only no sign-in is kept.") + QLatin1Char(' ')
                           + advice);
    if (context->options.credentialFd < 0) {
        const auto resumed = co_await context->engine->resume(context->cancel);
        const bool needsPerson = !resumed && resumed.error().kind == ErrorKind::SignInRequired;
        if (!needsPerson)
            co_return resumed;
        co_return fail(ErrorKind::SignInRequired,
                       resumed.error().message + QLatin1Char(' ') + advice);
    }
    const auto secret =
        readSecretLine(context->options.credentialFd, Text::tr("Secret to sign in"));
    if (!secret)
        co_return passOn(secret);
    sync::SignIn how;
    how.method = context->workspace->profile().signIn;
    how.email = context->workspace->profile().email;
    how.secret = *secret;
    how.keep = sync::Keep::AsItWas;
    const auto signedIn = co_await context->engine->signIn(how, context->cancel);
    co_return signedIn;
}

} // namespace keyroster::cli
