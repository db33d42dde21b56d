#pragma once

#include "base/error.h"

namespace keyroster::cli {

/// What keyrosterctl ends with; the list is in README.md of this folder.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    PlanNotEmpty = 2,
    PartlyApplied = 3,
    Conflict = 4,
    Guarded = 5,
    Locked = 6,
    SignIn = 7,
    Usage = 64, ///< EX_USAGE of sysexits.h
};

ExitCode exitCodeOf(ErrorKind kind);

} // namespace keyroster::cli
