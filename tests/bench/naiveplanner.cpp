#include "bench/naiveplanner.h"

#include "policy/policycodec.h"
#include "policy/validate.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

namespace keyroster::bench {

using namespace Qt::StringLiterals;

namespace {

QString sha256(const QJsonObject& object)
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QJsonObject withoutBookkeeping(QJsonObject policy)
{
    for (const char* field : {"revision", "parent", "author", "saved_at", "message"})
        policy.remove(QLatin1StringView(field));
    QJsonArray keys;
    const QJsonArray sealed = policy.value(u"keys"_s).toArray();
    for (const auto& value : sealed) {
        QJsonObject key = value.toObject();
        key.remove(u"sealed"_s);
        keys.append(key);
    }
    policy.insert(u"keys"_s, keys);
    return policy;
}

QMap<QString, QJsonObject> byId(const QJsonObject& policy)
{
    QMap<QString, QJsonObject> entities;
    for (const QString& list : {u"connections"_s, u"accounts"_s, u"keys"_s, u"assignments"_s}) {
        const QJsonArray array = policy.value(list).toArray();
        for (const auto& value : array) {
            const QJsonObject entity = value.toObject();
            const QJsonObject principal = entity.value(u"principal"_s).toObject();
            const QString id = entity.value(u"id"_s).toString();
            entities.insert(list + id + entity.value(u"connection"_s).toString()
                                + principal.value(u"type"_s).toString()
                                + principal.value(u"id"_s).toString(),
                            entity);
        }
    }
    return entities;
}

} // namespace

NaiveResult planNaively(const sync::PlanInput& input)
{
    NaiveResult result;
    if (!validate(input.draft).isEmpty())
        return result;
    const QJsonObject before = withoutBookkeeping(policyToJson(*input.snapshot.policy));
    const QJsonObject after = withoutBookkeeping(policyToJson(input.draft));
    if (before == after)
        return result;
    const auto there = byId(before);
    const auto wanted = byId(after);
    for (auto entity = wanted.cbegin(); entity != wanted.cend(); ++entity)
        result.changes += there.value(entity.key()) != entity.value() ? 1 : 0;
    for (auto entity = there.cbegin(); entity != there.cend(); ++entity)
        result.changes += wanted.contains(entity.key()) ? 0 : 1;
    result.contentHash = sha256(after);
    const QJsonObject plan{{u"target"_s, policyToJson(input.draft)},
                           {u"content"_s, result.contentHash}};
    result.planHash = sha256(plan);
    result.stored = QJsonDocument(plan).toJson(QJsonDocument::Compact);
    return result;
}

} // namespace keyroster::bench
