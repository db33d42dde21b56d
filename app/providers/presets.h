#pragma once

#include "base/result.h"
#include "policy/policy.h"

namespace keyroster::providers {

/// A known provider from resources/providers.json, to fill in a new connection.
struct Preset {
    QString id;   ///< "groq"
    QString name; ///< "Groq"
    QString baseUrl;
    Dialect dialect = Dialect::OpenAi;
    QString keyPattern; ///< regular expression that keys of it match; empty: any
    QString accountScope; ///< translated hint: what shares one quota ("organisation")
    QString reset;        ///< of accounts: "provider", "utc" or a time zone
    QString keysPage;     ///< where keys are made, for people to open
};

const QList<Preset>& presets();
/// The preset whose address this is; none: nullptr.
const Preset* presetFor(const QString& baseUrl);

} // namespace keyroster::providers
