#include "workspace/openfile.h"

#include "base/log.h"
#include "workspace/backups.h"
#include "workspace/database.h"
#include "workspace/migrations.h"
#include "workspace/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace keyroster::workspace {

using namespace Qt::StringLiterals;

OpenFile::OpenFile() = default;
OpenFile::OpenFile(OpenFile&& other) noexcept = default;
OpenFile& OpenFile::operator=(OpenFile&& other) noexcept = default;

OpenFile::~OpenFile()
{
    database.reset(); // before the lock is given back
}

namespace {

QString shown(const QString& file)
{
    return QDir::toNativeSeparators(file);
}

Error heldBy(const QLockFile& lock, const QString& file)
{
    qint64 pid = 0;
    QString host, program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return {ErrorKind::Busy,
                QCoreApplication::translate("Workspace",
                                            "%1 is open in another program. Close it there first.")
                    .arg(shown(file)),
                u"lock without an owner"_s};
    return {ErrorKind::Busy,
            QCoreApplication::translate(
                "Workspace", "%1 is open in %2 (process %3 on %4). Close it there first.")
                .arg(shown(file), program, QString::number(pid), host),
            u"pid %1"_s.arg(pid)};
}

Error notWritable(const QString& file)
{
    return {ErrorKind::Storage,
            QCoreApplication::translate(
                "Workspace", "%1 may not be written by you, so it is open for reading only.")
                .arg(shown(file)),
            u"no permission to write"_s};
}

Result<OpenFile> openReadOnly(const QString& file, const Error& why,
                              const QList<Migration>& migrations)
{
    if (!QFileInfo::exists(file))
        return fail(
            ErrorKind::NotFound,
            QCoreApplication::translate("Workspace", "There is no file %1.").arg(shown(file)));
    auto database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return passOn(database);
    const auto state = schemaState(**database, migrations);
    if (!state)
        return passOn(state);
    if (state->kind == SchemaState::Kind::Foreign || state->kind == SchemaState::Kind::New)
        return fail(ErrorKind::BadInput,
                    QCoreApplication::translate("Workspace", "%1 is not a Keyroster workspace.")
                        .arg(shown(file)));
    OpenFile open;
    open.database = *std::move(database);
    open.readOnly = why;
    return open;
}

/// A value when the lock is ours, an Error when somebody holds it, null when this place takes no
/// locks.
Result<std::unique_ptr<QLockFile>> takeLock(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(file + ".lock"_L1);
    lock->setStaleLockTime(
        0); // never by age; QLockFile still sees when the owner's process is gone
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return fail(heldBy(*lock, file));
    return std::unique_ptr<QLockFile>();
}

Result<void> prepare(Database& database, SchemaState state, const QList<Migration>& migrations)
{
    const QString from = u"before schema %1"_s.arg(migrations.last().version);
    if (state.kind == SchemaState::Kind::Current)
        return {};
    return migrate(database, migrations, [&]() -> Result<void> {
        const auto backup = makeBackup(database, from);
        return backup ? Result<void>() : passOn(backup);
    });
}

} // namespace

Result<std::unique_ptr<QLockFile>> lockFile(const QString& file)
{
    auto lock = takeLock(file);
    if (lock && !*lock)
        return fail(
            ErrorKind::Storage,
            QCoreApplication::translate("Workspace", "The folder %1 may not be written by you.")
                .arg(shown(QFileInfo(file).absolutePath())),
            u"no lock file"_s);
    return lock;
}

Result<OpenFile> openFile(const QString& file, Workspace::Mode mode,
                          const QList<Migration>& migrations)
{
    if (mode == Workspace::Mode::ReadOnly) {
        const Error asked(ErrorKind::Storage,
                          QCoreApplication::translate("Workspace", "%1 is open for reading only.")
                              .arg(shown(file)),
                          u"opened read-only"_s);
        return openReadOnly(file, asked, migrations);
    }
    if (auto made = makePrivateFolder(QFileInfo(file).absolutePath()); !made)
        return passOn(made);
    auto lock = takeLock(file);
    if (!lock)
        return passOn(lock);
    if (!*lock || (QFileInfo::exists(file) && !QFileInfo(file).isWritable())) {
        if (QFileInfo::exists(file))
            return openReadOnly(file, notWritable(file), migrations);
        return fail(
            ErrorKind::Storage,
            QCoreApplication::translate("Workspace", "The folder %1 may not be written by you.")
                .arg(shown(QFileInfo(file).absolutePath())),
            u"no lock file"_s);
    }
    auto database = Database::open(file, Database::Access::ReadWrite);
    if (!database)
        return passOn(database);
    const auto state = schemaState(**database, migrations);
    if (!state)
        return passOn(state);
    if (state->kind == SchemaState::Kind::Newer) {
        database->reset();
        const Error newer(
            ErrorKind::NewerFormat,
            QCoreApplication::translate(
                "Workspace",
                "%1 was written by a newer version of Keyroster, so it is open for reading only.")
                .arg(shown(file)),
            u"schema %1"_s.arg(state->version));
        return openReadOnly(file, newer, migrations);
    }
    if (state->kind == SchemaState::Kind::Foreign)
        return fail(ErrorKind::BadInput,
                    QCoreApplication::translate("Workspace", "%1 is not a Keyroster workspace.")
                        .arg(shown(file)));
    if (const QString damage = (*database)->damage(); !damage.isEmpty()) {
        qCWarning(lcWorkspace) << "damaged:" << damage;
        database->reset();
        const Error damaged(
            ErrorKind::Damaged,
            QCoreApplication::translate(
                "Workspace", "%1 is damaged, so it is open for reading only. Restore it from %2.")
                .arg(shown(file), shown(backupFolder(file))),
            damage);
        return openReadOnly(file, damaged, migrations);
    }
    if (auto ready = prepare(**database, *state, migrations); !ready)
        return passOn(ready);
    OpenFile open;
    open.lock = *std::move(lock);
    open.database = *std::move(database);
    return open;
}

} // namespace keyroster::workspace
