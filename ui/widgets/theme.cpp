#include "widgets/theme.h"

#include "widgets/icons.h"
#include "widgets/stylesheet.h"
#include "widgets/systemscheme.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QPointer>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <qdrawutil.h>

// The linker drops resources of a static library unless somebody asks for them; the macro must
// stand outside namespaces.
static void initIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace keyroster::ui {

namespace {

struct Shades
{
    Tone tone;
    QRgb light, dark;
};

// Contrast on window and base ground was computed (WCAG 2.2 formula): text tones 4.5 or more;
// tst_theme checks it.
constexpr Shades shades[] = {
    {Tone::Accent, 0xff2a5bd0, 0xff8fb4ff},     {Tone::Ok, 0xff19713d, 0xff74d19b},
    {Tone::Warning, 0xff855500, 0xfff0c063},    {Tone::Danger, 0xffb3261e, 0xffffa098},
    {Tone::Muted, 0xff59626f, 0xffaab3c1},      {Tone::Added, 0xff19713d, 0xff74d19b},
    {Tone::Changed, 0xff855500, 0xfff0c063},    {Tone::Removed, 0xffb3261e, 0xffffa098},
    {Tone::Raised, 0xffffffff, 0xff222731},     {Tone::Outline, 0xffd8dde4, 0xff39414d},
    {Tone::DropTarget, 0xffdbe7fd, 0xff22386a}, {Tone::DropRefused, 0xfffbe4e2, 0xff4a2523},
    {Tone::Text, 0xff1b1f27, 0xffe7eaf0},       {Tone::OnAccent, 0xffffffff, 0xff0e1524},
};

QPalette paletteOf(const Theme& theme)
{
    const bool dark = theme.isDark();
    const QColor window = dark ? QColor(0x16191f) : QColor(0xf5f6f8);
    const QColor base = dark ? QColor(0x1d2129) : QColor(0xffffff);
    const QColor text = theme.color(Tone::Text);
    const QColor faint = dark ? QColor(0x737d8c) : QColor(0x8a93a0);

    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, theme.color(Tone::Muted));
    palette.setColor(QPalette::Button, theme.color(Tone::Raised));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, theme.color(Tone::Danger));
    palette.setColor(QPalette::ToolTipBase, theme.color(Tone::Raised));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Link, theme.color(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, theme.color(Tone::Accent));
    // A soft selection: marks in Tone colours stay readable on it.
    palette.setColor(QPalette::Highlight, dark ? QColor(0x263c69) : QColor(0xd9e5fc));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Light, dark ? QColor(0x2c323d) : QColor(0xffffff));
    palette.setColor(QPalette::Midlight, dark ? QColor(0x262c36) : QColor(0xeef0f4));
    palette.setColor(QPalette::Mid, theme.color(Tone::Outline));
    palette.setColor(QPalette::Dark, dark ? QColor(0x0f1116) : QColor(0xb4bcc8));
    palette.setColor(QPalette::Shadow, dark ? QColor(0x08090c) : QColor(0x8a93a0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.color(Tone::Outline));
    return palette;
}

/// `points` as shares of the box.
void drawStrokes(QPainter* painter, const QRectF& box, const QPolygonF& points, const QColor& color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, box.width() / 8.0, Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    QPolygonF line;
    for (const QPointF& point : points)
        line.append({box.left() + point.x() * box.width(), box.top() + point.y() * box.height()});
    painter->drawPolyline(line);
    painter->restore();
}

void drawTick(QPainter* painter, const QRectF& box, const QColor& color)
{
    drawStrokes(painter, box, {{0.23, 0.52}, {0.41, 0.7}, {0.79, 0.31}}, color);
}

/// As large as fits, in the middle.
QRectF squareIn(const QRect& rect)
{
    const int side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(rect).center());
    return box;
}

