#include "models/dropdecision.h"
#include "ui/board/boardsample.h"
#include "ui/support/timedapplication.h"

#include <QLocale>
#include <QTest>

using namespace keyroster;
using namespace keyroster::ui;

Q_DECLARE_METATYPE(keyroster::ui::DropTarget)

class TestDropDecision : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void table_data();
    void table();
    void fiveThousandAreOneEdit();
    void deletedPeopleAreRefused();
    void unknownConnectionIsRefused();
};

void TestDropDecision::table_data()
{
    QTest::addColumn<DragPayload>("payload");
    QTest::addColumn<DropTarget>("target");
    QTest::addColumn<bool>("control");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<KeyId>>(
        "keysOfFirst"); ///< of the first principal afterwards, when allowed
    const auto people = [](const QList<Principal>& who) { return DragPayload{who, {}}; };
    const auto keys = [](const QList<KeyId>& what) { return DragPayload{{}, what}; };
    const KeyId team = sample::key("k-team"), ada = sample::key("k-ada"),
                spare = sample::key("k-spare");
    const KeyId pool1 = sample::key("k-pool1"), pool2 = sample::key("k-pool2");
    const auto onKey = [](const KeyId& key) { return DropTarget::onKey(key); };
    const QList<KeyId> none;

    QTest::newRow("user without a key") << people({sample::user("u11")}) << onKey(team) << false
                                        << true << "Hedy Lamarr \u2192 team-1" << QList{team};
    QTest::newRow("replaces") << people({sample::user("u1")}) << onKey(team) << false << true
                              << "Ada Lovelace \u2192 team-1, instead of ada-own" << QList{team};
    QTest::newRow("Control adds") << people({sample::user("u1")}) << onKey(team) << true << true
                                  << "Ada Lovelace \u2192 also team-1" << QList{ada, team};
    QTest::newRow("several") << people(
        {sample::user("u11"), sample::user("u1"), sample::group("g-sales")})
                             << onKey(spare) << false << true
                             << "2 users and 1 group \u2192 spare, instead of ada-own"
                             << QList{spare};
    QTest::newRow("some have it already")
        << people({sample::user("u12"), sample::user("u8")}) << onKey(team) << false << true
        << "2 users \u2192 team-1" << QList{team};
    QTest::newRow("has it already") << people({sample::group("g-design")}) << onKey(team) << false
                                    << false << "Design already uses team-1." << none;
    QTest::newRow("all have it already")
        << people({sample::group("g-design"), sample::user("u8")}) << onKey(team) << false << false
        << "They all use team-1 already." << none;
    QTest::newRow("key of another connection")
        << people({sample::user("u11")}) << onKey(sample::key("k-groq")) << false << false
        << "groq-1 belongs to the connection Groq." << none;
    QTest::newRow("removed key") << people({sample::user("u11")}) << onKey(sample::key("k-gone"))
                                 << false << false
                                 << "This key is removed by your changes. Keep the key to use it."
                                 << none;
    QTest::newRow("onto the pool")
        << people({sample::user("u1")}) << DropTarget::onPool() << false << true
        << "Ada Lovelace \u2192 pool for everyone, off ada-own" << none;
    QTest::newRow("on the pool already")
        << people({sample::user("u11")}) << DropTarget::onPool() << false << false
        << "Hedy Lamarr has no key of their own here: the pool serves everyone." << none;
    QTest::newRow("key into the pool")
        << keys({spare}) << DropTarget::onPool() << false << true
        << "spare \u2192 pool for everyone" << QList{pool1, pool2, spare};
    QTest::newRow("key in the pool already") << keys({pool1}) << DropTarget::onPool() << false
                                             << false << "pool-1 is in the pool already." << none;
    QTest::newRow("key on a person")
        << keys({spare}) << DropTarget::onPerson(sample::user("u1")) << false << true
        << "Ada Lovelace \u2192 spare, instead of ada-own" << QList{spare};
    QTest::newRow("keys on a group")
        << keys({spare, team}) << DropTarget::onPerson(sample::group("g-sales")) << false << true
        << "Sales \u2192 spare and team-1" << QList{spare, team};
    QTest::newRow("key on a key")
        << keys({spare}) << onKey(team) << false << false
        << "Drop a key on a person, on a group or on the pool for everyone." << none;
    QTest::newRow("people on people")
        << people({sample::user("u1")}) << DropTarget::onPerson(sample::user("u2")) << false
        << false << "Drop people on a key." << none;
    QTest::newRow("beside everything") << people({sample::user("u1")}) << DropTarget() << false
                                       << false << "Drop people on a key." << none;
    QTest::newRow("nothing") << DragPayload() << onKey(team) << false << false
                             << "There is nothing here that can be dropped." << none;
    QTest::newRow("both at once") << DragPayload{{sample::user("u1")}, {team}} << onKey(team)
                                  << false << false << "Drop people or keys, not both at once."
                                  << none;
}

