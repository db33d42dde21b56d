#pragma once

#include "secrets/pages.h"
#include "sync/bundle.h"

#include <QJsonArray>

/// What is inside of a bundle, as values. Pure.
namespace keyroster::sync {

/// Where an exported policy (JSON without secrets) has its principalsToJson().
inline const QString principalsField = QStringLiteral("principals");

/// Names and e-mails of the users and groups that the policy names: [{"type", "id", "name",
/// "email"}]. An export carries them so that an import on another server can find the same people.
QJsonArray principalsToJson(const Policy& policy, const Directory& directory);
/// What does not fit is left out.
Directory directoryFromJson(const QJsonArray& principals);

secrets::SecretMap encodeBundle(const Bundle& bundle);
/// Damaged, NewerFormat (also of the policy in it).
Result<Bundle> decodeBundle(const secrets::SecretMap& content);

} // namespace keyroster::sync
