#pragma once

#include "sync/plan.h"
#include "workspace/workspace.h"

namespace keyroster::sync {

/// Steps of earlier runs whose outcome is not known (the program or the network went away in
/// between) are told apart by what the server shows now: Done, or Failed ("was not carried out").
/// Returns how many were resolved.
Result<int> resolveOpenSteps(workspace::Workspace& workspace, const Snapshot& snapshot);

} // namespace keyroster::sync
