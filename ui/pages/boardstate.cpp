#include "pages/boardstate.h"

#include <QUrl>

namespace keyroster::ui {

BoardState::BoardState(workspace::Workspace* workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_directory(new DirectoryModel(this))
    , m_people(new DirectoryProxyModel(m_directory, this))
    , m_keys(new KeysModel(KeysModel::Part::Keys, this))
    , m_pool(new KeysModel(KeysModel::Part::Pool, this))
{
    connect(workspace, &workspace::Workspace::draftChanged, this, &BoardState::followEdit);
    connect(workspace, &workspace::Workspace::baseChanged, this, &BoardState::readPolicy);
    connect(workspace, &workspace::Workspace::snapshotChanged, this, &BoardState::readSnapshot);
    connect(workspace, &workspace::Workspace::profileChanged, this, &BoardState::changed);
    readSnapshot();
}

QString BoardState::serverName() const
{
    const workspace::ServerProfile& profile = m_workspace->profile();
    if (!profile.name.isEmpty())
        return profile.name;
    const QString host = QUrl(profile.url).host();
    return host.isEmpty() ? tr("the server") : host;
}

void BoardState::setConnection(const ConnectionId& connection)
{
    if (connection == m_connection || !rowOf(connection))
        return;
    m_connection = connection;
    readPolicy();
}

const ConnectionRow* BoardState::rowOf(const ConnectionId& connection) const
{
    const auto at = std::find_if(m_connections.cbegin(), m_connections.cend(),
                                 [&](const ConnectionRow& row) { return row.id == connection; });
    return at == m_connections.cend() ? nullptr : &*at;
}

QString BoardState::whyRemoved() const
{
    const ConnectionRow* row = connectionRow();
    return row && row->isRemoved()
             ? tr("%1 is removed by your changes. Keep the connection to use it.").arg(row->name)
             : QString();
}

void BoardState::readConnections()
{
    m_connections = makeConnectionRows(draft(), base(), m_workspace->changes());
}

void BoardState::readSnapshot()
{
    m_answer.reset();
    m_directory->setDirectory(m_workspace->snapshot() ? m_workspace->snapshot()->directory
                                                      : Directory());
    readPolicy();
}

void BoardState::readPolicy()
{
    m_answer.reset();
    const ConnectionId before = m_connection;
    readConnections();
    if (!rowOf(m_connection)) {
        const auto first =
            std::find_if_not(m_connections.cbegin(), m_connections.cend(),
                             [](const ConnectionRow& row) { return row.isRemoved(); });
        m_connection = first != m_connections.cend() ? first->id
                     : m_connections.isEmpty()       ? ConnectionId()
                                                     : m_connections.constFirst().id;
    }
    m_directory->setPolicy(draft(), m_workspace->changes(), m_connection);
    m_keys->setPolicy(draft(), base(), directory(), m_connection);
    m_pool->setPolicy(draft(), base(), directory(), m_connection);
    readConditions();
    if (m_connection != before)
        Q_EMIT connectionChanged();
    Q_EMIT changed();
}

void BoardState::followEdit(const Edit& edit)
{
    m_answer.reset();
    const bool comesOrGoes =
        std::any_of(edit.changes.cbegin(), edit.changes.cend(), [](const Change& change) {
            return change.kind == EntityKind::Connection && (!change.before || !change.after);
        });
    // Empty: the draft is another one.
    if (edit.isEmpty() || comesOrGoes || !draft().connection(m_connection)) {
        readPolicy();
        return;
    }
    readConnections();
    m_directory->followEdit(draft(), edit, m_workspace->changes());
    const bool keys =
        std::any_of(edit.changes.cbegin(), edit.changes.cend(),
                    [](const Change& change) { return change.kind == EntityKind::Key; });
    if (keys)
        readConditions();
    m_keys->followEdit(draft(), edit);
    m_pool->followEdit(draft(), edit);
    Q_EMIT changed();
}

void BoardState::setStatus(const sync::RouterStatus& status)
{
    m_status = status;
    readConditions();
    m_keys->setStatus(status);
    Q_EMIT changed();
}

void BoardState::readConditions()
{
    const KeyConditions conditions = m_status.conditions(draft());
    m_nextChange = nextChange(draft(), conditions, QDateTime::currentDateTimeUtc());
    if (conditions != m_directory->conditions()) // else nobody has to be looked at again
        m_directory->setConditions(conditions);
}

void BoardState::setTests(const QHash<KeyId, sync::KeyTested>& tests)
{
    m_keys->setTests(tests);
    Q_EMIT changed();
}

void BoardState::followClock()
{
    m_keys->refresh();
    if (!isOver(m_nextChange, QDateTime::currentDateTimeUtc()))
        return;
    m_directory->setConditions(m_status.conditions(draft()));
    readConditions();
    Q_EMIT changed();
}

DropDecision BoardState::decide(const DragPayload& payload, const DropTarget& target,
                                Qt::KeyboardModifiers modifiers) const
{
    const Asked asked{payload, target, modifiers};
    if (!m_answer || m_answer->first != asked)
        m_answer.emplace(
            asked, decideDrop(draft(), directory(), payload, m_connection, target, modifiers));
    DropDecision decision = m_answer->second;
    const QString removed = whyRemoved();
    const QString readOnly = m_workspace->isReadOnly() ? m_workspace->readOnlyReason() : QString();
    if (!removed.isEmpty() || (decision.allowed && !readOnly.isEmpty())) {
        decision = {};
        decision.reason = removed.isEmpty() ? readOnly : removed;
    }
    return decision;
}

bool BoardState::drop(const DragPayload& payload, const DropTarget& target,
                      Qt::KeyboardModifiers modifiers)
{
    const DropDecision decision = decide(payload, target, modifiers);
    if (!decision.allowed) {
        Q_EMIT refused(decision.reason);
        return false;
    }
    return apply(decision.edit);
}

bool BoardState::apply(const Result<Edit>& edit)
{
    if (!edit) {
        Q_EMIT refused(edit.error().message);
        return false;
    }
    if (const Result<void> done = m_workspace->apply(*edit); !done) {
        Q_EMIT refused(done.error().message);
        return false;
    }
    Q_EMIT applied(edit->text);
    return true;
}

} // namespace keyroster::ui
