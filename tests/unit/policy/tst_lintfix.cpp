#include "policy/edits.h"
#include "policy/lintfix.h"
#include "policy/validate.h"
#include "unit/policy/testpolicies.h"

#include <QRandomGenerator>
#include <QTest>

using namespace keyroster;

namespace {

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-01-15T12:00:00Z"), Qt::ISODate);

/// A made-up server with all that lint looks at.
struct World
{
    Policy policy = testing::smallPolicy();
    Snapshot snapshot;
    KeyConditions conditions;
    LintQuery query{now, 14, {}};

    World() { snapshot.directory = testing::smallDirectory(); }
    [[nodiscard]] QList<Finding> findings() const
    {
        return lint(policy, snapshot, conditions, query);
    }
    [[nodiscard]] Result<Edit> fixOf(const Finding& finding) const
    {
        return lintFix(policy, snapshot, conditions, query, finding);
    }
    [[nodiscard]] std::optional<Finding> find(const QString& id) const
    {
        const QList<Finding> all = findings();
        for (const Finding& finding : all) {
            if (finding.id() == id)
                return finding;
        }
        return {};
    }
};

const ConnectionId demo(QStringLiteral("c1"));

bool chance(QRandomGenerator& random, int percent)
{
    return random.bounded(100) < percent;
}

ApiKey randomKey(QRandomGenerator& random, int number)
{
    ApiKey key;
    key.id = KeyId(QStringLiteral("k%1").arg(number));
    key.connection = demo;
    key.label = QStringLiteral("key-%1").arg(number);
    key.fingerprint = QStringLiteral("%1").arg(random.bounded(6), 16, 16, QLatin1Char('0'));
    key.enabled = chance(random, 85);
    if (chance(random, 30))
        key.validUntil = now.addDays(random.bounded(40) - 15);
    if (chance(random, 20))
        key.account = AccountId(QStringLiteral("a%1").arg(random.bounded(2)));
    if (chance(random, 10))
        key.models.deny = {QStringLiteral("m")};
    return key;
}

Assignment randomAssignment(QRandomGenerator& random, const Principal& principal, int keys)
{
    Assignment made;
    made.connection = demo;
    made.principal = principal;
    while (made.keys.isEmpty() || chance(random, 40)) {
        const KeyId key(QStringLiteral("k%1").arg(random.bounded(keys)));
        if (!made.keys.contains(key))
            made.keys.append(key);
    }
    made.rank = random.bounded(2);
    if (chance(random, 40))
        made.spill = chance(random, 50) ? Spill::Never : Spill::WhenExhausted;
    if (chance(random, 40))
        made.strategy = chance(random, 50) ? Strategy::FillFirst : Strategy::RoundRobin;
    return made;
}

World randomWorld(quint32 seed)
{
    QRandomGenerator random(seed);
    World world;
    Policy& policy = world.policy;
    policy.keys.clear();
    for (int i = 0; i < 2; ++i) {
        Account account;
        account.id = AccountId(QStringLiteral("a%1").arg(i));
        account.connection = demo;
        account.name = QStringLiteral("Org %1").arg(i);
        policy.accounts.append(account);
    }
    const int keys = random.bounded(1, 8);
    for (int i = 0; i < keys; ++i) {
        policy.keys.append(randomKey(random, i));
        if (chance(random, 25))
            world.query.learnedAccounts.insert(policy.keys.last().id, QStringLiteral("org-x"));
        if (chance(random, 15))
            world.conditions.insert(
                policy.keys.last().id,
                {{}, chance(random, 50) ? Exclusion::Invalid : Exclusion::Unreadable, {}});
    }
    QList<Principal> who{Principal::everyone(), Principal::user(UserId(QStringLiteral("gone")))};
    for (const char* group : {"g1", "g2", "ggone"})
        who.append(Principal::group(GroupId(QString::fromLatin1(group))));
    for (const char* user : {"u1", "u2", "u4"})
        who.append(Principal::user(UserId(QString::fromLatin1(user))));
    for (const Principal& principal : std::as_const(who)) {
        if (chance(random, 45))
            policy.assignments.append(randomAssignment(random, principal, keys));
    }
    PublishedModel hidden;
    hidden.id = QStringLiteral("m2");
    hidden.hidden = chance(random, 50);
    policy.connections.first().models.append(hidden);
    if (chance(random, 30))
        policy.connections.first().models.first().grants.clear();
    if (chance(random, 30))
        policy.keys.first().limits.costMonth = 5;
    return world;
}

} // namespace

class TestLintFix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFixMakesItsFindingGoAway();
    void whatHasNoFixSaysSo();
    void anAccountTakesTheLimitOfItsKeys();
    void aFindingOfAnotherDraftIsRefused();
    void spareKeysFillThePool();
    void equalKeysBecomeOne();
    void expiredKeyLeavesOnlyWhereAnotherIs();
    void ranksAreSetApartAndTheRestKeepsItsOrder();
    void idsTellFindingsApartAndStay();
};

