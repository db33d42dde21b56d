#include "openwebui/transport.h"
#include "providers/presets.h"
#include "providers/probe.h"
#include "providers/verdict.h"
#include "support/await.h"
#include "unit/providers/smallprovider.h"

#include <QTest>
#include <QTimer>

using namespace keyroster;
using namespace keyroster::providers;
using Verdict = KeyTest::Verdict;
using testing::SmallProvider;

Q_DECLARE_METATYPE(Verdict)

namespace {

const QByteArray secret = "sk-demo-canary-0123456789";

Connection connectionTo(const SmallProvider& provider)
{
    Connection connection;
    connection.name = QStringLiteral("Demo");
    connection.baseUrl = provider.address() + QStringLiteral("/v1");
    return connection;
}

KeyTest tested(const Connection& connection, const QByteArray& key = secret)
{
    openwebui::Transport transport({});
    const auto test = keyroster::test::await(
        testKey(transport.fetcher(), connection, SecretBytes(key), CancelToken()));
    if (!test)
        qFatal("%s", qPrintable(test.error().message));
    return *test;
}

} // namespace

class TestProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodKey();
    void azureHasItsOwnWay();
    void answersAreUnderstood_data();
    void answersAreUnderstood();
    void limitsPerProvider();
    void openModelListsAreNotBelieved();
    void aKeyThatCannotBeOneIsNotSent_data();
    void aKeyThatCannotBeOneIsNotSent();
    void nobodyThere();
    void redirectsAreNotFollowed();
    void cancelling();
};

void TestProbe::aGoodKey()
{
    SmallProvider provider;
    provider.answer("/v1/models", 200,
                    "openai-organization: org-demo\r\nx-ratelimit-limit-requests: "
                    "60\r\nx-ratelimit-limit-tokens: 9000\r\n",
                    R"({"object": "list", "data": [{"id": "gpt-x"}, {"id": "gpt-mini"}]})");
    Connection connection = connectionTo(provider);
    connection.headers = {{QStringLiteral("X-Team"), QStringLiteral("blue")}};
    const KeyTest test = tested(connection);
    QCOMPARE(test.verdict, Verdict::Works);
    QCOMPARE(test.httpStatus, 200);
    QCOMPARE(test.models, QStringList({QStringLiteral("gpt-x"), QStringLiteral("gpt-mini")}));
    QCOMPARE(test.account, QStringLiteral("org-demo"));
    QCOMPARE(test.seen.rpm, std::optional<qint64>(60));
    QCOMPARE(test.seen.tpm, std::optional<qint64>(9000));
    QVERIFY(!test.seen.rpd);
    QCOMPARE(provider.requests.size(), 1);
    const QByteArray head = provider.requests.first().toLower();
    QVERIFY(head.contains(QByteArray("authorization: bearer " + secret)));
    QVERIFY(head.contains("x-team: blue"));
}

void TestProbe::azureHasItsOwnWay()
{
    SmallProvider provider;
    provider.answer("/openai/models?api-version=2024-10-21", 200, {},
                    R"({"data": [{"id": "gpt-x"}]})");
    provider.answer("/openai/v1/models", 200, {}, R"({"data": []})");
    Connection connection = connectionTo(provider);
    connection.dialect = Dialect::Azure;
    connection.apiVersion = QStringLiteral("2024-10-21");
    connection.baseUrl = provider.address();
    QCOMPARE(tested(connection).verdict, Verdict::Works);
    QVERIFY(provider.requests.first().toLower().contains(QByteArray("api-key: " + secret)));
    QVERIFY(!provider.requests.first().toLower().contains("authorization:"));
    connection.baseUrl = provider.address() + QStringLiteral("/openai/v1");
    QCOMPARE(tested(connection).verdict, Verdict::Works);
}

void TestProbe::answersAreUnderstood_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char* name, int status, const char* headers, const char* body,
                        Verdict verdict) {
        QTest::newRow(name) << status << QByteArray(headers) << QByteArray(body) << verdict;
    };
    row("401", 401, "", "{}", Verdict::Invalid);
    row("OpenAI's wrong key", 401, "",
        R"({"error": {"code": "invalid_api_key", "message": "Incorrect API key provided: sk-demo-canary-0123456789"}})",
        Verdict::Invalid);
    row("Google's wrong key is a 400", 400, "",
        R"([{"error": {"code": 400, "message": "API key not valid. Please pass a valid API key.", "status": "INVALID_ARGUMENT"}}])",
        Verdict::Invalid);
    row("Google's reason", 400, "",
        R"({"error": {"code": 400, "details": [{"reason": "API_KEY_INVALID"}]}})",
        Verdict::Invalid);
    row("403", 403, "", "{}", Verdict::NoAccess);
    row("429", 429, "retry-after: 20\r\n", R"({"error": {"code": "rate_limit_exceeded"}})",
        Verdict::RateLimited);
    row("quota before rate", 429, "", R"({"error": {"code": "insufficient_quota"}})",
        Verdict::OutOfCredit);
    row("credit as a 400", 400, "", R"({"error": {"message": "Your credit balance is too low"}})",
        Verdict::OutOfCredit);
    row("402", 402, "", "", Verdict::OutOfCredit);
    row("500", 500, "", "<html>", Verdict::ProviderDown);
    row("529", 529, "", R"({"error": {"type": "overloaded_error"}})", Verdict::ProviderDown);
    row("404", 404, "", "{}", Verdict::Unclear);
    row("418", 418, "", "{}", Verdict::Unclear);
    row("a web page", 200, "", "<html>hello</html>", Verdict::Unclear);
    row("another service", 200, "", R"({"status": true})", Verdict::Unclear);
    row("a plain list", 200, "", R"([{"id": "m"}])", Verdict::Works);
    row("no model at all", 200, "", R"({"data": []})", Verdict::Works);
}

