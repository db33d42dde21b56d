#include "widgets/advice.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace keyroster::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

} // namespace

QString nextStep(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Timeout:
    case ErrorKind::Network:
        return Words::tr("Check the address and your network, then try again.");
    case ErrorKind::Tls:
        return Words::tr(
            "If the server uses a certificate of its own, compare the fingerprint with its "
            "operator.");
    case ErrorKind::Redirected:
        return Words::tr("Use the address that the server sends you to, if you trust it.");
    case ErrorKind::Protocol:
        return Words::tr(
            "Check that the address is that of Open WebUI itself, not of a page in front of it.");
    case ErrorKind::Http: return Words::tr("Refresh, then try again.");
    case ErrorKind::SignInFailed: return Words::tr("Check what you typed, then try again.");
    case ErrorKind::SignInRequired: return Words::tr("Sign in again; your changes are kept.");
    case ErrorKind::Forbidden: return Words::tr("Sign in with the account of an admin.");
    case ErrorKind::RateLimited: return Words::tr("Wait a few minutes, then try again.");
    case ErrorKind::Unknown: return Words::tr("Refresh to see whether it happened.");
    case ErrorKind::Stale:
    case ErrorKind::Conflict: return Words::tr("Refresh, then review your changes again.");
    case ErrorKind::Busy:
        return Words::tr("Close the other program that works on the same server, then try again.");
    case ErrorKind::KeychainAbsent:
        return Words::tr(
            "Start the keychain of this computer, or choose another place for secrets in "
            "Settings.");
    case ErrorKind::KeychainLocked:
        return Words::tr("Unlock the keychain of this computer, then try again.");
    case ErrorKind::KeychainDenied:
        return Words::tr("Allow Keyroster to use the keychain, then try again.");
    case ErrorKind::Damaged:
        return Words::tr("Nothing was deleted; a backup is in the folder beside the file.");
    case ErrorKind::NewerFormat: return Words::tr("Update Keyroster on this computer.");
    case ErrorKind::Internal: return Words::tr("Please report this with the details.");
    // Their messages name the thing and say what to do with it, or there is nothing to do.
    case ErrorKind::BadInput:
    case ErrorKind::Cancelled:
    case ErrorKind::SecondFactor:
    case ErrorKind::NotFound:
    case ErrorKind::Unsupported:
    case ErrorKind::Guarded:
    case ErrorKind::Storage:
    case ErrorKind::KeychainBroken: break;
    }
    return {};
}

QString nextStep(const Error& error)
{
    // A full stop in "0.12.4" or in an address ends no sentence; Chinese and Japanese have no
    // space.
    static const QRegularExpression another(QStringLiteral("[.!?][\"')]?\\s+\\S|[。！？]\\S"));
    if (error.kind != ErrorKind::Internal && another.match(error.message).hasMatch())
        return {};
    return nextStep(error.kind);
}

QString technicalDetails(const Error& error)
{
    QString text = errorKindName(error.kind);
    if (error.httpStatus != 0)
        text += QStringLiteral(" (HTTP %1)").arg(error.httpStatus);
    if (!error.detail.isEmpty())
        text += QStringLiteral(": ") + error.detail;
    return text;
}

} // namespace keyroster::ui
