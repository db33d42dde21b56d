#include "support/fakecall.h"

#include <QRegularExpression>

namespace keyroster::test {

namespace {

QJsonArray grantsFromControl(const QJsonValue& control)
{
    QJsonArray grants;
    const auto add = [&grants](const QString& type, const QString& id, const QString& permission) {
        grants.append(QJsonObject{{QStringLiteral("principal_type"), type},
                                  {QStringLiteral("principal_id"), id},
                                  {QStringLiteral("permission"), permission}});
    };
    if (!control.isObject())
        add(QStringLiteral("user"), QStringLiteral("*"),
            QStringLiteral("read")); // null or absent is public
    for (const QString& permission : {QStringLiteral("read"), QStringLiteral("write")}) {
        for (const auto& id : control[permission][QStringLiteral("group_ids")].toArray())
            add(QStringLiteral("group"), id.toString(), permission);
        for (const auto& id : control[permission][QStringLiteral("user_ids")].toArray())
            add(QStringLiteral("user"), id.toString(), permission);
    }
    return grants;
}

QJsonValue controlFromGrants(const QJsonArray& grants)
{
    QHash<QString, QJsonArray> lists;
    for (const auto& grant : grants) {
        if (grant[QStringLiteral("principal_id")].toString() == QStringLiteral("*"))
            return QJsonValue(QJsonValue::Null);
        const QString list = grant[QStringLiteral("permission")].toString()
                           + grant[QStringLiteral("principal_type")].toString();
        lists[list].append(grant[QStringLiteral("principal_id")].toString());
    }
    QJsonObject control;
    for (const QString& permission : {QStringLiteral("read"), QStringLiteral("write")})
        control.insert(permission, QJsonObject{{QStringLiteral("group_ids"),
                                                lists.value(permission + QStringLiteral("group"))},
                                               {QStringLiteral("user_ids"),
                                                lists.value(permission + QStringLiteral("user"))}});
    return control;
}

} // namespace

QJsonObject FakeOpenWebUi::entryRow(const FakeEntry& entry) const
{
    QJsonObject row{{QStringLiteral("id"), entry.id},
                    {QStringLiteral("user_id"), QStringLiteral("user-admin")},
                    {QStringLiteral("base_model_id"),
                     entry.base.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(entry.base)},
                    {QStringLiteral("name"), entry.name},
                    {QStringLiteral("meta"), entry.meta},
                    {QStringLiteral("params"), entry.params},
                    {QStringLiteral("is_active"), entry.active}};
    if (m_minor >= 8)
        row.insert(QStringLiteral("access_grants"), entry.grants);
    else
        row.insert(QStringLiteral("access_control"), controlFromGrants(entry.grants));
    return row;
}

std::optional<FakeReply> FakeOpenWebUi::entries(const Call& call)
{
    const auto rows = [this](const std::function<bool(const FakeEntry&)>& wanted) {
        QJsonArray found;
        for (const FakeEntry& entry : std::as_const(m_state.entries)) {
            if (wanted(entry))
                found.append(entryRow(entry));
        }
        return found;
    };
    if (call.is("GET /api/models"))
        return reply(QJsonObject{{QStringLiteral("data"), modelRows(*call.user)}});
    if (call.is("POST /api/chat/completions"))
        return chat(call);
    if (call.is("GET /api/v1/models/all") && m_minor >= 11)
        return reply(rows([](const FakeEntry&) { return true; }));
    if (call.is("GET /api/v1/models/base"))
        return reply(rows([](const FakeEntry& entry) { return entry.base.isEmpty(); }));
    if (call.is("GET /api/v1/models/export"))
        return reply(rows([](const FakeEntry& entry) { return !entry.base.isEmpty(); }));
    if (call.is("GET /api/v1/models/list")) {
        const QJsonArray all = rows([](const FakeEntry& entry) { return !entry.base.isEmpty(); });
        return reply(
            QJsonObject{{QStringLiteral("items"), all}, {QStringLiteral("total"), all.size()}});
    }
    if (call.is("GET /api/v1/models/model")) {
        const QString id =
            call.request.query.queryItemValue(QStringLiteral("id"), QUrl::FullyDecoded);
        if (m_state.entries.contains(id))
            return reply(entryRow(m_state.entries.value(id)));
        return detail(m_minor >= 7 ? 404 : 401, "We could not find what you're looking for :/");
    }
    if (call.is("POST /api/v1/models/create"))
        return createEntry(call.body());
    if (call.is("POST /api/v1/models/model/update"))
        return updateEntry(call.body());
    if (call.is("POST /api/v1/models/model/access/update") && m_minor >= 8)
        return updateAccess(call.body());
    if (call.is("POST /api/v1/models/model/delete")) {
        if (m_state.entries.remove(call.body().value(QStringLiteral("id")).toString()) == 0)
            return notFound401();
        return literal("true");
    }
    return std::nullopt;
}

FakeReply FakeOpenWebUi::createEntry(const QJsonObject& body)
{
    FakeEntry entry;
    entry.id = body.value(QStringLiteral("id")).toString();
    if (m_state.entries.contains(entry.id))
        return detail(
            401,
            "Uh-oh! This model id is already registered. Please choose another model id string.");
    if (!body.value(QStringLiteral("meta")).isObject()
        || !body.value(QStringLiteral("params")).isObject())
        return {422, R"({"detail":[{"type":"missing"}]})"};
    m_state.entries.insert(entry.id, entry);
    FakeEntry& made = m_state.entries[entry.id];
    made.base = body.value(QStringLiteral("base_model_id")).toString();
    made.name = body.value(QStringLiteral("name")).toString();
    made.meta = body.value(QStringLiteral("meta")).toObject();
    made.params = body.value(QStringLiteral("params")).toObject();
    made.active = body.value(QStringLiteral("is_active")).toBool(true);
    // Trap 4: the shape that a version does not know is ignored, and nothing at all means public
    // before 0.8.
    made.grants = m_minor >= 8 ? body.value(QStringLiteral("access_grants")).toArray()
                               : grantsFromControl(body.value(QStringLiteral("access_control")));
    return reply(entryRow(made));
}

FakeReply FakeOpenWebUi::updateEntry(const QJsonObject& body)
{
    const auto entry = m_state.entries.find(body.value(QStringLiteral("id")).toString());
    if (entry == m_state.entries.end())
        return notFound401();
    if (m_minor >= 9 && m_minor <= 10 && !body.value(QStringLiteral("access_grants")).isArray())
        return {500, "Internal Server Error", "text/plain"};
    entry->base = body.value(QStringLiteral("base_model_id")).toString();
    entry->name = body.value(QStringLiteral("name")).toString();
    entry->meta = body.value(QStringLiteral("meta")).toObject();
    entry->params = body.value(QStringLiteral("params")).toObject();
    entry->active = body.value(QStringLiteral("is_active")).toBool(true);
    if (m_minor < 8)
        entry->grants = grantsFromControl(body.value(QStringLiteral("access_control")));
    else if (m_minor < 12 && body.value(QStringLiteral("access_grants")).isArray())
        entry->grants = body.value(QStringLiteral("access_grants")).toArray();
    return reply(entryRow(*entry));
}

FakeReply FakeOpenWebUi::updateAccess(const QJsonObject& body)
{
    const QString id = body.value(QStringLiteral("id")).toString();
    if (!m_state.entries.contains(id)) {
        FakeEntry made;
        made.id = id;
        made.name = body.value(QStringLiteral("name")).toString(id);
        m_state.entries.insert(id, made);
    }
    m_state.entries[id].grants = body.value(QStringLiteral("access_grants")).toArray();
    return reply(entryRow(m_state.entries.value(id)));
}

bool FakeOpenWebUi::mayRead(const FakeUser& user, const FakeEntry& entry) const
{
    const QStringList groups = groupsOf(user.id);
    return std::any_of(entry.grants.begin(), entry.grants.end(), [&](const auto& grant) {
        const QString id = grant[QStringLiteral("principal_id")].toString();
        if (grant[QStringLiteral("permission")].toString() != QStringLiteral("read"))
            return false;
        return grant[QStringLiteral("principal_type")].toString() == QStringLiteral("group")
                 ? groups.contains(id)
                 : id == user.id || id == QStringLiteral("*");
    });
}

QJsonArray FakeOpenWebUi::modelRows(const FakeUser& user) const
{
    QMap<QString, QJsonObject> models;
    const auto offer = [&models](const QString& id, QJsonObject row) {
        row.insert(QStringLiteral("id"), id);
        row.insert(QStringLiteral("object"), QStringLiteral("model"));
        row.insert(QStringLiteral("owned_by"), QStringLiteral("openai"));
        if (!row.contains(QStringLiteral("name")))
            row.insert(QStringLiteral("name"), id);
        if (!models.contains(id))
            models.insert(id, row);
    };
    for (qsizetype i = 0; i < m_state.natives.size() && m_state.openaiEnabled; ++i) {
        const FakeNative& native = m_state.natives.at(i);
        if (!native.config.value(QStringLiteral("enable")).toBool(true))
            continue;
        QStringList ids;
        for (const auto& id : native.config.value(QStringLiteral("model_ids")).toArray())
            ids.append(id.toString());
        const QString prefix = native.config.value(QStringLiteral("prefix_id")).toString();
        for (const QString& id : ids.isEmpty() ? native.offers : ids)
            offer(prefix.isEmpty() ? id : prefix + QLatin1Char('.') + id,
                  {{QStringLiteral("urlIdx"), i}});
    }
    const QJsonObject pipe{
        {QStringLiteral("pipe"), QJsonObject{{QStringLiteral("type"), QStringLiteral("pipe")}}}};
    for (const auto& row : servedPolicy().value(QStringLiteral("connections")).toArray()) {
        for (const auto& model : row[QStringLiteral("models")].toArray())
            offer(QStringLiteral("keyroster.%1/%2")
                      .arg(row[QStringLiteral("slug")].toString(),
                           model[QStringLiteral("id")].toString()),
                  pipe);
    }
    if (m_state.functionsEnabled && m_state.functions.value(QStringLiteral("keyroster")).active)
        offer(QStringLiteral("keyroster.control"), pipe);
    static const QRegularExpression subModel(QStringLiteral("\\{\"id\": \"(\\w+)\""));
    for (const FakeFunction& function : m_state.functions) {
        if (!function.active || function.type != QStringLiteral("pipe")
            || function.id == QStringLiteral("keyroster"))
            continue;
        auto all = subModel.globalMatch(function.content);
        while (all.hasNext())
            offer(function.id + QLatin1Char('.') + all.next().captured(1), pipe);
    }
    for (const FakeEntry& entry : m_state.entries) {
        if (!entry.base.isEmpty() && entry.active) {
            QJsonObject row =
                models.value(entry.base).contains(QStringLiteral("pipe")) ? pipe : QJsonObject();
            row.insert(QStringLiteral("name"), entry.name);
            row.insert(QStringLiteral("preset"), true);
            offer(entry.id, row);
        } else if (!entry.active)
            models.remove(entry.id);
        else if (models.contains(entry.id))
            models[entry.id].insert(QStringLiteral("name"), entry.name);
    }
    QJsonArray rows;
    for (auto model = models.begin(); model != models.end(); ++model) {
        const auto entry = m_state.entries.find(model.key());
        if (user.role == QStringLiteral("admin")
            || (entry != m_state.entries.end() && mayRead(user, *entry)))
            rows.append(*model);
    }
    return rows;
}

QStringList FakeOpenWebUi::modelsFor(const QString& userId) const
{
    QStringList ids;
    const FakeUser* user = userById(userId);
    if (user) {
        for (const auto& row : modelRows(*user))
            ids.append(row[QStringLiteral("id")].toString());
    }
    return ids;
}

std::optional<FakeReply> FakeOpenWebUi::natives(const Call& call)
{
    if (call.is("GET /openai/config") || call.is("POST /openai/config/update")) {
        if (call.request.method == "POST") {
            const QJsonObject body = call.body();
            QList<FakeNative> natives;
            const QJsonArray urls = body.value(QStringLiteral("OPENAI_API_BASE_URLS")).toArray();
            for (qsizetype i = 0; i < urls.size(); ++i) {
                FakeNative native{
                    urls[i].toString(),
                    body.value(QStringLiteral("OPENAI_API_KEYS"))[i].toString(),
                    body.value(QStringLiteral("OPENAI_API_CONFIGS"))[QString::number(i)].toObject(),
                    {}};
                for (const FakeNative& old : std::as_const(m_state.natives)) {
                    if (old.url == native.url)
                        native.offers = old.offers;
                }
                natives.append(native);
            }
            m_state.natives = natives;
            m_state.configsByAddress = false;
            // Left out means null, which is off.
            m_state.openaiEnabled = body.value(QStringLiteral("ENABLE_OPENAI_API")).toBool(false);
        }
        QJsonArray urls;
        QJsonArray keys;
        QJsonObject configs;
        for (qsizetype i = 0; i < m_state.natives.size(); ++i) {
            urls.append(m_state.natives.at(i).url);
            keys.append(m_state.natives.at(i).key);
            if (!m_state.natives.at(i).config.isEmpty())
                configs.insert(m_state.configsByAddress ? m_state.natives.at(i).url
                                                        : QString::number(i),
                               m_state.natives.at(i).config);
        }
        return reply(QJsonObject{{QStringLiteral("ENABLE_OPENAI_API"), m_state.openaiEnabled},
                                 {QStringLiteral("OPENAI_API_BASE_URLS"), urls},
                                 {QStringLiteral("OPENAI_API_KEYS"), keys},
                                 {QStringLiteral("OPENAI_API_CONFIGS"), configs}});
    }
    return std::nullopt;
}

} // namespace keyroster::test
