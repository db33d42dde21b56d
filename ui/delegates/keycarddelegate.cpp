#include "delegates/keycarddelegate.h"

#include "delegates/chippainter.h"
#include "delegates/healthtone.h"
#include "models/keysmodel.h"
#include "models/wording.h"

#include <QPainter>

namespace keyroster::ui {

namespace {

constexpr int padding = 12;
constexpr int emblemSide = 38;
constexpr int barWidth = 130, leastBar = 44;

void paintEmblem(const paint::Brush& brush, const QRect& rect, const KeyRow& row)
{
    const Tone tone = row.isPool() ? Tone::Accent : healthTone(row.health);
    QColor ground = brush.theme->color(tone);
    ground.setAlphaF(brush.theme->isDark() ? 0.20F : 0.12F);
    paint::panel(brush, QStyle::visualRect(brush.option->direction, brush.option->rect, rect),
                 ground, {}, 0);
    const int inset = rect.width() / 4;
    paint::icon(brush, row.isPool() ? QStringLiteral("everyone") : QStringLiteral("key"), tone,
                rect.adjusted(inset, inset, -inset, -inset));
}

void paintBar(const paint::Brush& brush, const QRect& rect, double share)
{
    const QRectF place = QStyle::visualRect(brush.option->direction, brush.option->rect, rect);
    QPainter* painter = brush.painter;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(brush.theme->color(Tone::Outline));
    painter->drawRoundedRect(place, place.height() / 2, place.height() / 2);
    QRectF full = place;
    full.setWidth(std::max(place.height(), place.width() * share));
    if (brush.option->direction == Qt::RightToLeft)
        full.moveRight(place.right());
    painter->setBrush(brush.theme->color(share >= 1     ? Tone::Danger
                                         : share >= 0.8 ? Tone::Warning
                                                        : Tone::Ok));
    if (share > 0)
        painter->drawRoundedRect(full, place.height() / 2, place.height() / 2);
    painter->restore();
}

} // namespace

struct KeyCardDelegate::Lines
{
    QFont title, small;
    QRect card, emblem, first, second, third;
};

KeyCardDelegate::KeyCardDelegate(const Theme* theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void KeyCardDelegate::setDropFeedback(const QModelIndex& index, const DropDecision& decision)
{
    m_dropRow = index;
    m_decision = decision;
}

KeyCardDelegate::Lines KeyCardDelegate::linesOf(const QStyleOptionViewItem& option) const
{
    Lines lines;
    lines.title = paint::titleFont(option.font);
    lines.small = paint::smallFont(option.font);
    lines.card =
        option.rect.adjusted(Theme::SmallGap, Theme::SmallGap, -Theme::SmallGap, -Theme::SmallGap);
    const QRect room = lines.card.adjusted(padding, padding, -padding, -padding);
    lines.emblem = QRect(room.left(), room.top(), emblemSide, emblemSide);
    const int left = lines.emblem.right() + 1 + padding;
    const int width = room.right() - left;
    lines.first = QRect(left, room.top(), width, QFontMetrics(lines.title).height());
    lines.second = QRect(left, lines.first.bottom() + 3, width, QFontMetrics(lines.small).height());
    lines.third =
        QRect(left, lines.second.bottom() + Theme::Gap, width, paint::chipHeight(lines.small));
    return lines;
}

QSize KeyCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QStyleOptionViewItem measured = option;
    measured.rect = QRect(0, 0, 400, 200);
    return {0, linesOf(measured).third.bottom() + 1 + padding + Theme::SmallGap};
}

void KeyCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto* model = qobject_cast<const KeysModel*>(index.model());
    const KeyRow* row = model ? model->rowAt(index) : nullptr;
    if (!row)
        return;
    painter->save();
    const paint::Brush brush{painter, m_theme, &option};
    const Lines lines = linesOf(option);
    const bool dropHere = m_dropRow.isValid() && m_dropRow == index;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool removed = row->change == RowChange::Removed && !row->isPool();
    if (dropHere) {
        paint::panel(brush, lines.card,
                     m_theme->color(m_decision.allowed ? Tone::DropTarget : Tone::DropRefused),
                     m_theme->color(m_decision.allowed ? Tone::Accent : Tone::Danger), 2,
                     Qt::DashLine);
    } else {
        const QColor line = selected ? m_theme->color(Tone::Accent)
                          : hovered  ? option.palette.color(QPalette::Dark)
                                     : m_theme->color(Tone::Outline);
        paint::panel(brush, lines.card,
                     removed ? option.palette.color(QPalette::Window)
                             : m_theme->color(Tone::Raised),
                     line, selected ? 2 : 1, removed ? Qt::DashLine : Qt::SolidLine);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) // outside the line of a selected card
        paint::panel(brush, lines.card.adjusted(-3, -3, 3, 3), Qt::transparent,
                     m_theme->color(Tone::Accent), 1.5);
    paintEmblem(brush, lines.emblem, *row);
    paintTitle(brush, *row, lines.first);
    if (dropHere) {
        paintDrop(brush, lines.second.united(lines.third));
    } else {
        paintState(brush, *row, lines.second);
        const QString nobody = row->isPool() ? tr("Drop keys here to let everyone else chat")
                             : removed       ? QString()
                             : row->inPool   ? tr("Pays for everyone who has no key of their own")
                                             : tr("Nobody yet \u2013 drop people here");
        paint::chips(brush, lines.third, *row, nobody, lines.small);
    }
    painter->restore();
}

