#pragma once

#include <QString>

/// What differs per operating system in this room.
namespace keyroster::secrets {

/// Waits until the names in the folder of this file are on the disk; true where the system has no
/// such thing.
bool syncFolderOf(const QString& file);

} // namespace keyroster::secrets
