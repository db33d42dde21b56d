#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace keyroster::workspace {

/// One copy in the folder "backups" beside a workspace file.
struct Backup
{
    QString file;
    QDateTime at;   ///< UTC
    QString reason; ///< as in its name: "sync", "before-schema-2", ...
    QString words;  ///< the reason for people, translated
    qint64 bytes = 0;
};

/// The copies of this workspace file, newest first.
QList<Backup> listBackups(const QString& workspaceFile);

struct Restored
{
    QString savedAs;         ///< copy of what was there before; empty when there was nothing
    bool wasDamaged = false; ///< then savedAs is the damaged file, bytes as they were
};

/// Puts a backup in the place of a workspace file that no program has open, all or nothing; what
/// was there is copied first and can be restored the same way. An older backup is brought to the
/// present schema. Where secrets are (they are not in the backup) and how to sign in are taken over
/// from the present file as far as it can be read. Errors: Busy (names the other process),
/// NotFound, BadInput (not a workspace), Damaged, NewerFormat, Storage.
Result<Restored> restoreBackup(const QString& workspaceFile, const QString& backup);

} // namespace keyroster::workspace
