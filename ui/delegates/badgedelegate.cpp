#include "delegates/badgedelegate.h"

#include "delegates/cardpainter.h"

namespace keyroster::ui {

namespace {

RowChange changeOf(const QModelIndex& index)
{
    return RowChange(index.data(ChangeRole).toInt());
}

} // namespace

BadgeDelegate::BadgeDelegate(const Theme* theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void BadgeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const paint::Brush brush{painter, m_theme, &option};
    paint::changeBadge(brush, option.rect.adjusted(0, 0, -Theme::SmallGap, 0), changeOf(index),
                       paint::smallFont(option.font));
}

void BadgeDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const RowChange change = changeOf(index);
    if (change == RowChange::None)
        return;
    const int badge = paint::changeBadgeSize(change, paint::smallFont(option->font)).width();
    option->font.setStrikeOut(change == RowChange::Removed);
    const int room = option->rect.width() - badge - 4 * Theme::SmallGap;
    if (room > 0) // there is no rectangle yet while the size of a row is asked for
        option->text =
            QFontMetrics(option->font).elidedText(option->text, option->textElideMode, room);
}

} // namespace keyroster::ui
