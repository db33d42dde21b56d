#include "policy/lintfix.h"
#include "unit/policy/testpolicies.h"

#include <QTest>

using namespace keyroster;

namespace {

/// What lint says about a policy with the small directory, at a fixed moment.
struct Checked
{
    Policy policy = testing::smallPolicy();
    KeyConditions conditions;
    LintQuery query{
        QDateTime::fromString(QStringLiteral("2026-01-15T12:00:00Z"), Qt::ISODate), 14, {}};

    /// All keys in use, a pool for everyone: nothing to say.
    Checked()
    {
        policy.assignments = {testing::assignmentOf(
            Principal::everyone(),
            {QStringLiteral("k1"), QStringLiteral("k2"), QStringLiteral("k3")})};
    }

    [[nodiscard]] QList<Finding> findings() const
    {
        Snapshot snapshot;
        snapshot.directory = testing::smallDirectory();
        return lint(policy, snapshot, conditions, query);
    }

    /// The only finding, which must have this code.
    [[nodiscard]] Finding only(const char* code) const
    {
        const QList<Finding> all = findings();
        if (all.size() != 1 || all.first().code != QLatin1StringView(code))
            qFatal("%lld findings, first: %s", static_cast<long long>(all.size()),
                   all.isEmpty() ? "none" : qPrintable(all.first().code));
        return all.first();
    }
};

} // namespace

class TestLint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingToSay();
    void usersWithoutAKey();
    void assignmentsWithoutALiveKey();
    void theSameSecretTwice();
    void keysOfOneAccount();
    void expiringKeys();
    void keysThatTheServerCannotOpen();
    void whatIsOverDoesNotCount();
    void accountsThatTheProviderNames();
    void peopleWhoAreGone();
    void limitsInMoneyWithoutPrices();
    void unusedKeys();
    void unpublishedModels();
    void conflictingRanks();
};

void TestLint::nothingToSay()
{
    QCOMPARE(Checked().findings().size(), 0);
}

void TestLint::usersWithoutAKey()
{
    Checked checked;
    checked.policy.assignments.first().principal = Principal::group(GroupId(QStringLiteral("g1")));
    const Finding finding = checked.only("user_without_key");
    QCOMPARE(finding.principals, QList<Principal>({Principal::user(UserId(QStringLiteral("u3"))),
                                                   Principal::user(UserId(QStringLiteral("u4")))}));
    QVERIFY2(finding.title.contains(QStringLiteral("2 users")), qPrintable(finding.title));
}

void TestLint::assignmentsWithoutALiveKey()
{
    Checked checked;
    const Principal group = Principal::group(GroupId(QStringLiteral("g1")));
    checked.policy.assignments.append(testing::assignmentOf(group, {QStringLiteral("k1")}));
    QCOMPARE(checked.findings().size(), 0);
    checked.conditions.insert(KeyId(QStringLiteral("k1")), {{}, Exclusion::Cooling, {}});
    QCOMPARE(checked.findings().size(), 0);
    checked.conditions.insert(KeyId(QStringLiteral("k1")), {{}, Exclusion::Invalid, {}});
    QList<Finding> findings = checked.findings();
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.at(0).code, QStringLiteral("group_without_live_key"));
    QCOMPARE(findings.at(0).principals, QList<Principal>({group}));
    // An invalid key is an error that the admin must see: it never makes way for the pool.
    QCOMPARE(findings.at(0).severity, Severity::Problem);
    QCOMPARE(findings.at(1).code, QStringLiteral("key_invalid"));
    checked.conditions.clear();
    checked.policy.keys[0].enabled = false;
    QCOMPARE(checked.only("group_without_live_key").keys,
             QList<KeyId>({checked.policy.keys.at(0).id}));
    // The pool stands in for a key that is only switched off.
    QCOMPARE(checked.findings().first().severity, Severity::Warning);
    checked.policy.assignments.last().principal = Principal::user(UserId(QStringLiteral("u1")));
    QVERIFY(checked.only("group_without_live_key").title.contains(QStringLiteral("User 1")));
}

void TestLint::theSameSecretTwice()
{
    Checked checked;
    checked.policy.keys[0].fingerprint = checked.policy.keys[2].fingerprint =
        QStringLiteral("00000000000000aa");
    QCOMPARE(checked.only("same_secret_twice").keys,
             QList<KeyId>({checked.policy.keys.at(0).id, checked.policy.keys.at(2).id}));
}

void TestLint::keysOfOneAccount()
{
    Checked checked;
    Account account;
    account.id = AccountId(QStringLiteral("a1"));
    account.connection = checked.policy.connections.first().id;
    account.name = QStringLiteral("Org");
    checked.policy.accounts = {account};
    checked.policy.keys[0].account = account.id;
    QCOMPARE(checked.findings().size(), 0);
    checked.policy.keys[1].account = account.id;
    QCOMPARE(checked.only("keys_of_one_account").keys.size(), 2);
    QVERIFY(!checked.only("keys_of_one_account").canFix()); // nobody said what the quota is
    checked.policy.keys[0].limits.rpd = 1000;
    QVERIFY(!checked.only("keys_of_one_account").canFix()); // the other key may be without a limit
    checked.policy.keys[1].limits.rpd = 1000;
    QVERIFY(checked.only("keys_of_one_account").canFix());
    checked.policy.accounts[0].limits.rpd = 1000;
    QCOMPARE(checked.findings().size(), 0); // it is counted once
}

