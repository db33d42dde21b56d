#pragma once

#include <QString>

namespace keyroster {

/// What went wrong, as far as code must tell cases apart. The words for people are in
/// Error::message.
enum class ErrorKind {
    Internal,       ///< a bug of ours; detail says where
    BadInput,       ///< what was typed, imported or read from a file does not fit
    Cancelled,      ///< the person cancelled
    Timeout,        ///< no answer in time
    Network,        ///< not reachable, connection lost
    Tls,            ///< certificate not trusted, or the pinned one changed
    Redirected,     ///< the server sent us elsewhere; we never follow with a credential
    Http,           ///< the server answered with an error status (httpStatus)
    Protocol,       ///< an answer that does not parse, is cut, or is not what was asked for
    SignInRequired, ///< no session, or it ended
    SignInFailed,   ///< wrong password, code, or key
    SecondFactor,   ///< a one-time code is needed
    Forbidden,      ///< signed in, but not an admin
    NotFound,       ///< the object does not exist (any more)
    RateLimited,    ///< asked to slow down
    Unsupported,    ///< the server is too old, or lacks what is needed
    Unknown,        ///< sent, but no answer: it may or may not have happened
    Stale,          ///< what was planned no longer fits what is there
    Conflict,       ///< somebody else changed the same thing
    Guarded,        ///< a guard stops this until it is confirmed by name
    Busy,           ///< another process works on the same workspace
    Storage,        ///< reading or writing the local file failed
    Damaged,        ///< the local file is not intact
    NewerFormat,    ///< written by a newer version of Keyroster
    KeychainAbsent, ///< no keychain on this computer
    KeychainLocked, ///< the keychain is locked
    KeychainDenied, ///< the person or the system refused access
    KeychainBroken, ///< the keychain answers wrongly, or lost what it held
};

/// One failure. `message` is one translated line for people (what happened and what to do);
/// `detail` is untranslated and for logs: never a secret, never a body. `httpStatus` is 0 where
/// none applies.
struct [[nodiscard]] Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail;
    int httpStatus = 0;

    Error() = default;
    Error(ErrorKind errorKind, QString errorMessage, QString errorDetail = {}, int status = 0)
        : kind(errorKind)
        , message(std::move(errorMessage))
        , detail(std::move(errorDetail))
        , httpStatus(status)
    {}
};

/// Untranslated name of a kind ("Stale"), for logs and JSON.
QString errorKindName(ErrorKind kind);

} // namespace keyroster
