#include "policy/codecparts.h"
#include "policy/policycodec.h"
#include "policy/policyreader.h"

#include <QCoreApplication>
#include <cstdlib>

namespace keyroster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PolicyCodec)
};
constexpr double defaultWarnAt = 0.8;
constexpr qint64 largestRank = 1000000;

template <typename Entity> Result<Entity> finished(Entity entity, const ReadProblem& problem)
{
    if (problem.isSet())
        return tl::unexpected<Error>(problem.error());
    return entity;
}

Limits limitsField(JsonFields& fields, ReadProblem& problem)
{
    const auto limits = fields.object(QStringLiteral("limits"));
    return limits ? readLimits(*limits, fields.pathOf(QStringLiteral("limits")), problem)
                  : Limits();
}

Principal principalField(JsonFields& fields, ReadProblem& problem)
{
    const auto principal = fields.object(QStringLiteral("principal"));
    if (!principal)
        fields.requiredText(QStringLiteral("principal"));
    return principal
             ? readPrincipal(*principal, fields.pathOf(QStringLiteral("principal")), problem)
             : Principal();
}

} // namespace

Result<Account> accountFromJson(const QJsonObject& object, const QString& path)
{
    ReadProblem problem;
    JsonFields fields(object, path, problem);
    Account account;
    account.id = AccountId(fields.requiredText(QStringLiteral("id")));
    account.connection = ConnectionId(fields.text(QStringLiteral("connection")));
    account.name = fields.text(QStringLiteral("name"));
    account.reset = fields.text(QStringLiteral("reset"), account.reset);
    account.limits = limitsField(fields, problem);
    account.extra = fields.rest();
    return finished(account, problem);
}

QJsonObject accountToJson(const Account& account)
{
    QJsonObject object = account.extra;
    object.insert(QStringLiteral("id"), account.id.text());
    putText(object, "connection", account.connection.text());
    putText(object, "name", account.name);
    if (account.reset != Account().reset)
        object.insert(QStringLiteral("reset"), account.reset);
    putObject(object, "limits", limitsToJson(account.limits));
    return object;
}

Result<ApiKey> keyFromJson(const QJsonObject& object, const QString& path)
{
    ReadProblem problem;
    JsonFields fields(object, path, problem);
    ApiKey key;
    key.id = KeyId(fields.requiredText(QStringLiteral("id")));
    key.connection = ConnectionId(fields.text(QStringLiteral("connection")));
    key.account = AccountId(fields.text(QStringLiteral("account")));
    key.label = fields.text(QStringLiteral("label"));
    key.last4 = fields.text(QStringLiteral("last4"));
    key.fingerprint = fields.text(QStringLiteral("fingerprint"));
    key.sealed = fields.text(QStringLiteral("sealed"));
    key.weight = fields.number(QStringLiteral("weight")).value_or(1);
    key.enabled = fields.flag(QStringLiteral("enabled"), true);
    key.validFrom = fields.moment(QStringLiteral("valid_from"));
    key.validUntil = fields.moment(QStringLiteral("valid_until"));
    if (const auto models = fields.object(QStringLiteral("models"))) {
        JsonFields filter(*models, fields.pathOf(QStringLiteral("models")), problem);
        key.models.allow = filter.texts(QStringLiteral("allow"));
        key.models.deny = filter.texts(QStringLiteral("deny"));
        key.models.extra = filter.rest();
    }
    key.limits = limitsField(fields, problem);
    key.extra = fields.rest();
    return finished(key, problem);
}

QJsonObject keyToJson(const ApiKey& key)
{
    QJsonObject object = key.extra;
    object.insert(QStringLiteral("id"), key.id.text());
    putText(object, "connection", key.connection.text());
    putText(object, "account", key.account.text());
    putText(object, "label", key.label);
    putText(object, "last4", key.last4);
    putText(object, "fingerprint", key.fingerprint);
    putText(object, "sealed", key.sealed);
    if (key.weight != 1)
        object.insert(QStringLiteral("weight"), key.weight);
    if (!key.enabled)
        object.insert(QStringLiteral("enabled"), false);
    putMoment(object, "valid_from", key.validFrom);
    putMoment(object, "valid_until", key.validUntil);
    QJsonObject models = key.models.extra;
    putTexts(models, "allow", key.models.allow);
    putTexts(models, "deny", key.models.deny);
    putObject(object, "models", models);
    putObject(object, "limits", limitsToJson(key.limits));
    return object;
}

