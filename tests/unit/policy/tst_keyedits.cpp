#include "policy/keyedits.h"
#include "unit/policy/testpolicies.h"

#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;

class TestKeyEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void severalKeysAreOneStep();
    void oneBadKeyChangesNothing();
    void aNewAccountComesWithItsKeys();
    void successorStandsBeforeTheOldKey();
    void earlierEndOfTheOldKeyStays();
    void sameSecretIsRefused();
};

namespace {

edits::Succession succession(const Policy& policy)
{
    edits::Succession next;
    next.old = policy.keys.at(1).id;
    next.successor.id = KeyId(u"fresh"_s);
    next.successor.fingerprint = u"fedcba9876543210"_s;
    next.successor.last4 = u"new4"_s;
    next.oldLabel = u"k2, old"_s;
    next.oldUntil = QDateTime(QDate(2030, 1, 1), QTime(12, 0), Qt::UTC);
    return next;
}

} // namespace

void TestKeyEdits::severalKeysAreOneStep()
{
    const Policy policy = keyroster::testing::smallPolicy();
    QList<ApiKey> changed = policy.keys;
    changed[0].weight = 3;
    changed[2].weight = 3;
    const Result<Edit> edit = edits::changeKeys(policy, changed, {}, u"Change 2 keys"_s);
    QVERIFY(edit.has_value());
    QCOMPARE(edit->changes.size(), 2);
    QCOMPARE(edit->text, u"Change 2 keys"_s);
    const Result<Policy> after = applyEdit(policy, *edit);
    QVERIFY(after.has_value());
    QCOMPARE(after->keys.at(2).weight, 3.0);
    QVERIFY(*applyEdit(*after, inverse(*edit)) == policy);
    QVERIFY(edits::changeKeys(policy, policy.keys, {}, u"Nothing"_s)->isEmpty());
}

void TestKeyEdits::oneBadKeyChangesNothing()
{
    const Policy policy = keyroster::testing::smallPolicy();
    QList<ApiKey> changed = policy.keys;
    changed[0].weight = 3;
    changed[1].label.clear();
    const Result<Edit> edit = edits::changeKeys(policy, changed, {}, u"Change"_s);
    QVERIFY(!edit.has_value());
    QCOMPARE(edit.error().kind, ErrorKind::BadInput);
}

void TestKeyEdits::aNewAccountComesWithItsKeys()
{
    const Policy policy = keyroster::testing::smallPolicy();
    Account account;
    account.id = AccountId(u"a-new"_s);
    account.connection = policy.keys.first().connection;
    account.name = u"Team"_s;
    ApiKey key = policy.keys.first();
    key.account = account.id;
    QVERIFY(!edits::changeKeys(policy, {key}, {}, u"Change"_s).has_value()); // no such account
    const Result<Edit> edit = edits::changeKeys(policy, {key}, {account}, u"Change"_s);
    QVERIFY(edit.has_value());
    const Result<Policy> after = applyEdit(policy, *edit);
    QVERIFY(after.has_value());
    QVERIFY(after->account(account.id));
    QCOMPARE(after->keys.first().account, account.id);
    QVERIFY(*applyEdit(*after, inverse(*edit)) == policy);
}

void TestKeyEdits::successorStandsBeforeTheOldKey()
{
    Policy policy = keyroster::testing::smallPolicy();
    policy.keys[1].weight = 2.5;
    policy.keys[1].limits.rpd = 70;
    policy.keys[1].sealed = u"1.x.y"_s;
    const auto ids = [](const QStringList& texts) {
        QList<KeyId> list;
        for (const QString& text : texts)
            list.append(KeyId(text));
        return list;
    };
    const QString k1 = policy.keys.at(0).id.text(), k2 = policy.keys.at(1).id.text(),
                  k3 = policy.keys.at(2).id.text();
    policy.assignments = {
        keyroster::testing::assignmentOf(Principal::user(UserId(u"u1"_s)), {k1, k2, k3}),
        keyroster::testing::assignmentOf(Principal::everyone(), {k2}),
        keyroster::testing::assignmentOf(Principal::group(GroupId(u"g1"_s)), {k3})};
    const Result<Edit> edit = edits::succeedKey(policy, succession(policy));
    QVERIFY2(edit.has_value(), edit ? "" : qPrintable(edit.error().message));
    const Result<Policy> after = applyEdit(policy, *edit);
    QVERIFY(after.has_value());
    const ApiKey* fresh = after->key(KeyId(u"fresh"_s));
    QVERIFY(fresh);
    QCOMPARE(fresh->label, policy.keys.at(1).label);
    QCOMPARE(fresh->weight, 2.5);
    QCOMPARE(fresh->limits.rpd, std::optional<qint64>(70));
    QVERIFY(fresh->sealed.isEmpty());
    QVERIFY(!fresh->validUntil.isValid());
    const ApiKey* old = after->key(policy.keys.at(1).id);
    QCOMPARE(old->label, u"k2, old"_s);
    QCOMPARE(old->validUntil, QDateTime(QDate(2030, 1, 1), QTime(12, 0), Qt::UTC));
    QCOMPARE(old->sealed, u"1.x.y"_s);
    QCOMPARE(after->assignments.at(0).keys, ids({k1, u"fresh"_s, k2, k3}));
    QCOMPARE(after->assignments.at(1).keys, ids({u"fresh"_s, k2}));
    QCOMPARE(after->assignments.at(2).keys, ids({k3}));
    QVERIFY(*applyEdit(*after, inverse(*edit)) == policy);
}

void TestKeyEdits::earlierEndOfTheOldKeyStays()
{
    Policy policy = keyroster::testing::smallPolicy();
    const QDateTime soon(QDate(2029, 1, 1), QTime(0, 0), Qt::UTC);
    policy.keys[1].validUntil = soon;
    const auto after = applyEdit(policy, *edits::succeedKey(policy, succession(policy)));
    QCOMPARE(after->key(policy.keys.at(1).id)->validUntil, soon);
    edits::Succession endless = succession(policy);
    endless.oldUntil = {};
    policy.keys[1].validUntil = {};
    const auto open = applyEdit(policy, *edits::succeedKey(policy, endless));
    QVERIFY(!open->key(policy.keys.at(1).id)->validUntil.isValid());
}

void TestKeyEdits::sameSecretIsRefused()
{
    Policy policy = keyroster::testing::smallPolicy();
    for (ApiKey& key : policy.keys)
        key.fingerprint = key.id.text().leftJustified(16, QLatin1Char('0'));
    edits::Succession same = succession(policy);
    same.successor.fingerprint = policy.keys.at(1).fingerprint;
    QVERIFY(!edits::succeedKey(policy, same).has_value());
    same.successor.fingerprint = policy.keys.at(2).fingerprint; // another key has it
    const Result<Edit> edit = edits::succeedKey(policy, same);
    QVERIFY(!edit.has_value());
    QVERIFY(edit.error().message.contains(policy.keys.at(2).label));
}

QTEST_GUILESS_MAIN(TestKeyEdits)
#include "tst_keyedits.moc"
