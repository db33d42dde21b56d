#include "pages/board.h"
#include "pages/boardpage.h"
#include "pages/directorypanel.h"
#include "pages/droplistview.h"
#include "pages/keypanel.h"
#include "pages/keyspage.h"
#include "pages/keyspagesecret.h"
#include "ui/support/guitest.h"
#include "ui/tour/tour.h"
#include "window/pagehost.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

/// The pages, and what they show of what is chosen in them.
namespace keyroster::test {

using namespace Qt::StringLiterals;

bool Tour::pages()
{
    ui::PageHost* host = m_bench.window()->pages();
    for (const ui::PageEntry& entry : host->entries()) {
        if (entry.name == u"usage"_s && !usageFails())
            return false;
        host->showPage(entry.name);
        QTest::qWait(400); // usage and checks read first
        if (!QTest::qWaitFor([&] { return !m_bench.operations()->isBusy() && host->currentPage(); },
                             20000))
            return false;
        visit(QStringLiteral("page-") + entry.name, m_bench.window());
    }
    host->showPage(QStringLiteral("board"));
    m_bench.window()->board()->board()->keys()->selectKey(m_company.keys.at(2));
    visit(u"page-board-key"_s, m_bench.window()); // its state, the reason, and until when
    return true;
}

/// The router is off when usage is read for the first time; later the numbers of before stay.
bool Tour::usageFails()
{
    bool& routerOn = m_bench.server.state().functions[u"keyroster"_s].active;
    routerOn = false;
    if (!showPage(u"usage"_s) || !pageWith(u"page-usage-failed"_s, u"usageTryAgain"_s))
        return false;
    routerOn = true;
    return click(m_bench.window(), u"usageTryAgain"_s) && idle();
}

bool Tour::boardSelections()
{
    if (!showPage(u"board"_s))
        return false;
    auto* board = m_bench.window()->findChild<ui::Board*>(u"board"_s);
    if (!board)
        return failed(u"board"_s, "is not there");
    board->directory()->view()->setFocus();
    board->directory()->select(Principal::user(UserId(u"user-ada"_s)));
    visit(u"page-board-person"_s, m_bench.window());
    if (!trigger(u"board.assign"_s))
        return false;
    const QPointer<QWidget> popup = findWidget(m_bench.window(), u"assignPopup"_s);
    if (!popup)
        return failed(u"assignPopup"_s, "did not open");
    visit(u"popup-assign"_s, popup);
    if (popup)
        popup->close();
    return true;
}

bool Tour::peopleAssigned()
{
    if (!showPage(u"people"_s))
        return false;
    auto* table = find<QTreeView>(m_bench.window(), u"peopleTable"_s);
    if (!table)
        return failed(u"peopleTable"_s, "is not there");
    table->setCurrentIndex(table->model()->index(0, 0));
    visit(u"page-people-person"_s, m_bench.window());
    return triggered(u"assign"_s, u"people.assign"_s, u"assignDialog"_s);
}

bool Tour::usageNotes()
{
    if (!showPage(u"usage"_s))
        return false;
    auto* tabs = find<QTabWidget>(m_bench.window(), u"usageTabs"_s);
    if (!tabs || tabs->count() < 4)
        return failed(u"usageTabs"_s, "are not there");
    const int before = tabs->currentIndex();
    tabs->setCurrentIndex(2);
    visit(u"page-usage-allowances"_s, m_bench.window());
    tabs->setCurrentIndex(3);
    visit(u"page-usage-forecast"_s, m_bench.window());
    tabs->setCurrentIndex(before);
    return showPage(u"board"_s);
}

/// One secret on the screen, then one on the clipboard. The countdown goes on while they are looked
/// at, so the second does not need the first.
bool Tour::revealedSecret()
{
    auto* page = showPage(u"keys"_s)
                   ? qobject_cast<ui::KeysPage*>(m_bench.window()->pages()->currentPage())
                   : nullptr;
    if (!page)
        return failed(u"keys"_s, "did not come");
    page->selectKeys({m_company.keys.at(0)});
    m_bench.window()->activateWindow();
    if (!QTest::qWaitForWindowActive(m_bench.window()) || !trigger(u"keys.reveal"_s)
        || !pageWith(u"page-keys-secret"_s, u"secretText"_s))
        return failed(u"secretText"_s, "did not come");
    auto* bar = page->findChild<ui::KeysPageSecret*>();
    bar->hideSecret();
    if (!trigger(u"keys.copy"_s) || !pageWith(u"page-keys-secret-copied"_s, u"secretCopied"_s))
        return false;
    bar->findChild<QPushButton*>(u"secretClear"_s)->click();
    return !bar->isVisible() || failed(u"secretBar"_s, "is still there");
}

} // namespace keyroster::test