/// As check boxes look elsewhere; Fusion's boxes in trees hardly differ from their ground.
void drawCheckBox(QPainter* painter, const QStyleOption& option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QPalette& colors = option.palette;
    const QColor accent = colors.color(QPalette::Link), base = colors.color(QPalette::Base);
    const QColor line = colors.color(
        option.state.testFlag(QStyle::State_Enabled) ? QPalette::PlaceholderText : QPalette::Mid);
    const QRectF box = squareIn(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on || partly ? accent : line, 1));
    painter->setBrush(on ? accent : base);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->restore();
    if (on)
        drawTick(painter, box, base);
    else if (partly)
        drawStrokes(painter, box, {{0.27, 0.5}, {0.73, 0.5}}, accent);
}

void drawMenuTick(QPainter* painter, const QStyleOption& option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    drawTick(painter, squareIn(option.rect),
             option.palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
}

/// Fusion's frame of the current row is a tint that nobody sees. A style sheet cannot mend that: of
/// a whole row QTreeView asks the style without saying for which widget.
class Style : public QProxyStyle
{
public:
    explicit Style(const Theme* theme)
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
        , m_theme(theme)
    {}
    using QProxyStyle::polish;
    /// A tip often has a name that somebody else chose; "<b>x" is no markup there.
    void polish(QWidget* widget) override
    {
        QProxyStyle::polish(widget);
        if (auto* label = qobject_cast<QLabel*>(widget); label && label->inherits("QTipLabel"))
            label->setTextFormat(Qt::PlainText);
    }
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        if (element == PE_FrameFocusRect && qobject_cast<const QTabBar*>(widget))
            return; // the style sheet frames the tab; another one inside would cross its text
        if (element == PE_FrameFocusRect)
            qDrawPlainRect(painter, option->rect, option->palette.color(QPalette::Link), 1);
        else if (element == PE_IndicatorItemViewItemCheck)
            drawCheckBox(painter, *option);
        else if (element == PE_IndicatorMenuCheckMark)
            drawMenuTick(painter, *option);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    /// Qt's own pictures belong to no set and are of pixels.
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                       const QWidget* widget) const override
    {
        switch (which) {
        case SP_MessageBoxInformation: return ours("info", Tone::Accent);
        case SP_MessageBoxQuestion: return ours("unknown", Tone::Accent);
        case SP_MessageBoxWarning: return ours("warning", Tone::Warning);
        case SP_MessageBoxCritical: return ours("error", Tone::Danger);
        case SP_LineEditClearButton: return ours("close", Tone::Muted);
        default: return QProxyStyle::standardIcon(which, option, widget);
        }
    }

private:
    [[nodiscard]] QIcon ours(const char* name, Tone tone) const
    {
        return icon(m_theme, QString::fromLatin1(name), tone);
    }

    QPointer<const Theme> m_theme; // may go before the application does
};

} // namespace

Theme::Theme(QApplication* application, QObject* parent)
    : QObject(parent)
    , m_application(application)
    , m_system(new SystemScheme(QPalette().color(QPalette::Window).lightness() < 128, this))
{
    initIcons();
    m_application->setStyle(new Style(this));
    connect(m_system, &SystemScheme::changed, this, [this] {
        if (isDark() != m_appliedDark)
            apply();
    });
    apply();
}

bool Theme::isDark() const
{
    return m_choice == Choice::Dark || (m_choice == Choice::System && m_system->isDark());
}

Theme::Choice Theme::choice() const
{
    return m_choice;
}

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

QColor Theme::color(Tone tone) const
{
    for (const Shades& shade : shades) {
        if (shade.tone == tone)
            return QColor::fromRgb(isDark() ? shade.dark : shade.light);
    }
    return {};
}

void Theme::apply()
{
    m_appliedDark = isDark();
    m_application->setPalette(paletteOf(*this));
    m_application->setStyleSheet(styleSheet(*this));
    Q_EMIT changed();
}

} // namespace keyroster::ui
