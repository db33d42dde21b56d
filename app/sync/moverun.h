#pragma once

#include "sync/progress.h"

namespace keyroster::sync {

/// Moves model ids between a connection of Open WebUI's own and the router, all of them or none:
/// the native step first, then its entries side by side, then the model list is read until it shows
/// the move.
///
/// Why so: Open WebUI routes a chat by its list of models and looks the model's entry up in the
/// database. While the two disagree (the entry leads to the router, the list still says "own
/// connection", or the other way round) a chat is answered with "not found". The list changes only
/// when somebody reads it. Before 0.10 each person's reading is kept for 1 s: so the list is left
/// alone for as long before the switch, or the first reading after it would show the old one, and
/// it is read again until all older readings have ended. All entries are written side by side, with
/// one request each where the grants stay. Measured with six models and a chat every 80 ms: 0.2 s
/// on 0.12.4, 0.2 to 0.4 s on 0.9.6 and 0.6.43.
///
/// When a step fails, what was done is put back and the run stops. `todo`: the steps of the group
/// that are still to do.
Task<void> runMove(ProgressPtr progress, QList<Step> todo);

} // namespace keyroster::sync
