#pragma once

#include "workspace/workspace.h"

/// Stored plans with the outcome of their steps, and the activity log: the tables plan, step and
/// activity.
namespace keyroster::workspace {

class Database;

Result<void> insertPlan(Database& database, const PlanRecord& plan);
Result<void> updatePlanState(Database& database, const PlanId& plan, const QString& state);
Result<void> insertStep(Database& database, const PlanId& plan, const StepRecord& step);
Result<QList<PlanRecord>> readPlans(const Database& database, int newest);
Result<PlanRecord> readPlan(const Database& database, const PlanId& plan);

Result<void> insertActivity(Database& database, const QString& what, const QString& detail);
Result<QList<Activity>> readActivity(const Database& database, int newest);

} // namespace keyroster::workspace
