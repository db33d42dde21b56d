#pragma once

#include "models/keytablerow.h"
#include "models/listmodel.h"

namespace keyroster::ui {

/// All keys of all connections as a table. Staged edits show as new, changed or removed (icon and
/// word). A secret is in no role. GUI thread.
class KeyTableModel : public ListModel<KeyTableRow>
{
    Q_OBJECT
public:
    enum Column {
        Label,
        Ending,
        ConnectionName,
        AccountName,
        State,
        Reason,
        Use,
        ForecastColumn,
        People,
        Weight,
        LimitsColumn,
        ValidFrom,
        ValidUntil,
        Models,
        Secret,
        Changes,
        ColumnCount
    };
    using ListModel::ListModel;

    /// `isSecretHere` is kept and asked at each refresh.
    void setSecretQuestion(std::function<bool(const ApiKey&)> isSecretHere);
    void setPolicy(const Policy& draft, const Policy& base,
                   const QList<ConnectionRow>& connections);
    void setStatus(const sync::RouterStatus& status);
    void setTests(const QHash<KeyId, sync::KeyTested>& tests);
    /// Times pass: "until 14:05" and forecasts are worked out anew.
    void refresh();

    [[nodiscard]] QModelIndex indexOf(const KeyId& key) const;

    /// The id that keeps a column's place and width over restarts ("state").
    [[nodiscard]] static QString columnId(int column);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::function<bool(const ApiKey&)> m_isSecretHere;
    Policy m_draft, m_base;
    QList<ConnectionRow> m_connections;
    QHash<KeyId, KeyHolderCounts> m_holders; ///< of m_draft
    sync::RouterStatus m_status;
    QHash<KeyId, KeyTested> m_tests;
};

} // namespace keyroster::ui
