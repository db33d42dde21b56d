#include "policy/edit.h"
#include "policy/edits.h"
#include "policy/policycodec.h"
#include "unit/policy/testpolicies.h"

#include <QRandomGenerator>
#include <QTest>

using namespace keyroster;
using edits::AssignMode;

namespace {

/// One random edit that the app could make, or a failure that says why not.
Result<Edit> randomEdit(const Policy& policy, const Directory& directory, QRandomGenerator& random)
{
    const auto anyKey = [&] { return policy.keys.at(random.bounded(policy.keys.size())); };
    const Principal principals[] = {
        Principal::everyone(),
        Principal::user(UserId(QStringLiteral("u%1").arg(random.bounded(1, 5)))),
        Principal::group(GroupId(QStringLiteral("g%1").arg(random.bounded(1, 3))))};
    const Principal principal = principals[random.bounded(3)];
    switch (random.bounded(7)) {
    case 0: {
        ApiKey key = anyKey();
        key.id = KeyId(newIdText());
        key.label = QStringLiteral("key ") + key.id.text();
        return edits::addKeys(policy, {key});
    }
    case 1: return policy.keys.size() > 2 ? edits::removeKeys(policy, {anyKey().id}) : Edit();
    case 2: {
        ApiKey key = anyKey();
        key.weight = random.bounded(1, 9);
        key.limits.rpm = random.bounded(100);
        return edits::changeKey(policy, key);
    }
    case 3:
        return edits::unassign(policy, directory, {principal}, ConnectionId(QStringLiteral("c1")),
                               anyKey().id);
    case 4: {
        Allowance allowance;
        allowance.principal = principal;
        allowance.requests = random.bounded(1000);
        return edits::setAllowance(policy, allowance);
    }
    default:
        return edits::assign(policy, directory, {principal, Principal::everyone()},
                             ConnectionId(QStringLiteral("c1")), {anyKey().id},
                             random.bounded(2) == 0 ? AssignMode::Add : AssignMode::Replace);
    }
}

} // namespace

class TestEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void editThenInverseIsIdentity();
    void differenceLeadsFromOneToTheOther();
    void jsonSurvives();
    void removedEntitiesComeBackInTheirPlaces();
    void whatMovedIsStaleAndNothingChanges_data();
    void whatMovedIsStaleAndNothingChanges();
    void anEditNamesEachEntityOnce();
    void unknownFieldsArePartOfTheEntity();
    void assignmentsAreHeldAsThemselves();
    void whatIsUnusualStaysJson();
    void aPlaceIsOnlyAHint();
    void manyChangesOnALargePolicy();
};

void TestEdit::editThenInverseIsIdentity()
{
    const Directory directory = testing::smallDirectory();
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        QList<Policy> history{testing::smallPolicy()};
        QList<Edit> done;
        for (int step = 0; step < 60; ++step) {
            const auto edit = randomEdit(history.last(), directory, random);
            if (!edit || edit->isEmpty())
                continue;
            const auto next = applyEdit(history.last(), *edit);
            QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
            QVERIFY(*next != history.last());
            history.append(*next);
            done.append(*edit);
        }
        QVERIFY(done.size() > 15);
        for (qsizetype step = done.size() - 1; step >= 0; --step) {
            const auto undone = applyEdit(history.at(step + 1), inverse(done.at(step)));
            QVERIFY(undone);
            QVERIFY(*undone == history.at(step));
            QVERIFY(inverse(inverse(done.at(step))) == done.at(step));
            QVERIFY(applyEdit(*undone, done.at(step)).value() == history.at(step + 1));
        }
    }
}

void TestEdit::differenceLeadsFromOneToTheOther()
{
    const Directory directory = testing::smallDirectory();
    QRandomGenerator random(99);
    const Policy from = testing::smallPolicy();
    Policy to = from;
    for (int step = 0; step < 80; ++step) {
        const auto edit = randomEdit(to, directory, random);
        if (edit)
            to = applyEdit(to, *edit).value();
        const Edit all{QStringLiteral("all"), difference(from, to)};
        QVERIFY(applyEdit(from, all).value() == to);
        QVERIFY(applyEdit(to, inverse(all)).value() == from);
    }
    QVERIFY(difference(to, to).isEmpty());
}