void TestLint::expiringKeys()
{
    Checked checked;
    ApiKey& key = checked.policy.keys[1];
    key.validUntil = checked.query.now.addDays(15);
    QCOMPARE(checked.findings().size(), 0);
    key.validUntil = checked.query.now.addDays(13);
    QCOMPARE(checked.only("key_expiring").keys, QList<KeyId>({key.id}));
    key.validUntil = checked.query.now.addSecs(-1);
    QCOMPARE(checked.only("key_expired").keys, QList<KeyId>({key.id}));
    key.enabled = false;
    QCOMPARE(checked.findings().size(), 0);
}

void TestLint::whatIsOverDoesNotCount()
{
    Checked checked;
    checked.policy.assignments = {
        testing::assignmentOf(Principal::everyone(), {QStringLiteral("k1")})};
    const qsizetype before = checked.findings().size();
    KeyCondition suspended{QString(), Exclusion::Invalid, checked.query.now.addSecs(60)};
    checked.conditions = {{KeyId(QStringLiteral("k1")), suspended}};
    QVERIFY(checked.findings().size() > before);
    suspended.until = checked.query.now;
    checked.conditions = {{KeyId(QStringLiteral("k1")), suspended}};
    QCOMPARE(checked.findings().size(), before);
}

void TestLint::keysThatTheServerCannotOpen()
{
    Checked checked;
    checked.conditions.insert(KeyId(QStringLiteral("k2")), {{}, Exclusion::Unreadable, {}});
    QCOMPARE(checked.only("key_unreadable").severity, Severity::Problem);
    checked.conditions.clear();
    // Held against one model only: the key works.
    checked.conditions.insert(KeyId(QStringLiteral("k2")),
                              {QStringLiteral("m"), Exclusion::NoAccess, {}});
    QCOMPARE(checked.findings().size(), 0);
}

void TestLint::accountsThatTheProviderNames()
{
    Checked checked;
    checked.query.learnedAccounts = {{KeyId(QStringLiteral("k1")), QStringLiteral("org-1")},
                                     {KeyId(QStringLiteral("k2")), QStringLiteral("org-2")}};
    QCOMPARE(checked.findings().size(), 0);
    checked.query.learnedAccounts.insert(KeyId(QStringLiteral("k3")), QStringLiteral("org-1"));
    QCOMPARE(checked.only("account_learned").keys,
             QList<KeyId>({KeyId(QStringLiteral("k1")), KeyId(QStringLiteral("k3"))}));
}

void TestLint::peopleWhoAreGone()
{
    Checked checked;
    const Principal gone = Principal::group(GroupId(QStringLiteral("g9")));
    checked.policy.assignments.append(testing::assignmentOf(gone, {QStringLiteral("k1")}));
    QCOMPARE(checked.only("principal_gone").principals, QList<Principal>({gone}));
}

void TestLint::limitsInMoneyWithoutPrices()
{
    Checked checked;
    Allowance allowance;
    allowance.requests = 10;
    checked.policy.allowances = {allowance};
    QCOMPARE(checked.findings().size(), 0);
    checked.policy.allowances.first().cost = 2;
    QCOMPARE(checked.only("cost_without_price").models, QStringList{QStringLiteral("m")});
    checked.policy.connections.first().models.first().price = Price{1, 2, {}, {}};
    QCOMPARE(checked.findings().size(), 0);
}

void TestLint::unusedKeys()
{
    Checked checked;
    checked.policy.assignments.first().keys.removeLast();
    QCOMPARE(checked.only("key_unused").keys, QList<KeyId>({checked.policy.keys.at(2).id}));
}

void TestLint::unpublishedModels()
{
    Checked checked;
    checked.policy.connections.first().models.first().grants.clear();
    const Finding finding = checked.only("model_unpublished");
    QVERIFY(finding.canFix());
    Snapshot snapshot;
    snapshot.directory = testing::smallDirectory();
    const auto fix = lintFix(checked.policy, snapshot, checked.conditions, checked.query, finding);
    checked.policy = applyEdit(checked.policy, fix.value()).value();
    QCOMPARE(checked.findings().size(), 0);
    checked.policy.connections.first().models.clear();
    QVERIFY(!checked.only("model_unpublished").canFix());
}

void TestLint::conflictingRanks()
{
    Checked checked;
    Assignment first = testing::assignmentOf(Principal::group(GroupId(QStringLiteral("g1"))),
                                             {QStringLiteral("k1")});
    Assignment second = testing::assignmentOf(Principal::group(GroupId(QStringLiteral("g2"))),
                                              {QStringLiteral("k2")});
    second.spill = Spill::Never;
    checked.policy.assignments.append(first);
    checked.policy.assignments.append(second);
    QCOMPARE(checked.only("ranks_conflict").principals,
             QList<Principal>({first.principal, second.principal}));
    checked.policy.assignments.last().rank = 1;
    QCOMPARE(checked.findings().size(), 0);
}

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
