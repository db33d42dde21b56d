#include "base/log.h"

namespace keyroster {

Q_LOGGING_CATEGORY(lcWorkspace, "keyroster.workspace", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "keyroster.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNetwork, "keyroster.network", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "keyroster.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "keyroster.ui", QtInfoMsg)

} // namespace keyroster
