#pragma once

#include "workspace/workspace.h"

#include <QByteArray>

/// Whole values as rows of the table `document`, and small value conversions of the tables.
namespace keyroster::workspace {

class Database;

/// The content of a document; null where there is none.
Result<QByteArray> readDocument(const Database& database, const QString& name);
Result<void> writeDocument(Database& database, const QString& name, const QByteArray& content);

Result<qint64> readCounter(const Database& database, const QString& name);
Result<void> writeCounter(Database& database, const QString& name, qint64 value);

QByteArray serializeProfile(const ServerProfile& profile);
/// Damaged when it is not what serializeProfile() wrote.
Result<ServerProfile> parseProfile(const QByteArray& json);

Result<SecretIndex> readSecretIndex(const Database& database);
Result<void> writeSecretIndex(Database& database, const SecretIndex& from, const SecretIndex& to);

/// UTC with milliseconds, as stored.
QString timeText(const QDateTime& time);
QDateTime timeOf(const QVariant& stored);

} // namespace keyroster::workspace
