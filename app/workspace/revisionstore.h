#pragma once

#include "workspace/workspace.h"

/// Kept revisions of the policy: the table `revision`.
namespace keyroster::workspace {

class Database;

/// Revisions kept per workspace file; older ones are removed when one is added.
inline constexpr int revisionsKept = 50;

/// Writes nothing when exactly this revision is there already. A revision that was synced from here
/// stays one when it is read again.
Result<void> insertRevision(Database& database, const RevisionRecord& record, const Policy& policy);
Result<QList<RevisionRecord>> readRevisions(const Database& database);
Result<Policy> readRevision(const Database& database, qint64 number);

} // namespace keyroster::workspace
