#pragma once

#include <QString>

namespace keyroster {

/// An address as two places that mean the same one are compared: without spaces around it and
/// slashes at its end.
QString comparableUrl(const QString& url);

} // namespace keyroster
