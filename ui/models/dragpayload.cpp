#include "models/dragpayload.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QMimeData>

namespace keyroster::ui {

namespace {

constexpr QLatin1String policyField("policy");
constexpr QLatin1String idsField("ids");

QByteArray pack(const PolicyId& policy, const QCborArray& ids)
{
    const QCborMap map{{policyField, policy.text()}, {idsField, ids}};
    return map.toCborValue().toCbor();
}

QCborArray unpack(const QMimeData* data, const char* type, const PolicyId& policy)
{
    const QCborMap map = QCborValue::fromCbor(data->data(QLatin1String(type))).toMap();
    return map.value(policyField).toString() == policy.text() ? map.value(idsField).toArray()
                                                              : QCborArray();
}

} // namespace

std::unique_ptr<QMimeData> toMimeData(const DragPayload& payload, const PolicyId& policy)
{
    auto data = std::make_unique<QMimeData>();
    if (!payload.principals.isEmpty()) {
        QCborArray ids;
        for (const Principal& principal : payload.principals)
            ids.append(QCborArray{int(principal.type), principal.id});
        data->setData(QLatin1String(principalsMimeType), pack(policy, ids));
    }
    if (!payload.keys.isEmpty()) {
        QCborArray ids;
        for (const KeyId& key : payload.keys)
            ids.append(key.text());
        data->setData(QLatin1String(keysMimeType), pack(policy, ids));
    }
    return data;
}

DragPayload fromMimeData(const QMimeData* data, const PolicyId& policy)
{
    DragPayload payload;
    if (!data)
        return payload;
    const QCborArray people = unpack(data, principalsMimeType, policy);
    for (const QCborValue& item : people) {
        const QCborArray pair = item.toArray();
        const qint64 type = pair.at(0).toInteger(-1);
        if (type >= qint64(PrincipalType::User) && type <= qint64(PrincipalType::Everyone))
            payload.principals.append(Principal{PrincipalType(type), pair.at(1).toString()});
    }
    const QCborArray keys = unpack(data, keysMimeType, policy);
    for (const QCborValue& item : keys) {
        if (item.isString())
            payload.keys.append(KeyId(item.toString()));
    }
    return payload;
}

} // namespace keyroster::ui
