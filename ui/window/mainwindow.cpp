#include "window/mainwindow.h"

#include "pages/board.h"
#include "pages/boardpage.h"
#include "pages/directorypanel.h"
#include "pages/droplistview.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/operationbar.h"
#include "window/aboutdialog.h"
#include "window/commandpalette.h"
#include "window/serverflow.h"
#include "window/serverheader.h"
#include "window/shortcutssheet.h"
#include "window/sidebar.h"
#include "window/welcomepage.h"
#include "window/windowactions.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace keyroster::ui {

MainWindow::MainWindow(Operations* operations, Theme* theme, QSettings* settings, QWidget* parent)
    : QMainWindow(parent)
    , m_operations(operations)
    , m_theme(theme)
    , m_settings(settings)
    , m_actions(new WindowActions(theme, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Keyroster"));
    setWindowIcon(QIcon(QStringLiteral(":/keyroster/icons/keyroster.svg")));
    makeFrame();
    makeMenus();
    connectActions();
    restoreGeometry();
    setEngine(nullptr);
}

MainWindow::~MainWindow()
{
    dropEngine();
}

void MainWindow::makeFrame()
{
    m_sidebar = new Sidebar(m_theme);
    for (QAction* action : {m_actions->palette, m_actions->shortcuts})
        m_sidebar->addFoot(action);
    m_header = new ServerHeader(m_theme);
    m_header->addAction(m_actions->refresh);
    m_message = new MessageBar(m_theme);
    m_welcome = new WelcomePage(m_theme);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_welcome);

    auto* messageRow = new QWidget;
    auto* messageLayout = new QVBoxLayout(messageRow);
    messageLayout->setContentsMargins(Theme::BigGap, 0, Theme::BigGap, 0);
    messageLayout->addWidget(m_message);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(messageRow);
    column->addWidget(m_stack, 1);
    column->addWidget(new OperationBar(m_operations));
    auto* central = new QWidget;
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(page, 1);
    setCentralWidget(central);

    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::connectRequested);
    connect(m_sidebar, &Sidebar::pageChosen, this,
            [this](int index) { m_stack->setCurrentIndex(index + 1); });
    connect(m_operations, &Operations::failed, this, [this](const Error& error) {
        // The dialog that asks to sign in again says more than a message would.
        if (error.kind != ErrorKind::SignInRequired)
            m_message->showError(error);
    });
}

void MainWindow::makeMenus()
{
    m_serverMenu = menuBar()->addMenu(tr("&Server"));
    m_serverMenu->setObjectName(QStringLiteral("serverMenu"));
    m_servers = new QMenu(tr("S&witch server"), m_serverMenu);
    m_servers->setObjectName(QStringLiteral("serversMenu"));
    m_serverMenu->addAction(m_actions->connectServer);
    m_serverMenu->addMenu(m_servers);
    m_serverMenu->addSeparator();
    m_serverMenu->addAction(m_actions->refresh);
    m_serverMenu->addSeparator();
    m_serverMenu->addAction(m_actions->quit);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->setObjectName(QStringLiteral("editMenu"));
    edit->addAction(m_actions->undo);
    edit->addAction(m_actions->redo);
    edit->addSeparator();
    edit->addAction(m_actions->selectAll);
    m_peopleMenu = menuBar()->addMenu(tr("&People"));
    m_peopleMenu->setObjectName(QStringLiteral("peopleMenu"));
    m_keysMenu = menuBar()->addMenu(tr("&Keys"));
    m_keysMenu->setObjectName(QStringLiteral("keysMenu"));
    m_keysMenu->addAction(m_actions->pasteKeys);
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->setObjectName(QStringLiteral("viewMenu"));
    view->addActions(m_actions->themes->actions());
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->setObjectName(QStringLiteral("helpMenu"));
    help->addAction(m_actions->palette);
    help->addAction(m_actions->shortcuts);
    help->addSeparator();
    help->addAction(m_actions->about);
}

