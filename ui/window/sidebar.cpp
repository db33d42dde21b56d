#include "window/sidebar.h"

#include "widgets/icons.h"

#include <QAction>
#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

QToolButton* makeButton()
{
    auto* button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(22, 22));
    button->setFixedWidth(72);
    return button;
}

} // namespace

Sidebar::Sidebar(const Theme* theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_pages(new QButtonGroup(this))
    , m_top(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setObjectName(QStringLiteral("sidebar"));
    setAccessibleName(tr("Pages"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, Theme::Gap, 6, Theme::Gap);
    m_top->setSpacing(Theme::SmallGap);
    m_foot->setSpacing(Theme::SmallGap);
    layout->addLayout(m_top);
    layout->addStretch();
    layout->addLayout(m_foot);
    connect(m_pages, &QButtonGroup::idClicked, this, &Sidebar::pageChosen);
    const auto paint = [this] {
        setStyleSheet(
            QStringLiteral("#sidebar { background: %1; border: none; border-right: 1px solid %2; }")
                .arg(m_theme->color(Tone::Raised).name(), m_theme->color(Tone::Outline).name()));
    };
    connect(theme, &Theme::changed, this, paint);
    paint();
}

void Sidebar::addPage(const QString& objectName, const QString& iconName, const QString& text)
{
    QToolButton* button = makeButton();
    button->setObjectName(objectName);
    button->setIcon(icon(m_theme, iconName, Tone::Text));
    button->setText(text);
    button->setCheckable(true);
    m_pages->addButton(button, int(m_pages->buttons().size()));
    m_top->addWidget(button);
}

void Sidebar::clearPages()
{
    const QList<QAbstractButton*> buttons = m_pages->buttons();
    qDeleteAll(buttons);
}

void Sidebar::setCurrent(int index)
{
    if (QAbstractButton* button = m_pages->button(index))
        button->setChecked(true);
}

void Sidebar::addFoot(QAction* action)
{
    QToolButton* button = makeButton();
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text());
    m_foot->addWidget(button);
}

} // namespace keyroster::ui
