#include "policy/edits.h"
#include "policy/validate.h"
#include "support/await.h"
#include "sync/merge.h"
#include "sync/mergefields.h"
#include "unit/sync/world.h"

#include <QJsonArray>
#include <QTest>
#include <random>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// Where two admins meet: what is asked, and what each answer does.
class TestMergeChoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aConflictSaysBothSidesInWords();
    void aChoiceDecidesOneField();
    void aChoiceForAllOfIt();
    void differentModelsDoNotMeet();
    void differentLimitsDoNotMeet();
    void listsAreJoinedByElement_data();
    void listsAreJoinedByElement();
    void aSecretIsOneThing();
    void theSamePersonTwiceIsAConflict();
    void aKeyThatIsUsedAndGone();
    void aConnectionThatIsWorkedOnAndGone();
    void whatDoesNotFitCanOnlyBeTheirs();
    void choicesAreRememberedWithWhatWasShown();
    void anyMergeHoldsTogether();

private:
    static Directory people();
    static Policy revision(int number);
};

Policy TestMergeChoices::revision(int number)
{
    Policy policy = somePolicy();
    policy.revision = number;
    return policy;
}

Directory TestMergeChoices::people()
{
    return freshServer().directory;
}

void TestMergeChoices::aConflictSaysBothSidesInWords()
{
    Policy mine = revision(1), theirs = revision(2);
    mine.keys[0].weight = 2;
    theirs.keys[0].weight = 3;
    mine.assignments.last().keys = {KeyId(u"k1"_s)};
    theirs.assignments.removeLast();
    sync::Merged merged = sync::mergePolicies(revision(1), mine, theirs);
    QVERIFY(!merged.policy);
    QCOMPARE(merged.conflicts.size(), 2);
    sync::describeConflicts(merged.conflicts, revision(1), mine, theirs, people());
    const sync::Conflict& weight = merged.conflicts.first();
    QCOMPARE(weight.name, u"key team-k1"_s);
    QCOMPARE(weight.field, u"weight"_s);
    QCOMPARE(weight.fieldName, u"weight"_s);
    QCOMPARE(weight.baseText, u"1"_s);
    QCOMPARE(weight.mineText, u"2"_s);
    QCOMPARE(weight.theirsText, u"3"_s);
    const sync::Conflict& person = merged.conflicts.last();
    QCOMPARE(person.name, u"keys of Ada on Groq"_s);
    QVERIFY(person.field.isEmpty());
    QCOMPARE(person.baseText, u"team-k2"_s);
    QCOMPARE(person.mineText, u"team-k1"_s);
    QCOMPARE(person.theirsText, u"not there"_s);
    QVERIFY(!person.why.isEmpty() && person.canKeepMine);
}

void TestMergeChoices::aChoiceDecidesOneField()
{
    Policy mine = revision(1), theirs = revision(2);
    mine.keys[0].weight = 2;
    mine.keys[0].label = u"mine"_s;
    theirs.keys[0].weight = 3;
    theirs.keys[0].label = u"theirs"_s;
    const sync::Choice label{EntityKind::Key, u"k1"_s, u"label"_s, sync::Side::Mine};
    QCOMPARE(sync::mergePolicies(revision(1), mine, theirs, {label}).conflicts.size(), 1);
    const sync::Choice weight{EntityKind::Key, u"k1"_s, u"weight"_s, sync::Side::Theirs};
    const auto merged = sync::merge(revision(1), mine, theirs, {label, weight});
    VERIFY_OK(merged);
    QCOMPARE(merged->keys.first().label, u"mine"_s);
    QCOMPARE(merged->keys.first().weight, 3.0);
}

void TestMergeChoices::aChoiceForAllOfIt()
{
    Policy mine = revision(1), theirs = revision(2);
    mine.keys[0].weight = 2;
    mine.keys[0].label = u"mine"_s;
    mine.keys[0].enabled = false; // only here
    theirs.keys[0].weight = 3;
    theirs.keys[0].label = u"theirs"_s;
    const sync::Choice all{EntityKind::Key, u"k1"_s, QString(), sync::Side::Theirs};
    const auto merged = sync::merge(revision(1), mine, theirs, {all});
    VERIFY_OK(merged);
    QCOMPARE(merged->keys.first().label, u"theirs"_s);
    QCOMPARE(merged->keys.first().weight, 3.0);
    QVERIFY(!merged->keys.first().enabled);
}

