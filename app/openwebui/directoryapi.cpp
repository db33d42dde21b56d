#include "openwebui/clientprivate.h"
#include "policy/jsonscan.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <vector>

namespace keyroster::openwebui {

namespace {

QString text(const QJsonObject& row, QLatin1StringView field)
{
    return row.value(field).toString();
}

bool hasText(const QJsonObject& row, std::initializer_list<QLatin1StringView> fields)
{
    return std::all_of(fields.begin(), fields.end(),
                       [&row](QLatin1StringView field) { return row.value(field).isString(); });
}

/// Collects rows of /users/all and says what is wrong with one.
class UserRows
{
public:
    std::optional<Error> add(const QJsonObject& row)
    {
        if (!hasText(row, {QLatin1StringView("id"), QLatin1StringView("name"),
                           QLatin1StringView("email"), QLatin1StringView("role")}))
            return unexpected(QStringLiteral("users: a row without id, name, email or role"));
        const QString id = text(row, QLatin1StringView("id"));
        if (id.isEmpty() || m_seen.contains(id))
            return unexpected(QStringLiteral("users: an empty or repeated id"));
        m_seen.insert(id);
        QString& role = m_roles[text(row, QLatin1StringView("role"))]; // the same few words for all
        if (role.isNull())
            role = text(row, QLatin1StringView("role"));
        m_users.append({UserId(id), text(row, QLatin1StringView("name")),
                        text(row, QLatin1StringView("email")), role});
        return {};
    }

