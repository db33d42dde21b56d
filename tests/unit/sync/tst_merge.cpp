#include "support/await.h"
#include "sync/merge.h"
#include "unit/sync/world.h"

#include <QTest>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

class TestMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void differentThingsAreJoined();
    void differentFieldsOfOneThingAreJoined();
    void theSameFieldIsAConflict();
    void removedHereAndChangedThereIsAConflict();
    void whatDoesNotHoldTogetherIsAConflict();
    void sealedFormsAreNoChange();
    void aKeyOfMineKeepsItsSealedForm();
    void firstPullTakesTheServersPolicy();
    void untouchedDraftFollows();
    void editedDraftKeepsItsEdits();
    void anotherPolicyIsAConflict();
    void editsDuringASyncStay();

private:
    static Policy revision(int number);
};

Policy TestMerge::revision(int number)
{
    Policy policy = somePolicy();
    policy.revision = number;
    return policy;
}

void TestMerge::differentThingsAreJoined()
{
    Policy mine = revision(1), theirs = revision(2);
    mine.keys[0].label = u"mine"_s;
    theirs.keys[1].label = u"theirs"_s;
    const auto merged = sync::merge(revision(1), mine, theirs);
    VERIFY_OK(merged);
    QCOMPARE(merged->keys.at(0).label, u"mine"_s);
    QCOMPARE(merged->keys.at(1).label, u"theirs"_s);
    QCOMPARE(merged->revision, 2);
}

void TestMerge::differentFieldsOfOneThingAreJoined()
{
    Policy mine = revision(1), theirs = revision(2);
    mine.keys[0].label = u"mine"_s;
    theirs.keys[0].weight = 5;
    const auto merged = sync::merge(revision(1), mine, theirs);
    VERIFY_OK(merged);
    QCOMPARE(merged->keys.at(0).label, u"mine"_s);
    QCOMPARE(merged->keys.at(0).weight, 5.0);
}

void TestMerge::theSameFieldIsAConflict()
{
    Policy mine = revision(1), theirs = revision(2);
    mine.keys[0].label = u"mine"_s;
    theirs.keys[0].label = u"theirs"_s;
    const auto merged = sync::merge(revision(1), mine, theirs);
    QVERIFY(!merged);
    QCOMPARE(merged.error().kind, ErrorKind::Conflict);
    QVERIFY(merged.error().message.contains(u"team-k1"_s));
    theirs.keys[0].label = u"mine"_s; // both did the same
    VERIFY_OK(sync::merge(revision(1), mine, theirs));
}

void TestMerge::removedHereAndChangedThereIsAConflict()
{
    Policy mine = revision(1), theirs = revision(2);
    mine.assignments.removeLast();
    theirs.assignments.last().rank = 3;
    QCOMPARE(sync::merge(revision(1), mine, theirs).error().kind, ErrorKind::Conflict);
    theirs.assignments.removeLast();
    const auto merged = sync::merge(revision(1), mine, theirs);
    VERIFY_OK(merged);
    QCOMPARE(merged->assignments.size(), 1);
}

void TestMerge::whatDoesNotHoldTogetherIsAConflict()
{
    Policy mine = revision(1), theirs = revision(2);
    Assignment added = mine.assignments.last();
    added.principal = Principal::user(UserId(u"bob"_s));
    mine.assignments.append(added); // uses k2,
    theirs.keys.removeLast();       // which they took away
    theirs.assignments.removeLast();
    QCOMPARE(sync::merge(revision(1), mine, theirs).error().kind, ErrorKind::Conflict);
}

void TestMerge::sealedFormsAreNoChange()
{
    Policy mine = revision(1), theirs = revision(2);
    theirs.keys[0].sealed = u"1.aa.bb"_s;
    mine.keys[0].label = u"mine"_s;
    const auto merged = sync::merge(revision(1), mine, theirs);
    VERIFY_OK(merged);
    QCOMPARE(merged->keys.at(0).label, u"mine"_s);
    QCOMPARE(merged->keys.at(0).sealed, u"1.aa.bb"_s);
}

