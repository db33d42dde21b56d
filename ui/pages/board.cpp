#include "pages/board.h"

#include "pages/boardactions.h"
#include "pages/directorypanel.h"
#include "pages/draftbar.h"
#include "pages/droplistview.h"
#include "pages/inspector.h"
#include "pages/keypanel.h"
#include "policy/restoreedits.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"

#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QVBoxLayout>

namespace keyroster::ui {

namespace {

constexpr quint32 stateFormat = 1;
constexpr int directoryWidth = 330, keysWidth = 540, inspectorWidth = 350;

} // namespace

Board::Board(workspace::Workspace* workspace, const Theme* theme, QWidget* parent)
    : QWidget(parent)
    , m_state(new BoardState(workspace, this))
    , m_theme(theme)
    , m_actions(new BoardActions(theme, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_directory(new DirectoryPanel(m_state, theme, m_splitter))
    , m_keys(new KeyPanel(m_state, theme, m_actions, m_splitter))
    , m_inspector(new Inspector(m_state, theme, m_actions, m_splitter))
    , m_draftBar(new DraftBar(m_state, theme, m_actions, this))
    , m_message(new MessageBar(theme, this))
{
    setObjectName(QStringLiteral("board"));
    m_message->setObjectName(QStringLiteral("boardMessage"));
    m_splitter->setObjectName(QStringLiteral("boardSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1); // Qt still gives it a few pixels to grab
    m_splitter->addWidget(m_directory);
    m_splitter->addWidget(m_keys);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({directoryWidth, keysWidth, inspectorWidth});
    m_directory->setMinimumWidth(240);
    m_keys->setMinimumWidth(320);
    m_inspector->setMinimumWidth(260);

    auto* below = new QVBoxLayout;
    below->setContentsMargins(Theme::BigGap, Theme::SmallGap, Theme::BigGap,
                              Theme::BigGap - Theme::SmallGap);
    below->setSpacing(Theme::Gap);
    below->addWidget(m_message);
    below->addWidget(m_draftBar);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(below);

    for (QAction* action : m_actions->all())
        addAction(action);
    // Delete means people only while they have the focus: elsewhere it must not surprise.
    removeAction(m_actions->removeFromKey);
    m_directory->addAction(m_actions->removeFromKey);
    connectParts();
    connectPeopleActions();
    connectKeyActions();
    connectPolicyActions();
    updateActions();
}

void Board::connectParts()
{
    connect(m_directory, &DirectoryPanel::selectionChanged, this, &Board::peopleChosen);
    connect(m_keys, &KeyPanel::selectionChanged, this, &Board::keysChosen);
    connect(m_directory, &DirectoryPanel::openRequested, m_actions->why, &QAction::trigger);
    connect(m_keys, &KeyPanel::openRequested, m_actions->keyDetails, &QAction::trigger);
    connect(m_directory, &DirectoryPanel::contextMenuRequested, this, &Board::showPeopleMenu);
    connect(m_keys, &KeyPanel::keyMenuRequested, this,
            [this](const QPoint& position) { showKeyMenu(position, false); });
    connect(m_keys, &KeyPanel::poolMenuRequested, this,
            [this](const QPoint& position) { showKeyMenu(position, true); });
    connect(m_inspector, &Inspector::personClicked, m_directory, &DirectoryPanel::select);
    connect(m_inspector, &Inspector::keyClicked, m_keys, &KeyPanel::selectKey);
    connect(m_directory, &DirectoryPanel::refreshRequested, this, &Board::refreshRequested);
    connect(m_inspector, &Inspector::peopleClicked, this, &Board::peopleRequested);
    connect(m_state, &BoardState::changed, this, &Board::updateActions);
    connect(m_state, &BoardState::refused, this,
            [this](const QString& reason) { m_message->showMessage(Tone::Warning, reason); });
    connect(m_state, &BoardState::applied, m_message, &MessageBar::clear);
}

void Board::connectPeopleActions()
{
    const auto* a = m_actions;
    connect(a->assign, &QAction::triggered, this, &Board::assignSelected);
    connect(a->moveToPool, &QAction::triggered, this,
            [this] { dropSelectedPeople(DropTarget::onPool()); });
    connect(a->removeFromKey, &QAction::triggered, this, [this] {
        m_state->apply(edits::unassign(m_state->draft(), m_state->directory(),
                                       m_directory->selected(), m_state->connection(), KeyId()));
    });
    connect(a->showMembers, &QAction::triggered, this, [this] {
        const QList<Principal> selected = m_directory->selected();
        if (!selected.isEmpty())
            m_directory->showMembersOf(GroupId(selected.constFirst().id));
    });
    connect(a->why, &QAction::triggered, this, [this] {
        peopleChosen();
        m_inspector->focusContent();
    });
    connect(a->find, &QAction::triggered, m_directory, &DirectoryPanel::focusFilter);
    connect(a->adopt, &QAction::triggered, this, &Board::adoptRequested);
    connect(a->addConnection, &QAction::triggered, this, &Board::addConnectionRequested);
    connect(a->discard, &QAction::triggered, this, &Board::discard);
    connect(a->review, &QAction::triggered, this, &Board::reviewRequested);
    connect(a->sync, &QAction::triggered, this, &Board::syncRequested);
}

void Board::connectKeyActions()
{
    const auto* a = m_actions;
    connect(a->addKeys, &QAction::triggered, this,
            [this] { Q_EMIT addKeysRequested(m_state->connection()); });
    connect(a->keyDetails, &QAction::triggered, this, [this] {
        const QList<KeyId> keys = m_keys->selectedKeys();
        if (!keys.isEmpty())
            Q_EMIT keyDetailsRequested(keys.constFirst());
    });
    connect(a->testKey, &QAction::triggered, this,
            [this] { Q_EMIT testRequested(m_keys->selectedKeys()); });
    connect(a->testAll, &QAction::triggered, this, [this] {
        QList<KeyId> keys;
        for (const ApiKey& key : m_state->draft().keysOf(m_state->connection()))
            keys.append(key.id);
        Q_EMIT testRequested(keys);
    });
    connect(a->switchKey, &QAction::triggered, this, &Board::switchKeys);
    connect(a->addToPool, &QAction::triggered, this, &Board::dropSelectedKeysOnPool);
    connect(a->takeOutOfPool, &QAction::triggered, this, &Board::takeSelectedKeysOutOfPool);
    connect(a->deleteKeys, &QAction::triggered, this,
            [this] { Q_EMIT removeKeysRequested(m_keys->selectedKeys()); });
}

void Board::connectPolicyActions()
{
    const auto* a = m_actions;
    connect(a->editConnection, &QAction::triggered, this,
            [this] { Q_EMIT editConnectionRequested(m_state->connection()); });
    connect(a->editModels, &QAction::triggered, this,
            [this] { Q_EMIT editModelsRequested(m_state->connection()); });
    connect(a->removeConnection, &QAction::triggered, this, &Board::removeConnection);
    connect(a->keepKeys, &QAction::triggered, this, [this] {
        m_state->apply(edits::keepKeys(m_state->draft(), m_state->base(), m_keys->selectedKeys()));
    });
    connect(a->keepConnection, &QAction::triggered, this, [this] {
        m_state->apply(
            edits::keepConnection(m_state->draft(), m_state->base(), m_state->connection()));
    });
    connect(a->order, &QAction::triggered, this, [this] {
        if (const std::optional<Principal> principal = subject())
            Q_EMIT orderRequested(m_state->connection(), *principal);
    });
    connect(a->accounts, &QAction::triggered, this, &Board::accountsRequested);
    connect(a->allowances, &QAction::triggered, this, [this] {
        const QList<Principal> people = m_directory->selected();
        Q_EMIT allowancesRequested(people.size() == 1 ? std::optional(people.constFirst())
                                                      : std::nullopt);
    });
}

void Board::peopleChosen()
{
    m_focus = m_directory->selected().isEmpty()
                ? (m_focus == Focus::People ? Focus::Nothing : m_focus)
                : Focus::People;
    showSubject();
}

void Board::keysChosen()
{
    const bool keys = !m_keys->selectedKeys().isEmpty();
    const bool pool = m_keys->isPoolSelected();
    if (keys || pool)
        m_focus = keys ? Focus::Keys : Focus::Pool;
    else if (m_focus != Focus::People)
        m_focus = m_directory->selected().isEmpty() ? Focus::Nothing : Focus::People;
    showSubject();
}

void Board::showSubject()
{
    updateActions(); // the inspector's buttons show actions
    switch (m_focus) {
    case Focus::Nothing: m_inspector->showNothing(); break;
    case Focus::People: m_inspector->showPeople(m_directory->selected()); break;
    case Focus::Keys: m_inspector->showKey(m_keys->selectedKeys().constFirst()); break;
    case Focus::Pool: m_inspector->showPool(); break;
    }
}

std::optional<Principal> Board::subject() const
{
    if (m_focus == Focus::Pool)
        return Principal::everyone();
    const QList<Principal> people = m_directory->selected();
    if (m_focus == Focus::People && people.size() == 1)
        return people.constFirst();
    return std::nullopt;
}

QByteArray Board::saveState() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    const DirectoryFilter& filter = m_directory->filter();
    out << stateFormat << m_splitter->saveState() << m_state->connection().text()
        << qint32(filter.kind) << qint32(filter.keys) << qint32(filter.order)
        << filter.group.text();
    return bytes;
}

void Board::restoreState(const QByteArray& bytes)
{
    QDataStream in(bytes);
    quint32 format = 0;
    QByteArray splitter;
    QString connection, group;
    qint32 kind = 0, keys = 0, order = 0;
    in >> format;
    if (format != stateFormat)
        return;
    in >> splitter >> connection >> kind >> keys >> order >> group;
    if (in.status() != QDataStream::Ok)
        return;
    m_splitter->restoreState(splitter);
    m_state->setConnection(ConnectionId(connection));
    DirectoryFilter filter;
    filter.kind = DirectoryFilter::Kind(std::clamp(kind, 0, int(DirectoryFilter::Kind::Groups)));
    filter.keys = DirectoryFilter::Keys(std::clamp(keys, 0, int(DirectoryFilter::Keys::Changed)));
    filter.order =
        DirectoryFilter::Order(std::clamp(order, 0, int(DirectoryFilter::Order::WithoutKeyFirst)));
    if (m_state->directory().group(GroupId(group)))
        filter.group = GroupId(group);
    m_directory->setFilter(filter);
}

} // namespace keyroster::ui
