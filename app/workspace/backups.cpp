#include "workspace/backups.h"

#include "base/log.h"
#include "workspace/database.h"
#include "workspace/platform.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace keyroster::workspace {

using namespace Qt::StringLiterals;

namespace {

void removeOldest(const QDir& folder, const QString& stem)
{
    // The time is part of the pattern: "host" must not count the copies of "host-2".
    const QRegularExpression ours(
        u"^%1-\\d{8}-\\d{6}-\\d{3}-[a-z0-9-]*\\.sqlite$"_s.arg(QRegularExpression::escape(stem)));
    QStringList names = folder.entryList(QDir::Files, QDir::Name | QDir::Reversed).filter(ours);
    for (const QString& name : names.mid(backupsKept)) {
        if (!QFile::remove(folder.filePath(name)))
            qCWarning(lcWorkspace) << "an old backup could not be removed:" << name;
    }
}

} // namespace

QString backupFolder(const QString& file)
{
    return QFileInfo(file).absoluteDir().filePath(u"backups"_s);
}

Result<QString> makeBackup(const Database& database, const QString& reason)
{
    static const QRegularExpression unfit(u"[^a-z0-9]+"_s);
    const QDir folder(backupFolder(database.file()));
    if (auto made = makePrivateFolder(folder.path()); !made)
        return passOn(made);
    const QString stem = QFileInfo(database.file()).completeBaseName();
    const QString moment = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString path = folder.filePath(
        u"%1-%2-%3.sqlite"_s.arg(stem, moment, reason.toLower().replace(unfit, u"-"_s).left(40)));
    // Under another name until it is complete: what is called a backup is one.
    const QString part = path + ".part"_L1;
    QFile::remove(part);
    if (auto copied = database.copyTo(part); !copied) {
        QFile::remove(part);
        return passOn(copied);
    }
    if (!QFile::rename(part, path))
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("Workspace", "The backup %1 could not be made.")
                        .arg(QDir::toNativeSeparators(path)),
                    u"rename"_s);
    if (auto synced = syncToDisk(path); !synced)
        return passOn(synced);
    removeOldest(folder, stem);
    return path;
}

} // namespace keyroster::workspace
