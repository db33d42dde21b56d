#pragma once

#include "support/fakestate.h"
#include "support/httphost.h"

#include <optional>

namespace keyroster::test {

/// An Open WebUI server in this process: state that answers like 0.6.43, 0.9.6 or 0.12.4 do, as far
/// as Keyroster looks at them. What it answers is held against real servers by tst_contract (README
/// here). Starts with an admin (admin@example.test, password "admin-test-1"), no groups and one
/// native connection to https://api.openai.com/v1 without a key.
///
///   FakeOpenWebUi server(u"0.9.6"_s);
///   server.addUser(u"ada"_s);                                        // ada@example.test, id
///   "user-ada" server.state().groups.append({u"g1"_s, u"Team"_s, {}, {u"user-ada"_s}});
///   server.host().breakPath(u"POST /api/v1/models"_s, {Break::ResetAfter}, 1);
///   QCOMPARE(server.host().count(u"POST /api/v1/functions"_s), 0);
///
/// An active function `keyroster` acts as the router: it evaluates the valves and policy slots
/// stored here, offers their models and answers `status` and `explain` on the control channel (by
/// the app's own resolve, so it proves wiring, not the rule).
class FakeOpenWebUi : public QObject
{
    Q_OBJECT
public:
    explicit FakeOpenWebUi(const QString& version = QStringLiteral("0.12.4"),
                           QObject* parent = nullptr);
    ~FakeOpenWebUi() override;

    [[nodiscard]] QUrl url() const { return m_host.url(); }
    [[nodiscard]] QString version() const { return m_version; }
    /// Another release from the next request on (an upgrade). The data stay.
    void setVersion(const QString& version);
    FakeState& state() { return m_state; }
    HttpHost& host() { return m_host; }

    /// Adds "<name>@example.test" with id "user-<name>" and password "test-password"; returns the
    /// id.
    QString addUser(const QString& name, const QString& role = QStringLiteral("user"));
    QString addGroup(const QString& name, const QStringList& members = {}); ///< id "group-<name>"
    /// A session for this user, as a sign-in would make it.
    QString newSession(const QString& userId);
    /// All sessions end, as after a restart with another secret.
    void endSessions() { m_state.sessions.clear(); }
    [[nodiscard]] QString adminToken();

    /// Ids of the models that this user is offered now.
    [[nodiscard]] QStringList modelsFor(const QString& userId) const;
    /// The policy that the router serves now, from the stored valves; empty object: none.
    [[nodiscard]] QJsonObject servedPolicy() const;

private:
    struct Call; // a request with its caller and the placeholders of its path
    FakeReply handle(const FakeRequest& request);
    std::optional<FakeReply> pub(const Call& call);
    std::optional<FakeReply> people(const Call& call);
    std::optional<FakeReply> functions(const Call& call);
    std::optional<FakeReply> entries(const Call& call);
    std::optional<FakeReply> natives(const Call& call);
    FakeReply chat(const Call& call);

    FakeReply signIn(const QJsonObject& body);
    FakeReply sessionReply(const FakeUser& user);
    FakeReply whoAmI(const Call& call);
    FakeReply createFunction(const QJsonObject& body);
    FakeReply updateFunction(FakeFunction& function, const QJsonObject& body);
    FakeReply updateValves(FakeFunction& function, const QJsonObject& body);
    FakeReply createEntry(const QJsonObject& body);
    FakeReply updateEntry(const QJsonObject& body);
    FakeReply updateAccess(const QJsonObject& body);
    FakeReply control(const QJsonObject& question, const FakeUser& caller);

    [[nodiscard]] QJsonObject entryRow(const FakeEntry& entry) const;
    [[nodiscard]] QJsonObject functionRow(const FakeFunction& function, bool withContent) const;
    [[nodiscard]] QJsonArray modelRows(const FakeUser& user) const;
    [[nodiscard]] bool mayRead(const FakeUser& user, const FakeEntry& entry) const;
    [[nodiscard]] QStringList groupsOf(const QString& userId) const;
    std::optional<FakeReply> refuse(Call& call) const; ///< also finds the caller
    [[nodiscard]] const FakeUser* userById(const QString& id) const;

    QString m_version;
    int m_minor = 12;
    FakeState m_state;
    int m_counter = 0;
    mutable QJsonObject m_servedBefore; ///< for routerStale
    HttpHost m_host;                    ///< last: nothing may come in before the state is there
};

} // namespace keyroster::test
