#include "policy/codecparts.h"
#include "policy/policycodec.h"

#include <QCoreApplication>

namespace keyroster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PolicyCodec)
};
constexpr int defaultTimeoutSeconds = 300;

Price readPrice(const QJsonObject& object, const QString& path, ReadProblem& problem)
{
    JsonFields fields(object, path, problem);
    Price price;
    price.input = fields.number(QStringLiteral("input")).value_or(0);
    price.output = fields.number(QStringLiteral("output")).value_or(0);
    price.cachedInput = fields.number(QStringLiteral("cached_input"));
    price.extra = fields.rest();
    return price;
}

QJsonObject priceToJson(const Price& price)
{
    QJsonObject object = price.extra;
    object.insert(QStringLiteral("input"), price.input);
    object.insert(QStringLiteral("output"), price.output);
    putNumber(object, "cached_input", price.cachedInput);
    return object;
}

PublishedModel readModel(const QJsonObject& object, const QString& path, ReadProblem& problem)
{
    JsonFields fields(object, path, problem);
    PublishedModel model;
    model.id = fields.requiredText(QStringLiteral("id"));
    model.publishedAs = fields.text(QStringLiteral("published_as"));
    model.name = fields.text(QStringLiteral("name"));
    model.hidden = fields.flag(QStringLiteral("hidden"), false);
    const QList<QJsonObject> grants = fields.objects(QStringLiteral("grants"));
    for (const QJsonObject& grant : grants) {
        const QString at = fields.pathOf(QStringLiteral("grants[%1]").arg(model.grants.size()));
        model.grants.append(readPrincipal(grant, at, problem));
    }
    if (const auto price = fields.object(QStringLiteral("price")))
        model.price = readPrice(*price, fields.pathOf(QStringLiteral("price")), problem);
    model.extra = fields.rest();
    return model;
}

QJsonObject modelToJson(const PublishedModel& model)
{
    QJsonObject object = model.extra;
    object.insert(QStringLiteral("id"), model.id);
    putText(object, "published_as", model.publishedAs);
    putText(object, "name", model.name);
    if (model.hidden)
        object.insert(QStringLiteral("hidden"), true);
    QJsonArray grants;
    for (const Principal& grant : model.grants)
        grants.append(principalToJson(grant));
    if (!grants.isEmpty())
        object.insert(QStringLiteral("grants"), grants);
    if (model.price)
        object.insert(QStringLiteral("price"), priceToJson(*model.price));
    return object;
}

Adoption readAdoption(const QJsonObject& object, const QString& path, ReadProblem& problem)
{
    JsonFields fields(object, path, problem);
    Adoption adoption;
    adoption.baseUrl = fields.text(QStringLiteral("base_url"));
    adoption.prefixId = fields.text(QStringLiteral("prefix_id"));
    adoption.entriesBefore = fields.objects(QStringLiteral("entries_before"));
    adoption.extra = fields.rest();
    return adoption;
}

QJsonObject adoptionToJson(const Adoption& adoption)
{
    QJsonObject object = adoption.extra;
    object.insert(QStringLiteral("base_url"), adoption.baseUrl);
    putText(object, "prefix_id", adoption.prefixId);
    QJsonArray entries;
    for (const QJsonObject& entry : adoption.entriesBefore)
        entries.append(entry);
    if (!entries.isEmpty())
        object.insert(QStringLiteral("entries_before"), entries);
    return object;
}

void readHeaders(Connection& connection, JsonFields& fields)
{
    const auto headers = fields.object(QStringLiteral("headers"));
    if (!headers)
        return;
    for (auto header = headers->begin(); header != headers->end(); ++header) {
        if (!header.value().isString())
            fields.refuse(QStringLiteral("headers.") + header.key(),
                          Text::tr("a text is expected here"));
        connection.headers.append({header.key(), header.value().toString()});
    }
}

void readModels(Connection& connection, JsonFields& fields, ReadProblem& problem)
{
    const QList<QJsonObject> models = fields.objects(QStringLiteral("models"));
    for (const QJsonObject& model : models) {
        const QString at =
            fields.pathOf(QStringLiteral("models[%1]").arg(connection.models.size()));
        connection.models.append(readModel(model, at, problem));
    }
}

} // namespace

Result<Connection> connectionFromJson(const QJsonObject& object, const QString& path)
{
    ReadProblem problem;
    JsonFields fields(object, path, problem);
    Connection connection;
    connection.id = ConnectionId(fields.requiredText(QStringLiteral("id")));
    connection.slug = fields.text(QStringLiteral("slug"));
    connection.name = fields.text(QStringLiteral("name"));
    connection.baseUrl = fields.text(QStringLiteral("base_url"));
    connection.dialect =
        fields.choice<Dialect>(QStringLiteral("dialect")).value_or(Dialect::OpenAi);
    connection.apiVersion = fields.text(QStringLiteral("api_version"));
    readHeaders(connection, fields);
    const qint64 timeout =
        fields.integer(QStringLiteral("timeout_s")).value_or(defaultTimeoutSeconds);
    if (timeout < 1 || timeout > 86400)
        fields.refuse(QStringLiteral("timeout_s"),
                      Text::tr("a number of seconds from 1 to 86400 is expected here"));
    connection.timeoutSeconds = static_cast<int>(timeout);
    connection.byok = fields.choice<Byok>(QStringLiteral("byok")).value_or(Byok::Off);
    readModels(connection, fields, problem);
    if (const auto adopted = fields.object(QStringLiteral("adopted")))
        connection.adopted =
            readAdoption(*adopted, fields.pathOf(QStringLiteral("adopted")), problem);
    connection.extra = fields.rest();
    if (problem.isSet())
        return tl::unexpected<Error>(problem.error());
    return connection;
}

QJsonObject connectionToJson(const Connection& connection)
{
    QJsonObject object = connection.extra;
    object.insert(QStringLiteral("id"), connection.id.text());
    putText(object, "slug", connection.slug);
    putText(object, "name", connection.name);
    putText(object, "base_url", connection.baseUrl);
    if (connection.dialect != Dialect::OpenAi)
        object.insert(QStringLiteral("dialect"), code(connection.dialect));
    putText(object, "api_version", connection.apiVersion);
    QJsonObject headers;
    for (const auto& [name, value] : connection.headers)
        headers.insert(name, value);
    putObject(object, "headers", headers);
    if (connection.timeoutSeconds != defaultTimeoutSeconds)
        object.insert(QStringLiteral("timeout_s"), connection.timeoutSeconds);
    if (connection.byok != Byok::Off)
        object.insert(QStringLiteral("byok"), code(connection.byok));
    QJsonArray models;
    for (const PublishedModel& model : connection.models)
        models.append(modelToJson(model));
    if (!models.isEmpty())
        object.insert(QStringLiteral("models"), models);
    if (connection.adopted)
        object.insert(QStringLiteral("adopted"), adoptionToJson(*connection.adopted));
    return object;
}

} // namespace keyroster