void KeyCardDelegate::paintTitle(const paint::Brush& brush, const KeyRow& row, QRect line) const
{
    const QFont small = paint::smallFont(brush.option->font);
    if (const int badge = paint::changeBadge(brush, line, row.change, small); badge > 0)
        line.setRight(line.right() - badge - Theme::Gap);
    QFont title = paint::titleFont(brush.option->font);
    title.setStrikeOut(row.change == RowChange::Removed && !row.isPool());
    line.setLeft(line.left()
                 + paint::text(brush, line, row.label, title, m_theme->color(Tone::Text))
                 + Theme::Gap);
    const QColor muted = m_theme->color(Tone::Muted);
    if (!row.last4.isEmpty()) {
        const QString end = maskedText(row.last4);
        line.setLeft(line.left() + paint::text(brush, line, end, small, muted) + Theme::Gap);
    }
    if (!row.account.isEmpty() && line.width() > 60)
        line.setLeft(line.left() + paint::text(brush, line, row.account, small, muted)
                     + Theme::Gap);
    if (row.inPool && line.width() > 60)
        paint::text(brush, line, tr("in the pool"), small, muted);
}

void KeyCardDelegate::paintState(const paint::Brush& brush, const KeyRow& row,
                                 const QRect& line) const
{
    const QFont small = paint::smallFont(brush.option->font);
    const Tone tone = healthTone(row.health);
    const int side = QFontMetrics(small).ascent();
    QRect left = line;
    if (!row.isPool() || row.health == KeyHealth::Off) {
        paint::icon(brush, row.isPool() ? QStringLiteral("warning") : healthIcon(row.health),
                    row.isPool() ? Tone::Warning : tone,
                    QRect(left.left(), left.center().y() - side / 2 + 1, side, side));
        left.setLeft(left.left() + side + Theme::SmallGap + 1);
    }
    const QFontMetrics metrics(small);
    if (row.useShare >= 0 && line.width() > 3 * barWidth) {
        // The words go before a long bar.
        const int words =
            metrics.horizontalAdvance(row.stateText) + metrics.horizontalAdvance(row.useText);
        const int width = std::clamp(left.width() - words - 4 * Theme::Gap, leastBar, barWidth);
        const QRect bar(line.right() - width, line.center().y() - 2, width, 5);
        paintBar(brush, bar, row.useShare);
        left.setRight(bar.left() - Theme::Gap);
    }
    // The state is the more important one, but half of the line is always for the use.
    const int room = std::max(
        left.width() / 2, left.width() - metrics.horizontalAdvance(row.stateText) - 2 * Theme::Gap);
    const int useWidth = std::min(room, metrics.horizontalAdvance(row.useText) + 2);
    if (!row.useText.isEmpty()) {
        paint::text(brush, QRect(left.right() - useWidth, left.top(), useWidth, left.height()),
                    row.useText, small, m_theme->color(Tone::Muted), Qt::AlignRight);
        left.setRight(left.right() - useWidth - Theme::Gap);
    }
    const Tone words =
        row.isPool() ? (row.health == KeyHealth::Off ? Tone::Warning : Tone::Muted) : tone;
    paint::text(brush, left, row.stateText, small, m_theme->color(words));
}

void KeyCardDelegate::paintDrop(const paint::Brush& brush, const QRect& room) const
{
    const Tone tone = m_decision.allowed ? Tone::Accent : Tone::Danger;
    const QFont font = paint::titleFont(brush.option->font);
    const int side = QFontMetrics(font).ascent() + 2;
    paint::icon(brush, m_decision.allowed ? QStringLiteral("check") : QStringLiteral("error"), tone,
                QRect(room.left(), room.center().y() - side / 2 + 1, side, side));
    paint::paragraph(brush, room.adjusted(side + Theme::Gap, 0, 0, 0),
                     m_decision.allowed ? m_decision.preview : m_decision.reason, font,
                     m_theme->color(tone));
}

} // namespace keyroster::ui
