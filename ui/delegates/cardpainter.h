#pragma once

#include "models/modelroles.h"
#include "policy/policy.h"
#include "widgets/theme.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;
class QStyleOptionViewItem;

/// Small things that cards and rows are painted with. Rectangles are logical (left to right); each
/// function mirrors them itself where the layout runs from right to left.
namespace keyroster::ui::paint {

/// The colours of one call and where to mirror.
struct Brush
{
    QPainter* painter;
    const Theme* theme;
    const QStyleOptionViewItem* option;
};

QFont titleFont(const QFont& font); ///< demi-bold
QFont smallFont(const QFont& font); ///< 92 %

void icon(const Brush& brush, const QString& name, Tone tone, const QRect& rect);
/// One line, cut with an ellipsis; returns the width that was used.
int text(const Brush& brush, const QRect& rect, const QString& text, const QFont& font,
         const QColor& color, Qt::Alignment alignment = Qt::AlignLeft);
/// Wrapped to what fits; the last line is cut with an ellipsis by dropping words.
void paragraph(const Brush& brush, const QRect& rect, const QString& text, const QFont& font,
               const QColor& color);
void panel(const Brush& brush, const QRectF& rect, const QColor& fill, const QColor& line,
           qreal width, Qt::PenStyle style = Qt::SolidLine);

/// Circle with initials for a user, rounded square with an icon for a group; the colour follows
/// from the id.
void avatar(const Brush& brush, const QRect& rect, const Principal& principal, const QString& name);
QString initials(const QString& name); ///< "Ada Lovelace" -> "AL"; "?" for none

/// How large a changeBadge() is; empty for None.
QSize changeBadgeSize(RowChange change, const QFont& font);
/// changeWord() with an icon; nothing for None. Ends at the right edge of `room`;
/// returns its width.
int changeBadge(const Brush& brush, const QRect& room, RowChange change, const QFont& font);
QString changeIcon(RowChange change);
Tone changeTone(RowChange change);

} // namespace keyroster::ui::paint
