#pragma once

#include "secrets/secretstore.h"
#include "sync/engine.h"
#include "widgets/operations.h"
#include "widgets/theme.h"
#include "workspace/restore.h"

#include <QObject>
#include <QPointer>

class QSettings;

namespace keyroster::ui {

class MainWindow;

/// How the program was started.
struct LaunchOptions
{
    QString workspaceFile; ///< empty: the last one, else the first run
    QString vaultFile;
    QString keychainService;
    bool useKeychain = true; ///< tests: go straight to the session's memory
};

/// Opens and switches servers: decides where secrets live (keychain, vault, this session), opens
/// the last workspace or the first-run dialog, and owns workspace, engine and secret store of the
/// server that the window shows. The window is shown before any of this has ended. GUI thread. Goes
/// before the window.
class Launcher : public QObject
{
    Q_OBJECT
public:
    Launcher(LaunchOptions options, MainWindow* window, Operations* operations, const Theme* theme,
             QSettings* settings, QObject* parent = nullptr);
    ~Launcher() override;

    void start();
    /// The connect dialog, for a first or a further server.
    void connectServer();
    void openFile(const QString& file);
    /// Removes the working copy of a server with the secrets that only this computer has. The
    /// server that is open is closed first, and the next one opened.
    void removeFile(const QString& file);
    /// A backup takes the place of the open server's working copy.
    void restore(const QString& backup);

private:
    void openRestored(const QString& file, const Result<workspace::Restored>& restored);
    /// Members die from the last to the first: the engine before what it stands on.
    struct Server
    {
        std::unique_ptr<workspace::Workspace> workspace;
        std::unique_ptr<sync::Engine> engine;
    };
    void probe();
    void askForStore();

    // launchersecrets.cpp
    void changeStore();
    void chosenStore(const std::shared_ptr<secrets::SecretStore>& store, bool inKeychain);
    void moveTo(const std::shared_ptr<secrets::SecretStore>& store, bool inKeychain);
    void moveFailed(const Error& error, const std::shared_ptr<secrets::SecretStore>& store,
                    bool inKeychain);
    /// The working copies of all servers that have secrets here, the open one among them.
    Result<std::vector<std::unique_ptr<workspace::Workspace>>> openOthers() const;
    void probeAndMove();
    void rememberPlace();
    [[nodiscard]] bool vaultIsThePlace() const;

    void tellSecretPlace();
    void closeServer();
    void openAny();
    void replaceStore(std::shared_ptr<secrets::SecretStore> store);
    void useStore(std::shared_ptr<secrets::SecretStore> store);
    void storeReady();
    void show(Server server);
    void fillServers();
    Result<sync::Engine*> prepare(const QString& address);
    void discardPrepared();
    [[nodiscard]] QString knownFile(const QString& address) const;
    void dropPages(const QList<PageId>& pages);

    LaunchOptions m_options;
    MainWindow* m_window;
    Operations* m_operations;
    const Theme* m_theme;
    QSettings* m_settings;
    bool m_inKeychain; ///< not in a vault that was chosen; the session's memory says so itself
    std::shared_ptr<secrets::SecretStore> m_store;
    Server m_server;
    QString m_failed;  ///< the file that could not be opened last, as another process holds it
    Server m_prepared; ///< in the connect dialog, not yet the window's
    QPointer<QObject> m_asking; ///< the dialog about where to keep secrets, while it is open
    bool m_probing = false;
    bool m_storeReady = false;
    bool m_connecting = false;
    bool m_moving = false;
};

} // namespace keyroster::ui
