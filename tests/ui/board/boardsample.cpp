#include "ui/board/boardsample.h"

namespace keyroster::sample {

namespace {

struct Person
{
    const char* id;
    const char* name;
    const char* group;
};

constexpr Person people[] = {
    {"u1", "Ada Lovelace", "g-lab"},
    {"u2", "Grace Hopper", "g-lab"},
    {"u3", "Katherine Johnson", "g-research"},
    {"u4", "Alan Turing", "g-research"},
    {"u5", "Margaret Hamilton", "g-design"},
    {"u6", "Dieter Rams", "g-design"},
    {"u7", "Ray Eames", "g-design"},
    {"u8", "Zaha Hadid", "g-sales"},
    {"u9", "Mary Kay Ash", "g-sales"},
    {"u10",
     "Jos\xc3\xa9 N\xc3\xba\xc3\xb1"
     "ez",
     "g-sales"},
    {"u11", "Hedy Lamarr", ""},
    {"u12", "Linus Pauling", ""},
};

QString mail(const QString& name)
{
    const QString plain = name.toLower().replace(QLatin1Char(' '), QLatin1Char('.'));
    return plain + QStringLiteral("@example.org");
}

ApiKey makeKey(const char* id, const char* label, const char* last4, const ConnectionId& connection)
{
    ApiKey made;
    made.id = key(id);
    made.connection = connection;
    made.label = QString::fromLatin1(label);
    made.last4 = QString::fromLatin1(last4);
    made.fingerprint = QString::fromLatin1(id).leftJustified(16, QLatin1Char('0'));
    return made;
}

Assignment assign(const ConnectionId& connection, const Principal& principal,
                  const QList<KeyId>& keys)
{
    Assignment made;
    made.connection = connection;
    made.principal = principal;
    made.keys = keys;
    return made;
}

Connection makeConnection(const ConnectionId& id, const char* name, const char* slug,
                          const char* url, const QStringList& models)
{
    Connection made;
    made.id = id;
    made.name = QString::fromLatin1(name);
    made.slug = QString::fromLatin1(slug);
    made.baseUrl = QString::fromLatin1(url);
    for (const QString& model : models) {
        PublishedModel published;
        published.id = model;
        published.grants = {Principal::everyone()};
        made.models.append(published);
    }
    return made;
}

} // namespace

Principal user(const char* id)
{
    return Principal::user(UserId(QString::fromLatin1(id)));
}

Principal group(const char* id)
{
    return Principal::group(GroupId(QString::fromLatin1(id)));
}

KeyId key(const char* id)
{
    return KeyId(QString::fromLatin1(id));
}

Directory directory(int extra)
{
    QList<User> users;
    QList<Group> groups;
    const auto addGroup = [&groups](const char* id, const char* name, const char* parent) {
        groups.append({GroupId(QString::fromLatin1(id)),
                       QString::fromLatin1(name),
                       GroupId(QString::fromLatin1(parent)),
                       {}});
    };
    addGroup("g-design", "Design", "");
    addGroup("g-research", "Research", "");
    addGroup("g-lab", "Lab", "g-research");
    addGroup("g-sales", "Sales", "");
    for (const Person& person : people) {
        const QString name = QString::fromUtf8(person.name);
        const UserId id(QString::fromLatin1(person.id));
        users.append({id, name, mail(name), QStringLiteral("user")});
        for (Group& each : groups) {
            if (each.id.text() == QLatin1String(person.group))
                each.members.append(id);
        }
    }
    for (int i = 0; i < extra; ++i) {
        const QString name = QStringLiteral("Person %1 %2").arg(QChar('A' + i % 26)).arg(i);
        users.append(
            {UserId(QStringLiteral("x%1").arg(i)), name, mail(name), QStringLiteral("user")});
    }
    return {users, groups};
}

Policy policy()
{
    Policy made;
    made.id = PolicyId(QStringLiteral("samplepolicy"));
    made.fingerprintSalt = QString(32, QLatin1Char('0'));
    made.revision = 7;
    made.connections = {makeConnection(openAi, "OpenAI", "openai", "https://api.openai.example/v1",
                                       {QStringLiteral("gpt-4o"), QStringLiteral("gpt-4o-mini")}),
                        makeConnection(groq, "Groq", "groq", "https://api.groq.example/openai/v1",
                                       {QStringLiteral("llama-4")})};
    ApiKey team = makeKey("k-team", "team-1", "x7Qp", openAi);
    team.limits.rpd = 1000;
    ApiKey old = makeKey("k-old", "summer-2025", "00zz", openAi);
    old.enabled = false;
    made.keys = {team,
                 makeKey("k-ada", "ada-own", "9fKd", openAi),
                 makeKey("k-lab", "lab", "Lm31", openAi),
                 old,
                 makeKey("k-spare", "spare", "aa11", openAi),
                 makeKey("k-pool1", "pool-1", "p001", openAi),
                 makeKey("k-pool2", "pool-2", "p002", openAi),
                 makeKey("k-groq", "groq-1", "gq01", groq)};
    made.assignments = {assign(openAi, user("u1"), {key("k-ada")}),
                        assign(openAi, group("g-design"), {key("k-team")}),
                        assign(openAi, user("u8"), {key("k-team")}),
                        assign(openAi, group("g-lab"), {key("k-lab")}),
                        assign(openAi, Principal::everyone(), {key("k-pool1"), key("k-pool2")}),
                        assign(groq, group("g-research"), {key("k-groq")})};
    return made;
}

sync::RouterStatus status()
{
    sync::RouterStatus made;
    made.at = QDateTime::currentDateTimeUtc();
    const auto add = [&made](const char* id, const char* state, qint64 requests,
                             const QDateTime& until = {}) {
        sync::KeyStatus one;
        one.key = key(id);
        one.state = QString::fromLatin1(state);
        one.requestsDay = requests;
        one.until = until;
        made.keys.append(one);
    };
    add("k-team", "ok", 860);
    add("k-ada", "ok", 41);
    add("k-lab", "invalid", 0);
    add("k-pool1", "exhausted", 200, QDateTime::currentDateTimeUtc().addSecs(3600));
    add("k-pool2", "ok", 12);
    return made;
}

World::World(int extraUsers, const Policy& policy)
{
    auto opened = workspace::Workspace::open(m_folder.filePath(QStringLiteral("board.sqlite")));
    if (!opened)
        qFatal("no workspace: %s", qPrintable(opened.error().message));
    m_workspace = std::move(*opened);
    Snapshot snapshot;
    snapshot.takenAt = QDateTime::currentDateTimeUtc();
    snapshot.server.url = QStringLiteral("http://127.0.0.1:8080");
    snapshot.server.version = QStringLiteral("0.12.4");
    snapshot.directory = directory(extraUsers);
    snapshot.policy = policy;
    workspace::ServerProfile profile;
    profile.url = snapshot.server.url;
    profile.name = QStringLiteral("chat.example.org");
    workspace::Commit commit;
    commit.snapshot = snapshot;
    commit.profile = profile;
    commit.draft = policy;
    if (const auto done = m_workspace->commit(commit); !done)
        qFatal("no commit: %s", qPrintable(done.error().message));
    if (const auto done = m_workspace->setBase(policy); !done)
        qFatal("no base: %s", qPrintable(done.error().message));
}

} // namespace keyroster::sample
