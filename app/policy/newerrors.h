#pragma once

#include "base/result.h"
#include "policy/policy.h"

#include <optional>

namespace keyroster {

/// The first validation error of `after` that `before` did not have, as BadInput with its words;
/// none: the change holds together.
std::optional<Error> newError(const Policy& before, const Policy& after);

} // namespace keyroster
