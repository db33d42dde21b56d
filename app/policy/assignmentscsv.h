#pragma once

#include "policy/csv.h"
#include "policy/csvpreview.h"
#include "policy/edits.h"

/// Who is on which key, as CSV. Pure.
///
/// Columns, by the names in the first line, in any order and case: `email`, `group`, or `who` (an
/// e-mail, a group's name, or * for everyone); `connection` (name or slug; may be left out where
/// there is one only); `key` (its label); and, if wanted, `strategy`, `spill` and `rank` in the
/// words of the policy document. Without such a first line the columns are who, connection, key.
/// Several lines of the same person on one connection are that person's keys in this order.
namespace keyroster::csv {

struct AssignmentsImport
{
    Preview preview;
    Edit edit; ///< of the good lines; see accepted()
};

/// Replace: a person whom the file names has exactly the keys of the file on that connection; Add:
/// they are further keys. Whom the file does not name keeps what is. BadInput for a file that is no
/// such table at all (see parse()).
Result<AssignmentsImport> previewAssignments(QByteArrayView bytes, const Policy& policy,
                                             const Directory& directory,
                                             edits::AssignMode mode = edits::AssignMode::Replace);

/// All assignments, one line per key, in document order; previewAssignments() of it changes
/// nothing.
QByteArray assignmentsToCsv(const Policy& policy, const Directory& directory);

} // namespace keyroster::csv
