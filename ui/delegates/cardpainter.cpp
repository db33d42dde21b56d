#include "delegates/cardpainter.h"

#include "models/wording.h"
#include "widgets/icons.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTextLayout>

namespace keyroster::ui::paint {

namespace {

QRect mirrored(const Brush& brush, const QRect& rect)
{
    return QStyle::visualRect(brush.option->direction, brush.option->rect, rect);
}

/// The same person has the same colour everywhere; saturation and lightness keep initials readable
/// in both themes.
QColor personColor(const QString& id, bool dark, bool ground)
{
    quint32 hash = 2166136261U; // FNV-1a: qHash() differs from start to start
    for (const QChar c : id)
        hash = (hash ^ c.unicode()) * 16777619U;
    const int hue = int(hash % 360);
    if (ground)
        return QColor::fromHsl(hue, 90, dark ? 62 : 222);
    return QColor::fromHsl(hue, 120, dark ? 212 : 62);
}

} // namespace

QFont titleFont(const QFont& font)
{
    QFont result = font;
    result.setWeight(QFont::DemiBold);
    return result;
}

QFont smallFont(const QFont& font)
{
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * 0.92);
    return result;
}

void icon(const Brush& brush, const QString& name, Tone tone, const QRect& rect)
{
    const qreal scale = brush.painter->device() ? brush.painter->device()->devicePixelRatioF() : 1;
    const QPixmap pixmap = iconPixmap(brush.theme, name, tone, rect.width(), scale);
    brush.painter->drawPixmap(mirrored(brush, rect).topLeft(), pixmap);
}

int text(const Brush& brush, const QRect& rect, const QString& text, const QFont& font,
         const QColor& color, Qt::Alignment alignment)
{
    const QFontMetrics metrics(font);
    const QString cut = metrics.elidedText(text, Qt::ElideRight, rect.width());
    brush.painter->setFont(font);
    brush.painter->setPen(color);
    const Qt::Alignment visual =
        QStyle::visualAlignment(brush.option->direction, alignment | Qt::AlignVCenter);
    brush.painter->drawText(mirrored(brush, rect), int(visual) | Qt::TextSingleLine, cut);
    return metrics.horizontalAdvance(cut);
}

void paragraph(const Brush& brush, const QRect& rect, const QString& text, const QFont& font,
               const QColor& color)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QStringList lines;
    const qsizetype fitting = std::max(1, rect.height() / metrics.lineSpacing());
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        if (lines.size() == fitting - 1) {
            lines.append(
                metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width()));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    QRect place(rect.left(),
                rect.top() + (rect.height() - int(lines.size()) * metrics.lineSpacing()) / 2,
                rect.width(), metrics.lineSpacing());
    for (const QString& line : std::as_const(lines)) {
        paint::text(brush, place, line.trimmed(), font, color);
        place.translate(0, metrics.lineSpacing());
    }
}

void panel(const Brush& brush, const QRectF& rect, const QColor& fill, const QColor& line,
           qreal width, Qt::PenStyle style)
{
    QPainter* painter = brush.painter;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(width > 0 ? QPen(line, width, style) : QPen(Qt::NoPen));
    const qreal half = width / 2;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), Theme::Radius, Theme::Radius);
    painter->restore();
}

void avatar(const Brush& brush, const QRect& rect, const Principal& principal, const QString& name)
{
    const bool dark = brush.theme->isDark();
    const QRect place = mirrored(brush, rect);
    QPainter* painter = brush.painter;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(personColor(principal.id, dark, true));
    if (principal.type == PrincipalType::User) {
        painter->drawEllipse(place);
        QFont font = titleFont(brush.option->font);
        font.setPixelSize(std::max(8, int(rect.height() * 0.38)));
        painter->setFont(font);
        painter->setPen(personColor(principal.id, dark, false));
        painter->drawText(place, Qt::AlignCenter, initials(name));
    } else {
        painter->drawRoundedRect(place, Theme::Radius, Theme::Radius);
    }
    painter->restore();
    if (principal.type != PrincipalType::User) {
        const int inset = rect.width() / 4;
        const QString picture = principal.type == PrincipalType::Group ? QStringLiteral("group")
                                                                       : QStringLiteral("everyone");
        icon(brush, picture, Tone::Text, rect.adjusted(inset, inset, -inset, -inset));
    }
}

QString initials(const QString& name)
{
    QString letters;
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (word.front().isLetterOrNumber())
            letters.append(word.front().toUpper());
    }
    if (letters.isEmpty())
        return QStringLiteral("?");
    return letters.size() == 1 ? letters : QString(letters.front()) + letters.back();
}

QSize changeBadgeSize(RowChange change, const QFont& font)
{
    if (change == RowChange::None)
        return {0, 0};
    const QFontMetrics metrics(font);
    const int words = metrics.horizontalAdvance(changeWord(change));
    return {Theme::SmallGap * 3 + metrics.ascent() + words, metrics.height() + 2};
}

int changeBadge(const Brush& brush, const QRect& room, RowChange change, const QFont& font)
{
    if (change == RowChange::None)
        return 0;
    const int side = QFontMetrics(font).ascent();
    const auto [width, height] = changeBadgeSize(change, font);
    const QRect badge(room.right() + 1 - width, room.center().y() - height / 2 + 1, width, height);
    const QColor color = brush.theme->color(changeTone(change));
    // A ground of its own: on a selected row the colour alone would be below 4.5 : 1.
    panel(brush, mirrored(brush, badge), brush.theme->color(Tone::Raised), color, 1);
    icon(brush, changeIcon(change), changeTone(change),
         QRect(badge.left() + Theme::SmallGap, badge.center().y() - side / 2 + 1, side, side));
    text(brush, badge.adjusted(Theme::SmallGap * 2 + side, 0, 0, 0), changeWord(change), font,
         color);
    return width;
}

QString changeIcon(RowChange change)
{
    switch (change) {
    case RowChange::None: break;
    case RowChange::Added: return QStringLiteral("add");
    case RowChange::Changed: return QStringLiteral("switch");
    case RowChange::Removed: return QStringLiteral("remove");
    }
    return {};
}

Tone changeTone(RowChange change)
{
    switch (change) {
    case RowChange::None: break;
    case RowChange::Added: return Tone::Added;
    case RowChange::Changed: return Tone::Changed;
    case RowChange::Removed: return Tone::Removed;
    }
    return Tone::Muted;
}

} // namespace keyroster::ui::paint
