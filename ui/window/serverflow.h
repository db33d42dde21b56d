#pragma once

#include "sync/engine.h"
#include "widgets/operations.h"
#include "widgets/theme.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace keyroster::ui {

class AddKeysDialog;
class MessageBar;

/// What the window does with one open server: read it, review and sync, sign in again, and the
/// dialogs around connections and keys. Everything is asynchronous; results go to the draft and the
/// message bar. Engine, operations, theme, and message bar outlive it. GUI thread.
class ServerFlow : public QObject
{
    Q_OBJECT
public:
    ServerFlow(sync::Engine* engine, Operations* operations, const Theme* theme,
               MessageBar* message, QWidget* window);

    /// Closes the dialogs that it opened: they stand on the engine.
    ~ServerFlow() override;

    /// Signs in with what is stored and reads the server.
    void resume();
    void refresh();
    void review();
    void addConnection();
    void adopt();
    void addKeys(const ConnectionId& connection);
    /// Opens "Add keys" with what is on the clipboard.
    void pasteKeys(const ConnectionId& connection);
    void keyDetails(const KeyId& key);
    void undo();
    void redo();
    [[nodiscard]] bool isSigningIn() const { return !m_signIn.isNull(); }

Q_SIGNALS:
    void reviewed(); ///< the review was closed, synced or not
    /// What a provider said about a key while it was added.
    void keyTested(const keyroster::KeyId& key, const keyroster::providers::KeyTest& test);

private:
    void openAddKeys(AddKeysDialog* dialog);
    void present(QDialog* dialog);
    void signInAgain();
    void askStatus();
    void reportUndo(const Result<void>& result, const QString& what);

    sync::Engine* m_engine;
    Operations* m_operations;
    const Theme* m_theme;
    MessageBar* m_message;
    QWidget* m_window;
    QPointer<QDialog> m_signIn;
    QList<QPointer<QDialog>> m_dialogs;
};

} // namespace keyroster::ui
