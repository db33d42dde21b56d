#include "sync/policyfile.h"

#include "policy/policycodec.h"
#include "sync/bundlecodec.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace keyroster::sync {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

} // namespace

QJsonObject policyDocument(Policy policy, const Directory& directory)
{
    for (ApiKey& key : policy.keys)
        key.sealed.clear(); // of use to this one server only
    QJsonObject document = policyToJson(policy);
    for (const char* list : {"connections", "accounts", "keys", "assignments", "allowances"}) {
        if (!document.contains(QLatin1StringView(list)))
            document.insert(QLatin1StringView(list), QJsonArray());
    }
    document.insert(principalsField, principalsToJson(policy, directory));
    return document;
}

Result<std::optional<Bundle>> readPolicyDocument(const QByteArray& json)
{
    QJsonObject document = QJsonDocument::fromJson(json).object();
    if (!document.contains(QLatin1StringView("policy_id")))
        return std::nullopt;
    const QJsonArray principals = document.take(principalsField).toArray();
    const auto policy = policyFromJson(document);
    if (!policy)
        return passOn(policy);
    Bundle bundle;
    bundle.policy = *policy;
    bundle.directory = directoryFromJson(principals);
    bundle.about.serverName = Texts::tr("another server");
    return std::optional(bundle);
}

} // namespace keyroster::sync
