#include "policy/snapshotcodec.h"

#include "policy/codecparts.h"
#include "policy/jsonscan.h"
#include "policy/policycodec.h"
#include "policy/policyreader.h"
#include "policy/policywriter.h"
#include "policy/snapshotparts.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace keyroster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SnapshotCodec)
};
constexpr int snapshotFormat = 1;

QJsonObject serverToJson(const ServerInfo& server)
{
    return {{QStringLiteral("url"), server.url},
            {QStringLiteral("version"), server.version},
            {QStringLiteral("deployment_id"), server.deploymentId},
            {QStringLiteral("name"), server.name},
            {QStringLiteral("functions_enabled"), server.functionsEnabled}};
}

ServerInfo readServer(const QJsonObject& object, ReadProblem& problem)
{
    JsonFields fields(object, QStringLiteral("server"), problem);
    ServerInfo server;
    server.url = fields.text(QStringLiteral("url"));
    server.version = fields.text(QStringLiteral("version"));
    server.deploymentId = fields.text(QStringLiteral("deployment_id"));
    server.name = fields.text(QStringLiteral("name"));
    server.functionsEnabled = fields.flag(QStringLiteral("functions_enabled"), true);
    return server;
}

// Users are the bulk: rows without field names, in a fixed order.
QByteArray userRows(const QList<User>& users)
{
    QByteArray rows("[");
    for (const User& user : users) {
        rows += rows.size() > 1 ? ",[" : "[";
        const QString* const texts[] = {&user.id.text(), &user.name, &user.email, &user.role};
        for (const QString* text : texts) {
            appendText(rows, *text);
            rows += text == texts[3] ? ']' : ',';
        }
    }
    return rows + ']';
}

QList<User> readUsers(const QJsonObject& document, ReadProblem& problem)
{
    const QString name = QStringLiteral("users");
    if (!document.value(name).isArray())
        problem.set(name, Text::tr("a list [ ... ] is expected here"));
    const QJsonArray rows = document.value(name).toArray();
    QList<User> users;
    users.reserve(rows.size());
    for (const auto& value : rows) {
        const QJsonArray row = value.toArray();
        if (row.size() != 4 || !row.at(0).isString())
            problem.set(name, Text::tr("a row of 4 texts is expected here"));
        users.append({UserId(row.at(0).toString()), row.at(1).toString(), row.at(2).toString(),
                      row.at(3).toString()});
    }
    return users;
}

QJsonArray groupsToJson(const QList<Group>& groups)
{
    QJsonArray list;
    for (const Group& group : groups) {
        QJsonArray members;
        for (const UserId& member : group.members)
            members.append(member.text());
        QJsonObject object{{QStringLiteral("id"), group.id.text()},
                           {QStringLiteral("name"), group.name},
                           {QStringLiteral("members"), members}};
        putText(object, "parent", group.parent.text());
        list.append(object);
    }
    return list;
}

QList<Group> readGroups(const QList<QJsonObject>& objects, ReadProblem& problem)
{
    QList<Group> groups;
    for (const QJsonObject& object : objects) {
        JsonFields fields(object, QStringLiteral("groups[%1]").arg(groups.size()), problem);
        Group group;
        group.id = GroupId(fields.requiredText(QStringLiteral("id")));
        group.name = fields.text(QStringLiteral("name"));
        group.parent = GroupId(fields.text(QStringLiteral("parent")));
        const QStringList members = fields.texts(QStringLiteral("members"));
        for (const QString& member : members)
            group.members.append(UserId(member));
        groups.append(group);
    }
    return groups;
}

tl::unexpected<Error> damaged(const QString& detail)
{
    return fail(
        ErrorKind::Damaged,
        Text::tr(
            "What was last read from the server cannot be used any more. Read the server again."),
        detail);
}

} // namespace

QByteArray serializeSnapshot(const Snapshot& snapshot)
{
    const QJsonObject document{
        {QStringLiteral("format"), snapshotFormat},
        {QStringLiteral("taken_at"), momentText(snapshot.takenAt)},
        {QStringLiteral("server"), serverToJson(snapshot.server)},
        {QStringLiteral("groups"), groupsToJson(snapshot.directory.groups())},
        {QStringLiteral("models"), serverModelsToJson(snapshot.models)},
        {QStringLiteral("entries"), entriesToJson(snapshot.entries)},
        {QStringLiteral("natives"), nativesToJson(snapshot.natives)},
        {QStringLiteral("router"), routerStateToJson(snapshot.router)}};
    QList<std::pair<QString, QByteArray>> written{
        {QStringLiteral("users"), userRows(snapshot.directory.users())}};
    if (snapshot.policy)
        written.append({QStringLiteral("policy"), serializePolicy(*snapshot.policy)});
    return jsonWith(document, written);
}

Result<Snapshot> parseSnapshot(const QByteArray& bytes)
{
    // The two long parts apart, as parsePolicy() does. What cannot be taken out is read with the
    // rest.
    QByteArray text = bytes;
    std::optional<Policy> apart;
    if (const auto policy = takeField(text, "policy"); policy && policy->value.startsWith('{')) {
        auto read =
            parsePolicy(QByteArray::fromRawData(policy->value.data(), policy->value.size()));
        if (!read)
            return damaged(QStringLiteral("snapshot: policy: ") + read.error().detail);
        apart = *std::move(read);
        text = policy->rest;
    }
    std::optional<QList<User>> users;
    if (const auto rows = takeField(text, "users")) {
        users = readUserRows(rows->value);
        if (users)
            text = rows->rest;
    }
    QJsonParseError syntax;
    const QJsonDocument parsed = QJsonDocument::fromJson(text, &syntax);
    if (syntax.error != QJsonParseError::NoError || !parsed.isObject())
        return damaged(QStringLiteral("snapshot: ") + syntax.errorString());
    text.clear();
    const QJsonObject document = parsed.object();
    ReadProblem problem;
    JsonFields fields(document, {}, problem);
    if (fields.integer(QStringLiteral("format")) != snapshotFormat)
        return damaged(QStringLiteral("snapshot: format"));
    Snapshot snapshot;
    snapshot.takenAt = fields.moment(QStringLiteral("taken_at"));
    snapshot.server =
        readServer(fields.object(QStringLiteral("server")).value_or(QJsonObject()), problem);
    snapshot.directory = Directory(users ? *std::move(users) : readUsers(document, problem),
                                   readGroups(fields.objects(QStringLiteral("groups")), problem));
    snapshot.models = readServerModels(fields.objects(QStringLiteral("models")), problem);
    snapshot.entries = readEntries(fields.objects(QStringLiteral("entries")), problem);
    snapshot.natives = readNatives(fields.objects(QStringLiteral("natives")), problem);
    snapshot.router =
        readRouterState(fields.object(QStringLiteral("router")).value_or(QJsonObject()), problem);
    snapshot.policy = std::move(apart);
    if (const auto policy = fields.object(QStringLiteral("policy"))) {
        auto read = policyFromJson(*policy);
        if (!read)
            return damaged(QStringLiteral("snapshot: policy: ") + read.error().detail);
        snapshot.policy = *std::move(read);
    }
    if (problem.isSet())
        return damaged(QStringLiteral("snapshot: ") + problem.error().detail);
    return snapshot;
}

} // namespace keyroster
