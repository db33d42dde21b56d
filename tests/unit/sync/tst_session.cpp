#include "support/await.h"
#include "support/fakeopenwebui.h"
#include "support/misbehavingserver.h"
#include "sync/engine.h"

#include <QTemporaryDir>

using namespace keyroster;
using namespace keyroster::test;
using sync::Keep;

namespace {

sync::SignIn asAdmin(Keep keep)
{
    sync::SignIn how;
    how.email = u"admin@example.test"_s;
    how.secret = SecretBytes("admin-test-1");
    how.keep = keep;
    return how;
}

} // namespace

/// What is kept of a sign-in, whom it goes to, and how it ends. A store that lives on stands for
/// the keychain.
class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keptInFull();
    void keptAsASession();
    void notKept();
    void forNowOnly();
    void theCertificateHoldsOn();
    void aChangedCertificateIsNamed();
    void aStoreThatGoesMeanwhile();
    void signingOutIsTold_data();
    void signingOutIsTold();
    void aSilentServerIsLeftAllTheSame();
    void anApiKeyIsNotSignedOut();
    void plainHttpIsForTheServerOnly_data();
    void plainHttpIsForTheServerOnly();
    void aProviderOnThisComputerIsTested();

private:
    /// The program anew, over the same file.
    void start(secrets::SecretStore* store);
    Result<void> signIn(const sync::SignIn& how);
    Result<void> resume() { return await(m_engine->resume(CancelToken())); }
    [[nodiscard]] const workspace::ServerProfile& profile() const { return m_workspace->profile(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeOpenWebUi> m_server;
    std::unique_ptr<secrets::SecretStore> m_store;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<sync::Engine> m_engine;
};

void TestSession::init()
{
    m_engine.reset();
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeOpenWebUi>();
    m_store = secrets::makeSessionStore();
    start(m_store.get());
}

void TestSession::start(secrets::SecretStore* store)
{
    m_engine.reset();
    m_workspace.reset();
    m_workspace = workspace::Workspace::open(m_folder->filePath(u"server.krw"_s)).value();
    m_engine = std::make_unique<sync::Engine>(m_workspace.get(), store);
}

Result<void> TestSession::signIn(const sync::SignIn& how)
{
    const auto seen =
        await(m_engine->look(m_server->url().toString(), false, QString(), CancelToken()));
    if (!seen)
        return passOn(seen);
    return await(m_engine->signIn(how, CancelToken()));
}

void TestSession::keptInFull()
{
    VERIFY_OK(signIn(asAdmin(Keep::Credential)));
    m_server->endSessions();
    start(m_store.get());
    VERIFY_OK(resume()); // with the password
}

void TestSession::keptAsASession()
{
    VERIFY_OK(signIn(asAdmin(Keep::Session)));
    start(m_store.get());
    VERIFY_OK(resume());
    m_server->endSessions();
    start(m_store.get());
    const auto ended = resume();
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, ErrorKind::SignInRequired);
}

void TestSession::notKept()
{
    // Also not what was kept before.
    VERIFY_OK(signIn(asAdmin(Keep::Credential)));
    VERIFY_OK(signIn(asAdmin(Keep::Nothing)));
    VERIFY_OK(resume()); // this program is signed in
    start(m_store.get());
    QCOMPARE(profile().email, u"admin@example.test"_s);
    QVERIFY(profile().session.isEmpty() && profile().credential.isEmpty());
    QVERIFY(m_workspace->secretIndex().isEmpty());
    const auto again = resume();
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::SignInRequired);
}

void TestSession::forNowOnly()
{
    VERIFY_OK(signIn(asAdmin(Keep::Credential)));
    const workspace::ServerProfile before = profile();
    const workspace::SecretIndex index = m_workspace->secretIndex();
    const auto memory = secrets::makeSessionStore();
    start(memory.get());
    VERIFY_OK(await(m_engine->signIn(asAdmin(Keep::AsItWas), CancelToken())));
    VERIFY_OK(await(m_engine->pull(CancelToken())));
    start(m_store.get());
    QCOMPARE(profile(), before);
    QCOMPARE(m_workspace->secretIndex(), index);
    VERIFY_OK(resume());
}

void TestSession::theCertificateHoldsOn()
{
    const TlsIdentity first = makeTlsIdentity();
    MisbehavingServer server(first);
    server.onRequest(MisbehavingServer::openWebUi(&server));
    const QString url = server.url({}).toString();
    VERIFY_OK(await(m_engine->look(url, false, first.fingerprint(), CancelToken())));
    VERIFY_OK(await(m_engine->signIn(asAdmin(Keep::Credential), CancelToken())));
    QCOMPARE(profile().pinnedCertificate, first.fingerprint());

    // Connecting again does not name it again.
    start(m_store.get());
    VERIFY_OK(await(m_engine->look(url, false, QString(), CancelToken())));
    VERIFY_OK(await(m_engine->signIn(asAdmin(Keep::Credential), CancelToken())));
    QCOMPARE(profile().pinnedCertificate, first.fingerprint());
}

