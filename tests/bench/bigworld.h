#pragma once

#include "policy/directory.h"
#include "policy/edit.h"
#include "sync/plan.h"

/// Made-up servers and policies of any size, the same at each call.
namespace keyroster::bench {

struct WorldSize
{
    qsizetype users = 0;
    qsizetype groups = 0; ///< each user is in two, where there are two
    qsizetype keys = 0;   ///< over all connections
    qsizetype connections = 1;
    qsizetype models = 20; ///< per connection
};

/// A server that has been synced: every user has an assignment of his own on one connection, every
/// group on the first, and each connection has a pool.
struct BigWorld
{
    Snapshot snapshot;
    Policy policy; ///< what the server has, read apart from the snapshot's
};
BigWorld makeBigWorld(const WorldSize& size);

UserId userId(qsizetype number); ///< 0, 1, ...
KeyId keyId(qsizetype number);
ConnectionId connectionId(qsizetype number);

/// `count` users, spread over all of them, get another key.
Edit changedAssignments(const BigWorld& world, qsizetype count);

/// What the engine gives the planner.
sync::PlanInput planInput(const BigWorld& world, const Policy& draft);

} // namespace keyroster::bench
