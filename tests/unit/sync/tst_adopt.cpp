#include "policy/edit.h"
#include "support/await.h"
#include "sync/adopt.h"
#include "sync/applyrun.h"
#include "sync/views.h"
#include "unit/sync/world.h"

#include <QTest>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

class TestAdopt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesOverModelsPeopleAndKey();
    void prefixAndFixedList();
    void planMovesIdsLast();
    void idsOfOneNativeMoveAsOneGroup();
    void releasePutsEverythingBack();
    void interruptedMoveIsFinished();
    void problems_data();
    void problems();
    void notes();
    void twinsAreRefused();

private:
    static Policy adopted(const Snapshot& server);
};

Policy TestAdopt::adopted(const Snapshot& server)
{
    const auto adoptable = sync::adopt(server.natives.first(), server, somePolicy());
    if (!adoptable)
        qFatal("not adopted: %s", qPrintable(adoptable.error().message));
    return *applyEdit(somePolicy(), adoptable->edit);
}

void TestAdopt::takesOverModelsPeopleAndKey()
{
    const Snapshot server = freshServer();
    const Policy policy = adopted(server);
    const Connection& connection = policy.connections.last();
    QCOMPARE(connection.baseUrl, u"https://api.openai.com/v1"_s);
    QCOMPARE(connection.models.size(), 3);
    const PublishedModel& mini = connection.models.at(1);
    QCOMPARE(mini.id, u"gpt-4o-mini"_s);
    QCOMPARE(mini.publishedAs, u"gpt-4o-mini"_s);
    QCOMPARE(mini.name, u"Mini"_s);
    QCOMPARE(mini.grants, QList<Principal>{Principal::group(GroupId(u"g1"_s))});
    QVERIFY(connection.models.at(2).grants.isEmpty()); // had no entry: admins only
    QCOMPARE(connection.adopted->entriesBefore.size(), 2);
    QCOMPARE(policy.keys.last().fingerprint, u"1111222233334444"_s);
    QCOMPARE(policy.keys.last().last4, u"wxyz"_s);
    QCOMPARE(policy.assignments.last().principal, Principal::everyone());
    QCOMPARE(policy.assignments.last().keys, QList<KeyId>{policy.keys.last().id});
}

void TestAdopt::prefixAndFixedList()
{
    Snapshot server = freshServer();
    server.natives[0].prefixId = u"oa"_s;
    server.natives[0].enabled = false;
    server.natives[0].modelIds = QStringList{u"gpt-4o"_s};
    server.models.clear();
    server.entries[0].id = u"oa.gpt-4o"_s;
    const Policy policy = adopted(server);
    const PublishedModel& model = policy.connections.last().models.first();
    QCOMPARE(model.id, u"gpt-4o"_s);
    QCOMPARE(model.publishedAs, u"oa.gpt-4o"_s);
    QCOMPARE(model.grants, QList<Principal>{Principal::everyone()});
}

void TestAdopt::planMovesIdsLast()
{
    const Snapshot server = freshServer();
    const sync::Plan plan = planOrFail(inputFor(server, adopted(server)));
    const QStringList steps = stepsOf(plan);
    QCOMPARE(
        steps.mid(steps.size() - 4),
        QStringList({u"switch_off_native https://api.openai.com/v1"_s, u"publish_preset gpt-4o"_s,
                     u"publish_preset gpt-4o-mini"_s, u"publish_preset o1"_s}));
    const sync::Step off = plan.steps.at(plan.steps.size() - 4);
    for (const sync::Step& step : plan.steps) {
        if (step.kind == sync::StepKind::PublishPreset)
            QCOMPARE(step.dependsOn, QList<int>{off.number});
        if (step.kind == sync::StepKind::ActivateRouter)
            QVERIFY(off.dependsOn.contains(step.number));
    }
    QVERIFY(!plan.notes.isEmpty());
}

void TestAdopt::idsOfOneNativeMoveAsOneGroup()
{
    const Snapshot server = freshServer();
    const sync::Plan plan = planOrFail(inputFor(server, adopted(server)));
    const QList<sync::StepGroup> groups = sync::groupsOf(plan);
    QCOMPARE(groups.last().steps.size(), 4);
    QVERIFY(groups.last().isMove && groups.last().refresh);
    qsizetype steps = 0;
    for (const sync::StepGroup& group : groups)
        steps += group.steps.size();
    QCOMPARE(steps, plan.steps.size());
    // What the presets lead to is published, and known to the server, before they move.
    QVERIFY(groups.at(groups.size() - 2).refresh);
}