void TestMergeChoices::differentModelsDoNotMeet()
{
    Policy base = revision(1);
    PublishedModel second;
    second.id = u"gpt-4.1"_s;
    base.connections[0].models.append(second);
    Policy mine = base, theirs = base;
    mine.connections[0].models[0].grants = {Principal::group(GroupId(u"g1"_s))};
    theirs.connections[0].models[1].hidden = true;
    PublishedModel third;
    third.id = u"third"_s;
    theirs.connections[0].models.append(third);
    third.id = u"fourth"_s;
    mine.connections[0].models.append(third);
    const auto merged = sync::merge(base, mine, theirs);
    VERIFY_OK(merged);
    const QList<PublishedModel>& models = merged->connections.first().models;
    QCOMPARE(models.size(), 4);
    QCOMPARE(models.at(0).grants, mine.connections.first().models.first().grants);
    QVERIFY(models.at(1).hidden);
    theirs.connections[0].models[0].name = u"theirs"_s;
    mine.connections[0].models[0].name = u"mine"_s;
    const auto conflicts = sync::mergePolicies(base, mine, theirs).conflicts;
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().field, u"models.llama.name"_s);
    theirs.connections[0].models.removeFirst();
    const auto removed = sync::mergePolicies(base, mine, theirs).conflicts;
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().field, u"models.llama"_s);
    QVERIFY(removed.first().theirs.isUndefined());
}

void TestMergeChoices::differentLimitsDoNotMeet()
{
    Policy mine = revision(1), theirs = revision(2);
    mine.keys[0].limits.rpm = 10;
    theirs.keys[0].limits.tpm = 1000;
    auto merged = sync::merge(revision(1), mine, theirs);
    VERIFY_OK(merged);
    QCOMPARE(*merged->keys.first().limits.rpm, 10);
    QCOMPARE(*merged->keys.first().limits.tpm, 1000);
    theirs.keys[0].limits.rpm = 20;
    QCOMPARE(sync::mergePolicies(revision(1), mine, theirs).conflicts.first().field,
             u"limits.rpm"_s);
}

void TestMergeChoices::listsAreJoinedByElement_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("merged"); // "-": a conflict
    QTest::newRow("both add at the end") << "a"
                                         << "ab"
                                         << "ac"
                                         << "abc";
    QTest::newRow("one adds in front") << "ab"
                                       << "cab"
                                       << "ab"
                                       << "cab";
    QTest::newRow("each removes another") << "abc"
                                          << "bc"
                                          << "ab"
                                          << "b";
    QTest::newRow("one moves, one adds") << "abc"
                                         << "cba"
                                         << "abcd"
                                         << "cdba";
    QTest::newRow("one moves, one removes") << "abc"
                                            << "bca"
                                            << "ac"
                                            << "ca";
    QTest::newRow("both move alike") << "abc"
                                     << "cba"
                                     << "cba"
                                     << "cba";
    QTest::newRow("both move") << "abc"
                               << "bac"
                               << "acb"
                               << "-";
}

void TestMergeChoices::listsAreJoinedByElement()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    const auto list = [](const QString& letters) {
        QJsonArray array;
        for (const QChar letter : letters)
            array.append(QString(letter));
        return array;
    };
    const auto result = sync::mergeLists(list(base), list(mine), list(theirs), true);
    QCOMPARE(result.has_value(), merged != u"-"_s);
    if (result)
        QCOMPARE(*result, list(merged));
}

void TestMergeChoices::aSecretIsOneThing()
{
    Policy mine = revision(1), theirs = revision(2);
    mine.keys[0].fingerprint = u"1111111111111111"_s;
    mine.keys[0].last4 = u"mine"_s;
    theirs.keys[0].fingerprint = u"2222222222222222"_s;
    theirs.keys[0].last4 = u"their"_s;
    theirs.keys[0].sealed = u"1.aa.bb"_s;
    const auto conflicts = sync::mergePolicies(revision(1), mine, theirs).conflicts;
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().field, u"secret"_s);
    const auto merged =
        sync::merge(revision(1), mine, theirs, sync::chooseAll(conflicts, sync::Side::Mine));
    VERIFY_OK(merged);
    QCOMPARE(merged->keys.first().fingerprint, u"1111111111111111"_s);
    QCOMPARE(merged->keys.first().last4, u"mine"_s);
    QVERIFY(merged->keys.first().sealed.isEmpty()); // theirs is of another secret
}

