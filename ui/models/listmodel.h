#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <algorithm>
#include <numeric>

namespace keyroster::ui {

/// Where each key stands in a list.
template <typename Key> class RowPlaces
{
public:
    explicit RowPlaces(qsizetype size) { m_places.reserve(size); }
    void insert(const Key& key, qsizetype place) { m_places.insert(key, place); }
    [[nodiscard]] qsizetype of(const Key& key) const
    {
        return m_places.value(key, -1);
    } ///< -1: nowhere

private:
    QHash<Key, qsizetype> m_places;
};

/// Row numbers are small and dense: no hashing when a list of 100,000 is filtered. Negative ones
/// are nowhere.
template <> class RowPlaces<int>
{
public:
    explicit RowPlaces(qsizetype size) { m_places.reserve(size); }
    void insert(int key, qsizetype place)
    {
        if (key >= m_places.size())
            m_places.insert(m_places.size(), key + 1 - m_places.size(), -1);
        m_places[key] = place;
    }
    [[nodiscard]] qsizetype of(int key) const
    {
        return key >= 0 && key < m_places.size() ? m_places.at(key) : -1;
    }

private:
    QList<qsizetype> m_places;
};

/// A list of row values that changes by difference: rows keep their identity, so selection, current
/// row and scroll position of the views survive every refresh; the model is never reset. Row needs
/// `key()` (hashable, unique in the list) and `operator==`. GUI thread.
template <typename Row> class ListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    /// nullptr for an index that is not of this model; valid until the next update.
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const
    {
        const bool ours = index.isValid() && index.model() == this && index.row() < m_rows.size();
        return ours ? &m_rows.at(index.row()) : nullptr;
    }

protected:
    /// Makes the rows equal to `next` with as few signals as sensible: scattered removals and
    /// insertions (a filter over 100,000 rows makes tens of thousands of runs) are gathered at the
    /// end by one layout change each, because one signal per run costs quadratic time in the views.
    void updateRows(const QList<Row>& next)
    {
        RowPlaces<Key> wanted(next.size());
        for (qsizetype i = 0; i < next.size(); ++i)
            wanted.insert(next.at(i).key(), i);
        removeUnwanted(wanted);
        QList<bool> present(next.size(), false);
        QList<qsizetype> order(m_rows.size());
        std::iota(order.begin(), order.end(), 0);
        QList<qsizetype> place;
        place.reserve(m_rows.size());
        for (const Row& row : std::as_const(m_rows)) {
            place.append(wanted.of(row.key()));
            present[place.constLast()] = true;
        }
        if (!std::is_sorted(place.cbegin(), place.cend())) {
            std::sort(order.begin(), order.end(),
                      [&](qsizetype a, qsizetype b) { return place.at(a) < place.at(b); });
            reorder(order);
        }
        insertMissing(next, present, wanted);
        changeRows(next);
    }

    /// Rows whose values changed in place; for models that know exactly what changed.
    QList<Row>& mutableRows() { return m_rows; }

private:
    using Key = std::decay_t<decltype(std::declval<const Row&>().key())>;
    using Run = std::pair<qsizetype, qsizetype>; ///< first and last row
    static constexpr qsizetype manyRuns = 16;

    /// Tables say how many columns they have; a list has one.
    [[nodiscard]] int lastColumn() const
    {
        return static_cast<const QAbstractItemModel*>(this)->columnCount() - 1;
    }

    static QList<Run> runsOf(const QList<bool>& flags, bool value)
    {
        QList<Run> runs;
        for (qsizetype i = 0; i < flags.size(); ++i) {
            if (flags.at(i) != value)
                continue;
            if (!runs.isEmpty() && runs.constLast().second == i - 1)
                runs.last().second = i;
            else
                runs.append({i, i});
        }
        return runs;
    }

    void removeUnwanted(const RowPlaces<Key>& wanted)
    {
        QList<bool> stays;
        stays.reserve(m_rows.size());
        for (const Row& row : std::as_const(m_rows))
            stays.append(wanted.of(row.key()) >= 0);
        QList<Run> runs = runsOf(stays, false);
        if (runs.size() > manyRuns) {
            QList<qsizetype> order(m_rows.size());
            std::iota(order.begin(), order.end(), 0);
            const auto tail = std::stable_partition(order.begin(), order.end(),
                                                    [&](qsizetype i) { return stays.at(i); });
            const qsizetype first = std::distance(order.begin(), tail);
            reorder(order);
            runs = {{first, m_rows.size() - 1}};
        }
        for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
            beginRemoveRows({}, int(run->first), int(run->second));
            m_rows.remove(run->first, run->second - run->first + 1);
            endRemoveRows();
        }
    }

    void insertMissing(const QList<Row>& next, const QList<bool>& present,
                       const RowPlaces<Key>& wanted)
    {
        const QList<Run> runs = runsOf(present, false);
        if (runs.size() <= manyRuns) {
            for (const Run& run : runs) {
                beginInsertRows({}, int(run.first), int(run.second));
                m_rows.insert(run.first, run.second - run.first + 1, Row());
                std::copy(next.cbegin() + run.first, next.cbegin() + run.second + 1,
                          m_rows.begin() + run.first);
                endInsertRows();
            }
            return;
        }
        QList<Row> added;
        for (const Run& run : runs)
            added.append(next.mid(run.first, run.second - run.first + 1));
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size() - 1));
        m_rows.append(added);
        endInsertRows();
        QList<qsizetype> order(m_rows.size());
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            order[wanted.of(m_rows.at(i).key())] = i;
        reorder(order);
    }

    void changeRows(const QList<Row>& next)
    {
        QList<bool> same;
        same.reserve(next.size());
        for (qsizetype i = 0; i < next.size(); ++i)
            same.append(m_rows.at(i) == next.at(i));
        m_rows = next;
        for (const Run& run : runsOf(same, false))
            Q_EMIT this->dataChanged(this->index(int(run.first)),
                                     this->index(int(run.second), lastColumn()));
    }

    /// `order[new row] = old row`.
    void reorder(const QList<qsizetype>& order)
    {
        Q_EMIT this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        QList<int> newRow(order.size());
        QList<Row> sorted;
        sorted.reserve(order.size());
        for (qsizetype i = 0; i < order.size(); ++i) {
            newRow[order.at(i)] = int(i);
            sorted.append(std::move(m_rows[order.at(i)]));
        }
        m_rows = std::move(sorted);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& index : before)
            after.append(this->index(newRow.at(index.row()), index.column()));
        changePersistentIndexList(before, after);
        Q_EMIT this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    QList<Row> m_rows;
};

} // namespace keyroster::ui
