#include "window/pageregistry.h"

#include "pages/board.h"
#include "pages/boardpage.h"
#include "pages/checkspage.h"
#include "pages/directorypanel.h"
#include "pages/droplistview.h"
#include "pages/historypage.h"
#include "pages/keyspage.h"
#include "pages/peoplepage.h"
#include "pages/settingsbackups.h"
#include "pages/settingsdata.h"
#include "pages/settingspage.h"
#include "pages/settingsservers.h"
#include "pages/usagepage.h"
#include "widgets/notifier.h"
#include "window/exchangeflow.h"
#include "window/languages.h"
#include "window/mainwindow.h"
#include "window/serverflow.h"
#include "window/syncflow.h"

#include <QCoreApplication>

namespace keyroster::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PageRegistry)
};

Page* makeBoard(const PageContext& context)
{
    auto* page = new BoardPage(context.engine, context.operations, context.theme, context.parent);
    ServerFlow* flow = context.flow;
    QObject::connect(page, &BoardPage::addKeysRequested, flow, &ServerFlow::addKeys);
    QObject::connect(page, &BoardPage::addConnectionRequested, flow, &ServerFlow::addConnection);
    QObject::connect(page, &BoardPage::refreshRequested, flow, &ServerFlow::refresh);
    QObject::connect(page, &BoardPage::adoptRequested, flow, &ServerFlow::adopt);
    QObject::connect(page, &BoardPage::keyDetailsRequested, flow, &ServerFlow::keyDetails);
    QObject::connect(page, &BoardPage::editConnectionRequested, flow, &ServerFlow::editConnection);
    QObject::connect(page, &BoardPage::editModelsRequested, flow,
                     [flow](const ConnectionId& connection) { flow->editModels(connection); });
    QObject::connect(page, &BoardPage::orderRequested, flow, &ServerFlow::editAssignment);
    QObject::connect(page, &BoardPage::removeKeysRequested, flow, &ServerFlow::removeKeys);
    QObject::connect(page, &BoardPage::accountsRequested, flow, &ServerFlow::accounts);
    QObject::connect(page, &BoardPage::allowancesRequested, flow, &ServerFlow::allowances);
    QObject::connect(page, &BoardPage::reviewRequested, flow, &ServerFlow::review);
    QObject::connect(page, &BoardPage::syncRequested, flow, &ServerFlow::review);
    // The button that opened it may be switched off now, and the focus somewhere by chance.
    QWidget* people = page->board()->directory()->view();
    QObject::connect(flow, &ServerFlow::reviewed, people, [people] {
        if (people->isVisible())
            people->setFocus();
    });
    return page;
}

Page* makeKeys(const PageContext& context)
{
    auto* page = new KeysPage(context.engine, context.operations, context.theme, context.parent);
    QObject::connect(page, &KeysPage::addConnectionRequested, context.flow,
                     &ServerFlow::addConnection);
    QObject::connect(page, &KeysPage::accountsRequested, context.flow, &ServerFlow::accounts);
    return page;
}

Page* makePeople(const PageContext& context)
{
    auto* page = new PeoplePage(context.engine, context.operations, context.theme, context.parent);
    QObject::connect(page, &PeoplePage::allowancesRequested, context.flow, &ServerFlow::allowances);
    return page;
}

Page* makeChecks(const PageContext& context)
{
    auto* page = new ChecksPage(context.engine, context.operations, context.theme, context.parent);
    QObject::connect(page, &ChecksPage::dialogRequested, context.flow, &ServerFlow::choose);
    return page;
}

Page* makeUsage(const PageContext& context)
{
    auto* page = new UsagePage(context.engine, context.operations, context.theme, context.parent);
    QObject::connect(page, &UsagePage::allowancesRequested, context.flow, &ServerFlow::allowances);
    return page;
}

SettingsValues settingsValues(const MainWindow& window)
{
    SettingsValues values;
    for (const Language& language : Languages::all())
        values.languages.append({language.code, language.name});
    values.language = Languages::chosen(*window.settings());
    values.notify = window.notifier()->isEnabled();
    values.secretPlace = window.secretPlace();
    return values;
}

