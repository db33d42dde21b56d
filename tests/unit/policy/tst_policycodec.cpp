#include "policy/policycodec.h"
#include "unit/policy/testpolicies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace keyroster;

class TestPolicyCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldSurvives();
    void unknownFieldsSurviveAtEveryLevel();
    void defaultsAreLeftOut();
    void equalPoliciesGiveEqualBytes();
    void aNewerFormatIsRefused();
    void refusalsNameTheField_data();
    void refusalsNameTheField();
    void brokenJsonIsRefusedWithItsPlace();
    void datesAreMoments();
    void aHundredThousandAssignments();
};

void TestPolicyCodec::everyFieldSurvives()
{
    const Policy policy = testing::fullPolicy();
    const auto read = parsePolicy(serializePolicy(policy));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == policy);
}

void TestPolicyCodec::unknownFieldsSurviveAtEveryLevel()
{
    const QByteArray once = serializePolicy(testing::fullPolicy());
    // Document, connection, model, price, adoption, account and its limits, key with filter and
    // limits, assignment, allowance.
    QCOMPARE(once.count("x_later"), 12);
    QCOMPARE(once.count("x_null"), 12);
    QCOMPARE(serializePolicy(parsePolicy(once).value()), once);
}

void TestPolicyCodec::defaultsAreLeftOut()
{
    const QJsonObject document = policyToJson(testing::smallPolicy());
    const QJsonObject key = document.value(QLatin1StringView("keys")).toArray().first().toObject();
    QCOMPARE(key.keys(), QStringList({QStringLiteral("connection"), QStringLiteral("id"),
                                      QStringLiteral("label")}));
    QVERIFY(!document.contains(QLatin1StringView("assignments")));
}

void TestPolicyCodec::equalPoliciesGiveEqualBytes()
{
    Policy policy = testing::fullPolicy();
    Policy turned = policy;
    std::reverse(turned.connections.first().headers.begin(),
                 turned.connections.first().headers.end());
    QCOMPARE(serializePolicy(turned), serializePolicy(policy));
    policy.keys.first().weight = 3;
    QVERIFY(serializePolicy(turned) != serializePolicy(policy));
}

void TestPolicyCodec::aNewerFormatIsRefused()
{
    const auto read = parsePolicy(R"({"format": 2, "keys": "whatever"})");
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NewerFormat);
}

void TestPolicyCodec::refusalsNameTheField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const char* json) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(name);
    };
    row("format", "{}");
    row("format", R"({"format": "1"})");
    row("revision", R"({"format": 1, "revision": 1.5})");
    row("policy_id", R"({"format": 1, "policy_id": 7})");
    row("keys", R"({"format": 1, "keys": {}})");
    row("keys[1]", R"({"format": 1, "keys": [{"id": "k"}, 3]})");
    row("keys[0].id", R"({"format": 1, "keys": [{}]})");
    row("keys[1].weight", R"({"format": 1, "keys": [{"id": "a"}, {"id": "b", "weight": "2"}]})");
    row("keys[0].enabled", R"({"format": 1, "keys": [{"id": "a", "enabled": "yes"}]})");
    row("keys[0].valid_until",
        R"({"format": 1, "keys": [{"id": "a", "valid_until": "tomorrow"}]})");
    row("keys[0].valid_from",
        R"({"format": 1, "keys": [{"id": "a", "valid_from": "2026-01-01T00:00:00"}]})");
    row("keys[0].limits.rpm", R"({"format": 1, "keys": [{"id": "a", "limits": {"rpm": 0.5}}]})");
    row("keys[0].models.allow",
        R"({"format": 1, "keys": [{"id": "a", "models": {"allow": "gpt"}}]})");
    row("connections[0].dialect",
        R"({"format": 1, "connections": [{"id": "c", "dialect": "klingon"}]})");
    row("connections[0].timeout_s",
        R"({"format": 1, "connections": [{"id": "c", "timeout_s": 0}]})");
    row("connections[0].headers.X",
        R"({"format": 1, "connections": [{"id": "c", "headers": {"X": 1}}]})");
    row("connections[0].models[0].price.input",
        R"({"format": 1, "connections": [{"id": "c", "models": [{"id": "m", "price": {"input": "1"}}]}]})");
    row("connections[0].models[1].grants[0].type",
        R"({"format": 1, "connections": [{"id": "c", "models": [{"id": "m"}, {"id": "n", "grants": [{}]}]}]})");
    row("assignments[0].principal", R"({"format": 1, "assignments": [{"connection": "c"}]})");
    row("assignments[0].principal.id",
        R"({"format": 1, "assignments": [{"connection": "c", "principal": {"type": "user"}}]})");
    row("assignments[0].strategy",
        R"({"format": 1, "assignments": [{"connection": "c", "principal": {"type": "everyone"}, "strategy": "guess"}]})");
    row("assignments[0].rank",
        R"({"format": 1, "assignments": [{"connection": "c", "principal": {"type": "everyone"}, "rank": 99999999}]})");
    row("allowances[0].window",
        R"({"format": 1, "allowances": [{"principal": {"type": "everyone"}, "window": "aeon"}]})");
}

void TestPolicyCodec::refusalsNameTheField()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto read = parsePolicy(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QCOMPARE(read.error().detail, path);
    QVERIFY2(read.error().message.startsWith(path + QStringLiteral(": ")),
             qPrintable(read.error().message));
}

void TestPolicyCodec::brokenJsonIsRefusedWithItsPlace()
{
    const auto read = parsePolicy("{\"format\": 1,,}");
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QVERIFY2(read.error().message.contains(QStringLiteral("14")), qPrintable(read.error().message));
    QCOMPARE(parsePolicy("[]").error().kind, ErrorKind::BadInput);
}

void TestPolicyCodec::datesAreMoments()
{
    const auto read = parsePolicy(
        R"({"format": 1, "keys": [{"id": "a", "valid_until": "2026-01-15T13:30:00+02:00"}]})");
    QCOMPARE(keyToJson(read->keys.first()).value(QLatin1StringView("valid_until")).toString(),
             QStringLiteral("2026-01-15T11:30:00Z"));
}

void TestPolicyCodec::aHundredThousandAssignments()
{
    Policy policy = testing::smallPolicy();
    for (int number = 0; number < 100000; ++number)
        policy.assignments.append(testing::assignmentOf(
            Principal::user(UserId(QString::number(number))), {QStringLiteral("k1")}));
    QVERIFY(parsePolicy(serializePolicy(policy)).value() == policy);
}

QTEST_GUILESS_MAIN(TestPolicyCodec)
#include "tst_policycodec.moc"
