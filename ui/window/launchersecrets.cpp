// Where secrets are kept on this computer, changed while the program runs.
#include "dialogs/vaultdialog.h"
#include "sync/movesecrets.h"
#include "widgets/messagebar.h"
#include "window/launcher.h"
#include "window/mainwindow.h"
#include "workspace/catalog.h"

#include <QFileInfo>
#include <QSettings>

namespace keyroster::ui {

namespace {

const QString vaultWord = QStringLiteral("vault");
const QString keychainWord = QStringLiteral("keychain");

QString placeKey()
{
    return QStringLiteral("secrets/place");
}

} // namespace

bool Launcher::vaultIsThePlace() const
{
    return m_settings->value(placeKey()).toString() == vaultWord
        && secrets::vaultExists(m_options.vaultFile);
}

void Launcher::rememberPlace()
{
    if (!m_store->isSessionOnly())
        m_settings->setValue(placeKey(), m_inKeychain ? keychainWord : vaultWord);
}

void Launcher::changeStore()
{
    if (!m_storeReady) {
        askForStore();
        return;
    }
    if (m_asking || m_moving)
        return;
    auto* dialog =
        new VaultDialog(m_store->notice(), m_options.vaultFile, m_operations, m_theme, m_window);
    dialog->offerChange(m_window->secretPlace(), m_inKeychain);
    connect(
        dialog, &VaultDialog::chosen, this,
        [this](const std::shared_ptr<secrets::SecretStore>& store) { chosenStore(store, false); });
    connect(dialog, &VaultDialog::tryAgainRequested, this, &Launcher::probeAndMove);
    connect(dialog, &QDialog::finished, this, [this] { m_asking.clear(); });
    m_asking = dialog;
    dialog->open();
}

void Launcher::probeAndMove()
{
    const std::shared_ptr<secrets::SecretStore> keychain =
        secrets::makeKeychainStore(m_options.keychainService);
    const CancelToken cancel;
    m_operations->run(
        tr("Looking at the keychain..."), keychain->probe(), cancel, this,
        [this, keychain](secrets::StoreState state) {
            if (state == secrets::StoreState::Available)
                chosenStore(keychain, true);
            else
                m_window->message()->showMessage(Tone::Warning, keychain->notice());
        },
        [this, keychain](const Error& error) { m_window->message()->showError(error); });
}

void Launcher::chosenStore(const std::shared_ptr<secrets::SecretStore>& store, bool inKeychain)
{
    // Not from within what the dialog or the operation is still doing.
    QMetaObject::invokeMethod(
        this,
        [this, store, inKeychain] {
            const bool inVault = !m_inKeychain && !m_store->isSessionOnly();
            if (store->isSessionOnly()) {
                m_inKeychain = false;
                useStore(store);
            } else if (!inKeychain && inVault) {
                m_window->message()->showMessage(Tone::Ok, tr("The secrets are there already."));
            } else {
                moveTo(store, inKeychain);
            }
        },
        Qt::QueuedConnection);
}

Result<std::vector<std::unique_ptr<workspace::Workspace>>> Launcher::openOthers() const
{
    std::vector<std::unique_ptr<workspace::Workspace>> others;
    const Result<QString> folder = workspace::workspaceFolder();
    if (!folder)
        return passOn(folder);
    const QList<workspace::CatalogEntry> known = workspace::listWorkspaces(*folder);
    for (const workspace::CatalogEntry& entry : known) {
        if (m_server.workspace && QFileInfo(m_server.workspace->file()) == QFileInfo(entry.file))
            continue;
        Result<std::unique_ptr<workspace::Workspace>> other =
            workspace::Workspace::open(entry.file);
        if (!other)
            return passOn(other);
        if (!(*other)->secretIndex().isEmpty())
            others.push_back(std::move(*other));
    }
    return others;
}

void Launcher::moveTo(const std::shared_ptr<secrets::SecretStore>& store, bool inKeychain)
{
    Result<std::vector<std::unique_ptr<workspace::Workspace>>> opened = openOthers();
    if (!opened) {
        m_window->message()->showError(opened.error());
        return;
    }
    m_moving = true;
    using Others = std::vector<std::unique_ptr<workspace::Workspace>>;
    const auto others = std::make_shared<Others>(std::move(*opened));
    QList<QPointer<workspace::Workspace>> all;
    for (const auto& other : *others)
        all.append(other.get());
    // Nobody else reads or writes secrets meanwhile.
    m_operations->cancelAll();
    m_window->setEngine(nullptr);
    m_server.engine.reset();
    if (m_server.workspace)
        all.append(m_server.workspace.get());
    const CancelToken cancel;
    m_operations->run(
        tr("Moving the secrets..."), sync::moveSecrets(m_store, store, all, cancel), cancel, this,
        [this, store, inKeychain, others](const sync::MovedSecrets& moved) {
            m_moving = false;
            others->clear();
            m_inKeychain = inKeychain;
            useStore(store);
            rememberPlace();
            m_window->message()->showMessage(
                Tone::Ok, tr("%n secret(s) moved. They were read back in the new place before "
                             "they were removed from the old one.",
                             nullptr, int(moved.secrets)));
        },
        [this, store, inKeychain, others](const Error& error) {
            m_moving = false;
            others->clear();
            moveFailed(error, store, inKeychain);
        });
}

void Launcher::moveFailed(const Error& error, const std::shared_ptr<secrets::SecretStore>& store,
                          bool inKeychain)
{
    // Without signing in, whose own words would take the place of these: the next reading does
    // that.
    replaceStore(m_store);
    if (error.kind == ErrorKind::Cancelled) {
        m_window->message()->showMessage(Tone::Warning,
                                         tr("Cancelled. The secrets stay where they are."));
        return;
    }
    m_window->message()->showError(error);
    m_window->message()->offer(tr("Change the place without them"), [this, store, inKeychain] {
        m_inKeychain = inKeychain;
        useStore(store);
        rememberPlace();
    });
}

} // namespace keyroster::ui
