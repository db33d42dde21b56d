#include "pages/keypanel.h"

#include "delegates/changebadge.h"
#include "delegates/keycarddelegate.h"
#include "models/wording.h"
#include "pages/boardactions.h"
#include "pages/droplistview.h"
#include "pages/emptystate.h"
#include "widgets/icons.h"
#include "widgets/labels.h"
#include "widgets/mnemonic.h"
#include "widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

enum Page { Keys, NoKeys, NoConnection };
constexpr auto badgeSide = QTabBar::RightSide;

QPushButton* buttonFor(QAction* action, const QString& objectName, QWidget* parent)
{
    auto* button = new QPushButton(action->icon(), action->text(), parent);
    button->setObjectName(objectName);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

} // namespace

KeyPanel::KeyPanel(BoardState* state, const Theme* theme, BoardActions* actions, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_theme(theme)
    , m_tabs(new QTabBar(this))
    , m_keyCards(new KeyCardDelegate(theme, this))
    , m_poolCard(new KeyCardDelegate(theme, this))
    , m_keys(makeView(state->keys(), QStringLiteral("keysView"), tr("Keys of this connection")))
    , m_pool(makeView(state->pool(), QStringLiteral("poolView"), tr("Pool for everyone")))
    , m_stack(new QStackedWidget(this))
    , m_header(makeHeader(actions))
{
    m_tabs->setObjectName(QStringLiteral("connectionTabs"));
    m_tabs->setAccessibleName(tr("Connections"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_pool->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* noKeys = new EmptyState(
        theme, QStringLiteral("key-add"), tr("No keys on this connection yet"),
        tr("Add one key or paste a whole list. Each is tested at the provider at once."), this);
    noKeys->addAction(actions->addKeys, tr("Add keys..."), QStringLiteral("emptyAddKeys"));
    auto* noConnection = new EmptyState(
        theme, QStringLiteral("connection"), tr("No connection yet"),
        tr("Take over a connection that your server already has, with its key and its model names. "
           "Nothing changes on the server until you sync."),
        this);
    noConnection->addAction(actions->adopt, tr("Adopt an existing connection..."),
                            QStringLiteral("emptyAdopt"));
    noConnection->addAction(actions->addConnection, tr("Add a connection..."),
                            QStringLiteral("emptyAddConnection"));
    m_stack->addWidget(m_keys);
    m_stack->addWidget(noKeys);
    m_stack->addWidget(noConnection);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Gap, Theme::Gap, Theme::Gap, Theme::Gap);
    layout->setSpacing(Theme::Gap);
    layout->addWidget(m_tabs);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_pool);

    connectViews();
    connect(state, &BoardState::changed, this, &KeyPanel::refresh);
    connect(state, &BoardState::connectionChanged, this, &KeyPanel::refresh);
    refresh();
}

DropListView* KeyPanel::makeView(KeysModel* model, const QString& name,
                                 const QString& accessibleName)
{
    KeyCardDelegate* cards = model == m_state->pool() ? m_poolCard : m_keyCards;
    const auto targetOf = [model](const QModelIndex& index) {
        const KeyRow* row = model->rowAt(index);
        return !row          ? DropTarget()
             : row->isPool() ? DropTarget::onPool()
                             : DropTarget::onKey(row->id);
    };
    const auto feedback = [cards](const QModelIndex& index, const DropDecision& decision) {
        cards->setDropFeedback(index, decision);
    };
    auto* view = new DropListView(m_state, m_theme, targetOf, feedback, this);
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setItemDelegate(cards);
    view->setUniformItemSizes(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setFrameShape(QFrame::NoFrame);
    view->viewport()->setAutoFillBackground(false);
    // Cards carry the ground themselves.
    view->setStyleSheet(
        QStringLiteral("QListView { background: transparent; border: 1px solid transparent; } "
                       "QListView:focus { border: 1px solid palette(link); }"));
    return view;
}

QWidget* KeyPanel::makeHeader(BoardActions* actions)
{
    auto* header = new QWidget(this);
    m_name = headingLabel(QString(), header);
    m_name->setObjectName(QStringLiteral("connectionName"));
    m_address = selectable(hintLabel(QString(), header));
    m_states = hintLabel(QString(), header);
    m_states->setObjectName(QStringLiteral("boardStates"));
    m_states->setWordWrap(false);
    m_change = new ChangeBadge(m_theme, header);
    m_change->setObjectName(QStringLiteral("connectionChange"));
    m_keep = buttonFor(actions->keepConnection, QStringLiteral("keepConnection"), header);
    m_testAll = buttonFor(actions->testAll, QStringLiteral("testAll"), header);
    m_addKeys = buttonFor(actions->addKeys, QStringLiteral("addKeys"), header);
    m_title = new QHBoxLayout;
    m_title->addWidget(m_name);
    m_title->addWidget(m_change);
    m_title->addStretch(1);
    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::Gap);
    top->addLayout(m_title, 1);
    top->addWidget(m_keep);
    top->addWidget(m_testAll);
    top->addWidget(m_addKeys);
    top->addWidget(makeMore(actions, header));
    auto* facts = new QHBoxLayout;
    facts->setSpacing(Theme::Gap);
    facts->addWidget(m_address, 1);
    facts->addWidget(m_states, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(Theme::SmallGap, Theme::Gap, Theme::SmallGap, 0);
    layout->setSpacing(Theme::SmallGap);
    layout->addLayout(top);
    layout->addLayout(facts);
    return header;
}

QToolButton* KeyPanel::makeMore(BoardActions* actions, QWidget* parent)
{
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("connectionMenu"));
    menu->setToolTipsVisible(true);
    menu->addActions({actions->editConnection, actions->editModels});
    menu->addSeparator();
    menu->addActions({actions->accounts, actions->allowances});
    menu->addSeparator();
    menu->addActions({actions->addConnection, actions->adopt});
    menu->addSeparator();
    menu->addActions({actions->removeConnection, actions->keepConnection});
    auto* more = new QToolButton(parent);
    more->setObjectName(QStringLiteral("connectionMore"));
    more->setIcon(icon(m_theme, QStringLiteral("more")));
    more->setAccessibleName(tr("More about this connection"));
    more->setToolTip(tr("The connection, its models and prices, accounts and allowances"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    more->setMenu(menu);
    return more;
}

void KeyPanel::connectViews()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_state->setConnection(ConnectionId(m_tabs->tabData(tab).toString()));
    });
    for (DropListView* view : {m_keys, m_pool}) {
        // Keys have no filter here: as in other lists, typing goes to the next label that begins
        // so.
        connect(view, &DropListView::typed, this, [this](const QString& text) {
            m_keys->setFocus();
            m_keys->keyboardSearch(text);
        });
        DropListView* other = view == m_keys ? m_pool : m_keys;
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this, view, other] {
                    if (view->selectionModel()->hasSelection())
                        other->clearSelection();
                    Q_EMIT selectionChanged();
                });
        connect(view, &QListView::activated, this, &KeyPanel::openRequested);
    }
    connect(m_keys, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        if (m_keys->indexAt(position).isValid())
            Q_EMIT keyMenuRequested(m_keys->viewport()->mapToGlobal(position));
    });
    connect(m_pool, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        Q_EMIT poolMenuRequested(m_pool->viewport()->mapToGlobal(position));
    });
}

