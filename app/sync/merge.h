#pragma once

#include "base/result.h"
#include "policy/edit.h"
#include "sync/conflict.h"

namespace keyroster::sync {

/// What came of a merge: `policy` only where there is no conflict left.
struct Merged
{
    std::optional<Policy> policy;
    QList<Conflict> conflicts; ///< without words, see describeConflicts()
    QString problem; ///< translated: does not hold together, and no choice can mend it; empty: none
};

/// Three-way merge by entity id: `mine` and `theirs` both come from `base`. What only one side
/// changed is taken from that side, field by field; limits, headers and filters by their own
/// fields, models by model id, lists (keys of an assignment, who sees a model) by element. An order
/// that both changed, a field that both set differently, and an entity that one side removed and
/// the other changed or uses is a conflict, until a choice decides it. The result holds together
/// (validate()); what of mine would break that is a conflict as well. Bookkeeping (revision,
/// author, sealed forms) is theirs. Pure.
Merged mergePolicies(const Policy& base, const Policy& mine, const Policy& theirs,
                     const QList<Choice>& choices = {});

/// The same as a result: Conflict with the conflicts in its message.
Result<Policy> merge(const Policy& base, const Policy& mine, const Policy& theirs,
                     const QList<Choice>& choices = {}, const Directory& directory = {});

/// What a pull does to the working copy.
struct Followed
{
    std::optional<Policy> base;  ///< none: stays
    std::optional<Policy> draft; ///< replaces the draft and its undo journal
    Edit rest;                   ///< then applied to it: the admin's own changes that were kept
    QList<Conflict> conflicts;   ///< with words; not empty: nothing else is set
};
/// Somebody edited the document in Open WebUI's own pages: it still says that it is the revision
/// that was left by the last sync.
bool isEditedByHand(const Policy& server, const Policy& left);

/// `server`: the policy that was read; none before the first sync. Error (Conflict) when the policy
/// is another one, or the two do not hold together whatever is chosen. Conflicts that the
/// remembered choices do not decide are in the value.
/// A policy that was edited by hand is not followed: it is drift.
Result<Followed> followServer(const std::optional<Policy>& server, const Policy& base,
                              const Policy& draft, const ConflictMemory& memory = {},
                              const Directory& directory = {});

/// The draft after a sync that made the server equal to `target`: edits made since stay as `rest`.
Followed settle(const Policy& target, const Policy& draft);

bool hasContent(const Policy& policy);

} // namespace keyroster::sync
