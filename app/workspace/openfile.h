#pragma once

#include "base/result.h"
#include "workspace/workspace.h"

#include <QLockFile>

namespace keyroster::workspace {

class Database;
struct Migration;

/// A workspace file that is open, at the newest schema where it is writable, and held by the lock.
struct OpenFile
{
    std::unique_ptr<QLockFile> lock; ///< none when read-only
    std::unique_ptr<Database> database;
    std::optional<Error> readOnly; ///< why nothing may be written; none: writable

    OpenFile();
    ~OpenFile();
    OpenFile(OpenFile&& other) noexcept;
    OpenFile& operator=(OpenFile&& other) noexcept;
};

/// Holds a workspace file against every other program while it lives. Busy names the program that
/// has it; Storage where the folder takes no locks.
Result<std::unique_ptr<QLockFile>> lockFile(const QString& file);

/// Everything that Workspace::open promises up to reading the content.
Result<OpenFile> openFile(const QString& file, Workspace::Mode mode,
                          const QList<Migration>& migrations);

} // namespace keyroster::workspace
