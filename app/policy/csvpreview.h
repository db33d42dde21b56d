#pragma once

#include "policy/edit.h"

#include <QList>
#include <QStringList>

namespace keyroster::csv {

/// What importing one line of a file would do. LeftOut: the line is right, but another line of the
/// same person (or key) is not, and the two belong together.
enum class Action { Add, Change, Same, Error, LeftOut };

struct PreviewLine
{
    qsizetype line = 0; ///< of the file, from 1
    Action action = Action::Error;
    QStringList cells; ///< as Preview::columns; as written in the file, never a secret
    QString text;      ///< translated: what happens, or what is wrong and what to do
};

/// An import as a person looks at it before it happens.
struct Preview
{
    QStringList columns; ///< translated heads of PreviewLine::cells
    QList<PreviewLine> lines;
    QStringList notes; ///< translated, about the whole file ("The column x is not used.")

    [[nodiscard]] qsizetype count(Action action) const;
    [[nodiscard]] bool hasErrors() const { return count(Action::Error) > 0; }
};

/// AllOrNothing is the rule; GoodLines only when the admin has seen the errors and says so.
enum class Accept { AllOrNothing, GoodLines };

/// BadInput with the first errors by line number when the preview has errors and `accept` does not
/// allow that. `edit` is what the good lines change; empty when everything is as the file says.
Result<Edit> accepted(const Preview& preview, const Edit& edit, Accept accept);

/// One text of all errors, "Line 7: ..." each on a line of its own, for copying.
QString errorText(const Preview& preview);

} // namespace keyroster::csv
