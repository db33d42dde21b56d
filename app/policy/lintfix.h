#pragma once

#include "policy/lint.h"

namespace keyroster {

/// The edit that makes the finding go away, as one undo step; its text says what it does. Takes the
/// same arguments as the lint() that found it. BadInput where a person must decide (no fixText) or
/// the draft has changed since, so that the finding no longer holds.
Result<Edit> lintFix(const Policy& policy, const Snapshot& snapshot,
                     const KeyConditions& conditions, const LintQuery& query,
                     const Finding& finding);

} // namespace keyroster
