#pragma once

#include "sync/enginecore.h"
#include "sync/plan.h"

namespace keyroster::sync {

/// Runs exactly this plan, as Engine::apply() promises. The plan is stored, its guards are
/// confirmed and the session is good when this is called.
///
/// Steps that move model ids between Open WebUI's own connection and the router run as one group,
/// see runMove(). A cancel waits for what is in hand, for at most `grace` (progress.h).
Task<ApplyReport> runPlan(EngineCorePtr core, Plan plan, StepCallback onStep, CancelToken cancel);

/// Steps of one group: positions in the plan, in running order.
struct StepGroup
{
    QList<qsizetype> steps;
    bool isMove = false;  ///< steps belong together, see runPlan()
    bool refresh = false; ///< the model list is read afterwards, so that the server takes it in
};
/// Pure; for tests.
QList<StepGroup> groupsOf(const Plan& plan);

/// Writes base and draft after the server took `target`; edits made since stay.
Result<void> settleWorkspace(workspace::Workspace& workspace, const Policy& target);

} // namespace keyroster::sync
