#include "window/serverflow.h"

#include "dialogs/accountsdialog.h"
#include "dialogs/addconnectiondialog.h"
#include "dialogs/addkeysdialog.h"
#include "dialogs/adoptdialog.h"
#include "dialogs/allowancesdialog.h"
#include "dialogs/assignmentdialog.h"
#include "dialogs/certificatedialog.h"
#include "dialogs/connectiondialog.h"
#include "dialogs/keydialog.h"
#include "dialogs/manykeysdialog.h"
#include "dialogs/modelsdialog.h"
#include "dialogs/removekeysdialog.h"
#include "dialogs/replacesecretdialog.h"
#include "dialogs/signinagaindialog.h"
#include "dialogs/undodialog.h"
#include "pages/checkchoice.h"
#include "widgets/messagebar.h"
#include "window/exchangeflow.h"
#include "window/syncflow.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

namespace keyroster::ui {

ServerFlow::ServerFlow(sync::Engine* engine, Operations* operations, const Theme* theme,
                       MessageBar* message, Notifier* notifier, QWidget* window)
    : QObject(window)
    , m_engine(engine)
    , m_operations(operations)
    , m_theme(theme)
    , m_message(message)
    , m_window(window)
    , m_sync(new SyncFlow({engine, operations, theme, message, notifier, window,
                           [this](QDialog* dialog) { present(dialog); }},
                          this))
    , m_exchange(new ExchangeFlow({engine, operations, theme, message, window,
                                   [this](QDialog* dialog) { present(dialog); }},
                                  this))
    , m_watch(new sync::DriftWatch(engine, this))
    , m_states(new sync::StatusWatch(engine, this))
{
    // Of the program, not the window: who reads a dialog sees the states behind it.
    connect(qApp, &QGuiApplication::applicationStateChanged, m_states,
            [this](Qt::ApplicationState state) {
                m_states->setActive(state == Qt::ApplicationActive);
            });
    m_states->setActive(QGuiApplication::applicationState() == Qt::ApplicationActive);
    connect(engine, &sync::Engine::signInNeeded, this, &ServerFlow::signInAgain);
    connect(m_sync, &SyncFlow::reviewed, this, &ServerFlow::reviewed);
    connect(m_sync, &SyncFlow::refreshRequested, this, &ServerFlow::refresh);
    connect(m_sync, &SyncFlow::statusRequested, this, &ServerFlow::askStatus);
}

ServerFlow::~ServerFlow()
{
    qDeleteAll(m_dialogs);
}

void ServerFlow::present(QDialog* dialog)
{
    m_dialogs.removeIf([](const QPointer<QDialog>& closed) { return closed.isNull(); });
    m_dialogs.append(dialog);
    dialog->open();
}

void ServerFlow::resume()
{
    const CancelToken cancel;
    m_operations->run(
        tr("Signing in..."), m_engine->resume(cancel), cancel, this,
        [this] {
            m_watch->restart();
            if (sync::driftCheck(*m_engine->workspace()).onStart
                || !m_engine->workspace()->snapshot())
                refresh();
        },
        [this](const Error& error) {
            // What was kept to sign in with is gone: say so, and ask.
            const bool lost =
                error.kind == ErrorKind::NotFound || error.kind == ErrorKind::KeychainBroken;
            if (lost)
                m_message->showError(error);
            if (lost || error.kind == ErrorKind::SignInRequired
                || error.kind == ErrorKind::SignInFailed) {
                signInAgain();
            } else if (error.kind != ErrorKind::Cancelled) {
                showFailure(error, [this] { resume(); });
            }
        });
}

void ServerFlow::refresh()
{
    const CancelToken cancel;
    m_operations->run(
        tr("Reading the server..."), m_engine->pull(cancel), cancel, this, [this] { askStatus(); },
        [this](const Error& error) {
            if (error.kind == ErrorKind::SignInRequired) {
                signInAgain();
            } else if (error.kind == ErrorKind::Conflict && !m_engine->conflicts().isEmpty()) {
                m_message->clear(); // the bar for what cannot wait says it
            } else if (error.kind != ErrorKind::Cancelled) {
                showFailure(error, [this] { refresh(); });
            }
        });
}

void ServerFlow::showFailure(const Error& error, const std::function<void()>& again)
{
    m_message->showError(error);
    m_message->offer(tr("Try again"), again);
    if (!CertificateDialog::isAbout(error, m_engine))
        return;
    m_message->offerAlso(tr("Trust this certificate..."), [this] {
        auto* dialog = new CertificateDialog(m_engine, m_operations, m_theme, m_window);
        connect(dialog, &CertificateDialog::trusted, this, &ServerFlow::resume);
        present(dialog);
    });
}

void ServerFlow::askStatus()
{
    const std::optional<Snapshot>& snapshot = m_engine->workspace()->snapshot();
    if (!snapshot || !snapshot->router.router.exists)
        return; // before the first sync there is nobody to ask
    const CancelToken cancel;
    m_operations->run(tr("Asking the router for the state of the keys..."),
                      m_engine->status(cancel), cancel, this, [](const sync::RouterStatus&) {});
}

void ServerFlow::signInAgain()
{
    if (m_signIn)
        return;
    auto* dialog = new SignInAgainDialog(m_engine, m_operations, m_theme, m_window);
    m_signIn = dialog;
    connect(dialog, &SignInAgainDialog::signedIn, this, [this] {
        m_message->clear(); // what it said was about a session that was over
        m_watch->restart();
        refresh();
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_message->showMessage(Tone::Warning,
                               tr("You are not signed in, so what is shown here may be old. Your "
                                  "draft stays on this computer."));
        m_message->offer(tr("Sign in..."), [this] { signInAgain(); });
    });
    // It goes a moment later, and what is pressed until then must not be lost.
    connect(dialog, &QDialog::finished, this, [this] { m_signIn.clear(); });
    present(dialog);
}

void ServerFlow::review()
{
    m_sync->review();
}

void ServerFlow::signOut()
{
    const CancelToken cancel;
    m_operations->run(tr("Signing out..."), m_engine->signOut(cancel), cancel, this, [this] {
        m_message->showMessage(Tone::Ok, tr("Signed out. Your draft stays on this computer."));
        m_message->offer(tr("Sign in..."), [this] { signInAgain(); });
    });
}

void ServerFlow::addConnection()
{
    auto* dialog = new AddConnectionDialog(m_engine, m_operations, m_theme, m_window);
    present(dialog);
}

void ServerFlow::adopt()
{
    present(new AdoptDialog(m_engine, m_operations, m_theme, m_window));
}

void ServerFlow::addKeys(const ConnectionId& connection)
{
    if (!m_engine->workspace()->draft().connection(connection)) {
        m_message->showMessage(Tone::Warning,
                               tr("Keys belong to a connection. Add or adopt one first."));
        m_message->offer(tr("Add a connection..."), [this] { addConnection(); });
        return;
    }
    present(new AddKeysDialog(m_engine, m_operations, m_theme, connection, m_window));
}

void ServerFlow::pasteKeys(const ConnectionId& connection)
{
    if (!m_engine->workspace()->draft().connection(connection)) {
        addKeys(connection);
        return;
    }
    auto* dialog = new AddKeysDialog(m_engine, m_operations, m_theme, connection, m_window);
    dialog->takeText(QApplication::clipboard()->text());
    present(dialog);
}

void ServerFlow::keyDetails(const KeyId& key)
{
    if (m_engine->workspace()->draft().key(key))
        present(new KeyDialog(m_engine, key, m_operations, m_theme, m_window));
}

void ServerFlow::removeKeys(QList<KeyId> keys)
{
    const Policy& draft = m_engine->workspace()->draft();
    keys.removeIf([&draft](const KeyId& key) { return !draft.key(key); });
    if (!keys.isEmpty())
        present(new RemoveKeysDialog(m_engine, keys, m_operations, m_theme, m_window));
}

void ServerFlow::editConnection(const ConnectionId& connection)
{
    if (m_engine->workspace()->draft().connection(connection))
        present(new ConnectionDialog(m_engine, connection, m_operations, m_theme, m_window));
}

void ServerFlow::editModels(const ConnectionId& connection, const QStringList& chosen)
{
    if (!m_engine->workspace()->draft().connection(connection))
        return;
    auto* dialog = new ModelsDialog(m_engine, connection, m_operations, m_theme, m_window);
    dialog->chooseModels(chosen);
    present(dialog);
}

void ServerFlow::editAssignment(const ConnectionId& connection, const Principal& principal)
{
    if (m_engine->workspace()->draft().assignment(connection, principal))
        present(
            new AssignmentDialog(m_engine, connection, principal, m_operations, m_theme, m_window));
}

void ServerFlow::accounts()
{
    present(new AccountsDialog(m_engine, AccountId(), m_operations, m_theme, m_window));
}

void ServerFlow::choose(const CheckChoice& choice)
{
    const Policy& draft = m_engine->workspace()->draft();
    QList<KeyId> keys = choice.keys;
    keys.removeIf([&draft](const KeyId& key) { return !draft.key(key); });
    switch (choice.dialog) {
    case CheckChoice::Dialog::None: break;
    case CheckChoice::Dialog::AddKeys: addKeys(choice.connection); break;
    case CheckChoice::Dialog::Models: editModels(choice.connection, choice.models); break;
    case CheckChoice::Dialog::Accounts:
        present(new AccountsDialog(m_engine, choice.account, m_operations, m_theme, m_window));
        break;
    case CheckChoice::Dialog::Keys:
        if (keys.size() == 1)
            keyDetails(keys.constFirst());
        else if (!keys.isEmpty())
            present(new ManyKeysDialog(m_engine, keys, m_operations, m_theme, m_window));
        break;
    case CheckChoice::Dialog::Secret:
        if (!keys.isEmpty())
            present(new ReplaceSecretDialog(m_engine, keys.constFirst(), m_operations, m_theme,
                                            m_window));
        break;
    case CheckChoice::Dialog::Order: editAssignment(choice.connection, choice.principal); break;
    }
}

void ServerFlow::allowances(const std::optional<Principal>& about)
{
    present(new AllowancesDialog(m_engine, about, m_operations, m_theme, m_window));
}

void ServerFlow::undo()
{
    const QString what = m_engine->workspace()->undoText();
    reportUndo(m_engine->workspace()->undo(), tr("Undone: %1").arg(what));
}

void ServerFlow::redo()
{
    const QString what = m_engine->workspace()->redoText();
    reportUndo(m_engine->workspace()->redo(), tr("Done again: %1").arg(what));
}

void ServerFlow::undoHistory()
{
    present(new UndoDialog(m_engine->workspace(), m_operations, m_theme, m_window));
}

void ServerFlow::reportUndo(const Result<void>& result, const QString& what)
{
    if (!result)
        m_message->showError(result.error());
    else
        m_message->showMessage(Tone::Accent, what);
}

} // namespace keyroster::ui