Page* makeSettings(const PageContext& context)
{
    MainWindow* window = context.window;
    auto* page = new SettingsPage(context.engine, context.operations, context.theme,
                                  settingsValues(*window), context.parent);
    SettingsServers* servers = page->servers();
    // Queued: these close the server, and the page that asked goes with it.
    QObject::connect(servers, &SettingsServers::openRequested, window, &MainWindow::openRequested,
                     Qt::QueuedConnection);
    QObject::connect(servers, &SettingsServers::connectRequested, window,
                     &MainWindow::connectRequested);
    QObject::connect(servers, &SettingsServers::removeRequested, window,
                     &MainWindow::removeRequested, Qt::QueuedConnection);
    QObject::connect(servers, &SettingsServers::signOutRequested, context.flow,
                     &ServerFlow::signOut);
    QObject::connect(page->look(), &SettingsLook::themeChosen, window, &MainWindow::chooseTheme);
    QObject::connect(
        page->look(), &SettingsLook::languageChosen, window,
        [window](const QString& code) { Languages::choose(*window->settings(), code); });
    QObject::connect(page->look(), &SettingsLook::notifyChosen, window, &MainWindow::setNotify);
    QObject::connect(page->secrets(), &SettingsSecrets::changeRequested, window,
                     &MainWindow::secretPlaceRequested, Qt::QueuedConnection);
    QObject::connect(page->backups(), &SettingsBackups::restoreRequested, window,
                     &MainWindow::restoreRequested, Qt::QueuedConnection);
    QObject::connect(page->drift(), &SettingsDrift::changed, context.flow->watch(),
                     &sync::DriftWatch::restart);
    ExchangeFlow* exchange = context.flow->exchange();
    const SettingsExchange* files = page->exchange();
    QObject::connect(servers, &SettingsServers::copyRequested, exchange, &ExchangeFlow::copyFrom);
    QObject::connect(files, &SettingsExchange::bundleExportRequested, exchange,
                     &ExchangeFlow::saveBundle);
    QObject::connect(files, &SettingsExchange::bundleImportRequested, exchange,
                     &ExchangeFlow::openBundle);
    QObject::connect(files, &SettingsExchange::jsonExportRequested, exchange,
                     &ExchangeFlow::saveJson);
    QObject::connect(files, &SettingsExchange::jsonImportRequested, exchange,
                     &ExchangeFlow::openJson);
    QObject::connect(files, &SettingsExchange::assignmentsExportRequested, exchange,
                     &ExchangeFlow::saveAssignments);
    QObject::connect(files, &SettingsExchange::keysExportRequested, exchange,
                     &ExchangeFlow::saveKeys);
    QObject::connect(files, &SettingsExchange::assignmentsImportRequested, exchange,
                     &ExchangeFlow::openAssignments);
    QObject::connect(files, &SettingsExchange::keysImportRequested, exchange,
                     &ExchangeFlow::openKeys);
    return page;
}

Page* makeHistory(const PageContext& context)
{
    auto* page = new HistoryPage(context.engine, context.operations, context.theme, context.parent);
    QObject::connect(page, &HistoryPage::undoLastSyncRequested, context.flow->sync(),
                     &SyncFlow::undoLastSync);
    return page;
}

} // namespace

QList<PageEntry> pageEntries(const PageContext& context)
{
    return {
        {QStringLiteral("board"), QStringLiteral("board"), Texts::tr("Board"),
         [context] { return makeBoard(context); }},
        {QStringLiteral("keys"), QStringLiteral("key"), Texts::tr("Keys"),
         [context] { return makeKeys(context); }},
        {QStringLiteral("people"), QStringLiteral("user"), Texts::tr("People"),
         [context] { return makePeople(context); }},
        {QStringLiteral("usage"), QStringLiteral("chart"), Texts::tr("Usage"),
         [context] { return makeUsage(context); }},
        {QStringLiteral("history"), QStringLiteral("history"), Texts::tr("History"),
         [context] { return makeHistory(context); }},
        {QStringLiteral("checks"), QStringLiteral("checklist"), Texts::tr("Checks"),
         [context] { return makeChecks(context); }, true},
        {QStringLiteral("settings"), QStringLiteral("settings"), Texts::tr("Settings"),
         [context] { return makeSettings(context); }},
    };
}

} // namespace keyroster::ui
