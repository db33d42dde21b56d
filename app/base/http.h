#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "base/secretbytes.h"

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <functional>

namespace keyroster {

/// One request, as values. `bearer` becomes `Authorization: Bearer ...`; other secret headers go
/// into `secretHeaders`. Neither is ever logged, nor is the body.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QList<std::pair<QByteArray, SecretBytes>> secretHeaders;
    SecretBytes bearer;
    QByteArray body;
    QByteArray contentType = "application/json";
    int timeoutMs = 30000; ///< without any byte from the server; also the limit to connect

    HttpRequest() = default;
    HttpRequest(QByteArray httpMethod, QUrl target)
        : method(std::move(httpMethod))
        , url(std::move(target))
    {}
};

/// A complete answer (any status). Header names are lower case.
struct HttpReply
{
    int status = 0;
    QByteArray contentType; ///< lower case, without parameters
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const
    {
        for (const auto& [name, value] : headers) {
            if (name == lowerCaseName)
                return value;
        }
        return {};
    }
};

/// The one way to the network; openwebui::Transport makes it, other rooms are handed it.
/// An Error means that no complete answer arrived (kinds Cancelled, Timeout, Network, Tls,
/// Redirected, Protocol, Unknown).
using HttpFetch = std::function<Task<HttpReply>(HttpRequest, CancelToken)>;

} // namespace keyroster
