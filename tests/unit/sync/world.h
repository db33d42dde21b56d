#pragma once

#include "sync/plan.h"

/// A made-up server and a policy for it, as values, and a server that does what a plan says.
namespace keyroster::test {

/// Users ada, bob, cy; group g1 (ada, bob); one native connection with gpt-4o (public) and
/// gpt-4o-mini (group g1).
Snapshot freshServer();
/// One connection "groq" with model "llama" for everyone, key "k1", pool for everyone, ada on "k2".
/// Revision 0.
Policy somePolicy();
/// For a plan with this draft on this server; the router's code is a short text.
sync::PlanInput inputFor(const Snapshot& server, const Policy& draft);
/// makePlan that ends the test program with the error when it fails.
sync::Plan planOrFail(const sync::PlanInput& input);
/// The server after the plan was carried out whole. Sealed forms are made up, for the router's key
/// of freshServer().
Snapshot afterwards(const Snapshot& server, const sync::Plan& plan);
/// The draft as a sync leaves it: the server's policy.
Policy settled(const Snapshot& server);

/// "install_router keyroster": what the steps are, in order.
QStringList stepsOf(const sync::Plan& plan);
QStringList guardsOf(const sync::Plan& plan);

/// Base64url public key of the made-up router, and another one.
QString routerKey();
QString otherRouterKey();

} // namespace keyroster::test
