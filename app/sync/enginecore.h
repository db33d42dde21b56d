#pragma once

#include "openwebui/client.h"
#include "openwebui/transport.h"
#include "secrets/secretstore.h"
#include "sync/engine.h"
#include "sync/turn.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QPointer>

namespace keyroster::sync {

/// What the parts of one Engine share. They hold it by shared pointer: an operation that is still
/// waiting when the Engine dies ends with Cancelled (see isAlive) and touches nothing of it.
/// Internal to the room.
struct EngineCore
{
    QPointer<Engine> engine;
    QPointer<workspace::Workspace> workspace;
    QPointer<secrets::SecretStore> secrets;

    workspace::ServerProfile profile; ///< in use; stored by signIn()
    std::unique_ptr<openwebui::Transport> transport;
    std::shared_ptr<openwebui::Client> client;
    HttpFetch fetch;
    std::unique_ptr<openwebui::Transport> providers; ///< made on demand, see providerFetch()
    openwebui::ServerFacts facts;
    bool factsKnown = false;
    SecretBytes challenge;         ///< of a sign-in that waits for its one-time code
    std::optional<SignIn> pending; ///< the sign-in that it belongs to

    QHash<QString, SecretBytes>
        nativeKeys; ///< nativeName() -> key of Open WebUI's own connection, memory only
    RouterStatus status;
    int statusQuestions = 0; ///< under way
    QHash<KeyId, KeyTested> tests;
    SyncState lastPull =
        SyncState::Unknown;    ///< Unreachable, ServerChanged, or InSync for "read well"
    QList<Conflict> conflicts; ///< of the last pull
    Drift drift;               ///< of the last pull
    bool leftUndone = false;   ///< the last sync stopped part-way, and its rest is still to do
    bool driftIsOld = false;   ///< the draft changed since: what is taken over has to be looked at
    Turn storing;              ///< one writer of the secret index at a time
    bool applying = false;
    /// Readings of the server overlap: each has the next number when it begins, and one that is
    /// older than what base and draft show already (`taken`; a sync counts, too) changes nothing.
    int readingsBegun = 0;
    int readingTaken = 0;

    [[nodiscard]] bool isAlive() const { return engine && workspace && secrets; }
    /// What was read up to now is old: a sync begins, or has ended.
    void outdateReadings() { readingTaken = ++readingsBegun; }
};
using EngineCorePtr = std::shared_ptr<EngineCore>;

/// "The program is closing", as Cancelled.
tl::unexpected<Error> gone();

} // namespace keyroster::sync
