#pragma once

#include "models/effectivekeys.h"
#include "models/listmodel.h"
#include "models/modelroles.h"
#include "policy/changetracker.h"
#include "policy/directory.h"

#include <QDateTime>

namespace keyroster::ui {

/// One user or group of the directory.
struct DirectoryRow
{
    Principal principal;
    QString name; ///< shown name; a user without one shows the e-mail
    QString email;
    QByteArray findText; ///< folded name, a line break, folded e-mail; UTF-8, half of the memory
    qsizetype nameBytes = 0; ///< of findText: what the list is sorted by
    qsizetype members = 0;   ///< of a group, with its subgroups
    Reach reach = Reach::NoKey;
    RowChange change = RowChange::None; ///< of its assignment on the chosen connection

    [[nodiscard]] const Principal& key() const { return principal; }
    [[nodiscard]] QByteArrayView sortText() const
    {
        return QByteArrayView(findText).first(nameBytes);
    }
    friend bool operator==(const DirectoryRow&, const DirectoryRow&) = default;
};

/// Groups, then users, each by name. What concerns keys (Reach, ChangeRole, DetailRole) is about
/// one connection. Row lines are made when asked for, so 100,000 users cost nothing until they are
/// seen. GUI thread.
class DirectoryModel : public ListModel<DirectoryRow>
{
    Q_OBJECT
public:
    enum Role {
        ReachRole = Qt::UserRole + 100, ///< int of Reach
        MembersRole,                    ///< int
        EmailRole,
        TroubleRole, ///< bool: no key would pay for this user now
    };
    using ListModel::ListModel;

    /// After a pull.
    void setDirectory(const Directory& directory);
    /// After an edit, or when another connection is looked at.
    void setPolicy(const Policy& draft, const ChangeTracker& changes,
                   const ConnectionId& connection);
    /// After an edit, instead of setPolicy(): costs as much as the edit changes, or one pass where
    /// it changes a group or the pool. `draft` is what the edit made of the draft given before,
    /// `changes` what it has otherwise than its base.
    void followEdit(const Policy& draft, const Edit& edit, const ChangeTracker& changes);
    /// After the router said how the keys are.
    void setConditions(const KeyConditions& conditions);

    [[nodiscard]] const Directory& directory() const { return m_directory; }
    [[nodiscard]] const EffectiveKeys& effectiveKeys() const { return m_keys; }
    [[nodiscard]] const KeyConditions& conditions() const { return m_conditions; }
    [[nodiscard]] QList<Principal> principalsOf(const QModelIndexList& indexes) const;
    [[nodiscard]] int rowOf(const Principal& principal) const; ///< -1: not there

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override
    {
        return Qt::CopyAction | Qt::MoveAction;
    }

Q_SIGNALS:
    /// Once after each change above, when all rows are as they shall be. `rowsChanged`: rows came,
    /// went or moved; then `movedTo` says for each row that was there where it is now, -1: nowhere.
    void refreshed(bool rowsChanged, const QList<int>& movedTo = {});

private:
    [[nodiscard]] RowChange changeOf(const Principal& principal) const;
    [[nodiscard]] Reach reachOf(const Principal& principal) const;
    void markRows(QList<DirectoryRow>& rows) const;
    void allChanged();

    Directory m_directory;
    EffectiveKeys m_keys;
    QHash<Principal, ChangeTracker::Kind> m_changedHere; ///< on m_connection
    ConnectionId m_connection;
    KeyConditions m_conditions;
    PolicyId m_policy;
    QHash<Principal, int> m_rowOf;
};

} // namespace keyroster::ui
