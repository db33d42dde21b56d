#pragma once

#include "policy/jsonfields.h"

/// Parts of the document that several entities share. Writing leaves defaults out.
namespace keyroster {

/// `{"type": "user"|"group"|"everyone", "id": ...}`; an id is needed but for everyone.
Principal readPrincipal(const QJsonObject& object, const QString& path, ReadProblem& problem);
QJsonObject principalToJson(const Principal& principal);

Limits readLimits(const QJsonObject& object, const QString& path, ReadProblem& problem);
QJsonObject limitsToJson(const Limits& limits);

/// Inserts `value` under `name` unless it is empty.
void putText(QJsonObject& object, const char* name, const QString& value);
void putMoment(QJsonObject& object, const char* name, const QDateTime& value);
void putTexts(QJsonObject& object, const char* name, const QStringList& values);
void putObject(QJsonObject& object, const char* name, const QJsonObject& value);

template <typename Number>
void putNumber(QJsonObject& object, const char* name, const std::optional<Number>& value)
{
    if (value)
        object.insert(QLatin1StringView(name), *value);
}

} // namespace keyroster
