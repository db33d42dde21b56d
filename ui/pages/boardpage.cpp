#include "pages/boardpage.h"

#include "pages/board.h"
#include "pages/boardactions.h"
#include "pages/directorypanel.h"
#include "pages/draftbar.h"
#include "pages/keypanel.h"
#include "pages/keyrun.h"
#include "sync/engine.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"

#include <QTimer>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr int clockMs = 30000; // "until 14:05" passes by itself

} // namespace

BoardPage::BoardPage(sync::Engine* engine, Operations* operations, Theme* theme, QWidget* parent)
    : Page(parent)
    , m_engine(engine)
    , m_tests(new KeyRun(engine, operations, keyTestQuestion(engine), this))
    , m_board(new Board(engine->workspace(), theme, this))
{
    setObjectName(QStringLiteral("boardPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_board);
    connect(m_board, &Board::addKeysRequested, this, &BoardPage::addKeysRequested);
    connect(m_board, &Board::addConnectionRequested, this, &BoardPage::addConnectionRequested);
    connect(m_board, &Board::refreshRequested, this, &BoardPage::refreshRequested);
    connect(m_board, &Board::adoptRequested, this, &BoardPage::adoptRequested);
    connect(m_board, &Board::keyDetailsRequested, this, &BoardPage::keyDetailsRequested);
    connect(m_board, &Board::editConnectionRequested, this, &BoardPage::editConnectionRequested);
    connect(m_board, &Board::editModelsRequested, this, &BoardPage::editModelsRequested);
    connect(m_board, &Board::orderRequested, this, &BoardPage::orderRequested);
    connect(m_board, &Board::removeKeysRequested, this, &BoardPage::removeKeysRequested);
    connect(m_board, &Board::accountsRequested, this, &BoardPage::accountsRequested);
    connect(m_board, &Board::allowancesRequested, this, &BoardPage::allowancesRequested);
    connect(m_board, &Board::testRequested, this, &BoardPage::testKeys);
    connect(m_board, &Board::peopleRequested, this, [this](const KeyId& key) {
        Q_EMIT pageRequested(QStringLiteral("people"), key.text());
    });
    connect(m_board, &Board::reviewRequested, this, &BoardPage::reviewRequested);
    connect(m_board, &Board::syncRequested, this, &BoardPage::syncRequested);
    connect(engine, &sync::Engine::stateChanged, this, &BoardPage::showSyncState);
    connect(engine, &sync::Engine::routerStatusChanged, this,
            [this] { m_board->state()->setStatus(m_engine->routerStatus()); });
    connect(engine, &sync::Engine::keyTested, this,
            [this] { m_board->state()->setTests(m_engine->keyTests()); });
    connect(m_tests, &KeyRun::progressed, this, &BoardPage::showProgress);
    connect(m_tests, &KeyRun::finished, this, [this](const KeyRunResult& result) {
        showProgress();
        showTestsEnd(m_board->message(), result);
    });
    auto* clock = new QTimer(this);
    clock->setObjectName(QStringLiteral("boardClock"));
    connect(clock, &QTimer::timeout, m_board->state(), &BoardState::followClock);
    clock->start(clockMs);
    m_board->state()->setStatus(engine->routerStatus());
    m_board->state()->setTests(engine->keyTests());
    showSyncState();
}

QList<QAction*> BoardPage::pageActions() const
{
    return m_board->actions()->all();
}

QByteArray BoardPage::saveState() const
{
    return m_board->saveState();
}

void BoardPage::restoreState(const QByteArray& state)
{
    m_board->restoreState(state);
}

void BoardPage::activate()
{
    m_board->directory()->focusFilter();
}

void BoardPage::showItem(const QString& id)
{
    const ApiKey* key = m_board->state()->draft().key(KeyId(id));
    if (key) {
        m_board->state()->setConnection(key->connection);
        m_board->keys()->selectKey(key->id);
    } else if (m_board->state()->directory().group(GroupId(id))) {
        m_board->directory()->select(Principal::group(GroupId(id)));
    } else if (m_board->state()->directory().user(UserId(id))) {
        m_board->directory()->select(Principal::user(UserId(id)));
    }
}

void BoardPage::showSyncState()
{
    m_board->draftBar()->setSyncState(m_engine->state());
}

void BoardPage::testKeys(const QList<KeyId>& keys)
{
    m_board->message()->clear();
    m_tests->run(keys);
    showProgress();
}

void BoardPage::showProgress()
{
    m_board->keys()->setProgress(
        m_tests->isRunning() ? tr("tested %1 of %2").arg(m_tests->done()).arg(m_tests->all())
                             : QString());
}

} // namespace keyroster::ui
