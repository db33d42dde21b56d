#include "policy/policycodec.h"
#include "support/await.h"
#include "sync/adopt.h"
#include "unit/sync/world.h"

#include <QTest>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

class TestPlanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void untouchedServerAndDraftNeedNothing();
    void firstSyncInOrder();
    void nothingIsLeftAfterwards();
    void nothingIsLeftAfterwards_data();
    void changesWriteTheOtherSlot();
    void publishedAsMakesHiddenBaseAndPreset();
    void adminsOnlyNeedsNoEntry();
    void accessChangeIsOneStep();
    void removedModelIsWithdrawn();
    void foreignEntryStopsThePlan();
    void foreignFunctionStopsThePlan();
    void otherPolicyAndOtherRevisionAreConflicts();
    void wrongDraftSaysEverything();
    void routerUpdateOnlyForward();
    void whatCannotBeMadeAgainSaysSo();
    void newServerSecretSealsAnew();
    void sealedFormsAreKept();
    void sameInputSamePlan();
};

void TestPlanner::untouchedServerAndDraftNeedNothing()
{
    Policy empty;
    empty.id = PolicyId(u"new"_s);
    QVERIFY(planOrFail(inputFor(freshServer(), empty)).isEmpty());
}

void TestPlanner::firstSyncInOrder()
{
    const sync::Plan plan = planOrFail(inputFor(freshServer(), somePolicy()));
    const QStringList expected{u"create_slot keyroster_policy_a"_s,
                               u"create_slot keyroster_policy_b"_s,
                               u"install_router keyroster"_s,
                               u"write_slot keyroster_policy_a"_s,
                               u"flip_slot keyroster"_s,
                               u"activate_router keyroster"_s,
                               u"publish_model keyroster.groq/llama"_s};
    QCOMPARE(stepsOf(plan), expected);
    QCOMPARE(plan.target.revision, 1);
    QCOMPARE(plan.target.author, u"cy@example.org"_s);
    QVERIFY(plan.guards.isEmpty());
    for (const sync::Step& step : plan.steps) {
        QVERIFY(!step.what.isEmpty() && !step.why.isEmpty());
        for (const int number : step.dependsOn)
            QVERIFY(number < step.number);
    }
}

void TestPlanner::nothingIsLeftAfterwards_data()
{
    QTest::addColumn<Policy>("draft");
    QTest::newRow("simple") << somePolicy();
    Policy renamed = somePolicy();
    renamed.connections[0].models[0].publishedAs = u"llama-3"_s;
    QTest::newRow("another id") << renamed;
    const Snapshot server = freshServer();
    const auto adopted = sync::adopt(server.natives.first(), server, somePolicy());
    QTest::newRow("adopted") << *applyEdit(somePolicy(), adopted->edit);
}

void TestPlanner::nothingIsLeftAfterwards()
{
    QFETCH(Policy, draft);
    const Snapshot server = freshServer();
    const Snapshot synced = afterwards(server, planOrFail(inputFor(server, draft)));
    QCOMPARE(stepsOf(planOrFail(inputFor(synced, settled(synced)))), QStringList());
}

void TestPlanner::changesWriteTheOtherSlot()
{
    const Snapshot server = freshServer();
    const Snapshot synced = afterwards(server, planOrFail(inputFor(server, somePolicy())));
    Policy draft = settled(synced);
    draft.assignments.removeLast();
    const sync::Plan plan = planOrFail(inputFor(synced, draft));
    QCOMPARE(stepsOf(plan),
             QStringList({u"write_slot keyroster_policy_b"_s, u"flip_slot keyroster"_s}));
    QCOMPARE(plan.fromRevision, 1);
    QCOMPARE(plan.target.revision, 2);
    QCOMPARE(plan.target.parent, 1);
    const Snapshot second = afterwards(synced, plan);
    Policy back = settled(second);
    back.keys[0].weight = 3;
    QCOMPARE(stepsOf(planOrFail(inputFor(second, back))),
             QStringList({u"write_slot keyroster_policy_a"_s, u"flip_slot keyroster"_s}));
}

