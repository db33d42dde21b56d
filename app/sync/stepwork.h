#pragma once

#include "sync/enginecore.h"
#include "sync/plan.h"

#include <QElapsedTimer>

namespace keyroster::sync {

/// What one run of a plan works with. Lives as long as the run.
struct Run
{
    EngineCorePtr core;
    std::shared_ptr<openwebui::Client> client;
    Plan plan;        ///< target's sealed forms are filled in by WriteSlot
    CancelToken stop; ///< ends calls in flight; follows the person's cancel after a short grace
    QElapsedTimer lockedSince; ///< see synclock.h; invalid: not held
};
using RunPtr = std::shared_ptr<Run>;

/// The object of the step as it is now, in the shape of its `before` (or of its `after`, where the
/// two are about different objects). Reads only; a read that gets no answer is tried again twice.
Task<QJsonValue> lookBefore(RunPtr run, Step step);
Task<QJsonValue> lookAfter(RunPtr run, Step step);
/// All entries of a group of steps with one reading: object -> view.
Task<QHash<QString, QJsonValue>> lookAtEntries(RunPtr run, QList<Step> steps);

bool isEntryStep(StepKind kind);

/// An entry as a step wants it, on top of what is there now. `isNew`: the plan saw none; one that
/// appeared since and is not ours is Stale.
struct PreparedEntry
{
    ModelEntry entry;
    bool exists = false;     ///< to be updated, not created
    bool sameGrants = false; ///< as the entry on the server has
};
Task<PreparedEntry> prepareEntry(RunPtr run, QString id, QJsonObject view, bool isNew);

/// Makes the change and reads it back. Errors are those of the Client, and BadInput where a key's
/// secret is missing.
Task<void> perform(RunPtr run, Step step);
/// Makes `before` of an entry or native step true again.
Task<void> putBack(RunPtr run, Step step);

} // namespace keyroster::sync