QList<KeyId> KeyPanel::selectedKeys() const
{
    QModelIndexList indexes = m_keys->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<KeyId> keys;
    for (const QModelIndex& index : std::as_const(indexes))
        keys.append(KeyId(index.data(IdRole).toString()));
    return keys;
}

bool KeyPanel::isPoolSelected() const
{
    return m_pool->selectionModel()->hasSelection();
}

void KeyPanel::selectKey(const KeyId& key)
{
    DropListView* view = key.isEmpty() ? m_pool : m_keys;
    const QModelIndex index = (key.isEmpty() ? m_state->pool() : m_state->keys())->indexOf(key);
    view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    view->scrollTo(index);
}

void KeyPanel::refresh()
{
    refreshTabs();
    const ConnectionRow* connection = m_state->connectionRow();
    const bool anyKeys = m_state->keys()->rowCount() > 0;
    m_stack->setCurrentIndex(!connection ? NoConnection : anyKeys ? Keys : NoKeys);
    m_header->setVisible(connection != nullptr);
    m_pool->setVisible(connection && anyKeys && m_state->pool()->rowCount() > 0);
    if (connection)
        refreshHeader(*connection);
    fitPool();
    showStates();
}

void KeyPanel::refreshHeader(const ConnectionRow& row)
{
    m_name->setText(row.name);
    m_name->setAccessibleName(markedName(row));
    m_address->setText(row.address);
    m_change->setChange(row.change);
    m_keys->setAccessibleDescription(markedName(row));
    // The button that was pressed goes with what it did; the keys are what comes back.
    const bool lost = m_keep->hasFocus() && !row.isRemoved();
    m_keep->setVisible(row.isRemoved());
    m_testAll->setVisible(!row.isRemoved());
    m_addKeys->setVisible(!row.isRemoved());
    if (lost)
        m_keys->setFocus();
    fitTitle();
}

