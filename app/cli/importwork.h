#pragma once

#include "cli/context.h"
#include "sync/copyserver.h"

/// What the commands that bring edits in share.
namespace keyroster::cli {

/// A file from the command line, at most 64 MiB; BadInput.
Result<QByteArray> readImported(const QString& name);

/// The edit with its secrets as one undo step. The context's store must be open when there are
/// secrets.
Task<void> commitImport(Context* context, Edit edit, QList<csv::KeyValue> secrets);

/// "Imported into the draft: ..." with counts per kind; for a dry run "This would be ...".
Answer importAnswer(const Edit& edit, qsizetype secrets, bool dryRun);

/// Adds what a person should know of a copy: connections, who was left out, notes.
void addCopyWords(Answer& answer, const sync::CopyPreview& preview);
/// Names keys that will need their secret entered.
void addMissingSecrets(Answer& answer, const QStringList& keys);

} // namespace keyroster::cli
