#include "cli/importfile.h"

#include "policy/codecparts.h"
#include "policy/policycodec.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

void refuseUnknown(JsonFields& fields)
{
    const QJsonObject rest = fields.rest();
    if (!rest.isEmpty())
        fields.refuse(rest.begin().key(), Text::tr("this field is not known here"));
}

std::optional<QString> optionalText(JsonFields& fields, const QJsonObject& object, const char* name)
{
    const QString key = QString::fromLatin1(name);
    const QString text = fields.text(key);
    return object.contains(key) ? std::optional(text) : std::nullopt;
}

std::optional<bool> optionalFlag(JsonFields& fields, const QJsonObject& object, const char* name)
{
    const QString key = QString::fromLatin1(name);
    const bool flag = fields.flag(key, false);
    return object.contains(key) ? std::optional(flag) : std::nullopt;
}

/// Exactly one of "user", "group" and "everyone".
PrincipalName readPrincipalName(JsonFields& fields)
{
    const QString user = fields.text(QStringLiteral("user"));
    const QString group = fields.text(QStringLiteral("group"));
    const bool everyone = fields.flag(QStringLiteral("everyone"), false);
    if (int(!user.isEmpty()) + int(!group.isEmpty()) + int(everyone) != 1)
        fields.refuse(
            QStringLiteral("user"),
            Text::tr("exactly one of \"user\", \"group\" and \"everyone\": true is expected"));
    if (!user.isEmpty())
        return {PrincipalType::User, user};
    if (!group.isEmpty())
        return {PrincipalType::Group, group};
    return {};
}

/// A list of "everyone" and of objects with "user" or "group".
QList<PrincipalName> readGrants(const QJsonValue& value, const QString& path, ReadProblem& problem)
{
    QList<PrincipalName> grants;
    if (!value.isArray())
        problem.set(path, Text::tr("a list [ ... ] is expected here"));
    const QJsonArray items = value.toArray();
    for (const auto& item : items) {
        const QString at = QStringLiteral("%1[%2]").arg(path).arg(grants.size());
        if (item.toString() == QLatin1StringView("everyone")) {
            grants.append(PrincipalName());
            continue;
        }
        if (!item.isObject())
            problem.set(
                at, Text::tr("\"everyone\", {\"user\": ...} or {\"group\": ...} is expected here"));
        const QJsonObject object = item.toObject();
        JsonFields fields(object, at, problem);
        grants.append(readPrincipalName(fields));
        refuseUnknown(fields);
    }
    return grants;
}

ImportModel readModel(const QJsonObject& object, const QString& path, ReadProblem& problem)
{
    JsonFields fields(object, path, problem);
    ImportModel model;
    model.id = fields.requiredText(QStringLiteral("id"));
    model.publishedAs = optionalText(fields, object, "published_as");
    model.name = optionalText(fields, object, "name");
    model.hidden = optionalFlag(fields, object, "hidden");
    if (object.contains(QLatin1StringView("grants")))
        model.grants = readGrants(object.value(QLatin1StringView("grants")),
                                  fields.pathOf(QStringLiteral("grants")), problem);
    if (const auto price = fields.object(QStringLiteral("price"))) {
        JsonFields numbers(*price, fields.pathOf(QStringLiteral("price")), problem);
        Price read;
        read.input = numbers.number(QStringLiteral("input")).value_or(0);
        read.output = numbers.number(QStringLiteral("output")).value_or(0);
        read.cachedInput = numbers.number(QStringLiteral("cached_input"));
        refuseUnknown(numbers);
        model.price = read;
    }
    QJsonObject rest = fields.rest();
    rest.remove(QStringLiteral("grants"));
    if (!rest.isEmpty())
        fields.refuse(rest.begin().key(), Text::tr("this field is not known here"));
    return model;
}

ImportConnection readConnection(const QJsonObject& object, const QString& path,
                                ReadProblem& problem)
{
    JsonFields fields(object, path, problem);
    ImportConnection connection;
    connection.path = path;
    connection.name = fields.requiredText(QStringLiteral("name"));
    connection.slug = optionalText(fields, object, "slug");
    connection.baseUrl = optionalText(fields, object, "base_url");
    connection.apiVersion = optionalText(fields, object, "api_version");
    connection.dialect = fields.choice<Dialect>(QStringLiteral("dialect"));
    connection.byok = fields.choice<Byok>(QStringLiteral("byok"));
    if (const auto timeout = fields.integer(QStringLiteral("timeout_s")))
        connection.timeoutSeconds = static_cast<int>(qBound(qint64(0), *timeout, qint64(86400)));
    if (const auto headers = fields.object(QStringLiteral("headers"))) {
        connection.headers.emplace();
        for (auto header = headers->begin(); header != headers->end(); ++header)
            connection.headers->append({header.key(), header.value().toString()});
    }
    const QList<QJsonObject> models = fields.objects(QStringLiteral("models"));
    for (const QJsonObject& model : models) {
        const QString at =
            fields.pathOf(QStringLiteral("models[%1]").arg(connection.models.size()));
        connection.models.append(readModel(model, at, problem));
    }
    refuseUnknown(fields);
    return connection;
}

std::optional<Limits> readLimitsField(JsonFields& fields, ReadProblem& problem)
{
    const auto object = fields.object(QStringLiteral("limits"));
    if (!object)
        return {};
    const Limits limits = readLimits(*object, fields.pathOf(QStringLiteral("limits")), problem);
    if (!limits.extra.isEmpty())
        fields.refuse(QStringLiteral("limits.") + limits.extra.begin().key(),
                      Text::tr("this field is not known here"));
    return limits;
}

