#include "workspace/restore.h"

#include "base/log.h"
#include "workspace/backups.h"
#include "workspace/database.h"
#include "workspace/documents.h"
#include "workspace/migrations.h"
#include "workspace/openfile.h"
#include "workspace/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace keyroster::workspace {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

constexpr qint64 copyBlock = 1024 * 1024;

QString shown(const QString& file)
{
    return QDir::toNativeSeparators(file);
}

QString wordsOf(const QString& reason)
{
    if (reason == "sync"_L1)
        return Texts::tr("before a sync");
    if (reason.startsWith("before-schema"_L1))
        return Texts::tr("before an update of Keyroster changed the file");
    if (reason == "before-restore"_L1)
        return Texts::tr("before a backup was restored");
    if (reason == "by-hand"_L1)
        return Texts::tr("made by hand");
    return reason;
}

/// What must not become older with the rest of the file.
struct Present
{
    QList<QVariantList> secrets, keySecrets;
    QByteArray profile;
};

Present readPresent(const Database& database)
{
    Present present;
    // Best effort on purpose: this also runs on a damaged file.
    if (const auto rows = database.rows(u"SELECT id, page FROM secret"_s))
        present.secrets = *rows;
    if (const auto rows = database.rows(u"SELECT key, fingerprint, secret FROM key_secret"_s))
        present.keySecrets = *rows;
    if (const auto profile = readDocument(database, u"profile"_s);
        profile && parseProfile(*profile))
        present.profile = *profile;
    return present;
}

Result<void> writePresent(Database& database, const Present& present)
{
    return database.transaction([&]() -> Result<void> {
        Result<void> done;
        for (const QVariantList& row : present.secrets) {
            if (done)
                done =
                    database.run(u"INSERT OR REPLACE INTO secret (id, page) VALUES (?, ?)"_s, row);
        }
        for (const QVariantList& row : present.keySecrets) {
            if (done)
                done = database.run(
                    u"INSERT OR REPLACE INTO key_secret (key, fingerprint, secret) VALUES (?, ?, ?)"_s,
                    row);
        }
        if (done && !present.profile.isEmpty())
            done = writeDocument(database, u"profile"_s, present.profile);
        return done;
    });
}

/// A whole workspace of this or an earlier version.
Result<std::unique_ptr<Database>> openBackup(const QString& file)
{
    if (!QFileInfo::exists(file))
        return fail(ErrorKind::NotFound, Texts::tr("There is no file %1.").arg(shown(file)));
    auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return database;
    const auto state = schemaState(**database, bundledMigrations());
    if (!state)
        return passOn(state);
    if (state->kind == SchemaState::Kind::Newer)
        return fail(ErrorKind::NewerFormat,
                    Texts::tr("%1 was written by a newer version of Keyroster.").arg(shown(file)));
    if (state->kind == SchemaState::Kind::Foreign || state->kind == SchemaState::Kind::New)
        return fail(ErrorKind::BadInput,
                    Texts::tr("%1 is not a Keyroster workspace.").arg(shown(file)));
    if (const QString damage = (*database)->damage(); !damage.isEmpty())
        return fail(
            ErrorKind::Damaged,
            Texts::tr("The backup %1 is damaged itself. Nothing was changed.").arg(shown(file)),
            damage);
    return database;
}

/// The bytes of a database that nobody writes to, for the owner's eyes, on disk.
Result<void> copyPrivately(const QString& from, const QString& to)
{
    if (auto made = createPrivateFile(to); !made)
        return made;
    QFile source(from), target(to);
    bool copied = source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly);
    while (copied && !source.atEnd()) {
        const QByteArray block = source.read(copyBlock);
        copied = !block.isEmpty() && target.write(block) == block.size();
    }
    if (!copied || !target.flush()) {
        target.remove();
        return fail(
            ErrorKind::Storage,
            Texts::tr("The backup %1 could not be copied. Nothing was changed.").arg(shown(from)),
            source.errorString() + u"; "_s + target.errorString());
    }
    target.close();
    return syncToDisk(to);
}

