#include "openwebui/client.h"
#include "openwebui/clientcore.h"
#include "openwebui/transport.h"
#include "support/await.h"
#include "support/fakeopenwebui.h"

#include <QElapsedTimer>
#include <QJsonDocument>

using namespace keyroster;
using namespace keyroster::openwebui;
using namespace keyroster::test;

/// What cannot be shown on a healthy server: second factor, limits, lies and losses. The rest is in
/// tst_contract.
class ClientTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void refusesOldServers();
    void refusesWhatIsNoOpenWebUi();
    void secondFactor();
    void secondFactorMustBeSetUp();
    void pendingAccountIsTold();
    void trap8TooManySignIns();
    void whenToTryAgain_data();
    void whenToTryAgain();
    void failedSignInKeepsTheSession();
    void endedSession();
    void shortListIsAnError_data();
    void shortListIsAnError();
    void brokenAnswersAreErrors_data();
    void brokenAnswersAreErrors();
    void trap10ServerErrorDoesNotHurtTheNextRequest();
    void lostWriteIsUnknown();
    void lostToggleIsNotRepeated();
    void lostSignInIsNotUnknown();
    void gatewayTimeoutIsUnknown();
    void grantsThatDidNotTakeAreNoticed();
    void keysStayOutOfErrors();
    void secretHeadersStayOutOfTheSnapshot();
    void switchingOneConnectionLeavesTheOthers();
    void manyUsersAndGroups();
    void cancelEndsALongRead();
    void deadClientEndsQuietly();
    void functionsSwitchedOffAreSeen();

private:
    std::unique_ptr<FakeOpenWebUi> m_server;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Client> m_client;
};

void ClientTest::init()
{
    m_server = std::make_unique<FakeOpenWebUi>();
    m_transport = std::make_unique<Transport>(TransportOptions());
    m_client = std::make_unique<Client>(m_server->url(), m_transport->fetcher());
    const auto facts = await(m_client->facts(CancelToken()));
    VERIFY_OK(facts);
    m_client->setToken(SecretBytes::fromText(m_server->adminToken()));
}

void ClientTest::cleanup()
{
    m_client.reset();
    m_transport.reset();
    m_server.reset();
}

void ClientTest::refusesOldServers()
{
    m_server->setVersion(u"0.6.18"_s);
    const auto facts = await(m_client->facts(CancelToken()));
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, ErrorKind::Unsupported);
    QVERIFY(facts.error().message.contains(u"0.6.18"_s)
            && facts.error().message.contains(u"0.6.43"_s));
}

void ClientTest::refusesWhatIsNoOpenWebUi()
{
    m_server->host().breakPath(u"GET /api/config"_s, {Break::Html});
    auto facts = await(m_client->facts(CancelToken()));
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, ErrorKind::Protocol);
    m_server->host().mend();
    m_server->setVersion(QString());
    facts = await(m_client->facts(CancelToken()));
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, ErrorKind::Protocol);
}

void ClientTest::secondFactor()
{
    m_server->state().secondFactor = true;
    m_client->setToken({});
    const auto answer = await(
        m_client->signIn(u"admin@example.test"_s, SecretBytes("admin-test-1"), CancelToken()));
    VERIFY_OK(answer);
    QVERIFY(!answer->session && !answer->challenge.isEmpty() && !answer->mustEnroll);
    QVERIFY(!m_client->hasToken());
    const auto wrong =
        await(m_client->signInWithCode(answer->challenge, u"000000"_s, false, CancelToken()));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::SignInFailed);
    const auto right =
        await(m_client->signInWithCode(answer->challenge, u" 123 456 "_s, false, CancelToken()));
    VERIFY_OK(right);
    QVERIFY(m_client->hasToken());
    const auto again =
        await(m_client->signInWithCode(answer->challenge, u"123456"_s, false, CancelToken()));
    QVERIFY(!again); // a code counts once
}

void ClientTest::secondFactorMustBeSetUp()
{
    m_server->state().secondFactor = true;
    m_server->state().mustEnroll = true;
    const auto answer = await(
        m_client->signIn(u"admin@example.test"_s, SecretBytes("admin-test-1"), CancelToken()));
    VERIFY_OK(answer);
    QVERIFY(answer->mustEnroll);
}

