#pragma once

#include "policy/changecounts.h"
#include "policy/edit.h"
#include "sync/plan.h"
#include "sync/views.h"

#include <QHash>
#include <QSet>

/// The parts of makePlan(), pure and each about one kind of object. Internal to the room.
namespace keyroster::sync::planning {

/// What the parts share while one plan is made. The plan's steps are appended in running order.
struct Draft
{
    const PlanInput& input;
    const Policy* server = nullptr; ///< the policy on the server; nullptr: none
    QString marker;                 ///< our policy id as text
    Plan plan;                      ///< plan.target is complete before the steps are made
    bool writesPolicy = false;
    ChangeCounts changes; ///< of what the server has, once plan.target is complete; sealed forms do
                          ///< not count
    QString assignmentsDigest; ///< of plan.target; worked out once, it is most of what is hashed
    bool reseals = false;
    QSet<QString> lostMarkers; ///< objects of ours that lost their marker

    /// Numbers the step and appends it; returns the number.
    int add(Step step);
    /// Numbers of all steps of these kinds, for dependsOn.
    [[nodiscard]] QList<int> numbersOf(std::initializer_list<StepKind> kinds) const;
};

/// target and reseals; BadInput, Conflict.
Result<void> planTarget(Draft& draft);
/// writesPolicy, changes, assignmentsDigest, and who and when in the target; after planEntries(),
/// which may add to it.
void settleTarget(Draft& draft);
/// contentHash() and planHash() with assignmentsDigest() of the policy.
QString contentHash(const Policy& policy, const QString& assignmentsDigest);
QString planHash(const Plan& plan, const QString& assignmentsDigest);
/// Router and slots: create, install or update, write, flip, activate. Conflict for a foreign
/// function under our id.
Result<void> planFunctions(Draft& draft);

/// Entries that the target wants on the server, less what is there. Made before the steps, because
/// it fills in Adoption::entriesBefore of the target.
struct EntryWork
{
    QList<Step> publish; ///< safe at any time: nothing answers to these ids now
    QHash<QString, QList<Step>>
        move;             ///< nativeName() -> presets that take ids over from a native connection
    QList<Step> withdraw; ///< of connections that stay
    QHash<QString, QList<Step>>
        restore; ///< nativeName() -> entries to put back or remove when it is released
};
Result<EntryWork> planEntries(Draft& draft);

/// Released natives: on again, then their entries as they were. Runs before the policy changes.
void planReleases(Draft& draft, const EntryWork& work);
/// Taken over natives: their ids become presets, then they are switched off. Runs last.
void planMoves(Draft& draft, const EntryWork& work);

/// Leaves only the steps about these objects (see PlanInput::only), numbered anew.
void keepOnly(Draft& draft, const QStringList& objects);

/// By half or more, and by more than one: the directory guard's measure (design: "empty or shrunk
/// by half").
bool hasShrunk(qint64 now, qint64 before);
void addGuards(Draft& draft);

/// "Design, Research and 3 more", "everyone", "admins only".
QString audience(const QList<Principal>& grants, const Directory& directory);

/// An entry as it was, for Adoption::entriesBefore, and back.
QJsonObject keptEntry(const ModelEntry& entry);
QString keptEntryId(const QJsonObject& kept);
/// What the server sent of an entry that the policy keeps; empty: it keeps none of this id.
QJsonObject keptRaw(const Policy& policy, const QString& id);

} // namespace keyroster::sync::planning
