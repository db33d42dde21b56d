#include "policy/snapshotparts.h"

#include "policy/codecparts.h"

namespace keyroster {

namespace {

QJsonObject functionToJson(const FunctionState& function)
{
    QJsonObject object{{QStringLiteral("exists"), function.exists},
                       {QStringLiteral("active"), function.active}};
    putText(object, "content_sha256", function.contentSha256);
    putText(object, "marker", function.marker);
    putObject(object, "raw", function.raw);
    return object;
}

FunctionState readFunction(JsonFields& parent, const QString& name, ReadProblem& problem)
{
    const QJsonObject object = parent.object(name).value_or(QJsonObject());
    JsonFields fields(object, parent.pathOf(name), problem);
    FunctionState function;
    function.exists = fields.flag(QStringLiteral("exists"), false);
    function.active = fields.flag(QStringLiteral("active"), false);
    function.contentSha256 = fields.text(QStringLiteral("content_sha256"));
    function.marker = fields.text(QStringLiteral("marker"));
    function.raw = fields.object(QStringLiteral("raw")).value_or(QJsonObject());
    return function;
}

} // namespace

QJsonArray serverModelsToJson(const QList<ServerModel>& models)
{
    QJsonArray list;
    for (const ServerModel& model : models) {
        QJsonObject object{{QStringLiteral("id"), model.id},
                           {QStringLiteral("is_pipe"), model.isPipe},
                           {QStringLiteral("connection_index"), model.connectionIndex}};
        putText(object, "name", model.name);
        putText(object, "owned_by", model.ownedBy);
        list.append(object);
    }
    return list;
}

QList<ServerModel> readServerModels(const QList<QJsonObject>& objects, ReadProblem& problem)
{
    QList<ServerModel> models;
    for (const QJsonObject& object : objects) {
        JsonFields fields(object, QStringLiteral("models[%1]").arg(models.size()), problem);
        ServerModel model;
        model.id = fields.text(QStringLiteral("id"));
        model.name = fields.text(QStringLiteral("name"));
        model.ownedBy = fields.text(QStringLiteral("owned_by"));
        model.isPipe = fields.flag(QStringLiteral("is_pipe"), false);
        model.connectionIndex =
            static_cast<int>(fields.integer(QStringLiteral("connection_index")).value_or(-1));
        models.append(model);
    }
    return models;
}

QJsonArray entriesToJson(const QList<ModelEntry>& entries)
{
    QJsonArray list;
    for (const ModelEntry& entry : entries) {
        QJsonArray grants;
        for (const Principal& grant : entry.grants)
            grants.append(principalToJson(grant));
        QJsonObject object{{QStringLiteral("id"), entry.id},
                           {QStringLiteral("active"), entry.active},
                           {QStringLiteral("hidden"), entry.hidden},
                           {QStringLiteral("grants"), grants},
                           {QStringLiteral("raw"), entry.raw}};
        putText(object, "base_model_id", entry.baseModelId);
        putText(object, "name", entry.name);
        putText(object, "marker", entry.marker);
        list.append(object);
    }
    return list;
}

QList<ModelEntry> readEntries(const QList<QJsonObject>& objects, ReadProblem& problem)
{
    QList<ModelEntry> entries;
    for (const QJsonObject& object : objects) {
        JsonFields fields(object, QStringLiteral("entries[%1]").arg(entries.size()), problem);
        ModelEntry entry;
        entry.id = fields.text(QStringLiteral("id"));
        entry.baseModelId = fields.text(QStringLiteral("base_model_id"));
        entry.name = fields.text(QStringLiteral("name"));
        entry.active = fields.flag(QStringLiteral("active"), true);
        entry.hidden = fields.flag(QStringLiteral("hidden"), false);
        const QList<QJsonObject> grants = fields.objects(QStringLiteral("grants"));
        for (const QJsonObject& grant : grants)
            entry.grants.append(
                readPrincipal(grant, fields.pathOf(QStringLiteral("grants")), problem));
        entry.marker = fields.text(QStringLiteral("marker"));
        entry.raw = fields.object(QStringLiteral("raw")).value_or(QJsonObject());
        entries.append(entry);
    }
    return entries;
}

QJsonArray nativesToJson(const QList<NativeConnection>& natives)
{
    QJsonArray list;
    for (const NativeConnection& native : natives) {
        QJsonObject object{{QStringLiteral("index"), native.index},
                           {QStringLiteral("base_url"), native.baseUrl},
                           {QStringLiteral("enabled"), native.enabled},
                           {QStringLiteral("has_key"), native.hasKey},
                           {QStringLiteral("config"), native.config}};
        putText(object, "prefix_id", native.prefixId);
        putTexts(object, "model_ids", native.modelIds);
        putText(object, "auth_type", native.authType);
        putText(object, "api_type", native.apiType);
        putText(object, "provider", native.provider);
        putText(object, "key_fingerprint", native.keyFingerprint);
        putText(object, "key_last4", native.keyLast4);
        list.append(object);
    }
    return list;
}

QList<NativeConnection> readNatives(const QList<QJsonObject>& objects, ReadProblem& problem)
{
    QList<NativeConnection> natives;
    for (const QJsonObject& object : objects) {
        JsonFields fields(object, QStringLiteral("natives[%1]").arg(natives.size()), problem);
        NativeConnection native;
        native.index = static_cast<int>(fields.integer(QStringLiteral("index")).value_or(0));
        native.baseUrl = fields.text(QStringLiteral("base_url"));
        native.enabled = fields.flag(QStringLiteral("enabled"), true);
        native.prefixId = fields.text(QStringLiteral("prefix_id"));
        native.modelIds = fields.texts(QStringLiteral("model_ids"));
        native.authType = fields.text(QStringLiteral("auth_type"));
        native.apiType = fields.text(QStringLiteral("api_type"));
        native.provider = fields.text(QStringLiteral("provider"));
        native.hasKey = fields.flag(QStringLiteral("has_key"), false);
        native.keyFingerprint = fields.text(QStringLiteral("key_fingerprint"));
        native.keyLast4 = fields.text(QStringLiteral("key_last4"));
        native.config = fields.object(QStringLiteral("config")).value_or(QJsonObject());
        natives.append(native);
    }
    return natives;
}

QJsonObject routerStateToJson(const RouterState& router)
{
    QJsonObject object{{QStringLiteral("router"), functionToJson(router.router)},
                       {QStringLiteral("slot_a"), functionToJson(router.slotA)},
                       {QStringLiteral("slot_b"), functionToJson(router.slotB)},
                       {QStringLiteral("revision"), router.revision}};
    putText(object, "slot", router.slot);
    putText(object, "public_key", router.publicKey);
    putText(object, "version", router.version);
    return object;
}

RouterState readRouterState(const QJsonObject& object, ReadProblem& problem)
{
    JsonFields fields(object, QStringLiteral("router"), problem);
    RouterState router;
    router.router = readFunction(fields, QStringLiteral("router"), problem);
    router.slotA = readFunction(fields, QStringLiteral("slot_a"), problem);
    router.slotB = readFunction(fields, QStringLiteral("slot_b"), problem);
    router.slot = fields.text(QStringLiteral("slot"));
    router.revision = fields.integer(QStringLiteral("revision")).value_or(0);
    router.publicKey = fields.text(QStringLiteral("public_key"));
    router.version = fields.text(QStringLiteral("version"));
    return router;
}

} // namespace keyroster
