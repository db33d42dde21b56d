#include "window/launcher.h"

#include "dialogs/connectdialog.h"
#include "dialogs/vaultdialog.h"
#include "sync/serveraddress.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/mnemonic.h"
#include "window/mainwindow.h"
#include "window/serverflow.h"
#include "window/windowactions.h"
#include "workspace/catalog.h"
#include "workspace/restore.h"

#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace keyroster::ui {

namespace {

QString lastKey()
{
    return QStringLiteral("lastWorkspace");
}

QList<PageId> pagesOf(const workspace::Workspace& workspace)
{
    const workspace::SecretIndex& index = workspace.secretIndex();
    const QSet<PageId> pages(index.cbegin(), index.cend());
    return pages.values();
}

} // namespace

Launcher::Launcher(LaunchOptions options, MainWindow* window, Operations* operations,
                   const Theme* theme, QSettings* settings, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_window(window)
    , m_operations(operations)
    , m_theme(theme)
    , m_settings(settings)
    , m_inKeychain(m_options.useKeychain)
    , m_store(m_options.useKeychain ? secrets::makeKeychainStore(m_options.keychainService)
                                    : secrets::makeSessionStore())
{
    connect(window, &MainWindow::connectRequested, this, &Launcher::connectServer);
    connect(window->serversMenu(), &QMenu::aboutToShow, this, &Launcher::fillServers);
    connect(window, &MainWindow::openRequested, this, &Launcher::openFile);
    connect(window, &MainWindow::removeRequested, this, &Launcher::removeFile);
    connect(window, &MainWindow::restoreRequested, this, &Launcher::restore);
    connect(window, &MainWindow::secretPlaceRequested, this, &Launcher::changeStore);
    tellSecretPlace();
}

Launcher::~Launcher()
{
    m_operations->cancelAll();
    m_window->setEngine(nullptr);
    discardPrepared();
}

void Launcher::start()
{
    QString file = m_options.workspaceFile;
    if (file.isEmpty()) {
        const QString last = m_settings->value(lastKey()).toString();
        const Result<QString> folder = workspace::workspaceFolder();
        if (!folder)
            m_window->message()->showError(folder.error());
        else if (QFileInfo::exists(last))
            file = last;
        else if (const QList<workspace::CatalogEntry> known = workspace::listWorkspaces(*folder);
                 !known.isEmpty())
            file = known.first().file;
    }
    // The board shows what was read last while the keychain is still being asked.
    if (!file.isEmpty())
        openFile(file);
    if (m_options.useKeychain && vaultIsThePlace())
        askForStore();
    else if (m_options.useKeychain)
        probe();
    else
        storeReady();
}

void Launcher::probe()
{
    m_probing = true;
    const CancelToken cancel;
    m_operations->run(
        tr("Looking at the keychain..."), m_store->probe(), cancel, this,
        [this](secrets::StoreState state) {
            m_probing = false;
            if (state == secrets::StoreState::Available) {
                rememberPlace();
                storeReady();
            } else {
                askForStore();
            }
        },
        [this](const Error&) {
            m_probing = false;
            askForStore();
        });
}

void Launcher::askForStore()
{
    if (m_asking)
        return;
    const QString notice = vaultIsThePlace()
                             ? tr("The secrets of this computer are in a vault with a passphrase.")
                             : m_store->notice();
    auto* dialog = new VaultDialog(notice, m_options.vaultFile, m_operations, m_theme, m_window);
    connect(dialog, &VaultDialog::chosen, this,
            [this](const std::shared_ptr<secrets::SecretStore>& store) {
                m_inKeychain = false;
                useStore(store);
                rememberPlace();
            });
    connect(dialog, &VaultDialog::tryAgainRequested, this, [this] {
        m_inKeychain = true;
        replaceStore(secrets::makeKeychainStore(m_options.keychainService));
        probe();
    });
    // Nothing is stored without an answer, but what was read before can be looked at.
    connect(dialog, &QDialog::rejected, this, [this] {
        if (m_storeReady)
            return; // only looked at the choice
        m_window->message()->showMessage(
            Tone::Warning, tr("Keyroster cannot sign in before it knows where to keep passwords."));
        m_window->message()->offer(tr("Choose a place..."), [this] { askForStore(); });
    });
    connect(dialog, &QDialog::finished, this, [this] { m_asking.clear(); });
    m_asking = dialog;
    dialog->open();
}

void Launcher::replaceStore(std::shared_ptr<secrets::SecretStore> store)
{
    // The engine of the board still uses the old store, so both change together.
    const std::shared_ptr<secrets::SecretStore> old = std::exchange(m_store, std::move(store));
    tellSecretPlace();
    if (m_server.workspace) {
        m_operations->cancelAll();
        m_window->setEngine(nullptr);
        m_server.engine = std::make_unique<sync::Engine>(m_server.workspace.get(), m_store.get());
        m_window->setEngine(m_server.engine.get());
    }
}

void Launcher::useStore(std::shared_ptr<secrets::SecretStore> store)
{
    replaceStore(std::move(store));
    if (m_store->isSessionOnly())
        m_window->message()->showMessage(
            Tone::Warning,
            tr("Keys and passwords are kept in memory only and are gone when the program ends."));
    storeReady();
}

void Launcher::storeReady()
{
    m_storeReady = true;
    if (m_server.engine)
        m_window->flow()->resume();
    else if (QFileInfo::exists(m_failed))
        openFile(m_failed); // not a first run: connecting would make a second working copy
    else
        connectServer();
}

void Launcher::openFile(const QString& file)
{
    if (m_server.workspace && QFileInfo(m_server.workspace->file()) == QFileInfo(file))
        return;
    Result<std::unique_ptr<workspace::Workspace>> opened = workspace::Workspace::open(file);
    if (!opened) {
        m_failed = file;
        m_window->message()->showError(opened.error());
        m_window->message()->offer(tr("Try again"), [this, file] { openFile(file); });
        return;
    }
    m_failed.clear();
    Server server;
    server.workspace = std::move(*opened);
    server.engine = std::make_unique<sync::Engine>(server.workspace.get(), m_store.get());
    show(std::move(server));
    if (m_storeReady)
        m_window->flow()->resume();
}

void Launcher::show(Server server)
{
    m_operations->cancelAll();
    m_window->setEngine(nullptr);
    m_server.engine.reset();
    m_server = std::move(server);
    m_window->setEngine(m_server.engine.get());
    m_settings->setValue(lastKey(), m_server.workspace->file());
}

void Launcher::connectServer()
{
    if (m_connecting)
        return;
    if (!m_storeReady) {
        if (!m_probing)
            askForStore();
        return;
    }
    m_connecting = true;
    auto* dialog = new ConnectDialog([this](const QString& address) { return prepare(address); },
                                     m_operations, m_theme, m_window);
    dialog->setKnown([this](const QString& address) { return knownFile(address); });
    connect(dialog, &ConnectDialog::openRequested, this, &Launcher::openFile);
    connect(dialog, &ConnectDialog::connected, this,
            [this] { show(std::exchange(m_prepared, {})); });
    connect(dialog, &QDialog::finished, this, [this] {
        m_connecting = false;
        discardPrepared();
    });
    dialog->open();
}

void Launcher::tellSecretPlace()
{
    m_window->setSecretPlace(
        m_store->isSessionOnly() ? tr("In memory only: they are gone when the program ends.")
        : m_inKeychain           ? tr("In the keychain of this computer.")
                       : tr("In an encrypted file with a passphrase: %1").arg(m_options.vaultFile));
}

void Launcher::closeServer()
{
    m_operations->cancelAll();
    m_window->setEngine(nullptr);
    m_server.engine.reset();
    m_server.workspace.reset();
}

void Launcher::openAny()
{
    const Result<QString> folder = workspace::workspaceFolder();
    const QList<workspace::CatalogEntry> known =
        folder ? workspace::listWorkspaces(*folder) : QList<workspace::CatalogEntry>();
    if (!known.isEmpty())
        openFile(known.first().file);
}

void Launcher::removeFile(const QString& file)
{
    const bool open =
        m_server.workspace && QFileInfo(m_server.workspace->file()) == QFileInfo(file);
    if (open)
        closeServer();
    QList<PageId> pages;
    {
        // Opened to be sure that no other program uses it, and to know which secrets go with it.
        const auto gone = workspace::Workspace::open(file);
        if (!gone) {
            m_window->message()->showError(gone.error());
            return;
        }
        pages = pagesOf(**gone);
    }
    if (!QFile::remove(file)) {
        m_window->message()->showMessage(Tone::Danger, tr("%1 could not be removed.").arg(file));
        return;
    }
    dropPages(pages);
    if (open)
        openAny();
    m_window->message()->showMessage(
        Tone::Ok, tr("Removed from this computer. The server itself is as it was."));
}

void Launcher::restore(const QString& backup)
{
    if (!m_server.workspace)
        return;
    const QString file = m_server.workspace->file();
    closeServer();
    const Result<workspace::Restored> restored = workspace::restoreBackup(file, backup);
    // In the next turn: ending the pages and making them again is too long for one.
    QMetaObject::invokeMethod(
        this, [this, file, restored] { openRestored(file, restored); }, Qt::QueuedConnection);
}

void Launcher::openRestored(const QString& file, const Result<workspace::Restored>& restored)
{
    openFile(file);
    if (!restored) {
        m_window->message()->showError(restored.error());
        return;
    }
    m_window->message()->showMessage(
        Tone::Ok, tr("This is the working copy as it was then. What was here before is a backup."),
        restored->savedAs);
}

Result<sync::Engine*> Launcher::prepare(const QString& address)
{
    discardPrepared();
    const Result<QString> folder = workspace::workspaceFolder();
    if (!folder)
        return passOn(folder);
    Result<std::unique_ptr<workspace::Workspace>> opened =
        workspace::Workspace::open(workspace::newWorkspaceFile(*folder, address));
    if (!opened)
        return passOn(opened);
    m_prepared.workspace = std::move(*opened);
    m_prepared.engine = std::make_unique<sync::Engine>(m_prepared.workspace.get(), m_store.get());
    return m_prepared.engine.get();
}

void Launcher::discardPrepared()
{
    if (!m_prepared.workspace)
        return;
    const QString file = m_prepared.workspace->file();
    // Who signed in and then cancelled has stored a password here already.
    const QList<PageId> pages = pagesOf(*m_prepared.workspace);
    m_prepared.engine.reset();
    m_prepared.workspace.reset();
    QFile::remove(file);
    dropPages(pages);
}

QString Launcher::knownFile(const QString& address) const
{
    const QString wanted = sync::normalizedAddress(address);
    const Result<QString> folder = workspace::workspaceFolder();
    if (wanted.isEmpty() || !folder)
        return {};
    const QList<workspace::CatalogEntry> known = workspace::listWorkspaces(*folder);
    const QString prepared = m_prepared.workspace ? m_prepared.workspace->file() : QString();
    const auto found = std::find_if(known.cbegin(), known.cend(), [&](const auto& entry) {
        return entry.url == wanted && QFileInfo(entry.file) != QFileInfo(prepared);
    });
    return found == known.cend() ? QString() : found->file;
}

void Launcher::dropPages(const QList<PageId>& pages)
{
    if (pages.isEmpty())
        return;
    const CancelToken cancel;
    m_operations->run(tr("Removing its secrets..."), m_store->drop(pages), cancel, this, [] {});
}

void Launcher::fillServers()
{
    QMenu* menu = m_window->serversMenu();
    menu->clear();
    const Result<QString> folder = workspace::workspaceFolder();
    const QList<workspace::CatalogEntry> entries =
        folder ? workspace::listWorkspaces(*folder) : QList<workspace::CatalogEntry>();
    for (const workspace::CatalogEntry& entry : entries) {
        const QString text =
            entry.url.isEmpty() ? entry.name : tr("%1 (%2)").arg(entry.name, entry.url);
        QAction* action = menu->addAction(icon(m_theme, QStringLiteral("server")), escaped(text));
        action->setToolTip(entry.problem);
        action->setCheckable(true);
        action->setChecked(m_server.workspace
                           && QFileInfo(m_server.workspace->file()) == QFileInfo(entry.file));
        connect(action, &QAction::triggered, this, [this, file = entry.file] { openFile(file); });
    }
    menu->addSeparator();
    menu->addAction(m_window->windowActions()->connectServer);
}

} // namespace keyroster::ui
