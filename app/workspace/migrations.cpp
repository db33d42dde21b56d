#include "workspace/migrations.h"

#include "base/log.h"
#include "workspace/database.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace keyroster::workspace {

using namespace Qt::StringLiterals;

namespace {

/// QtSql runs one statement at a time. Our files end each with a semicolon at the end of a line.
QStringList statementsOf(const QString& sql)
{
    static const QRegularExpression comment(u"^--.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression end(u";[ \\t]*\\r?\\n"_s);
    QStringList statements;
    QString bare = sql;
    bare.remove(comment).append(u'\n');
    const QStringList parts = bare.split(end);
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty())
            statements.append(part.trimmed());
    }
    return statements;
}

Result<void> runStep(Database& database, const Migration& step)
{
    return database.transaction([&]() -> Result<void> {
        QStringList statements = statementsOf(step.sql);
        // Pragmas take no bound values; both numbers are ours.
        statements << u"PRAGMA application_id=%1"_s.arg(applicationId)
                   << u"PRAGMA user_version=%1"_s.arg(step.version);
        for (const QString& statement : std::as_const(statements)) {
            if (auto done = database.run(statement); !done)
                return done;
        }
        return {};
    });
}

} // namespace

QList<Migration> bundledMigrations()
{
    QList<Migration> all;
    const QDir folder(u":/keyroster/sql"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.append({name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    Q_ASSERT(!all.isEmpty());
    return all;
}

Result<SchemaState> schemaState(const Database& database, const QList<Migration>& known)
{
    const auto id = database.value(u"PRAGMA application_id"_s);
    const auto version = database.value(u"PRAGMA user_version"_s);
    const auto tables = database.value(u"SELECT count(*) FROM sqlite_master"_s);
    for (const auto& answer : {id, version, tables}) {
        if (!answer)
            return passOn(answer);
    }
    const int newest = known.last().version;
    const int found = version->toInt();
    SchemaState state;
    state.version = found;
    if (tables->toInt() == 0 && id->toInt() == 0 && found == 0)
        state.kind = SchemaState::Kind::New;
    else if (id->toInt() != applicationId || found <= 0)
        state.kind = SchemaState::Kind::Foreign;
    else if (found > newest)
        state.kind = SchemaState::Kind::Newer;
    else
        state.kind = found < newest ? SchemaState::Kind::Older : SchemaState::Kind::Current;
    return state;
}

Result<void> migrate(Database& database, const QList<Migration>& known,
                     const std::function<Result<void>()>& beforeUpgrade)
{
    const auto state = schemaState(database, known);
    if (!state)
        return passOn(state);
    if (state->kind == SchemaState::Kind::Older) {
        if (auto ready = beforeUpgrade(); !ready)
            return ready;
    }
    for (const Migration& step : known) {
        if (step.version <= state->version)
            continue;
        qCDebug(lcWorkspace) << "schema" << step.version;
        if (auto done = runStep(database, step); !done)
            return done;
    }
    return {};
}

} // namespace keyroster::workspace