void TestPlanner::publishedAsMakesHiddenBaseAndPreset()
{
    Policy draft = somePolicy();
    draft.connections[0].models[0].publishedAs = u"llama-3"_s;
    const sync::Plan plan = planOrFail(inputFor(freshServer(), draft));
    const sync::Step base = plan.steps.at(plan.steps.size() - 2);
    const sync::Step preset = plan.steps.last();
    QCOMPARE(base.object, u"keyroster.groq/llama"_s);
    QVERIFY(base.after.toObject().value(u"hidden"_s).toBool());
    QCOMPARE(preset.kind, sync::StepKind::PublishPreset);
    QCOMPARE(preset.after.toObject().value(u"base"_s).toString(), u"keyroster.groq/llama"_s);
    QVERIFY(!preset.after.toObject().value(u"hidden"_s).toBool());
    QCOMPARE(preset.after.toObject().value(u"grants"_s), base.after.toObject().value(u"grants"_s));
}

void TestPlanner::adminsOnlyNeedsNoEntry()
{
    Policy draft = somePolicy();
    draft.connections[0].models[0].grants.clear();
    draft.connections[0].models[0].name.clear();
    QVERIFY(!stepsOf(planOrFail(inputFor(freshServer(), draft)))
                 .contains(u"publish_model keyroster.groq/llama"_s));
}

void TestPlanner::accessChangeIsOneStep()
{
    const Snapshot server = freshServer();
    Snapshot synced = afterwards(server, planOrFail(inputFor(server, somePolicy())));
    synced.entries.last().grants = {Principal::user(UserId(u"ada"_s))};
    const sync::Plan plan = planOrFail(inputFor(synced, settled(synced)));
    QCOMPARE(stepsOf(plan), QStringList({u"change_access keyroster.groq/llama"_s}));
    QCOMPARE(plan.target, *synced.policy);
}

void TestPlanner::removedModelIsWithdrawn()
{
    const Snapshot server = freshServer();
    const Snapshot synced = afterwards(server, planOrFail(inputFor(server, somePolicy())));
    Policy draft = settled(synced);
    draft.connections[0].models.clear();
    QCOMPARE(stepsOf(planOrFail(inputFor(synced, draft))),
             QStringList({u"write_slot keyroster_policy_b"_s, u"flip_slot keyroster"_s,
                          u"withdraw_model keyroster.groq/llama"_s}));
}

void TestPlanner::foreignEntryStopsThePlan()
{
    Policy draft = somePolicy();
    draft.connections[0].models[0].publishedAs =
        u"gpt-4o"_s; // somebody's own entry, and nothing is adopted
    const auto plan = sync::makePlan(inputFor(freshServer(), draft));
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Conflict);
    QVERIFY(plan.error().message.contains(u"gpt-4o"_s));
}

void TestPlanner::foreignFunctionStopsThePlan()
{
    Snapshot server = freshServer();
    server.router.router.exists = true;
    const auto plan = sync::makePlan(inputFor(server, somePolicy()));
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::Conflict);
    // Left over from a set-up that was never finished: a person has to confirm.
    server.router.router.marker = u"another policy"_s;
    QCOMPARE(guardsOf(planOrFail(inputFor(server, somePolicy()))), QStringList({u"marker_lost"_s}));
    // In use under another policy: never.
    const Snapshot fresh = freshServer();
    Snapshot synced = afterwards(fresh, planOrFail(inputFor(fresh, somePolicy())));
    synced.router.router.marker = u"another policy"_s;
    QVERIFY(!sync::makePlan(inputFor(synced, settled(synced))));
}

void TestPlanner::otherPolicyAndOtherRevisionAreConflicts()
{
    const Snapshot server = freshServer();
    const Snapshot synced = afterwards(server, planOrFail(inputFor(server, somePolicy())));
    Policy draft = settled(synced);
    draft.revision = 7;
    QCOMPARE(sync::makePlan(inputFor(synced, draft)).error().kind, ErrorKind::Conflict);
    draft = settled(synced);
    draft.id = PolicyId(u"mine"_s);
    QCOMPARE(sync::makePlan(inputFor(synced, draft)).error().kind, ErrorKind::Conflict);
}

