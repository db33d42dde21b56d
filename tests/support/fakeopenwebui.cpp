#include "support/fakeopenwebui.h"

#include "support/fakecall.h"

#include <QDateTime>
#include <QVersionNumber>

namespace keyroster::test {

namespace {

const char* const wrongPassword =
    "The email or password provided is incorrect. Please check for typos and try logging in again.";
const char* const noPermission = "You do not have permission to access this resource. Please "
                                 "contact your administrator for assistance.";

} // namespace

FakeOpenWebUi::FakeOpenWebUi(const QString& version, QObject* parent)
    : QObject(parent)
    , m_host([this](const FakeRequest& request) { return handle(request); })
{
    setVersion(version);
    m_state.users.append({QStringLiteral("user-admin"),
                          QStringLiteral("Admin"),
                          QStringLiteral("admin@example.test"),
                          QStringLiteral("admin"),
                          QStringLiteral("admin-test-1"),
                          {}});
    m_state.natives.append({QStringLiteral("https://api.openai.com/v1"), {}, {}, {}});
}

FakeOpenWebUi::~FakeOpenWebUi() = default;

void FakeOpenWebUi::setVersion(const QString& version)
{
    m_version = version;
    m_minor = QVersionNumber::fromString(version).minorVersion();
}

QString FakeOpenWebUi::addUser(const QString& name, const QString& role)
{
    const QString id = QStringLiteral("user-") + name;
    m_state.users.append({id,
                          name,
                          name + QStringLiteral("@example.test"),
                          role,
                          QStringLiteral("test-password"),
                          {}});
    return id;
}

QString FakeOpenWebUi::addGroup(const QString& name, const QStringList& members)
{
    const QString id = QStringLiteral("group-") + name;
    m_state.groups.append({id, name, {}, members});
    return id;
}

QString FakeOpenWebUi::newSession(const QString& userId)
{
    const QString token = QStringLiteral("fake-session-%1-%2").arg(userId).arg(++m_counter);
    m_state.sessions.insert(token, userId);
    return token;
}

QString FakeOpenWebUi::adminToken()
{
    return newSession(QStringLiteral("user-admin"));
}

const FakeUser* FakeOpenWebUi::userById(const QString& id) const
{
    const auto found = std::find_if(m_state.users.begin(), m_state.users.end(),
                                    [&id](const FakeUser& user) { return user.id == id; });
    return found == m_state.users.end() ? nullptr : &*found;
}

QStringList FakeOpenWebUi::groupsOf(const QString& userId) const
{
    QStringList ids;
    for (const FakeGroup& group : m_state.groups) {
        if (group.members.contains(userId))
            ids.append(group.id);
    }
    // A grant to a group holds for the members of its descendants, where groups nest.
    for (qsizetype i = 0; m_minor >= 12 && i < ids.size(); ++i) {
        for (const FakeGroup& group : m_state.groups) {
            if (group.id == ids.at(i) && !group.parent.isEmpty() && !ids.contains(group.parent))
                ids.append(group.parent);
        }
    }
    return ids;
}

FakeReply FakeOpenWebUi::handle(const FakeRequest& request)
{
    Call call{request};
    if (const auto answer = pub(call))
        return *answer;
    if (request.path.startsWith(QStringLiteral("/api/"))
        || request.path.startsWith(QStringLiteral("/openai/"))) {
        using Room = std::optional<FakeReply> (FakeOpenWebUi::*)(const Call&);
        for (const Room room : {&FakeOpenWebUi::people, &FakeOpenWebUi::functions,
                                &FakeOpenWebUi::entries, &FakeOpenWebUi::natives}) {
            const std::optional<FakeReply> refused = refuse(call);
            // Who may not ask learns that before anything is changed; what does not exist is the
            // web page for everybody.
            if (!refused) {
                if (const auto answer = (this->*room)(call))
                    return *answer;
            } else if (!call.is("GET /api/v1/users") && !call.is("GET /api/v1/groups")) {
                return *refused;
            }
        }
    }
    // Trap 1: an unknown path is the web application, with 200.
    if (request.method == "GET")
        return {200, "<!doctype html><html><title>Open WebUI</title></html>",
                "text/html; charset=utf-8"};
    return detail(405, "Method Not Allowed");
}

std::optional<FakeReply> FakeOpenWebUi::refuse(Call& call) const
{
    const QByteArray token = call.request.bearer();
    if (token.isEmpty())
        return detail(401, "Not authenticated");
    call.byKey = token.startsWith("sk-");
    if (call.byKey) {
        if (!m_state.apiKeysEnabled)
            return detail(403, "Use of API key is not enabled in the environment.");
        for (const FakeUser& user : m_state.users) {
            if (!user.apiKey.isEmpty() && user.apiKey.toLatin1() == token)
                call.user = &user;
        }
        if (!call.user)
            return detail(
                401, "Your session has expired or the token is invalid. Please sign in again.");
    } else {
        call.user = userById(m_state.sessions.value(QString::fromLatin1(token)));
        if (!call.user)
            return detail(401, "401 Unauthorized");
    }
    if (call.is("GET /api/v1/auths/") && call.byKey && m_minor >= 12)
        return detail(403, "A human session is required.");
    const bool open = call.is("GET /api/v1/auths/") || call.is("GET /api/models")
                   || call.is("POST /api/chat/completions");
    if (!open && !call.isAdmin())
        return detail(401, noPermission);
    return std::nullopt;
}

std::optional<FakeReply> FakeOpenWebUi::pub(const Call& call)
{
    if (call.is("GET /api/version"))
        return reply(QJsonObject{{QStringLiteral("version"), m_version},
                                 {QStringLiteral("deployment_id"), m_state.deploymentId}});
    if (call.is("GET /api/config")) {
        QJsonObject features{{QStringLiteral("auth"), true},
                             {QStringLiteral("enable_login_form"), true}};
        const bool signedIn = m_state.sessions.contains(QString::fromLatin1(call.request.bearer()));
        if (m_minor < 9 || signedIn)
            features.insert(QStringLiteral("enable_api_keys"), m_state.apiKeysEnabled);
        if (m_minor >= 12 && signedIn)
            features.insert(QStringLiteral("enable_functions"), m_state.functionsEnabled);
        QJsonObject config{{QStringLiteral("status"), true},
                           {QStringLiteral("name"), m_state.name},
                           {QStringLiteral("version"), m_version},
                           {QStringLiteral("features"), features}};
        if (m_state.onboarding)
            config.insert(QStringLiteral("onboarding"), true);
        return reply(config);
    }
    if (call.is("POST /api/v1/auths/signin"))
        return signIn(call.body());
    // The session goes on, as on servers without Redis.
    if (call.is(m_minor >= 9 ? "POST /api/v1/auths/signout" : "GET /api/v1/auths/signout"))
        return reply(QJsonObject{{QStringLiteral("status"), true}});
    if (call.is("POST /api/v1/auths/mfa/verify") && m_minor >= 12) {
        const FakeUser* user = userById(call.body()
                                            .value(QStringLiteral("challenge_token"))
                                            .toString()
                                            .section(QLatin1Char('/'), 1));
        if (!user || call.body().value(QStringLiteral("code")).toString() != m_state.code)
            return detail(401, "Invalid or already used code.");
        m_state.code = QStringLiteral("used"); // a code counts once
        return sessionReply(*user);
    }
    return std::nullopt;
}

FakeReply FakeOpenWebUi::signIn(const QJsonObject& body)
{
    if (!body.contains(QStringLiteral("email")) || !body.contains(QStringLiteral("password")))
        return {422, R"({"detail":[{"type":"missing"}]})"};
    if (m_state.signInsLeft-- <= 0)
        return detail(429, "API rate limit exceeded");
    for (const FakeUser& user : m_state.users) {
        if (user.email != body.value(QStringLiteral("email")).toString()
            || user.password != body.value(QStringLiteral("password")).toString())
            continue;
        if (!m_state.secondFactor || m_minor < 12)
            return sessionReply(user);
        return reply(QJsonObject{
            {QStringLiteral("next_step"),
             m_state.mustEnroll ? QStringLiteral("enroll") : QStringLiteral("verify")},
            {QStringLiteral("challenge_token"), QString(QStringLiteral("challenge/") + user.id)},
            {QStringLiteral("expires_in"), 300}});
    }
    return detail(400, wrongPassword);
}

FakeReply FakeOpenWebUi::sessionReply(const FakeUser& user)
{
    return reply(QJsonObject{
        {QStringLiteral("id"), user.id},
        {QStringLiteral("name"), user.name},
        {QStringLiteral("email"), user.email},
        {QStringLiteral("role"), user.role},
        {QStringLiteral("token"), newSession(user.id)},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("expires_at"), QDateTime::currentSecsSinceEpoch() + 28LL * 24 * 3600}});
}

FakeReply FakeOpenWebUi::whoAmI(const Call& call)
{
    return reply(QJsonObject{
        {QStringLiteral("id"), call.user->id},
        {QStringLiteral("name"), call.user->name},
        {QStringLiteral("email"), call.user->email},
        {QStringLiteral("role"), call.user->role},
        {QStringLiteral("token"), QString::fromLatin1(call.request.bearer())},
        {QStringLiteral("expires_at"), QDateTime::currentSecsSinceEpoch() + 28LL * 24 * 3600}});
}

} // namespace keyroster::test
