#include "delegates/chippainter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace keyroster::ui::paint {

namespace {

constexpr int longestChip = 180;

int chipWidth(const KeyChip& chip, const QFontMetrics& metrics)
{
    return std::min(longestChip,
                    metrics.horizontalAdvance(chip.name) + metrics.ascent() + 5 * Theme::SmallGap);
}

QString moreText(qsizetype count)
{
    return QCoreApplication::translate("Chips", "+%Ln more", nullptr, int(count));
}

QString iconOf(const KeyChip& chip)
{
    if (chip.change != RowChange::None)
        return changeIcon(chip.change);
    switch (chip.principal.type) {
    case PrincipalType::User: return QStringLiteral("user");
    case PrincipalType::Group: return QStringLiteral("group");
    case PrincipalType::Everyone: break;
    }
    return QStringLiteral("key");
}

void paintChip(const Brush& brush, const QRect& rect, const KeyChip& chip, const QFont& font)
{
    const bool changed = chip.change != RowChange::None;
    const Tone tone = changed ? changeTone(chip.change) : Tone::Text;
    const QRectF place = QStyle::visualRect(brush.option->direction, brush.option->rect, rect);
    QPainter* painter = brush.painter;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(changed ? brush.theme->color(tone) : brush.theme->color(Tone::Outline), 1));
    painter->setBrush(brush.option->palette.color(QPalette::Midlight));
    const QRectF inner = place.adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(inner, inner.height() / 2, inner.height() / 2);
    painter->restore();

    const int side = QFontMetrics(font).ascent();
    icon(brush, iconOf(chip), changed ? tone : Tone::Muted,
         QRect(rect.left() + 2 * Theme::SmallGap, rect.center().y() - side / 2 + 1, side, side));
    QFont words = font;
    words.setStrikeOut(chip.change == RowChange::Removed);
    text(brush, rect.adjusted(3 * Theme::SmallGap + side, 0, -Theme::SmallGap, 0), chip.name, words,
         brush.theme->color(tone));
}

} // namespace

int chipHeight(const QFont& font)
{
    return QFontMetrics(font).height() + 6;
}

void chips(const Brush& brush, const QRect& line, const KeyRow& row, const QString& nobody,
           const QFont& font)
{
    if (row.chips.isEmpty()) {
        text(brush, line, nobody, font, brush.theme->color(Tone::Muted));
        return;
    }
    const QFontMetrics metrics(font);
    QRect place(line.left(), line.top(), 0, line.height());
    qsizetype painted = 0;
    for (const KeyChip& chip : row.chips) {
        place.setWidth(chipWidth(chip, metrics));
        const qsizetype left = row.allChips - painted - 1;
        const int more = left > 0 ? metrics.horizontalAdvance(moreText(left)) + Theme::Gap : 0;
        if (place.right() + more > line.right() && painted > 0)
            break;
        paintChip(brush, place, chip, font);
        place.moveLeft(place.right() + 1 + Theme::SmallGap + 2);
        ++painted;
    }
    if (painted < row.allChips) {
        const QRect rest(place.left(), line.top(), std::max(0, line.right() - place.left()),
                         line.height());
        text(brush, rest, moreText(row.allChips - painted), font, brush.theme->color(Tone::Muted));
    }
}

} // namespace keyroster::ui::paint
