#include "openwebui/exchange.h"

#include "base/log.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace keyroster::openwebui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Transport)
};

QString sentButNoAnswer(const QString& host)
{
    return Words::tr("The request was sent to %1, but no answer came back: it may or may not have "
                     "taken effect.")
        .arg(host);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

Exchange::Exchange(QNetworkReply* reply, std::unique_ptr<BodyDevice> body,
                   std::unique_ptr<QObject> owner, ExchangeRules rules)
    : m_reply(reply)
    , m_body(std::move(body))
    , m_owner(std::move(owner))
    , m_rules(std::move(rules))
{
    m_stall.setSingleShot(true);
    m_stall.setInterval(m_rules.stallMs);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(m_rules.deadlineMs);
}

Exchange::~Exchange()
{
    release();
    SecretBytes::wipe(m_received);
}

void Exchange::watch(const CancelToken& cancel)
{
    const auto restart = [this] { m_stall.start(); };
    const auto sent = [this] {
        m_sent = true;
        m_stall.start();
    };
    connect(m_reply, &QNetworkReply::requestSent, this, sent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::headersCame);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::dataCame);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::sslErrorsCame);
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::handshakeDone);
    connect(m_reply, &QNetworkReply::encrypted, this, restart);
    if (m_rules.isEmpty) {
        // Qt does not tell that a request without a body left: it may have from the first moment
        // that it could.
        if (m_reply->url().scheme() == QStringLiteral("https"))
            connect(m_reply, &QNetworkReply::encrypted, this, sent);
        else
            connect(m_reply, &QNetworkReply::socketStartedConnecting, this, sent);
    }
    if (m_body)
        connect(m_body.get(), &BodyDevice::advanced, this, sent);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        lost(ErrorKind::Timeout, Words::tr("%1 did not answer in time.").arg(m_rules.host),
             QStringLiteral("stalled"));
    });
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        lost(ErrorKind::Timeout, Words::tr("%1 took too long to answer.").arg(m_rules.host),
             QStringLiteral("deadline"));
    });
    connect(cancel.signal(), &CancelSignal::cancelled, this, &Exchange::abandon);
    m_stall.start();
    m_deadline.start();
    if (cancel.isCancelled())
        abandon();
}

void Exchange::abandon()
{
    settle(ErrorKind::Cancelled, Words::tr("Cancelled."),
           m_rules.isWrite && m_sent ? QStringLiteral("after sending") : QString());
}

void Exchange::headersCame()
{
    m_stall.start();
    if (isRedirect(status())) {
        // Not followed: Qt would carry the credential, and on 307 the body, to wherever this
        // points.
        const QUrl target = m_reply->url().resolved(
            QUrl::fromEncoded(m_reply->rawHeader("Location"), QUrl::StrictMode));
        settle(ErrorKind::Redirected,
               Words::tr("%1 sends us on to %2. Connect to that address itself if it is right.")
                   .arg(m_rules.host,
                        target.toDisplayString(QUrl::RemovePath | QUrl::RemoveQuery
                                               | QUrl::RemoveFragment | QUrl::RemoveUserInfo)),
               QStringLiteral("redirect"), status());
        return;
    }
    bool known = false;
    const qint64 announced = m_reply->rawHeader("Content-Length").toLongLong(&known);
    if (known && announced > m_rules.maxReplyBytes)
        lost(ErrorKind::Protocol, Words::tr("The answer of %1 is too large.").arg(m_rules.host),
             QStringLiteral("announced %1 bytes").arg(announced));
}

void Exchange::dataCame()
{
    m_stall.start();
    if (m_received.size() + m_reply->bytesAvailable() > m_rules.maxReplyBytes) {
        lost(ErrorKind::Protocol, Words::tr("The answer of %1 is too large.").arg(m_rules.host),
             QStringLiteral("more than %1 bytes").arg(m_rules.maxReplyBytes));
        return;
    }
    m_received += m_reply->readAll();
}

void Exchange::sslErrorsCame(const QList<QSslError>& errors)
{
    const QString fingerprint = peerFingerprint();
    if (!m_rules.pin.isEmpty() && fingerprint == m_rules.pin) {
        m_reply->ignoreSslErrors(errors);
        return;
    }
    *m_rules.untrusted = fingerprint;
    if (!m_rules.pin.isEmpty()) {
        handshakeDone();
        return;
    }
    QStringList reasons;
    for (const QSslError& error : errors)
        reasons += error.errorString();
    reasons.removeDuplicates(); // each certificate of the chain may say the same
    const QString all = reasons.join(QStringLiteral("; "));
    settle(ErrorKind::Tls,
           Words::tr("The certificate of %1 is not trusted: %2").arg(m_rules.host, all), all);
}

