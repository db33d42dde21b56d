#pragma once

#include "policy/edit.h"
#include "sync/plan.h"
#include "workspace/workspace.h"

/// What was synced and what the server's policy said over time, from the workspace alone (no
/// server, no secret). The window's History page and `keyrosterctl history` show these values.
namespace keyroster::sync {

/// A plan that ran, a revision of another admin, or both in one: a plan and the revision that it
/// made.
struct HistoryEntry
{
    PlanId plan;         ///< empty: a revision that somebody else made
    qint64 revision = 0; ///< that came of it; 0: none (it did not get that far, or wrote no policy)
    qint64 aimedAt = 0;  ///< revision that the plan was to make; 0 without a plan
    bool kept = false;   ///< revertTo(revision) is possible
    bool isCurrent = false; ///< the server had this revision when it was last read
    QString author, message;
    QDateTime at;    ///< UTC; when the plan ended (or was made), or the revision was saved
    QString state;   ///< of the plan, as PlanRecord::state; "read" without a plan
    QString result;  ///< the same in words: "Done", "Stopped part-way"; translated
    QString summary; ///< translated sentence; may be empty
    int steps = 0, done = 0, failed = 0, skipped = 0, unknown = 0;
};

/// Newest first. Plans that never ran are not in it.
Result<QList<HistoryEntry>> history(const workspace::Workspace& workspace, int newest = 200);

/// One step of a plan that ran, with what became of it.
struct HistoryStep
{
    Step step;
    workspace::StepRecord outcome; ///< Unknown where the run did not get to it
};

struct HistoryDetails
{
    /// What it changed, one sentence each (policy/changewords.h), against the revision before.
    QStringList changes;
    qint64 comparedWith = 0; ///< that revision; 0: with an empty policy
    bool comparable = false; ///< false: the revision before is not kept, `changes` is empty
    QList<HistoryStep> steps;
    QStringList notes; ///< of the plan
};
/// Damaged when the stored plan cannot be read.
Result<HistoryDetails> historyDetails(const workspace::Workspace& workspace,
                                      const HistoryEntry& entry);

/// The way back to a kept revision.
struct Reversion
{
    /// The draft says again what the revision said; empty when it does already. Sealed forms come
    /// along, so that keys whose secret is nowhere else work again.
    Edit edit;
    /// Labels of keys that come back and that can be used by nobody before their secret is entered
    /// again: neither this computer nor the sealed form for the server's router has it.
    QStringList missing;
};
/// To a revision of the workspace ("Go back to revision 7"); a plan like any other follows.
/// NotFound when it is not kept.
Result<Reversion> revertTo(const workspace::Workspace& workspace, qint64 revision);
/// The same to any policy, such as the one in the server's other slot. Revision 0 is the empty
/// policy from before the first sync. BadInput when it is the policy of another set-up.
Result<Reversion> revertToPolicy(const workspace::Workspace& workspace, const Policy& old);

/// A state of a plan (PlanRecord::state) in words, translated.
QString stateText(const QString& state);

} // namespace keyroster::sync
