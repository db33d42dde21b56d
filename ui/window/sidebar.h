#pragma once

#include "widgets/theme.h"

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace keyroster::ui {

class SidebarButton;

/// The pages of the window at its side, one button each; only pages that exist are added. At the
/// foot, what helps everywhere.
class Sidebar : public QFrame
{
    Q_OBJECT
public:
    explicit Sidebar(const Theme* theme, QWidget* parent = nullptr);

    /// Adds a page; its button is called "navNAME". `shortcut` is shown in the tool tip.
    void addPage(const QString& name, const QString& iconName, const QString& text,
                 const QString& shortcut);
    void clearPages();
    void setCurrent(const QString& name);
    /// A number on a page's button; 0 takes it away.
    void setBadge(const QString& name, int count);
    [[nodiscard]] int badge(const QString& name) const;
    /// Puts a button for an action at the foot.
    void addFoot(QAction* action);

Q_SIGNALS:
    void pageChosen(const QString& name);

private:
    const Theme* m_theme;
    QButtonGroup* m_group;
    QHash<QString, SidebarButton*> m_pages;
    QVBoxLayout* m_top;
    QVBoxLayout* m_foot;
};

} // namespace keyroster::ui
