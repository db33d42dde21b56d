#include "policy/listedits.h"
#include "unit/policy/testpolicies.h"

#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;

/// Whole lists of accounts and allowances, as the dialogs give them back.
class TestListEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accountsAreOneStepAndBack();
    void anAccountThatGoesLeavesItsKeys();
    void anAccountThatComesBackHasItsKeys();
    void badAccountsAreRefused();
    void allowancesAreOneStepAndBack();
    void doubledAllowancesAreRefused();
    void nothingChangedIsNoEdit();
};

namespace {

Account account(const QString& id, const QString& name)
{
    Account made;
    made.id = AccountId(id);
    made.connection = ConnectionId(u"c1"_s);
    made.name = name;
    made.limits.rpd = 1000;
    return made;
}

Allowance allowance(const Principal& principal, qint64 requests)
{
    Allowance made;
    made.principal = principal;
    made.requests = requests;
    return made;
}

Policy after(const Policy& policy, const Result<Edit>& edit)
{
    return edit ? applyEdit(policy, *edit).value_or(Policy()) : Policy();
}

Policy back(const Policy& policy, const Result<Edit>& edit)
{
    return edit ? applyEdit(after(policy, edit), inverse(*edit)).value_or(Policy()) : Policy();
}

} // namespace

void TestListEdits::accountsAreOneStepAndBack()
{
    const Policy policy = keyroster::testing::smallPolicy();
    const Result<Edit> edit = edits::setAccounts(
        policy, policy, {account(u"a1"_s, u"Lab"_s), account(u"a2"_s, u"Shop"_s)});
    QVERIFY(edit);
    QCOMPARE(after(policy, edit).accounts.size(), 2);
    QVERIFY(back(policy, edit) == policy);
    const Policy two = after(policy, edit);
    Account changed = two.accounts.at(0);
    changed.limits.costMonth = 12.5;
    changed.reset = u"Europe/Berlin"_s;
    const Result<Edit> next =
        edits::setAccounts(two, two, {changed, account(u"a3"_s, u"Third"_s)}); // a2 goes
    QVERIFY(next);
    const Policy three = after(two, next);
    QCOMPARE(three.accounts.size(), 2);
    QVERIFY(!three.account(AccountId(u"a2"_s)));
    QCOMPARE(three.account(AccountId(u"a1"_s))->reset, u"Europe/Berlin"_s);
    QVERIFY(back(two, next) == two);
}

void TestListEdits::anAccountThatGoesLeavesItsKeys()
{
    Policy policy = keyroster::testing::smallPolicy();
    policy.accounts = {account(u"a1"_s, u"Lab"_s)};
    policy.keys[0].account = AccountId(u"a1"_s);
    const Result<Edit> edit = edits::setAccounts(policy, policy, {});
    QVERIFY(edit);
    QVERIFY(after(policy, edit).keys.at(0).account.isEmpty());
    QVERIFY(back(policy, edit) == policy);
}

void TestListEdits::anAccountThatComesBackHasItsKeys()
{
    Policy base = keyroster::testing::smallPolicy();
    base.accounts = {account(u"a1"_s, u"Lab"_s), account(u"a2"_s, u"Shop"_s)};
    base.keys[0].account = AccountId(u"a1"_s);
    base.keys[1].account = AccountId(u"a1"_s);
    Policy draft = after(base, edits::setAccounts(base, base, {base.accounts.at(1)}));
    QVERIFY(draft.keys.at(0).account.isEmpty() && draft.keys.at(1).account.isEmpty());
    draft.keys[1].account = AccountId(u"a2"_s); // moved meanwhile
    const Result<Edit> kept = edits::setAccounts(draft, base, base.accounts);
    const Policy back = after(draft, kept);
    QCOMPARE(back.accounts, base.accounts);
    QCOMPARE(back.keys.at(0).account, AccountId(u"a1"_s));
    QCOMPARE(back.keys.at(1).account, AccountId(u"a2"_s));
    QVERIFY(back.keys.at(2).account.isEmpty());
    // Who took a key out of an account that stays has meant it.
    Policy out = base;
    out.keys[0].account = {};
    QVERIFY(edits::setAccounts(out, base, base.accounts)->isEmpty());
}

void TestListEdits::badAccountsAreRefused()
{
    const Policy policy = keyroster::testing::smallPolicy();
    QVERIFY(!edits::setAccounts(policy, policy, {account(u"a1"_s, u" "_s)}));
    const Result<Edit> twice = edits::setAccounts(
        policy, policy, {account(u"a1"_s, u"Lab"_s), account(u"a2"_s, u"Lab"_s)});
    QVERIFY(!twice);
    QVERIFY(twice.error().message.contains(u"Lab"_s));
    Account zone = account(u"a1"_s, u"Lab"_s);
    zone.reset = u"Mars/Olympus"_s;
    const Result<Edit> bad = edits::setAccounts(policy, policy, {zone});
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, ErrorKind::BadInput);
    QVERIFY(bad.error().message.contains(u"Lab"_s));
    QVERIFY(bad.error().message.contains(u"Mars/Olympus"_s));
}

void TestListEdits::allowancesAreOneStepAndBack()
{
    const Policy policy = keyroster::testing::smallPolicy();
    const Directory directory = keyroster::testing::smallDirectory();
    const Principal user = Principal::user(UserId(u"u1"_s));
    const Result<Edit> edit = edits::setAllowances(
        policy, directory, {allowance(user, 10), allowance(Principal::everyone(), 5)});
    QVERIFY(edit);
    const Policy two = after(policy, edit);
    QCOMPARE(two.allowances.size(), 2);
    QVERIFY(back(policy, edit) == policy);
    const Result<Edit> next = edits::setAllowances(two, directory, {allowance(user, 99)});
    QVERIFY(next);
    QCOMPARE(after(two, next).allowances.size(), 1);
    QCOMPARE(after(two, next).allowances.at(0).requests, std::optional<qint64>(99));
    QVERIFY(back(two, next) == two);
}

void TestListEdits::doubledAllowancesAreRefused()
{
    const Policy policy = keyroster::testing::smallPolicy();
    const Directory directory = keyroster::testing::smallDirectory();
    const Principal user = Principal::user(UserId(u"u1"_s));
    const Result<Edit> twice =
        edits::setAllowances(policy, directory, {allowance(user, 10), allowance(user, 20)});
    QVERIFY(!twice);
    QVERIFY(twice.error().message.contains(directory.nameOf(user)));
    Allowance nothing;
    nothing.principal = user;
    const Result<Edit> empty = edits::setAllowances(policy, directory, {nothing});
    QVERIFY(!empty);
    QVERIFY(empty.error().message.contains(directory.nameOf(user)));
}

void TestListEdits::nothingChangedIsNoEdit()
{
    const Policy policy = keyroster::testing::fullPolicy();
    const Result<Edit> accounts = edits::setAccounts(policy, policy, policy.accounts);
    QVERIFY(accounts && accounts->isEmpty());
    const Result<Edit> allowances =
        edits::setAllowances(policy, keyroster::testing::smallDirectory(), policy.allowances);
    QVERIFY(allowances && allowances->isEmpty());
}

QTEST_GUILESS_MAIN(TestListEdits)
#include "tst_listedits.moc"