    Result<QList<User>> result(const QJsonValue& total)
    {
        if (total.toInteger() != m_users.size())
            return fail(unexpected(
                QStringLiteral("users: %1 of %2 rows").arg(m_users.size()).arg(total.toInteger())));
        return std::move(m_users);
    }

private:
    QList<User> m_users;
    QSet<QString> m_seen;
    QHash<QString, QString> m_roles;
};

Result<QJsonObject> objectFrom(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return fail(unexpected(QStringLiteral("users: ") + problem.errorString()));
    return document.object();
}

/// Row by row: the tree of 100,000 rows would take three times the memory of all else.
Result<QList<User>> usersFrom(const QByteArray& answer)
{
    const auto list = takeField(answer, "users");
    const auto rest = objectFrom(list ? list->rest : answer);
    if (!rest)
        return passOn(rest);
    const QJsonValue total = rest->value(QStringLiteral("total"));
    if (!list || !list->value.startsWith('[') || !total.isDouble())
        return fail(unexpected(QStringLiteral("users: users or total is missing")));
    UserRows rows;
    std::optional<Error> wrong;
    const bool whole = forEachElement(list->value, [&](QByteArrayView text) {
        const auto row = objectFrom(QByteArray::fromRawData(text.data(), text.size()));
        wrong = row ? rows.add(*row) : row.error();
        return !wrong;
    });
    if (wrong)
        return fail(*wrong);
    if (!whole)
        return fail(unexpected(QStringLiteral("users: not a list")));
    return rows.result(total);
}

/// One reading of /users/all, cross-checked with the total of the paged list (another code path of
/// the server). No value: the two differ.
Task<std::optional<QList<User>>> readUsers(CorePtr core, CancelToken cancel)
{
    Call all = Call::get(QStringLiteral("/api/v1/users/all"));
    Result<QByteArray> answer = co_await jsonText(core, all, cancel);
    if (!answer)
        co_return passOn(answer);
    Result<QList<User>> users = usersFrom(*answer);
    answer->clear();
    if (!users)
        co_return passOn(users);
    Call page = Call::get(QStringLiteral("/api/v1/users/?page=1"));
    const Result<QJsonObject> first = co_await jsonObject(core, page, cancel);
    if (!first)
        co_return passOn(first);
    const QJsonValue total = first->value(QStringLiteral("total"));
    if (!total.isDouble())
        co_return fail(unexpected(QStringLiteral("users: no total")));
    std::optional<QList<User>> result;
    if (total.toInteger() == users->size())
        result = std::move(*users);
    co_return result;
}

Task<QList<User>> usersOf(CorePtr core, CancelToken cancel)
{
    Result<std::optional<QList<User>>> users = co_await readUsers(core, cancel);
    if (users && !*users)
        users = co_await readUsers(core, cancel); // somebody signed up in between
    if (!users)
        co_return passOn(users);
    if (!*users)
        co_return fail(unexpected(QStringLiteral("users: two lists with different totals")));
    co_return std::move(**users);
}

Task<QList<UserId>> membersOf(CorePtr core, QString group, qint64 count, CancelToken cancel)
{
    if (count == 0)
        co_return QList<UserId>(); // 0.6.43 answers 500 for a group that never had a member
    Call call = Call::get(QStringLiteral("/api/v1/groups/id/%1/export").arg(encoded(group)));
    call.when401 = ErrorKind::NotFound;
    const Result<QJsonObject> row = co_await jsonObject(core, call, cancel);
    if (!row)
        co_return passOn(row);
    const QJsonValue ids = row->value(QStringLiteral("user_ids"));
    if (!ids.isArray())
        co_return fail(unexpected(QStringLiteral("group: no user_ids")));
    QList<UserId> members;
    const QJsonArray direct = ids.toArray();
    for (const auto& id : direct) {
        if (!id.isString())
            co_return fail(unexpected(QStringLiteral("group: a member without id")));
        members.append(UserId(id.toString()));
    }
    co_return members;
}

Result<QList<Group>> groupsFrom(const QJsonArray& rows, bool nested)
{
    QList<Group> groups;
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        if (!hasText(row, {QLatin1StringView("id"), QLatin1StringView("name")})
            || !row.value(QLatin1StringView("member_count")).isDouble())
            return fail(
                unexpected(QStringLiteral("groups: a row without id, name or member_count")));
        Group group;
        group.id = GroupId(text(row, QLatin1StringView("id")));
        group.name = text(row, QLatin1StringView("name"));
        if (nested)
            group.parent = GroupId(text(row, QLatin1StringView("parent_group_id")));
        groups.append(std::move(group));
    }
    return groups;
}

/// One reading of all groups. No value: a count did not fit, somebody changed a group meanwhile.
Task<std::optional<QList<Group>>> readGroups(CorePtr core, CancelToken cancel)
{
    Call list = Call::get(QStringLiteral("/api/v1/groups/"));
    const Result<QJsonArray> rows = co_await jsonArray(core, list, cancel);
    if (!rows)
        co_return passOn(rows);
    Result<QList<Group>> groups = groupsFrom(*rows, core->can.nestedGroups);
    if (!groups)
        co_return passOn(groups);
    const auto count = [&rows](qsizetype i) {
        return rows->at(i).toObject().value(QStringLiteral("member_count")).toInteger();
    };
    // A few at a time: one request per group, and a server may have hundreds.
    constexpr qsizetype atOnce = 4;
    std::optional<QList<Group>> none;
    for (qsizetype first = 0; first < groups->size(); first += atOnce) {
        const qsizetype end = std::min(first + atOnce, groups->size());
        std::vector<Task<QList<UserId>>> tasks;
        for (qsizetype i = first; i < end; ++i)
            tasks.push_back(membersOf(core, groups->at(i).id.text(), count(i), cancel));
        std::optional<Error> failed;
        for (qsizetype i = first; i < end; ++i) {
            // All are awaited, also after an error: none may be left running.
            Result<QList<UserId>> members = co_await tasks[static_cast<size_t>(i - first)];
            if (!members)
                failed = members.error();
            else
                (*groups)[i].members = std::move(*members);
        }
        if (failed && failed->kind == ErrorKind::NotFound)
            co_return none; // deleted since the list was read
        if (failed)
            co_return fail(*failed);
        for (qsizetype i = first; i < end; ++i) {
            if (groups->at(i).members.size() != count(i))
                co_return none;
        }
    }
    co_return std::optional<QList<Group>>(std::move(*groups));
}

Task<QList<Group>> groupsOf(CorePtr core, CancelToken cancel)
{
    Result<std::optional<QList<Group>>> groups = co_await readGroups(core, cancel);
    if (groups && !*groups)
        groups = co_await readGroups(core, cancel);
    if (!groups)
        co_return passOn(groups);
    if (!*groups)
        co_return fail(unexpected(
            QStringLiteral("groups: the members of a group are not as many as it says")));
    co_return std::move(**groups);
}

Task<QList<ServerModel>> modelsOf(CorePtr core, bool refresh, CancelToken cancel)
{
    Call call = Call::get(refresh ? QStringLiteral("/api/models?refresh=true")
                                  : QStringLiteral("/api/models"));
    call.timeoutMs = 60000; // the server asks each of its providers first
    const Result<QJsonObject> answer = co_await jsonObject(core, call, cancel);
    if (!answer)
        co_return passOn(answer);
    const QJsonValue data = answer->value(QStringLiteral("data"));
    if (!data.isArray())
        co_return fail(unexpected(QStringLiteral("models: no data")));
    QList<ServerModel> models;
    const QJsonArray rows = data.toArray();
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        if (!hasText(row, {QLatin1StringView("id")}))
            co_return fail(unexpected(QStringLiteral("models: a row without id")));
        ServerModel model;
        model.id = text(row, QLatin1StringView("id"));
        model.name = row.value(QLatin1StringView("name")).toString(model.id);
        model.ownedBy = text(row, QLatin1StringView("owned_by"));
        model.isPipe = row.contains(QLatin1StringView("pipe"));
        model.connectionIndex = row.value(QLatin1StringView("urlIdx")).toInt(-1);
        models.append(std::move(model));
    }
    co_return models;
}

} // namespace

Task<QList<User>> Client::users(CancelToken cancel)
{
    return usersOf(d->core, std::move(cancel));
}

Task<QList<Group>> Client::groups(CancelToken cancel)
{
    return groupsOf(d->core, std::move(cancel));
}

Task<QList<ServerModel>> Client::models(bool refresh, CancelToken cancel)
{
    return modelsOf(d->core, refresh, std::move(cancel));
}

} // namespace keyroster::openwebui
