#include "models/keyremoval.h"
#include "ui/board/boardsample.h"
#include "ui/support/timedapplication.h"

#include <QTest>

using namespace keyroster;
using namespace keyroster::ui;
using namespace Qt::StringLiterals;

class TestKeyRemoval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anUnusedKeyConcernsNobody();
    void peopleFallToThePool();
    void aFurtherKeyCatchesThem();
    void withoutAPoolTheyHaveNone();
    void theLastKeyOfThePool();
};

void TestKeyRemoval::anUnusedKeyConcernsNobody()
{
    const KeyRemoval removal =
        removalOf(sample::policy(), sample::directory(), {sample::key("k-spare")});
    QCOMPARE(removal.users + removal.groups, 0);
    QCOMPARE(removal.peopleOnPool, 0);
    QCOMPARE(removal.peopleWithoutKey, 0);
    QVERIFY(removalWords(removal).constFirst().contains(u"Nobody"_s));
}

void TestKeyRemoval::peopleFallToThePool()
{
    // On team-1: the group Design (3 people) and Zaha.
    const KeyRemoval removal =
        removalOf(sample::policy(), sample::directory(), {sample::key("k-team")});
    QCOMPARE(removal.users, 1);
    QCOMPARE(removal.groups, 1);
    QCOMPARE(removal.assignmentsGone, 2);
    QCOMPARE(removal.peopleOnPool, 4);
    QCOMPARE(removal.peopleWithoutKey, 0);
    QVERIFY(removalWords(removal).join(u' ').contains(u"4 people use the pool"_s));
}

void TestKeyRemoval::aFurtherKeyCatchesThem()
{
    Policy policy = sample::policy();
    for (Assignment& assignment : policy.assignments) {
        if (assignment.keys.contains(sample::key("k-team")))
            assignment.keys.append(sample::key("k-spare"));
    }
    const KeyRemoval removal = removalOf(policy, sample::directory(), {sample::key("k-team")});
    QCOMPARE(removal.assignmentsGone, 0);
    QCOMPARE(removal.peopleOnPool, 0);
}

void TestKeyRemoval::withoutAPoolTheyHaveNone()
{
    // Groq has no pool: Research and its subgroup Lab, 4 people, lose their only key.
    const KeyRemoval removal =
        removalOf(sample::policy(), sample::directory(), {sample::key("k-groq")});
    QCOMPARE(removal.peopleWithoutKey, 4);
    QVERIFY(removalWords(removal).join(u' ').contains(u"4 people have no key left"_s));
}

void TestKeyRemoval::theLastKeyOfThePool()
{
    const KeyRemoval one =
        removalOf(sample::policy(), sample::directory(), {sample::key("k-pool1")});
    QVERIFY(one.poolShrinks && !one.poolGone);
    const KeyRemoval both = removalOf(sample::policy(), sample::directory(),
                                      {sample::key("k-pool1"), sample::key("k-pool2")});
    QVERIFY(both.poolGone);
    QVERIFY(both.peopleWithoutKey > 0);
}

QTEST_MAIN(TestKeyRemoval)
#include "tst_keyremoval.moc"