void TestSession::aChangedCertificateIsNamed()
{
    const TlsIdentity first = makeTlsIdentity();
    const TlsIdentity second = makeTlsIdentity();
    MisbehavingServer server(first);
    server.onRequest(MisbehavingServer::openWebUi(&server));
    const QString url = server.url({}).toString();
    VERIFY_OK(await(m_engine->look(url, false, first.fingerprint(), CancelToken())));
    VERIFY_OK(await(m_engine->signIn(asAdmin(Keep::Credential), CancelToken())));
    start(m_store.get());
    server.useIdentity(second);
    const qsizetype asked = server.requests().size();
    const auto seen = await(m_engine->look(url, false, QString(), CancelToken()));
    QVERIFY(!seen);
    QCOMPARE(seen.error().kind, ErrorKind::Tls);
    QCOMPARE(seen.error().detail, u"pin changed"_s);
    QVERIFY2(seen.error().message.contains(first.fingerprint())
                 && seen.error().message.contains(second.fingerprint()),
             qPrintable(seen.error().message));
    QCOMPARE(m_engine->untrustedCertificate(), second.fingerprint());
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), asked);
    // Who names the new one has it.
    VERIFY_OK(await(m_engine->look(url, false, second.fingerprint(), CancelToken())));
}

void TestSession::aStoreThatGoesMeanwhile()
{
    VERIFY_OK(signIn(asAdmin(Keep::Credential)));
    auto going = secrets::makeSessionStore();
    start(going.get());
    connect(&m_server->host(), &HttpHost::requested, this, [&going](const QString& what) {
        if (what.startsWith(u"GET /api/version"_s))
            going.reset();
    });
    const auto resumed = resume();
    QVERIFY(!going);
    QVERIFY(!resumed);
    QCOMPARE(resumed.error().kind, ErrorKind::Cancelled);
}

void TestSession::signingOutIsTold_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("request");
    QTest::newRow("0.12.4") << u"0.12.4"_s << u"POST /api/v1/auths/signout"_s;
    QTest::newRow("0.9.6") << u"0.9.6"_s << u"POST /api/v1/auths/signout"_s;
    QTest::newRow("0.8.12") << u"0.8.12"_s << u"GET /api/v1/auths/signout"_s;
}

void TestSession::signingOutIsTold()
{
    QFETCH(QString, version);
    QFETCH(QString, request);
    m_server->setVersion(version);
    VERIFY_OK(signIn(asAdmin(Keep::Credential)));
    QByteArray bearer;
    connect(&m_server->host(), &HttpHost::requested, this, [&](const QString& what) {
        if (what == request)
            bearer = m_server->host().last().bearer();
    });
    VERIFY_OK(await(m_engine->signOut(CancelToken())));
    QCOMPARE(m_server->host().count(request), 1);
    QVERIFY(m_server->state().sessions.contains(QString::fromLatin1(bearer)));
    QVERIFY(profile().session.isEmpty() && profile().credential.isEmpty());
    const auto after = resume();
    QVERIFY(!after);
    QCOMPARE(after.error().kind, ErrorKind::SignInRequired);
}

void TestSession::aSilentServerIsLeftAllTheSame()
{
    VERIFY_OK(signIn(asAdmin(Keep::Credential)));
    m_server->host().breakPath(u"POST /api/v1/auths/signout"_s, {Break::ResetBefore});
    VERIFY_OK(await(m_engine->signOut(CancelToken())));
    QVERIFY(profile().session.isEmpty() && profile().credential.isEmpty());
}

void TestSession::anApiKeyIsNotSignedOut()
{
    m_server->state().users.first().apiKey = u"sk-test-0123456789"_s;
    sync::SignIn how;
    how.method = workspace::ServerProfile::SignIn::ApiKey;
    how.secret = SecretBytes("sk-test-0123456789");
    VERIFY_OK(signIn(how));
    VERIFY_OK(await(m_engine->signOut(CancelToken())));
    QCOMPARE(m_server->host().count(u"POST /api/v1/auths/signout"_s), 0);
    QVERIFY(profile().credential.isEmpty());
}

void TestSession::plainHttpIsForTheServerOnly_data()
{
    QTest::addColumn<bool>("allowed");
    QTest::newRow("a server in clear") << true;
    QTest::newRow("a server in TLS") << false;
}

void TestSession::plainHttpIsForTheServerOnly()
{
    QFETCH(bool, allowed);
    workspace::Commit commit;
    commit.profile = workspace::ServerProfile();
    commit.profile->url = m_server->url().toString();
    commit.profile->allowPlainHttp = allowed;
    VERIFY_OK(m_workspace->commit(commit));
    Connection connection;
    connection.baseUrl = u"http://provider.invalid:8000/v1"_s; // no such name, ever
    const auto tested =
        await(m_engine->testSecretOn(connection, SecretBytes("sk-test-0001"), CancelToken()));
    VERIFY_OK(tested);
    QCOMPARE(tested->verdict, providers::KeyTest::Verdict::Unclear);
    QVERIFY2(tested->message.contains(u"was not sent"_s)
                 && !tested->message.contains(u"for this server"_s),
             qPrintable(tested->message));
}

void TestSession::aProviderOnThisComputerIsTested()
{
    HttpHost provider([](const FakeRequest& request) {
        const bool known = request.bearer() == "sk-test-0001";
        return FakeReply{known ? 200 : 401, known ? R"({"data":[{"id":"m"}]})" : "{}"};
    });
    Connection connection;
    connection.baseUrl = provider.url().toString() + u"/v1"_s;
    const auto tested =
        await(m_engine->testSecretOn(connection, SecretBytes("sk-test-0001"), CancelToken()));
    VERIFY_OK(tested);
    QVERIFY2(tested->verdict == providers::KeyTest::Verdict::Works, qPrintable(tested->message));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
