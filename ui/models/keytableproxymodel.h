#pragma once

#include "models/keytablemodel.h"

#include <QSortFilterProxyModel>

namespace keyroster::ui {

/// What the table of keys shows.
struct KeyTableFilter
{
    enum class State { Any, Works, Waiting, Trouble, Off, Untested, Changed };
    QString text;            ///< every word must be in label, end of the key, connection or account
    ConnectionId connection; ///< empty: all
    State state = State::Any;
    friend bool operator==(const KeyTableFilter&, const KeyTableFilter&) = default;
};

/// Filters and sorts a KeyTableModel; a server has at most some thousand keys.
class KeyTableProxyModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit KeyTableProxyModel(KeyTableModel* source, QObject* parent = nullptr);

    [[nodiscard]] const KeyTableFilter& filter() const { return m_filter; }
    void setFilter(const KeyTableFilter& filter);
    /// nullptr where there is no row.
    [[nodiscard]] const KeyTableRow* rowAt(const QModelIndex& index) const;
    /// Invalid when it is filtered out.
    [[nodiscard]] QModelIndex indexOf(const KeyId& key) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex& sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    KeyTableModel* m_source;
    KeyTableFilter m_filter;
    QStringList m_words;
};

} // namespace keyroster::ui
