#pragma once

#include "sync/engine.h"

#include <functional>

namespace keyroster::ui {

/// Makes the engine for a server that is not in the list yet: given the address as typed, it
/// creates a workspace for it. Called again for another address; the engine of the call before is
/// then gone. The composition root owns what it returns.
using EngineSource = std::function<Result<sync::Engine*>(const QString& address)>;
/// The workspace file that this computer has for an address already; empty: none.
using KnownWorkspace = std::function<QString(const QString& address)>;

} // namespace keyroster::ui
