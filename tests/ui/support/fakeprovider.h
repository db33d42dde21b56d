#pragma once

#include "support/httphost.h"

#include <QHash>

namespace keyroster::test {

/// A provider that knows its keys: GET /v1/models answers 200 with models for a known key, 401 for
/// another, or the status that the test gave the key.
class FakeProvider
{
public:
    FakeProvider();
    [[nodiscard]] QString address() const; ///< "http://127.0.0.1:port/v1"
    void addKey(const QByteArray& secret, int status = 200);
    /// A key that has reached a limit, and for how long the provider says so.
    void addLimitedKey(const QByteArray& secret, int retryAfterSeconds);
    HttpHost& host() { return m_host; }
    QStringList models{QStringLiteral("small-1"), QStringLiteral("large-1")};

private:
    FakeReply handle(const FakeRequest& request) const;
    QHash<QByteArray, int> m_keys;
    QHash<QByteArray, int> m_waits; ///< seconds
    HttpHost m_host;
};

} // namespace keyroster::test
