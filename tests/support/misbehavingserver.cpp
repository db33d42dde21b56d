#include "support/misbehavingserver.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>

namespace keyroster::test {

QString TlsIdentity::fingerprint() const
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

TlsIdentity makeTlsIdentity()
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                   QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                   QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
                   QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl could not make a certificate: %s",
               openssl.readAllStandardError().constData());
    QFile file(key);
    const bool opened = file.open(QIODevice::ReadOnly);
    TlsIdentity identity{QSslCertificate::fromPath(certificate).value(0),
                         opened ? QSslKey(&file, QSsl::Rsa) : QSslKey()};
    if (identity.certificate.isNull() || identity.key.isNull())
        qFatal("the certificate that openssl made cannot be read");
    return identity;
}

MisbehavingServer::MisbehavingServer(std::optional<TlsIdentity> tls, QObject* parent)
    : QTcpServer(parent)
    , m_tls(std::move(tls))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1");
}

QUrl MisbehavingServer::url(const QString& path) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                    .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(serverPort())
                    .arg(path));
}

void MisbehavingServer::onRequests(QList<Script> scripts)
{
    m_script = [scripts = std::move(scripts), next = qsizetype(0)](QTcpSocket* socket) mutable {
        scripts.at(std::min(next++, scripts.size() - 1))(socket);
    };
}

void MisbehavingServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto* const socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        ++m_disconnections;
        m_buffers.remove(socket);
        socket->deleteLater();
    });
    if (m_tls && m_handshake) {
        auto* const secure = static_cast<QSslSocket*>(socket);
        secure->setLocalCertificate(m_tls->certificate);
        secure->setPrivateKey(m_tls->key);
        secure->startServerEncryption();
    }
}

void MisbehavingServer::read(QTcpSocket* socket)
{
    QByteArray& buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = buffer.left(end).toLower();
    const qsizetype field = head.indexOf("\r\ncontent-length:");
    const qsizetype length =
        field < 0 ? 0 : head.mid(field + 17).split('\r').first().trimmed().toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    m_requests.append(buffer.left(end + 4 + length));
    buffer.remove(0, end + 4 + length);
    if (m_script)
        m_script(socket);
}

MisbehavingServer::Script MisbehavingServer::say(const QByteArray& bytes)
{
    return [bytes](QTcpSocket* socket) { socket->write(bytes); };
}

MisbehavingServer::Script MisbehavingServer::sayAndClose(const QByteArray& bytes)
{
    return [bytes](QTcpSocket* socket) {
        socket->write(bytes);
        socket->disconnectFromHost();
    };
}

MisbehavingServer::Script MisbehavingServer::reset()
{
    return [](QTcpSocket* socket) { socket->abort(); };
}

MisbehavingServer::Script MisbehavingServer::json(const QByteArray& body, int status)
{
    return say("HTTP/1.1 " + QByteArray::number(status)
               + " X\r\nContent-Type: application/json\r\nContent-Length: "
               + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

MisbehavingServer::Script MisbehavingServer::openWebUi(const MisbehavingServer* server)
{
    return [server](QTcpSocket* socket) {
        const QByteArray path = server->requests().last().split(' ').value(1);
        const QByteArray answer =
            path == "/api/config"
                ? R"({"name":"Test","version":"0.12.4","features":{"enable_login_form":true}})"
            : path == "/api/version"
                ? R"({"version":"0.12.4","deployment_id":"d"})"
                : R"({"id":"a","role":"admin","token":"t","email":"admin@example.test"})";
        json(answer)(socket);
    };
}

} // namespace keyroster::test
