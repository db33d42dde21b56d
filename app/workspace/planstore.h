#pragma once

#include "workspace/workspace.h"

/// Stored plans with the outcome of their steps, and the activity log: the tables plan, step and
/// activity.
namespace keyroster::workspace {

class Database;

/// Plans kept per workspace file: that ran, and that were replaced before they did. Older ones are
/// removed when one is added.
inline constexpr int ranPlansKept = 200;
inline constexpr int discardedPlansKept = 10;

Result<void> insertPlan(Database& database, const PlanRecord& plan);
Result<void> updatePlanState(Database& database, const PlanId& plan, const QString& state);
Result<void> updatePlanEnd(Database& database, const PlanId& plan, const QString& state,
                           const QString& summary);
Result<void> updatePlanMessage(Database& database, const PlanId& plan, const QString& message);
Result<void> insertStep(Database& database, const PlanId& plan, const StepRecord& step);
Result<QList<PlanRecord>> readPlans(const Database& database, int newest);
Result<QList<PlanRecord>> readPlanHeads(const Database& database, int newest);
Result<PlanRecord> readPlan(const Database& database, const PlanId& plan);

Result<void> insertActivity(Database& database, const QString& what, const QString& detail);
Result<QList<Activity>> readActivity(const Database& database, int newest);

} // namespace keyroster::workspace
