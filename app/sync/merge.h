#pragma once

#include "base/result.h"
#include "policy/edit.h"

namespace keyroster::sync {

/// Three-way merge by entity id: `mine` and `theirs` both come from `base`. Fields that only one
/// side changed are taken from that side. Conflict when both changed the same field differently,
/// when one removed what the other changed, or when the result does not hold together; the message
/// names what. Bookkeeping (revision, author, sealed forms) is theirs. Pure.
Result<Policy> merge(const Policy& base, const Policy& mine, const Policy& theirs);

/// What a pull does to the working copy.
struct Followed
{
    std::optional<Policy> base;  ///< none: stays
    std::optional<Policy> draft; ///< replaces the draft and its undo journal
    Edit rest;                   ///< then applied to it: the admin's own changes that were kept
};
/// `server`: the policy that was read; none before the first sync. Conflict when the policy is
/// another one, or as in merge().
Result<Followed> followServer(const std::optional<Policy>& server, const Policy& base,
                              const Policy& draft);

/// The draft after a sync that made the server equal to `target`: edits made since stay as `rest`.
Followed settle(const Policy& target, const Policy& draft);

bool hasContent(const Policy& policy);

} // namespace keyroster::sync
