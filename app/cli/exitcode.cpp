#include "cli/exitcode.h"

namespace keyroster::cli {

ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Stale:
    case ErrorKind::Conflict: return ExitCode::Conflict;
    case ErrorKind::Guarded: return ExitCode::Guarded;
    case ErrorKind::Busy:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainBroken: return ExitCode::Locked;
    case ErrorKind::SignInRequired:
    case ErrorKind::SignInFailed:
    case ErrorKind::SecondFactor:
    case ErrorKind::Forbidden: return ExitCode::SignIn;
    default: return ExitCode::Failed;
    }
}

} // namespace keyroster::cli
