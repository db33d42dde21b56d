#pragma once

#include "policy/policy.h"

#include <QList>
#include <QString>
#include <memory>

class QMimeData;

namespace keyroster::ui {

/// What is being dragged: people and groups, or keys. Ids only; what they mean is looked up where
/// they are dropped.
struct DragPayload
{
    QList<Principal> principals;
    QList<KeyId> keys;
    [[nodiscard]] bool isEmpty() const { return principals.isEmpty() && keys.isEmpty(); }
    friend bool operator==(const DragPayload&, const DragPayload&) = default;
};

/// CBOR under `application/x-keyroster-principals` or `application/x-keyroster-keys`, with the
/// policy's id: ids of one server mean nothing to the window of another. No text form, so nothing
/// drops into other programs.
inline constexpr char principalsMimeType[] = "application/x-keyroster-principals";
inline constexpr char keysMimeType[] = "application/x-keyroster-keys";

std::unique_ptr<QMimeData> toMimeData(const DragPayload& payload, const PolicyId& policy);
/// Empty when it is not ours, damaged, or of another policy.
DragPayload fromMimeData(const QMimeData* data, const PolicyId& policy);

} // namespace keyroster::ui
