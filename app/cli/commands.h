#pragma once

#include "cli/context.h"

/// One function per command of keyrosterctl. Each opens what it needs in the context; `context`
/// outlives the task.
namespace keyroster::cli {

Task<Answer> connectServer(Context* context);
Task<Answer> pullServer(Context* context);
Task<Answer> adoptConnection(Context* context);
Task<Answer> releaseConnection(Context* context);
Task<Answer> importFile(Context* context);
Task<Answer> importCsv(Context* context);
Task<Answer> exportPolicy(Context* context);
Task<Answer> exportBundle(Context* context);
Task<Answer> importBundle(Context* context);
Task<Answer> copyServer(Context* context);
Task<Answer> planSync(Context* context);
Task<Answer> applyPlan(Context* context);
Task<Answer> mergeChanges(Context* context);
Task<Answer> showDrift(Context* context);
Task<Answer> showStatus(Context* context);
Task<Answer> explainKey(Context* context);
Task<Answer> showUsage(Context* context);
Task<Answer> checkDraft(Context* context);
Task<Answer> showHistory(Context* context);
Task<Answer> revertDraft(Context* context);
Task<Answer> listBackups(Context* context);
Task<Answer> restoreWorkspace(Context* context);
Task<Answer> undoEdit(Context* context);
Task<Answer> redoEdit(Context* context);
Task<Answer> listServers(Context* context);

/// Runs the command that the options name.
Task<Answer> runCommand(Context* context);

} // namespace keyroster::cli