void ClientTest::pendingAccountIsTold()
{
    m_server->addUser(u"new"_s, u"pending"_s);
    const auto answer =
        await(m_client->signIn(u"new@example.test"_s, SecretBytes("test-password"), CancelToken()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Forbidden);
}

void ClientTest::trap8TooManySignIns()
{
    m_server->state().signInsLeft = 0;
    const auto answer = await(
        m_client->signIn(u"admin@example.test"_s, SecretBytes("admin-test-1"), CancelToken()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::RateLimited);
    QVERIFY(answer.error().message.contains(u"wait"_s));
}

void ClientTest::whenToTryAgain_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("words");
    QTest::newRow("seconds") << QByteArray("30") << u"in 30 seconds"_s;
    QTest::newRow("a date") << QByteArray("Wed, 21 Oct 2065 07:28:00 GMT") << u"a few minutes"_s;
    QTest::newRow("nothing") << QByteArray() << u"a few minutes"_s;
    QTest::newRow("nonsense") << QByteArray("-5") << u"a few minutes"_s;
}

void ClientTest::whenToTryAgain()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, words);
    HttpReply reply;
    reply.status = 429;
    reply.headers.append({QByteArray("retry-after"), header});
    const Error error = errorOf(reply, Call::get(u"/x"_s));
    QCOMPARE(error.kind, ErrorKind::RateLimited);
    QVERIFY2(error.message.contains(words) && !error.message.contains(u"Oct"_s),
             qPrintable(error.message));
}

void ClientTest::failedSignInKeepsTheSession()
{
    const auto answer =
        await(m_client->signIn(u"admin@example.test"_s, SecretBytes("wrong"), CancelToken()));
    QVERIFY(!answer);
    const auto still = await(m_client->checkSession(CancelToken()));
    VERIFY_OK(still);
}

void ClientTest::endedSession()
{
    m_server->endSessions();
    const auto users = await(m_client->users(CancelToken()));
    QVERIFY(!users);
    QCOMPARE(users.error().kind, ErrorKind::SignInRequired);
    m_client->setToken({});
    const auto nobody = await(m_client->checkSession(CancelToken()));
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, ErrorKind::SignInRequired);
}

void ClientTest::shortListIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("fewer than total")
        << QByteArray(R"({"users":[{"id":"a","name":"A","email":"a@x","role":"user"}],"total":2})");
    QTest::newRow("none, but a total") << QByteArray(R"({"users":[],"total":1})");
    QTest::newRow("no total") << QByteArray(R"({"users":[]})");
    QTest::newRow("no users") << QByteArray(R"({"total":0})");
    QTest::newRow("a row without id")
        << QByteArray(R"({"users":[{"name":"A","email":"a@x","role":"user"}],"total":1})");
    QTest::newRow("a row that is no object") << QByteArray(R"({"users":[7],"total":1})");
    QTest::newRow("the same one twice") << QByteArray(
        R"({"users":[{"id":"a","name":"A","email":"a@x","role":"user"},{"id":"a","name":"A","email":"a@x","role":"user"}],"total":2})");
    QTest::newRow("another total than the pages say") << QByteArray(R"({"users":[],"total":0})");
    QTest::newRow("an array") << QByteArray("[]");
}

void ClientTest::shortListIsAnError()
{
    QFETCH(QByteArray, body);
    HttpHost liar([this, body](const FakeRequest& request) {
        if (request.path == u"/api/v1/users/all"_s)
            return FakeReply{200, body};
        return FakeReply{200, R"({"users":[],"total":1})"};
    });
    Client client(liar.url(), m_transport->fetcher());
    const auto users = await(client.users(CancelToken()));
    QVERIFY(!users);
    QCOMPARE(users.error().kind, ErrorKind::Protocol);
}

void ClientTest::brokenAnswersAreErrors_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<int>("kind");
    QTest::newRow("web page") << int(Break::Html) << int(ErrorKind::Protocol);
    QTest::newRow("wrong type") << int(Break::WrongType) << int(ErrorKind::Protocol);
    QTest::newRow("cut") << int(Break::Cut) << int(ErrorKind::Protocol);
    QTest::newRow("500") << int(Break::Status) << int(ErrorKind::Http);
    QTest::newRow("reset") << int(Break::ResetBefore) << int(ErrorKind::Network);
    QTest::newRow("redirect") << int(Break::Redirect) << int(ErrorKind::Redirected);
}

