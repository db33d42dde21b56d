#pragma once

#include "base/result.h"
#include "policy/policy.h"

#include <QByteArray>
#include <QJsonObject>

namespace keyroster {

/// The policy document: JSON, UTF-8, `format: 1`; fields as in README "The policy document".
/// Defaults are left out on writing; fields that this version does not know are kept in `extra`.
/// Dates are RFC 3339 in UTC.
inline constexpr int policyFormat = 1;

/// Errors: BadInput with the path of the field that does not fit ("keys[3].weight: ..."),
/// NewerFormat for a higher `format`.
Result<Policy> parsePolicy(const QByteArray& json);
Result<Policy> policyFromJson(const QJsonObject& document);
QJsonObject policyToJson(const Policy& policy);
/// Compact, keys in alphabetical order: equal policies give equal bytes.
QByteArray serializePolicy(const Policy& policy);

/// One entity alone, the same shapes as inside the document (edits and merges work on these).
QJsonObject connectionToJson(const Connection& connection);
QJsonObject accountToJson(const Account& account);
QJsonObject keyToJson(const ApiKey& key);
QJsonObject assignmentToJson(const Assignment& assignment);
QJsonObject allowanceToJson(const Allowance& allowance);
Result<Connection> connectionFromJson(const QJsonObject& object, const QString& path);
Result<Account> accountFromJson(const QJsonObject& object, const QString& path);
Result<ApiKey> keyFromJson(const QJsonObject& object, const QString& path);
Result<Assignment> assignmentFromJson(const QJsonObject& object, const QString& path);
Result<Allowance> allowanceFromJson(const QJsonObject& object, const QString& path);

} // namespace keyroster
