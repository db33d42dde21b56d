#include "fixture.h"

#include "policy/policycodec.h"
#include "support/await.h"

namespace keyroster::test {

namespace {

Connection numberedConnection(int number)
{
    Connection connection;
    connection.id = connectionId(number);
    connection.slug = u"slug-%1"_s.arg(number);
    connection.name = u"Connection %1"_s.arg(number);
    connection.baseUrl = u"http://127.0.0.1:9/v1"_s;
    return connection;
}

} // namespace

ConnectionId connectionId(int number)
{
    return ConnectionId(u"c%1"_s.arg(number));
}

Edit addConnection(int number)
{
    Change change;
    change.kind = EntityKind::Connection;
    change.id = connectionId(number).text();
    change.after = connectionToJson(numberedConnection(number));
    return {u"Add connection %1"_s.arg(number), {change}};
}

Edit rename(const Policy& policy, int number, const QString& name)
{
    const Connection* now = policy.connection(connectionId(number));
    Q_ASSERT(now);
    Connection renamed = *now;
    renamed.name = name;
    Change change;
    change.kind = EntityKind::Connection;
    change.id = now->id.text();
    change.before = connectionToJson(*now);
    change.after = connectionToJson(renamed);
    return {u"Rename to %1"_s.arg(name), {change}};
}

Edit impossibleEdit()
{
    Change change;
    change.kind = EntityKind::Connection;
    change.id = u"nowhere"_s;
    change.before = connectionToJson(numberedConnection(777));
    return {u"Impossible"_s, {change}};
}

workspace::ServerProfile someProfile()
{
    workspace::ServerProfile profile;
    profile.url = u"https://chat.example.org"_s;
    profile.name = u"Example chat"_s;
    profile.signIn = workspace::ServerProfile::SignIn::ApiKey;
    profile.email = u"ada@example.org"_s;
    profile.credential = SecretId(u"s-credential"_s);
    profile.session = SecretId(u"s-session"_s);
    profile.allowPlainHttp = true;
    profile.pinnedCertificate = u"00ff"_s;
    return profile;
}

Snapshot someSnapshot()
{
    Snapshot snapshot;
    snapshot.takenAt = QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    snapshot.server.url = u"https://chat.example.org"_s;
    snapshot.server.version = u"0.12.4"_s;
    User ada;
    ada.id = UserId(u"u1"_s);
    ada.name = u"Ada"_s;
    ada.role = u"admin"_s;
    Group team;
    team.id = GroupId(u"g1"_s);
    team.name = u"Team"_s;
    team.members = {ada.id};
    snapshot.directory = Directory({ada}, {team});
    return snapshot;
}

std::unique_ptr<workspace::Workspace> openOrFail(const QString& file)
{
    auto opened = workspace::Workspace::open(file);
    if (opened)
        return *std::move(opened);
    qFatal("the workspace did not open: %s", why(opened).constData());
}

} // namespace keyroster::test
