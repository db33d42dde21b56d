#pragma once

#include "base/http.h"
#include "policy/policy.h"

namespace keyroster::providers {

/// What one cheap call with a key (the provider's model list) told about it.
struct KeyTest
{
    enum class Verdict {
        Works,
        Invalid,
        NoAccess,
        RateLimited,
        OutOfCredit,
        ProviderDown,
        Unreachable,
        Unclear
    };
    Verdict verdict = Verdict::Unclear;
    QString message; ///< translated sentence; never the key
    int httpStatus = 0;
    QStringList models; ///< ids the key can see
    QString account;    ///< organisation as the provider named it; empty: not told
    Limits seen;        ///< limits read from headers
    QDateTime until;    ///< for RateLimited, where told
};

/// Calls GET <base_url>/models with the key (dialect and headers of the connection). Errors only
/// for Cancelled; everything else is a verdict. The key goes to the connection's own address and
/// nowhere else.
Task<KeyTest> testKey(HttpFetch fetch, Connection connection, SecretBytes key, CancelToken cancel);

} // namespace keyroster::providers
