#pragma once

#include "models/keyrow.h"
#include "models/listmodel.h"

namespace keyroster::ui {

/// The keys of one connection (those that the draft removed stay visible, marked, until the sync),
/// or its pool for everyone as a single row with an empty id. GUI thread.
class KeysModel : public ListModel<KeyRow>
{
    Q_OBJECT
public:
    enum Role { PoolRole = Qt::UserRole + 200 }; ///< bool
    enum class Part { Keys, Pool };
    explicit KeysModel(Part part, QObject* parent = nullptr)
        : ListModel(parent)
        , m_part(part)
    {}

    void setPolicy(const Policy& draft, const Policy& base, const Directory& directory,
                   const ConnectionId& connection);
    /// After an edit, instead of setPolicy(): only the people of keys that it changes are looked up
    /// again. `draft` is what the edit made of the draft given before.
    void followEdit(const Policy& draft, const Edit& edit);
    /// What the router says about the keys.
    void setStatus(const sync::RouterStatus& status);
    void setTests(const QHash<KeyId, sync::KeyTested>& tests);
    /// Times pass: "until 14:05" and validity are worked out anew.
    void refresh();

    /// As ListModel's, with the chips filled in.
    [[nodiscard]] const KeyRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] const QList<KeyRow>& rows() const;
    [[nodiscard]] const ConnectionId& connection() const { return m_connection; }
    [[nodiscard]] QModelIndex indexOf(const KeyId& key) const;
    [[nodiscard]] qsizetype keyCount() const;                        ///< without removed ones
    [[nodiscard]] const KeyTested* testedOf(const KeyId& key) const; ///< of the secret it has now
    [[nodiscard]] const QDateTime& statesAsked() const { return m_status.at; } ///< invalid: never

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override
    {
        return Qt::CopyAction | Qt::MoveAction;
    }

private:
    void countStale(); ///< the people of m_stale, in place
    void fillRow(qsizetype row) const;

    Part m_part;
    Policy m_draft, m_base;
    Directory m_directory;
    ConnectionId m_connection;
    KeyHolders m_holders, m_baseHolders;
    QSet<KeyId> m_stale; ///< whose people are others than in the rows
    bool m_allStale = true;
    sync::RouterStatus m_status;
    QHash<KeyId, KeyTested> m_tests;
};

} // namespace keyroster::ui
