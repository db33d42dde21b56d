#pragma once

#include "sync/drift.h"

/// Drift in words, and what of it a policy can say. Internal to the room; pure.
namespace keyroster::sync {

QString driftName(const Step& step);
/// The fields in which the server (the step's `before`) differs from what was left (`after`).
QList<DriftField> driftFields(const Step& step, const Directory& directory);
/// The policy as somebody edited it in Open WebUI: `now` says what differs from what was left.
DriftField editedPolicyField(const Policy& now, const Policy& left, const Directory& directory);
QString driftSentence(const DriftObject& object);

/// Why the policy cannot take over what the server shows; empty: it can.
QString takeProblem(const DriftObject& object, const Policy& policy);

} // namespace keyroster::sync
