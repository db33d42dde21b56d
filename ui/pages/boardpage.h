#pragma once

#include "base/cancel.h"
#include "policy/policy.h"

#include <QAction>
#include <QHash>
#include <QWidget>

namespace keyroster::sync {
class Engine;
}

namespace keyroster::ui {

class Board;
class Operations;
class Theme;

/// The home page of the window: the board of one server. It edits the draft, tests keys and shows
/// what the router reports; dialogs and the sync are the window's, asked for by signals. Engine,
/// operations and theme outlive it. GUI thread.
class BoardPage : public QWidget
{
    Q_OBJECT
public:
    BoardPage(sync::Engine* engine, Operations* operations, Theme* theme,
              QWidget* parent = nullptr);

    /// For the menu and the command palette, in menu order; they have object names "board.assign",
    /// ...
    [[nodiscard]] QList<QAction*> actions() const;
    [[nodiscard]] Board* board() const { return m_board; }

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& bytes);

    /// Tests the keys one after the other; each result shows in its card.
    void testKeys(const QList<KeyId>& keys);

Q_SIGNALS:
    void addKeysRequested(const keyroster::ConnectionId& connection);
    void addConnectionRequested();
    void adoptRequested();
    void keyDetailsRequested(const keyroster::KeyId& key);
    void reviewRequested();
    void syncRequested();

private:
    void testNext(QList<KeyId> left, const CancelToken& cancel);
    void showSyncState();

    sync::Engine* m_engine;
    Operations* m_operations;
    Board* m_board;
};

} // namespace keyroster::ui
