#include "openwebui/grants.h"

#include "openwebui/clientcore.h"

namespace keyroster::openwebui {

namespace {

QString principalType(const Principal& principal)
{
    return principal.type == PrincipalType::Group ? QStringLiteral("group")
                                                  : QStringLiteral("user");
}

QJsonObject grant(const QString& type, const QString& id, const QString& permission)
{
    return {{QStringLiteral("principal_type"), type},
            {QStringLiteral("principal_id"), id},
            {QStringLiteral("permission"), permission}};
}

QList<Principal> fromAccessGrants(const QJsonArray& grants)
{
    QList<Principal> readers;
    for (const auto& value : grants) {
        if (value[QStringLiteral("permission")].toString() != QStringLiteral("read"))
            continue;
        const QString id = value[QStringLiteral("principal_id")].toString();
        Principal reader;
        if (value[QStringLiteral("principal_type")].toString() == QStringLiteral("group"))
            reader = Principal::group(GroupId(id));
        else if (id != QStringLiteral("*"))
            reader = Principal::user(UserId(id));
        if (!readers.contains(reader))
            readers.append(reader);
    }
    return readers;
}

QList<Principal> fromAccessControl(const QJsonValue& control)
{
    if (control.isNull() || control.isUndefined())
        return {Principal::everyone()};
    QList<Principal> readers;
    const QJsonValue read = control[QStringLiteral("read")];
    const QJsonArray groups = read[QStringLiteral("group_ids")].toArray();
    for (const auto& id : groups)
        readers.append(Principal::group(GroupId(id.toString())));
    const QJsonArray users = read[QStringLiteral("user_ids")].toArray();
    for (const auto& id : users)
        readers.append(Principal::user(UserId(id.toString())));
    return readers;
}

} // namespace

QList<Principal> grantsFrom(const QJsonObject& row, Capabilities::Grants shape)
{
    return shape == Capabilities::Grants::AccessGrants
             ? fromAccessGrants(row.value(QStringLiteral("access_grants")).toArray())
             : fromAccessControl(row.value(QStringLiteral("access_control")));
}

QJsonArray accessGrants(const QList<Principal>& readers, const QJsonObject& row)
{
    QJsonArray grants;
    for (const Principal& reader : readers) {
        const QString id = reader.type == PrincipalType::Everyone ? QStringLiteral("*") : reader.id;
        grants.append(grant(principalType(reader), id, QStringLiteral("read")));
    }
    const QJsonArray before = row.value(QStringLiteral("access_grants")).toArray();
    for (const auto& old : before) {
        if (old[QStringLiteral("permission")].toString() != QStringLiteral("read"))
            grants.append(grant(old[QStringLiteral("principal_type")].toString(),
                                old[QStringLiteral("principal_id")].toString(),
                                old[QStringLiteral("permission")].toString()));
    }
    return grants;
}

QJsonValue accessControl(const QList<Principal>& readers, const QJsonObject& row)
{
    if (readers.contains(Principal::everyone()))
        return QJsonValue(QJsonValue::Null);
    QJsonArray groups;
    QJsonArray users;
    for (const Principal& reader : readers)
        (reader.type == PrincipalType::Group ? groups : users).append(reader.id);
    QJsonValue write = row.value(QStringLiteral("access_control"))[QStringLiteral("write")];
    if (!write.isObject())
        write = QJsonObject{{QStringLiteral("group_ids"), QJsonArray()},
                            {QStringLiteral("user_ids"), QJsonArray()}};
    return QJsonObject{{QStringLiteral("read"), QJsonObject{{QStringLiteral("group_ids"), groups},
                                                            {QStringLiteral("user_ids"), users}}},
                       {QStringLiteral("write"), write}};
}

bool sameGrants(const QList<Principal>& a, const QList<Principal>& b)
{
    return QSet<Principal>(a.begin(), a.end()) == QSet<Principal>(b.begin(), b.end());
}

Result<ModelEntry> entryFrom(const QJsonObject& row, Capabilities::Grants shape)
{
    const QJsonValue meta = row.value(QStringLiteral("meta"));
    const QString access = shape == Capabilities::Grants::AccessGrants
                             ? QStringLiteral("access_grants")
                             : QStringLiteral("access_control");
    // Access that is not told must not be taken for "nobody", nor for "everyone".
    if (!row.value(QStringLiteral("id")).isString() || !meta.isObject() || !row.contains(access))
        return fail(unexpected(QStringLiteral("model entry: id, meta or access is missing")));
    ModelEntry entry;
    entry.id = row.value(QStringLiteral("id")).toString();
    entry.baseModelId = row.value(QStringLiteral("base_model_id")).toString();
    entry.name = row.value(QStringLiteral("name")).toString();
    entry.active = row.value(QStringLiteral("is_active")).toBool(true);
    entry.hidden = meta[QStringLiteral("hidden")].toBool();
    entry.marker = meta[QStringLiteral("keyroster")][QStringLiteral("policy")].toString();
    entry.grants = grantsFrom(row, shape);
    entry.raw = row;
    return entry;
}

QJsonObject entryBody(const ModelEntry& entry)
{
    QJsonObject meta = entry.raw.value(QStringLiteral("meta")).toObject();
    // 0.7.2 answers every chat with null when an entry says nothing of capabilities. Somebody
    // else's entry is put back as it was, though.
    if (!entry.marker.isEmpty() && !meta.value(QStringLiteral("capabilities")).isObject())
        meta.insert(QStringLiteral("capabilities"), QJsonObject());
    if (entry.hidden)
        meta.insert(QStringLiteral("hidden"), true);
    else if (meta.contains(QStringLiteral("hidden")))
        meta.insert(QStringLiteral("hidden"), false);
    if (entry.marker.isEmpty()) {
        meta.remove(QStringLiteral("keyroster"));
    } else {
        QJsonObject mark = meta.value(QStringLiteral("keyroster")).toObject();
        mark.insert(QStringLiteral("policy"), entry.marker);
        meta.insert(QStringLiteral("keyroster"), mark);
    }
    const QJsonValue base =
        entry.baseModelId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(entry.baseModelId);
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("base_model_id"), base},
            {QStringLiteral("name"), entry.name},
            {QStringLiteral("meta"), meta},
            {QStringLiteral("params"), entry.raw.value(QStringLiteral("params")).toObject()},
            {QStringLiteral("is_active"), entry.active},
            {QStringLiteral("access_grants"), accessGrants(entry.grants, entry.raw)},
            {QStringLiteral("access_control"), accessControl(entry.grants, entry.raw)}};
}

} // namespace keyroster::openwebui
