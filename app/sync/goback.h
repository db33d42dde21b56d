#pragma once

#include "sync/enginecore.h"

/// Ways back for the server: Engine's functions of the same kind say what they promise.
namespace keyroster::sync {

Task<Plan> planUndoOfLastSync(EngineCorePtr core, CancelToken cancel);
/// As Engine::undoLastSyncText(), while nothing runs.
QString undoOfLastSyncText(const workspace::Workspace& workspace);
Task<Plan> planBackFromInterrupted(EngineCorePtr core, CancelToken cancel);

/// Does the draft say something else than the server's policy?
bool hasOwnChanges(const workspace::Workspace& workspace);

} // namespace keyroster::sync
