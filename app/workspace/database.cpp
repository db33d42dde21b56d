#include "workspace/database.h"

#include "base/id.h"
#include "base/log.h"
#include "workspace/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace keyroster::workspace {

using namespace Qt::StringLiterals;

struct Database::Private
{
    QString file;
    QString name; // of the connection, unique in the program
    QSqlDatabase db;

    ~Private()
    {
        db.close();
        db = {};
        QSqlDatabase::removeDatabase(name);
    }
};

namespace {

// https://www.sqlite.org/rescode.html
enum SqliteCode {
    Perm = 3,
    BusyCode = 5,
    LockedCode = 6,
    ReadOnlyCode = 8,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26
};

Error toError(const QSqlError& error, const QString& file, QStringView sql)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString shown = QDir::toNativeSeparators(file);
    const QString detail =
        u"SQLite %1: %2 [%3]"_s.arg(error.nativeErrorCode(), error.databaseText(), sql.left(80));
    const auto say = [&](ErrorKind kind, const char* text) {
        return Error(kind, QCoreApplication::translate("Workspace", text).arg(shown), detail);
    };
    switch (code) {
    case BusyCode:
    case LockedCode:
        return say(
            ErrorKind::Busy,
            QT_TRANSLATE_NOOP("Workspace", "Another program is using %1. Close it and try again."));
    case Corrupt:
    case NotADb:
        return say(ErrorKind::Damaged,
                   QT_TRANSLATE_NOOP(
                       "Workspace", "The file %1 is damaged. Restore it from its backups folder."));
    case Full:
        return say(ErrorKind::Storage,
                   QT_TRANSLATE_NOOP(
                       "Workspace",
                       "The disk is full, so %1 was not changed. Free some space and try again."));
    case Perm:
    case ReadOnlyCode:
    case CantOpen:
        return say(ErrorKind::Storage,
                   QT_TRANSLATE_NOOP("Workspace", "The file %1 cannot be opened or written. Check "
                                                  "the permissions of the file and its folder."));
    default:
        return say(ErrorKind::Storage,
                   QT_TRANSLATE_NOOP("Workspace", "Reading or writing %1 failed. Check the disk."));
    }
}

/// Null texts would become NULL, which no column allows.
QVariant bindable(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(u""_s);
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

Result<QSqlQuery> perform(const QSqlDatabase& db, const QString& file, const QString& sql,
                          const QVariantList& values)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(toError(query.lastError(), file, sql));
    for (const QVariant& value : values)
        query.addBindValue(bindable(value));
    if (!query.exec())
        return fail(toError(query.lastError(), file, sql));
    return query;
}

Result<void> setUp(Database& database, Database::Access access)
{
    QStringList pragmas{u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s,
                        u"PRAGMA cell_size_check=ON"_s, u"PRAGMA temp_store=MEMORY"_s};
    if (access == Database::Access::ReadWrite)
        pragmas << u"PRAGMA journal_mode=DELETE"_s << u"PRAGMA synchronous=EXTRA"_s;
    else
        pragmas << u"PRAGMA query_only=ON"_s;
    for (const QString& pragma : std::as_const(pragmas)) {
        if (auto done = database.run(pragma); !done)
            return done;
    }
    return {};
}

} // namespace

Database::Database(std::unique_ptr<Private> p)
    : d(std::move(p))
{}
Database::~Database() = default;

QString Database::file() const
{
    return d->file;
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, Access access)
{
    if (access == Access::ReadWrite && !QFile::exists(file)) {
        if (auto made = createPrivateFile(file); !made)
            return passOn(made);
    }
    const auto connect = [&file](const QString& options) -> Result<std::unique_ptr<Database>> {
        auto p = std::make_unique<Private>();
        p->file = file;
        p->name = u"keyroster-"_s + newIdText();
        p->db = QSqlDatabase::addDatabase(u"QSQLITE"_s, p->name);
        p->db.setDatabaseName(file);
        p->db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(busyTimeoutMs).arg(options));
        if (!p->db.open())
            return fail(toError(p->db.lastError(), file, u"open"));
        return std::unique_ptr<Database>(new Database(std::move(p)));
    };
    auto database = connect(access == Access::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString());
    // A read-only connection may not roll back what a crash left; one that may write, does.
    if (access == Access::ReadOnly && QFile::exists(file + "-journal"_L1)
        && (!database || !(*database)->value(u"PRAGMA user_version"_s)))
        database = connect({});
    if (!database)
        return database;
    if (auto ready = setUp(**database, access); !ready && ready.error().kind != ErrorKind::Damaged)
        return passOn(ready);
    return database;
}

Result<void> Database::run(const QString& sql, const QVariantList& values)
{
    if (auto query = perform(d->db, d->file, sql, values); !query)
        return passOn(query);
    return {};
}

Result<QList<QVariantList>> Database::rows(const QString& sql, const QVariantList& values) const
{
    auto query = perform(d->db, d->file, sql, values);
    if (!query)
        return passOn(query);
    QList<QVariantList> all;
    const int columns = query->record().count();
    while (query->next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row.append(query->value(column));
        all.append(row);
    }
    if (query->lastError().isValid())
        return fail(toError(query->lastError(), d->file, sql));
    return all;
}

Result<QVariant> Database::value(const QString& sql, const QVariantList& values) const
{
    auto found = rows(sql, values);
    if (!found)
        return passOn(found);
    return found->isEmpty() ? QVariant() : found->first().value(0);
}

Result<void> Database::transaction(const std::function<Result<void>()>& work)
{
    // QSqlDatabase::transaction() is a plain BEGIN, which can fail in the middle when another
    // process writes.
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = run(u"COMMIT"_s);
    if (!done) {
        // After some errors (disk full) SQLite has rolled back by itself and this says so; both are
        // right.
        if (auto undone = run(u"ROLLBACK"_s); !undone)
            qCDebug(lcWorkspace) << "rollback:" << undone.error().detail;
    }
    return done;
}

QString Database::damage() const
{
    const auto found = rows(u"PRAGMA quick_check(1)"_s);
    if (!found)
        return found.error().detail;
    const QString answer = found->isEmpty() ? QString() : found->first().value(0).toString();
    return answer == "ok"_L1 ? QString() : u"quick_check: "_s + answer;
}

Result<void> Database::copyTo(const QString& file) const
{
    // SQLite takes an empty file as its target, so the mode is right from the first byte.
    if (auto made = createPrivateFile(file); !made)
        return passOn(made);
    if (auto copied = perform(d->db, d->file, u"VACUUM INTO ?"_s, QVariantList{file}); !copied) {
        QFile::remove(file);
        return passOn(copied);
    }
    // VACUUM INTO itself does not wait for the disk.
    return syncToDisk(file);
}

} // namespace keyroster::workspace