Result<Assignment> assignmentFromJson(const QJsonObject& object, const QString& path)
{
    if (auto usual = usualAssignment(object))
        return *std::move(usual);
    ReadProblem problem;
    JsonFields fields(object, path, problem);
    Assignment assignment;
    assignment.connection = ConnectionId(fields.requiredText(QStringLiteral("connection")));
    assignment.principal = principalField(fields, problem);
    const QStringList keys = fields.texts(QStringLiteral("keys"));
    assignment.keys.reserve(keys.size());
    for (const QString& key : keys)
        assignment.keys.append(KeyId(key));
    assignment.strategy = fields.choice<Strategy>(QStringLiteral("strategy"));
    assignment.spill = fields.choice<Spill>(QStringLiteral("spill"));
    const qint64 rank = fields.integer(QStringLiteral("rank")).value_or(0);
    if (std::abs(rank) > largestRank)
        fields.refuse(QStringLiteral("rank"),
                      Text::tr("a number between -%1 and %1 is expected here").arg(largestRank));
    assignment.rank = static_cast<int>(rank);
    assignment.extra = fields.rest();
    return finished(assignment, problem);
}

QJsonObject assignmentToJson(const Assignment& assignment)
{
    QJsonObject object = assignment.extra;
    object.insert(QStringLiteral("connection"), assignment.connection.text());
    object.insert(QStringLiteral("principal"), principalToJson(assignment.principal));
    QJsonArray keys;
    for (const KeyId& key : assignment.keys)
        keys.append(key.text());
    object.insert(QStringLiteral("keys"), keys);
    if (assignment.strategy)
        object.insert(QStringLiteral("strategy"), code(*assignment.strategy));
    if (assignment.spill)
        object.insert(QStringLiteral("spill"), code(*assignment.spill));
    if (assignment.rank != 0)
        object.insert(QStringLiteral("rank"), assignment.rank);
    return object;
}

Result<Allowance> allowanceFromJson(const QJsonObject& object, const QString& path)
{
    ReadProblem problem;
    JsonFields fields(object, path, problem);
    Allowance allowance;
    allowance.principal = principalField(fields, problem);
    allowance.connection = ConnectionId(fields.text(QStringLiteral("connection")));
    allowance.per = fields.choice<AllowancePer>(QStringLiteral("per")).value_or(AllowancePer::Each);
    allowance.window = fields.choice<Window>(QStringLiteral("window")).value_or(Window::Month);
    allowance.requests = fields.integer(QStringLiteral("requests"));
    allowance.tokens = fields.integer(QStringLiteral("tokens"));
    allowance.cost = fields.number(QStringLiteral("cost"));
    allowance.warnAt = fields.number(QStringLiteral("warn_at")).value_or(defaultWarnAt);
    allowance.extra = fields.rest();
    return finished(allowance, problem);
}

QJsonObject allowanceToJson(const Allowance& allowance)
{
    QJsonObject object = allowance.extra;
    object.insert(QStringLiteral("principal"), principalToJson(allowance.principal));
    putText(object, "connection", allowance.connection.text());
    object.insert(QStringLiteral("per"), code(allowance.per));
    object.insert(QStringLiteral("window"), code(allowance.window));
    putNumber(object, "requests", allowance.requests);
    putNumber(object, "tokens", allowance.tokens);
    putNumber(object, "cost", allowance.cost);
    if (allowance.warnAt != defaultWarnAt)
        object.insert(QStringLiteral("warn_at"), allowance.warnAt);
    return object;
}

} // namespace keyroster