/// A key that comes back with an earlier revision has no secret here, only its sealed form.
void TestMerge::aKeyOfMineKeepsItsSealedForm()
{
    Policy mine = revision(1), theirs = revision(2);
    ApiKey back = mine.keys.first();
    back.id = KeyId(u"k9"_s);
    back.sealed = u"1.cc.dd"_s;
    mine.keys.append(back);
    theirs.keys[0].weight = 2;
    const auto merged = sync::merge(revision(1), mine, theirs);
    VERIFY_OK(merged);
    QCOMPARE(merged->key(back.id)->sealed, back.sealed);
    const sync::Followed settled = sync::settle(revision(2), mine);
    const auto after = applyEdit(*settled.draft, settled.rest);
    VERIFY_OK(after);
    QCOMPARE(after->key(back.id)->sealed, back.sealed);
}

void TestMerge::firstPullTakesTheServersPolicy()
{
    Policy fresh;
    fresh.id = PolicyId(u"just made"_s);
    auto followed = sync::followServer(std::nullopt, fresh, fresh);
    VERIFY_OK(followed);
    QVERIFY(!followed->draft && !followed->base && followed->rest.isEmpty());
    followed = sync::followServer(revision(4), fresh, fresh);
    VERIFY_OK(followed);
    QCOMPARE(*followed->draft, revision(4));
    QCOMPARE(*followed->base, revision(4));
}

void TestMerge::untouchedDraftFollows()
{
    Policy theirs = revision(5);
    theirs.keys[0].label = u"theirs"_s;
    auto followed = sync::followServer(theirs, revision(4), revision(4));
    VERIFY_OK(followed);
    QCOMPARE(*followed->draft, theirs);
    QVERIFY(followed->rest.isEmpty());
    followed = sync::followServer(revision(4), revision(4), revision(4));
    VERIFY_OK(followed);
    QVERIFY(!followed->draft);
}

void TestMerge::editedDraftKeepsItsEdits()
{
    Policy mine = revision(4), theirs = revision(5);
    mine.keys[1].label = u"mine"_s;
    auto followed = sync::followServer(revision(4), revision(4), mine);
    VERIFY_OK(followed);
    QVERIFY(!followed->draft
            && followed->rest.isEmpty()); // the journal with its undo stays as it is
    theirs.keys[0].label = u"theirs"_s;
    followed = sync::followServer(theirs, revision(4), mine);
    VERIFY_OK(followed);
    const auto draft = applyEdit(*followed->draft, followed->rest);
    VERIFY_OK(draft);
    QCOMPARE(draft->keys.at(0).label, u"theirs"_s);
    QCOMPARE(draft->keys.at(1).label, u"mine"_s);
    QCOMPARE(draft->revision, 5);
}

void TestMerge::anotherPolicyIsAConflict()
{
    Policy theirs = revision(3);
    theirs.id = PolicyId(u"theirs"_s);
    QCOMPARE(sync::followServer(theirs, revision(2), revision(2)).error().kind,
             ErrorKind::Conflict);
    Policy never = somePolicy();
    Policy base;
    base.id = never.id;
    QCOMPARE(sync::followServer(theirs, base, never).error().kind, ErrorKind::Conflict);
}

void TestMerge::editsDuringASyncStay()
{
    Policy target = revision(2);
    target.keys[0].sealed = u"1.aa.bb"_s;
    Policy draft = revision(1);
    QVERIFY(sync::settle(target, draft).rest.isEmpty());
    draft.keys[1].label = u"typed meanwhile"_s;
    const sync::Followed settled = sync::settle(target, draft);
    QCOMPARE(settled.rest.changes.size(), 1);
    const auto after = applyEdit(*settled.draft, settled.rest);
    VERIFY_OK(after);
    QCOMPARE(after->keys.at(1).label, u"typed meanwhile"_s);
    QCOMPARE(after->keys.at(0).sealed, u"1.aa.bb"_s);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
