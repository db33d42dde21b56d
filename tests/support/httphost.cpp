#include "support/httphost.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

namespace keyroster::test {

QByteArray FakeRequest::bearer() const
{
    const QByteArray value = headers.value("authorization");
    return value.startsWith("Bearer ") ? value.mid(7) : QByteArray();
}

HttpHost::HttpHost(Handler handler, QObject* parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpHost::accept);
    start();
}

HttpHost::~HttpHost()
{
    stop();
}

QUrl HttpHost::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void HttpHost::start()
{
    // A free port of the system the first time, the same again after stop().
    if (!m_server.isListening() && m_server.listen(QHostAddress::LocalHost, m_port))
        m_port = m_server.serverPort();
}

void HttpHost::stop()
{
    m_server.close();
    const auto sockets = m_buffers.keys();
    m_buffers.clear();
    for (QTcpSocket* const socket : sockets) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

void HttpHost::breakPath(const QString& beginning, Break how, int times)
{
    m_rules.prepend({beginning, how, times});
}

void HttpHost::breakRequest(int number, Break how)
{
    m_untilBroken = number;
    m_breakThat = how;
}

qsizetype HttpHost::count(const QString& beginning) const
{
    return std::count_if(m_log.begin(), m_log.end(),
                         [&beginning](const QString& line) { return line.startsWith(beginning); });
}

std::optional<Break> HttpHost::ruleFor(const QString& line)
{
    if (m_untilBroken > 0 && --m_untilBroken == 0)
        return m_breakThat;
    for (Rule& rule : m_rules) {
        if (rule.times == 0 || !line.startsWith(rule.beginning))
            continue;
        if (rule.times > 0)
            --rule.times;
        return rule.how;
    }
    return std::nullopt;
}

void HttpHost::accept()
{
    while (QTcpSocket* const socket = m_server.nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void HttpHost::read(QTcpSocket* socket)
{
    if (!m_buffers.contains(socket))
        return;
    QByteArray& buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    FakeRequest request;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    const QUrl target = QUrl::fromEncoded(first.value(1));
    request.method = first.value(0);
    request.path = target.path();
    request.query = QUrlQuery(target);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    const QPointer<QTcpSocket> guard(socket);
    const auto go = [this, guard, request] {
        if (guard)
            handle(guard, request);
    };
    if (m_delayMs > 0)
        QTimer::singleShot(m_delayMs, this, go);
    else
        go();
}

void HttpHost::handle(QTcpSocket* socket, const FakeRequest& request)
{
    const QString line = QString::fromLatin1(request.method) + QLatin1Char(' ') + request.path;
    m_log.append(line);
    m_last = request;
    const QPointer<HttpHost> alive(this);
    const QPointer<QTcpSocket> guard(socket);
    Q_EMIT requested(line); // whoever listens may break or stop this very host
    if (!alive || !guard)
        return;
    const std::optional<Break> rule = ruleFor(line);
    if (!rule) {
        answer(socket, m_handler(request), false);
        return;
    }
    switch (rule->kind) {
    case Break::ResetBefore: socket->abort(); return;
    case Break::StallBefore: return;
    case Break::ResetAfter:
        m_handler(request);
        socket->abort();
        return;
    case Break::StallAfter: m_handler(request); return;
    case Break::Status:
        answer(socket, {rule->status, R"({"detail":"broken by the test"})"}, false);
        return;
    case Break::Cut: answer(socket, m_handler(request), true); return;
    case Break::Html:
        answer(socket,
               {200, "<!doctype html><title>Open WebUI</title>", "text/html; charset=utf-8"},
               false);
        return;
    case Break::WrongType: {
        FakeReply reply = m_handler(request);
        reply.contentType = "text/plain";
        answer(socket, reply, false);
        return;
    }
    case Break::Garbage:
        socket->write("this is no HTTP at all\r\n\r\n");
        socket->disconnectFromHost();
        return;
    case Break::StatusAfter:
        m_handler(request);
        answer(socket, {rule->status, R"({"detail":"broken by the test"})"}, false);
        return;
    case Break::WrongJson: {
        FakeReply reply = m_handler(request);
        reply.body = reply.body.startsWith('{') ? "[]" : "{}";
        answer(socket, reply, false);
        return;
    }
    case Break::Leave: {
        answer(socket, m_handler(request), false);
        m_server.close();
        const auto sockets = m_buffers.keys();
        for (QTcpSocket* const open : sockets)
            open->disconnectFromHost(); // what is written still goes out
        return;
    }
    case Break::Redirect:
        answer(socket, {307, {}, "text/plain", {{"Location", rule->target}}}, false);
        return;
    }
}

void HttpHost::answer(QTcpSocket* socket, const FakeReply& reply, bool cut)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status)
                    + " X\r\nContent-Type: " + reply.contentType
                    + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n" + (cut ? reply.body.left(reply.body.size() / 2) : reply.body));
    if (cut)
        socket->disconnectFromHost();
}

} // namespace keyroster::test