void TestDropDecision::table()
{
    QFETCH(DragPayload, payload);
    QFETCH(DropTarget, target);
    QFETCH(bool, control);
    QFETCH(bool, allowed);
    QFETCH(QString, words);
    QFETCH(QList<KeyId>, keysOfFirst);
    const Policy policy = sample::policy();
    const auto modifiers = control ? Qt::ControlModifier : Qt::NoModifier;
    const DropDecision decision =
        decideDrop(policy, sample::directory(), payload, sample::openAi, target, modifiers);
    QCOMPARE(decision.allowed ? decision.preview : decision.reason, words);
    QCOMPARE(decision.allowed, allowed);
    QCOMPARE(decision.edit.isEmpty(), !allowed);
    if (!allowed)
        return;
    const Result<Policy> after = applyEdit(policy, decision.edit);
    QVERIFY(after.has_value());
    Principal first = Principal::everyone();
    if (target.kind == DropTarget::Kind::Person)
        first = target.principal;
    else if (!payload.principals.isEmpty())
        first = payload.principals.constFirst();
    const Assignment* assignment = after->assignment(sample::openAi, first);
    QCOMPARE(assignment ? assignment->keys : QList<KeyId>(), keysOfFirst);
    QVERIFY(!decision.edit.text.isEmpty());
    QVERIFY(sameContent(*applyEdit(*after, inverse(decision.edit)), policy)); // one undo
}

void TestDropDecision::fiveThousandAreOneEdit()
{
    const Directory directory = sample::directory(5000);
    DragPayload payload;
    for (int i = 0; i < 5000; ++i)
        payload.principals.append(Principal::user(UserId(QStringLiteral("x%1").arg(i))));
    const DropDecision decision =
        decideDrop(sample::policy(), directory, payload, sample::openAi,
                   DropTarget::onKey(sample::key("k-spare")), Qt::NoModifier);
    QVERIFY(decision.allowed);
    QCOMPARE(decision.preview, QStringLiteral("5,000 users \u2192 spare"));
    QCOMPARE(decision.edit.changes.size(), 5000);
}

void TestDropDecision::deletedPeopleAreRefused()
{
    const DragPayload payload{{sample::user("nobody")}, {}};
    const DropDecision decision =
        decideDrop(sample::policy(), sample::directory(), payload, sample::openAi,
                   DropTarget::onKey(sample::key("k-spare")), Qt::NoModifier);
    QVERIFY(!decision.allowed);
    QVERIFY(decision.reason.contains(QStringLiteral("does not exist on the server any more")));
}

void TestDropDecision::unknownConnectionIsRefused()
{
    const DragPayload payload{{sample::user("u1")}, {}};
    const DropDecision decision =
        decideDrop(sample::policy(), sample::directory(), payload, ConnectionId(),
                   DropTarget::onKey(sample::key("k-spare")), Qt::NoModifier);
    QVERIFY(!decision.allowed);
    QCOMPARE(decision.reason, QStringLiteral("Choose a connection first."));
}

QTEST_MAIN(TestDropDecision)
#include "tst_dropdecision.moc"
