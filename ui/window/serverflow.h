#pragma once

#include "sync/driftwatch.h"
#include "sync/engine.h"
#include "sync/statuswatch.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

#include <QObject>
#include <QPointer>
#include <functional>

class QDialog;
class QWidget;

namespace keyroster::ui {

class AddKeysDialog;
struct CheckChoice;
class ExchangeFlow;
class MessageBar;
class Notifier;
class SyncFlow;

/// What the window does with one open server: read it, sign in again, look at it on a timer where
/// that is wanted, and the dialogs around connections and keys; plans are SyncFlow's. Everything is
/// asynchronous; results go to the draft and the message bar. Engine, operations, theme, and
/// message bar outlive it. GUI thread.
class ServerFlow : public QObject
{
    Q_OBJECT
public:
    ServerFlow(sync::Engine* engine, Operations* operations, const Theme* theme,
               MessageBar* message, Notifier* notifier, QWidget* window);

    /// Closes the dialogs that it opened: they stand on the engine.
    ~ServerFlow() override;

    /// Signs in with what is stored and reads the server.
    void resume();
    void refresh();
    void review();
    void signOut();
    [[nodiscard]] SyncFlow* sync() const { return m_sync; }
    [[nodiscard]] ExchangeFlow* exchange() const { return m_exchange; }
    [[nodiscard]] sync::DriftWatch* watch() const { return m_watch; }
    [[nodiscard]] sync::StatusWatch* states() const { return m_states; }
    /// Opens a dialog that stands on the engine, and closes it with this.
    void present(QDialog* dialog);
    void addConnection();
    void adopt();
    void addKeys(const ConnectionId& connection);
    /// Opens "Add keys" with what is on the clipboard.
    void pasteKeys(const ConnectionId& connection);
    void keyDetails(const KeyId& key);
    /// Says first who would lose what. Keys that the draft does not have are left out.
    void removeKeys(QList<KeyId> keys);
    void editConnection(const ConnectionId& connection);
    void editModels(const ConnectionId& connection, const QStringList& chosen = {});
    void editAssignment(const ConnectionId& connection, const Principal& principal);
    void accounts();
    /// The dialog in which a person decides about a finding of Checks.
    void choose(const CheckChoice& choice);
    void allowances(const std::optional<Principal>& about);
    void undo();
    void redo();
    void undoHistory();
    [[nodiscard]] bool isSigningIn() const { return !m_signIn.isNull(); }

Q_SIGNALS:
    void reviewed(); ///< the review was closed, synced or not

private:
    void signInAgain();
    void askStatus();
    /// Says the error with the ways on: `again`, and for a changed certificate the question.
    void showFailure(const Error& error, const std::function<void()>& again);
    void reportUndo(const Result<void>& result, const QString& what);

    sync::Engine* m_engine;
    Operations* m_operations;
    const Theme* m_theme;
    MessageBar* m_message;
    QWidget* m_window;
    SyncFlow* m_sync;
    ExchangeFlow* m_exchange;
    sync::DriftWatch* m_watch;
    sync::StatusWatch* m_states;
    QPointer<QDialog> m_signIn;
    QList<QPointer<QDialog>> m_dialogs;
};

} // namespace keyroster::ui
