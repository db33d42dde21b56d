#include "base/log.h"
#include "openwebui/transport.h"
#include "support/await.h"
#include "support/misbehavingserver.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

using namespace keyroster;
using namespace keyroster::test;
using openwebui::Transport;
using openwebui::TransportOptions;

namespace {

HttpRequest post(const QUrl& url, const QByteArray& body)
{
    HttpRequest request("POST", url);
    request.body = body;
    return request;
}

int posts(const MisbehavingServer& server)
{
    return int(
        std::count_if(server.requests().begin(), server.requests().end(),
                      [](const QByteArray& request) { return request.startsWith("POST "); }));
}

TransportOptions deadline(int ms)
{
    TransportOptions options;
    options.deadlineMs = ms;
    return options;
}

} // namespace

/// Requests whose fate is not clear: lost, late, cancelled, redirected. What the server really got
/// is what counts.
class LostRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void postGoesOutOnce_data();
    void postGoesOutOnce();
    void postAfterADeadConnectionArrives();
    void trap10GetAfterASilentCloseIsRetried();
    void getIsNotRetriedForEver();
    void refusedIsNotUnknown();
    void redirectCarriesNothing_data();
    void redirectCarriesNothing();
    void stallBeforeHeaders();
    void stallInTheBody();
    void slowDripEnds();
    void cancelBefore();
    void cancelDuring();
    void lateAnswerIsDropped();
    void deadTransportCancels();
    void plainHttpNeedsPermission();
    void loopbackNeedsNoProxy();
    void secretsStayOutOfTheLog();
};

void LostRequests::postGoesOutOnce_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("abort");
    for (const bool abort : {false, true}) {
        const char* const how = abort ? "reset" : "close";
        QTest::addRow("%s, small body", how) << QByteArray(R"({"a":1})") << abort;
        QTest::addRow("%s, large body", how) << QByteArray(300000, 'x') << abort;
        QTest::addRow("%s, no body", how) << QByteArray() << abort;
    }
}

void LostRequests::postGoesOutOnce()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, abort);
    MisbehavingServer server;
    server.onRequest(abort ? MisbehavingServer::reset() : MisbehavingServer::sayAndClose({}));
    Transport transport({});
    const auto reply = await(transport.fetch(post(server.url(), body), CancelToken()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Unknown);
    QTest::qWait(100); // a second one would come at once
    QCOMPARE(posts(server), 1);
    QVERIFY(server.requests().first().endsWith(QByteArray("\r\n\r\n" + body)));
}

void LostRequests::postAfterADeadConnectionArrives()
{
    // A server that closes right after its answer, without saying so: whoever reuses the connection
    // loses the request.
    MisbehavingServer server;
    const auto answerAndDie = [](QTcpSocket* socket) {
        MisbehavingServer::json("{}")(socket);
        socket->flush();
        QTimer::singleShot(0, socket, [socket] { socket->abort(); });
    };
    server.onRequest(answerAndDie);
    Transport transport({});
    for (int i = 0; i < 20; ++i) {
        const auto read = await(transport.fetch(HttpRequest("GET", server.url()), CancelToken()));
        VERIFY_OK(read);
        const auto written = await(transport.fetch(post(server.url(), "{}"), CancelToken()));
        VERIFY_OK(written);
    }
    QCOMPARE(posts(server), 20);
}

void LostRequests::trap10GetAfterASilentCloseIsRetried()
{
    MisbehavingServer server;
    server.onRequests({MisbehavingServer::json("{}", 500), MisbehavingServer::reset(),
                       MisbehavingServer::json(R"({"second":true})")});
    Transport transport({});
    const auto first = await(transport.fetch(HttpRequest("GET", server.url()), CancelToken()));
    VERIFY_OK(first);
    QCOMPARE(first->status, 500);
    const auto second = await(transport.fetch(HttpRequest("GET", server.url()), CancelToken()));
    VERIFY_OK(second);
    QCOMPARE(second->body, QByteArray(R"({"second":true})"));
    QCOMPARE(server.requests().size(), 3);
}

