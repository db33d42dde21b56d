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
/// when somebody reads it, and before 0.10 a second late because the provider's models are cached
/// for 1 s. So: switch first, which no chat notices; where the list is cached, wait until it has
/// changed; write the entries with one request each; read the list. Measured gaps: README of this
/// project, "Adopting".
///
/// When a step fails, what was done is put back and the run stops. `todo`: the steps of the group
/// that are still to do.
Task<void> runMove(ProgressPtr progress, QList<Step> todo);

} // namespace keyroster::sync
