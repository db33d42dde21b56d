#pragma once

#include "base/result.h"

#include <QString>
#include <QVersionNumber>

namespace keyroster::openwebui {

/// What a server can do, said from its version string alone; the one place that knows versions.
/// Source of every border: the project's measurements of 0.6.43, 0.7.2, 0.8.12, 0.9.6, 0.10.2,
/// 0.11.4 and 0.12.4 (README, "Server versions").
struct Capabilities
{
    enum class Grants { AccessControl, AccessGrants }; ///< shape of access on model entries
    QVersionNumber version;
    Grants grants = Grants::AccessGrants;
    bool accessUpdateEndpoint = true;   ///< POST /models/model/access/update
    bool modelUpdateTakesGrants = true; ///< false: ignored there, use the endpoint above
    bool nestedGroups = true;
    bool secondFactor = true;
    bool failedUpdateSwitchesOff = false; ///< a failing function update leaves is_active false
    bool baseModelNeedsEntry =
        true; ///< a preset works only when its base has an entry that the user may read
    bool allModelsEndpoint = true;  ///< GET /models/all
    bool apiKeyMayAskWhoAmI = true; ///< GET /auths/ with an API key
    bool signOutIsPost = true;      ///< POST /auths/signout; false: GET
    bool newerThanKnown = false;    ///< read-only until confirmed
};

/// Unsupported, with the reason, below 0.6.43 and for texts that are no version.
Result<Capabilities> capabilitiesOf(const QString& version);

} // namespace keyroster::openwebui
