#include "models/checksmodel.h"
#include "pages/checkspage.h"
#include "ui/support/guitest.h"
#include "ui/tour/tour.h"
#include "window/pagehost.h"

#include <QTreeWidget>

/// Where there is nothing yet, and nothing any more.
namespace keyroster::test {

using namespace Qt::StringLiterals;

bool Tour::nothingFits()
{
    const QPointer<QWidget> window(m_bench.window());
    const auto shown = [&](const QString& page, const QString& filter, const QString& none) {
        return showPage(page) && type(window, filter, u"zzz"_s)
            && pageWith(u"page-%1-nothing-fits"_s.arg(page), none)
            && type(window, filter, QString());
    };
    if (!shown(u"board"_s, u"directoryFilter"_s, u"directoryShowAll"_s)
        || !shown(u"keys"_s, u"keysFilter"_s, u"keysShowAll"_s)
        || !shown(u"people"_s, u"peopleFilter"_s, u"peopleShowAll"_s)
        || !shown(u"history"_s, u"historyFilter"_s, u"historyShowAll"_s)
        || !shown(u"checks"_s, u"checksFilter"_s, u"checksShowAll"_s)
        || !trigger(u"window.palette"_s))
        return failed(u"zzz"_s, "was not filtered");
    const QPointer<QWidget> palette = waitForDialog(u"commandPalette"_s);
    if (!type(palette, u"paletteInput"_s, u"zzz"_s) || !findWidget(palette, u"paletteNone"_s))
        return failed(u"paletteNone"_s, "did not come");
    visit(u"dialog-palette-nothing-fits"_s, palette);
    palette->close();
    return dialogGone(u"commandPalette"_s);
}

/// The questions of Settings, and at last the window without a server.
bool Tour::leaving()
{
    if (!showPage(u"settings"_s))
        return false;
    const QPointer<QWidget> window(m_bench.window());
    auto* backups = find<QTreeWidget>(window, u"settingsBackups"_s);
    if (!backups || !click(window, u"settingsBackupMake"_s))
        return failed(u"settingsBackups"_s, "are not there");
    backups->setCurrentItem(backups->topLevelItem(0));
    const auto asked = [&](const QString& button, const QString& name, const QString& stop) {
        const bool clicked = click(window, button);
        const QPointer<QDialog> ask = clicked ? waitForDialog(name) : nullptr;
        if (!ask)
            return failed(name, "did not open");
        visit(stop, ask);
        return true;
    };
    if (!asked(u"settingsBackupRestore"_s, u"restoreBackupDialog"_s, u"dialog-restorebackup"_s))
        return false;
    waitForDialog(u"restoreBackupDialog"_s)->reject();
    if (!dialogGone(u"restoreBackupDialog"_s)
        || !asked(u"settingsRemove"_s, u"removeServerDialog"_s, u"dialog-removeserver"_s)
        || !click(waitForDialog(u"removeServerDialog"_s), u"removeServerYes"_s)
        || !findWidget(window, u"welcomeConnect"_s))
        return failed(u"server"_s, "was not removed");
    visit(u"page-welcome"_s, m_bench.window());
    return true;
}

bool Tour::checked() const
{
    const auto* page = qobject_cast<ui::ChecksPage*>(m_bench.window()->pages()->currentPage());
    return (page && QTest::qWaitFor([page] { return page->model()->isChecked(); }, patienceMs))
        || failed(u"checks"_s, "did not end");
}

/// A server that nobody has set up, after the welcome page.
bool Tour::newServer()
{
    m_new = std::make_unique<FakeOpenWebUi>();
    m_new->state().natives.clear();
    const QPointer<QWidget> window(m_bench.window());
    if (!click(window, u"welcomeConnect"_s)
        || !m_bench.connectTo(m_new->url().toString(), u"admin@example.test"_s, u"admin-test-1"_s)
        || !idle())
        return failed(u"connectDialog"_s, "did not end on the board");
    return pageWith(u"page-board-no-connection"_s, u"emptyAddConnection"_s) && showPage(u"keys"_s)
        && pageWith(u"page-keys-no-connection"_s, u"keysAddConnection"_s) && showPage(u"people"_s)
        && pageWith(u"page-people-only-admin"_s, u"peopleTable"_s) && showPage(u"usage"_s)
        && pageWith(u"page-usage-no-router"_s, u"usageNoRouter"_s) && showPage(u"history"_s)
        && pageWith(u"page-history-none"_s, u"historyEmpty"_s) && showPage(u"checks"_s) && checked()
        && pageWith(u"page-checks-fine"_s, u"checksRecheck"_s);
}

/// And one whose people were not read, which a copy from another computer may be.
bool Tour::newConnection()
{
    if (m_bench.addConnection().isEmpty() || !showPage(u"board"_s)
        || !pageWith(u"page-board-no-keys"_s, u"emptyAddKeys"_s) || !showPage(u"keys"_s)
        || !pageWith(u"page-keys-none"_s, u"keysAddFirst"_s))
        return false;
    workspace::Commit nobody;
    nobody.snapshot = m_bench.workspace()->snapshot();
    nobody.snapshot->directory = Directory();
    if (!m_bench.workspace()->commit(nobody) || !showPage(u"board"_s)
        || !pageWith(u"page-board-nobody"_s, u"directoryRefresh"_s) || !showPage(u"people"_s))
        return false;
    visit(u"page-people-nobody"_s, m_bench.window());
    return true;
}

} // namespace keyroster::test
