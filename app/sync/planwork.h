#pragma once

#include "sync/enginecore.h"

#include <functional>

/// Plans of what the workspace holds: made beside the UI thread (with 100,000 assignments making
/// one takes a quarter of a second), then stored. GUI thread.
namespace keyroster::sync {

/// A plan and what serializePlan() makes of it.
struct MadePlan
{
    Plan plan;
    QByteArray json;
};

/// What a plan of the draft is made from; NotFound before the first pull.
Result<PlanInput> planInputOf(const EngineCore& core);

/// makePlan() of `input(core)`. When the workspace moves on meanwhile (an edit, a reading), the
/// input is asked for again: what comes back is the plan of the workspace as it is. Cancelled also
/// when the Engine is gone.
using InputOf = std::function<Result<PlanInput>(EngineCore&)>;
Task<MadePlan> makePlanBeside(EngineCorePtr core, InputOf input, CancelToken cancel);
/// The same, and stored when it is not empty, once its keys can be sealed (BadInput).
Task<Plan> planAndStore(EngineCorePtr core, InputOf input, CancelToken cancel);

/// Labels of keys that the plan has to seal, and whose secret is nowhere: neither here nor, for
/// this router, on the server.
QStringList unsealableKeys(const EngineCore& core, const Plan& plan);
/// Stores it as the plan to run next; one that was waiting is discarded.
Result<void> storeNewPlan(workspace::Workspace& workspace, const MadePlan& made);

} // namespace keyroster::sync
