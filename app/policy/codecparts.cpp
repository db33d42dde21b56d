#include "policy/codecparts.h"

#include <QCoreApplication>

namespace keyroster {

void putText(QJsonObject& object, const char* name, const QString& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1StringView(name), value);
}

void putMoment(QJsonObject& object, const char* name, const QDateTime& value)
{
    if (value.isValid())
        object.insert(QLatin1StringView(name), momentText(value));
}

void putTexts(QJsonObject& object, const char* name, const QStringList& values)
{
    if (!values.isEmpty())
        object.insert(QLatin1StringView(name), QJsonArray::fromStringList(values));
}

void putObject(QJsonObject& object, const char* name, const QJsonObject& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1StringView(name), value);
}

Principal readPrincipal(const QJsonObject& object, const QString& path, ReadProblem& problem)
{
    JsonFields fields(object, path, problem);
    Principal principal;
    static_cast<void>(fields.requiredText(QStringLiteral("type"))); // notes that it is missing
    principal.type =
        fields.choice<PrincipalType>(QStringLiteral("type")).value_or(PrincipalType::Everyone);
    if (principal.type != PrincipalType::Everyone)
        principal.id = fields.requiredText(QStringLiteral("id"));
    return principal;
}

QJsonObject principalToJson(const Principal& principal)
{
    QJsonObject object{{QStringLiteral("type"), code(principal.type)}};
    putText(object, "id", principal.id);
    return object;
}

Limits readLimits(const QJsonObject& object, const QString& path, ReadProblem& problem)
{
    JsonFields fields(object, path, problem);
    Limits limits;
    limits.rpm = fields.integer(QStringLiteral("rpm"));
    limits.tpm = fields.integer(QStringLiteral("tpm"));
    limits.rpd = fields.integer(QStringLiteral("rpd"));
    limits.tpd = fields.integer(QStringLiteral("tpd"));
    limits.maxInFlight = fields.integer(QStringLiteral("max_in_flight"));
    limits.costMonth = fields.number(QStringLiteral("cost_month"));
    limits.extra = fields.rest();
    return limits;
}

QJsonObject limitsToJson(const Limits& limits)
{
    QJsonObject object = limits.extra;
    putNumber(object, "rpm", limits.rpm);
    putNumber(object, "tpm", limits.tpm);
    putNumber(object, "rpd", limits.rpd);
    putNumber(object, "tpd", limits.tpd);
    putNumber(object, "max_in_flight", limits.maxInFlight);
    putNumber(object, "cost_month", limits.costMonth);
    return object;
}

} // namespace keyroster
