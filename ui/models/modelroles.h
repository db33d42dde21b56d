#pragma once

#include <Qt>

namespace keyroster::ui {

/// Roles that all models of the window share. A secret is in none of them.
enum ModelRole {
    IdRole = Qt::UserRole + 1, ///< QString: id of the entity of the row
    SortRole,                  ///< what to sort by
    FilterRole,                ///< lower-case text that the filter looks in
    ChangeRole,                ///< int of RowChange: difference to what the server has
    PrincipalTypeRole,         ///< int of PrincipalType
    DetailRole,                ///< second, smaller line
    StateRole,                 ///< QString: state code of a key, for the delegate
};

/// How a row differs from what the server has.
enum class RowChange { None, Added, Changed, Removed };

} // namespace keyroster::ui
