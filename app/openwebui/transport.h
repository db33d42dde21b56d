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
    int patienceMs = 0;      ///< longest silence of the server; 0: what each request allows
};

/// The only user of QNetworkAccessManager. Rules, each with a test in tests/faults: HTTPS or
/// loopback; no redirect is followed; a write goes out once at most (sequential body, a connection
/// of its own); replies are capped; stalls end; a reply that is cut is an error, where HTTP can
/// tell: Qt takes a chunked one, and one without a length, for complete when the connection ends,
/// so callers must parse what they get; header values and bodies are never logged. A write that was
/// sent and not answered ends with Unknown; one that was cancelled, with Cancelled and the detail
/// "after sending". Plain HTTP that is not allowed ends with BadInput. GUI thread.
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
