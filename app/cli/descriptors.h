#pragma once

#include "base/result.h"
#include "base/secretbytes.h"

#include <QHash>

/// Secrets from file descriptors. Every plain copy is wiped. Blocks until the other side has
/// written, or interruptNow() says something (Cancelled).
namespace keyroster::cli {

/// The next line, without its end. Reads not one byte more, so that several secrets can follow each
/// other on one descriptor. On a terminal nothing of it is shown. BadInput when it is empty or
/// cannot be read. `what` says in words what is asked for ("password").
Result<SecretBytes> readSecretLine(int descriptor, const QString& what);

/// All lines `NAME=VALUE` up to the end; empty lines do not count. BadInput names the line, never
/// its content.
Result<QHash<QString, SecretBytes>> readNamedSecrets(int descriptor);

} // namespace keyroster::cli
