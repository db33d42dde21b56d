#pragma once

#include "models/keyrow.h"
#include "models/listmodel.h"

namespace keyroster::ui {

/// The keys of one connection, then the pool for everyone (always the last row; empty id). Keys
/// that the draft removed stay visible, marked, until the sync. GUI thread.
class KeysModel : public ListModel<KeyRow>
{
    Q_OBJECT
public:
    enum Role { PoolRole = Qt::UserRole + 200 }; ///< bool
    using ListModel::ListModel;

    void setPolicy(const Policy& draft, const Policy& base, const Directory& directory,
                   const ConnectionId& connection);
    /// What the router says about the keys.
    void setStatus(const sync::RouterStatus& status);
    void setTested(const KeyId& key, const KeyTested& tested);
    /// Times pass: "until 14:05" and validity are worked out anew.
    void refresh();

    [[nodiscard]] const ConnectionId& connection() const { return m_connection; }
    [[nodiscard]] QModelIndex indexOf(const KeyId& key) const; ///< the pool for an empty id
    [[nodiscard]] qsizetype keyCount() const; ///< without removed ones and the pool
    [[nodiscard]] const KeyTested* testedOf(const KeyId& key) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override
    {
        return Qt::CopyAction | Qt::MoveAction;
    }

private:
    Policy m_draft, m_base;
    Directory m_directory;
    ConnectionId m_connection;
    sync::RouterStatus m_status;
    QHash<KeyId, KeyTested> m_tests;
};

} // namespace keyroster::ui
