#pragma once

#include "pages/page.h"
#include "policy/policy.h"

namespace keyroster::sync {
class Engine;
}

namespace keyroster::ui {

class Board;
class KeyRun;
class Operations;
class Theme;

/// The home page of the window: the board of one server. It edits the draft, tests keys and shows
/// what the router reports; dialogs and the sync are the window's, asked for by signals. Engine,
/// operations and theme outlive it. GUI thread.
class BoardPage : public Page
{
    Q_OBJECT
public:
    BoardPage(sync::Engine* engine, Operations* operations, Theme* theme,
              QWidget* parent = nullptr);

    [[nodiscard]] Board* board() const { return m_board; }

    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;
    /// The focus goes where typing finds people.
    void activate() override;
    /// A key, user or group by its id.
    void showItem(const QString& id) override;

    /// Each result shows in its card, and what became of all in the message.
    void testKeys(const QList<KeyId>& keys);

Q_SIGNALS:
    void addKeysRequested(const keyroster::ConnectionId& connection);
    void addConnectionRequested();
    void refreshRequested();
    void adoptRequested();
    void keyDetailsRequested(const keyroster::KeyId& key);
    void editConnectionRequested(const keyroster::ConnectionId& connection);
    void editModelsRequested(const keyroster::ConnectionId& connection);
    void orderRequested(const keyroster::ConnectionId& connection,
                        const keyroster::Principal& principal);
    void removeKeysRequested(const QList<keyroster::KeyId>& keys);
    void accountsRequested();
    void allowancesRequested(const std::optional<keyroster::Principal>& about);
    void reviewRequested();
    void syncRequested();

private:
    void showProgress();
    void showSyncState();

    sync::Engine* m_engine;
    KeyRun* m_tests;
    Board* m_board;
};

} // namespace keyroster::ui
