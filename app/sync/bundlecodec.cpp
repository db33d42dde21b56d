#include "sync/bundlecodec.h"

#include "policy/jsonfields.h"
#include "policy/policycodec.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace keyroster::sync {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};
constexpr int bundleFormat = 1;
const QString secretPrefix = u"secret/"_s;

QSet<Principal> principalsOf(const Policy& policy)
{
    QSet<Principal> all;
    for (const Connection& connection : policy.connections) {
        for (const PublishedModel& model : connection.models)
            all.unite(QSet<Principal>(model.grants.cbegin(), model.grants.cend()));
    }
    for (const Assignment& assignment : policy.assignments)
        all.insert(assignment.principal);
    for (const Allowance& allowance : policy.allowances)
        all.insert(allowance.principal);
    return all;
}

SecretBytes jsonBytes(const QJsonObject& object)
{
    return SecretBytes(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

tl::unexpected<Error> damaged(const QString& detail)
{
    return fail(ErrorKind::Damaged,
                Texts::tr("The bundle is damaged. Use another copy of the file."), detail);
}

std::optional<QJsonObject> objectOf(const secrets::SecretMap& content, const QString& name)
{
    const QByteArray bytes = content.value(name).view().toByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

QJsonArray principalsToJson(const Policy& policy, const Directory& directory)
{
    const QSet<Principal> named = principalsOf(policy);
    QJsonArray list;
    for (const User& user : directory.users()) {
        if (!named.contains(Principal::user(user.id)))
            continue;
        QJsonObject object;
        object.insert("type"_L1, code(PrincipalType::User));
        object.insert("id"_L1, user.id.text());
        object.insert("name"_L1, user.name);
        object.insert("email"_L1, user.email);
        list.append(object);
    }
    for (const Group& group : directory.groups()) {
        if (!named.contains(Principal::group(group.id)))
            continue;
        QJsonObject object;
        object.insert("type"_L1, code(PrincipalType::Group));
        object.insert("id"_L1, group.id.text());
        object.insert("name"_L1, group.name);
        list.append(object);
    }
    return list;
}

Directory directoryFromJson(const QJsonArray& principals)
{
    QList<User> users;
    QList<Group> groups;
    for (const auto& item : principals) {
        const QJsonObject object = item.toObject();
        const auto type = fromCode<PrincipalType>(object.value("type"_L1).toString());
        const QString id = object.value("id"_L1).toString();
        const QString name = object.value("name"_L1).toString();
        if (id.isEmpty() || !type)
            continue;
        if (*type == PrincipalType::User)
            users.append(User{UserId(id), name, object.value("email"_L1).toString(), {}});
        if (*type == PrincipalType::Group)
            groups.append(Group{GroupId(id), name, {}, {}});
    }
    return Directory(users, groups);
}

secrets::SecretMap encodeBundle(const Bundle& bundle)
{
    QJsonObject about;
    about.insert("format"_L1, bundleFormat);
    about.insert("server_url"_L1, bundle.about.serverUrl);
    about.insert("server_name"_L1, bundle.about.serverName);
    about.insert("author"_L1, bundle.about.author);
    about.insert("app_version"_L1, bundle.about.appVersion);
    about.insert("made_at"_L1, momentText(bundle.about.madeAt));
    about.insert("principals"_L1, principalsToJson(bundle.policy, bundle.directory));
    secrets::SecretMap content;
    content.insert(u"about"_s, jsonBytes(about));
    content.insert(u"policy"_s, jsonBytes(policyToJson(bundle.policy)));
    for (auto it = bundle.secrets.cbegin(); it != bundle.secrets.cend(); ++it)
        content.insert(secretPrefix + it.key().text(), it.value());
    return content;
}

Result<Bundle> decodeBundle(const secrets::SecretMap& content)
{
    const auto about = objectOf(content, u"about"_s);
    const auto policyJson = objectOf(content, u"policy"_s);
    if (!about || !policyJson)
        return damaged(u"about or policy"_s);
    const int format = about->value("format"_L1).toInt();
    if (format > bundleFormat)
        return fail(ErrorKind::NewerFormat, Texts::tr("This bundle was written by a newer version "
                                                      "of Keyroster. Update this one first."));
    if (format < 1)
        return damaged(u"format"_s);
    const auto policy = policyFromJson(*policyJson);
    if (!policy && policy.error().kind == ErrorKind::NewerFormat)
        return passOn(policy);
    if (!policy)
        return damaged(policy.error().message);
    Bundle bundle;
    bundle.policy = *policy;
    bundle.directory = directoryFromJson(about->value("principals"_L1).toArray());
    bundle.about.serverUrl = about->value("server_url"_L1).toString();
    bundle.about.serverName = about->value("server_name"_L1).toString();
    bundle.about.author = about->value("author"_L1).toString();
    bundle.about.appVersion = about->value("app_version"_L1).toString();
    bundle.about.madeAt =
        QDateTime::fromString(about->value("made_at"_L1).toString(), Qt::ISODateWithMs);
    for (auto it = content.cbegin(); it != content.cend(); ++it) {
        if (it.key().startsWith(secretPrefix))
            bundle.secrets.insert(KeyId(it.key().sliced(secretPrefix.size())), it.value());
    }
    return bundle;
}

} // namespace keyroster::sync
