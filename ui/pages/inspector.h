#pragma once

#include "pages/boardstate.h"

#include <QWidget>

class QScrollArea;

namespace keyroster::ui {

class BoardActions;
class Theme;

/// Right part of the board: explains what is selected. For a person "Why this key?" on every
/// connection, with the tiers; for a key its state, limits and who is on it; for the pool its keys.
/// Follows every change.
class Inspector : public QWidget
{
    Q_OBJECT
public:
    Inspector(BoardState* state, const Theme* theme, BoardActions* actions,
              QWidget* parent = nullptr);

    void showNothing();
    void showPeople(const QList<Principal>& principals);
    void showKey(const KeyId& key);
    void showPool();
    /// Keyboard focus to the explanation.
    void focusContent();

Q_SIGNALS:
    /// Somebody clicked a person or key in here.
    void personClicked(const keyroster::Principal& principal);
    void keyClicked(const keyroster::KeyId& key);
    void peopleClicked(const keyroster::KeyId& key); ///< all whom it serves

private:
    enum class Subject { Nothing, People, Key, Pool };
    void rebuild();
    QWidget* makeContent();

    BoardState* m_state;
    const Theme* m_theme;
    BoardActions* m_actions;
    Subject m_subject = Subject::Nothing;
    QList<Principal> m_people;
    KeyId m_key;
    QString m_model; ///< asked about in "Why this key?"; empty: any
    QScrollArea* m_scroll;
    QWidget* m_place;             ///< in the scroll area
    QWidget* m_content = nullptr; ///< in there; made anew in its place
};

} // namespace keyroster::ui