void TestEdit::jsonSurvives()
{
    const Policy full = testing::fullPolicy();
    const Edit edit{QStringLiteral("Remove all"), difference(full, newPolicy())};
    QCOMPARE(edit.changes.size(), 6);
    const auto read = editFromJson(editToJson(edit));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == edit);
    QJsonObject broken = editToJson(edit);
    broken.insert(QStringLiteral("changes"), QStringLiteral("none"));
    QCOMPARE(editFromJson(broken).error().kind, ErrorKind::BadInput);
}

void TestEdit::removedEntitiesComeBackInTheirPlaces()
{
    const Policy policy = testing::smallPolicy();
    const Edit edit =
        edits::removeKeys(policy, {policy.keys.at(2).id, policy.keys.at(0).id}).value();
    const Policy less = applyEdit(policy, edit).value();
    QCOMPARE(less.keys.size(), 1);
    QVERIFY(applyEdit(less, inverse(edit)).value() == policy);
}

void TestEdit::whatMovedIsStaleAndNothingChanges_data()
{
    QTest::addColumn<bool>("removed");
    QTest::newRow("changed meanwhile") << false;
    QTest::newRow("removed meanwhile") << true;
}

void TestEdit::whatMovedIsStaleAndNothingChanges()
{
    QFETCH(bool, removed);
    Policy policy = testing::smallPolicy();
    ApiKey changed = policy.keys.at(1);
    changed.weight = 5;
    const Edit edit = edits::changeKey(policy, changed).value();
    if (removed)
        policy.keys.removeAt(1);
    else
        policy.keys[1].label = QStringLiteral("other");
    const auto applied = applyEdit(policy, edit);
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, ErrorKind::Stale);
    QVERIFY(applied.error().detail.contains(QStringLiteral("k2")));
    // Adding what is there already is stale, too.
    Edit again;
    again.changes = {
        Change{EntityKind::Key, QStringLiteral("k1"), {}, keyToJson(policy.keys.first()), -1}};
    QCOMPARE(applyEdit(policy, again).error().kind, ErrorKind::Stale);
}

void TestEdit::anEditNamesEachEntityOnce()
{
    const Policy policy = testing::smallPolicy();
    ApiKey changed = policy.keys.first();
    changed.weight = 5;
    Edit edit = edits::changeKey(policy, changed).value();
    edit.changes.append(edit.changes.first());
    QCOMPARE(applyEdit(policy, edit).error().kind, ErrorKind::Internal);
    Edit renames = edits::changeKey(policy, changed).value();
    changed.id = KeyId(QStringLiteral("other"));
    renames.changes.first().after = keyToJson(changed);
    QCOMPARE(applyEdit(policy, renames).error().kind, ErrorKind::Internal);
}

void TestEdit::unknownFieldsArePartOfTheEntity()
{
    const Policy policy = testing::fullPolicy();
    ApiKey changed = policy.keys.first();
    changed.weight = 9;
    const Policy after = applyEdit(policy, edits::changeKey(policy, changed).value()).value();
    QVERIFY(after.keys.first().extra == policy.keys.first().extra);
    QVERIFY(!after.keys.first().extra.isEmpty());
}

void TestEdit::assignmentsAreHeldAsThemselves()
{
    Assignment assignment = testing::assignmentOf(Principal::user(UserId(QStringLiteral("u1"))),
                                                  {QStringLiteral("k1")});
    assignment.rank = 3;
    const EntityValue held(assignment);
    QVERIFY(held.assignment());
    QCOMPARE(*held.assignment(), assignment);
    QCOMPARE(held.json(), assignmentToJson(assignment));
    QCOMPARE(held.connection(), assignment.connection);
    const EntityValue read = EntityValue::read(EntityKind::Assignment, held.json());
    QVERIFY(read.assignment());
    QVERIFY(read == held);
    // The same as JSON is equal, another is not.
    QVERIFY(EntityValue(held.json()) == held);
    assignment.rank = 4;
    QVERIFY(!(EntityValue(assignment) == held));
    QVERIFY(!(EntityValue(assignmentToJson(assignment)) == held));
    // Another kind of the same shape is left alone.
    QVERIFY(!EntityValue::read(EntityKind::Key, held.json()).assignment());
}

