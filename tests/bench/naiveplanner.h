#pragma once

#include "sync/plan.h"

namespace keyroster::bench {

/// What a planner does that is written down in the simplest way: both policies as whole JSON
/// documents, compared, hashed and stored as text each time somebody asks. The same results as
/// makePlan() and serializePlan(): the changed entities, one hash of the policy, one of the plan,
/// the plan's bytes. Only for comparison.
struct NaiveResult
{
    qsizetype changes = 0;
    QString contentHash, planHash;
    QByteArray stored;
};
NaiveResult planNaively(const sync::PlanInput& input);

} // namespace keyroster::bench
