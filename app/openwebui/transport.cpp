#include "openwebui/transport.h"

#include "base/log.h"
#include "openwebui/exchange.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QPointer>
#include <vector>

namespace keyroster::openwebui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Transport)
};

/// What the system says, except for this computer itself.
class SystemProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        QUrl peer;
        peer.setHost(query.peerHostName());
        if (isLoopback(peer) || isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

std::unique_ptr<QNetworkAccessManager> newManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new SystemProxies); // owned by the manager
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    return manager;
}

bool isRead(const QByteArray& method)
{
    return method == "GET";
}

QNetworkRequest toQt(const HttpRequest& request)
{
    QNetworkRequest qt(request.url);
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                    QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    qt.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // HTTP/1.1 only: the promises about lost connections were measured there.
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setRawHeader("User-Agent", "Keyroster/" KEYROSTER_VERSION);
    qt.setRawHeader("Accept", "application/json");
    qt.setRawHeader("Accept-Encoding", "identity"); // no unpacking, so the length can be checked
    for (const auto& [name, value] : request.headers)
        qt.setRawHeader(name, value);
    for (const auto& [name, value] : request.secretHeaders)
        qt.setRawHeader(name, value.view().toByteArray());
    if (!request.bearer.isEmpty())
        qt.setRawHeader("Authorization", "Bearer " + request.bearer.view().toByteArray());
    return qt;
}

QString withoutSeparators(QString fingerprint)
{
    return fingerprint.remove(QLatin1Char(':')).remove(QLatin1Char(' ')).toLower();
}

Task<HttpReply> ended(Error error)
{
    co_return tl::unexpected<Error>(std::move(error));
}

Task<HttpReply> answerOf(std::shared_ptr<Exchange> exchange, QByteArray method, QUrl url)
{
    QElapsedTimer timer;
    timer.start();
    Exchange::Done done(std::move(exchange));
    Result<HttpReply> answer = co_await done;
    // Path without query: queries may hold what a person typed.
    qCDebug(lcNetwork).noquote() << method << url.path() << (answer ? answer->status : 0)
                                 << (answer ? QString() : errorKindName(answer.error().kind))
                                 << timer.elapsed() << "ms";
    co_return answer;
}

} // namespace

struct Transport::Private
{
    TransportOptions options;
    std::unique_ptr<QNetworkAccessManager> reader = newManager();
    std::vector<std::weak_ptr<Exchange>> running;
    std::shared_ptr<QString> untrusted = std::make_shared<QString>();

    std::shared_ptr<Exchange> send(HttpRequest& request);
};

Transport::Transport(TransportOptions options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    options.pinnedCertificate = withoutSeparators(std::move(options.pinnedCertificate));
    d->options = std::move(options);
}

Transport::~Transport()
{
    const auto running = std::move(d->running);
    for (const auto& weak : running) {
        if (const auto exchange = weak.lock())
            exchange->abandon();
    }
}

QString Transport::lastUntrustedCertificate() const
{
    return *d->untrusted;
}

HttpFetch Transport::fetcher()
{
    return [guard = QPointer<Transport>(this)](HttpRequest request, CancelToken cancel) {
        if (!guard)
            return ended(Error(ErrorKind::Cancelled, Words::tr("Cancelled.")));
        return guard->fetch(std::move(request), std::move(cancel));
    };
}

Task<HttpReply> Transport::fetch(HttpRequest request, CancelToken cancel)
{
    const QString host = request.url.host();
    const QString scheme = request.url.scheme();
    if ((scheme != QStringLiteral("https") && scheme != QStringLiteral("http")) || host.isEmpty()
        || !request.url.userInfo().isEmpty())
        return ended(
            Error(ErrorKind::BadInput, Words::tr("This is not an address that can be asked.")));
    if (scheme == QStringLiteral("http") && !d->options.allowPlainHttp && !isLoopback(request.url))
        return ended(Error(ErrorKind::BadInput,
                           Words::tr("%1 would be asked without encryption. Use https, or allow "
                                     "plain HTTP for this server.")
                               .arg(host),
                           QStringLiteral("plain http")));
    if (cancel.isCancelled())
        return ended(Error(ErrorKind::Cancelled, Words::tr("Cancelled.")));
    const QByteArray method = request.method;
    const QUrl url = request.url;
    const auto exchange = d->send(request);
    std::erase_if(d->running, [](const auto& weak) { return weak.expired(); });
    d->running.push_back(exchange);
    exchange->watch(cancel);
    return answerOf(exchange, method, url);
}

std::shared_ptr<Exchange> Transport::Private::send(HttpRequest& request)
{
    const bool read = isRead(request.method);
    QNetworkRequest qt = toQt(request);
    const bool empty = request.body.isEmpty();
    std::unique_ptr<BodyDevice> body;
    std::unique_ptr<QNetworkAccessManager> own;
    QNetworkReply* reply = nullptr;
    if (read) {
        reply = reader->get(qt);
    } else {
        // A connection of its own: Open WebUI closes connections after a 500 without saying so, and
        // a write that meets such a dead connection is lost with an unknown outcome.
        own = newManager();
        qt.setRawHeader("Connection", "close");
        qt.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        qt.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        body = std::make_unique<BodyDevice>(std::move(request.body));
        reply = own->sendCustomRequest(qt, request.method, body.get());
    }
    ExchangeRules rules;
    rules.host = request.url.host();
    rules.isWrite = !read;
    rules.isEmpty = empty;
    rules.pin = options.pinnedCertificate;
    rules.maxReplyBytes = options.maxReplyBytes;
    rules.stallMs = options.patienceMs > 0 ? std::min(options.patienceMs, request.timeoutMs)
                                           : request.timeoutMs;
    rules.deadlineMs = options.deadlineMs;
    rules.untrusted = untrusted;
    return std::make_shared<Exchange>(reply, std::move(body), std::move(own), std::move(rules));
}

} // namespace keyroster::openwebui
