#pragma once

#include "pages/boardstate.h"
#include "sync/engine.h"
#include "widgets/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace keyroster::ui {

class BoardActions;

/// Bottom of the board: how many changes are not yet on the server, and the way to bring them
/// there.
class DraftBar : public QFrame
{
    Q_OBJECT
public:
    DraftBar(BoardState* state, const Theme* theme, BoardActions* actions,
             QWidget* parent = nullptr);

    void setSyncState(sync::SyncState state);
    [[nodiscard]] qsizetype changes() const { return m_changes; }
    [[nodiscard]] QString text() const;

private:
    struct Says
    {
        QString words, picture;
        Tone tone;
    };
    void refresh();
    void count();
    [[nodiscard]] Says says() const;
    /// The last sync stopped part-way: the draft is as it was, the server is not.
    [[nodiscard]] bool isLeftUndone() const;

    BoardState* m_state;
    const Theme* m_theme;
    sync::SyncState m_sync = sync::SyncState::Unknown;
    qsizetype m_changes = 0;
    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_last;
    QPushButton* m_discard;
    QPushButton* m_review;
    QPushButton* m_syncButton;
};

} // namespace keyroster::ui
