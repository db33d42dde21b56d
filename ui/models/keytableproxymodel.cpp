#include "models/keytableproxymodel.h"

#include "models/wording.h"

namespace keyroster::ui {

KeyTableProxyModel::KeyTableProxyModel(KeyTableModel* source, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSortRole(SortRole);
    setSourceModel(source);
}

void KeyTableProxyModel::setFilter(const KeyTableFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = folded(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

const KeyTableRow* KeyTableProxyModel::rowAt(const QModelIndex& index) const
{
    return m_source->rowAt(mapToSource(index));
}

QModelIndex KeyTableProxyModel::indexOf(const KeyId& key) const
{
    return mapFromSource(m_source->indexOf(key));
}

bool KeyTableProxyModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QModelIndex index = m_source->index(sourceRow, 0, sourceParent);
    const KeyTableRow* row = m_source->rowAt(index);
    if (!row || (!m_filter.connection.isEmpty() && row->connection != m_filter.connection))
        return false;
    const auto fits = [row](KeyTableFilter::State state) {
        switch (state) {
        case KeyTableFilter::State::Any: return true;
        case KeyTableFilter::State::Works: return row->health == KeyHealth::Good;
        case KeyTableFilter::State::Waiting: return row->health == KeyHealth::Waiting;
        case KeyTableFilter::State::Trouble: return row->health == KeyHealth::Bad;
        case KeyTableFilter::State::Off: return row->health == KeyHealth::Off;
        case KeyTableFilter::State::Untested: return row->health == KeyHealth::Unknown;
        case KeyTableFilter::State::Changed: return row->change != RowChange::None;
        }
        return true;
    };
    if (!fits(m_filter.state))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(FilterRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString& word) { return text.contains(word); });
}

bool KeyTableProxyModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(SortRole), b = right.data(SortRole);
    const QPartialOrdering order = QVariant::compare(a, b);
    if (order != QPartialOrdering::Equivalent)
        return order == QPartialOrdering::Less;
    return left.row() < right.row(); // equal ones stay in the order of the policy
}

} // namespace keyroster::ui
