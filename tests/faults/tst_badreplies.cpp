#include "openwebui/clientcore.h"
#include "openwebui/transport.h"
#include "support/await.h"
#include "support/misbehavingserver.h"

#include <QTcpSocket>
#include <QTimer>

using namespace keyroster;
using namespace keyroster::test;
using openwebui::Transport;
using openwebui::TransportOptions;

/// Answers that are not what they seem.
class BadReplies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutReplyIsAnError_data();
    void cutReplyIsAnError();
    void cutAnswerToAWriteIsUnknown();
    void jsonNoticesWhatHttpCannot_data();
    void jsonNoticesWhatHttpCannot();
    void hugeReplyIsRefused_data();
    void hugeReplyIsRefused();
    void garbage();
    void packedReplyIsRefused();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void headersAreLowerCase();
    void cookiesAreNotKept();
    void chunksAreJoined();
    void asksForNoPacking();
};

void BadReplies::cutReplyIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = "HTTP/1.1 200 X\r\nContent-Type: application/json\r\n";
    QTest::newRow("in the headers") << head;
    QTest::newRow("with Content-Length") << head + "Content-Length: 50\r\n\r\n[1, 2, 3]";
    QTest::newRow("with Content-Length, nothing came") << head + "Content-Length: 50\r\n\r\n";
}

void BadReplies::cutReplyIsAnError()
{
    QFETCH(QByteArray, bytes);
    MisbehavingServer server;
    server.onRequest(MisbehavingServer::sayAndClose(bytes));
    Transport transport({});
    const auto reply = await(transport.fetch(HttpRequest("GET", server.url()), CancelToken()));
    QVERIFY2(!reply, "half an answer was taken for a whole one");
    QVERIFY(reply.error().kind == ErrorKind::Protocol || reply.error().kind == ErrorKind::Network);
}

void BadReplies::cutAnswerToAWriteIsUnknown()
{
    MisbehavingServer server;
    server.onRequest(MisbehavingServer::sayAndClose(
        "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"));
    Transport transport({});
    HttpRequest request("POST", server.url());
    request.body = "{}";
    const auto reply = await(transport.fetch(request, CancelToken()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Unknown);
    QCOMPARE(server.requests().size(), 1);
}

void BadReplies::jsonNoticesWhatHttpCannot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray json = "HTTP/1.1 200 X\r\nContent-Type: application/json\r\n\r\n";
    // Without a length the end of the connection is the end of the answer, so HTTP calls this
    // complete.
    QTest::newRow("cut, no Content-Length") << json + R"([{"id":"a"},{"id":)";
    QTest::newRow("nothing, no Content-Length") << json;
    // Qt takes a chunked answer for complete when the connection ends, too.
    const QByteArray chunked =
        "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("cut inside a chunk") << chunked + "20\r\n[1, 2, 3";
    QTest::newRow("cut between chunks") << chunked + "8\r\n[1, 2, 3\r\n";
    QTest::newRow("a web page") << QByteArray(
        "HTTP/1.1 200 X\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
        "15\r\n\r\n<!doctype html>");
    QTest::newRow("a web page that says it is JSON")
        << QByteArray("HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: "
                      "15\r\n\r\n<!doctype html>");
    QTest::newRow("JSON that says it is text")
        << QByteArray("HTTP/1.1 200 X\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\n[]");
    QTest::newRow("no content type") << QByteArray("HTTP/1.1 200 X\r\nContent-Length: 2\r\n\r\n[]");
    QTest::newRow("an object for a list") << QByteArray(
        "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
    QTest::newRow("null for a list") << QByteArray(
        "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 4\r\n\r\nnull");
}

void BadReplies::jsonNoticesWhatHttpCannot()
{
    QFETCH(QByteArray, bytes);
    MisbehavingServer server;
    server.onRequest(MisbehavingServer::sayAndClose(bytes));
    Transport transport({});
    const auto core = std::make_shared<openwebui::Core>();
    core->url = server.url(QString());
    core->fetch = transport.fetcher();
    const auto list = await(
        openwebui::jsonArray(core, openwebui::Call::get(u"/api/v1/groups/"_s), CancelToken()));
    QVERIFY2(!list, "taken for a list");
    QCOMPARE(list.error().kind, ErrorKind::Protocol);
    // The same as the answer to a write leaves open whether it happened.
    const auto written = await(openwebui::jsonArray(
        core, openwebui::Call::post(u"/api/v1/groups/create"_s, QByteArray("{}")), CancelToken()));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Unknown);
}

void BadReplies::hugeReplyIsRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray(
        "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 1000000000\r\n\r\n");
    QTest::newRow("not announced")
        << QByteArray("HTTP/1.1 200 X\r\nContent-Type: application/json\r\n\r\n");
}