void ClientTest::brokenAnswersAreErrors()
{
    QFETCH(int, how);
    QFETCH(int, kind);
    Break broken{Break::Kind(how)};
    broken.target = "https://elsewhere.example.test/";
    m_server->addGroup(u"g"_s);
    m_server->host().breakPath(u"GET /"_s, broken);
    QList<Error> errors;
    const auto note = [&errors](const auto& result) {
        errors.append(result ? Error() : result.error());
    };
    note(await(m_client->facts(CancelToken())));
    note(await(m_client->users(CancelToken())));
    note(await(m_client->groups(CancelToken())));
    note(await(m_client->models(false, CancelToken())));
    note(await(m_client->modelEntries(CancelToken())));
    note(await(m_client->function(u"keyroster"_s, CancelToken())));
    note(await(m_client->valves(u"keyroster"_s, CancelToken())));
    note(await(m_client->nativeConfig(CancelToken())));
    note(await(m_client->checkSession(CancelToken())));
    for (qsizetype i = 0; i < errors.size(); ++i) {
        // Qt may report the lost connection before it has looked at the half that came.
        const bool lost = how == Break::Cut && errors.at(i).kind == ErrorKind::Network;
        QVERIFY2(lost || int(errors.at(i).kind) == kind,
                 qPrintable(u"%1: %2 %3"_s.arg(i).arg(errorKindName(errors.at(i).kind),
                                                      errors.at(i).detail)));
    }
}

void ClientTest::trap10ServerErrorDoesNotHurtTheNextRequest()
{
    m_server->host().breakPath(u"GET /api/v1/groups/"_s, {Break::Status}, 1);
    const auto broken = await(m_client->groups(CancelToken()));
    QVERIFY(!broken);
    QCOMPARE(broken.error().httpStatus, 500);
    m_server->host().breakPath(u"GET /api/v1/groups/"_s, {Break::ResetBefore}, 1);
    const auto groups = await(m_client->groups(CancelToken()));
    VERIFY_OK(groups);
}

void ClientTest::lostWriteIsUnknown()
{
    ModelEntry entry;
    entry.id = u"m"_s;
    entry.name = u"M"_s;
    m_server->host().breakPath(u"POST /api/v1/models/create"_s, {Break::ResetAfter});
    const auto done = await(m_client->createModelEntry(entry, CancelToken()));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Unknown);
    QVERIFY(m_server->state().entries.contains(u"m"_s)); // it did happen
    QCOMPARE(m_server->host().count(u"POST "_s), 1);
}

void ClientTest::lostToggleIsNotRepeated()
{
    m_server->state().functions.insert(u"f"_s,
                                       {u"f"_s, u"F"_s, u"class Pipe"_s, u"pipe"_s, {}, false, {}});
    m_server->host().breakPath(u"POST /api/v1/functions/id/f/toggle"_s, {Break::ResetAfter});
    const auto done = await(m_client->setFunctionActive(u"f"_s, true, CancelToken()));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Unknown);
    QVERIFY(m_server->state().functions[u"f"_s].active); // toggled once; twice would be off again
}

void ClientTest::lostSignInIsNotUnknown()
{
    m_server->host().breakPath(u"POST /api/v1/auths/signin"_s, {Break::ResetAfter});
    const auto answer = await(
        m_client->signIn(u"admin@example.test"_s, SecretBytes("admin-test-1"), CancelToken()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Network);
}

void ClientTest::gatewayTimeoutIsUnknown()
{
    m_server->host().breakPath(u"POST /"_s, {Break::Status, 504});
    const auto gone = await(m_client->deleteModelEntry(u"m"_s, CancelToken()));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::Unknown);
}

void ClientTest::grantsThatDidNotTakeAreNoticed()
{
    // A server that ignores what it is told about access, with 200.
    m_server->state().entries.insert(u"m"_s, {u"m"_s, {}, u"M"_s, {}, {}, true, {}});
    ModelEntry entry;
    entry.id = u"m"_s;
    entry.name = u"M"_s;
    entry.grants = {Principal::everyone()};
    HttpHost forgetful([this](const FakeRequest& request) {
        if (request.path.endsWith(u"/access/update"_s))
            return FakeReply{200, "null"};
        if (request.method == "POST")
            return FakeReply{200, "{}"};
        return FakeReply{200,
                         R"({"id":"m","name":"M","meta":{},"is_active":true,"access_grants":[]})"};
    });
    Client client(forgetful.url(), m_transport->fetcher());
    const auto done = await(client.updateModelEntry(entry, CancelToken()));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Conflict);
}

void ClientTest::keysStayOutOfErrors()
{
    m_server->state().natives = {{u"http://127.0.0.1:9/v1"_s, u"sk-test-canary"_s, {}, {}}};
    HttpHost echo([](const FakeRequest& request) {
        if (request.method == "GET")
            return FakeReply{
                200,
                R"({"ENABLE_OPENAI_API":true,"OPENAI_API_BASE_URLS":["u"],"OPENAI_API_KEYS":["sk-test-canary"],"OPENAI_API_CONFIGS":{}})"};
        return FakeReply{400, R"({"detail":"what is sk-test-canary?"})"};
    });
    Client client(echo.url(), m_transport->fetcher());
    const auto done = await(client.setNativeEnabled(u"u"_s, QString(), false, CancelToken()));
    QVERIFY(!done);
    QVERIFY(!QString(done.error().message + done.error().detail).contains(u"canary"_s));
    const auto signIn =
        await(client.signIn(u"a@example.test"_s, SecretBytes("sk-test-canary"), CancelToken()));
    QVERIFY(!signIn);
    QVERIFY(!QString(signIn.error().message + signIn.error().detail).contains(u"canary"_s));
}

