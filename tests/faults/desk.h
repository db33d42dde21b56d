#pragma once

#include "support/await.h"
#include "sync/engine.h"

#include <memory>

namespace keyroster::test {

/// One admin's computer, whose program can end and start again on the same files: everything is
/// under `folder`, which the caller makes and removes.
class Desk
{
public:
    explicit Desk(QString folder);
    ~Desk();

    /// Opens workspace, secrets and engine. `patienceMs`: how long a silent server is waited for;
    /// 0: as in daily use.
    Result<void> start(int patienceMs = 0);
    void stop();
    /// The address and the fake's admin; keeps the password.
    Result<void> signIn(const QString& url);

    sync::Engine& engine() { return *m_engine; }
    workspace::Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const Policy& draft() const { return m_workspace->draft(); }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString file() const;

    /// resume, pull, plan, apply (guards confirmed), verify: what a person does. The first error
    /// ends it. Value: what is left to do or differs afterwards; empty after a sync that went well.
    Result<QStringList> syncAndVerify();
    /// resume, pull and the steps of a new plan.
    Result<QStringList> leftToDo();

private:
    Result<void> resumeAndPull();

    QString m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<sync::Engine> m_engine;
};

} // namespace keyroster::test
