#include "unit/providers/smallprovider.h"

#include <QTcpSocket>

namespace keyroster::testing {

SmallProvider::SmallProvider()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    listen(QHostAddress::LocalHost);
}

QString SmallProvider::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(serverPort());
}

void SmallProvider::answer(const QByteArray& path, int status, const QByteArray& headers,
                           const QByteArray& body)
{
    m_answers[path] = "HTTP/1.1 " + QByteArray::number(status)
                    + " X\r\nContent-Type: application/json\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + headers
                    + "\r\n" + body;
}

void SmallProvider::stall(const QByteArray& path)
{
    m_answers[path].clear();
}

void SmallProvider::serve(QTcpSocket* socket)
{
    // A GET has no body, and its head comes in one piece on loopback.
    const QByteArray head = socket->readAll();
    requests.append(head);
    const QByteArray path = head.split(' ').value(1);
    if (!m_answers.contains(path)) {
        socket->write("HTTP/1.1 404 X\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        socket->disconnectFromHost();
    } else if (!m_answers.value(path).isEmpty()) {
        socket->write(m_answers.value(path));
        socket->disconnectFromHost();
    }
}

} // namespace keyroster::testing
