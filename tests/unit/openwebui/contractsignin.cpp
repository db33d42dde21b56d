#include "contracts.h"
#include "openwebui/clientcore.h"
#include "support/await.h"

namespace keyroster::test {

void SignInContract::tellsItsVersion()
{
    auto client = m_server->stranger();
    const auto facts = await(client->facts(CancelToken()));
    VERIFY_OK(facts);
    QVERIFY(facts->version.startsWith(u"0."_s));
    QCOMPARE(client->capabilities().version.toString(), facts->version);
    QVERIFY(facts->passwordLogin);
    QVERIFY(!facts->onboarding);
    QVERIFY(!facts->name.isEmpty());
}

void SignInContract::signsInWithPassword()
{
    auto client = m_server->stranger();
    const auto answer = await(client->signIn(u' ' + m_server->adminEmail() + u' ',
                                             m_server->adminPassword(), CancelToken()));
    VERIFY_OK(answer);
    QVERIFY(answer->session);
    QCOMPARE(answer->session->role, u"admin"_s);
    QCOMPARE(answer->session->email, m_server->adminEmail());
    QVERIFY(answer->session->expiresAt > QDateTime::currentDateTimeUtc().addDays(20));
    QVERIFY(client->hasToken());
    const auto good = await(client->checkSession(CancelToken()));
    VERIFY_OK(good);
    const auto ended = await(client->signOut(CancelToken()));
    VERIFY_OK(ended);
}

void SignInContract::refusesAWrongPassword()
{
    auto client = m_server->stranger();
    const auto answer = await(client->signIn(m_server->adminEmail(),
                                             SecretBytes("wrong \"\\\n password"), CancelToken()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::SignInFailed);
    QVERIFY(!client->hasToken());
}

void SignInContract::signsInWithToken()
{
    auto client = m_server->admin();
    const auto first =
        await(client->signIn(m_server->adminEmail(), m_server->adminPassword(), CancelToken()));
    VERIFY_OK(first);
    auto other = m_server->stranger();
    const SecretBytes pasted(QByteArray(" " + first->session->token.view().toByteArray() + "\n"));
    const auto session = await(other->signInWithToken(pasted, CancelToken()));
    VERIFY_OK(session);
    QCOMPARE(session->email, m_server->adminEmail());
    QCOMPARE(session->userId, first->session->userId);
    QVERIFY(session->token == first->session->token);
    QVERIFY(other->hasToken());
}

void SignInContract::signsInWithApiKey()
{
    const SecretBytes key = m_server->adminApiKey();
    QVERIFY2(!key.isEmpty(), "start the server with ENABLE_API_KEYS=true");
    auto client = m_server->stranger();
    const auto session = await(client->signInWithToken(key, CancelToken()));
    VERIFY_OK(session);
    QCOMPARE(session->role, u"admin"_s);
    QCOMPARE(session->email,
             client->capabilities().apiKeyMayAskWhoAmI ? m_server->adminEmail() : QString());
    const auto users = await(client->users(CancelToken()));
    VERIFY_OK(users);
    const auto good = await(client->checkSession(CancelToken()));
    VERIFY_OK(good);
}

void SignInContract::refusesUnknownTokens()
{
    auto client = m_server->admin();
    for (const char* const token : {"nonsense", "sk-test-00000000000000000000000000000000"}) {
        const auto session = await(client->signInWithToken(SecretBytes(token), CancelToken()));
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::SignInFailed);
    }
    const auto session = await(client->signInWithToken(SecretBytes("two words"), CancelToken()));
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::BadInput);
    const auto still = await(client->checkSession(CancelToken()));
    VERIFY_OK(still); // the session from before is still in use
}

void SignInContract::refusesWhoIsNoAdmin()
{
    const auto person = m_server->addPerson(u"plain"_s);
    auto client = m_server->stranger();
    const auto session = await(client->signInWithToken(person.token, CancelToken()));
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::Forbidden);
    client->setToken(person.token);
    const auto users = await(client->users(CancelToken()));
    QVERIFY(!users);
    QCOMPARE(users.error().kind, ErrorKind::Forbidden);
}

void SignInContract::trap1UnknownPathsAreAWebPage()
{
    auto client = m_server->admin();
    const auto core = std::make_shared<openwebui::Core>();
    core->url = m_server->url();
    core->fetch = m_server->fetch();
    core->token = SecretBytes("sk-test-nobody");
    const auto groups =
        await(openwebui::jsonArray(core, openwebui::Call::get(u"/api/v1/groups"_s), CancelToken()));
    QVERIFY(!groups);
    QCOMPARE(groups.error().kind, ErrorKind::Protocol);
}

void SignInContract::trap2EndedSessionIsNotNotFound()
{
    auto client = m_server->with(SecretBytes("ended"));
    const auto function = await(client->function(u"contract_none"_s, CancelToken()));
    QVERIFY(!function);
    QCOMPARE(function.error().kind, ErrorKind::SignInRequired);
    const auto entries = await(client->modelEntries(CancelToken()));
    QVERIFY(!entries);
    QCOMPARE(entries.error().kind, ErrorKind::SignInRequired);
}

void SignInContract::cleanupTestCase()
{
    m_server->cleanUp();
}

} // namespace keyroster::test
