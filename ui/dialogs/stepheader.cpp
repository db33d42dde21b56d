#include "dialogs/stepheader.h"

#include <QPainter>

namespace keyroster::ui {

StepHeader::StepHeader(const Theme* theme, QStringList steps, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_steps(std::move(steps))
{
    setObjectName(QStringLiteral("stepHeader"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setCurrent(0);
}

void StepHeader::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize StepHeader::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_steps.join(QStringLiteral("      "))) + 200,
            fontMetrics().height() + 20};
}

void StepHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int diameter = fontMetrics().height() + 6;
    const int middle = height() / 2;
    const QColor accent = m_theme->color(Tone::Accent);
    const QColor outline = m_theme->color(Tone::Outline);
    const QColor muted = m_theme->color(Tone::Muted);
    const auto placed = [this, mirrored](int x, int width) {
        return mirrored ? this->width() - x - width : x;
    };

    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    int texts = 0;
    for (const QString& step : m_steps)
        texts += QFontMetrics(bold).horizontalAdvance(step);
    const int count = int(m_steps.size());
    const int used = texts + count * (diameter + 6) + (count - 1) * 16;
    const int line = std::max(8, (width() - used) / std::max(1, count - 1));

    int x = 0;
    for (int i = 0; i < count; ++i) {
        const QRectF circle(placed(x, diameter) + 0.5, middle - diameter / 2.0 + 0.5, diameter - 1,
                            diameter - 1);
        const bool reached = i <= m_current;
        painter.setPen(QPen(reached ? accent : outline, 1.4));
        painter.setBrush(i == m_current ? QBrush(accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(circle);
        painter.setFont(bold);
        painter.setPen(i == m_current ? m_theme->color(Tone::OnAccent) : reached ? accent : muted);
        painter.drawText(circle, Qt::AlignCenter,
                         i < m_current ? QStringLiteral("✓") : QString::number(i + 1));
        x += diameter + 6;
        painter.setFont(i == m_current ? bold : font());
        const int textWidth = QFontMetrics(bold).horizontalAdvance(m_steps.at(i)) + 2;
        painter.setPen(i == m_current ? m_theme->color(Tone::Text) : muted);
        painter.drawText(QRect(placed(x, textWidth), 0, textWidth, height()),
                         Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                         m_steps.at(i));
        x += textWidth + 8;
        if (i + 1 < count) {
            painter.setPen(QPen(i < m_current ? accent : outline, 1.4));
            const int from = placed(x, line);
            painter.drawLine(from, middle, from + line, middle);
            x += line + 6;
        }
    }
}

} // namespace keyroster::ui