void MainWindow::connectActions()
{
    connect(m_actions->connectServer, &QAction::triggered, this, &MainWindow::connectRequested);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->selectAll, &QAction::triggered, this, &MainWindow::selectAllInFocus);
    connect(m_actions->palette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    const auto withFlow = [this](QAction* action, auto member) {
        connect(action, &QAction::triggered, this, [this, member] {
            if (m_flow)
                (m_flow->*member)();
        });
    };
    withFlow(m_actions->refresh, &ServerFlow::refresh);
    withFlow(m_actions->undo, &ServerFlow::undo);
    withFlow(m_actions->redo, &ServerFlow::redo);
    connect(m_actions->pasteKeys, &QAction::triggered, this, [this] {
        if (m_flow)
            m_flow->pasteKeys(m_board->board()->state()->connection());
    });
    connect(m_header, &ServerHeader::refreshRequested, m_actions->refresh, &QAction::trigger);
    connect(m_header, &ServerHeader::reviewRequested, this, [this] {
        if (m_flow)
            m_flow->review();
    });
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_theme->setChoice(static_cast<Theme::Choice>(action->data().toInt()));
        m_settings->setValue(QStringLiteral("theme"), action->data().toInt());
    });
    m_theme->setChoice(static_cast<Theme::Choice>(
        std::clamp(m_settings->value(QStringLiteral("theme")).toInt(), 0, 2)));
    const QList<QAction*> themes = m_actions->themes->actions();
    for (QAction* action : themes)
        action->setChecked(action->data().toInt() == int(m_theme->choice()));
}

void MainWindow::setEngine(sync::Engine* engine)
{
    dropEngine();
    m_engine = engine;
    m_header->setEngine(engine);
    m_sidebar->setVisible(engine != nullptr);
    m_message->clear();
    for (QAction* action : m_actions->needServer())
        action->setEnabled(engine != nullptr);
    if (engine) {
        m_flow = new ServerFlow(engine, m_operations, m_theme, m_message, this);
        m_board = new BoardPage(engine, m_operations, m_theme);
        m_stack->addWidget(m_board);
        m_stack->setCurrentWidget(m_board);
        m_sidebar->addPage(QStringLiteral("navBoard"), QStringLiteral("board"), tr("Board"));
        m_sidebar->setCurrent(0);
        m_board->restoreState(engine->workspace()->setting(QStringLiteral("board")));
        connectBoard();
        fillPageMenus();
        const workspace::ServerProfile& profile = engine->workspace()->profile();
        m_board->board()
            ->directory()
            ->focusFilter(); // else the first button of the side bar has it
        setWindowTitle(
            tr("%1 - Keyroster").arg(profile.name.isEmpty() ? profile.url : profile.name));
        if (engine->workspace()->isReadOnly())
            m_message->showMessage(Tone::Warning, engine->workspace()->readOnlyReason());
    } else {
        m_stack->setCurrentWidget(m_welcome);
        setWindowTitle(QStringLiteral("Keyroster"));
    }
    updateUndo();
}

void MainWindow::dropEngine()
{
    if (!m_engine)
        return;
    const Result<void> stored =
        m_engine->workspace()->setSetting(QStringLiteral("board"), m_board->saveState());
    Q_UNUSED(stored) // column widths are not worth a message at closing time
    m_engine->disconnect(this);
    m_engine->workspace()->disconnect(this);
    m_engine->disconnect(m_header);
    m_engine->workspace()->disconnect(m_header);
    m_header->setEngine(nullptr);
    m_sidebar->clearPages();
    m_pageActions.clear();
    delete m_board; // takes its actions out of the menus
    delete m_flow;
    m_board = nullptr;
    m_flow = nullptr;
    m_engine = nullptr;
}

