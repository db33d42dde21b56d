#pragma once

#include "models/connectionrow.h"
#include "models/directoryproxymodel.h"
#include "models/dropdecision.h"
#include "models/keysmodel.h"
#include "workspace/workspace.h"

#include <QObject>

namespace keyroster::ui {

/// What all parts of the board look at: the workspace, the chosen connection, the models, and the
/// one way to change something. Models follow the workspace by themselves. The workspace must
/// outlive it. GUI thread.
class BoardState : public QObject
{
    Q_OBJECT
public:
    explicit BoardState(workspace::Workspace* workspace, QObject* parent = nullptr);

    [[nodiscard]] workspace::Workspace* workspace() const { return m_workspace; }
    [[nodiscard]] const Policy& draft() const { return m_workspace->draft(); }
    [[nodiscard]] const Policy& base() const { return m_workspace->base(); }
    [[nodiscard]] const Directory& directory() const { return m_directory->directory(); }
    /// As the admin calls it, else its host.
    [[nodiscard]] QString serverName() const;

    /// What can be chosen: those of the draft, and those that it removed until the sync.
    [[nodiscard]] const QList<ConnectionRow>& connections() const { return m_connections; }
    /// The chosen one. Empty while there is none.
    [[nodiscard]] const ConnectionId& connection() const { return m_connection; }
    void setConnection(const ConnectionId& connection);
    [[nodiscard]] const ConnectionRow* connectionRow() const ///< nullptr: none
    {
        return rowOf(m_connection);
    }
    /// That the chosen connection is removed by the draft, so nothing of it can be edited.
    /// Translated; empty: it is not removed.
    [[nodiscard]] QString whyRemoved() const;

    [[nodiscard]] DirectoryModel* directoryModel() const { return m_directory; }
    [[nodiscard]] DirectoryProxyModel* people() const { return m_people; }
    [[nodiscard]] KeysModel* keys() const { return m_keys; }
    [[nodiscard]] KeysModel* pool() const { return m_pool; }

    void setStatus(const sync::RouterStatus& status);
    void setTests(const QHash<KeyId, sync::KeyTested>& tests);
    /// Times pass: what ends or begins by itself is worked out anew.
    void followClock();

    /// The last answer is kept until anything changes, so that the drop that follows it is at once.
    [[nodiscard]] DropDecision decide(const DragPayload& payload, const DropTarget& target,
                                      Qt::KeyboardModifiers modifiers) const;
    /// Decides and applies. Refusals and errors go to refused().
    bool drop(const DragPayload& payload, const DropTarget& target,
              Qt::KeyboardModifiers modifiers);
    /// Applies an edit of policy/edits.h; its error goes to refused().
    bool apply(const Result<Edit>& edit);

Q_SIGNALS:
    /// Draft, base, snapshot, status or connection changed; the models are up to date.
    void changed();
    void connectionChanged();
    void applied(const QString& what);
    void refused(const QString& reason);

private:
    struct Asked
    {
        DragPayload payload;
        DropTarget target;
        Qt::KeyboardModifiers modifiers;
        friend bool operator==(const Asked&, const Asked&) = default;
    };

    void readSnapshot();
    void readPolicy();
    void readConnections();
    [[nodiscard]] const ConnectionRow* rowOf(const ConnectionId& connection) const;
    void followEdit(const Edit& edit);
    void readConditions();

    workspace::Workspace* m_workspace;
    QList<ConnectionRow> m_connections;
    ConnectionId m_connection;
    DirectoryModel* m_directory;
    DirectoryProxyModel* m_people;
    KeysModel* m_keys;
    KeysModel* m_pool;
    sync::RouterStatus m_status;
    QDateTime m_nextChange; ///< of who can chat, by time alone; invalid: none
    mutable std::optional<std::pair<Asked, DropDecision>> m_answer; ///< about what is there now
};

} // namespace keyroster::ui
