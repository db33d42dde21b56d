#include "contractserver.h"
#include "openwebui/clientcore.h"
#include "support/await.h"

#include <QUuid>

namespace keyroster::test {

namespace {

using openwebui::Call;

/// A server that somebody started; see tests/support/README.md for the variables.
class RealServer : public ContractServer
{
public:
    explicit RealServer(const QUrl& url)
        : ContractServer(QStringLiteral("real ") + url.toString())
        , m_url(url)
    {}

    [[nodiscard]] QUrl url() const override { return m_url; }
    [[nodiscard]] QString adminEmail() const override
    {
        return qEnvironmentVariable("KEYROSTER_REAL_EMAIL");
    }
    [[nodiscard]] SecretBytes adminPassword() const override
    {
        return SecretBytes(qgetenv("KEYROSTER_REAL_PASSWORD"));
    }

    Person addPerson(const QString& name) override
    {
        const QString email = QStringLiteral("%1-%2@example.test")
                                  .arg(name, QUuid::createUuid().toString(QUuid::Id128).left(8));
        const QJsonObject body{{u"name"_s, name},
                               {u"email"_s, email},
                               {u"password"_s, u"test-password-1"_s},
                               {u"role"_s, u"user"_s}};
        const QJsonObject made = ask(Call::post(u"/api/v1/auths/add"_s, body)).toObject();
        m_made.prepend(Call::remove(u"/api/v1/users/"_s + made.value(u"id"_s).toString()));
        return {made.value(u"id"_s).toString(), email,
                SecretBytes::fromText(made.value(u"token"_s).toString())};
    }

    QString addGroup(const QString& name, const QStringList& members,
                     const QString& parent) override
    {
        QJsonObject body{
            {u"name"_s, name}, {u"description"_s, QString()}, {u"permissions"_s, QJsonObject()}};
        if (!parent.isEmpty())
            body.insert(u"parent_group_id"_s, parent);
        const QString id =
            ask(Call::post(u"/api/v1/groups/create"_s, body)).toObject().value(u"id"_s).toString();
        const QString path = u"/api/v1/groups/id/"_s + id;
        const QJsonObject add{{u"user_ids"_s, QJsonArray::fromStringList(members)}};
        ask(Call::post(path + u"/users/add"_s, add));
        m_made.prepend(Call::remove(path + u"/delete"_s));
        return id;
    }

    SecretBytes adminApiKey() override
    {
        const Call call = Call::post(u"/api/v1/auths/api_key"_s, QByteArray("{}"));
        auto key = await(openwebui::jsonObject(core(), call, CancelToken()));
        if (!key && key.error().httpStatus == 403) { // 0.6.43 and 0.7 want the permission as well
            const QString path = u"/api/v1/users/default/permissions"_s;
            QJsonObject permissions = ask(Call::get(path)).toObject();
            QJsonObject features = permissions.value(u"features"_s).toObject();
            features.insert(u"api_keys"_s, true);
            permissions.insert(u"features"_s, features);
            ask(Call::post(path, permissions));
            key = await(openwebui::jsonObject(core(), call, CancelToken()));
        }
        return key ? SecretBytes::fromText(key->value(u"api_key"_s).toString()) : SecretBytes();
    }

    void setNatives(const QStringList& urls, const QStringList& keys,
                    const QJsonObject& configs) override
    {
        const QJsonObject body{{u"ENABLE_OPENAI_API"_s, true},
                               {u"OPENAI_API_BASE_URLS"_s, QJsonArray::fromStringList(urls)},
                               {u"OPENAI_API_KEYS"_s, QJsonArray::fromStringList(keys)},
                               {u"OPENAI_API_CONFIGS"_s, configs}};
        ask(Call::post(u"/openai/config/update"_s, body));
    }

    void cleanUp() override
    {
        for (const Call& call : std::as_const(m_made))
            ask(call);
        m_made.clear();
    }

private:
    openwebui::CorePtr core()
    {
        if (!m_core) {
            m_core = std::make_shared<openwebui::Core>();
            m_core->url = m_url;
            m_core->fetch = fetch();
            const QJsonObject body{{u"email"_s, adminEmail()},
                                   {u"password"_s, QString::fromUtf8(adminPassword().view())}};
            const QJsonObject session = ask(Call::post(u"/api/v1/auths/signin"_s, body)).toObject();
            m_core->token = SecretBytes::fromText(session.value(u"token"_s).toString());
        }
        return m_core;
    }

    QJsonValue ask(const Call& call)
    {
        const auto answer = await(openwebui::json(m_core ? m_core : core(), call, CancelToken()));
        if (!answer)
            qFatal("%s %s: %s", call.method.constData(), qPrintable(call.path),
                   why(answer).constData());
        return *answer;
    }

    QUrl m_url;
    openwebui::CorePtr m_core;
    QList<Call> m_made;
};

} // namespace

std::unique_ptr<ContractServer> realContractServer()
{
    const QString url = qEnvironmentVariable("KEYROSTER_REAL_SERVER");
    return url.isEmpty() ? nullptr : std::make_unique<RealServer>(QUrl(url));
}

} // namespace keyroster::test
