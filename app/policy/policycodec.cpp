#include "policy/policycodec.h"

#include "policy/jsonfields.h"
#include "policy/jsonscan.h"
#include "policy/policyreader.h"
#include "policy/policywriter.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace keyroster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PolicyCodec)
};

template <typename Entity, typename Read>
Result<QList<Entity>> readList(JsonFields& fields, const QString& name, Read read)
{
    const QList<QJsonObject> objects = fields.objects(name);
    QList<Entity> list;
    list.reserve(objects.size());
    for (const QJsonObject& object : objects) {
        auto entity = read(object, QStringLiteral("%1[%2]").arg(name).arg(list.size()));
        if (!entity)
            return passOn(entity);
        list.append(*std::move(entity));
    }
    return list;
}

template <typename Entity, typename Write>
void writeList(QJsonObject& document, const char* name, const QList<Entity>& list, Write write)
{
    QJsonArray array;
    for (const Entity& entity : list)
        array.append(write(entity));
    if (!array.isEmpty())
        document.insert(QLatin1StringView(name), array);
}

/// Moves the list out of a result; on failure returns from the calling function.
template <typename List> std::optional<Error> moveInto(List& target, Result<List> list)
{
    if (!list)
        return list.error();
    target = *std::move(list);
    return {};
}

std::optional<Error> readLists(Policy& policy, JsonFields& fields)
{
    if (auto error =
            moveInto(policy.connections, readList<Connection>(fields, QStringLiteral("connections"),
                                                              connectionFromJson)))
        return error;
    if (auto error = moveInto(policy.accounts, readList<Account>(fields, QStringLiteral("accounts"),
                                                                 accountFromJson)))
        return error;
    if (auto error =
            moveInto(policy.keys, readList<ApiKey>(fields, QStringLiteral("keys"), keyFromJson)))
        return error;
    if (auto error =
            moveInto(policy.assignments, readList<Assignment>(fields, QStringLiteral("assignments"),
                                                              assignmentFromJson)))
        return error;
    return moveInto(policy.allowances,
                    readList<Allowance>(fields, QStringLiteral("allowances"), allowanceFromJson));
}

} // namespace

Result<Policy> parsePolicy(const QByteArray& json)
{
    // The long list apart: its tree would take ten times the memory of its text.
    if (const auto assignments = takeField(json, "assignments")) {
        const QJsonDocument rest = QJsonDocument::fromJson(assignments->rest);
        const auto list = rest.isObject() ? readAssignmentList(assignments->value)
                                          : std::optional<Result<QList<Assignment>>>();
        if (list) {
            auto policy = policyFromJson(rest.object());
            if (!policy)
                return policy;
            if (!*list)
                return passOn(*list);
            policy->assignments = **list;
            return policy;
        }
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorKind::BadInput, Text::tr("The policy is not valid JSON (at byte %1: %2).")
                                             .arg(problem.offset)
                                             .arg(problem.errorString()));
    if (!document.isObject())
        return fail(ErrorKind::BadInput, Text::tr("The policy is not a JSON object."));
    return policyFromJson(document.object());
}

Result<Policy> policyFromJson(const QJsonObject& document)
{
    ReadProblem problem;
    JsonFields fields(document, {}, problem);
    const qint64 format = fields.integer(QStringLiteral("format")).value_or(0);
    if (!problem.isSet() && format > policyFormat)
        return fail(ErrorKind::NewerFormat, Text::tr("This policy was written by a newer version "
                                                     "of Keyroster (format %1; this version reads "
                                                     "up to %2). Update Keyroster first.")
                                                .arg(format)
                                                .arg(policyFormat));
    if (format < 1)
        fields.refuse(QStringLiteral("format"),
                      Text::tr("the number of the format is expected here"));

    Policy policy;
    policy.id = PolicyId(fields.text(QStringLiteral("policy_id")));
    policy.fingerprintSalt = fields.text(QStringLiteral("fingerprint_salt"));
    policy.revision = fields.integer(QStringLiteral("revision")).value_or(0);
    policy.parent = fields.integer(QStringLiteral("parent")).value_or(0);
    policy.author = fields.text(QStringLiteral("author"));
    policy.savedAt = fields.moment(QStringLiteral("saved_at"));
    const auto listError = readLists(policy, fields);
    if (problem.isSet())
        return tl::unexpected<Error>(problem.error());
    if (listError)
        return tl::unexpected<Error>(*listError);
    policy.extra = fields.rest();
    return policy;
}

QJsonObject policyToJson(const Policy& policy)
{
    QJsonObject document = policy.extra;
    document.insert(QStringLiteral("format"), policyFormat);
    document.insert(QStringLiteral("policy_id"), policy.id.text());
    document.insert(QStringLiteral("fingerprint_salt"), policy.fingerprintSalt);
    document.insert(QStringLiteral("revision"), policy.revision);
    document.insert(QStringLiteral("parent"), policy.parent);
    document.insert(QStringLiteral("author"), policy.author);
    if (policy.savedAt.isValid())
        document.insert(QStringLiteral("saved_at"), momentText(policy.savedAt));
    writeList(document, "connections", policy.connections, connectionToJson);
    writeList(document, "accounts", policy.accounts, accountToJson);
    writeList(document, "keys", policy.keys, keyToJson);
    writeList(document, "assignments", policy.assignments, assignmentToJson);
    writeList(document, "allowances", policy.allowances, allowanceToJson);
    return document;
}

QByteArray serializePolicy(const Policy& policy)
{
    if (policy.assignments.isEmpty())
        return QJsonDocument(policyToJson(policy)).toJson(QJsonDocument::Compact);
    constexpr qsizetype bytesEach = 140;
    QByteArray assignments;
    assignments.reserve(policy.assignments.size() * bytesEach);
    for (const Assignment& assignment : policy.assignments) {
        assignments += assignments.isEmpty() ? '[' : ',';
        appendAssignment(assignments, assignment);
    }
    assignments += ']';
    Policy rest = policy;
    rest.assignments.clear();
    return jsonWith(policyToJson(rest), QStringLiteral("assignments"), assignments);
}

} // namespace keyroster
