#pragma once

#include "sync/enginecore.h"

/// Connecting and signing in. The functions of Engine of the same names say what they promise.
namespace keyroster::sync {

Task<openwebui::ServerFacts> lookAtServer(EngineCorePtr core, QString url, bool allowPlainHttp,
                                          QString pinnedCertificate, CancelToken cancel);
Task<void> signInToServer(EngineCorePtr core, SignIn how, CancelToken cancel);
Task<void> sendCode(EngineCorePtr core, QString code, bool recovery, CancelToken cancel);
Task<void> resumeSession(EngineCorePtr core, CancelToken cancel);
Task<void> endSession(EngineCorePtr core, CancelToken cancel);

/// Makes sure that there is a client with a session before an operation: what is stored is used, a
/// person is not asked.
Task<void> ready(EngineCorePtr core, CancelToken cancel);
/// What the server is (version, installation, functions) may have changed since it was read first.
/// Needs a client.
Task<void> learnFactsAgain(EngineCorePtr core, CancelToken cancel);
/// Emits signInNeeded() when the error says so; returns it unchanged.
Error noticed(const EngineCorePtr& core, Error error);

} // namespace keyroster::sync
