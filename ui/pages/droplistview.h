#pragma once

#include "models/dropdecision.h"

#include <QListView>
#include <functional>

namespace keyroster::ui {

class BoardState;
class Theme;

/// A list of the board from which ids are dragged and onto which they are dropped. While something
/// is held over a row it asks BoardState::decide (once per row and modifier) and shows the answer
/// there; a drop goes to BoardState::drop. Near its edges it scrolls. Escape cancels a drag (Qt
/// does that).
class DropListView : public QListView
{
    Q_OBJECT
public:
    /// What a row stands for; an index that is not valid means beside the rows.
    using TargetOf = std::function<DropTarget(const QModelIndex&)>;
    /// Tells the delegate which row to mark and how.
    using ShowFeedback = std::function<void(const QModelIndex&, const DropDecision&)>;

    DropListView(BoardState* state, const Theme* theme, TargetOf targetOf,
                 ShowFeedback showFeedback, QWidget* parent = nullptr);

    [[nodiscard]] QModelIndexList selectedRows() const { return selectedIndexes(); }

    /// What is shown now about the thing that is held over this list; empty while nothing is.
    [[nodiscard]] const DropDecision& heldDecision() const { return m_decision; }

Q_SIGNALS:
    /// Printable text was typed while the list had the focus.
    void typed(const QString& text);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QList<int>& roles) override;

private:
    void showDecision(const QModelIndex& index, Qt::KeyboardModifiers modifiers);
    void endFeedback();
    [[nodiscard]] QPixmap dragPicture(const DragPayload& payload) const;

    BoardState* m_state;
    const Theme* m_theme;
    TargetOf m_targetOf;
    ShowFeedback m_showFeedback;
    DragPayload m_payload; ///< held over this list; read once, it may be large
    DropTarget m_target;
    Qt::KeyboardModifiers m_modifiers;
    DropDecision m_decision;
};

} // namespace keyroster::ui
