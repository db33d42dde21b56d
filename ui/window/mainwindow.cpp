#include "window/mainwindow.h"

#include "pages/board.h"
#include "pages/boardpage.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/mnemonic.h"
#include "widgets/notifier.h"
#include "widgets/operationbar.h"
#include "window/aboutdialog.h"
#include "window/attention.h"
#include "window/commandpalette.h"
#include "window/pagehost.h"
#include "window/pagemenus.h"
#include "window/pageregistry.h"
#include "window/serverflow.h"
#include "window/serverheader.h"
#include "window/shortcutssheet.h"
#include "window/sidebar.h"
#include "window/syncflow.h"
#include "window/welcomepage.h"
#include "window/windowactions.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QLineEdit>
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
    , m_notifier(new Notifier(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Keyroster"));
    setWindowIcon(QIcon(QStringLiteral(":/keyroster/icons/keyroster.svg")));
    makeFrame();
    m_menus = new PageMenus(menuBar(), m_actions, this);
    m_menus->setPages(m_actions->goTo);
    m_header->setServers(m_menus->servers());
    connectFrame();
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
    m_attention = new Attention(m_theme);
    m_welcome = new WelcomePage(m_theme);
    m_stack = new QStackedWidget;
    m_pages = new PageHost;
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_pages);

    auto* messageRow = new QWidget;
    auto* messageLayout = new QVBoxLayout(messageRow);
    messageLayout->setContentsMargins(Theme::BigGap, 0, Theme::BigGap, 0);
    messageLayout->setSpacing(Theme::SmallGap);
    messageLayout->addWidget(m_attention);
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
}

void MainWindow::connectFrame()
{
    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::connectRequested);
    connect(m_sidebar, &Sidebar::pageChosen, this,
            [this](const QString& name) { m_pages->showPage(name); });
    connect(m_pages, &PageHost::shown, this, &MainWindow::pageShown);
    connect(m_pages, &PageHost::badgeChanged, m_sidebar, &Sidebar::setBadge);
    for (QAction* action : std::as_const(m_actions->goTo)) {
        connect(action, &QAction::triggered, this,
                [this, action] { m_pages->showPage(action->data().toString()); });
    }
    connect(m_operations, &Operations::failed, this, [this](const Error& error) {
        // The dialog that asks to sign in again says more than a message would.
        if (error.kind != ErrorKind::SignInRequired)
            m_message->showError(error);
    });
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
    withFlow(m_actions->redo, &ServerFlow::redo);
    withFlow(m_actions->undoList, &ServerFlow::undoHistory);
    const auto withSync = [this](QAction* action, auto member) {
        connect(action, &QAction::triggered, this, [this, member] {
            if (m_flow)
                (m_flow->sync()->*member)();
        });
    };
    withSync(m_actions->undoSync, &SyncFlow::undoLastSync);
    withSync(m_actions->openPlan, &SyncFlow::openPlanFile);
    connect(m_actions->undo, &QAction::triggered, this, [this] {
        if (m_flow && m_engine->workspace()->canUndo())
            m_flow->undo();
        else if (m_flow)
            m_flow->sync()->undoLastSync();
    });
    connect(m_actions->pasteKeys, &QAction::triggered, this, [this] {
        if (m_flow)
            m_flow->pasteKeys(board()->board()->state()->connection());
    });
    connect(m_header, &ServerHeader::refreshRequested, m_actions->refresh, &QAction::trigger);
    connect(m_header, &ServerHeader::attentionRequested, this, [this] {
        if (m_flow)
            m_flow->sync()->resolve();
    });
    connect(m_header, &ServerHeader::reviewRequested, this, [this] {
        if (m_flow)
            m_flow->review();
    });
    connectThemes();
}

void MainWindow::connectThemes()
{
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        chooseTheme(static_cast<Theme::Choice>(action->data().toInt()));
    });
    connect(m_theme, &Theme::changed, this, &MainWindow::showTheme);
    m_theme->setChoice(static_cast<Theme::Choice>(
        std::clamp(m_settings->value(QStringLiteral("theme")).toInt(), 0, 2)));
    m_notifier->setEnabled(m_settings->value(QStringLiteral("notify"), true).toBool());
    showTheme();
}

void MainWindow::showTheme()
{
    const QList<QAction*> themes = m_actions->themes->actions();
    for (QAction* action : themes)
        action->setChecked(action->data().toInt() == int(m_theme->choice()));
}

void MainWindow::chooseTheme(Theme::Choice choice)
{
    m_theme->setChoice(choice);
    m_settings->setValue(QStringLiteral("theme"), int(choice));
    showTheme();
}

