#pragma once

#include "policy/address.h"
#include "policy/directory.h"
#include "sync/plan.h"

#include <QJsonObject>
#include <QJsonValue>

/// Objects of the server as canonical JSON: what `before` and `after` of a step are made of, by the
/// planner from the snapshot and by apply from a fresh reading, so that the two can be compared.
/// Null: the object does not exist.
namespace keyroster::sync {

QJsonValue functionView(const FunctionState& function);             ///< active, content, marker
QJsonObject routerValvesView(const QString& slot, qint64 revision); ///< slot, revision
QJsonObject entryView(const ModelEntry& entry);                     ///< all that we set
QJsonObject nativeView(
    const NativeConnection& native); ///< base_url, prefix_id, enabled, key (fingerprint)
QJsonObject slotView(const QString& content,
                     qint64 revision); ///< content hash and revision of a written slot

QJsonArray grantsToJson(const QList<Principal>& grants); ///< sorted: equal sets give equal JSON
QList<Principal> grantsFromJson(const QJsonArray& grants);

/// True when every field of `expected` has the same value in `current`; null only equals null.
/// Fields beside are not looked at, nor is `raw` (carried along to be written, not to be compared).
bool shows(const QJsonValue& current, const QJsonValue& expected);

const ModelEntry* findEntry(const QList<ModelEntry>& entries, const QString& id); ///< nullptr: none
const NativeConnection* findNative(const QList<NativeConnection>& natives, const QString& baseUrl,
                                   const QString& prefixId);
/// The address and prefix of a native connection as one text, for Step::object: "https://...
/// (prefix)".
QString nativeName(const QString& baseUrl, const QString& prefixId);

/// A model entry with the marker of the policy in its `meta`; `raw` of an existing entry is kept.
ModelEntry markedEntry(const QString& id, const QString& baseModelId, const QString& kind,
                       const PolicyId& policy, const QJsonObject& raw);

} // namespace keyroster::sync
