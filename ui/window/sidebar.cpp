#include "window/sidebar.h"

#include "widgets/icons.h"
#include "window/sidebarbutton.h"

#include <QAction>
#include <QButtonGroup>
#include <QVBoxLayout>

namespace keyroster::ui {

Sidebar::Sidebar(const Theme* theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
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
    const auto paint = [this] {
        setStyleSheet(
            QStringLiteral("#sidebar { background: %1; border: none; border-right: 1px solid %2; }")
                .arg(m_theme->color(Tone::Raised).name(), m_theme->color(Tone::Outline).name()));
    };
    connect(theme, &Theme::changed, this, paint);
    paint();
}

void Sidebar::addPage(const QString& name, const QString& iconName, const QString& text,
                      const QString& shortcut)
{
    auto* button = new SidebarButton(m_theme);
    QString objectName = name;
    objectName.replace(0, 1, name.left(1).toUpper());
    button->setObjectName(QStringLiteral("nav%1").arg(objectName));
    button->setIcon(icon(m_theme, iconName, Tone::Text));
    button->setText(text);
    // The style's own hint forgets its padding, and longer languages would be cut.
    button->ensurePolished();
    button->setMinimumWidth(
        std::max(button->minimumWidth(), button->fontMetrics().horizontalAdvance(text) + 20));
    button->setToolTip(shortcut.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, shortcut));
    button->setAccessibleName(text);
    button->setCheckable(true);
    m_group->addButton(button);
    m_pages.insert(name, button);
    m_top->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, name] { Q_EMIT pageChosen(name); });
}

void Sidebar::clearPages()
{
    qDeleteAll(m_pages);
    m_pages.clear();
}

void Sidebar::setCurrent(const QString& name)
{
    if (SidebarButton* button = m_pages.value(name))
        button->setChecked(true);
}

void Sidebar::setBadge(const QString& name, int count)
{
    if (SidebarButton* button = m_pages.value(name))
        button->setBadge(count);
}

int Sidebar::badge(const QString& name) const
{
    const SidebarButton* button = m_pages.value(name);
    return button ? button->badge() : 0;
}

void Sidebar::addFoot(QAction* action)
{
    auto* button = new QToolButton;
    button->setIconSize(QSize(22, 22));
    button->setMinimumWidth(72);
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // in the middle, as the pages
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text());
    m_foot->addWidget(button);
}

} // namespace keyroster::ui