void MainWindow::setNotify(bool notify)
{
    m_notifier->setEnabled(notify);
    m_settings->setValue(QStringLiteral("notify"), notify);
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
    for (QAction* action : std::as_const(m_actions->goTo))
        action->setVisible(false);
    if (engine)
        openEngine();
    else
        m_stack->setCurrentWidget(m_welcome);
    updateTitle();
    updateUndo();
}

void MainWindow::openEngine()
{
    m_flow = new ServerFlow(m_engine, m_operations, m_theme, m_message, m_notifier, this);
    m_attention->setServer(m_engine, m_flow->sync());
    const QList<PageEntry> entries =
        pageEntries({m_engine, m_operations, m_theme, m_flow, this, m_pages});
    for (QAction* action : std::as_const(m_actions->goTo)) {
        const QString name = action->data().toString();
        const auto entry =
            std::find_if(entries.cbegin(), entries.cend(),
                         [&name](const PageEntry& candidate) { return candidate.name == name; });
        action->setVisible(entry != entries.cend());
        if (entry != entries.cend())
            m_sidebar->addPage(entry->name, entry->icon, entry->title,
                               action->shortcut().toString(QKeySequence::NativeText));
    }
    m_stack->setCurrentWidget(m_pages);
    workspace::Workspace* workspace = m_engine->workspace();
    m_pages->setPages(workspace, entries);
    m_pages->showLast();
    connect(workspace, &workspace::Workspace::draftChanged, this, &MainWindow::updateUndo);
    connect(m_engine, &sync::Engine::stateChanged, this, &MainWindow::updateUndo);
    connect(workspace, &workspace::Workspace::profileChanged, this, &MainWindow::updateTitle);
    if (workspace->isReadOnly())
        m_message->showMessage(Tone::Warning, workspace->readOnlyReason());
}

void MainWindow::dropEngine()
{
    if (!m_engine)
        return;
    m_engine->disconnect(this);
    m_engine->workspace()->disconnect(this);
    m_engine->disconnect(m_header);
    m_engine->workspace()->disconnect(m_header);
    m_header->setEngine(nullptr);
    m_sidebar->clearPages();
    m_menus->setPage({}, {});
    m_attention->setServer(nullptr, nullptr);
    m_pages->clear();
    delete m_flow;
    m_flow = nullptr;
    m_engine = nullptr;
}

void MainWindow::pageShown(const QString& name)
{
    m_sidebar->setCurrent(name);
    for (const PageEntry& entry : m_pages->entries()) {
        if (entry.name == name)
            m_menus->setPage(entry.title, m_pages->currentPage()->pageActions());
    }
}

BoardPage* MainWindow::board() const
{
    return qobject_cast<BoardPage*>(m_pages->ensure(QStringLiteral("board")));
}

QMenu* MainWindow::serversMenu() const
{
    return m_menus->servers();
}

void MainWindow::updateTitle()
{
    if (!m_engine) {
        setWindowTitle(QStringLiteral("Keyroster"));
        return;
    }
    const workspace::ServerProfile& profile = m_engine->workspace()->profile();
    setWindowTitle(tr("%1 - Keyroster").arg(profile.name.isEmpty() ? profile.url : profile.name));
}

void MainWindow::updateUndo()
{
    const workspace::Workspace* workspace = m_engine ? m_engine->workspace() : nullptr;
    const bool canUndo = workspace && workspace->canUndo();
    const bool canRedo = workspace && workspace->canRedo();
    // A sync empties the list of edits; what can be undone then is the sync itself.
    const QString lastSync = m_engine ? m_engine->undoLastSyncText() : QString();
    m_actions->undo->setEnabled(canUndo || !lastSync.isEmpty());
    m_actions->redo->setEnabled(canRedo);
    QString undo = tr("&Undo");
    if (canUndo)
        undo = tr("&Undo: %1").arg(escaped(workspace->undoText()));
    else if (!lastSync.isEmpty())
        undo =
            tr("%1...", "the text of the menu, such as Undo the last sync").arg(escaped(lastSync));
    m_actions->undo->setText(undo);
    m_actions->redo->setText(canRedo ? tr("&Redo: %1").arg(escaped(workspace->redoText()))
                                     : tr("&Redo"));
    m_actions->undoSync->setEnabled(!lastSync.isEmpty());
    m_actions->undoSync->setToolTip(
        lastSync.isEmpty() ? tr("There is no sync that could be undone now") : lastSync);
}

QList<QAction*> MainWindow::allActions() const
{
    QList<QAction*> result = m_menus->pageActions();
    result << m_actions->goTo << m_actions->undo << m_actions->redo << m_actions->undoList
           << m_actions->selectAll << m_actions->pasteKeys << m_actions->undoSync
           << m_actions->openPlan << m_actions->refresh << m_actions->connectServer
           << m_actions->palette << m_actions->shortcuts << m_actions->themes->actions()
           << m_actions->about << m_actions->quit;
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
