#include "dialogs/addkeysdialog.h"
#include "dialogs/assigncsvdialog.h"
#include "dialogs/csvkeysdialog.h"
#include "dialogs/plandialog.h"
#include "dialogs/vaultdialog.h"
#include "pages/board.h"
#include "pages/directorypanel.h"
#include "pages/droplistview.h"
#include "pages/keypanel.h"
#include "secrets/secretstore.h"
#include "support/await.h"
#include "support/misbehavingserver.h"
#include "ui/support/guitest.h"
#include "ui/support/windowjobs.h"
#include "ui/tour/tour.h"
#include "window/pagehost.h"

#include <QAction>
#include <QDirIterator>
#include <QFile>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTreeWidget>

/// What pages and dialogs show after somebody did something in them.
namespace keyroster::test {

namespace {

bool failed(const char* what, const char* how)
{
    return QTest::qVerify(false, what, how, __FILE__, __LINE__);
}

QString written(const QString& path, const QByteArray& text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return path;
}

} // namespace

QStringList Tour::dialogsNotVisited() const
{
    static const QStringList bases{u"FormDialog"_s, u"ListDialog"_s, u"CsvDialog"_s};
    static const QRegularExpression declared(
        u"\\bclass (\\w+)\\s*(?:final)?\\s*: public \\w*Dialog\\b"_s);
    QStringList missing;
    int found = 0;
    QDirIterator headers(QStringLiteral(KEYROSTER_UI), {u"*.h"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        const QString text =
            header.open(QIODevice::ReadOnly) ? QString::fromUtf8(header.readAll()) : QString();
        QRegularExpressionMatchIterator matches = declared.globalMatch(text);
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            ++found;
            if (!bases.contains(name) && !m_visited.contains(name))
                missing.append(name);
        }
    }
    return found < 20 ? QStringList{u"no headers in %1"_s.arg(QStringLiteral(KEYROSTER_UI))}
                      : missing;
}

bool Tour::showPage(const QString& name)
{
    ui::PageHost* host = m_bench.window()->pages();
    host->showPage(name);
    return QTest::qWaitFor(
        [&] { return !m_bench.operations()->isBusy() && host->currentPage() != nullptr; }, 20000);
}

bool Tour::boardSelections()
{
    if (!showPage(u"board"_s))
        return failed("board", "did not come");
    auto* board = m_bench.window()->findChild<ui::Board*>(u"board"_s);
    if (!board)
        return failed("board", "is not there");
    board->directory()->view()->setFocus();
    board->directory()->select(Principal::user(UserId(u"user-ada"_s)));
    visit(u"page-board-person"_s, m_bench.window());
    m_bench.window()->findChild<QAction*>(u"board.assign"_s)->trigger();
    const QPointer<QWidget> popup = findWidget(m_bench.window(), u"assignPopup"_s);
    if (!popup)
        return failed("assignPopup", "did not open");
    visit(u"popup-assign"_s, popup);
    if (popup)
        popup->close();
    ui::DropListView* keys = board->keys()->keysView();
    keys->setFocus();
    keys->setCurrentIndex(keys->model()->index(1, 0));
    visit(u"page-board-key"_s, m_bench.window());
    keys->clearSelection();
    return true;
}

bool Tour::peopleAssigned()
{
    if (!showPage(u"people"_s))
        return failed("people", "did not come");
    auto* table = find<QTreeView>(m_bench.window(), u"peopleTable"_s);
    if (!table)
        return failed("peopleTable", "is not there");
    table->setCurrentIndex(table->model()->index(0, 0));
    visit(u"page-people-person"_s, m_bench.window());
    return triggered(u"assign"_s, u"people.assign"_s, u"assignDialog"_s);
}

bool Tour::usageNotes()
{
    if (!showPage(u"usage"_s))
        return failed("usage", "did not come");
    auto* tabs = find<QTabWidget>(m_bench.window(), u"usageTabs"_s);
    if (!tabs || tabs->count() < 4)
        return failed("usageTabs", "are not there");
    const int before = tabs->currentIndex();
    tabs->setCurrentIndex(2);
    visit(u"page-usage-allowances"_s, m_bench.window());
    tabs->setCurrentIndex(3);
    visit(u"page-usage-forecast"_s, m_bench.window());
    tabs->setCurrentIndex(before);
    return showPage(u"board"_s);
}

bool Tour::filledImports()
{
    sync::Engine* engine = m_bench.window()->engine();
    ui::Operations* work = m_operations.get();
    ui::Theme* theme = m_bench.theme();
    QWidget* window = m_bench.window();
    auto* people = new ui::AssignCsvDialog(engine, work, theme, window);
    people->takeFile(written(m_bench.folder() + u"/people.csv"_s,
                             "email,group,connection,key\n"
                             "ada@example.test,,Test provider,K-Design\n"
                             "ben@example.test,,Test provider,K-Research\n"
                             ",Kontor,Test provider,K-Ada\n"
                             "nobody@example.test,,Test provider,K-Ada\n"));
    auto* keys = new ui::CsvKeysDialog(engine, work, theme, window);
    keys->takeFile(written(m_bench.folder() + u"/keys.csv"_s,
                           "label,connection,secret\n"
                           "K-Ada,Test provider,sk-test-csv-0001\n"
                           "K-Kontor,Test provider,sk-test-csv-0002\n"
                           "K-Labor,nowhere,sk-test-csv-0003\n"));
    auto* pasted = new ui::AddKeysDialog(engine, work, theme, m_company.connection, window);
    pasted->takeText(u"K-Kontor = sk-test-pasted-0001\nK-Labor = sk-test-pasted-0002"_s);
    auto* lines = new ui::AddKeysDialog(engine, work, theme, m_company.connection, window);
    if (auto* tabs = lines->findChild<QTabWidget*>(u"addKeysTabs"_s))
        tabs->setCurrentIndex(1);
    if (auto* text = lines->findChild<QPlainTextEdit*>(u"keysText"_s))
        text->setPlainText(u"K-Kontor = sk-test-pasted-0001"_s);
    return dialog(u"assigncsv-preview"_s, people) && dialog(u"csvkeys-preview"_s, keys)
        && dialog(u"addkeys-list"_s, pasted) && dialog(u"addkeys-many"_s, lines) && unlocking();
}

/// A vault that is there already asks for its passphrase only.
bool Tour::unlocking()
{
    const QString file = m_bench.folder() + u"/old.vault"_s;
    const CancelToken cancel;
    if (!await(secrets::openVaultStore(file, SecretBytes("four fine test words"))))
        return failed("vault", "was not made");
    return dialog(u"vault-unlock"_s, new ui::VaultDialog(QString(), file, m_operations.get(),
                                                         m_bench.theme(), m_bench.window()));
}

bool Tour::connectTo(const QString& address, QPointer<QWidget>& steps)
{
    m_bench.window()->findChild<QAction*>(u"window.connect"_s)->trigger();
    steps = waitForDialog(u"connectDialog"_s);
    return steps && type(steps, u"serverAddress"_s, address) && click(steps, u"connectNext"_s);
}

bool Tour::connectQuestions()
{
    QPointer<QWidget> steps;
    const auto seen = [&](const QString& name, const QString& widget) {
        if (!findWidget(steps, widget))
            return failed(qPrintable(widget), "did not come");
        visit(u"dialog-connect-"_s + name, steps);
        return backOut(steps);
    };
    if (!connectTo(u"http://chat.example.test"_s, steps)
        || !seen(u"plain-http"_s, u"plainHttpCard"_s))
        return false;
    MisbehavingServer own(makeTlsIdentity());
    if (!connectTo(own.url({}).toString(), steps) || !seen(u"certificate"_s, u"certificateCard"_s))
        return false;
    FakeOpenWebUi strict;
    strict.state().secondFactor = true;
    const auto signIn = [&] {
        return type(steps, u"signInEmail"_s, u"admin@example.test"_s)
            && type(steps, u"signInSecret"_s, u"admin-test-1"_s) && click(steps, u"connectNext"_s);
    };
    if (!connectTo(strict.url().toString(), steps) || !signIn()
        || !seen(u"code"_s, u"signInCode"_s))
        return false;
    FakeOpenWebUi closed;
    closed.state().functionsEnabled = false;
    return connectTo(closed.url().toString(), steps) && signIn()
        && seen(u"functions-off"_s, u"foundStep"_s);
}

/// Stopped by a guard, and run to the end. After it the draft is what the server has.
bool Tour::planEnds()
{
    sync::Engine* engine = m_bench.window()->engine();
    Result<sync::Plan> plan = await(engine->plan(CancelToken()));
    if (!plan)
        return failed("plan", "was not made");
    sync::Plan guarded = *plan;
    guarded.guards.append({u"directory_shrunk"_s, u"1000 > 12"_s});
    if (!dialog(u"plan-guard"_s, new ui::PlanDialog(engine, guarded, m_operations.get(),
                                                    m_bench.theme(), m_bench.window())))
        return false;
    const QPointer<QWidget> shown(
        new ui::PlanDialog(engine, *plan, m_operations.get(), m_bench.theme(), m_bench.window()));
    auto* opened = qobject_cast<QDialog*>(shown.data());
    opened->open();
    const bool ended =
        click(shown, u"planSync"_s)
        && QTest::qWaitFor(
            [&] { return !m_operations->isBusy() && engine->state() == sync::SyncState::InSync; },
            60000);
    if (!ended)
        return failed("plan", "did not end");
    visit(u"dialog-plan-result"_s, shown);
    opened->reject();
    opened->deleteLater();
    return dialogGone(u"planDialog"_s);
}

/// The questions of Settings, and at last the window without a server.
bool Tour::leaving()
{
    if (!showPage(u"settings"_s))
        return failed("settings", "did not come");
    const QPointer<QWidget> window(m_bench.window());
    auto* backups = find<QTreeWidget>(window, u"settingsBackups"_s);
    if (!backups || !click(window, u"settingsBackupMake"_s))
        return failed("settingsBackups", "are not there");
    backups->setCurrentItem(backups->topLevelItem(0));
    const auto asked = [&](const QString& button, const QString& name, const QString& stop) {
        const bool clicked = click(window, button);
        const QPointer<QDialog> ask = clicked ? waitForDialog(name) : nullptr;
        if (!ask)
            return failed(qPrintable(name), "did not open");
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
        return failed("server", "was not removed");
    visit(u"page-welcome"_s, m_bench.window());
    return true;
}

} // namespace keyroster::test
