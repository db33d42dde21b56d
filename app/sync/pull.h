#pragma once

#include "openwebui/client.h"

#include <QHash>

namespace keyroster::sync {

/// All that one pull read. `nativeKeys` (by nativeName()) are for adoption and stay in memory.
struct Reading
{
    Snapshot snapshot;
    QHash<QString, SecretBytes> nativeKeys;
};

/// Reads everything or fails: a part that does not come, or not whole, fails the pull. Native keys
/// get fingerprints with the salt of the server's policy, else with `salt`. A policy that does not
/// parse is an error (NewerFormat: made by a newer Keyroster), never "no policy".
Task<Reading> readServer(std::shared_ptr<openwebui::Client> client, openwebui::ServerFacts facts,
                         QString salt, CancelToken cancel);

/// Router, slots, valves and public key alone.
Task<RouterState> readRouter(std::shared_ptr<openwebui::Client> client, CancelToken cancel);
/// The policy that a slot holds; none where it is empty.
Task<std::optional<Policy>> readSlot(std::shared_ptr<openwebui::Client> client, QString slot,
                                     CancelToken cancel);

} // namespace keyroster::sync
