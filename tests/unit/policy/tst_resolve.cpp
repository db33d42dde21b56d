#include "policy/codes.h"
#include "policy/policycodec.h"
#include "policy/resolve.h"
#include "unit/policy/testpolicies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace keyroster;

namespace {

QJsonArray sharedCases()
{
    QFile file(QStringLiteral(KEYROSTER_TEST_DATA "/resolve.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())
        .object()
        .value(QLatin1StringView("cases"))
        .toArray();
}

Directory directoryOf(const QJsonArray& groups)
{
    QList<Group> list;
    for (const auto& item : groups) {
        Group group{GroupId(item[QLatin1StringView("id")].toString()), {}, {}, {}};
        group.name = QStringLiteral("Group ") + group.id.text();
        group.parent = GroupId(item[QLatin1StringView("parent")].toString());
        const QJsonArray members = item[QLatin1StringView("members")].toArray();
        for (const auto& member : members)
            group.members.append(UserId(member.toString()));
        list.append(group);
    }
    return Directory({}, list);
}

KeyConditions conditionsOf(const QJsonObject& state)
{
    KeyConditions conditions;
    for (auto at = state.begin(); at != state.end(); ++at) {
        const auto why = exclusionFromCode(at.value()[QLatin1StringView("why")].toString());
        conditions.insert(KeyId(at.key()),
                          {at.value()[QLatin1StringView("model")].toString(), why.value(), {}});
    }
    return conditions;
}

QJsonArray texts(const auto& ids)
{
    QJsonArray array;
    for (const auto& id : ids)
        array.append(id.text());
    return array;
}

QJsonObject written(const Resolution& resolution)
{
    QJsonArray tiers;
    for (const Tier& tier : resolution.tiers) {
        QJsonArray excluded;
        for (const ExcludedKey& key : tier.excluded)
            excluded.append(QJsonObject{{QStringLiteral("key"), key.key.text()},
                                        {QStringLiteral("why"), exclusionCode(key.why)}});
        tiers.append(QJsonObject{{QStringLiteral("source"), tierSourceCode(tier.source)},
                                 {QStringLiteral("rank"), tier.rank},
                                 {QStringLiteral("groups"), texts(tier.groups)},
                                 {QStringLiteral("strategy"), code(tier.strategy)},
                                 {QStringLiteral("spill"), code(tier.spill)},
                                 {QStringLiteral("entered"), tier.entered},
                                 {QStringLiteral("candidates"), texts(tier.candidates)},
                                 {QStringLiteral("excluded"), excluded}});
    }
    return {
        {QStringLiteral("outcome"), outcomeCode(resolution.outcome)},
        {QStringLiteral("keys"), texts(resolution.keys)},
        {QStringLiteral("tier"), resolution.tier < 0 ? QJsonValue() : QJsonValue(resolution.tier)},
        {QStringLiteral("tiers"), tiers}};
}

Connection connectionNamed(const QString& id)
{
    Connection connection;
    connection.id = ConnectionId(id);
    return connection;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// One case as values.
struct Case
{
    Policy policy;
    Directory directory;
    KeyConditions conditions;
    ResolveQuery query;
};

Case caseOf(const QJsonObject& row)
{
    Case made;
    made.policy = policyFromJson(row.value(QLatin1StringView("policy")).toObject()).value();
    made.directory = directoryOf(row.value(QLatin1StringView("groups")).toArray());
    made.conditions = conditionsOf(row.value(QLatin1StringView("state")).toObject());
    const QJsonValue ask = row.value(QLatin1StringView("ask"));
    made.query = {
        UserId(ask[QLatin1StringView("user")].toString()),
        ConnectionId(ask[QLatin1StringView("connection")].toString()),
        ask[QLatin1StringView("model")].toString(),
        QDateTime::fromString(row.value(QLatin1StringView("now")).toString(), Qt::ISODate)};
    return made;
}

} // namespace

class TestResolve : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharedTable_data();
    void sharedTable();
    void theTableIsLarge();
    void withoutAModelFiltersDoNotCount();
    void theWorstOfSeveralConditionsCounts();
    void conditionsEndByThemselves();
    void theNextChangeIsTheEarliestToCome();
    void aLargePolicyAnswersForEveryone();
    void codesAreTheSameBothWays();
    void everyReasonHasWords();
};

void TestResolve::sharedTable_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray cases = sharedCases();
    for (const auto& item : cases)
        QTest::newRow(item[QLatin1StringView("name")].toString().toUtf8().constData())
            << item.toObject();
}

void TestResolve::sharedTable()
{
    QFETCH(QJsonObject, row);
    const Case made = caseOf(row);
    const QByteArray expected = compact(row.value(QLatin1StringView("expect")).toObject());
    const Resolution resolution = resolve(made.policy, made.directory, made.conditions, made.query);
    QCOMPARE(compact(written(resolution)), expected);
    const Resolution indexed =
        resolve(PolicyIndex(made.policy), made.directory, made.conditions, made.query);
    QCOMPARE(compact(written(indexed)), expected);

    const QStringList lines = explain(resolution, made.policy, made.directory, made.query);
    QVERIFY(!lines.isEmpty());
    for (const QString& line : lines) {
        QVERIFY2(line.endsWith(QLatin1Char('.')), qPrintable(line));
        QVERIFY2(!line.contains(QLatin1Char('%')), qPrintable(line));
    }
    for (const KeyId& key : resolution.keys)
        QVERIFY2(lines.first().contains(key.text()), qPrintable(lines.first()));
}

void TestResolve::theTableIsLarge()
{
    QVERIFY(sharedCases().size() >= 60);
}

void TestResolve::withoutAModelFiltersDoNotCount()
{
    Policy policy;
    policy.connections.append(connectionNamed(QStringLiteral("c")));
    ApiKey key;
    key.id = KeyId(QStringLiteral("k"));
    key.connection = policy.connections.first().id;
    key.models.deny = {QStringLiteral("*")};
    policy.keys.append(key);
    Assignment pool;
    pool.connection = key.connection;
    pool.keys = {key.id};
    policy.assignments.append(pool);
    KeyConditions conditions;
    conditions.insert(key.id, {QStringLiteral("m"), Exclusion::Cooling, {}});
    ResolveQuery query{
        UserId(QStringLiteral("u")), key.connection, {}, QDateTime::currentDateTimeUtc()};
    QCOMPARE(resolve(policy, {}, conditions, query).outcome, Outcome::Ok);
    conditions.insert(key.id, {{}, Exclusion::Cooling, {}});
    QCOMPARE(resolve(policy, {}, conditions, query).outcome, Outcome::Exhausted);
    query.model = QStringLiteral("m");
    QCOMPARE(resolve(policy, {}, conditions, query).outcome, Outcome::UnknownModel);
}

void TestResolve::theWorstOfSeveralConditionsCounts()
{
    Policy policy;
    policy.connections.append(connectionNamed(QStringLiteral("c")));
    ApiKey key;
    key.id = KeyId(QStringLiteral("k"));
    key.connection = policy.connections.first().id;
    policy.keys.append(key);
    Assignment pool;
    pool.connection = key.connection;
    pool.keys = {key.id};
    policy.assignments.append(pool);
    KeyConditions conditions;
    conditions.insert(key.id, {{}, Exclusion::OverLimit, {}});
    conditions.insert(key.id, {{}, Exclusion::Invalid, {}});
    conditions.insert(key.id, {{}, Exclusion::Cooling, {}});
    const ResolveQuery query{
        UserId(QStringLiteral("u")), key.connection, {}, QDateTime::currentDateTimeUtc()};
    const Resolution resolution = resolve(policy, {}, conditions, query);
    QCOMPARE(resolution.outcome, Outcome::Invalid);
    QCOMPARE(resolution.tiers.first().excluded.first().why, Exclusion::Invalid);
}

void TestResolve::conditionsEndByThemselves()
{
    const Policy policy = keyroster::testing::smallPolicy();
    const ApiKey& key = policy.keys.first();
    Policy only = policy;
    only.assignments = {keyroster::testing::assignmentOf(Principal::everyone(), {key.id.text()})};
    ResolveQuery query{UserId(QStringLiteral("u1")), key.connection, QString(),
                       QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    KeyConditions conditions;
    conditions.insert(key.id, {QString(), Exclusion::Cooling, query.now.addSecs(60)});
    const Directory directory = keyroster::testing::smallDirectory();
    QCOMPARE(resolve(only, directory, conditions, query).outcome, Outcome::Exhausted);
    query.now = query.now.addSecs(59);
    QCOMPARE(resolve(only, directory, conditions, query).outcome, Outcome::Exhausted);
    query.now = query.now.addSecs(1); // the moment itself is after the pause
    QCOMPARE(resolve(only, directory, conditions, query).outcome, Outcome::Ok);
    QCOMPARE(resolve(PolicyIndex(only), directory, conditions, query).outcome, Outcome::Ok);
    conditions.insert(key.id, {QString(), Exclusion::Invalid, {}}); // what has no end goes on
    QCOMPARE(resolve(only, directory, conditions, query).outcome, Outcome::Invalid);
}

void TestResolve::theNextChangeIsTheEarliestToCome()
{
    Policy policy = keyroster::testing::smallPolicy();
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    KeyConditions conditions;
    QVERIFY(!nextChange(policy, conditions, now).isValid());
    conditions.insert(policy.keys.first().id, {QString(), Exclusion::Invalid, {}});
    conditions.insert(policy.keys.first().id, {QString(), Exclusion::Cooling, now}); // over
    QVERIFY(!nextChange(policy, conditions, now).isValid());
    policy.keys[1].validUntil = now.addSecs(300);
    QCOMPARE(nextChange(policy, conditions, now), now.addSecs(300));
    conditions.insert(policy.keys.first().id, {QString(), Exclusion::Cooling, now.addSecs(200)});
    QCOMPARE(nextChange(policy, conditions, now), now.addSecs(200));
    policy.keys[0].validFrom = now.addSecs(100);
    QCOMPARE(nextChange(policy, conditions, now), now.addSecs(100));
    QCOMPARE(nextChange(policy, conditions, now.addSecs(100)), now.addSecs(200));
}

void TestResolve::aLargePolicyAnswersForEveryone()
{
    constexpr int users = 100000;
    Policy policy;
    policy.connections.append(connectionNamed(QStringLiteral("c")));
    const ConnectionId connection = policy.connections.first().id;
    QList<User> people;
    for (int i = 0; i < users; ++i) {
        const QString number = QString::number(i);
        ApiKey key;
        key.id = KeyId(QStringLiteral("k") + number);
        key.connection = connection;
        policy.keys.append(key);
        people.append(User{UserId(QStringLiteral("u") + number), {}, {}, {}});
        Assignment own;
        own.connection = connection;
        own.principal = Principal::user(people.last().id);
        own.keys = {key.id};
        policy.assignments.append(own);
    }
    const Directory directory(people, {});
    const PolicyIndex index(policy);
    for (int i = 0; i < users; ++i) {
        const ResolveQuery query{people.at(i).id, connection, {}, QDateTime()};
        const Resolution resolution = resolve(index, directory, {}, query);
        if (resolution.keys != QList<KeyId>{policy.keys.at(i).id})
            QFAIL(qPrintable(people.at(i).id.text()));
    }
}

void TestResolve::codesAreTheSameBothWays()
{
    for (int i = 0; i <= int(Exclusion::OverLimit); ++i) {
        const auto why = static_cast<Exclusion>(i);
        QVERIFY(!exclusionCode(why).isEmpty());
        QCOMPARE(exclusionFromCode(exclusionCode(why)), std::optional(why));
    }
    QVERIFY(!exclusionFromCode(QStringLiteral("sleepy")));
}

void TestResolve::everyReasonHasWords()
{
    QSet<QString> seen;
    for (int i = 0; i <= int(Exclusion::OverLimit); ++i)
        seen.insert(exclusionText(static_cast<Exclusion>(i)));
    QCOMPARE(seen.size(), int(Exclusion::OverLimit) + 1);
    QVERIFY(!seen.contains(QString()));
}

QTEST_GUILESS_MAIN(TestResolve)
#include "tst_resolve.moc"
