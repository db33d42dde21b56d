#pragma once

#include "sync/stepwork.h"

namespace keyroster::sync {

/// Only one computer switches the policy at a time. Open WebUI stores what it is sent without
/// looking at what was there, so two syncs in the same second could each write the unused slot and
/// switch to it, and one of them would be lost. The only thing that it does once and never twice is
/// to make a function under an id: so the one who makes this function may switch, and removes it
/// afterwards. It is there for less than a second, bears our marker, stays inactive and says who is
/// at it. An interrupted sync may leave it behind: its own computer takes it over, any other one
/// after `lockEndsAfter`.
QString lockFunctionId();

inline constexpr std::chrono::seconds lockEndsAfter{120};
/// Nobody writes under a lock that is older than this by his own clock.
inline constexpr std::chrono::seconds longestHold{60};

/// Waits a moment for somebody else. Stale, naming the other admin, when they do not come to an
/// end.
Task<void> takeLock(RunPtr run);
/// Stale when the lock went to somebody else, or is held too long.
Task<void> confirmLock(RunPtr run);
/// Does not fail: what is left behind ends by itself, and removeLeftLock() sees to it.
Task<void> releaseLock(RunPtr run);
/// After a run of this workspace that ended (or was ended) before it could release its lock; asks
/// the server only then. For the pull that follows: nobody of this workspace may be at work.
Task<void> removeLeftLock(EngineCorePtr core, CancelToken cancel);

} // namespace keyroster::sync
