#pragma once

#include "support/await.h"
#include "support/fakeopenwebui.h"
#include "sync/engine.h"

#include <QTemporaryDir>

namespace keyroster::test {

/// An engine with a workspace of its own, signed in to a fake server. Each Bench is one admin's
/// computer.
class Bench
{
public:
    /// `remember`: the password is kept, so that an ended session is renewed by itself.
    explicit Bench(FakeOpenWebUi& server, bool remember = true);
    /// The same computer after its program was killed: `file` is a copy of its workspace as it was
    /// then, and its secrets are still there.
    Bench(FakeOpenWebUi& server, const Bench& killed, const QString& file);
    ~Bench();

    sync::Engine& engine() { return *m_engine; }
    workspace::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const Policy& draft() const { return m_workspace->draft(); }

    Result<void> pull();
    /// Adopts the server's only native connection; its id.
    ConnectionId adopt();
    /// plan() that ends the test program with the error when there is none.
    sync::Plan plan();
    /// Runs the newest plan as a person who types the name where it is asked for.
    sync::ApplyReport sync();
    /// A small edit that needs a new revision: the weight of the first key.
    void weigh(double weight);
    /// The other one's ids: what is left to do after pulling.
    QStringList leftToDo();

private:
    void begin(FakeOpenWebUi& server, bool remember);

    QTemporaryDir m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::shared_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<sync::Engine> m_engine;
};

/// Users ada and bob, group design (ada), a native connection with key and the models "large" (for
/// everyone) and "small" (for design); both are offered.
void furnish(FakeOpenWebUi& server);

} // namespace keyroster::test
