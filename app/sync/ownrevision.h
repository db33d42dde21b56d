#pragma once

#include "workspace/workspace.h"

namespace keyroster::sync {

/// Did a plan of this workspace write what the server has, without the workspace having heard of it
/// (the program or the network went away after the switch)? Then the draft goes on from there, and
/// edits made meanwhile are no conflict with "another admin". The plan must have come from the
/// workspace's base and say the same, word for word.
Result<bool> isOwnRevision(const workspace::Workspace& workspace, const Policy& server);

} // namespace keyroster::sync
