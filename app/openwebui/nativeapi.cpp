#include "openwebui/clientprivate.h"
#include "policy/address.h"
#include "policy/validate.h"

#include <QCoreApplication>

namespace keyroster::openwebui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NativeConnections)
};

constexpr QLatin1StringView switchField("ENABLE_OPENAI_API");
constexpr QLatin1StringView urlsField("OPENAI_API_BASE_URLS");
constexpr QLatin1StringView keysField("OPENAI_API_KEYS");
constexpr QLatin1StringView configsField("OPENAI_API_CONFIGS");

/// Configs go by position; those written long ago by older releases go by address.
QString configName(const QJsonObject& configs, qsizetype index, const QString& url)
{
    const QString name = QString::number(index);
    return !configs.contains(name) && configs.contains(url) ? url : name;
}

/// The config goes into the snapshot, which is stored in clear: a credential in a header of the
/// admin's own stays out of it.
QJsonObject withoutSecretHeaders(QJsonObject config)
{
    QJsonObject headers = config.value(QStringLiteral("headers")).toObject();
    for (const QString& name : headers.keys()) {
        if (headerMayHoldSecret(name))
            headers.insert(name, QString());
    }
    if (!headers.isEmpty())
        config.insert(QStringLiteral("headers"), headers);
    return config;
}

NativeConnection connectionFrom(qsizetype index, const QString& url, const QJsonObject& config,
                                const SecretBytes& key)
{
    NativeConnection native;
    native.index = static_cast<int>(index);
    native.baseUrl = url;
    native.config = withoutSecretHeaders(config);
    native.enabled = config.value(QStringLiteral("enable")).toBool(true);
    native.prefixId = config.value(QStringLiteral("prefix_id")).toString();
    const QJsonArray modelIds = config.value(QStringLiteral("model_ids")).toArray();
    for (const auto& id : modelIds)
        native.modelIds.append(id.toString());
    native.authType = config.value(QStringLiteral("auth_type")).toString(QStringLiteral("bearer"));
    native.apiType = config.value(QStringLiteral("api_type")).toString();
    native.provider = config.value(QStringLiteral("azure")).toBool()
                        ? QStringLiteral("azure")
                        : config.value(QStringLiteral("provider")).toString();
    native.hasKey = !key.isEmpty();
    native.keyLast4 = key.last4();
    return native;
}

Result<NativeConfig> configFrom(QJsonObject answer)
{
    const QJsonValue urls = answer.value(urlsField);
    const QJsonValue keys = answer.value(keysField);
    const QJsonValue configs = answer.value(configsField);
    // Whatever is missing here would be written back as "off" or "none".
    if (!urls.isArray() || !keys.isArray() || !configs.isObject()
        || !answer.value(switchField).isBool())
        return fail(unexpected(QStringLiteral("openai config: a field is missing")));
    NativeConfig config;
    for (qsizetype i = 0; i < urls.toArray().size(); ++i) {
        const QString url = urls[i].toString();
        const SecretBytes key = SecretBytes::fromText(keys[i].toString());
        const QJsonObject one = configs[configName(configs.toObject(), i, url)].toObject();
        config.connections.append(connectionFrom(i, url, one, key));
        config.keys.append(key);
    }
    answer.remove(keysField);
    config.raw = std::move(answer);
    return config;
}

Task<NativeConfig> configOf(CorePtr core, CancelToken cancel)
{
    Call call = Call::get(QStringLiteral("/openai/config"));
    call.sayWhy = false;
    Result<QJsonObject> answer = co_await jsonObject(core, call, cancel);
    if (!answer)
        co_return passOn(answer);
    co_return configFrom(std::move(*answer));
}

/// As the server keeps them: by position. It drops every other name, and with it "enable": false.
QJsonObject configsByPosition(const NativeConfig& config)
{
    const QJsonObject configs = config.raw.value(configsField).toObject();
    QJsonObject byPosition;
    for (const NativeConnection& native : config.connections) {
        const QString name = configName(configs, native.index, native.baseUrl);
        if (configs.contains(name))
            byPosition.insert(QString::number(native.index), configs.value(name));
    }
    return byPosition;
}

