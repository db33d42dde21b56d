#include "workspace/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>
#endif

namespace keyroster::workspace {

using namespace Qt::StringLiterals;

Result<void> createPrivateFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    return fail(ErrorKind::Storage,
                QCoreApplication::translate("Workspace", "The file %1 could not be made: %2.")
                    .arg(QDir::toNativeSeparators(path), file.errorString()),
                u"create: "_s + file.errorString());
}

Result<void> makePrivateFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (const QString parent = info.absolutePath(); parent != folder) {
        if (auto made = makePrivateFolder(parent); !made)
            return made;
    }
    if (QDir().mkdir(folder,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner)
        || QFileInfo(folder).isDir())
        return {};
    return fail(
        ErrorKind::Storage,
        QCoreApplication::translate(
            "Workspace",
            "The folder %1 could not be made. Check the permissions of the folder above it.")
            .arg(QDir::toNativeSeparators(folder)),
        u"mkdir"_s);
}

#ifdef Q_OS_UNIX
namespace {

bool syncPath(const QString& path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

} // namespace
#endif

Result<void> syncToDisk(const QString& file)
{
#ifdef Q_OS_UNIX
    if (syncPath(file, O_RDONLY)
        && syncPath(QFileInfo(file).absolutePath(), O_RDONLY | O_DIRECTORY))
        return {};
    return fail(
        ErrorKind::Storage,
        QCoreApplication::translate("Workspace", "The file %1 could not be written to the disk.")
            .arg(QDir::toNativeSeparators(file)),
        u"fsync"_s);
#else
    Q_UNUSED(file) // SQLite on Windows writes through; there is no name in a folder to sync
    return {};
#endif
}

Result<void> replaceFile(const QString& file, const QString& target)
{
    // QFile::rename() refuses an existing target.
    std::error_code problem;
    std::filesystem::rename(QFileInfo(file).filesystemFilePath(),
                            QFileInfo(target).filesystemFilePath(), problem);
    if (problem)
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("Workspace", "The file %1 could not be replaced.")
                        .arg(QDir::toNativeSeparators(target)),
                    QString::fromStdString(problem.message()));
    return syncToDisk(target);
}

QString osUser()
{
#ifdef Q_OS_UNIX
    if (const passwd* entry = ::getpwuid(::geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
#endif
    return qEnvironmentVariable("USERNAME", u"?"_s);
}

} // namespace keyroster::workspace
