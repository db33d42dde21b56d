#pragma once

#include <QLoggingCategory>

namespace keyroster {

/// Categories of the log, one per room. What is logged: names, ids, counts, durations, statuses.
/// Never: header values, bodies, secrets, or texts that a person typed.
Q_DECLARE_LOGGING_CATEGORY(lcWorkspace)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcNetwork)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

} // namespace keyroster