Result<QString> copyDamaged(const QString& file)
{
    const QString moment = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString copy = u"%1.damaged-%2"_s.arg(file, moment);
    const QString journal = u"-journal"_s;
    const bool copied =
        QFile::copy(file, copy)
        && (!QFile::exists(file + journal) || QFile::copy(file + journal, copy + journal));
    if (!copied)
        return fail(ErrorKind::Storage,
                    Texts::tr("The present file could not be copied to %1. Nothing was changed.")
                        .arg(shown(copy)),
                    u"copy"_s);
    return copy;
}

/// Copies what is there now, and takes out of it what has to stay.
Result<Restored> savePresent(const QString& file, Present& present)
{
    Restored restored;
    if (!QFileInfo::exists(file))
        return restored;
    const auto database = Database::open(file, Database::Access::ReadWrite);
    const auto state = database ? schemaState(**database, bundledMigrations())
                                : Result<SchemaState>(fail(database.error()));
    if (database)
        present = readPresent(**database);
    if (state && (*database)->damage().isEmpty()) {
        const auto saved = makeBackup(**database, u"before restore"_s);
        if (!saved)
            return passOn(saved);
        restored.savedAs = *saved;
        return restored;
    }
    const auto copy = copyDamaged(file);
    if (!copy)
        return passOn(copy);
    restored.savedAs = *copy;
    restored.wasDamaged = true;
    return restored;
}

/// The backup as it will lie in place: a copy, at this schema, with what has to stay.
Result<void> finishCopy(const QString& part, const Present& present)
{
    auto database = Database::open(part, Database::Access::ReadWrite);
    if (!database)
        return passOn(database);
    const auto migrated = migrate(**database, bundledMigrations(), [] { return Result<void>(); });
    if (!migrated)
        return migrated;
    return writePresent(**database, present);
}

} // namespace

QList<Backup> listBackups(const QString& workspaceFile)
{
    const QString stem = QFileInfo(workspaceFile).completeBaseName();
    const QRegularExpression ours(u"^%1-(\\d{8}-\\d{6}-\\d{3})-([a-z0-9-]*)\\.sqlite$"_s.arg(
        QRegularExpression::escape(stem)));
    QList<Backup> all;
    const QFileInfoList files =
        QDir(backupFolder(workspaceFile)).entryInfoList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& info : files) {
        const auto match = ours.match(info.fileName());
        if (!match.hasMatch())
            continue;
        Backup backup;
        backup.file = info.absoluteFilePath();
        backup.at = QDateTime::fromString(match.captured(1), u"yyyyMMdd-HHmmss-zzz"_s);
        backup.at.setTimeSpec(Qt::UTC);
        backup.reason = match.captured(2);
        backup.words = wordsOf(backup.reason);
        backup.bytes = info.size();
        all.append(backup);
    }
    return all;
}

Result<Restored> restoreBackup(const QString& workspaceFile, const QString& backup)
{
    const QString file = QFileInfo(workspaceFile).absoluteFilePath();
    if (QFileInfo(backup) == QFileInfo(file))
        return fail(
            ErrorKind::BadInput,
            Texts::tr("%1 is the workspace itself. Choose one of its backups.").arg(shown(file)));
    const auto lock = lockFile(file);
    if (!lock)
        return passOn(lock);
    auto source = openBackup(backup);
    if (!source)
        return passOn(source);
    const QString part = file + ".restore"_L1;
    QFile::remove(part);
    source->reset();
    if (const auto copied = copyPrivately(backup, part); !copied)
        return passOn(copied);

    Present present;
    const auto saved = savePresent(file, present);
    Result<void> done = saved ? finishCopy(part, present) : passOn(saved);
    if (done) {
        // What a crash would have to be rolled back by is in the copy: it must not meet the new
        // file.
        QFile::remove(file + u"-journal"_s);
        done = replaceFile(part, file);
    }
    if (!done) {
        QFile::remove(part);
        return passOn(done);
    }
    qCInfo(lcWorkspace) << "restored from a backup";
    return *saved;
}

} // namespace keyroster::workspace