ImportAccount readAccount(const QJsonObject& object, const QString& path, ReadProblem& problem)
{
    JsonFields fields(object, path, problem);
    ImportAccount account;
    account.path = path;
    account.connection = fields.requiredText(QStringLiteral("connection"));
    account.name = fields.requiredText(QStringLiteral("name"));
    account.reset = optionalText(fields, object, "reset");
    account.limits = readLimitsField(fields, problem);
    refuseUnknown(fields);
    return account;
}

ImportKey readKey(const QJsonObject& object, const QString& path, ReadProblem& problem)
{
    JsonFields fields(object, path, problem);
    ImportKey key;
    key.path = path;
    key.connection = fields.requiredText(QStringLiteral("connection"));
    key.label = fields.requiredText(QStringLiteral("label"));
    key.secret = fields.text(QStringLiteral("secret"));
    key.account = optionalText(fields, object, "account");
    key.weight = fields.number(QStringLiteral("weight"));
    key.enabled = optionalFlag(fields, object, "enabled");
    key.validFrom = fields.moment(QStringLiteral("valid_from"));
    key.validUntil = fields.moment(QStringLiteral("valid_until"));
    key.limits = readLimitsField(fields, problem);
    if (const auto models = fields.object(QStringLiteral("models"))) {
        JsonFields filter(*models, fields.pathOf(QStringLiteral("models")), problem);
        key.models.emplace();
        key.models->allow = filter.texts(QStringLiteral("allow"));
        key.models->deny = filter.texts(QStringLiteral("deny"));
        refuseUnknown(filter);
    }
    refuseUnknown(fields);
    return key;
}

ImportAssignment readAssignment(const QJsonObject& object, const QString& path,
                                ReadProblem& problem)
{
    JsonFields fields(object, path, problem);
    ImportAssignment assignment;
    assignment.path = path;
    assignment.connection = fields.requiredText(QStringLiteral("connection"));
    assignment.principal = readPrincipalName(fields);
    assignment.keys = fields.texts(QStringLiteral("keys"));
    if (assignment.keys.isEmpty())
        fields.refuse(QStringLiteral("keys"), Text::tr("at least one key is needed here"));
    assignment.strategy = fields.choice<Strategy>(QStringLiteral("strategy"));
    assignment.spill = fields.choice<Spill>(QStringLiteral("spill"));
    if (const auto rank = fields.integer(QStringLiteral("rank"))) {
        if (std::abs(*rank) > 1000000)
            fields.refuse(QStringLiteral("rank"),
                          Text::tr("a number between -1000000 and 1000000 is expected here"));
        assignment.rank = static_cast<int>(*rank);
    }
    refuseUnknown(fields);
    return assignment;
}

ImportAllowance readAllowance(const QJsonObject& object, const QString& path, ReadProblem& problem)
{
    JsonFields fields(object, path, problem);
    ImportAllowance allowance;
    allowance.path = path;
    allowance.connection = fields.text(QStringLiteral("connection"));
    allowance.principal = readPrincipalName(fields);
    allowance.per = fields.choice<AllowancePer>(QStringLiteral("per")).value_or(AllowancePer::Each);
    allowance.window = fields.choice<Window>(QStringLiteral("window")).value_or(Window::Month);
    allowance.requests = fields.integer(QStringLiteral("requests"));
    allowance.tokens = fields.integer(QStringLiteral("tokens"));
    allowance.cost = fields.number(QStringLiteral("cost"));
    allowance.warnAt = fields.number(QStringLiteral("warn_at"));
    refuseUnknown(fields);
    return allowance;
}

template <typename Item, typename Read>
QList<Item> readItems(JsonFields& fields, const char* name, Read read, ReadProblem& problem)
{
    QList<Item> items;
    const QList<QJsonObject> objects = fields.objects(QString::fromLatin1(name));
    for (const QJsonObject& object : objects)
        items.append(read(object,
                          QStringLiteral("%1[%2]").arg(QLatin1StringView(name)).arg(items.size()),
                          problem));
    return items;
}

} // namespace

Result<ImportFile> parseImportFile(const QByteArray& json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        const qsizetype line =
            json.first(qBound(qsizetype(0), qsizetype(syntax.offset), json.size())).count('\n') + 1;
        return fail(
            ErrorKind::BadInput,
            Text::tr("Line %1: this is not valid JSON (%2).").arg(line).arg(syntax.errorString()));
    }
    if (!document.isObject())
        return fail(ErrorKind::BadInput, Text::tr("Line 1: an object { ... } is expected here."));
    const QJsonObject object = document.object();
    ReadProblem problem;
    JsonFields fields(object, {}, problem);
    ImportFile file;
    file.connections = readItems<ImportConnection>(fields, "connections", readConnection, problem);
    file.accounts = readItems<ImportAccount>(fields, "accounts", readAccount, problem);
    file.keys = readItems<ImportKey>(fields, "keys", readKey, problem);
    file.assignments = readItems<ImportAssignment>(fields, "assignments", readAssignment, problem);
    file.allowances = readItems<ImportAllowance>(fields, "allowances", readAllowance, problem);
    refuseUnknown(fields);
    if (problem.isSet())
        return tl::unexpected<Error>(problem.error());
    return file;
}

} // namespace keyroster::cli
