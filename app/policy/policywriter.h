#pragma once

#include "policy/policy.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

/// Writing JSON without building a tree of it first: a policy of 100,000 assignments is 12 MB of
/// text, and of the time that its QJsonObject takes nine tenths go into allocations. The bytes are
/// those of QJsonDocument::toJson(Compact).
namespace keyroster {

/// As assignmentToJson(), appended to `out`.
void appendAssignment(QByteArray& out, const Assignment& assignment);
/// As a JSON string.
void appendText(QByteArray& out, const QString& text);
/// `object` with more fields, whose values are already written.
QByteArray jsonWith(const QJsonObject& object,
                    const QList<std::pair<QString, QByteArray>>& written);
inline QByteArray jsonWith(const QJsonObject& object, const QString& field,
                           const QByteArray& written)
{
    return jsonWith(object, {{field, written}});
}

/// BLAKE2b-256 of the assignments as they are written, in hex: what stands for them where a whole
/// policy is hashed. Takes 40 ms for 100,000, a third of what SHA-256 would.
QString assignmentsDigest(const QList<Assignment>& assignments);

} // namespace keyroster
