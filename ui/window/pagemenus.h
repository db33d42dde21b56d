#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace keyroster::ui {

class WindowActions;

/// The menu bar. What belongs to the window is always there; the actions of a page are in it while
/// that page is shown: those about people, keys and the sync in the menus of these names, the rest
/// in a menu named after the page. GUI thread; owned by `parent`.
class PageMenus : public QObject
{
    Q_OBJECT
public:
    PageMenus(QMenuBar* bar, const WindowActions* actions, QObject* parent);

    /// Replaces the page's actions (objects of the page, which takes them out by dying).
    void setPage(const QString& title, const QList<QAction*>& actions);
    [[nodiscard]] const QList<QAction*>& pageActions() const { return m_pageActions; }
    [[nodiscard]] QMenu* servers() const { return m_servers; }
    /// "Go to ...", in the menu View.
    void setPages(const QList<QAction*>& goTo);

private:
    QMenu* makeMenu(QMenuBar* bar, const QString& title, const QString& objectName);
    [[nodiscard]] QMenu* menuFor(const QAction* action) const;
    void place(QAction* action);

    const WindowActions* m_window;
    QMenu* m_servers;
    QMenu* m_serverMenu;
    QMenu* m_peopleMenu;
    QMenu* m_keysMenu;
    QMenu* m_pageMenu;
    QMenu* m_view;
    QAction* m_viewSeparator;
    QList<QAction*> m_pageActions;
};

} // namespace keyroster::ui
