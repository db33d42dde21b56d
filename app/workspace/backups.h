#pragma once

#include "base/result.h"

#include <QString>

namespace keyroster::workspace {

class Database;

/// Copies kept per workspace file.
inline constexpr int backupsKept = 10;

/// The folder "backups" beside a workspace file.
QString backupFolder(const QString& file);
/// A copy named after the file, the moment and the reason; then removes the oldest copies of this
/// file beyond backupsKept.
Result<QString> makeBackup(const Database& database, const QString& reason);

} // namespace keyroster::workspace
