#pragma once

#include "bench/bigworld.h"

namespace keyroster::bench {

/// A workspace file as after connecting to such a server, with the draft equal to what the server
/// has.
void writeWorkspace(const QString& file, const WorldSize& size);

} // namespace keyroster::bench
