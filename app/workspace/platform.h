#pragma once

#include "base/result.h"

#include <QString>

/// What differs per operating system in this room.
namespace keyroster::workspace {

/// A new empty file that only its owner can read (0600). Storage when it exists or cannot be made.
Result<void> createPrivateFile(const QString& file);
/// Makes the folder and its missing parents; what is made can only be entered by its owner (0700).
Result<void> makePrivateFolder(const QString& folder);
/// Waits until the file and its name in the folder are on the disk.
Result<void> syncToDisk(const QString& file);
/// Gives `file` the place of `target` in one step, durably; `target` may exist.
Result<void> replaceFile(const QString& file, const QString& target);
/// Login name of the person, for the activity log.
QString osUser();

} // namespace keyroster::workspace