void TestPlanner::wrongDraftSaysEverything()
{
    Policy draft = somePolicy();
    draft.keys[0].weight = -1;
    draft.connections[0].slug = u"Not A Slug"_s;
    const auto plan = sync::makePlan(inputFor(freshServer(), draft));
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, ErrorKind::BadInput);
    QVERIFY(plan.error().message.count(u'\n') >= 1);
}

void TestPlanner::routerUpdateOnlyForward()
{
    const Snapshot server = freshServer();
    Snapshot synced = afterwards(server, planOrFail(inputFor(server, somePolicy())));
    sync::PlanInput input = inputFor(synced, settled(synced));
    input.routerContent = u"a newer router"_s;
    input.snapshot.router.version = u"1.1.9"_s;
    QCOMPARE(stepsOf(planOrFail(input)), QStringList({u"update_router keyroster"_s}));
    input.snapshot.router.version = u"1.10.0"_s;
    QVERIFY(planOrFail(input).isEmpty());
    QCOMPARE(planOrFail(input).notes.size(), 1);
}

void TestPlanner::whatCannotBeMadeAgainSaysSo()
{
    const Snapshot server = freshServer();
    const Snapshot synced = afterwards(server, planOrFail(inputFor(server, somePolicy())));
    sync::PlanInput input = inputFor(synced, settled(synced));
    const auto routerStep = [&input] { return planOrFail(input).steps.first(); };
    input.snapshot.router.router.contentSha256 = u"another"_s;
    input.snapshot.router.version = u"0.0.1"_s; // an older Keyroster can put that back
    QVERIFY(routerStep().reversible);
    input.snapshot.router.version = input.routerVersion; // edited by hand
    QVERIFY(!routerStep().reversible);

    Policy nothing = settled(synced);
    nothing.connections.first().models.clear();
    input = inputFor(synced, nothing);
    const auto withdrawn = [&input] {
        const sync::Plan plan = planOrFail(input);
        return *std::ranges::find_if(plan.steps, [](const sync::Step& step) {
            return step.kind == sync::StepKind::WithdrawModel;
        });
    };
    QVERIFY(withdrawn().reversible);
    for (ModelEntry& entry : input.snapshot.entries)
        entry.raw.insert(u"params"_s, QJsonObject{{u"system"_s, u"Be brief."_s}});
    QVERIFY(!withdrawn().reversible);
}

void TestPlanner::newServerSecretSealsAnew()
{
    const Snapshot server = freshServer();
    Snapshot synced = afterwards(server, planOrFail(inputFor(server, somePolicy())));
    synced.router.publicKey = otherRouterKey();
    const sync::Plan plan = planOrFail(inputFor(synced, settled(synced)));
    QCOMPARE(stepsOf(plan),
             QStringList({u"write_slot keyroster_policy_b"_s, u"flip_slot keyroster"_s}));
    QVERIFY(plan.target.keys.at(0).sealed.isEmpty());
    QVERIFY(plan.steps.first().why.contains(u"secret changed"_s));
}

void TestPlanner::sealedFormsAreKept()
{
    const Snapshot server = freshServer();
    const Snapshot synced = afterwards(server, planOrFail(inputFor(server, somePolicy())));
    Policy draft = settled(synced);
    draft.keys[0].sealed.clear(); // as in a draft that was typed anew; the server still has it
    draft.keys[1].fingerprint = u"cccccccccccccccc"_s;
    const sync::Plan plan = planOrFail(inputFor(synced, draft));
    QCOMPARE(plan.target.keys.at(0).sealed, synced.policy->keys.at(0).sealed);
    QVERIFY(plan.target.keys.at(1).sealed.isEmpty());
}

void TestPlanner::sameInputSamePlan()
{
    const sync::PlanInput input = inputFor(freshServer(), somePolicy());
    const sync::Plan one = planOrFail(input), two = planOrFail(input);
    QCOMPARE(one.hash, two.hash);
    QVERIFY(one.id != two.id);
    const auto read = sync::parsePlan(sync::serializePlan(one));
    VERIFY_OK(read);
    QCOMPARE(sync::serializePlan(*read), sync::serializePlan(one));
    QByteArray forged = sync::serializePlan(one);
    forged.replace("everyone", "everywho");
    QCOMPARE(sync::parsePlan(forged).error().kind, ErrorKind::Damaged);
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
