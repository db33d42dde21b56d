#pragma once

#include <Qt>

namespace keyroster::ui {

/// What a cell of a table says beside its text; TableDelegate paints it. Models have no widgets and
/// no theme, so icons are names and colours are meanings.
enum TableRole {
    CellIconRole = Qt::UserRole + 60, ///< QString: icon before the text; nothing: none
    CellToneRole,                     ///< int of CellTone: colour of the icon
    CellShareRole,                    ///< double 0..1: a bar below the text; nothing or < 0: none
    CellStruckRole,                   ///< bool: the row goes with the next sync
};

/// QString in headerData(): what a column is called whatever its place, to keep its width and
/// place.
inline constexpr int ColumnIdRole = Qt::UserRole + 90;

enum class CellTone { Quiet, Good, Waiting, Bad, Added, Changed, Removed, Accent };

} // namespace keyroster::ui
