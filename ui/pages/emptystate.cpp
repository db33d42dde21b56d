#include "pages/emptystate.h"

#include "widgets/icons.h"
#include "widgets/labels.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr int iconSide = 44;
constexpr int textWidth = 340; // about 60 characters: comfortable to read

} // namespace

EmptyState::EmptyState(const Theme* theme, const QString& icon, const QString& title,
                       const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_iconName(icon)
    , m_textWidth(textWidth)
    , m_icon(new QLabel(this))
    , m_title(headingLabel(title, this))
    , m_text(hintLabel(text, this))
    , m_buttons(new QVBoxLayout)
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(false);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    setTexts(title, text);
    m_buttons->setSpacing(Theme::Gap);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::Gap);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(Theme::Gap);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    connect(theme, &Theme::changed, this, &EmptyState::showIcon);
    showIcon();
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setFixedWidth(m_textWidth);
    // Layouts forget the height for aligned widgets; a label without text has none.
    m_text->setFixedHeight(std::max(0, m_text->heightForWidth(m_textWidth)));
}

void EmptyState::setTextWidth(int width)
{
    m_textWidth = width;
    setTexts(m_title->text(), m_text->text());
}

void EmptyState::addAction(QAction* action, const QString& buttonText, const QString& objectName)
{
    auto* button = new QPushButton(buttonText, this);
    button->setObjectName(objectName);
    button->setDefault(m_buttons->isEmpty());
    // The style sheet makes the main button's text bold without telling its size hint.
    QFont bold = button->font();
    bold.setWeight(QFont::DemiBold);
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(buttonText) + 4 * Theme::BigGap);
    button->setFlat(!m_buttons->isEmpty());
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
}

void EmptyState::showIcon()
{
    m_icon->setPixmap(iconPixmap(m_theme, m_iconName, Tone::Muted, iconSide, devicePixelRatioF()));
}

} // namespace keyroster::ui