void TestAdopt::releasePutsEverythingBack()
{
    const Snapshot server = freshServer();
    const Snapshot synced = afterwards(server, planOrFail(inputFor(server, adopted(server))));
    QVERIFY(!synced.natives.first().enabled);
    QCOMPARE(sync::findEntry(synced.entries, u"gpt-4o"_s)->marker, u"policy-1"_s);

    const Policy now = settled(synced);
    const auto edit = sync::release(now.connections.last().id, now);
    VERIFY_OK(edit);
    const sync::Plan plan = planOrFail(inputFor(synced, *applyEdit(now, *edit)));
    const QStringList steps = stepsOf(plan);
    // First the ids go back, while the router still answers for them; then the policy forgets them.
    QCOMPARE(steps.first(), u"switch_on_native https://api.openai.com/v1"_s);
    QVERIFY(steps.indexOf(u"restore_entry gpt-4o"_s) < steps.indexOf(u"flip_slot keyroster"_s));
    QVERIFY(steps.indexOf(u"withdraw_model o1"_s) < steps.indexOf(u"flip_slot keyroster"_s));
    QVERIFY(steps.indexOf(u"withdraw_model keyroster.openai/gpt-4o"_s)
            > steps.indexOf(u"flip_slot keyroster"_s));
    QVERIFY(sync::groupsOf(plan).first().isMove);
    QCOMPARE(sync::groupsOf(plan).first().steps.size(), 4);

    const Snapshot released = afterwards(synced, plan);
    QVERIFY(released.natives.first().enabled);
    for (const ModelEntry& before : server.entries) {
        const ModelEntry* back = sync::findEntry(released.entries, before.id);
        QVERIFY(back);
        QCOMPARE(sync::entryView(*back), sync::entryView(before));
    }
    QVERIFY(!sync::findEntry(released.entries, u"o1"_s));
    QVERIFY(planOrFail(inputFor(released, settled(released))).isEmpty());
}

void TestAdopt::interruptedMoveIsFinished()
{
    const Snapshot server = freshServer();
    sync::Plan plan = planOrFail(inputFor(server, adopted(server)));
    plan.steps.removeLast(); // two presets were not made
    plan.steps.removeLast();
    const Snapshot half = afterwards(server, plan);
    const sync::Plan rest = planOrFail(inputFor(half, settled(half)));
    QCOMPARE(stepsOf(rest), QStringList({u"publish_preset gpt-4o-mini"_s, u"publish_preset o1"_s}));
    QVERIFY(rest.guards.isEmpty()); // an entry that was never taken over has lost no marker
    QVERIFY(planOrFail(inputFor(afterwards(half, rest), settled(half))).isEmpty());
}

void TestAdopt::problems_data()
{
    QTest::addColumn<QString>("authType");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("key") << u"bearer"_s << QString() << true;
    QTest::newRow("old server") << QString() << QString() << true;
    QTest::newRow("session") << u"session"_s << QString() << false;
    QTest::newRow("oauth") << u"system_oauth"_s << QString() << false;
    QTest::newRow("entra") << u"microsoft_entra_id"_s << QString() << false;
    QTest::newRow("none") << u"none"_s << QString() << false;
    QTest::newRow("harmless header") << u"bearer"_s << u"X-Title"_s << true;
    QTest::newRow("secret header") << u"bearer"_s << u"X-Api-Key"_s << false;
}

void TestAdopt::problems()
{
    QFETCH(QString, authType);
    QFETCH(QString, header);
    QFETCH(bool, allowed);
    NativeConnection native = freshServer().natives.first();
    native.authType = authType;
    if (!header.isEmpty())
        native.config = {{u"headers"_s, QJsonObject{{header, u"value"_s}}}};
    QCOMPARE(sync::adoptProblem(native, somePolicy()).isEmpty(), allowed);
}

void TestAdopt::notes()
{
    Snapshot server = freshServer();
    QCOMPARE(sync::adoptNotes(server.natives.first(), server).size(), 1); // voice output
    NativeConnection other;
    other.index = 1;
    other.baseUrl = u"https://example.org/v1"_s;
    other.modelIds = QStringList{u"gpt-4o"_s};
    server.natives.append(other);
    server.natives[0].apiType = u"responses"_s;
    const QStringList notes = sync::adoptNotes(server.natives.first(), server);
    QCOMPARE(notes.size(), 3);
    QVERIFY(notes.last().contains(u"gpt-4o"_s));
}

void TestAdopt::twinsAreRefused()
{
    Snapshot server = freshServer();
    NativeConnection twin = server.natives.first();
    twin.index = 1;
    twin.baseUrl += u'/';
    server.natives.append(twin);
    const auto adoptable = sync::adopt(server.natives.first(), server, somePolicy());
    QVERIFY(!adoptable);
    QCOMPARE(adoptable.error().kind, ErrorKind::BadInput);
    QVERIFY(!sync::adoptProblem(freshServer().natives.first(), adopted(freshServer())).isEmpty());
}

QTEST_GUILESS_MAIN(TestAdopt)
#include "tst_adopt.moc"