void LostRequests::getIsNotRetriedForEver()
{
    MisbehavingServer server;
    server.onRequest(MisbehavingServer::reset());
    Transport transport({});
    const auto reply = await(transport.fetch(HttpRequest("GET", server.url()), CancelToken()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Network);
    QVERIFY2(server.requests().size() <= 4,
             QByteArray::number(server.requests().size()).constData());
}

void LostRequests::refusedIsNotUnknown()
{
    QUrl nobody;
    {
        const MisbehavingServer server;
        nobody = server.url();
    }
    Transport transport({});
    const auto reply = await(transport.fetch(post(nobody, "{}"), CancelToken()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Network); // nothing was sent, so nothing is unclear
}

void LostRequests::redirectCarriesNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("method");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d GET", status) << status << QByteArray("GET");
        QTest::addRow("%d POST", status) << status << QByteArray("POST");
    }
}

void LostRequests::redirectCarriesNothing()
{
    QFETCH(int, status);
    QFETCH(QByteArray, method);
    MisbehavingServer thief;
    MisbehavingServer server;
    server.onRequest(MisbehavingServer::say(
        "HTTP/1.1 " + QByteArray::number(status) + " X\r\nLocation: "
        + thief.url(u"/steal?a=b"_s).toEncoded() + "\r\nContent-Length: 0\r\n\r\n"));
    Transport transport({});
    HttpRequest request(method, server.url());
    request.bearer = SecretBytes("sk-test-credential");
    request.body = method == "POST" ? QByteArray(R"({"secret":"canary"})") : QByteArray();
    const auto reply = await(transport.fetch(request, CancelToken()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Redirected);
    QCOMPARE(reply.error().httpStatus, status);
    QVERIFY(reply.error().message.contains(u"127.0.0.1:%1"_s.arg(thief.serverPort())));
    QTest::qWait(50);
    QCOMPARE(thief.connections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

void LostRequests::stallBeforeHeaders()
{
    MisbehavingServer server;
    Transport transport({});
    HttpRequest read("GET", server.url());
    read.timeoutMs = 150;
    QElapsedTimer timer;
    timer.start();
    const auto first = await(transport.fetch(read, CancelToken()));
    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::Timeout);
    QVERIFY(timer.elapsed() < 3000);
    HttpRequest write = post(server.url(), "{}");
    write.timeoutMs = 150;
    const auto second = await(transport.fetch(write, CancelToken()));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Unknown);
}

void LostRequests::stallInTheBody()
{
    MisbehavingServer server;
    server.onRequest(
        MisbehavingServer::say("HTTP/1.1 200 X\r\nContent-Type: "
                               "application/json\r\nContent-Length: 100\r\n\r\n{\"half\":"));
    Transport transport({});
    HttpRequest read("GET", server.url());
    read.timeoutMs = 150;
    const auto reply = await(transport.fetch(read, CancelToken()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Timeout);
}

void LostRequests::slowDripEnds()
{
    // A byte now and then resets every stall clock, so the whole exchange has a deadline, too.
    MisbehavingServer server;
    server.onRequest([](QTcpSocket* socket) {
        socket->write(
            "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n");
        auto* const drip = new QTimer(socket);
        QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drip->start(20);
    });
    Transport transport(deadline(400));
    HttpRequest read("GET", server.url());
    read.timeoutMs = 200;
    QElapsedTimer timer;
    timer.start();
    const auto reply = await(transport.fetch(read, CancelToken()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Timeout);
    QVERIFY(timer.elapsed() >= 350);
    QVERIFY(timer.elapsed() < 4000);
}

void LostRequests::cancelBefore()
{
    MisbehavingServer server;
    Transport transport({});
    const CancelToken cancel;
    cancel.cancel();
    const auto reply = await(transport.fetch(HttpRequest("GET", server.url()), cancel));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
    QTest::qWait(50);
    QCOMPARE(server.connections(), 0);
}

void LostRequests::cancelDuring()
{
    MisbehavingServer server;
    Transport transport({});
    const CancelToken cancel;
    server.onRequest([&cancel](QTcpSocket*) { cancel.cancel(); });
    QElapsedTimer timer;
    timer.start();
    const auto reply = await(transport.fetch(post(server.url(), "{}"), cancel));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
    QCOMPARE(reply.error().detail, u"after sending"_s);
    QVERIFY(timer.elapsed() < 3000);
    QTRY_COMPARE(server.disconnections(), 1); // the connection is given up, not left open
}

void LostRequests::lateAnswerIsDropped()
{
    MisbehavingServer server;
    QTcpSocket* waiting = nullptr;
    server.onRequest([&waiting](QTcpSocket* socket) { waiting = socket; });
    Transport transport({});
    HttpRequest read("GET", server.url());
    read.timeoutMs = 100;
    const auto reply = await(transport.fetch(read, CancelToken()));
    QVERIFY(!reply);
    QVERIFY(waiting);
    MisbehavingServer::json("{}")(waiting); // too late
    server.onRequest(MisbehavingServer::json(R"({"own":1})"));
    const auto next = await(transport.fetch(HttpRequest("GET", server.url()), CancelToken()));
    VERIFY_OK(next);
    QCOMPARE(next->body, QByteArray(R"({"own":1})"));
}

void LostRequests::deadTransportCancels()
{
    MisbehavingServer server;
    auto transport = std::make_unique<Transport>(TransportOptions());
    const HttpFetch fetch = transport->fetcher();
    server.onRequest([&transport](QTcpSocket*) { transport.reset(); });
    const auto reply = await(fetch(HttpRequest("GET", server.url()), CancelToken()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Cancelled);
    const auto after = await(fetch(HttpRequest("GET", server.url()), CancelToken()));
    QVERIFY(!after);
    QCOMPARE(after.error().kind, ErrorKind::Cancelled);
}

void LostRequests::plainHttpNeedsPermission()
{
    // The token is cancelled already, so whatever the rule lets pass ends before it reaches the
    // network.
    const CancelToken cancel;
    cancel.cancel();
    const QUrl elsewhere(u"http://192.0.2.1/x"_s);
    Transport strict({});
    const auto refused = await(strict.fetch(HttpRequest("GET", elsewhere), cancel));
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    TransportOptions options;
    options.allowPlainHttp = true;
    Transport lenient(options);
    const auto allowed = await(lenient.fetch(HttpRequest("GET", elsewhere), cancel));
    QCOMPARE(allowed.error().kind, ErrorKind::Cancelled);
    const QUrl ftp(u"ftp://127.0.0.1/x"_s);
    const QUrl withPassword(u"http://user:pass@127.0.0.1/x"_s);
    for (const QUrl& url : {ftp, withPassword}) {
        const auto reply = await(lenient.fetch(HttpRequest("GET", url), CancelToken()));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::BadInput);
    }
}

void LostRequests::loopbackNeedsNoProxy()
{
    MisbehavingServer proxy;
    MisbehavingServer server;
    server.onRequest(MisbehavingServer::json("{}"));
    const QByteArray before = qgetenv("http_proxy");
    qputenv("http_proxy", proxy.url(QString()).toEncoded());
    Transport transport({});
    const auto reply = await(transport.fetch(HttpRequest("GET", server.url()), CancelToken()));
    if (before.isEmpty())
        qunsetenv("http_proxy");
    else
        qputenv("http_proxy", before);
    VERIFY_OK(reply);
    QCOMPARE(proxy.connections(), 0);
    QCOMPARE(server.requests().size(), 1);
}

namespace {
QString* logged = nullptr;
}

void LostRequests::secretsStayOutOfTheLog()
{
    MisbehavingServer server;
    server.onRequests(
        {MisbehavingServer::json(R"({"answer":"canary-answer"})"), MisbehavingServer::reset()});
    QLoggingCategory::setFilterRules(u"*.debug=true"_s);
    QString text;
    logged = &text;
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& line) { *logged += line + u'\n'; });
    Transport transport({});
    QStringList errors;
    for (int i = 0; i < 2; ++i) {
        HttpRequest request = post(server.url(u"/path?q=canary-query"_s), "canary-body");
        request.bearer = SecretBytes("canary-bearer");
        request.secretHeaders.append({"api-key", SecretBytes("canary-header")});
        const auto reply = await(transport.fetch(request, CancelToken()));
        if (!reply)
            errors.append(reply.error().message + reply.error().detail);
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QString());
    QVERIFY(server.requests().first().contains("Bearer canary-bearer"));
    QVERIFY(server.requests().first().contains("canary-header"));
    QCOMPARE(errors.size(), 1);
    QVERIFY2(text.contains(u"/path"_s), qPrintable(text)); // something was logged
    QVERIFY2(!text.contains(u"canary"_s), "a secret is in the log");
    QVERIFY(!errors.first().contains(u"canary"_s));
}

QTEST_GUILESS_MAIN(LostRequests)
#include "tst_lostrequests.moc"
