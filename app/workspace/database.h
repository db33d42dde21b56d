#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QVariantList>
#include <functional>
#include <memory>

namespace keyroster::workspace {

/// One connection to one SQLite file, and the only code that uses QtSql. All statements are
/// prepared and take values apart from their text. Used in the thread that opened it. Blocks at
/// most `busyTimeoutMs` when another process holds the file.
///
/// Pragmas (measured, Debian 12): journal_mode=DELETE and synchronous=EXTRA, since WAL can corrupt
/// with two connections in SQLite 3.7.0 to 3.51.2; a commit takes 0.8 ms. Errors: Busy, Damaged,
/// Storage (also: disk full).
class Database
{
public:
    static constexpr int busyTimeoutMs = 2000;
    enum class Access { ReadWrite, ReadOnly };

    /// ReadWrite creates the file (mode 0600) when there is none. A file that is no database opens;
    /// reading it fails. A file that a crash left in the middle of a commit is put right on
    /// opening, also for ReadOnly.
    static Result<std::unique_ptr<Database>> open(const QString& file, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    Result<void> run(const QString& sql, const QVariantList& values = {});
    [[nodiscard]] Result<QList<QVariantList>> rows(const QString& sql,
                                                   const QVariantList& values = {}) const;
    /// First column of the first row; an invalid QVariant where there is no row.
    [[nodiscard]] Result<QVariant> value(const QString& sql, const QVariantList& values = {}) const;

    /// BEGIN IMMEDIATE, work, COMMIT. On an error of either nothing has happened. Does not nest.
    Result<void> transaction(const std::function<Result<void>()>& work);

    /// PRAGMA quick_check: empty when the file is intact, else what is wrong (untranslated).
    [[nodiscard]] QString damage() const;
    /// A compact copy by VACUUM INTO (mode 0600), on disk when this returns. The target must not
    /// exist.
    [[nodiscard]] Result<void> copyTo(const QString& file) const;

    [[nodiscard]] QString file() const;

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace keyroster::workspace
