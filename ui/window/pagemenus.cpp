#include "window/pagemenus.h"

#include "window/windowactions.h"

#include <QMenuBar>
#include <QSet>

namespace keyroster::ui {

PageMenus::PageMenus(QMenuBar* bar, const WindowActions* actions, QObject* parent)
    : QObject(parent)
    , m_window(actions)
{
    m_serverMenu = makeMenu(bar, tr("&Server"), QStringLiteral("serverMenu"));
    m_servers = new QMenu(tr("S&witch server"), m_serverMenu);
    m_servers->setObjectName(QStringLiteral("serversMenu"));
    m_serverMenu->addAction(actions->connectServer);
    m_serverMenu->addMenu(m_servers);
    m_serverMenu->addSeparator();
    m_serverMenu->addAction(actions->refresh);
    m_serverMenu->addAction(actions->undoSync);
    m_serverMenu->addAction(actions->openPlan);
    m_serverMenu->addSeparator();
    m_serverMenu->addAction(actions->quit);

    QMenu* edit = makeMenu(bar, tr("&Edit"), QStringLiteral("editMenu"));
    edit->addAction(actions->undo);
    edit->addAction(actions->redo);
    edit->addAction(actions->undoList);
    edit->addSeparator();
    edit->addAction(actions->selectAll);
    m_peopleMenu = makeMenu(bar, tr("&People"), QStringLiteral("peopleMenu"));
    m_keysMenu = makeMenu(bar, tr("&Keys"), QStringLiteral("keysMenu"));
    m_keysMenu->addAction(actions->pasteKeys);
    m_pageMenu = makeMenu(bar, QString(), QStringLiteral("pageMenu"));
    m_view = makeMenu(bar, tr("&View"), QStringLiteral("viewMenu"));
    m_viewSeparator = m_view->addSeparator();
    m_view->addActions(actions->themes->actions());
    QMenu* help = makeMenu(bar, tr("&Help"), QStringLiteral("helpMenu"));
    help->addAction(actions->palette);
    help->addAction(actions->shortcuts);
    help->addSeparator();
    help->addAction(actions->about);
    setPage({}, {});
}

QMenu* PageMenus::makeMenu(QMenuBar* bar, const QString& title, const QString& objectName)
{
    QMenu* menu = bar->addMenu(title);
    menu->setObjectName(objectName);
    menu->setToolTipsVisible(true);
    return menu;
}

void PageMenus::setPages(const QList<QAction*>& goTo)
{
    m_view->insertActions(m_viewSeparator, goTo);
}

void PageMenus::setPage(const QString& title, const QList<QAction*>& actions)
{
    for (QMenu* menu : {m_serverMenu, m_peopleMenu, m_keysMenu, m_pageMenu}) {
        for (QAction* action : std::as_const(m_pageActions))
            menu->removeAction(action);
    }
    m_pageMenu->setTitle(title);
    m_pageActions = actions;
    for (QAction* action : actions)
        place(action);
    for (QMenu* menu : {m_peopleMenu, m_keysMenu, m_pageMenu})
        menu->menuAction()->setVisible(!menu->isEmpty());
}

QMenu* PageMenus::menuFor(const QAction* action) const
{
    static const QSet<QString> people{
        QStringLiteral("assign"),        QStringLiteral("moveToPool"),
        QStringLiteral("removeFromKey"), QStringLiteral("showMembers"),
        QStringLiteral("order"),         QStringLiteral("why"),
        QStringLiteral("find"),          QStringLiteral("allowances")};
    static const QSet<QString> server{QStringLiteral("review"), QStringLiteral("sync"),
                                      QStringLiteral("discard")};
    const QString page = action->objectName().section(QLatin1Char('.'), 0, 0);
    const QString name = action->objectName().section(QLatin1Char('.'), 1);
    if (page == QLatin1String("keys"))
        return m_keysMenu;
    if (page == QLatin1String("people"))
        return m_peopleMenu;
    if (page != QLatin1String("board"))
        return m_pageMenu;
    // A new action of the board appears under Keys until it is named above.
    return people.contains(name) ? m_peopleMenu : server.contains(name) ? m_serverMenu : m_keysMenu;
}

void PageMenus::place(QAction* action)
{
    QMenu* menu = menuFor(action);
    if (menu == m_serverMenu)
        menu->insertAction(m_window->refresh, action);
    else if (menu == m_keysMenu && action->objectName() != QLatin1String("board.addKeys"))
        menu->insertAction(nullptr, action);
    else if (menu == m_keysMenu)
        menu->insertAction(m_window->pasteKeys, action);
    else
        menu->addAction(action);
}

} // namespace keyroster::ui
