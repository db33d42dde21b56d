#pragma once

#include "cli/context.h"

namespace keyroster::cli {

/// Runs a stored plan, shows its steps while it does, and reads the server back. The options
/// `confirm` and `message` count. An empty plan is nothing to do.
Task<Answer> runStoredPlan(Context* context, sync::Plan plan);

} // namespace keyroster::cli
