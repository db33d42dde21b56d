#pragma once

#include "sync/enginecore.h"

/// Plans that travel between computers: Engine's functions of the same kind say what they promise.
namespace keyroster::sync {

Task<Plan> makePlanForFile(EngineCorePtr core, CancelToken cancel);
Task<Plan> takeOverPlanFile(EngineCorePtr core, QByteArray file, CancelToken cancel);

/// Stale, naming what is not as the plan saw it.
Error movedSince(const QStringList& objects);

/// Objects that the two plans do not treat alike. Pure.
QStringList objectsThatDiffer(const Plan& reviewed, const Plan& now);

/// Guards that this computer adds to those in a plan file; kept until another plan is stored.
Result<void> storeExtraGuards(workspace::Workspace& workspace, const PlanId& plan,
                              const QList<Guard>& guards);
QList<Guard> extraGuards(const workspace::Workspace& workspace, const PlanId& plan);

} // namespace keyroster::sync