void TestMergeChoices::theSamePersonTwiceIsAConflict()
{
    Policy mine = revision(1), theirs = revision(2);
    Assignment bob = mine.assignments.last();
    bob.principal = Principal::user(UserId(u"bob"_s));
    mine.assignments.append(bob);
    bob.keys = {KeyId(u"k1"_s)};
    theirs.assignments.append(bob);
    const auto conflicts = sync::mergePolicies(revision(1), mine, theirs).conflicts;
    QCOMPARE(conflicts.size(), 1);
    QVERIFY(conflicts.first().field.isEmpty());
    const auto merged =
        sync::merge(revision(1), mine, theirs, sync::chooseAll(conflicts, sync::Side::Mine));
    VERIFY_OK(merged);
    QCOMPARE(merged->assignments.last().keys, QList<KeyId>{KeyId(u"k2"_s)});
    QCOMPARE(merged->assignments.size(), 3);
}

void TestMergeChoices::aKeyThatIsUsedAndGone()
{
    Policy mine = revision(1), theirs = revision(2);
    Assignment bob = mine.assignments.last();
    bob.principal = Principal::user(UserId(u"bob"_s));
    mine.assignments.append(bob);    // on k2,
    theirs.keys.removeLast();        // which they took away,
    theirs.assignments.removeLast(); // together with Ada's
    const auto conflicts = sync::mergePolicies(revision(1), mine, theirs).conflicts;
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().kind, EntityKind::Key);
    QCOMPARE(conflicts.first().id, u"k2"_s);
    const auto kept =
        sync::merge(revision(1), mine, theirs, sync::chooseAll(conflicts, sync::Side::Mine));
    VERIFY_OK(kept);
    QCOMPARE(kept->keys.size(), 2);
    QCOMPARE(kept->assignments.size(), 3); // Ada's is back, too: it was about this key
    const auto gone =
        sync::merge(revision(1), mine, theirs, sync::chooseAll(conflicts, sync::Side::Theirs));
    VERIFY_OK(gone);
    QCOMPARE(gone->keys.size(), 1);
    QCOMPARE(gone->assignments.size(), 1);
}

void TestMergeChoices::aConnectionThatIsWorkedOnAndGone()
{
    Policy mine = revision(1), theirs = revision(2);
    theirs.connections.clear();
    theirs.keys.clear();
    theirs.assignments.clear();
    mine.keys[0].label = u"mine"_s;
    const auto conflicts = sync::mergePolicies(revision(1), mine, theirs).conflicts;
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().kind, EntityKind::Connection);
    const auto kept =
        sync::merge(revision(1), mine, theirs, sync::chooseAll(conflicts, sync::Side::Mine));
    VERIFY_OK(kept);
    QVERIFY(sameContent(*kept, mine));
    const auto gone =
        sync::merge(revision(1), mine, theirs, sync::chooseAll(conflicts, sync::Side::Theirs));
    VERIFY_OK(gone);
    QVERIFY(!sync::hasContent(*gone));
    // The other way round: removed here, worked on there.
    const auto turned = sync::mergePolicies(revision(1), theirs, mine).conflicts;
    QCOMPARE(turned.size(), 1);
    const auto removed =
        sync::merge(revision(1), theirs, mine, sync::chooseAll(turned, sync::Side::Mine));
    VERIFY_OK(removed);
    QVERIFY(!sync::hasContent(*removed));
}

void TestMergeChoices::whatDoesNotFitCanOnlyBeTheirs()
{
    Policy mine = revision(1), theirs = revision(2);
    Connection added = mine.connections.first();
    added.id = ConnectionId(u"mine"_s);
    added.slug = u"new"_s;
    added.models.clear();
    mine.connections.append(added);
    ApiKey key = mine.keys.first();
    key.id = KeyId(u"k9"_s);
    key.connection = added.id;
    mine.keys.append(key);
    added.id = ConnectionId(u"theirs"_s);
    theirs.connections.append(added); // the same short name
    const auto conflicts = sync::mergePolicies(revision(1), mine, theirs).conflicts;
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().id, u"mine"_s);
    QVERIFY(!conflicts.first().canKeepMine && conflicts.first().why.contains(u"new"_s));
    QVERIFY(!sync::merge(revision(1), mine, theirs,
                         {{EntityKind::Connection, u"mine"_s, QString(), sync::Side::Mine}}));
    const auto merged =
        sync::merge(revision(1), mine, theirs, sync::chooseAll(conflicts, sync::Side::Mine));
    VERIFY_OK(merged);
    QCOMPARE(merged->connections.size(), 2);
    QCOMPARE(merged->keys.size(), 2); // the key went with its connection
}

