#include "sync/ownrevision.h"

#include "sync/plan.h"

namespace keyroster::sync {

namespace {

/// Plans that were only made, and never run, may lie above it.
constexpr int plansLookedAt = 20;

} // namespace

Result<bool> isOwnRevision(const workspace::Workspace& workspace, const Policy& server)
{
    const Policy& base = workspace.base();
    if (server.revision == base.revision || server.id != workspace.draft().id)
        return false;
    const auto heads = workspace.planHeads(plansLookedAt);
    if (!heads)
        return passOn(heads);
    for (const workspace::PlanRecord& head : *heads) {
        if (head.revision != server.revision)
            continue;
        const auto record = workspace.plan(head.id);
        if (!record)
            return passOn(record);
        const auto plan = parsePlan(record->json);
        if (plan && plan->fromRevision == base.revision && plan->target.revision == server.revision
            && contentHash(plan->target) == contentHash(server))
            return true;
    }
    return false;
}

} // namespace keyroster::sync
