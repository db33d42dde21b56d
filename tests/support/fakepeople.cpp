#include "support/fakecall.h"

namespace keyroster::test {

namespace {

QJsonObject userRow(const FakeUser& user)
{
    return {{QStringLiteral("id"), user.id},
            {QStringLiteral("name"), user.name},
            {QStringLiteral("email"), user.email},
            {QStringLiteral("role"), user.role}};
}

} // namespace

std::optional<FakeReply> FakeOpenWebUi::people(const Call& call)
{
    if (call.is("GET /api/v1/auths/"))
        return whoAmI(call);
    if (call.is("GET /api/v1/auths/admin/config"))
        return reply(QJsonObject{{QStringLiteral("ENABLE_API_KEYS"), m_state.apiKeysEnabled}});
    if (call.is("GET /api/v1/users/all") || call.is("GET /api/v1/users/")) {
        const bool all = call.request.path.endsWith(QStringLiteral("all"));
        const qsizetype page =
            std::max(1, call.request.query.queryItemValue(QStringLiteral("page")).toInt());
        QJsonArray rows;
        for (const FakeUser& user : all ? m_state.users : m_state.users.mid((page - 1) * 30, 30))
            rows.append(userRow(user));
        return reply(QJsonObject{{QStringLiteral("users"), rows},
                                 {QStringLiteral("total"), m_state.users.size()}});
    }
    if (call.is("GET /api/v1/groups/")) {
        QJsonArray rows;
        for (const FakeGroup& group : m_state.groups) {
            QJsonObject row{{QStringLiteral("id"), group.id},
                            {QStringLiteral("name"), group.name},
                            {QStringLiteral("description"), QString()},
                            {QStringLiteral("member_count"), group.members.size()}};
            if (m_minor >= 12)
                row.insert(QStringLiteral("parent_group_id"), group.parent.isEmpty()
                                                                  ? QJsonValue(QJsonValue::Null)
                                                                  : QJsonValue(group.parent));
            rows.append(row);
        }
        return reply(rows);
    }
    QString id;
    if (call.is("GET /api/v1/groups/id/{}/export", &id)) {
        for (const FakeGroup& group : m_state.groups) {
            if (group.id == id)
                return reply(QJsonObject{
                    {QStringLiteral("id"), group.id},
                    {QStringLiteral("name"), group.name},
                    {QStringLiteral("user_ids"), QJsonArray::fromStringList(group.members)}});
        }
        return detail(m_minor >= 12 ? 404 : 401, "We could not find what you're looking for :/");
    }
    return std::nullopt;
}

} // namespace keyroster::test
