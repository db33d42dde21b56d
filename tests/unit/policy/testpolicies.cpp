#include "unit/policy/testpolicies.h"

namespace keyroster::testing {

namespace {

QJsonObject unknownField(int number)
{
    return {{QStringLiteral("x_later"), QJsonObject{{QStringLiteral("number"), number}}},
            {QStringLiteral("x_null"), QJsonValue()}};
}

Limits fullLimits(int number)
{
    Limits limits;
    limits.rpm = number;
    limits.tpm = number + 1;
    limits.rpd = number + 2;
    limits.tpd = number + 3;
    limits.maxInFlight = number + 4;
    limits.costMonth = number + 0.5;
    limits.extra = unknownField(number);
    return limits;
}

Connection fullConnection()
{
    Connection connection;
    connection.id = ConnectionId(QStringLiteral("c1"));
    connection.slug = QStringLiteral("azure-eu");
    connection.name = QStringLiteral("Azure (EU)");
    connection.baseUrl = QStringLiteral("https://example.openai.azure.com");
    connection.dialect = Dialect::Azure;
    connection.apiVersion = QStringLiteral("2024-10-21");
    connection.headers = {{QStringLiteral("X-One"), QStringLiteral("1")},
                          {QStringLiteral("X-Two"), QStringLiteral("2")}};
    connection.timeoutSeconds = 60;
    connection.byok = Byok::DirectConnection;
    PublishedModel model;
    model.id = QStringLiteral("gpt-x");
    model.publishedAs = QStringLiteral("gpt-x");
    model.name = QStringLiteral("GPT X");
    model.hidden = true;
    model.grants = {Principal::everyone(), Principal::group(GroupId(QStringLiteral("g1")))};
    model.price = Price{1.5, 2.25, 0.75, unknownField(1)};
    model.extra = unknownField(2);
    connection.models = {model};
    Adoption adoption;
    adoption.baseUrl = connection.baseUrl;
    adoption.prefixId = QStringLiteral("az");
    adoption.entriesBefore = {QJsonObject{{QStringLiteral("id"), QStringLiteral("gpt-x")}}};
    adoption.extra = unknownField(3);
    connection.adopted = adoption;
    connection.extra = unknownField(4);
    return connection;
}

} // namespace

Policy fullPolicy()
{
    Policy policy = newPolicy();
    policy.revision = 7;
    policy.parent = 6;
    policy.author = QStringLiteral("ada@example.com");
    policy.savedAt =
        QDateTime::fromString(QStringLiteral("2026-01-15T12:00:00.250Z"), Qt::ISODateWithMs);
    policy.extra = unknownField(5);
    policy.connections = {fullConnection()};
    policy.accounts = {Account{AccountId(QStringLiteral("a1")), policy.connections.first().id,
                               QStringLiteral("Org"), QStringLiteral("America/Los_Angeles"),
                               fullLimits(10), unknownField(6)}};
    ApiKey key;
    key.id = KeyId(QStringLiteral("k1"));
    key.connection = policy.connections.first().id;
    key.account = policy.accounts.first().id;
    key.label = QStringLiteral("team-1");
    key.last4 = QStringLiteral("abcd");
    key.fingerprint = QStringLiteral("0123456789abcdef");
    key.sealed = QStringLiteral("1.0123456789abcdef.AAAA");
    key.weight = 2.5;
    key.enabled = false;
    key.validFrom = QDateTime::fromString(QStringLiteral("2026-01-01T00:00:00Z"), Qt::ISODate);
    key.validUntil = QDateTime::fromString(QStringLiteral("2027-01-01T00:00:00Z"), Qt::ISODate);
    key.models = {{QStringLiteral("gpt-*")}, {QStringLiteral("gpt-4")}, unknownField(7)};
    key.limits = fullLimits(20);
    key.extra = unknownField(8);
    policy.keys = {key};
    Assignment assignment =
        assignmentOf(Principal::group(GroupId(QStringLiteral("g1"))), {QStringLiteral("k1")});
    assignment.strategy = Strategy::FillFirst;
    assignment.spill = Spill::Never;
    assignment.rank = -3;
    assignment.extra = unknownField(9);
    policy.assignments = {assignment, assignmentOf(Principal::everyone(), {QStringLiteral("k1")})};
    Allowance allowance;
    allowance.principal = Principal::user(UserId(QStringLiteral("u1")));
    allowance.connection = key.connection;
    allowance.per = AllowancePer::Together;
    allowance.window = Window::Week;
    allowance.requests = 1;
    allowance.tokens = 9007199254740991;
    allowance.cost = 0.25;
    allowance.warnAt = 0.5;
    allowance.extra = unknownField(10);
    policy.allowances = {allowance};
    return policy;
}

Policy smallPolicy()
{
    Policy policy = newPolicy();
    Connection connection;
    connection.id = ConnectionId(QStringLiteral("c1"));
    connection.slug = QStringLiteral("demo");
    connection.name = QStringLiteral("Demo");
    connection.baseUrl = QStringLiteral("http://127.0.0.1:1/v1");
    PublishedModel model;
    model.id = QStringLiteral("m");
    model.grants = {Principal::everyone()};
    connection.models = {model};
    policy.connections = {connection};
    for (int number = 1; number <= 3; ++number) {
        ApiKey key;
        key.id = KeyId(QStringLiteral("k%1").arg(number));
        key.connection = connection.id;
        key.label = QStringLiteral("key-%1").arg(number);
        policy.keys.append(key);
    }
    return policy;
}

Directory smallDirectory()
{
    QList<User> users;
    for (int number = 1; number <= 4; ++number)
        users.append(User{UserId(QStringLiteral("u%1").arg(number)),
                          QStringLiteral("User %1").arg(number),
                          QStringLiteral("u%1@example.com").arg(number), QStringLiteral("user")});
    const Group g1{GroupId(QStringLiteral("g1")),
                   QStringLiteral("Group 1"),
                   {},
                   {users.at(0).id, users.at(1).id}};
    const Group g2{
        GroupId(QStringLiteral("g2")), QStringLiteral("Group 2"), g1.id, {users.at(1).id}};
    return Directory(users, {g1, g2});
}

Assignment assignmentOf(const Principal& principal, const QStringList& keys)
{
    Assignment assignment;
    assignment.connection = ConnectionId(QStringLiteral("c1"));
    assignment.principal = principal;
    for (const QString& key : keys)
        assignment.keys.append(KeyId(key));
    return assignment;
}

} // namespace keyroster::testing
