#include "sync/views.h"

#include <QJsonArray>
#include <algorithm>

namespace keyroster::sync {

namespace {

QString principalText(const Principal& principal)
{
    switch (principal.type) {
    case PrincipalType::User: return QStringLiteral("user:") + principal.id;
    case PrincipalType::Group: return QStringLiteral("group:") + principal.id;
    case PrincipalType::Everyone: break;
    }
    return QStringLiteral("everyone");
}

} // namespace

QJsonValue functionView(const FunctionState& function)
{
    if (!function.exists)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("active"), function.active},
                       {QStringLiteral("content"), function.contentSha256},
                       {QStringLiteral("marker"), function.marker}};
}

QJsonObject routerValvesView(const QString& slot, qint64 revision)
{
    return {{QStringLiteral("slot"), slot}, {QStringLiteral("revision"), revision}};
}

QJsonObject slotView(const QString& content, qint64 revision)
{
    return {{QStringLiteral("content"), content}, {QStringLiteral("revision"), revision}};
}

QJsonArray grantsToJson(const QList<Principal>& grants)
{
    QStringList texts;
    for (const Principal& principal : grants) {
        // Everyone includes all the others: servers drop them at different moments.
        if (principal.type == PrincipalType::Everyone)
            return {QStringLiteral("everyone")};
        texts.append(principalText(principal));
    }
    std::sort(texts.begin(), texts.end());
    texts.removeDuplicates();
    return QJsonArray::fromStringList(texts);
}

QList<Principal> grantsFromJson(const QJsonArray& grants)
{
    QList<Principal> principals;
    for (const QJsonValue& value : grants) {
        const QString text = value.toString();
        const QString id = text.section(QLatin1Char(':'), 1);
        if (text.startsWith(QLatin1StringView("user:")))
            principals.append(Principal::user(UserId(id)));
        else if (text.startsWith(QLatin1StringView("group:")))
            principals.append(Principal::group(GroupId(id)));
        else
            principals.append(Principal::everyone());
    }
    return principals;
}

QJsonObject entryView(const ModelEntry& entry)
{
    return {{QStringLiteral("base"), entry.baseModelId},
            {QStringLiteral("name"), entry.name},
            {QStringLiteral("active"), entry.active},
            {QStringLiteral("hidden"), entry.hidden},
            {QStringLiteral("marker"), entry.marker},
            {QStringLiteral("grants"), grantsToJson(entry.grants)}};
}

QJsonObject nativeView(const NativeConnection& native)
{
    return {{QStringLiteral("base_url"), native.baseUrl},
            {QStringLiteral("prefix_id"), native.prefixId},
            {QStringLiteral("enabled"), native.enabled},
            {QStringLiteral("key"), native.keyFingerprint}};
}

bool shows(const QJsonValue& current, const QJsonValue& expected)
{
    if (!expected.isObject() || !current.isObject())
        return (expected.isNull() || expected.isUndefined())
                 ? (current.isNull() || current.isUndefined())
                 : current == expected;
    const QJsonObject now = current.toObject();
    const QJsonObject wanted = expected.toObject();
    for (auto field = wanted.begin(); field != wanted.end(); ++field) {
        if (field.key() != QLatin1StringView("raw") && now.value(field.key()) != field.value())
            return false;
    }
    return true;
}

const ModelEntry* findEntry(const QList<ModelEntry>& entries, const QString& id)
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [&id](const ModelEntry& e) { return e.id == id; });
    return found == entries.cend() ? nullptr : &*found;
}

const NativeConnection* findNative(const QList<NativeConnection>& natives, const QString& baseUrl,
                                   const QString& prefixId)
{
    const auto found =
        std::find_if(natives.cbegin(), natives.cend(), [&](const NativeConnection& native) {
            return native.prefixId == prefixId
                && comparableUrl(native.baseUrl) == comparableUrl(baseUrl);
        });
    return found == natives.cend() ? nullptr : &*found;
}

QString nativeName(const QString& baseUrl, const QString& prefixId)
{
    return prefixId.isEmpty() ? baseUrl : QStringLiteral("%1 (%2)").arg(baseUrl, prefixId);
}

ModelEntry markedEntry(const QString& id, const QString& baseModelId, const QString& kind,
                       const PolicyId& policy, const QJsonObject& raw)
{
    ModelEntry entry;
    entry.id = id;
    entry.baseModelId = baseModelId;
    entry.marker = policy.text();
    entry.raw = raw;
    QJsonObject meta = raw.value(QStringLiteral("meta")).toObject();
    meta.insert(QStringLiteral("keyroster"), QJsonObject{{QStringLiteral("policy"), policy.text()},
                                                         {QStringLiteral("kind"), kind}});
    entry.raw.insert(QStringLiteral("meta"), meta);
    return entry;
}

} // namespace keyroster::sync