void MainWindow::connectBoard()
{
    connect(m_board, &BoardPage::addKeysRequested, m_flow, &ServerFlow::addKeys);
    connect(m_board, &BoardPage::addConnectionRequested, m_flow, &ServerFlow::addConnection);
    connect(m_board, &BoardPage::adoptRequested, m_flow, &ServerFlow::adopt);
    connect(m_board, &BoardPage::keyDetailsRequested, m_flow, &ServerFlow::keyDetails);
    connect(m_board, &BoardPage::reviewRequested, m_flow, &ServerFlow::review);
    connect(m_board, &BoardPage::syncRequested, m_flow, &ServerFlow::review);
    // The button that opened it may be switched off now, and the focus somewhere by chance.
    connect(m_flow, &ServerFlow::reviewed, m_board->board()->directory()->view(),
            [view = m_board->board()->directory()->view()] { view->setFocus(); });
    connect(m_flow, &ServerFlow::keyTested, m_board->board()->state(), &BoardState::setTested);
    connect(m_engine->workspace(), &workspace::Workspace::draftChanged, this,
            &MainWindow::updateUndo);
}

void MainWindow::fillPageMenus()
{
    // Which menu an action of the board belongs to, by its name; a new one appears under Keys until
    // it is named here.
    const QStringList people{QStringLiteral("assign"),        QStringLiteral("moveToPool"),
                             QStringLiteral("removeFromKey"), QStringLiteral("showMembers"),
                             QStringLiteral("why"),           QStringLiteral("find")};
    const QStringList server{QStringLiteral("review"), QStringLiteral("sync"),
                             QStringLiteral("discard")};
    m_pageActions = m_board->actions();
    for (QAction* action : std::as_const(m_pageActions)) {
        const QString name = action->objectName().section(QLatin1Char('.'), 1);
        if (people.contains(name))
            m_peopleMenu->addAction(action);
        else if (server.contains(name))
            m_serverMenu->insertAction(m_actions->refresh, action);
        else
            m_keysMenu->insertAction(
                name == QLatin1String("addKeys") ? m_actions->pasteKeys : nullptr, action);
    }
}

void MainWindow::updateUndo()
{
    const workspace::Workspace* workspace = m_engine ? m_engine->workspace() : nullptr;
    const bool canUndo = workspace && workspace->canUndo();
    const bool canRedo = workspace && workspace->canRedo();
    m_actions->undo->setEnabled(canUndo);
    m_actions->redo->setEnabled(canRedo);
    m_actions->undo->setText(canUndo ? tr("&Undo: %1").arg(workspace->undoText()) : tr("&Undo"));
    m_actions->redo->setText(canRedo ? tr("&Redo: %1").arg(workspace->redoText()) : tr("&Redo"));
}

QList<QAction*> MainWindow::allActions() const
{
    QList<QAction*> result = m_pageActions;
    result << m_actions->undo << m_actions->redo << m_actions->selectAll << m_actions->pasteKeys
           << m_actions->refresh << m_actions->connectServer << m_actions->palette
           << m_actions->shortcuts << m_actions->themes->actions() << m_actions->about
           << m_actions->quit;
    return result;
}

void MainWindow::selectAllInFocus()
{
    QWidget* focus = QApplication::focusWidget();
    if (auto* view = qobject_cast<QAbstractItemView*>(focus))
        view->selectAll();
    else if (auto* edit = qobject_cast<QLineEdit*>(focus))
        edit->selectAll();
}

void MainWindow::showPalette()
{
    QList<QAction*> actions = allActions();
    actions.removeAll(m_actions->palette);
    (new CommandPalette(actions, m_theme, this))->open();
}

void MainWindow::showShortcuts()
{
    (new ShortcutsSheet(allActions(), m_operations, m_theme, this))->open();
}

void MainWindow::showAbout()
{
    auto* dialog = new AboutDialog(m_operations, m_theme, this);
    dialog->open();
}

void MainWindow::restoreGeometry()
{
    resize(1280, 800);
    QWidget::restoreGeometry(m_settings->value(QStringLiteral("geometry")).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings->setValue(QStringLiteral("geometry"), saveGeometry());
    m_operations->cancelAll();
    event->accept();
}

} // namespace keyroster::ui
