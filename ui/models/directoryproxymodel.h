#pragma once

#include "models/directorymodel.h"

namespace keyroster::ui {

/// What the directory list shows.
struct DirectoryFilter
{
    enum class Kind { All, Users, Groups };
    enum class Keys { Any, NoKey, PoolOnly, OwnKey, Changed };
    enum class Order { ByName, ByEmail, WithoutKeyFirst };
    QString text; ///< as typed; every word must be in name or e-mail, without regard to case and
                  ///< accents
    Kind kind = Kind::All;
    Keys keys = Keys::Any;
    GroupId group; ///< only its members, with those of its subgroups; empty: all
    Order order = Order::ByName;
    friend bool operator==(const DirectoryFilter&, const DirectoryFilter&) = default;
};

/// A row of the filtered list: the row of the source that it shows. A number and nothing else:
/// 100,000 of them are moved about for a letter.
struct ShownRow
{
    int source = -1;
    [[nodiscard]] int key() const { return source; }
    friend bool operator==(const ShownRow&, const ShownRow&) = default;
};

/// Filters and sorts a DirectoryModel. Not a QSortFilterProxyModel: that one sends a signal for
/// each run of rows, which takes quadratic time when a letter removes 40,000 of 100,000 rows in as
/// many runs. The source must outlive it. GUI thread.
class DirectoryProxyModel : public ListModel<ShownRow>
{
    Q_OBJECT
public:
    explicit DirectoryProxyModel(DirectoryModel* source, QObject* parent = nullptr);

    [[nodiscard]] const DirectoryFilter& filter() const { return m_filter; }
    void setFilter(const DirectoryFilter& filter);

    [[nodiscard]] DirectoryModel* source() const { return m_source; }
    /// nullptr where there is no row.
    [[nodiscard]] const DirectoryRow* sourceRow(const QModelIndex& index) const;
    [[nodiscard]] QList<Principal> principalsOf(const QModelIndexList& indexes) const;
    /// Invalid when it is filtered out.
    [[nodiscard]] QModelIndex indexOf(const Principal& principal) const;
    [[nodiscard]] qsizetype shownUsers() const { return m_shownUsers; }
    [[nodiscard]] qsizetype shownGroups() const { return rowCount() - m_shownUsers; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return m_source->mimeTypes(); }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override
    {
        return m_source->supportedDragActions();
    }

Q_SIGNALS:
    void countsChanged();

private:
    void followSource(bool rowsChanged, const QList<int>& movedTo);
    /// `narrower`: nobody can come in who is not shown now.
    void refresh(bool narrower = false);
    [[nodiscard]] bool accepts(const DirectoryRow& row) const;
    void sort(QList<ShownRow>& shown) const;

    DirectoryModel* m_source;
    DirectoryFilter m_filter;
    QByteArrayList m_words; ///< folded, UTF-8
    QSet<UserId> m_members; ///< of m_filter.group
    qsizetype m_shownUsers = 0;
};

} // namespace keyroster::ui