void ClientTest::switchingOneConnectionLeavesTheOthers()
{
    const QString one = u"http://127.0.0.1:9/v1"_s, two = u"http://127.0.0.1:19/v1"_s;
    m_server->state().natives = {
        {one, u"sk-test-1"_s, {{u"enable"_s, true}}, {}},
        {two, u"sk-test-2"_s, {{u"enable"_s, false}, {u"prefix_id"_s, u"old"_s}}, {}}};
    m_server->state().configsByAddress = true;
    VERIFY_OK(await(m_client->setNativeEnabled(one, QString(), false, CancelToken())));
    const auto now = await(m_client->nativeConfig(CancelToken()));
    VERIFY_OK(now);
    QVERIFY(!now->connections.at(0).enabled);
    QVERIFY(!now->connections.at(1).enabled);
    QCOMPARE(now->connections.at(1).prefixId, u"old"_s);
}

void ClientTest::secretHeadersStayOutOfTheSnapshot()
{
    const QJsonObject headers{{u"X-Api-Token"_s, u"canary"_s}, {u"X-Team"_s, u"blue"_s}};
    m_server->state().natives = {
        {u"http://127.0.0.1:9/v1"_s, u"sk-test"_s, {{u"headers"_s, headers}}, {}}};
    const auto read = await(m_client->nativeConfig(CancelToken()));
    VERIFY_OK(read);
    const QJsonObject seen = read->connections.first().config.value(u"headers"_s).toObject();
    QCOMPARE(seen.value(u"X-Api-Token"_s).toString(), QString());
    QCOMPARE(seen.value(u"X-Team"_s).toString(), u"blue"_s);
    // Switching it off writes all of it back, the secret header too.
    const auto done = await(
        m_client->setNativeEnabled(u"http://127.0.0.1:9/v1"_s, QString(), false, CancelToken()));
    VERIFY_OK(done);
    QCOMPARE(m_server->state().natives.first().config.value(u"headers"_s).toObject(), headers);
}

void ClientTest::manyUsersAndGroups()
{
    for (int i = 0; i < 2000; ++i)
        m_server->addUser(u"u%1"_s.arg(i));
    for (int i = 0; i < 60; ++i)
        m_server->addGroup(u"g%1"_s.arg(i), {u"user-u%1"_s.arg(i), u"user-u%1"_s.arg(i + 1)});
    const auto users = await(m_client->users(CancelToken()));
    VERIFY_OK(users);
    QCOMPARE(users->size(), 2001);
    const auto groups = await(m_client->groups(CancelToken()));
    VERIFY_OK(groups);
    QCOMPARE(groups->size(), 60);
    QCOMPARE(groups->at(59).members.size(), 2);
}

void ClientTest::cancelEndsALongRead()
{
    m_server->host().breakPath(u"GET /api/v1/users/all"_s, {Break::StallBefore});
    const CancelToken cancel;
    connect(&m_server->host(), &HttpHost::requested, this, [cancel] { cancel.cancel(); });
    QElapsedTimer timer;
    timer.start();
    const auto users = await(m_client->users(cancel));
    QVERIFY(!users);
    QCOMPARE(users.error().kind, ErrorKind::Cancelled);
    QVERIFY(timer.elapsed() < 5000);
}

void ClientTest::deadClientEndsQuietly()
{
    m_server->host().setDelay(50);
    auto task = m_client->users(CancelToken());
    m_client.reset();
    const auto users = await(std::move(task));
    VERIFY_OK(users); // the transport still lives; nothing of the client is touched
    auto other = std::make_unique<Client>(m_server->url(), m_transport->fetcher());
    auto cut = other->groups(CancelToken());
    m_transport.reset();
    const auto groups = await(std::move(cut));
    QVERIFY(!groups);
    QCOMPARE(groups.error().kind, ErrorKind::Cancelled);
}

void ClientTest::functionsSwitchedOffAreSeen()
{
    m_server->state().functionsEnabled = false;
    const auto facts = await(m_client->facts(CancelToken()));
    VERIFY_OK(facts);
    QVERIFY(!facts->functionsEnabled);
}

QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
