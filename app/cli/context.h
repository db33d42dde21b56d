#pragma once

#include "cli/options.h"
#include "cli/output.h"
#include "sync/engine.h"

#include <memory>

namespace keyroster::cli {

/// What one run of a command works with. Lives until the command has ended; members are opened on
/// demand.
struct Context
{
    Options options;
    CancelToken cancel;
    std::function<void(QString)> progress; ///< one line while something long runs; for people only

    // In this order: the engine dies first, then the workspace, then the store.
    std::shared_ptr<secrets::SecretStore> store;
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<sync::Engine> engine;
};

/// The workspace file that the options mean. NotFound where there is none, BadInput where there are
/// several.
Result<QString> chosenWorkspace(const Options& options);

/// Opens the chosen workspace; nothing else is needed for commands that only look at the draft.
Result<void> openWorkspace(Context& context, workspace::Workspace::Mode mode);
/// Keychain, vault or memory, as the options say; fails when it is not usable now (exit code 6).
Task<void> openStore(Context* context);
/// Both, and the engine over them, signed in. Errors: SignInRequired where a person is needed.
Task<void> openSession(Context* context);

} // namespace keyroster::cli
