#include "sync/session.h"

#include "base/log.h"
#include "sync/secretskeeper.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

using Method = workspace::ServerProfile::SignIn;

/// Longest silence of this server in milliseconds, as text; none: the usual time-outs.
const QString patienceSetting = QStringLiteral("network/patience_ms");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

void makeClient(EngineCore& core, const QUrl& url)
{
    openwebui::TransportOptions options;
    options.allowPlainHttp = core.profile.allowPlainHttp;
    options.pinnedCertificate = core.profile.pinnedCertificate;
    if (core.workspace)
        options.patienceMs = core.workspace->setting(patienceSetting).toInt();
    core.client.reset();
    core.transport = std::make_unique<openwebui::Transport>(options);
    core.fetch = core.transport->fetcher();
    core.client = std::make_shared<openwebui::Client>(url, core.fetch);
    core.factsKnown = false;
}

Task<void> learnFacts(EngineCorePtr core, CancelToken cancel)
{
    if (core->factsKnown)
        co_return Result<void>();
    const auto client = core->client;
    const auto facts = co_await client->facts(cancel);
    if (!facts)
        co_return passOn(facts);
    core->facts = *facts;
    // Some of them (are functions switched off?) a server tells only to who is signed in.
    core->factsKnown = client->hasToken();
    co_return Result<void>();
}

Task<void> useProfile(EngineCorePtr core, CancelToken cancel)
{
    if (!core->isAlive())
        co_return gone();
    if (!core->client) {
        core->profile = core->workspace->profile();
        if (core->profile.url.isEmpty())
            co_return fail(ErrorKind::SignInRequired, Texts::tr("Connect to a server first."));
        const auto url = openwebui::normalizeServerUrl(core->profile.url);
        if (!url)
            co_return passOn(url);
        makeClient(*core, *url);
    }
    const auto learned = co_await learnFacts(core, cancel);
    co_return learned;
}

/// Takes a new session into use and keeps it, and the credential where the person wants that. A
/// store that does not work is no reason to refuse the sign-in: it says itself what is wrong, and
/// this session goes on from memory.
Task<void> keepSession(EngineCorePtr core, SignIn how, openwebui::Session session,
                       CancelToken cancel)
{
    if (!core->isAlive())
        co_return gone();
    core->client->setToken(session.token);
    core->challenge = SecretBytes();
    core->pending.reset();
    if (how.keep == Keep::AsItWas)
        co_return Result<void>();
    workspace::ServerProfile& profile = core->profile;
    QSet<SecretId> old;
    for (const SecretId& id : {profile.credential, profile.session}) {
        if (!id.isEmpty())
            old.insert(id);
    }
    profile.signIn = how.method;
    profile.email = how.method == Method::Password ? how.email : session.email;
    profile.credential = SecretId();
    profile.session = SecretId();
    if (profile.name.isEmpty())
        profile.name = QUrl(profile.url).host();

    QHash<SecretId, SecretBytes> secrets;
    const bool isKept = how.keep == Keep::Credential;
    if (isKept && how.method != Method::Token) {
        profile.credential = SecretId(newIdText());
        secrets.insert(profile.credential, how.secret);
    }
    // A token that was given is the session and the credential in one.
    const bool isSessionKept = isKept || how.keep == Keep::Session;
    if (how.method == Method::Password ? isSessionKept : isKept && how.method == Method::Token) {
        profile.session = SecretId(newIdText());
        secrets.insert(profile.session, session.token);
    }
    workspace::Commit commit;
    commit.profile = profile;
    const auto stored = co_await storeSecrets(core, commit, secrets, old, cancel);
    if (stored)
        co_return stored;
    if (stored.error().kind == ErrorKind::Cancelled || !core->isAlive())
        co_return stored;
    qCWarning(lcSync) << "session kept in memory only:" << errorKindName(stored.error().kind);
    core->profile.credential = SecretId();
    core->profile.session = SecretId();
    workspace::Commit profileOnly;
    profileOnly.profile = core->profile;
    co_return core->workspace->commit(profileOnly);
}

Task<void> passwordSignIn(EngineCorePtr core, SignIn how, CancelToken cancel)
{
    const auto client = core->client;
    const auto answer = co_await client->signIn(how.email, how.secret, cancel);
    if (!answer)
        co_return passOn(answer);
    if (answer->session) {
        const auto kept = co_await keepSession(core, how, *answer->session, cancel);
        co_return kept;
    }
    if (answer->mustEnroll)
        co_return fail(ErrorKind::SignInFailed,
                       Texts::tr("The server asks for a second factor that is not set up yet. Sign "
                                 "in once in its own pages, set it "
                                 "up there, and come back."));
    core->challenge = answer->challenge;
    core->pending = how;
    co_return fail(ErrorKind::SecondFactor,
                   Texts::tr("Enter the one-time code of your authenticator app."));
}

/// The credential as it was given, for a session that ended.
Task<void> signInAgain(EngineCorePtr core, CancelToken cancel)
{
    const SecretId credential = core->profile.credential;
    if (credential.isEmpty())
        co_return fail(ErrorKind::SignInRequired,
                       Texts::tr("Your session has ended. Sign in again; your changes are kept."));
    const auto secret = co_await core->secrets->read(credential, core->workspace->secretIndex());
    if (!core->isAlive())
        co_return gone();
    if (!secret)
        co_return passOn(secret);
    SignIn how;
    how.method = core->profile.signIn;
    how.email = core->profile.email;
    how.secret = *secret;
    auto done = co_await signInToServer(core, how, cancel);
    const bool personNeeded = !done
                           && (done.error().kind == ErrorKind::SignInFailed
                               || done.error().kind == ErrorKind::SecondFactor);
    if (personNeeded)
        co_return fail(ErrorKind::SignInRequired, done.error().message, done.error().detail);
    co_return done;
}

