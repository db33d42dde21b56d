#pragma once

#include "base/http.h"

#include <QObject>
#include <memory>

namespace keyroster::openwebui {

/// How strict to be with one server.
struct TransportOptions
{
    bool allowPlainHttp = false; ///< plain HTTP to other hosts than loopback
    QString pinnedCertificate;   ///< SHA-256 hex of the leaf; empty: system certificates decide
    qint64 maxReplyBytes = 64LL * 1024 * 1024;
    int deadlineMs = 120000; ///< for a whole exchange
};

/// The only user of QNetworkAccessManager. Rules (design: secrets-and-data, "Network"), each with a
/// test: HTTPS or loopback; no redirect is followed; a request body is sent once at most
/// (sequential device); replies are capped; a reply that is cut is an error; stalls end; header
/// values and bodies are never logged. GUI thread.
class Transport : public QObject
{
    Q_OBJECT
public:
    explicit Transport(TransportOptions options, QObject* parent = nullptr);
    ~Transport() override;

    Task<HttpReply> fetch(HttpRequest request, CancelToken cancel);
    /// fetch() as a function object; ends with Cancelled after this object died.
    [[nodiscard]] HttpFetch fetcher();
    /// SHA-256 of the certificate that the last TLS failure was about, for "trust this one?".
    /// Empty: none.
    [[nodiscard]] QString lastUntrustedCertificate() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Normalizes what an admin types: scheme added (https, http for loopback), path, query and slash
/// at the end cut. BadInput otherwise.
Result<QUrl> normalizeServerUrl(const QString& typed);
bool isLoopback(const QUrl& url);

} // namespace keyroster::openwebui