/// In a language of long words the buttons need the room of the badge.
void KeyPanel::fitTitle()
{
    const auto lay = [this](QBoxLayout::Direction direction, int gap) {
        m_title->setDirection(direction);
        m_title->setSpacing(gap);
        m_title->update();
        m_header->layout()->activate(); // else the sizes of a moment ago are what is measured
    };
    lay(QBoxLayout::LeftToRight, Theme::Gap);
    if (m_header->minimumSizeHint().width() > contentsRect().width() - 2 * Theme::Gap)
        lay(QBoxLayout::TopToBottom, 1);
}

void KeyPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitTitle();
}

void KeyPanel::setProgress(const QString& text)
{
    m_progress = text;
    showStates();
}

void KeyPanel::showStates()
{
    QStringList parts;
    if (!m_progress.isEmpty())
        parts.append(m_progress);
    // Before the first sync there is no router that could have said anything.
    if (const QDateTime& asked = m_state->keys()->statesAsked(); asked.isValid())
        parts.append(statesText(asked, QDateTime::currentDateTimeUtc()));
    m_states->setText(parts.join(QStringLiteral(" \u00b7 ")));
    m_states->setVisible(!parts.isEmpty());
}

void KeyPanel::refreshTabs()
{
    const QSignalBlocker quiet(m_tabs);
    const QList<ConnectionRow>& connections = m_state->connections();
    while (m_tabs->count() > connections.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    for (int i = 0; i < int(connections.size()); ++i) {
        if (i >= m_tabs->count())
            m_tabs->addTab(QString());
        m_tabs->setTabText(i, escaped(connections.at(i).name));
        m_tabs->setAccessibleTabName(i, markedName(connections.at(i)));
        markTab(i, connections.at(i));
        m_tabs->setTabData(i, connections.at(i).id.text());
        if (connections.at(i).id == m_state->connection())
            m_tabs->setCurrentIndex(i);
    }
    m_tabs->setVisible(connections.size() > 1);
}

void KeyPanel::markTab(int tab, const ConnectionRow& row)
{
    const auto* known = qobject_cast<const ChangeBadge*>(m_tabs->tabButton(tab, badgeSide));
    if (row.change == (known ? known->change() : RowChange::None))
        return;
    ChangeBadge* badge = nullptr;
    if (row.change != RowChange::None) {
        badge = new ChangeBadge(m_theme, m_tabs);
        badge->setChange(row.change);
        badge->setAttribute(Qt::WA_TransparentForMouseEvents); // the tab is what one clicks
        badge->resize(badge->sizeHint());
    }
    m_tabs->setTabButton(tab, badgeSide, badge); // hides the old one
    delete known;
}

void KeyPanel::fitPool()
{
    const int height = m_state->pool()->rowCount() > 0 ? m_pool->sizeHintForRow(0) : 0;
    m_pool->setFixedHeight(height + 2);
}

} // namespace keyroster::ui
