#pragma once

#include "secrets/secretstore.h"
#include "sync/engine.h"
#include "ui/support/windowbench.h"

namespace keyroster::test {

/// Plans and applies without the window; false: not all was done. Nothing to do is fine.
[[nodiscard]] bool syncNow(sync::Engine* engine);
/// Reads the server; false: it ended with an error other than a conflict.
[[nodiscard]] bool pullNow(sync::Engine* engine);
/// The connection of WindowBench::addConnection() gets another name, as an edit of the draft.
[[nodiscard]] bool renameConnection(workspace::Workspace* workspace, const QString& name);

/// As after a crash in the middle of a sync: a plan of the draft is marked as running, its first
/// step was begun, nobody runs it, and the server was read again.
[[nodiscard]] bool cutOffSync(sync::Engine* engine);

/// The run in this plan dialog ended as "Synced", and the server was read back.
[[nodiscard]] bool waitForSync(const QPointer<QWidget>& planDialog);

/// Another admin on another computer, with a working copy and secrets of their own.
class SecondAdmin
{
public:
    explicit SecondAdmin(const QString& address);
    ~SecondAdmin();
    Q_DISABLE_COPY_MOVE(SecondAdmin)

    /// Signed in, and the server was read.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] sync::Engine* engine() const { return m_engine.get(); }
    [[nodiscard]] workspace::Workspace* workspace() const { return m_workspace.get(); }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<secrets::SecretStore> m_store;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<sync::Engine> m_engine;
    bool m_ready = false;
};

} // namespace keyroster::test