void BadReplies::hugeReplyIsRefused()
{
    QFETCH(QByteArray, head);
    MisbehavingServer server;
    qint64 written = 0;
    server.onRequest([&written, head](QTcpSocket* socket) {
        socket->write(head);
        auto* const pump = new QTimer(socket);
        QObject::connect(pump, &QTimer::timeout, socket, [&written, socket] {
            const QByteArray block(256 * 1024, ' ');
            if (socket->bytesToWrite() < block.size())
                written += socket->write(block);
        });
        pump->start(1);
    });
    TransportOptions options;
    options.maxReplyBytes = 1024 * 1024;
    Transport transport(options);
    const auto reply = await(transport.fetch(HttpRequest("GET", server.url()), CancelToken()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Protocol);
    QTRY_COMPARE(server.disconnections(), 1);
    QVERIFY2(written < 32 * 1024 * 1024,
             QByteArray::number(written).constData()); // it stopped listening
}

void BadReplies::garbage()
{
    MisbehavingServer server;
    server.onRequest(MisbehavingServer::sayAndClose("SSH-2.0-OpenSSH_9.2\r\n\r\nno HTTP here"));
    Transport transport({});
    const auto reply = await(transport.fetch(HttpRequest("GET", server.url()), CancelToken()));
    QVERIFY(!reply);
    QVERIFY(reply.error().kind == ErrorKind::Protocol || reply.error().kind == ErrorKind::Network);
    HttpRequest write("POST", server.url());
    write.body = "{}";
    const auto written = await(transport.fetch(write, CancelToken()));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Unknown);
}

void BadReplies::packedReplyIsRefused()
{
    MisbehavingServer server;
    server.onRequest(MisbehavingServer::say(
        "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Encoding: "
        "gzip\r\nContent-Length: 4\r\n\r\n\x1f\x8b\x08 "));
    Transport transport({});
    const auto reply = await(transport.fetch(HttpRequest("GET", server.url()), CancelToken()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Protocol);
}

void BadReplies::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 400, 401, 403, 404, 405, 407, 409, 422, 429, 500, 502, 503})
        QTest::addRow("%d", status) << status;
}

void BadReplies::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    for (const QByteArray& method : {QByteArray("GET"), QByteArray("POST"), QByteArray("DELETE")}) {
        MisbehavingServer server;
        server.onRequest(MisbehavingServer::say(
            "HTTP/1.1 " + QByteArray::number(status)
            + " X\r\nContent-Type: application/json\r\nWWW-Authenticate: Basic realm=\"x\"\r\n"
              "Content-Length: 14\r\n\r\n{\"detail\":\"x\"}"));
        Transport transport({});
        HttpRequest request(method, server.url());
        request.body = method == "POST" ? QByteArray("{}") : QByteArray();
        const auto reply = await(transport.fetch(request, CancelToken()));
        if (status == 407) { // only a proxy may say that
            QVERIFY(!reply || reply->status == 407);
            continue;
        }
        VERIFY_OK(reply);
        QCOMPARE(reply->status, status);
        QCOMPARE(reply->body, QByteArray(R"({"detail":"x"})"));
        QCOMPARE(server.requests().size(), 1);
    }
}

void BadReplies::headersAreLowerCase()
{
    MisbehavingServer server;
    server.onRequest(
        MisbehavingServer::say("HTTP/1.1 200 X\r\nCONTENT-TYPE: Application/JSON; "
                               "Charset=UTF-8\r\nRetry-AFTER: 7\r\nContent-Length: 2\r\n\r\n{}"));
    Transport transport({});
    const auto reply = await(transport.fetch(HttpRequest("GET", server.url()), CancelToken()));
    VERIFY_OK(reply);
    QCOMPARE(reply->contentType, QByteArray("application/json"));
    QCOMPARE(reply->header("retry-after"), QByteArray("7"));
}

void BadReplies::cookiesAreNotKept()
{
    MisbehavingServer server;
    server.onRequest(
        MisbehavingServer::say("HTTP/1.1 200 X\r\nContent-Type: application/json\r\nSet-Cookie: "
                               "token=canary; Path=/\r\nContent-Length: 2\r\n\r\n{}"));
    Transport transport({});
    for (int i = 0; i < 2; ++i) {
        const auto reply = await(transport.fetch(HttpRequest("GET", server.url()), CancelToken()));
        VERIFY_OK(reply);
    }
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().at(1).toLower().contains("cookie"));
}

void BadReplies::chunksAreJoined()
{
    MisbehavingServer server;
    server.onRequest(MisbehavingServer::say(
        "HTTP/1.1 200 X\r\nContent-Type: application/json\r\nTransfer-Encoding: "
        "chunked\r\n\r\n3\r\n[1,\r\n2\r\n2]\r\n0\r\n\r\n"));
    Transport transport({});
    const auto reply = await(transport.fetch(HttpRequest("GET", server.url()), CancelToken()));
    VERIFY_OK(reply);
    QCOMPARE(reply->body, QByteArray("[1,2]"));
}

void BadReplies::asksForNoPacking()
{
    MisbehavingServer server;
    server.onRequest(MisbehavingServer::json("{}"));
    Transport transport({});
    const auto reply = await(transport.fetch(HttpRequest("GET", server.url()), CancelToken()));
    VERIFY_OK(reply);
    QVERIFY(server.requests().first().toLower().contains("accept-encoding: identity"));
}

QTEST_GUILESS_MAIN(BadReplies)
#include "tst_badreplies.moc"
