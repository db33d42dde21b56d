#include "contractserver.h"

#include "support/await.h"

namespace keyroster::test {

ContractServer::ContractServer(const QString& name)
    : m_name(name)
    , m_transport(openwebui::TransportOptions())
{}

void ContractServer::pipeRaises(const QString& /*model*/, const QString& /*message*/) {}

std::unique_ptr<openwebui::Client> ContractServer::stranger()
{
    auto client = std::make_unique<openwebui::Client>(url(), m_transport.fetcher());
    const auto facts = await(client->facts(CancelToken()));
    if (!facts)
        qFatal("%s: %s", qPrintable(m_name), why(facts).constData());
    m_can = client->capabilities();
    return client;
}

std::unique_ptr<openwebui::Client> ContractServer::admin()
{
    auto client = stranger();
    if (m_token.isEmpty()) {
        const auto answer = await(client->signIn(adminEmail(), adminPassword(), CancelToken()));
        if (!answer || !answer->session)
            qFatal("%s: the admin cannot sign in: %s", qPrintable(m_name), why(answer).constData());
        m_token = answer->session->token;
    }
    client->setToken(m_token);
    return client;
}

std::unique_ptr<openwebui::Client> ContractServer::with(const SecretBytes& token)
{
    auto client = stranger();
    client->setToken(token);
    return client;
}

const openwebui::Capabilities& ContractServer::can()
{
    if (m_can.version.isNull())
        stranger();
    return m_can;
}

namespace {

class FakeServer : public ContractServer
{
public:
    explicit FakeServer(const QString& version)
        : ContractServer(QStringLiteral("fake ") + version)
        , m_server(version)
    {}

    [[nodiscard]] QUrl url() const override { return m_server.url(); }
    [[nodiscard]] QString adminEmail() const override
    {
        return QStringLiteral("admin@example.test");
    }
    [[nodiscard]] SecretBytes adminPassword() const override { return SecretBytes("admin-test-1"); }

    Person addPerson(const QString& name) override
    {
        const QString id = m_server.addUser(name);
        return {id, name + QStringLiteral("@example.test"),
                SecretBytes::fromText(m_server.newSession(id))};
    }

    QString addGroup(const QString& name, const QStringList& members,
                     const QString& parent) override
    {
        const QString id = m_server.addGroup(name, members);
        m_server.state().groups.last().parent = parent;
        return id;
    }

    SecretBytes adminApiKey() override
    {
        m_server.state().users.first().apiKey = QStringLiteral("sk-test-0123456789");
        return SecretBytes("sk-test-0123456789");
    }

    void setNatives(const QStringList& urls, const QStringList& keys,
                    const QJsonObject& configs) override
    {
        m_server.state().natives.clear();
        for (qsizetype i = 0; i < urls.size(); ++i)
            m_server.state().natives.append(
                {urls.at(i), keys.at(i), configs.value(QString::number(i)).toObject(), {}});
    }

    void pipeRaises(const QString& model, const QString& message) override
    {
        m_server.state().pipeErrors.insert(model, message);
    }

    void cleanUp() override
    {
        m_server.state().users.resize(1);
        m_server.state().groups.clear();
    }

private:
    FakeOpenWebUi m_server;
};

} // namespace

std::unique_ptr<ContractServer> fakeContractServer(const QString& version)
{
    return std::make_unique<FakeServer>(version);
}

} // namespace keyroster::test
