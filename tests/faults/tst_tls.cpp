#include "openwebui/transport.h"
#include "support/await.h"
#include "support/misbehavingserver.h"

#include <QSslConfiguration>

using namespace keyroster;
using namespace keyroster::test;
using openwebui::Transport;
using openwebui::TransportOptions;

namespace {

TransportOptions pinned(const QString& fingerprint)
{
    TransportOptions options;
    options.pinnedCertificate = fingerprint;
    return options;
}

HttpRequest withCredential(const QByteArray& method, const QUrl& url)
{
    HttpRequest request(method, url);
    request.bearer = SecretBytes("sk-test-credential");
    if (method == "POST")
        request.body = "{}";
    return request;
}

/// The system trusts this certificate while this lives.
class Trusted
{
public:
    explicit Trusted(const QSslCertificate& certificate)
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trusted() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(Trusted)

private:
    QSslConfiguration m_before;
};

} // namespace

/// Who is at the other end, and that nobody else gets a credential.
class Tls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void untrustedIsRefusedAndShown();
    void pinnedWorks_data();
    void pinnedWorks();
    void trustedWorks();
    void changedPinIsAHardStop();
    void changedPinStopsEvenWhatTheSystemTrusts();
    void postGoesOutOnce();
    void noHandshakeIsATimeout();
    void plainServerIsRefused();

private:
    std::optional<TlsIdentity> m_own, m_other;
};

void Tls::initTestCase()
{
    m_own = makeTlsIdentity();
    m_other = makeTlsIdentity();
}

void Tls::untrustedIsRefusedAndShown()
{
    MisbehavingServer server(m_own);
    server.onRequest(MisbehavingServer::json("{}"));
    Transport transport({});
    QVERIFY(transport.lastUntrustedCertificate().isEmpty());
    for (const QByteArray& method : {QByteArray("GET"), QByteArray("POST")}) {
        const auto reply =
            await(transport.fetch(withCredential(method, server.url()), CancelToken()));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Tls);
        QCOMPARE(transport.lastUntrustedCertificate(), m_own->fingerprint());
    }
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 0);
}

void Tls::pinnedWorks_data()
{
    QTest::addColumn<QString>("pin");
    QTest::newRow("as shown by Keyroster") << u"plain"_s;
    QTest::newRow("as shown by a browser") << u"colons"_s;
}

void Tls::pinnedWorks()
{
    QFETCH(QString, pin);
    QString text = m_own->fingerprint();
    if (pin == u"colons"_s) {
        for (qsizetype i = text.size() - 2; i > 0; i -= 2)
            text.insert(i, u':');
        text = text.toUpper();
    }
    MisbehavingServer server(m_own);
    server.onRequest(MisbehavingServer::json("{}"));
    Transport transport(pinned(text));
    for (const QByteArray& method : {QByteArray("GET"), QByteArray("POST"), QByteArray("GET")}) {
        const auto reply =
            await(transport.fetch(withCredential(method, server.url()), CancelToken()));
        VERIFY_OK(reply);
    }
    QCOMPARE(server.requests().size(), 3);
}

void Tls::trustedWorks()
{
    const Trusted trusted(m_own->certificate);
    MisbehavingServer server(m_own);
    server.onRequest(MisbehavingServer::json("{}"));
    Transport transport({});
    const auto reply = await(transport.fetch(withCredential("GET", server.url()), CancelToken()));
    VERIFY_OK(reply);
}

void Tls::changedPinIsAHardStop()
{
    MisbehavingServer server(m_other);
    server.onRequest(MisbehavingServer::json("{}"));
    Transport transport(pinned(m_own->fingerprint()));
    for (const QByteArray& method : {QByteArray("GET"), QByteArray("POST")}) {
        const auto reply =
            await(transport.fetch(withCredential(method, server.url()), CancelToken()));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Tls);
        QCOMPARE(reply.error().detail, u"pin changed"_s);
        QCOMPARE(transport.lastUntrustedCertificate(), m_other->fingerprint());
    }
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 0);
}

void Tls::changedPinStopsEvenWhatTheSystemTrusts()
{
    const Trusted trusted(m_other->certificate);
    MisbehavingServer server(m_other);
    server.onRequest(MisbehavingServer::json("{}"));
    Transport transport(pinned(m_own->fingerprint()));
    for (const QByteArray& method : {QByteArray("GET"), QByteArray("POST")}) {
        const auto reply =
            await(transport.fetch(withCredential(method, server.url()), CancelToken()));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Tls);
    }
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 0);
}

void Tls::postGoesOutOnce()
{
    for (const auto& script : {MisbehavingServer::reset(), MisbehavingServer::sayAndClose({})}) {
        MisbehavingServer server(m_own);
        server.onRequest(script);
        Transport transport(pinned(m_own->fingerprint()));
        const auto reply =
            await(transport.fetch(withCredential("POST", server.url()), CancelToken()));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, ErrorKind::Unknown);
        QTest::qWait(100);
        QCOMPARE(server.requests().size(), 1);
    }
}

void Tls::noHandshakeIsATimeout()
{
    MisbehavingServer server(m_own);
    server.neverShakeHands();
    Transport transport({});
    HttpRequest request = withCredential("POST", server.url());
    request.timeoutMs = 200;
    const auto reply = await(transport.fetch(request, CancelToken()));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, ErrorKind::Timeout); // nothing was sent, so nothing is unclear
}

void Tls::plainServerIsRefused()
{
    MisbehavingServer server;
    server.onRequest(MisbehavingServer::json("{}"));
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    Transport transport({});
    HttpRequest request = withCredential("GET", url);
    request.timeoutMs = 2000;
    const auto reply = await(transport.fetch(request, CancelToken()));
    QVERIFY(!reply);
    QCOMPARE(server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(Tls)
#include "tst_tls.moc"
