#pragma once

#include "models/dropdecision.h"
#include "models/keyrow.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace keyroster::ui {

class Theme;
namespace paint {
struct Brush;
}

/// Paints one key (or the pool) of a KeysModel as a card: label and last four, state with icon and
/// words, use of the day, who is on it as chips; while something is held over it, what a drop would
/// do or why it is refused.
class KeyCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    KeyCardDelegate(const Theme* theme, QObject* parent);

    /// Something is held over this card; an invalid index ends it. The view repaints.
    void setDropFeedback(const QModelIndex& index, const DropDecision& decision);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    struct Lines;
    [[nodiscard]] Lines linesOf(const QStyleOptionViewItem& option) const;
    void paintTitle(const paint::Brush& brush, const KeyRow& row, QRect line) const;
    void paintState(const paint::Brush& brush, const KeyRow& row, const QRect& line) const;
    void paintDrop(const paint::Brush& brush, const QRect& room) const;

    const Theme* m_theme;
    QPersistentModelIndex m_dropRow;
    DropDecision m_decision;
};

} // namespace keyroster::ui
