#pragma once

#include "base/result.h"
#include "policy/directory.h"
#include "policy/policy.h"

#include <QByteArray>

/// Reading the two long lists, assignments and users, from their text. Rows as this program writes
/// them are read directly, and equal ids share their memory; every other row goes through
/// QJsonDocument, so nothing is read that it would not read. nullopt: the text is no JSON list; ask
/// QJsonDocument where it is wrong.
namespace keyroster {

std::optional<Result<QList<Assignment>>> readAssignmentList(QByteArrayView list);
/// Rows [id, name, e-mail, role], as in snapshotcodec.h; nullopt also when one is something else.
std::optional<QList<User>> readUserRows(QByteArrayView list);

/// An assignment with nothing unusual in it, which are nearly all: field by field with its path
/// takes five times as long, and an edit may hold thousands. nullopt: ask assignmentFromJson().
std::optional<Assignment> usualAssignment(const QJsonObject& object);

/// True when its JSON is read as the same assignment: whatever people make is, unknown fields
/// apart, which this does not look into.
bool readsBack(const Assignment& assignment);

/// What is equal in both takes the memory of `with`; the policy says the same as before. For
/// policies that were read apart and are nearly equal: what the server has, the base, and the
/// draft.
void shareMemory(Policy& policy, const Policy& with);

} // namespace keyroster
