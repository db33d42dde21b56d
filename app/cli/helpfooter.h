#pragma once

#include <QString>

namespace keyroster::cli {

/// Exit codes and where secrets come from: below the help of each command.
QString shortFooter();
/// The same below the first steps and the way of a change, with an example each: for --help alone.
QString fullFooter();

} // namespace keyroster::cli
