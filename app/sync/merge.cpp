#include "sync/merge.h"

#include "policy/syncnote.h"
#include "policy/validate.h"
#include "sync/mergerun.h"

#include <QCoreApplication>

namespace keyroster::sync {

namespace {

/// Which of many edits does not fit is found by leaving each out once.
constexpr qsizetype mostTried = 200;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

Policy withoutSeals(Policy policy)
{
    for (ApiKey& key : policy.keys)
        key.sealed.clear();
    return policy;
}

QStringList errorsIn(const Policy& policy)
{
    QStringList errors;
    const QList<Problem> problems = validate(policy);
    for (const Problem& problem : problems) {
        if (problem.severity == Problem::Severity::Error)
            errors.append(Texts::tr("%1: %2").arg(problem.where, problem.message));
    }
    return errors;
}

/// Theirs with my changes in it; conflicts about what is used and gone are added to the work.
Result<Policy> applied(merging::Work& work)
{
    auto merged = applyEdit(work.theirs, work.edit);
    if (merged)
        merging::mergeReferences(work, *merged);
    return merged;
}

/// The work without one of my changes, and what belongs to it.
merging::Work leftOut(merging::Work work, const Change& change)
{
    const bool isConnection = change.kind == EntityKind::Connection;
    work.edit.changes.removeIf([&](const Change& other) {
        return merging::refOf(other) == merging::refOf(change)
            || (isConnection && merging::connectionOf(other) == change.id);
    });
    work.choices.append({change.kind, change.id, QString(), Side::Theirs});
    work.conflicts.clear();
    return work;
}

struct Misfit
{
    Change change;
    QStringList errors; ///< that go when it is left out
};

/// My changes because of which the result does not hold together.
QList<Misfit> misfitsOf(const merging::Work& work, const QStringList& errors)
{
    QList<Misfit> found;
    if (work.edit.changes.size() > mostTried)
        return found;
    for (const Change& change : work.edit.changes) {
        merging::Work without = leftOut(work, change);
        const auto merged = applied(without);
        if (!merged || !without.conflicts.isEmpty())
            continue;
        const QStringList left = errorsIn(*merged);
        if (left.size() >= errors.size())
            continue;
        Misfit misfit{change, errors};
        for (const QString& other : left)
            misfit.errors.removeOne(other);
        found.append(misfit);
    }
    return found;
}

void addMisfit(merging::Work& work, const Misfit& misfit)
{
    const Change& change = misfit.change;
    const auto mine = work.myChanges.constFind(merging::refOf(change));
    const auto before = mine == work.myChanges.cend() ? std::nullopt : mine->before;
    work.addConflict(change.kind, change.id, merging::jsonOf(before), merging::jsonOf(change.after),
                     merging::jsonOf(change.before));
    work.conflicts.last().canKeepMine = false;
    work.conflicts.last().why = misfit.errors.join(QLatin1Char(' '));
}

/// Applies the edit; what of it does not hold together with theirs is left out where that was
/// chosen, else a conflict.
void finish(merging::Work& work, Merged& result)
{
    while (work.conflicts.isEmpty()) {
        const auto merged = applied(work);
        if (!merged) {
            result.problem = merged.error().message;
            return;
        }
        if (!work.conflicts.isEmpty())
            return;
        const QStringList errors = errorsIn(*merged);
        if (errors.isEmpty()) {
            result.policy = *merged;
            return;
        }
        const QList<Misfit> misfits = misfitsOf(work, errors);
        const auto chosen =
            std::find_if(misfits.cbegin(), misfits.cend(), [&work](const Misfit& misfit) {
                return work.chosen(misfit.change.kind, misfit.change.id, {}) == Side::Theirs;
            });
        if (chosen != misfits.cend()) {
            work = leftOut(work, chosen->change);
            continue;
        }
        for (const Misfit& misfit : misfits)
            addMisfit(work, misfit);
        if (misfits.isEmpty())
            result.problem = errors.join(QLatin1Char(' '));
        return;
    }
    // What is used and gone is asked about together with the rest.
    const auto merged = applied(work);
    if (!merged)
        result.problem = merged.error().message;
}

/// The server's sealed forms; of keys that only mine has (an earlier revision brings them back) its
/// own, which may be all that there is of them on this computer.
void takeSeals(Policy& merged, const Policy& mine, const Policy& theirs)
{
    QHash<KeyId, const ApiKey*> sealed;
    for (const Policy* side : {&mine, &theirs}) {
        for (const ApiKey& key : side->keys)
            sealed.insert(key.id, &key);
    }
    for (ApiKey& key : merged.keys) {
        const ApiKey* there = sealed.value(key.id);
        if (there && there->fingerprint == key.fingerprint)
            key.sealed = there->sealed;
    }
}

tl::unexpected<Error> unmergeable(const Merged& merged)
{
    if (!merged.conflicts.isEmpty())
        return fail(ErrorKind::Conflict, conflictsLine(merged.conflicts));
    return fail(ErrorKind::Conflict,
                Texts::tr("Your changes and those of another admin do not hold together: %1 "
                          "Nothing is overwritten. Undo your change of it and pull again.")
                    .arg(merged.problem));
}

/// One choice can bring up the next question: until no remembered choice is left.
Merged mergeAsChosen(const Policy& base, const Policy& mine, const Policy& theirs,
                     const ConflictMemory& memory)
{
    QList<Choice> choices;
    for (;;) {
        Merged merged = mergePolicies(base, mine, theirs, choices);
        const QList<Choice> more = recalled(memory, merged.conflicts);
        if (merged.policy || more.isEmpty())
            return merged;
        choices += more;
    }
}

} // namespace

bool hasContent(const Policy& policy)
{
    return !policy.connections.isEmpty() || !policy.accounts.isEmpty() || !policy.keys.isEmpty()
        || !policy.assignments.isEmpty() || !policy.allowances.isEmpty();
}

Merged mergePolicies(const Policy& base, const Policy& mine, const Policy& theirs,
                     const QList<Choice>& choices)
{
    merging::Work work;
    work.base = withoutSeals(base);
    work.mine = withoutSeals(mine);
    work.theirs = withoutSeals(theirs);
    work.choices = choices;
    work.order = difference(work.base, work.mine);
    for (const Change& change : std::as_const(work.order))
        work.myChanges.insert(merging::refOf(change), change);
    const QList<Change> their = difference(work.base, work.theirs);
    for (const Change& change : their)
        work.theirChanges.insert(merging::refOf(change), change);

    merging::mergeConnections(work);
    merging::mergeEntities(work);
    Merged result;
    finish(work, result);
    result.conflicts = work.conflicts;
    if (result.policy)
        takeSeals(*result.policy, mine, theirs);
    return result;
}

Result<Policy> merge(const Policy& base, const Policy& mine, const Policy& theirs,
                     const QList<Choice>& choices, const Directory& directory)
{
    Merged merged = mergePolicies(base, mine, theirs, choices);
    describeConflicts(merged.conflicts, base, mine, theirs, directory);
    if (!merged.policy)
        return unmergeable(merged);
    return *merged.policy;
}

bool isEditedByHand(const Policy& server, const Policy& left)
{
    return server.id == left.id && server.revision == left.revision && server.author == left.author
        && left.savedAt.isValid() && server.savedAt == left.savedAt && !sameContent(server, left);
}

Result<Followed> followServer(const std::optional<Policy>& server, const Policy& base,
                              const Policy& draft, const ConflictMemory& memory,
                              const Directory& directory)
{
    Followed followed;
    if (!server)
        return followed;
    if (server->id != draft.id && (base.revision > 0 || hasContent(draft)))
        return fail(
            ErrorKind::Conflict,
            Texts::tr("The server has a policy of its own, made by %1, and not the one that this "
                      "workspace was working on. "
                      "Nothing is changed; connect with a new workspace to work on it.")
                .arg(server->author.isEmpty() ? Texts::tr("another admin") : server->author));
    const bool moved =
        server->id != base.id || server->revision != base.revision || !sameContent(*server, base);
    if (moved && isEditedByHand(*server, base))
        return followed;
    if (!moved) {
        if (*server != base)
            followed.base = server;
        return followed;
    }
    if (server->id != draft.id || sameContent(draft, base) || sameContent(draft, *server)) {
        followed.base = server;
        followed.draft = server;
        return followed;
    }
    Merged merged = mergeAsChosen(base, draft, *server, memory);
    if (!merged.policy && merged.conflicts.isEmpty())
        return unmergeable(merged);
    if (!merged.policy) {
        describeConflicts(merged.conflicts, base, draft, *server, directory);
        markShown(merged.conflicts, memory);
        followed.conflicts = merged.conflicts;
        return followed;
    }
    followed.base = server;
    followed.draft = server;
    followed.rest.changes = difference(*server, *merged.policy);
    followed.rest.text = Texts::tr("Your changes, on top of revision %1").arg(server->revision);
    return followed;
}

Followed settle(const Policy& target, const Policy& draft)
{
    Followed followed;
    followed.base = target;
    followed.draft = target;
    Policy later = draft;
    later.revision = target.revision;
    later.parent = target.parent;
    later.author = target.author;
    later.savedAt = target.savedAt;
    setSyncNote(later, syncNote(target));
    for (ApiKey& key : later.keys) {
        if (const ApiKey* done = target.key(key.id))
            key.sealed = done->fingerprint == key.fingerprint ? done->sealed : QString();
    }
    for (Connection& connection : later.connections) {
        const Connection* done = target.connection(connection.id);
        if (done && done->adopted && connection.adopted)
            connection.adopted->entriesBefore = done->adopted->entriesBefore;
    }
    followed.rest.changes = difference(target, later);
    followed.rest.text = Texts::tr("Changes made during the sync");
    return followed;
}

} // namespace keyroster::sync