/// Best effort: a server that does not answer is no reason to stay signed in here.
QCoro::Task<void> endOnServer(EngineCorePtr core, CancelToken cancel)
{
    // A token or an API key that was given is somebody else's: a browser's, a script's.
    const auto client = core->client;
    if (!client || !client->hasToken() || core->profile.signIn != Method::Password)
        co_return;
    const auto ended = co_await client->signOut(cancel);
    if (!ended)
        qCInfo(lcSync) << "the server was not told:" << errorKindName(ended.error().kind);
}

} // namespace

Error noticed(const EngineCorePtr& core, Error error)
{
    if (error.kind == ErrorKind::SignInRequired && core->engine)
        Q_EMIT core->engine->signInNeeded();
    return error;
}

Task<openwebui::ServerFacts> lookAtServer(EngineCorePtr core, QString url, bool allowPlainHttp,
                                          QString pinnedCertificate, CancelToken cancel)
{
    if (!core->isAlive())
        co_return gone();
    const auto normalized = openwebui::normalizeServerUrl(url);
    if (!normalized)
        co_return passOn(normalized);
    const workspace::ServerProfile& stored = core->workspace->profile();
    const QString text = normalized->toString(QUrl::StripTrailingSlash);
    core->profile = stored.url == text ? stored : workspace::ServerProfile();
    core->profile.url = text;
    core->profile.allowPlainHttp = allowPlainHttp;
    // Who does not name one now has not taken the old one back.
    if (!pinnedCertificate.isEmpty())
        core->profile.pinnedCertificate = pinnedCertificate;
    makeClient(*core, *normalized);
    const auto learned = co_await learnFacts(core, cancel);
    if (!learned)
        co_return passOn(learned);
    // A named copy: QCoro moves out of whatever is returned.
    const openwebui::ServerFacts facts = core->facts;
    co_return facts;
}

Task<void> signInToServer(EngineCorePtr core, SignIn how, CancelToken cancel)
{
    const auto usable = co_await useProfile(core, cancel);
    if (!usable)
        co_return usable;
    if (how.method == Method::Password) {
        const auto done = co_await passwordSignIn(core, how, cancel);
        co_return done;
    }
    const auto client = core->client;
    const auto session = co_await client->signInWithToken(how.secret, cancel);
    if (!session)
        co_return passOn(session);
    const auto kept = co_await keepSession(core, how, *session, cancel);
    co_return kept;
}

Task<void> sendCode(EngineCorePtr core, QString code, bool recovery, CancelToken cancel)
{
    if (!core->pending || !core->client)
        co_return fail(ErrorKind::SignInRequired,
                       Texts::tr("The code came too late. Sign in again."));
    const SignIn how = *core->pending;
    const auto client = core->client;
    const auto session = co_await client->signInWithCode(core->challenge, code, recovery, cancel);
    if (!session)
        co_return passOn(session);
    const auto kept = co_await keepSession(core, how, *session, cancel);
    co_return kept;
}

Task<void> resumeSession(EngineCorePtr core, CancelToken cancel)
{
    const auto usable = co_await useProfile(core, cancel);
    if (!usable)
        co_return usable;
    if (!core->isAlive())
        co_return gone();
    const auto client = core->client;
    if (!client->hasToken()) {
        const bool isCredential =
            core->profile.session.isEmpty() && core->profile.signIn == Method::ApiKey;
        const SecretId id = isCredential ? core->profile.credential : core->profile.session;
        if (id.isEmpty()) {
            const auto again = co_await signInAgain(core, cancel);
            co_return again;
        }
        const auto token = co_await core->secrets->read(id, core->workspace->secretIndex());
        if (!core->isAlive())
            co_return gone();
        if (!token)
            co_return passOn(token);
        client->setToken(*token);
    }
    const auto good = co_await client->checkSession(cancel);
    if (good || good.error().kind != ErrorKind::SignInRequired || !core->isAlive())
        co_return good;
    client->setToken(SecretBytes());
    const auto again = co_await signInAgain(core, cancel);
    co_return again;
}

Task<void> endSession(EngineCorePtr core, CancelToken cancel)
{
    if (!core->isAlive())
        co_return gone();
    co_await endOnServer(core, cancel);
    if (!core->isAlive())
        co_return gone();
    if (core->client)
        core->client->setToken(SecretBytes());
    workspace::Commit commit;
    commit.profile = core->workspace->profile();
    QSet<SecretId> old;
    for (const SecretId& id : {commit.profile->credential, commit.profile->session}) {
        if (!id.isEmpty())
            old.insert(id);
    }
    commit.profile->credential = SecretId();
    commit.profile->session = SecretId();
    core->profile = *commit.profile;
    const auto done =
        co_await storeSecrets(core, commit, QHash<SecretId, SecretBytes>(), old, cancel);
    co_return done;
}

Task<void> learnFactsAgain(EngineCorePtr core, CancelToken cancel)
{
    core->factsKnown = false;
    const auto learned = co_await learnFacts(core, cancel);
    co_return learned;
}

Task<void> ready(EngineCorePtr core, CancelToken cancel)
{
    if (core->client && core->factsKnown && core->client->hasToken())
        co_return Result<void>();
    const auto done = co_await resumeSession(core, cancel);
    co_return done;
}

} // namespace keyroster::sync
