#pragma once

#include "models/listmodel.h"
#include "sync/history.h"

namespace keyroster::ui {

/// One line of the history as the table shows it.
struct HistoryRow
{
    sync::HistoryEntry entry;

    [[nodiscard]] QString key() const;
    friend bool operator==(const HistoryRow& a, const HistoryRow& b);
};

/// What was synced and what others did, newest first: when, revision, by whom, how it ended, the
/// note. Follows the workspace it was given last.
class HistoryModel : public ListModel<HistoryRow>
{
    Q_OBJECT
public:
    enum Column { WhenColumn, RevisionColumn, AuthorColumn, ResultColumn, NoteColumn, ColumnCount };

    using ListModel::ListModel;

    void setEntries(const QList<sync::HistoryEntry>& entries);
    [[nodiscard]] const sync::HistoryEntry* entryAt(const QModelIndex& index) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
};

} // namespace keyroster::ui