/// Of the connections beside the one that was switched, what people see.
bool othersStayed(const QList<NativeConnection>& before, const QList<NativeConnection>& after,
                  qsizetype switched)
{
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (i != switched
            && (i >= after.size() || before.at(i).enabled != after.at(i).enabled
                || before.at(i).prefixId != after.at(i).prefixId
                || before.at(i).modelIds != after.at(i).modelIds))
            return false;
    }
    return true;
}

QJsonArray keysAsJson(const QList<SecretBytes>& keys)
{
    QJsonArray array;
    for (const SecretBytes& key : keys)
        array.append(QString::fromUtf8(key.view()));
    return array;
}

Task<void> setEnabledOf(CorePtr core, QString baseUrl, QString prefixId, bool enabled,
                        CancelToken cancel)
{
    const Result<NativeConfig> before = co_await configOf(core, cancel);
    if (!before)
        co_return passOn(before);
    qsizetype found = -1;
    for (const NativeConnection& native : before->connections) {
        if (comparableUrl(native.baseUrl) != comparableUrl(baseUrl) || native.prefixId != prefixId)
            continue;
        if (found >= 0)
            co_return fail(ErrorKind::Conflict,
                           Words::tr("The server has two connections to %1 with the same prefix. "
                                     "Remove one of them in Open WebUI first.")
                               .arg(baseUrl));
        found = native.index;
    }
    if (found < 0)
        co_return fail(ErrorKind::NotFound,
                       Words::tr("The server has no connection to %1 (any more).").arg(baseUrl));
    if (before->connections.at(found).enabled == enabled)
        co_return Result<void>();
    QJsonObject configs = configsByPosition(*before);
    QJsonObject one = configs.value(QString::number(found)).toObject();
    one.insert(QStringLiteral("enable"), enabled);
    configs.insert(QString::number(found), one);
    // The server replaces everything it is sent and switches off what is left out, so everything
    // goes back.
    QJsonObject body = before->raw;
    body.insert(configsField, configs);
    body.insert(keysField, keysAsJson(before->keys));
    Call call = Call::post(QStringLiteral("/openai/config/update"), body);
    call.sayWhy = false;
    const Result<QJsonObject> done = co_await jsonObject(core, std::move(call), cancel);
    if (!done)
        co_return passOn(done);
    const Result<NativeConfig> after = co_await configOf(core, cancel);
    if (!after)
        co_return passOn(after);
    const bool same = after->keys == before->keys
                   && after->raw.value(urlsField) == before->raw.value(urlsField)
                   && after->raw.value(switchField) == before->raw.value(switchField)
                   && othersStayed(before->connections, after->connections, found);
    if (!same || after->connections.at(found).enabled != enabled)
        co_return fail(ErrorKind::Conflict,
                       Words::tr("The server's connections are not as they were written. Look at "
                                 "them in Open WebUI's settings."));
    co_return Result<void>();
}

Task<QJsonObject> chatOf(CorePtr core, QJsonObject body, CancelToken cancel)
{
    body.insert(QStringLiteral("stream"), false);
    Call call = Call::post(QStringLiteral("/api/chat/completions"), body);
    call.isAction = false;
    call.timeoutMs = 60000;
    const Result<QJsonObject> answer = co_await jsonObject(core, std::move(call), cancel);
    if (!answer && answer.error().httpStatus == 400
        && answer.error().detail == QStringLiteral("Model not found"))
        co_return fail(ErrorKind::NotFound, Words::tr("The server does not offer this model."),
                       answer.error().detail, 400);
    co_return answer;
}

} // namespace

Task<NativeConfig> Client::nativeConfig(CancelToken cancel)
{
    return configOf(d->core, std::move(cancel));
}

Task<void> Client::setNativeEnabled(QString baseUrl, QString prefixId, bool enabled,
                                    CancelToken cancel)
{
    return setEnabledOf(d->core, std::move(baseUrl), std::move(prefixId), enabled,
                        std::move(cancel));
}

Task<QJsonObject> Client::chat(QJsonObject body, CancelToken cancel)
{
    return chatOf(d->core, std::move(body), std::move(cancel));
}

} // namespace keyroster::openwebui
