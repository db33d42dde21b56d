#include "window/pageregistry.h"

#include "pages/board.h"
#include "pages/boardpage.h"
#include "pages/directorypanel.h"
#include "pages/droplistview.h"
#include "pages/historypage.h"
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
    auto* page = new BoardPage(context.engine, context.operations, context.theme);
    ServerFlow* flow = context.flow;
    QObject::connect(page, &BoardPage::addKeysRequested, flow, &ServerFlow::addKeys);
    QObject::connect(page, &BoardPage::addConnectionRequested, flow, &ServerFlow::addConnection);
    QObject::connect(page, &BoardPage::adoptRequested, flow, &ServerFlow::adopt);
    QObject::connect(page, &BoardPage::keyDetailsRequested, flow, &ServerFlow::keyDetails);
    QObject::connect(page, &BoardPage::reviewRequested, flow, &ServerFlow::review);
    QObject::connect(page, &BoardPage::syncRequested, flow, &ServerFlow::review);
    // The button that opened it may be switched off now, and the focus somewhere by chance.
    QWidget* people = page->board()->directory()->view();
    QObject::connect(flow, &ServerFlow::reviewed, people, [people] {
        if (people->isVisible())
            people->setFocus();
    });
    QObject::connect(flow, &ServerFlow::keyTested, page->board()->state(), &BoardState::setTested);
    return page;
}

Page* makeHistory(const PageContext& context)
{
    auto* page = new HistoryPage(context.engine, context.operations, context.theme);
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
        {QStringLiteral("history"), QStringLiteral("history"), Texts::tr("History"),
         [context] { return makeHistory(context); }},
    };
}

} // namespace keyroster::ui
