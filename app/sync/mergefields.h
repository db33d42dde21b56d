#pragma once

#include "sync/conflict.h"

#include <QJsonObject>
#include <functional>

/// The fields of one entity, merged. Internal to the room; pure.
namespace keyroster::sync {

struct FieldConflict
{
    QString field;
    QJsonValue base = QJsonValue::Undefined, mine = QJsonValue::Undefined,
               theirs = QJsonValue::Undefined;
};

/// The choice for a field; none: not decided.
using Decide = std::function<std::optional<Side>(const QString& field)>;

struct MergedFields
{
    QJsonObject entity; ///< undecided fields as theirs
    QList<FieldConflict> conflicts;
};
MergedFields mergeFields(const QJsonObject& base, const QJsonObject& mine,
                         const QJsonObject& theirs, EntityKind kind, const Decide& decide);

/// A list of which each side added, removed and moved elements. None: both moved the same elements
/// in different ways. `isOrdered` false: the order says nothing, and is theirs.
std::optional<QJsonArray> mergeLists(const QJsonArray& base, const QJsonArray& mine,
                                     const QJsonArray& theirs, bool isOrdered);

} // namespace keyroster::sync
