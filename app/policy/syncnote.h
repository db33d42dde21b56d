#pragma once

#include "policy/policy.h"

/// The author's note on the sync that wrote a policy, so that every admin's history has it: the
/// document's field "message". Like author and saved_at it is not part of what the policy says
/// (sameContent), and the router does not look at it.
namespace keyroster {

constexpr qsizetype longestSyncNote = 500;

QString syncNote(const Policy& policy); ///< empty: none
/// Cut to `longestSyncNote`; an empty one removes the field.
void setSyncNote(Policy& policy, const QString& note);

/// The document's fields that no entity has, without the note.
QJsonObject extraWithoutNote(const Policy& policy);

} // namespace keyroster
