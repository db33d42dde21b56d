#include "window/sidebarbutton.h"

#include <QLocale>
#include <QPainter>

namespace keyroster::ui {

namespace {

constexpr int mostShown = 99;

} // namespace

SidebarButton::SidebarButton(const Theme* theme, QWidget* parent)
    : QToolButton(parent)
    , m_theme(theme)
{
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setIconSize(QSize(22, 22));
    setMinimumWidth(72);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void SidebarButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleName(count > 0 ? tr("%1, %Ln waiting", nullptr, count).arg(text()) : text());
    update();
}

void SidebarButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    if (m_badge <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    const QString text = m_badge > mostShown
                           ? QStringLiteral("%1+").arg(QLocale().toString(mostShown))
                           : QLocale().toString(m_badge);
    const QFontMetrics metrics(small);
    const int height = metrics.height() + 2;
    const int width = std::max(height, metrics.horizontalAdvance(text) + 8);
    QRect place(this->width() - width - 6, 3, width, height);
    if (isRightToLeft())
        place.moveLeft(6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->color(Tone::Accent));
    painter.drawRoundedRect(place, height / 2.0, height / 2.0);
    painter.setPen(m_theme->color(Tone::OnAccent));
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace keyroster::ui
