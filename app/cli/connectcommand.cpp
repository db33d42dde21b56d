#include "cli/commands.h"
#include "cli/descriptors.h"
#include "openwebui/transport.h"
#include "workspace/catalog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConnectCommand)
};

struct Place
{
    QString file;
    bool isNew = false;
};

/// The workspace of this server, or a new one.
Result<Place> placeFor(const Options& options)
{
    if (!options.workspaceFile.isEmpty()) {
        const QString file = QDir(options.workspaceFile).absolutePath();
        return Place{file, !QFile::exists(file)};
    }
    const auto url = openwebui::normalizeServerUrl(options.url);
    if (!url)
        return passOn(url);
    const auto folder = workspace::workspaceFolder();
    if (!folder)
        return passOn(folder);
    const QString address = url->toString(QUrl::StripTrailingSlash);
    const QList<workspace::CatalogEntry> known = workspace::listWorkspaces(*folder);
    for (const workspace::CatalogEntry& entry : known) {
        if (entry.url == address)
            return Place{entry.file, false};
    }
    return Place{workspace::newWorkspaceFile(*folder, address), true};
}

sync::SignIn signInOf(const Options& options, const SecretBytes& secret)
{
    using Method = workspace::ServerProfile::SignIn;
    sync::SignIn how;
    how.method = options.apiKey ? Method::ApiKey : options.token ? Method::Token : Method::Password;
    how.email = options.email;
    how.secret = secret;
    how.keep = options.noRemember ? sync::Keep::Session : sync::Keep::Credential;
    return how;
}

QString secretName(const Options& options)
{
    return options.apiKey ? Text::tr("API key")
         : options.token  ? Text::tr("Token")
                          : Text::tr("Password");
}

Task<openwebui::ServerFacts> lookAndSignIn(Context* context, SecretBytes secret)
{
    const Options& options = context->options;
    sync::Engine* engine = context->engine.get();
    const auto facts =
        co_await engine->look(options.url, options.allowPlainHttp, options.pin, context->cancel);
    if (!facts && facts.error().kind == ErrorKind::Tls
        && !engine->untrustedCertificate().isEmpty()) {
        const bool isOther = facts.error().detail == QLatin1StringView("pin changed");
        const QString advice =
            isOther ? Text::tr("%1 Only if they say that it was, add --pin %2")
                    : Text::tr("%1 If you know that this certificate is right, add --pin %2");
        co_return fail(ErrorKind::Tls,
                       advice.arg(facts.error().message, engine->untrustedCertificate()),
                       facts.error().detail);
    }
    if (!facts)
        co_return facts;
    sync::SignIn how = signInOf(options, secret);
    auto done = co_await engine->signIn(how, context->cancel);
    if (!done && done.error().kind == ErrorKind::SecondFactor && options.codeFd >= 0) {
        const auto code = readSecretLine(options.codeFd, Text::tr("One-time code"));
        if (!code)
            co_return passOn(code);
        const QString digits = QString::fromUtf8(code->view());
        done = co_await engine->signInWithCode(digits, false, context->cancel);
    } else if (!done && done.error().kind == ErrorKind::SecondFactor) {
        co_return fail(ErrorKind::SecondFactor,
                       Text::tr("The server asks for a one-time code: give it with --code-fd N."));
    }
    if (!done)
        co_return passOn(done);
    co_return facts;
}

/// The name that was asked for, and no trace of secrets that end with this command.
Result<void> storeProfile(Context& context)
{
    workspace::Workspace& workspace = *context.workspace;
    workspace::Commit commit;
    commit.profile = workspace.profile();
    if (!context.options.name.isEmpty())
        commit.profile->name = context.options.name;
    if (context.store->isSessionOnly()) {
        workspace::SecretIndex index = workspace.secretIndex();
        index.remove(commit.profile->credential);
        index.remove(commit.profile->session);
        commit.profile->credential = SecretId();
        commit.profile->session = SecretId();
        commit.secretIndex = index;
    }
    return workspace.commit(commit);
}

Task<Answer> connectIn(Context* context, Place place)
{
    // The passphrase of the vault first: it, the secret and the code may come from one descriptor.
    const auto store = co_await openStore(context);
    if (!store)
        co_return passOn(store);
    const auto secret = readSecretLine(context->options.secretFd, secretName(context->options));
    if (!secret)
        co_return passOn(secret);
    auto opened = workspace::Workspace::open(place.file);
    if (!opened)
        co_return passOn(opened);
    context->workspace = std::move(*opened);
    context->engine =
        std::make_unique<sync::Engine>(context->workspace.get(), context->store.get());
    const auto facts = co_await lookAndSignIn(context, *secret);
    if (!facts)
        co_return passOn(facts);

    if (const auto stored = storeProfile(*context); !stored)
        co_return passOn(stored);
    const workspace::ServerProfile& profile = context->workspace->profile();
    const bool kept = !context->store->isSessionOnly()
                   && (!profile.credential.isEmpty() || !profile.session.isEmpty());
    Answer answer;
    answer.text = Text::tr("Connected to %1 (Open WebUI %2) as %3.")
                      .arg(profile.name, facts->version, profile.email)
                + QLatin1Char('\n')
                + Text::tr("Workspace: %1").arg(QDir::toNativeSeparators(place.file))
                + QLatin1Char('\n') + Text::tr("Read the server next: keyrosterctl pull")
                + QLatin1Char('\n');
    if (!kept)
        answer.text +=
            Text::tr("The sign-in is not kept: give the secret with --credential-fd N each time.")
            + QLatin1Char('\n');
    answer.json.insert(QStringLiteral("name"), profile.name);
    answer.json.insert(QStringLiteral("url"), profile.url);
    answer.json.insert(QStringLiteral("version"), facts->version);
    answer.json.insert(QStringLiteral("email"), profile.email);
    answer.json.insert(QStringLiteral("workspace"), place.file);
    answer.json.insert(QStringLiteral("remembered"), kept);
    co_return answer;
}

} // namespace

Task<Answer> connectServer(Context* context)
{
    const auto place = placeFor(context->options);
    if (!place)
        co_return passOn(place);
    const auto answer = co_await connectIn(context, *place);
    // Another program may have made it meanwhile, and hold it.
    const bool isOurs =
        place->isNew && context->workspace && context->workspace->profile().url.isEmpty();
    if (!answer && isOurs) {
        // Nothing was connected, so no workspace stays behind.
        context->engine.reset();
        context->workspace.reset();
        QFile::remove(place->file);
    }
    co_return answer;
}

} // namespace keyroster::cli
