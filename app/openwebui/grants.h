#pragma once

#include "openwebui/capabilities.h"
#include "policy/directory.h"

#include <QJsonArray>
#include <QJsonValue>

/// Who may use a model, in the two shapes that servers have: `access_grants` (user "*" is everyone)
/// and `access_control` (null is everyone, {} nobody). Only reading is ours; write grants are kept
/// as they are.
namespace keyroster::openwebui {

QList<Principal> grantsFrom(const QJsonObject& row, Capabilities::Grants shape);
/// Both shapes, so that no version falls back to "public" (trap 4). `row` is the entry as the
/// server sent it, for its write grants.
QJsonArray accessGrants(const QList<Principal>& readers, const QJsonObject& row);
QJsonValue accessControl(const QList<Principal>& readers, const QJsonObject& row);

/// The same people, in any order.
bool sameGrants(const QList<Principal>& a, const QList<Principal>& b);

/// Row of the server -> ModelEntry; Protocol when a field is missing.
Result<ModelEntry> entryFrom(const QJsonObject& row, Capabilities::Grants shape);
/// The body of create and update: what `raw` held, with the fields of the entry on top.
QJsonObject entryBody(const ModelEntry& entry);

} // namespace keyroster::openwebui
