#pragma once

#include "workspace/workspace.h"

namespace keyroster::workspace {

/// One workspace file as the list of servers shows it, read without opening it for writing.
struct CatalogEntry
{
    QString file;
    QString name;
    QString url;
    QString problem; ///< translated; empty when the file is fine
};

/// Folder of the workspace files: `$KEYROSTER_DATA_DIR`, else QStandardPaths::AppDataLocation, +
/// "/workspaces". Made on demand (0700).
Result<QString> workspaceFolder();
QList<CatalogEntry> listWorkspaces(const QString& folder);
/// A file name for a new server: host and port, made unique.
QString newWorkspaceFile(const QString& folder, const QString& serverUrl);

} // namespace keyroster::workspace
