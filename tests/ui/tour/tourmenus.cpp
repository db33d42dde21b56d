#include "pages/board.h"
#include "pages/boardpage.h"
#include "pages/directorypanel.h"
#include "pages/droplistview.h"
#include "pages/keypanel.h"
#include "ui/support/guitest.h"
#include "ui/tour/tour.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

/// Menus that come up beside what they are about.
namespace keyroster::test {

using namespace Qt::StringLiterals;

bool Tour::menu(const QString& name, QMenu* shown)
{
    const QPointer<QMenu> guard(shown);
    if (!shown || !QTest::qWaitForWindowExposed(shown))
        return failed(name, "did not open");
    visit(name, shown);
    if (guard)
        guard->close();
    return true;
}

/// As the right mouse button asks for it, on the current row or the first one.
bool Tour::menuOf(const QString& name, QAbstractItemView* view, const QString& menuName)
{
    const QModelIndex current = view->currentIndex();
    view->setCurrentIndex(current.isValid() ? current : view->model()->index(0, 0));
    const QPoint where = view->visualRect(view->currentIndex()).center();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, where, view->viewport()->mapToGlobal(where));
    QCoreApplication::sendEvent(view->viewport(), &asked);
    return menu(name, find<QMenu>(m_bench.window(), menuName));
}

bool Tour::boardMenus()
{
    if (!showPage(u"board"_s))
        return false;
    ui::Board* board = m_bench.window()->board()->board();
    ui::DirectoryPanel* people = board->directory();
    people->select(Principal::user(UserId(u"user-ben"_s)));
    const QString name = u"menu-board-person"_s;
    if (!menuOf(name, people->view(), u"peopleMenu"_s))
        return false;
    // Its first entry has a menu of its own.
    QContextMenuEvent again(QContextMenuEvent::Keyboard, QPoint(20, 20),
                            people->view()->mapToGlobal(QPoint(20, 20)));
    QCoreApplication::sendEvent(people->view()->viewport(), &again);
    const QPointer<QMenu> parent = find<QMenu>(m_bench.window(), u"peopleMenu"_s);
    QMenu* assign = parent ? parent->findChild<QMenu*>() : nullptr;
    if (!assign)
        return failed(name, "has no keys");
    assign->popup(parent->mapToGlobal(QPoint(parent->width(), 0)));
    if (!menu(u"menu-board-assign"_s, assign))
        return false;
    if (parent)
        parent->close();
    ui::KeyPanel* keys = board->keys();
    keys->selectKey(m_company.keys.at(2));
    auto* pool = find<QAbstractItemView>(m_bench.window(), u"poolView"_s);
    auto* order = find<QToolButton>(m_bench.window(), u"directoryOrder"_s);
    if (!pool || !order)
        return failed(u"poolView"_s, "is not there");
    if (!menuOf(u"menu-board-key"_s, keys->keysView(), u"keyMenu"_s)
        || !menuOf(u"menu-board-pool"_s, pool, u"keyMenu"_s))
        return false;
    order->menu()->popup(order->mapToGlobal(QPoint(0, order->height())));
    return menu(u"menu-board-order"_s, order->menu());
}

bool Tour::tableMenus()
{
    const auto tableOf = [this](const QString& page, const QString& name) -> QTreeView* {
        return showPage(page) ? find<QTreeView>(m_bench.window(), name) : nullptr;
    };
    QTreeView* keys = tableOf(u"keys"_s, u"keysTable"_s);
    if (!keys || !menuOf(u"menu-keys-key"_s, keys, u"keysMenu"_s))
        return failed(u"keysTable"_s, "has no menu");
    auto* columns = keys->findChild<QMenu*>(u"columnsMenu"_s);
    columns->popup(keys->mapToGlobal(QPoint(20, 20)));
    if (!menu(u"menu-keys-columns"_s, columns))
        return false;
    QTreeView* people = tableOf(u"people"_s, u"peopleTable"_s);
    if (!people || !menuOf(u"menu-people-person"_s, people, u"peopleMenu"_s))
        return failed(u"peopleTable"_s, "has no menu");
    QTreeView* checks = tableOf(u"checks"_s, u"checksList"_s);
    return (checks && menuOf(u"menu-checks"_s, checks, u"checksMenu"_s))
        || failed(u"checksList"_s, "has no menu");
}

} // namespace keyroster::test