void TestProbe::answersAreUnderstood()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, body);
    QFETCH(Verdict, verdict);
    SmallProvider provider;
    provider.answer("/v1/models", status, headers, body);
    const KeyTest test = tested(connectionTo(provider));
    QCOMPARE(test.verdict, verdict);
    QCOMPARE(test.httpStatus, status);
    QVERIFY(test.message.endsWith(QLatin1Char('.')));
    QVERIFY(!test.message.contains(QStringLiteral("canary")));
    QCOMPARE(test.until.isValid(), headers.startsWith("retry-after"));
}

void TestProbe::limitsPerProvider()
{
    const auto preset = [](const char* address) { return presetFor(QLatin1StringView(address)); };
    HttpReply reply;
    reply.status = 200;
    reply.headers = {{"x-ratelimit-limit-requests", "14400"}, {"x-ratelimit-limit-tokens", "6000"}};
    const Limits groq = limitsFromHeaders(reply, preset("https://api.groq.com/openai/v1"));
    QCOMPARE(groq.rpd, std::optional<qint64>(14400));
    QVERIFY(!groq.rpm);
    QCOMPARE(limitsFromHeaders(reply, preset("https://api.openai.com/v1")).rpm,
             std::optional<qint64>(14400));
    reply.headers = {{"x-ratelimit-limit-requests-day", "100"},
                     {"x-ratelimit-limit-tokens-minute", "7"},
                     {"x-ratelimit-limit-tokens-day", "0"}};
    const Limits cerebras = limitsFromHeaders(reply, preset("https://api.cerebras.ai/v1"));
    QCOMPARE(cerebras.rpd, std::optional<qint64>(100));
    QCOMPARE(cerebras.tpm, std::optional<qint64>(7));
    QVERIFY(!cerebras.tpd && !cerebras.rpm);
}

void TestProbe::openModelListsAreNotBelieved()
{
    // OpenRouter lists its models to anybody: the key is asked about first. A hand-made way to the
    // network stands for its address.
    Connection connection;
    connection.baseUrl = QStringLiteral("https://openrouter.ai/api/v1");
    QStringList asked;
    int keyStatus = 401;
    const HttpFetch fetch = [&asked, &keyStatus](HttpRequest request,
                                                 CancelToken) -> Task<HttpReply> {
        asked.append(request.url.path());
        HttpReply reply;
        reply.status = request.url.path().endsWith(QStringLiteral("/key")) ? keyStatus : 200;
        reply.body = R"({"data": [{"id": "m"}]})";
        co_return reply;
    };
    auto refused =
        keyroster::test::await(testKey(fetch, connection, SecretBytes(secret), CancelToken()));
    QCOMPARE(refused->verdict, Verdict::Invalid);
    QCOMPARE(asked, QStringList{QStringLiteral("/api/v1/key")});
    keyStatus = 200;
    auto works =
        keyroster::test::await(testKey(fetch, connection, SecretBytes(secret), CancelToken()));
    QCOMPARE(works->verdict, Verdict::Works);
    QCOMPARE(asked.last(), QStringLiteral("/api/v1/models"));
}

void TestProbe::aKeyThatCannotBeOneIsNotSent_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("two lines") << QByteArray("sk-demo-1\r\nX-Evil: 1");
    QTest::newRow("a space") << QByteArray("sk-demo 1");
    QTest::newRow("not ASCII") << QByteArray("sk-dem\xc3\xb6");
}

void TestProbe::aKeyThatCannotBeOneIsNotSent()
{
    QFETCH(QByteArray, key);
    SmallProvider provider;
    QCOMPARE(tested(connectionTo(provider), key).verdict, Verdict::Invalid);
    QCOMPARE(provider.requests.size(), 0);
}

void TestProbe::nobodyThere()
{
    SmallProvider provider;
    const Connection connection = connectionTo(provider);
    provider.close();
    const KeyTest test = tested(connection);
    QCOMPARE(test.verdict, Verdict::Unreachable);
    QVERIFY(!test.message.isEmpty());
}

void TestProbe::redirectsAreNotFollowed()
{
    SmallProvider provider;
    SmallProvider elsewhere;
    elsewhere.answer("/v1/models", 200, {}, R"({"data": []})");
    provider.answer("/v1/models", 302,
                    "Location: " + elsewhere.address().toLatin1() + "/v1/models\r\n", {});
    QCOMPARE(tested(connectionTo(provider)).verdict, Verdict::Unreachable);
    QCOMPARE(elsewhere.requests.size(), 0);
}

void TestProbe::cancelling()
{
    SmallProvider provider;
    provider.stall("/v1/models");
    openwebui::Transport transport({});
    const CancelToken cancel;
    QTimer::singleShot(100, &provider, [cancel] { cancel.cancel(); });
    const auto test = keyroster::test::await(
        testKey(transport.fetcher(), connectionTo(provider), SecretBytes(secret), cancel));
    QVERIFY(!test);
    QCOMPARE(test.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
