#pragma once

#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QUrl>
#include <functional>
#include <optional>

class QTcpSocket;

namespace keyroster::test {

/// A self-signed certificate for 127.0.0.1 with its key, made on the spot with the openssl program.
struct TlsIdentity
{
    QSslCertificate certificate;
    QSslKey key;

    [[nodiscard]] QString fingerprint() const; ///< SHA-256 hex
};
/// qFatal when openssl is not there.
TlsIdentity makeTlsIdentity();

/// A server on 127.0.0.1 that does exactly what a test says, byte by byte, with or without TLS.
/// Same thread.
class MisbehavingServer : public QTcpServer
{
    Q_OBJECT
public:
    using Script = std::function<void(QTcpSocket* socket)>;

    explicit MisbehavingServer(std::optional<TlsIdentity> tls = std::nullopt,
                               QObject* parent = nullptr);

    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/x")) const;
    /// Runs for each complete request (head and body) on the socket that it came by; does nothing
    /// by default.
    void onRequest(Script script) { m_script = std::move(script); }
    /// One script per request, in order; the last one repeats.
    void onRequests(QList<Script> scripts);

    /// Complete requests, as they came: head, empty line, body.
    [[nodiscard]] const QList<QByteArray>& requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int disconnections() const { return m_disconnections; }
    /// TLS servers accept connections and never shake hands.
    void neverShakeHands() { m_handshake = false; }
    /// Another certificate from the next connection on, at the same address.
    void useIdentity(TlsIdentity tls) { m_tls = std::move(tls); }

    /// Scripts.
    static Script say(const QByteArray& bytes);         ///< writes and keeps the connection
    static Script sayAndClose(const QByteArray& bytes); ///< writes and ends it properly
    static Script reset();
    /// A proper JSON answer with Content-Length.
    static Script json(const QByteArray& body, int status = 200);
    /// As much of Open WebUI as connecting with a password needs.
    static Script openWebUi(const MisbehavingServer* server);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket* socket);

    std::optional<TlsIdentity> m_tls;
    Script m_script;
    QList<QByteArray> m_requests;
    QHash<QTcpSocket*, QByteArray> m_buffers;
    int m_connections = 0;
    int m_disconnections = 0;
    bool m_handshake = true;
};

} // namespace keyroster::test