/// Over many random drafts: each finding with a fix goes by its fix, in one undo step that can be
/// undone, the draft stays valid, and nobody who could chat before cannot afterwards.
void TestLintFix::aFixMakesItsFindingGoAway()
{
    QHash<QString, int> fixed;
    for (quint32 seed = 1; seed <= 1500; ++seed) {
        const World world = randomWorld(seed);
        const QList<Finding> findings = world.findings();
        for (const Finding& finding : findings) {
            if (!finding.canFix())
                continue;
            const auto edit = world.fixOf(finding);
            QVERIFY2(edit.has_value(), qPrintable(finding.id()));
            QVERIFY2(!edit->isEmpty() && !edit->text.isEmpty(), qPrintable(finding.id()));
            World after = world;
            const auto applied = applyEdit(world.policy, *edit);
            QVERIFY2(applied.has_value(), qPrintable(finding.id()));
            after.policy = *applied;
            QVERIFY2(!after.find(finding.id()),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(finding.id())));
            QCOMPARE(applyEdit(*applied, inverse(*edit)).value(), world.policy);
            for (const User& user : world.snapshot.directory.users()) {
                const ResolveQuery query{user.id, demo, {}, now};
                const Outcome before =
                    resolve(world.policy, world.snapshot.directory, world.conditions, query)
                        .outcome;
                const Outcome then =
                    resolve(after.policy, after.snapshot.directory, world.conditions, query)
                        .outcome;
                QVERIFY2(before != Outcome::Ok || then == Outcome::Ok,
                         qPrintable(QStringLiteral("seed %1: %2 takes the key from %3")
                                        .arg(seed)
                                        .arg(finding.id(), user.id.text())));
            }
            ++fixed[finding.code];
        }
    }
    for (const char* code : {"user_without_key", "group_without_live_key", "key_invalid",
                             "same_secret_twice", "account_learned", "key_expired", "key_expiring",
                             "key_unused", "model_unpublished", "ranks_conflict", "principal_gone"})
        QVERIFY2(fixed.value(QLatin1StringView(code)) >= 20,
                 qPrintable(QStringLiteral("%1: %2 times")
                                .arg(QLatin1StringView(code))
                                .arg(fixed.value(QLatin1StringView(code)))));
}

void TestLintFix::whatHasNoFixSaysSo()
{
    QSet<QString> refused;
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const World world = randomWorld(seed);
        const QList<Finding> findings = world.findings();
        for (const Finding& finding : findings) {
            if (finding.canFix())
                continue;
            const auto edit = world.fixOf(finding);
            QVERIFY(!edit.has_value());
            QCOMPARE(edit.error().kind, ErrorKind::BadInput);
            refused.insert(finding.code);
        }
    }
    for (const char* code : {"keys_of_one_account", "key_unreadable", "cost_without_price"})
        QVERIFY2(refused.contains(QLatin1StringView(code)), code);
}

void TestLintFix::anAccountTakesTheLimitOfItsKeys()
{
    World world;
    world.policy.assignments = {testing::assignmentOf(
        Principal::everyone(), {QStringLiteral("k1"), QStringLiteral("k2"), QStringLiteral("k3")})};
    Account account;
    account.id = AccountId(QStringLiteral("a1"));
    account.connection = demo;
    account.name = QStringLiteral("Org");
    world.policy.accounts = {account};
    for (int i : {0, 1}) {
        world.policy.keys[i].account = account.id;
        world.policy.keys[i].limits.rpd = 500;
    }
    const QList<Finding> findings = world.findings();
    QCOMPARE(findings.size(), 1);
    const auto edit = world.fixOf(findings.first());
    QVERIFY(edit.has_value());
    world.policy = *applyEdit(world.policy, *edit);
    QCOMPARE(world.policy.accounts.first().limits.rpd, std::optional<qint64>(500));
    QCOMPARE(world.policy.keys.at(0).limits.rpd, std::optional<qint64>(500));
    QVERIFY(world.findings().isEmpty());
}

void TestLintFix::aFindingOfAnotherDraftIsRefused()
{
    World world;
    world.policy.assignments = {
        testing::assignmentOf(Principal::everyone(), {QStringLiteral("k1")})};
    const QList<Finding> findings = world.findings();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().code, QStringLiteral("key_unused"));
    world.policy.assignments.first().keys.append(KeyId(QStringLiteral("k2")));
    world.policy.assignments.first().keys.append(KeyId(QStringLiteral("k3")));
    const auto edit = world.fixOf(findings.first());
    QVERIFY(!edit.has_value());
    QCOMPARE(edit.error().kind, ErrorKind::BadInput);
}

