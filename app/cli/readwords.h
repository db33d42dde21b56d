#pragma once

#include "sync/engine.h"

/// What the reading commands say, as words and as JSON.
namespace keyroster::cli {

QString stateCode(
    sync::SyncState state); ///< "in_sync", "draft", "server_changed", "unreachable", "unknown"
QString stateText(sync::SyncState state);

QString statusText(const sync::RouterStatus& status, const Policy& policy);
QJsonObject statusJson(const sync::RouterStatus& status, const Policy& policy);

} // namespace keyroster::cli
