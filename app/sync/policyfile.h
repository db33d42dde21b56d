#pragma once

#include "sync/bundle.h"

/// A policy as JSON without secrets: what "export" and the window save, and both open again.
namespace keyroster::sync {

/// The document of policycodec.h without sealed forms, with all lists (also empty ones) and with
/// principalsField, so that an import on another server finds the same people.
QJsonObject policyDocument(Policy policy, const Directory& directory);

/// Such a document as a bundle without secrets, for previewBundle(); none: JSON of another kind, or
/// no JSON. Errors: BadInput, NewerFormat, Damaged of policyFromJson().
Result<std::optional<Bundle>> readPolicyDocument(const QByteArray& json);

} // namespace keyroster::sync
