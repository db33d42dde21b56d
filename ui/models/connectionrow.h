#pragma once

#include "models/modelroles.h"
#include "policy/changetracker.h"

namespace keyroster::ui {

/// One connection where a person chooses among them.
struct ConnectionRow
{
    ConnectionId id;
    QString name;
    QString address;
    /// Its models and prices are part of it, and so is its pool for everyone with its order and its
    /// rules; keys and people have marks of their own.
    RowChange change = RowChange::None;

    [[nodiscard]] bool isRemoved() const { return change == RowChange::Removed; }
    friend bool operator==(const ConnectionRow&, const ConnectionRow&) = default;
};

/// Pure: the connections of the draft in its order; those that the draft removed stay where they
/// were. `changes`: from `base` to `draft`.
QList<ConnectionRow> makeConnectionRows(const Policy& draft, const Policy& base,
                                        const ChangeTracker& changes);

QString markedName(const ConnectionRow& row); ///< see markedText()

} // namespace keyroster::ui
