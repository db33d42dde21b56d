#pragma once

#include "base/result.h"
#include "policy/policy.h"

namespace keyroster::providers {

/// A known provider from resources/providers.json, to fill in a new connection.
struct Preset
{
    QString id;   ///< "groq"
    QString name; ///< "Groq"
    QString baseUrl;
    Dialect dialect = Dialect::OpenAi;
    QString keyPattern;   ///< regular expression that keys of it match; empty: any
    QString accountScope; ///< translated hint: what shares one quota ("organisation")
    QString reset;        ///< of accounts: "provider", "utc" or a time zone
    QString keysPage;     ///< where keys are made, for people to open

    // How a key is tested, where that differs from `GET <base_url>/models` with a bearer token.
    QString testFirst;     ///< a path to ask before, where the model list is open to everybody
    QByteArray testHeader; ///< header for the key instead of Authorization
    QList<std::pair<QByteArray, QByteArray>> testHeaders; ///< further ones
    bool requestsPerDay = false; ///< x-ratelimit-limit-requests counts a day (Groq), not a minute
};

const QList<Preset>& presets();
/// The preset whose address this is; none: nullptr.
const Preset* presetFor(const QString& baseUrl);

} // namespace keyroster::providers
