#pragma once

#include "sync/enginecore.h"

#include <QSet>

namespace keyroster::sync {

/// Secrets and the rows that use them, together or not at all: the secrets are written first, then
/// `commit` and the new index go into the workspace in one transaction, then what is no longer used
/// is removed from the store. When the commit fails, what was written is removed again. Errors:
/// Keychain*, and those of Workspace::commit().
Task<void> storeSecrets(EngineCorePtr core, workspace::Commit commit,
                        QHash<SecretId, SecretBytes> add, QSet<SecretId> remove,
                        CancelToken cancel);

/// Removes pages that were written for a commit which a crash prevented: they are noted in the
/// workspace before they are written. Best effort; storeSecrets() does it as well.
Task<void> dropLeftPages(EngineCorePtr core);

/// The secret behind a key of the draft; NotFound when it is not on this computer.
Task<SecretBytes> readKeySecret(EngineCorePtr core, ApiKey key);

} // namespace keyroster::sync