void TestEdit::whatIsUnusualStaysJson()
{
    const Assignment plain = testing::assignmentOf(Principal::user(UserId(QStringLiteral("u1"))),
                                                   {QStringLiteral("k1")});
    for (const auto& [name, value] :
         {std::pair(QStringLiteral("later"), QJsonValue(true)),
          std::pair(QStringLiteral("rank"), QJsonValue(0)),
          std::pair(QStringLiteral("keys"), QJsonValue(QStringLiteral("k1")))}) {
        QJsonObject json = assignmentToJson(plain);
        json.insert(name, value);
        const EntityValue read = EntityValue::read(EntityKind::Assignment, json);
        QVERIFY(!read.assignment());
        QCOMPARE(read.json(), json);
    }
    // An assignment that could not be read again from the journal is refused before it is there.
    Assignment nobodys = plain;
    nobodys.principal.id.clear();
    QVERIFY(!EntityValue(nobodys).assignment());
    Edit edit;
    edit.changes.append({EntityKind::Assignment,
                         assignmentEntityId(nobodys.connection, nobodys.principal),
                         {},
                         nobodys,
                         -1});
    QCOMPARE(applyEdit(testing::smallPolicy(), edit).error().kind, ErrorKind::BadInput);
    nobodys.principal.id = QStringLiteral("u1");
    nobodys.rank = 1000001;
    edit.changes.first().after = nobodys;
    QCOMPARE(applyEdit(testing::smallPolicy(), edit).error().kind, ErrorKind::BadInput);
}

void TestEdit::aPlaceIsOnlyAHint()
{
    Policy policy = testing::smallPolicy();
    for (int number = 0; number < 5; ++number)
        policy.assignments.append(testing::assignmentOf(
            Principal::user(UserId(QString::number(number))), {QStringLiteral("k1")}));
    const qsizetype place = policy.assignments.size() - 3;
    const Principal who = policy.assignments.at(place).principal;
    Edit edit = edits::assign(policy, {}, {who}, policy.connections.first().id,
                              {policy.keys.at(1).id}, AssignMode::Add)
                    .value();
    QCOMPARE(edit.changes.first().position, place);
    const Policy expected = applyEdit(policy, edit).value();
    QCOMPARE(expected.assignments.at(place).keys.size(), 2);
    for (const qsizetype hint : {qsizetype(-1), qsizetype(0), place + 1, qsizetype(1000)}) {
        edit.changes.first().position = hint;
        QVERIFY(applyEdit(policy, edit).value() == expected);
    }
    // Somebody else's change is seen wherever it stands.
    edit.changes.first().position = place;
    Policy moved = policy;
    moved.assignments.move(place, 0);
    QCOMPARE(applyEdit(moved, edit).value().assignments.first().keys.size(), 2);
    moved.assignments.first().rank = 1;
    QCOMPARE(applyEdit(moved, edit).error().kind, ErrorKind::Stale);
    moved.assignments.removeFirst();
    QCOMPARE(applyEdit(moved, edit).error().kind, ErrorKind::Stale);
}

void TestEdit::manyChangesOnALargePolicy()
{
    constexpr int all = 100000;
    constexpr int changed = 5000;
    Policy policy = testing::smallPolicy();
    for (int number = 0; number < all; ++number)
        policy.assignments.append(testing::assignmentOf(
            Principal::user(UserId(QString::number(number))), {QStringLiteral("k1")}));
    QList<Principal> some;
    for (int number = 0; number < changed; ++number)
        some.append(Principal::user(UserId(QString::number(number * 19))));
    const Edit edit = edits::assign(policy, {}, some, policy.connections.first().id,
                                    {policy.keys.at(1).id}, AssignMode::Add)
                          .value();
    QCOMPARE(edit.changes.size(), changed);
    const Policy after = applyEdit(policy, edit).value();
    QCOMPARE(after.assignments.at(19).keys.size(), 2);
    QCOMPARE(after.assignments.at(20).keys.size(), 1);
    QVERIFY(applyEdit(after, inverse(edit)).value() == policy);
    const Edit removal =
        edits::unassign(after, {}, some, policy.connections.first().id, {}).value();
    const Policy less = applyEdit(after, removal).value();
    QCOMPARE(less.assignments.size(), all - changed);
    QVERIFY(applyEdit(less, inverse(removal)).value() == after);
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
