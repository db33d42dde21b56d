#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <functional>

namespace keyroster::workspace {

class Database;

/// "KRws": marks a SQLite file as a workspace.
inline constexpr int applicationId = 0x4b527773;

/// One numbered step of the schema, from resources/sql/NNN_name.sql.
struct Migration
{
    int version = 0;
    QString sql;
};

/// All that this program knows, oldest first.
QList<Migration> bundledMigrations();

struct SchemaState
{
    enum class Kind { New, Current, Older, Newer, Foreign };
    Kind kind = Kind::New;
    int version = 0;
};
/// What a file is for a program that knows these migrations. Damaged when it is no database.
Result<SchemaState> schemaState(const Database& database, const QList<Migration>& known);

/// Brings a New or Older file to the newest version. Each step is one transaction with its
/// user_version; a step that fails leaves the file at the version before. `beforeUpgrade` runs
/// first for a file that holds something.
Result<void> migrate(Database& database, const QList<Migration>& known,
                     const std::function<Result<void>()>& beforeUpgrade);

} // namespace keyroster::workspace