void TestMergeChoices::choicesAreRememberedWithWhatWasShown()
{
    Policy mine = revision(1), theirs = revision(2);
    mine.keys[0].weight = 2;
    theirs.keys[0].weight = 3;
    const auto followed = sync::followServer(theirs, revision(1), mine);
    VERIFY_OK(followed);
    QVERIFY(!followed->base && !followed->draft);
    QCOMPARE(followed->conflicts.size(), 1);
    const QList<sync::Choice> choices = sync::chooseAll(followed->conflicts, sync::Side::Mine);
    // Never shown: not chosen.
    const auto unseen =
        sync::followServer(theirs, revision(1), mine, sync::withChoices({}, choices));
    QCOMPARE(unseen->conflicts.size(), 1);
    const sync::ConflictMemory memory =
        sync::withChoices(sync::withShown({}, followed->conflicts), choices);
    const auto chosen = sync::followServer(theirs, revision(1), mine, memory);
    VERIFY_OK(chosen);
    QVERIFY(chosen->conflicts.isEmpty() && chosen->rest.changes.size() == 1);
    // They moved on meanwhile: what was chosen was about another value.
    theirs.keys[0].weight = 4;
    const auto moved = sync::followServer(theirs, revision(1), mine, memory);
    QCOMPARE(moved->conflicts.size(), 1);
    QCOMPARE(moved->conflicts.first().theirsText, u"4"_s);
}

/// Random edits on both sides, every conflict decided at random: it always ends, what one side
/// alone changed is there, and the result is a valid policy.
void TestMergeChoices::anyMergeHoldsTogether()
{
    std::mt19937 random(20260301); // NOLINT: the same every time
    const auto any = [&random](int most) { return int(random() % unsigned(most)); };
    const auto edited = [&](Policy policy) {
        for (int edit = any(4) + 1; edit > 0; --edit) {
            switch (any(7)) {
            case 0:
                if (!policy.keys.isEmpty())
                    policy.keys[any(int(policy.keys.size()))].weight = 1 + any(5);
                break;
            case 1: {
                if (policy.keys.isEmpty())
                    break;
                const auto removed =
                    edits::removeKeys(policy, {policy.keys.at(any(int(policy.keys.size()))).id});
                policy = *applyEdit(policy, *removed);
                break;
            }
            case 2: {
                if (policy.keys.isEmpty())
                    break;
                const ApiKey& key = policy.keys.at(any(int(policy.keys.size())));
                const QString who = QStringList{u"ada"_s, u"bob"_s, u"cy"_s}.at(any(3));
                const auto put = edits::assign(
                    policy, people(), {Principal::user(UserId(who))}, key.connection, {key.id},
                    any(2) ? edits::AssignMode::Add : edits::AssignMode::Replace);
                if (put)
                    policy = *applyEdit(policy, *put);
                break;
            }
            case 3:
                for (Connection& connection : policy.connections)
                    connection.models[0].hidden = any(2);
                break;
            case 4:
                if (!policy.assignments.isEmpty())
                    policy.assignments.removeAt(any(int(policy.assignments.size())));
                break;
            case 5:
                if (!policy.keys.isEmpty())
                    policy.keys[0].limits.rpm = any(100);
                break;
            default:
                if (any(4) == 0 && !policy.connections.isEmpty())
                    policy = *applyEdit(
                        policy, *edits::removeConnection(policy, policy.connections.first().id));
            }
        }
        return policy;
    };
    int conflicted = 0;
    for (int round = 0; round < 3000; ++round) {
        const Policy base = revision(1);
        const Policy mine = edited(base), theirs = edited(revision(2));
        QList<sync::Choice> choices;
        sync::Merged merged = sync::mergePolicies(base, mine, theirs);
        conflicted += merged.policy ? 0 : 1;
        for (int asked = 0; !merged.policy; ++asked) {
            QVERIFY2(merged.problem.isEmpty(), qPrintable(merged.problem));
            QVERIFY(asked < 5 && !merged.conflicts.isEmpty());
            for (const sync::Conflict& conflict : std::as_const(merged.conflicts))
                choices +=
                    sync::chooseAll({conflict}, any(2) ? sync::Side::Mine : sync::Side::Theirs);
            merged = sync::mergePolicies(base, mine, theirs, choices);
        }
        const QList<Problem> problems = validate(*merged.policy);
        for (const Problem& problem : problems)
            QVERIFY2(problem.severity != Problem::Severity::Error, qPrintable(problem.message));
        if (sameContent(base, mine))
            QVERIFY(sameContent(*merged.policy, theirs));
        if (sameContent(base, theirs))
            QVERIFY(sameContent(*merged.policy, mine));
    }
    QVERIFY2(conflicted > 300, qPrintable(QString::number(conflicted)));
}

QTEST_GUILESS_MAIN(TestMergeChoices)
#include "tst_mergechoices.moc"
