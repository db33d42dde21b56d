#pragma once

#include <QString>

namespace CLI {
class App;
}

namespace keyroster::cli {

/// The sections OPTIONS and COMMANDS of the manual page, in roff, from the command line as it is
/// declared: what --help knows is in the page. The rest of it is resources/man/keyrosterctl.1.in.
QString manualSections(const CLI::App& app);

} // namespace keyroster::cli
