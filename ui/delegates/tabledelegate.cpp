#include "delegates/tabledelegate.h"

#include "delegates/cardpainter.h"
#include "models/tableroles.h"
#include "widgets/icons.h"

#include <QApplication>
#include <QPainter>

namespace keyroster::ui {

namespace {

constexpr int barHeight = 4;
constexpr int inset = 5; // with the style's own margin this is the padding of the header
constexpr double nearlyFull = 0.8;

Tone toneOf(CellTone tone)
{
    switch (tone) {
    case CellTone::Quiet: break;
    case CellTone::Good: return Tone::Ok;
    case CellTone::Waiting: return Tone::Warning;
    case CellTone::Bad: return Tone::Danger;
    case CellTone::Added: return Tone::Added;
    case CellTone::Changed: return Tone::Changed;
    case CellTone::Removed: return Tone::Removed;
    case CellTone::Accent: return Tone::Accent;
    }
    return Tone::Muted;
}

} // namespace

TableDelegate::TableDelegate(const Theme* theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * Theme::Gap, option.fontMetrics.height() + 2 * Theme::Gap};
}

void TableDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the view frames the whole row (theme.cpp)
    const QString name = index.data(CellIconRole).toString();
    if (!name.isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(m_theme, name, toneOf(CellTone(index.data(CellToneRole).toInt())));
        const int side = option->fontMetrics.ascent() + 2;
        option->decorationSize = QSize(side, side);
    }
    if (index.data(CellStruckRole).toBool()) {
        option->font.setStrikeOut(true);
        option->palette.setColor(QPalette::Text, m_theme->color(Tone::Muted));
    }
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const double share =
        index.data(CellShareRole).isValid() ? index.data(CellShareRole).toDouble() : -1;
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    // The ground goes from edge to edge, the content begins where the head of the column does.
    QStyleOptionViewItem ground = cell;
    ground.text.clear();
    ground.icon = {};
    ground.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, cell.widget);
    if (share < 0) {
        cell.rect.adjust(inset, 0, -inset, 0);
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        return;
    }
    const QString text = cell.text;
    painter->save();
    const paint::Brush brush{painter, m_theme, &cell};
    const QRect room = cell.rect.adjusted(Theme::Gap, 3, -Theme::Gap, -4);
    const QRect words(room.left(), room.top(), room.width(), room.height() - barHeight - 1);
    paint::text(brush, words, text, cell.font, cell.palette.color(QPalette::Text));
    const QRect bar(room.left(), room.bottom() - barHeight + 1, room.width(), barHeight);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme->color(Tone::Outline));
    painter->drawRoundedRect(bar, 2, 2);
    const Tone tone = share >= 1          ? Tone::Danger
                    : share >= nearlyFull ? Tone::Warning
                                          : Tone::Accent;
    const int width = std::max(share > 0 ? barHeight : 0, int(bar.width() * std::min(1.0, share)));
    const QRect filled(bar.left(), bar.top(), width, barHeight);
    painter->setBrush(m_theme->color(tone));
    if (width > 0)
        painter->drawRoundedRect(QStyle::visualRect(cell.direction, bar, filled), 2, 2);
    painter->restore();
}

} // namespace keyroster::ui
