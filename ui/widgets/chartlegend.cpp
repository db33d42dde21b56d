#include "widgets/chartlegend.h"

#include "widgets/chartcolors.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace keyroster::ui {

namespace {

constexpr int swatch = 16;
constexpr int widest = 190;

} // namespace

ChartLegend::ChartLegend(const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ChartLegend::setNames(const QStringList& names)
{
    m_names = names;
    updateGeometry();
    update();
}

QRect ChartLegend::lineRect(qsizetype line) const
{
    const int height = std::max(fontMetrics().height(), swatch) + Theme::SmallGap;
    return {0, int(line) * height, width(), height};
}

QSize ChartLegend::sizeHint() const
{
    int wide = 0;
    for (const QString& name : m_names)
        wide = std::max(wide, fontMetrics().horizontalAdvance(name));
    return {std::min(widest, wide + swatch + Theme::Gap + 2), lineRect(m_names.size()).top()};
}

void ChartLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (qsizetype line = 0; line < m_names.size(); ++line) {
        const qsizetype place = m_names.size() - 1 - line;
        const QRect row = lineRect(line);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int x = mirrored ? row.right() - swatch : row.left();
        const QRect mark(x, row.center().y() - swatch / 2 + 1, swatch, swatch);
        painter.setPen(QPen(chartColor(*m_theme, int(place)), 1));
        painter.setBrush(chartBrush(*m_theme, int(place), devicePixelRatioF()));
        painter.drawRect(mark);
        const QRect room = mirrored ? row.adjusted(0, 0, -(swatch + Theme::Gap), 0)
                                    : row.adjusted(swatch + Theme::Gap, 0, 0, 0);
        painter.setPen(m_theme->color(Tone::Text));
        painter.drawText(room, int(Qt::AlignVCenter | Qt::AlignLeading),
                         fontMetrics().elidedText(m_names.at(place), Qt::ElideRight, room.width()));
    }
}

bool ChartLegend::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (qsizetype line = 0; line < m_names.size(); ++line) {
        if (lineRect(line).contains(help->pos())) {
            QToolTip::showText(help->globalPos(), m_names.at(m_names.size() - 1 - line), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace keyroster::ui
