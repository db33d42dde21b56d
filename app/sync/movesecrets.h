#pragma once

#include "base/cancel.h"
#include "secrets/secretstore.h"
#include "workspace/workspace.h"

#include <QPointer>

namespace keyroster::sync {

struct MovedSecrets
{
    qsizetype secrets = 0, servers = 0;
};

/// Moves all secrets of these workspaces to another store: copies them, reads each copy back and
/// compares, then switches each workspace's index in one transaction, then removes them from the
/// old store (best effort). On an error before the switch everything is as it was, and the copies
/// are removed again. No Engine may use the workspaces meanwhile. Errors: Keychain*, Timeout,
/// Storage, Cancelled, and ReadOnly workspaces' own.
Task<MovedSecrets> moveSecrets(std::shared_ptr<secrets::SecretStore> from,
                               std::shared_ptr<secrets::SecretStore> to,
                               QList<QPointer<workspace::Workspace>> workspaces,
                               CancelToken cancel);

} // namespace keyroster::sync
