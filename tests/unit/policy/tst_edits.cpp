#include "policy/edits.h"
#include "unit/policy/testpolicies.h"

#include <QTest>

using namespace keyroster;
using edits::AssignMode;

namespace {

const ConnectionId c1(QStringLiteral("c1"));
const KeyId k1(QStringLiteral("k1"));
const KeyId k2(QStringLiteral("k2"));
const Principal ada = Principal::user(UserId(QStringLiteral("u1")));
const Principal research = Principal::group(GroupId(QStringLiteral("g1")));

/// The policy after an edit that must be allowed.
Policy after(const Policy& policy, const Result<Edit>& edit)
{
    if (!edit)
        qFatal("refused: %s", qPrintable(edit.error().message));
    return applyEdit(policy, *edit).value();
}

bool refused(const Result<Edit>& edit)
{
    return !edit && edit.error().kind == ErrorKind::BadInput && !edit.error().message.isEmpty();
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void assigning();
    void assigningKeepsRulesOfTheAssignment();
    void assigningAgainIsNoEdit();
    void refusedAssignments();
    void unassigning();
    void changingAnAssignment();
    void connections();
    void removingAConnectionTakesEverythingOfIt();
    void addingKeys();
    void theSameSecretTwiceIsRefusedByName();
    void changingAndRemovingKeys();
    void accounts();
    void allowances();
};

void TestEdits::assigning()
{
    const Policy policy = testing::smallPolicy();
    const Directory directory = testing::smallDirectory();
    const auto edit = edits::assign(policy, directory, {ada, research, ada}, c1, {k1, k2, k1},
                                    AssignMode::Replace);
    QCOMPARE(edit->text, QStringLiteral("Put 2 users and groups on 2 keys"));
    const Policy result = after(policy, edit);
    QCOMPARE(result.assignments.size(), 2);
    QCOMPARE(result.assignment(c1, ada)->keys, QList<KeyId>({k1, k2}));
    const auto more =
        edits::assign(result, directory, {ada}, c1, {KeyId(QStringLiteral("k3"))}, AssignMode::Add);
    QCOMPARE(more->text, QStringLiteral("Give User 1 also key key-3"));
    QCOMPARE(after(result, more).assignment(c1, ada)->keys.size(), 3);
    const auto less = edits::assign(result, directory, {ada}, c1, {k2}, AssignMode::Replace);
    QCOMPARE(less->text, QStringLiteral("Put User 1 on key key-2"));
    QCOMPARE(after(result, less).assignment(c1, ada)->keys, QList<KeyId>({k2}));
}

void TestEdits::assigningKeepsRulesOfTheAssignment()
{
    Policy policy = testing::smallPolicy();
    Assignment own = testing::assignmentOf(ada, {QStringLiteral("k1")});
    own.spill = Spill::WhenExhausted;
    own.strategy = Strategy::FillFirst;
    own.rank = 4;
    policy.assignments = {own};
    const Policy result =
        after(policy, edits::assign(policy, {}, {ada}, c1, {k2}, AssignMode::Replace));
    own.keys = {k2};
    QVERIFY(result.assignments.first() == own);
}

void TestEdits::assigningAgainIsNoEdit()
{
    Policy policy = testing::smallPolicy();
    policy.assignments = {testing::assignmentOf(ada, {QStringLiteral("k1")})};
    QVERIFY(edits::assign(policy, {}, {ada}, c1, {k1}, AssignMode::Add)->isEmpty());
    QVERIFY(edits::assign(policy, {}, {ada}, c1, {k1}, AssignMode::Replace)->isEmpty());
}

void TestEdits::refusedAssignments()
{
    Policy policy = testing::smallPolicy();
    const Directory directory = testing::smallDirectory();
    const auto put = [&](const Principal& who, const ConnectionId& where,
                         const QList<KeyId>& keys) {
        return edits::assign(policy, directory, {who}, where, keys, AssignMode::Add);
    };
    QVERIFY(refused(put(ada, ConnectionId(QStringLiteral("c9")), {k1})));
    QVERIFY(refused(put(ada, c1, {})));
    QVERIFY(refused(put(ada, c1, {KeyId(QStringLiteral("k9"))})));
    QVERIFY(refused(put(Principal::user(UserId(QStringLiteral("gone"))), c1, {k1})));
    QVERIFY(refused(put(Principal::group(GroupId(QStringLiteral("gone"))), c1, {k1})));
    QVERIFY(refused(edits::assign(policy, directory, {}, c1, {k1}, AssignMode::Add)));
    policy.keys[1].connection = ConnectionId(QStringLiteral("c2"));
    QVERIFY(refused(put(ada, c1, {k2})));
    QVERIFY(put(ada, c1, {k1}).has_value());
}

void TestEdits::unassigning()
{
    Policy policy = testing::smallPolicy();
    policy.assignments = {testing::assignmentOf(ada, {QStringLiteral("k1"), QStringLiteral("k2")}),
                          testing::assignmentOf(research, {QStringLiteral("k1")})};
    const Policy result = after(policy, edits::unassign(policy, {}, {ada, research}, c1, k1));
    QCOMPARE(result.assignments.size(), 1);
    QCOMPARE(result.assignments.first().keys, QList<KeyId>({k2}));
    QVERIFY(
        after(policy, edits::unassign(policy, {}, {ada, research}, c1, {})).assignments.isEmpty());
    QVERIFY(refused(edits::unassign(policy, {}, {Principal::everyone()}, c1, k1)));
    QVERIFY(refused(edits::unassign(policy, {}, {research}, c1, k2)));
    QVERIFY(refused(edits::unassign(policy, {}, {}, c1, k2)));
}

void TestEdits::changingAnAssignment()
{
    const Policy policy = testing::smallPolicy();
    Assignment pool = testing::assignmentOf(
        Principal::everyone(), {QStringLiteral("k2"), QStringLiteral("k1"), QStringLiteral("k2")});
    pool.strategy = Strategy::Weighted;
    const Policy result = after(policy, edits::changeAssignment(policy, pool));
    QCOMPARE(result.assignments.first().keys, QList<KeyId>({k2, k1}));
    pool.rank = 3;
    QCOMPARE(after(result, edits::changeAssignment(result, pool)).assignments.first().rank, 3);
    pool.keys.clear();
    QVERIFY(refused(edits::changeAssignment(result, pool)));
    QVERIFY(refused(
        edits::changeAssignment(result, testing::assignmentOf(ada, {QStringLiteral("k9")}))));
    QVERIFY(refused(edits::changeAssignment(
        result, testing::assignmentOf(Principal::user({}), {QStringLiteral("k1")}))));
}

void TestEdits::connections()
{
    const Policy policy = testing::smallPolicy();
    Connection second = policy.connections.first();
    second.id = ConnectionId(QStringLiteral("c2"));
    QVERIFY(refused(edits::addConnection(policy, second)));
    second.slug = QStringLiteral("demo-2");
    const Policy result = after(policy, edits::addConnection(policy, second));
    QCOMPARE(result.connections.size(), 2);
    QVERIFY(refused(edits::addConnection(result, second)));
    second.slug = QStringLiteral("demo");
    QVERIFY(refused(edits::changeConnection(result, second)));
    second.slug = QStringLiteral("demo-3");
    QCOMPARE(after(result, edits::changeConnection(result, second)).connections.last().slug,
             QStringLiteral("demo-3"));
    second.baseUrl = QStringLiteral("ftp://example.com");
    QVERIFY(refused(edits::changeConnection(result, second)));
    QVERIFY(refused(edits::changeConnection(policy, second)));
}

void TestEdits::removingAConnectionTakesEverythingOfIt()
{
    const Policy policy = testing::fullPolicy();
    const Edit edit = edits::removeConnection(policy, c1).value();
    const Policy result = applyEdit(policy, edit).value();
    QVERIFY(result.connections.isEmpty() && result.accounts.isEmpty() && result.keys.isEmpty());
    QVERIFY(result.assignments.isEmpty() && result.allowances.isEmpty());
    QVERIFY(applyEdit(result, inverse(edit)).value() == policy);
    QVERIFY(refused(edits::removeConnection(result, c1)));
}

void TestEdits::addingKeys()
{
    const Policy policy = testing::smallPolicy();
    ApiKey key = policy.keys.first();
    QVERIFY(refused(edits::addKeys(policy, {key})));
    key.id = KeyId(QStringLiteral("k4"));
    QCOMPARE(after(policy, edits::addKeys(policy, {key})).keys.size(), 4);
    QVERIFY(refused(edits::addKeys(policy, {key, key})));
    QVERIFY(refused(edits::addKeys(policy, {})));
    for (const double weight : {0.0, -1.0, 1e9, qQNaN()}) {
        ApiKey bad = key;
        bad.weight = weight;
        QVERIFY(refused(edits::addKeys(policy, {bad})));
    }
    ApiKey unnamed = key;
    unnamed.label = QStringLiteral(" ");
    QVERIFY(refused(edits::addKeys(policy, {unnamed})));
    ApiKey foreign = key;
    foreign.account = AccountId(QStringLiteral("a9"));
    QVERIFY(refused(edits::addKeys(policy, {foreign})));
    ApiKey lost = key;
    lost.connection = ConnectionId(QStringLiteral("c9"));
    QVERIFY(refused(edits::addKeys(policy, {lost})));
}

void TestEdits::theSameSecretTwiceIsRefusedByName()
{
    Policy policy = testing::smallPolicy();
    policy.keys[1].fingerprint = QStringLiteral("00000000000000aa");
    ApiKey twin = policy.keys.first();
    twin.id = KeyId(QStringLiteral("k4"));
    twin.fingerprint = policy.keys.at(1).fingerprint;
    const auto edit = edits::addKeys(policy, {twin});
    QVERIFY(refused(edit));
    QVERIFY2(edit.error().message.contains(QStringLiteral("key-2")),
             qPrintable(edit.error().message));
    policy.keys[1].fingerprint.clear();
    ApiKey triplet = twin;
    triplet.id = KeyId(QStringLiteral("k5"));
    QVERIFY(refused(edits::addKeys(policy, {twin, triplet})));
    QVERIFY(edits::addKeys(policy, {twin}).has_value());
}

void TestEdits::changingAndRemovingKeys()
{
    Policy policy = testing::smallPolicy();
    policy.assignments = {testing::assignmentOf(ada, {QStringLiteral("k1"), QStringLiteral("k2")}),
                          testing::assignmentOf(research, {QStringLiteral("k1")})};
    ApiKey key = policy.keys.first();
    key.validFrom = QDateTime::currentDateTimeUtc();
    key.validUntil = key.validFrom;
    QVERIFY(refused(edits::changeKey(policy, key)));
    key.validUntil = key.validFrom.addDays(1);
    QVERIFY(after(policy, edits::changeKey(policy, key)).keys.first() == key);
    key.connection = ConnectionId(QStringLiteral("c2"));
    QVERIFY(refused(edits::changeKey(policy, key)));
    QVERIFY(edits::changeKey(policy, policy.keys.first())->isEmpty());
    const Policy less = after(policy, edits::removeKeys(policy, {k1}));
    QCOMPARE(less.keys.size(), 2);
    QCOMPARE(less.assignments.size(), 1);
    QCOMPARE(less.assignments.first().keys, QList<KeyId>({k2}));
    QVERIFY(refused(edits::removeKeys(less, {k1})));
    QVERIFY(refused(edits::removeKeys(less, {})));
}

void TestEdits::accounts()
{
    Policy policy = testing::smallPolicy();
    Account account;
    account.id = AccountId(QStringLiteral("a1"));
    account.connection = c1;
    account.name = QStringLiteral("Org");
    Policy with = after(policy, edits::addAccount(policy, account));
    QVERIFY(refused(edits::addAccount(with, account)));
    with.keys[0].account = account.id;
    account.reset = QStringLiteral("Europe/Berlin");
    QCOMPARE(after(with, edits::changeAccount(with, account)).accounts.first().reset,
             account.reset);
    account.reset = QStringLiteral("Mars/Olympus");
    QVERIFY(refused(edits::changeAccount(with, account)));
    const Policy without = after(with, edits::removeAccount(with, account.id));
    QVERIFY(without == policy);
    QVERIFY(refused(edits::removeAccount(without, account.id)));
    account.connection = ConnectionId(QStringLiteral("c9"));
    QVERIFY(refused(edits::addAccount(policy, account)));
}

void TestEdits::allowances()
{
    const Policy policy = testing::smallPolicy();
    Allowance allowance;
    allowance.principal = research;
    QVERIFY(refused(edits::setAllowance(policy, allowance)));
    allowance.requests = 100;
    Policy with = after(policy, edits::setAllowance(policy, allowance));
    allowance.requests = 200;
    with = after(with, edits::setAllowance(with, allowance));
    QCOMPARE(with.allowances.size(), 1);
    QCOMPARE(with.allowances.first().requests, std::optional<qint64>(200));
    allowance.warnAt = 1.5;
    QVERIFY(refused(edits::setAllowance(with, allowance)));
    allowance.warnAt = 0.5;
    allowance.connection = ConnectionId(QStringLiteral("c9"));
    QVERIFY(refused(edits::setAllowance(with, allowance)));
    QVERIFY(refused(edits::removeAllowance(with, allowance)));
    allowance.connection = {};
    QVERIFY(after(with, edits::removeAllowance(with, allowance)) == policy);
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