void TestLintFix::spareKeysFillThePool()
{
    World world;
    const Principal u1 = Principal::user(UserId(QStringLiteral("u1")));
    world.policy.assignments = {testing::assignmentOf(u1, {QStringLiteral("k1")})};
    const auto finding = world.find(QStringLiteral("user_without_key|c1|"));
    QVERIFY(finding.has_value());
    QCOMPARE(finding->principals.size(), 3);
    const Policy after = applyEdit(world.policy, world.fixOf(*finding).value()).value();
    const Assignment* pool = after.assignment(demo, Principal::everyone());
    QVERIFY(pool != nullptr);
    // The key of u1 stays u1's.
    QCOMPARE(pool->keys, QList<KeyId>({KeyId(QStringLiteral("k2")), KeyId(QStringLiteral("k3"))}));
}

void TestLintFix::equalKeysBecomeOne()
{
    World world;
    world.policy.keys[0].fingerprint = world.policy.keys[1].fingerprint =
        QStringLiteral("00000000000000aa");
    const Principal u1 = Principal::user(UserId(QStringLiteral("u1")));
    world.policy.assignments = {
        testing::assignmentOf(Principal::everyone(),
                              {QStringLiteral("k2"), QStringLiteral("k1"), QStringLiteral("k3")}),
        testing::assignmentOf(u1, {QStringLiteral("k2")})};
    const QList<Finding> findings = world.findings();
    QCOMPARE(findings.size(), 1);
    const Policy after = applyEdit(world.policy, world.fixOf(findings.first()).value()).value();
    const KeyId first(QStringLiteral("k1"));
    QCOMPARE(after.assignments.at(0).keys, QList<KeyId>({first, KeyId(QStringLiteral("k3"))}));
    QCOMPARE(after.assignments.at(1).keys, QList<KeyId>({first}));
    QVERIFY(after.keys.at(0).enabled && !after.keys.at(1).enabled);
    // Another choice of models: a person must decide.
    world.policy.keys[1].models.deny = {QStringLiteral("m")};
    QVERIFY(!world.findings().first().canFix());
}

void TestLintFix::expiredKeyLeavesOnlyWhereAnotherIs()
{
    World world;
    world.policy.keys[0].validUntil = now.addDays(-1);
    const Principal u1 = Principal::user(UserId(QStringLiteral("u1")));
    world.policy.assignments = {
        testing::assignmentOf(Principal::everyone(),
                              {QStringLiteral("k1"), QStringLiteral("k2"), QStringLiteral("k3")}),
        testing::assignmentOf(u1, {QStringLiteral("k1")})};
    const auto finding = world.find(QStringLiteral("key_expired|c1|key:k1"));
    QVERIFY(finding.has_value());
    const Policy after = applyEdit(world.policy, world.fixOf(*finding).value()).value();
    QCOMPARE(after.assignments.at(0).keys.size(), 2);
    QCOMPARE(after.assignments.at(1).keys, QList<KeyId>({KeyId(QStringLiteral("k1"))}));
    QVERIFY(!after.keys.at(0).enabled);
}

void TestLintFix::ranksAreSetApartAndTheRestKeepsItsOrder()
{
    World world;
    const auto group = [](const char* id, int rank) {
        Assignment made = testing::assignmentOf(Principal::group(GroupId(QString::fromLatin1(id))),
                                                {QStringLiteral("k1")});
        made.rank = rank;
        return made;
    };
    Assignment second = group("g2", 3);
    second.spill = Spill::Never;
    world.policy.assignments = {
        group("g0", 2), group("g1", 3), second, group("g3", 4),
        testing::assignmentOf(Principal::everyone(), {QStringLiteral("k2"), QStringLiteral("k3")})};
    const auto finding = world.find(QStringLiteral("ranks_conflict|c1|group:g1,group:g2"));
    QVERIFY(finding.has_value());
    const Policy after = applyEdit(world.policy, world.fixOf(*finding).value()).value();
    QList<int> ranks;
    for (const Assignment& assignment : after.assignments)
        ranks.append(assignment.rank);
    QCOMPARE(ranks, QList<int>({2, 3, 4, 5, 0}));
}

void TestLintFix::idsTellFindingsApartAndStay()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const World world = randomWorld(seed);
        QSet<QString> ids;
        const QList<Finding> findings = world.findings();
        for (const Finding& finding : findings) {
            QVERIFY2(!ids.contains(finding.id()), qPrintable(finding.id()));
            ids.insert(finding.id());
        }
        QCOMPARE(world.findings(), findings);
    }
}

QTEST_GUILESS_MAIN(TestLintFix)
#include "tst_lintfix.moc"
