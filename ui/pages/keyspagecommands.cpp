#include "dialogs/addkeysdialog.h"
#include "dialogs/csvkeysdialog.h"
#include "dialogs/keydialog.h"
#include "dialogs/manykeysdialog.h"
#include "dialogs/removekeysdialog.h"
#include "dialogs/replacesecretdialog.h"
#include "models/wording.h"
#include "pages/keyrun.h"
#include "pages/keyspage.h"
#include "pages/keyspageactions.h"
#include "pages/keyspagesecret.h"
#include "policy/csvkeys.h"
#include "policy/keyedits.h"
#include "policy/restoreedits.h"
#include "widgets/columnchooser.h"
#include "widgets/filechooser.h"
#include "widgets/messagebar.h"
#include "widgets/operations.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

namespace keyroster::ui {

void KeysPage::connectActions()
{
    const KeysPageActions* a = m_actions;
    connect(a->add, &QAction::triggered, this, &KeysPage::addKeys);
    connect(a->importCsv, &QAction::triggered, this, &KeysPage::importKeys);
    connect(a->edit, &QAction::triggered, this, &KeysPage::editKeys);
    connect(a->test, &QAction::triggered, this, [this] { testKeys(liveKeys()); });
    connect(a->testAll, &QAction::triggered, this, [this] {
        QList<KeyId> keys;
        for (int row = 0; row < m_proxy->rowCount(); ++row) {
            const KeyTableRow* key = m_proxy->rowAt(m_proxy->index(row, 0));
            if (key && key->change != RowChange::Removed)
                keys.append(key->id);
        }
        testKeys(keys);
    });
    connect(a->replace, &QAction::triggered, this, &KeysPage::replaceSecret);
    connect(a->reveal, &QAction::triggered, this, [this] { withSecret(false); });
    connect(a->copy, &QAction::triggered, this, [this] { withSecret(true); });
    connect(a->switchKeys, &QAction::triggered, this, &KeysPage::switchKeys);
    connect(a->clearPause, &QAction::triggered, this, &KeysPage::clearPause);
    connect(a->accounts, &QAction::triggered, this, &KeysPage::accountsRequested);
    connect(a->remove, &QAction::triggered, this, &KeysPage::removeKeys);
    connect(a->keep, &QAction::triggered, this, [this] {
        const workspace::Workspace* workspace = m_engine->workspace();
        apply(edits::keepKeys(workspace->draft(), workspace->base(), removedKeys()));
    });
    connect(a->exportCsv, &QAction::triggered, this, &KeysPage::exportKeys);
    connect(a->ask, &QAction::triggered, this, &KeysPage::askRouter);
    connect(a->find, &QAction::triggered, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    const auto show = [this](const QString& page) {
        const QList<KeyId> keys = liveKeys();
        if (!keys.isEmpty())
            Q_EMIT pageRequested(page, keys.constFirst().text());
    };
    connect(a->showOnBoard, &QAction::triggered, this, [show] { show(QStringLiteral("board")); });
    connect(a->showPeople, &QAction::triggered, this, [show] { show(QStringLiteral("people")); });
    connect(m_add, &QPushButton::clicked, a->add, &QAction::trigger);
    connect(m_testAll, &QPushButton::clicked, a->testAll, &QAction::trigger);
    connect(a->testAll, &QAction::enabledChanged, m_testAll, &QPushButton::setEnabled);
    connect(a->add, &QAction::enabledChanged, m_add, &QPushButton::setEnabled);
    connect(m_tests, &KeyRun::progressed, this, &KeysPage::showCounts);
    connect(m_tests, &KeyRun::finished, this, [this](const KeyRunResult& result) {
        showCounts();
        showTestsEnd(m_message, result);
    });
    connect(m_pauses, &KeyRun::finished, this, [this](const KeyRunResult& result) {
        showPausesEnd(m_message, result);
        if (result.done() > 0)
            askRouter();
    });
}

void KeysPage::updateActions()
{
    const workspace::Workspace* workspace = m_engine->workspace();
    const QList<KeyId> keys = liveKeys();
    const QString readOnly = workspace->isReadOnly() ? workspace->readOnlyReason() : QString();
    const QString choose = keys.isEmpty() ? tr("Choose a key first.") : QString();
    const QString one = keys.size() > 1 ? tr("Choose one key only.") : choose;
    const QString edits = readOnly.isEmpty() ? choose : readOnly;
    const std::optional<Snapshot>& snapshot = workspace->snapshot();
    const QString noRouter = snapshot && snapshot->router.router.exists
                               ? QString()
                               : tr("There is no router on the server before the first sync.");
    KeysPageActions::allow(m_actions->add, readOnly);
    KeysPageActions::allow(m_actions->importCsv, readOnly);
    KeysPageActions::allow(m_actions->edit, edits);
    KeysPageActions::allow(m_actions->accounts, readOnly);
    KeysPageActions::allow(m_actions->switchKeys, edits);
    KeysPageActions::allow(m_actions->remove, edits);
    const bool removed = !removedKeys().isEmpty();
    KeysPageActions::allow(m_actions->keep, !readOnly.isEmpty() ? readOnly
                                            : removed
                                                ? QString()
                                                : tr("Choose a key that your changes remove."));
    KeysPageActions::allow(m_actions->replace, readOnly.isEmpty() ? one : readOnly);
    const QString secret = whyNoSecret(keys);
    KeysPageActions::allow(m_actions->test, choose.isEmpty() ? secret : choose);
    KeysPageActions::allow(m_actions->reveal, one.isEmpty() ? secret : one);
    KeysPageActions::allow(m_actions->copy, one.isEmpty() ? secret : one);
    KeysPageActions::allow(m_actions->clearPause, noRouter.isEmpty() ? choose : noRouter);
    KeysPageActions::allow(m_actions->showOnBoard, one);
    KeysPageActions::allow(m_actions->showPeople, one);
    KeysPageActions::allow(m_actions->ask, noRouter);
    const bool none = workspace->draft().keys.isEmpty();
    KeysPageActions::allow(m_actions->testAll, none ? tr("There are no keys yet.") : QString());
    KeysPageActions::allow(m_actions->exportCsv, none ? tr("There are no keys yet.") : QString());
    const ApiKey* first = keys.isEmpty() ? nullptr : workspace->draft().key(keys.constFirst());
    m_actions->switchKeys->setText(first && !first->enabled ? tr("Switch on") : tr("Switch off"));
}

QString KeysPage::whyNoSecret(const QList<KeyId>& keys) const
{
    const workspace::Workspace* workspace = m_engine->workspace();
    const bool any = std::any_of(keys.cbegin(), keys.cend(), [workspace](const KeyId& id) {
        const ApiKey* key = workspace->draft().key(id);
        return key && !workspace->secretOf(id, key->fingerprint).isEmpty();
    });
    return any ? QString()
               : tr("The secret is not on this computer: another admin added the key. It can be "
                    "assigned, not shown or tested.");
}

QList<KeyId> KeysPage::chosenKeys(bool inDraft) const
{
    QList<KeyId> keys = selectedKeys();
    const Policy& draft = m_engine->workspace()->draft();
    keys.removeIf(
        [&draft, inDraft](const KeyId& key) { return (draft.key(key) != nullptr) != inDraft; });
    return keys;
}

void KeysPage::showMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("keysMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const KeysPageActions* a = m_actions;
    menu->addActions({a->edit, a->test, a->switchKeys, a->replace});
    menu->addSeparator();
    menu->addActions({a->reveal, a->copy});
    menu->addSeparator();
    menu->addActions({a->showOnBoard, a->showPeople, a->accounts, a->clearPause});
    menu->addSeparator();
    menu->addActions({a->remove, a->keep});
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void KeysPage::present(QDialog* dialog)
{
    m_dialogs.removeIf([](const QPointer<QDialog>& closed) { return closed.isNull(); });
    m_dialogs.append(dialog);
    dialog->open();
}

void KeysPage::apply(const Result<Edit>& edit)
{
    if (!edit) {
        m_message->showError(edit.error());
        return;
    }
    if (const Result<void> done = m_engine->workspace()->apply(*edit); !done)
        m_message->showError(done.error());
    else
        m_message->clear();
}

ConnectionId KeysPage::likelyConnection() const
{
    const Policy& draft = m_engine->workspace()->draft();
    if (draft.connection(m_wanted.connection))
        return m_wanted.connection;
    const QList<KeyId> keys = liveKeys();
    if (const ApiKey* key = keys.isEmpty() ? nullptr : draft.key(keys.constFirst()))
        return key->connection;
    return draft.connections.isEmpty() ? ConnectionId() : draft.connections.constFirst().id;
}

void KeysPage::addKeys()
{
    const ConnectionId connection = likelyConnection();
    if (connection.isEmpty()) {
        Q_EMIT addConnectionRequested();
        return;
    }
    auto* dialog = new AddKeysDialog(m_engine, m_operations, m_theme, connection, this);
    connect(dialog, &AddKeysDialog::keysAdded, this, [this](const QList<KeyId>& keys) {
        setFilter({});
        selectKeys(keys);
    });
    present(dialog);
}

void KeysPage::importKeys()
{
    auto* dialog = new CsvKeysDialog(m_engine, m_operations, m_theme, this);
    connect(dialog, &CsvDialog::imported, this, [this](const QString& what) {
        m_message->showMessage(Tone::Ok, what.isEmpty() ? tr("The file is imported.") : what);
    });
    present(dialog);
}

void KeysPage::editKeys()
{
    const QList<KeyId> keys = liveKeys();
    if (keys.size() == 1)
        present(new KeyDialog(m_engine, keys.constFirst(), m_operations, m_theme, this));
    else if (!keys.isEmpty())
        present(new ManyKeysDialog(m_engine, keys, m_operations, m_theme, this));
}

void KeysPage::replaceSecret()
{
    const QList<KeyId> keys = liveKeys();
    if (keys.size() != 1)
        return;
    auto* dialog =
        new ReplaceSecretDialog(m_engine, keys.constFirst(), m_operations, m_theme, this);
    connect(dialog, &ReplaceSecretDialog::replaced, this, [this](const KeyId& key) {
        selectKeys({key});
        m_message->showMessage(Tone::Ok, tr("The new secret is here. Sync to bring it to the "
                                            "server."));
    });
    present(dialog);
}

void KeysPage::withSecret(bool copy)
{
    const QList<KeyId> keys = liveKeys();
    if (keys.size() != 1)
        return;
    const KeyId& key = keys.constFirst();
    const QString label = keyText(m_engine->workspace()->draft(), key);
    const CancelToken cancel;
    m_operations->run(
        tr("Reading the secret of %1...").arg(label), m_engine->secretOf(key, cancel), cancel, this,
        [this, key, label, copy](const SecretBytes& secret) {
            // The keychain may have asked for a password meanwhile: the admin may be elsewhere.
            if (!isVisible() || liveKeys() != QList<KeyId>{key})
                return;
            if (copy)
                m_secret->copy(label, secret);
            else
                m_secret->reveal(label, secret);
        },
        [this](const Error& error) {
            if (error.kind != ErrorKind::Cancelled)
                m_message->showError(error);
        });
}

void KeysPage::switchKeys()
{
    const Policy& draft = m_engine->workspace()->draft();
    QList<ApiKey> changed;
    for (const KeyId& id : liveKeys())
        changed.append(*draft.key(id));
    if (changed.isEmpty())
        return;
    // All follow the first one, so that one click gives one state and one undo step.
    const bool on = !changed.constFirst().enabled;
    for (ApiKey& key : changed)
        key.enabled = on;
    const QString what = keyListText(draft, liveKeys());
    apply(edits::changeKeys(draft, changed, {},
                            on ? tr("Switch %1 on").arg(what) : tr("Switch %1 off").arg(what)));
}

void KeysPage::clearPause()
{
    m_message->clear();
    m_pauses->run(liveKeys());
}

void KeysPage::removeKeys()
{
    const QList<KeyId> keys = liveKeys();
    if (!keys.isEmpty())
        present(new RemoveKeysDialog(m_engine, keys, m_operations, m_theme, this));
}

void KeysPage::testKeys(const QList<KeyId>& keys)
{
    m_message->clear();
    m_tests->run(keys);
    showCounts();
}

void KeysPage::askRouter()
{
    const CancelToken cancel;
    m_operations->run(
        tr("Asking the router for the state of the keys..."), m_engine->status(cancel), cancel,
        this, [](const sync::RouterStatus&) {},
        [this](const Error& error) {
            if (error.kind != ErrorKind::Cancelled && error.kind != ErrorKind::SignInRequired)
                m_message->showError(error);
        });
}

void KeysPage::exportKeys()
{
    const auto write = [this](const QString& file) {
        writeAndTell(m_message, file, csv::keysToCsv(m_engine->workspace()->draft()),
                     tr("The keys are in %1, without their secrets.").arg(file));
    };
    present(fileChooser(this,
                        {QStringLiteral("keysExportDialog"), tr("Export the keys"),
                         tr("Tables (*.csv)"), QStringLiteral("keyroster-keys.csv")},
                        write));
}

} // namespace keyroster::ui
