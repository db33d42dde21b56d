#pragma once

#include "sync/history.h"

#include <optional>

namespace keyroster::sync {

/// A sync that did not come to its end, and that nobody has finished or gone back from: the program
/// ended while it ran, the network or the server went away, or somebody stopped it after a change.
struct Interrupted
{
    PlanId plan;
    QString author;
    QDateTime at;             ///< UTC; when its last step began
    bool isResolved = false;  ///< the server was read since, so that every outcome is known
    bool switched = false;    ///< the server has the plan's revision already
    qint64 revision = 0;      ///< that the plan was to make
    bool canGoBack = false;   ///< it was to write a new policy
    qint64 wholeRevision = 0; ///< the last one that is whole: where going back leads; 0: the state
                              ///< before the first sync
    QList<HistoryStep> steps;
    int done = 0;
    QString summary; ///< "The sync of 14:03 was interrupted: 3 of 5 changes are made."; translated
};

/// From what the workspace knows; none when the newest run came to its end or stopped before its
/// first change, or when there is nothing left of it (the server is as the draft says). Pull first:
/// before that outcomes may be unknown.
std::optional<Interrupted> interruptedSync(const workspace::Workspace& workspace);

} // namespace keyroster::sync
