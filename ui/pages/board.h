#pragma once

#include "pages/boardstate.h"
#include "sync/engine.h"

#include <QWidget>

class QSplitter;

namespace keyroster::ui {

class BoardActions;
class DirectoryPanel;
class DraftBar;
class Inspector;
class KeyPanel;
class MessageBar;
class Theme;

/// The board on a workspace alone: people left, keys in the middle, what is selected explained
/// right, changes below. It edits the draft and asks for everything else by signals, so it works
/// without a server. Workspace and theme outlive it.
class Board : public QWidget
{
    Q_OBJECT
public:
    Board(workspace::Workspace* workspace, const Theme* theme, QWidget* parent = nullptr);

    [[nodiscard]] BoardState* state() const { return m_state; }
    [[nodiscard]] BoardActions* actions() const { return m_actions; }
    [[nodiscard]] DirectoryPanel* directory() const { return m_directory; }
    [[nodiscard]] KeyPanel* keys() const { return m_keys; }
    [[nodiscard]] DraftBar* draftBar() const { return m_draftBar; }
    [[nodiscard]] MessageBar* message() const { return m_message; }

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray& bytes); ///< what does not fit is ignored

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
    void accountsRequested();
    void allowancesRequested(const std::optional<keyroster::Principal>& about);
    void testRequested(const QList<keyroster::KeyId>& keys);
    void removeKeysRequested(const QList<keyroster::KeyId>& keys);
    /// All whom this key serves, where there are too many for the board.
    void peopleRequested(const keyroster::KeyId& key);
    void reviewRequested();
    void syncRequested();

private:
    enum class Focus { Nothing, People, Keys, Pool };
    void connectParts();
    void connectPeopleActions();
    void connectKeyActions();
    void connectPolicyActions();
    void peopleChosen();
    void keysChosen();
    void showSubject();
    void updateActions();
    /// Whose assignment the inspector shows; none: nobody's, or several.
    [[nodiscard]] std::optional<Principal> subject() const;
    void assignSelected();
    void dropSelectedPeople(const DropTarget& target);
    void dropSelectedKeysOnPool();
    void takeSelectedKeysOutOfPool();
    void switchKeys();
    void removeConnection();
    void discard();
    void showPeopleMenu(const QPoint& position);
    void showKeyMenu(const QPoint& position, bool pool);

    BoardState* m_state;
    const Theme* m_theme;
    BoardActions* m_actions;
    Focus m_focus = Focus::Nothing;
    QSplitter* m_splitter;
    DirectoryPanel* m_directory;
    KeyPanel* m_keys;
    Inspector* m_inspector;
    DraftBar* m_draftBar;
    MessageBar* m_message;
};

} // namespace keyroster::ui
