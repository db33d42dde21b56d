#pragma once

#include "openwebui/client.h"
#include "openwebui/transport.h"
#include "support/fakeopenwebui.h"

#include <memory>

namespace keyroster::test {

/// A server that the contract tests run against: the fake of one version, or a real one. What the
/// client cannot do (making people, groups and native connections) is done here, by changing the
/// fake's state or through the REST API.
class ContractServer
{
public:
    struct Person
    {
        QString id, email;
        SecretBytes token;
    };

    explicit ContractServer(const QString& name);
    virtual ~ContractServer() = default;
    Q_DISABLE_COPY_MOVE(ContractServer)

    [[nodiscard]] QString name() const { return m_name; } ///< for output
    [[nodiscard]] virtual QUrl url() const = 0;
    [[nodiscard]] virtual QString adminEmail() const = 0;
    [[nodiscard]] virtual SecretBytes adminPassword() const = 0;
    virtual Person addPerson(const QString& name) = 0;
    virtual QString addGroup(const QString& name, const QStringList& members,
                             const QString& parent) = 0;
    virtual SecretBytes adminApiKey() = 0;
    /// Replaces all; each with its key.
    virtual void setNatives(const QStringList& urls, const QStringList& keys,
                            const QJsonObject& configs) = 0;
    /// The fake runs no Python, so it is told what a pipe does; a real one does it.
    virtual void pipeRaises(const QString& model, const QString& message);
    /// Removes what was made here.
    virtual void cleanUp() = 0;

    /// A client with an admin's session; signs in once per server (trap 8: there are 15 in a
    /// while).
    std::unique_ptr<openwebui::Client> admin();
    /// One that has looked at the server's version but has no session.
    std::unique_ptr<openwebui::Client> stranger();
    std::unique_ptr<openwebui::Client> with(const SecretBytes& token);
    [[nodiscard]] const openwebui::Capabilities& can();
    HttpFetch fetch() { return m_transport.fetcher(); }

private:
    QString m_name;
    openwebui::Transport m_transport;
    SecretBytes m_token;
    openwebui::Capabilities m_can;
};

std::unique_ptr<ContractServer> fakeContractServer(const QString& version);
/// The one that KEYROSTER_REAL_SERVER names; none when it is not set.
std::unique_ptr<ContractServer> realContractServer();

} // namespace keyroster::test
