#include "base/error.h"

namespace keyroster {

QString errorKindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Internal: return QStringLiteral("Internal");
    case ErrorKind::BadInput: return QStringLiteral("BadInput");
    case ErrorKind::Cancelled: return QStringLiteral("Cancelled");
    case ErrorKind::Timeout: return QStringLiteral("Timeout");
    case ErrorKind::Network: return QStringLiteral("Network");
    case ErrorKind::Tls: return QStringLiteral("Tls");
    case ErrorKind::Redirected: return QStringLiteral("Redirected");
    case ErrorKind::Http: return QStringLiteral("Http");
    case ErrorKind::Protocol: return QStringLiteral("Protocol");
    case ErrorKind::SignInRequired: return QStringLiteral("SignInRequired");
    case ErrorKind::SignInFailed: return QStringLiteral("SignInFailed");
    case ErrorKind::SecondFactor: return QStringLiteral("SecondFactor");
    case ErrorKind::Forbidden: return QStringLiteral("Forbidden");
    case ErrorKind::NotFound: return QStringLiteral("NotFound");
    case ErrorKind::RateLimited: return QStringLiteral("RateLimited");
    case ErrorKind::Unsupported: return QStringLiteral("Unsupported");
    case ErrorKind::Unknown: return QStringLiteral("Unknown");
    case ErrorKind::Stale: return QStringLiteral("Stale");
    case ErrorKind::Conflict: return QStringLiteral("Conflict");
    case ErrorKind::Guarded: return QStringLiteral("Guarded");
    case ErrorKind::Busy: return QStringLiteral("Busy");
    case ErrorKind::Storage: return QStringLiteral("Storage");
    case ErrorKind::Damaged: return QStringLiteral("Damaged");
    case ErrorKind::NewerFormat: return QStringLiteral("NewerFormat");
    case ErrorKind::KeychainAbsent: return QStringLiteral("KeychainAbsent");
    case ErrorKind::KeychainLocked: return QStringLiteral("KeychainLocked");
    case ErrorKind::KeychainDenied: return QStringLiteral("KeychainDenied");
    case ErrorKind::KeychainBroken: return QStringLiteral("KeychainBroken");
    }
    return QStringLiteral("Internal");
}

} // namespace keyroster
