#pragma once

#include "models/dropdecision.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace keyroster::ui {

class BoardState;
class Theme;

/// The keyboard's way to drop: a list of the connection's keys and the pool, filtered as one types.
/// It says for the chosen key what would happen, or why not, by the same rule as a drag. Return
/// assigns, Control+Return adds as a further key, Escape closes. Deletes itself when closed.
class AssignPopup : public QFrame
{
    Q_OBJECT
public:
    AssignPopup(BoardState* state, const Theme* theme, const QList<Principal>& principals,
                QWidget* parent);

    void popup(const QPoint& globalPosition);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void showDecision();
    void choose(Qt::KeyboardModifiers modifiers);
    [[nodiscard]] DropTarget target() const;

    BoardState* m_state;
    const Theme* m_theme;
    DragPayload m_payload;
    QLineEdit* m_find;
    QListWidget* m_list;
    QLabel* m_words;
};

} // namespace keyroster::ui