void Exchange::handshakeDone()
{
    // Nothing of the request has left yet, so a wrong certificate sees no credential.
    if (m_rules.pin.isEmpty())
        return;
    const QString fingerprint = peerFingerprint();
    if (fingerprint == m_rules.pin)
        return;
    *m_rules.untrusted = fingerprint;
    settle(
        ErrorKind::Tls,
        Words::tr("The certificate of %1 is not the one that was trusted before. Nothing was sent. "
                  "Ask whoever runs the server whether it was changed.")
                .arg(m_rules.host)
            + QLatin1Char(' ')
            + Words::tr("Trusted was %1, now it is %2.").arg(m_rules.pin, fingerprint),
        QStringLiteral("pin changed"));
}

void Exchange::replyFinished()
{
    dataCame();
    if (m_result)
        return;
    const QString detail = QStringLiteral("network error %1").arg(m_reply->error());
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        settle(ErrorKind::Network,
               Words::tr("%1 refuses the connection. Is the server running?").arg(m_rules.host),
               detail);
        return;
    case QNetworkReply::HostNotFoundError:
        settle(ErrorKind::Network,
               Words::tr("%1 was not found. Check the address.").arg(m_rules.host), detail);
        return;
    case QNetworkReply::SslHandshakeFailedError:
        settle(ErrorKind::Tls,
               Words::tr("No secure connection to %1 could be made.").arg(m_rules.host), detail);
        return;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        lost(ErrorKind::Network,
             Words::tr("The proxy did not let us through to %1.").arg(m_rules.host), detail);
        return;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        if (status() >= 400)
            break; // that is also Qt's word for a whole answer with status 400 or 418
        lost(ErrorKind::Protocol, Words::tr("The answer of %1 is not HTTP.").arg(m_rules.host),
             detail);
        return;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ContentReSendError:
        if (status() == 0)
            lost(ErrorKind::Network, Words::tr("The connection to %1 was lost.").arg(m_rules.host),
                 detail);
        else
            lost(ErrorKind::Protocol, Words::tr("The answer of %1 was cut off.").arg(m_rules.host),
                 detail);
        return;
    default: break; // no error, or one that only says the HTTP status again
    }
    HttpReply answer;
    answer.status = status();
    if (answer.status == 0) {
        lost(ErrorKind::Network, Words::tr("The connection to %1 was lost.").arg(m_rules.host),
             detail);
        return;
    }
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        answer.headers.append({name.toLower(), value});
    answer.contentType = answer.header("content-type").split(';').first().trimmed().toLower();
    bool announced = false;
    const qint64 length = answer.header("content-length").toLongLong(&announced);
    if (announced && length != m_received.size()) {
        lost(ErrorKind::Protocol, Words::tr("The answer of %1 was cut off.").arg(m_rules.host),
             QStringLiteral("%1 of %2 bytes").arg(m_received.size()).arg(length));
        return;
    }
    const QByteArray encoding = answer.header("content-encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity") {
        lost(ErrorKind::Protocol,
             Words::tr("The answer of %1 is packed in a way that was not asked for.")
                 .arg(m_rules.host),
             QStringLiteral("content-encoding"));
        return;
    }
    answer.body = std::move(m_received);
    m_received = {};
    settle(Result<HttpReply>(std::move(answer)));
}

void Exchange::lost(ErrorKind kindOfRead, const QString& message, const QString& detail)
{
    if (m_rules.isWrite && m_sent)
        settle(ErrorKind::Unknown, sentButNoAnswer(m_rules.host), detail, status());
    else
        settle(kindOfRead, message, detail, status());
}

void Exchange::settle(ErrorKind kind, const QString& message, const QString& detail, int httpStatus)
{
    settle(Result<HttpReply>(fail(kind, message, detail, httpStatus)));
}

void Exchange::settle(Result<HttpReply> result)
{
    if (m_result)
        return;
    m_result = std::move(result);
    release();
    // From the event loop, holding on to this object: the resumed coroutine may be its last owner.
    const auto self = shared_from_this();
    const auto deliver = [self] {
        self->m_delivered = true;
        if (const auto waiting = std::exchange(self->m_waiting, {}))
            waiting.resume();
    };
    QMetaObject::invokeMethod(QCoreApplication::instance(), deliver, Qt::QueuedConnection);
}

void Exchange::release()
{
    m_stall.stop();
    m_deadline.stop();
    if (!m_reply)
        return;
    QNetworkReply* const reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    // Later, because this may run inside one of the reply's signals. In this order: reply, body,
    // manager.
    reply->deleteLater();
    if (m_body) {
        m_body->disconnect(this);
        m_body.release()->deleteLater();
    }
    if (m_owner)
        m_owner.release()->deleteLater();
}

int Exchange::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

QString Exchange::peerFingerprint() const
{
    const QSslCertificate leaf = m_reply->sslConfiguration().peerCertificate();
    return leaf.isNull() ? QString()
                         : QString::fromLatin1(leaf.digest(QCryptographicHash::Sha256).toHex());
}

} // namespace keyroster::openwebui
