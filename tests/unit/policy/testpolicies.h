#pragma once

#include "policy/directory.h"
#include "policy/policy.h"

/// Small policies for the tests of this folder: every field set, or the least that is valid.
namespace keyroster::testing {

/// Every field of every entity is set and differs from its default; `extra` at each level.
Policy fullPolicy();
/// One connection "c1", keys "k1" to "k3", and nothing assigned; no problems.
Policy smallPolicy();
/// Users u1 to u4, groups g1 (u1, u2) and g2 (u2), g2 inside g1.
Directory smallDirectory();
Assignment assignmentOf(const Principal& principal, const QStringList& keys);

} // namespace keyroster::testing
