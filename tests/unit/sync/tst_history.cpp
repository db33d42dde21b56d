#include "policy/edits.h"
#include "policy/policycodec.h"
#include "policy/syncnote.h"
#include "sync/history.h"
#include "unit/sync/bench.h"
#include "unit/sync/world.h"

using namespace keyroster;
using namespace keyroster::test;

/// What was synced, by whom, and the way back to it.
class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSyncIsInTheHistory();
    void whatNeverRanIsNot();
    void aFailedRunSaysHowFarItGot();
    void revisionsOfOtherAdminsAreKept();
    void theNoteReachesOtherComputers();
    void backToARevision();
    void aDeletedKeyComesBackWithItsSecret();
    void anotherComputerBringsItBackByItsSealedForm();
    void keysWhoseSecretIsNowhereAreNamed();
    void aRevisionThatIsNotKept();
    void aRevisionOfAnotherSetUpIsRefused();

private:
    static Policy onServer(FakeOpenWebUi& server);
    static QList<sync::HistoryEntry> historyOf(Bench& admin);
    static void removeFirstKey(Bench& admin);
    static void addKey(Bench& admin, const QString& secret);
    static double weightOf(const Policy& policy) { return policy.keys.first().weight; }
};

Policy TestHistory::onServer(FakeOpenWebUi& server)
{
    return *policyFromJson(server.servedPolicy());
}

QList<sync::HistoryEntry> TestHistory::historyOf(Bench& admin)
{
    const auto entries = sync::history(admin.workspace());
    if (!entries)
        qFatal("history: %s", qPrintable(entries.error().message));
    return *entries;
}

void TestHistory::removeFirstKey(Bench& admin)
{
    const auto edit = edits::removeKeys(admin.draft(), {admin.draft().keys.first().id});
    if (!edit || !admin.workspace().apply(*edit))
        qFatal("the key could not be removed");
}

void TestHistory::addKey(Bench& admin, const QString& secret)
{
    sync::NewKey key;
    key.secret = SecretBytes::fromText(secret);
    const auto added =
        await(admin.engine().addKeys(admin.draft().connections.first().id, {key}, CancelToken()));
    if (!added)
        qFatal("addKeys: %s", qPrintable(added.error().message));
}

void TestHistory::aSyncIsInTheHistory()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    admin.sync();
    admin.weigh(3);
    const sync::Plan plan = admin.plan();
    VERIFY_OK(admin.workspace().setPlanMessage(plan.id, u"team-1 pays more"_s));
    VERIFY_OK(await(admin.engine().apply(plan.id, {}, {}, CancelToken())));

    const auto entries = historyOf(admin);
    QCOMPARE(entries.size(), 2);
    const sync::HistoryEntry& newest = entries.first();
    QCOMPARE(newest.plan, plan.id);
    QCOMPARE(newest.revision, 2);
    QCOMPARE(newest.aimedAt, 2);
    QVERIFY(newest.kept && newest.isCurrent && !entries.last().isCurrent);
    QCOMPARE(newest.author, u"admin@example.test"_s);
    QCOMPARE(newest.message, u"team-1 pays more"_s);
    QCOMPARE(newest.state, u"done"_s);
    QVERIFY(!newest.summary.isEmpty() && !newest.result.isEmpty());
    QCOMPARE(newest.steps, int(plan.steps.size()));
    QCOMPARE(newest.done, newest.steps);
    QCOMPARE(newest.failed + newest.skipped + newest.unknown, 0);
    QCOMPARE(admin.workspace().revisions()->first().message, u"team-1 pays more"_s);

    const auto details = sync::historyDetails(admin.workspace(), newest);
    VERIFY_OK(details);
    QCOMPARE(details->comparedWith, 1);
    QVERIFY(details->comparable);
    QCOMPARE(details->changes.size(), 1);
    QVERIFY(details->changes.first().contains(admin.draft().keys.first().label));
    QCOMPARE(details->steps.size(), plan.steps.size());
    for (const sync::HistoryStep& step : details->steps)
        QCOMPARE(step.outcome.outcome, workspace::StepOutcome::Done);
}

void TestHistory::whatNeverRanIsNot()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    QVERIFY(historyOf(admin).isEmpty());
    admin.adopt();
    admin.plan();
    admin.plan();
    QVERIFY(historyOf(admin).isEmpty());
}

void TestHistory::aFailedRunSaysHowFarItGot()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    server.host().breakPath(u"POST /api/v1/functions/id/keyroster/valves/update"_s,
                            {Break::Status, 403});
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Partly);
    server.host().mend();
    const auto entries = historyOf(admin);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().state, u"partly"_s);
    QCOMPARE(entries.first().revision, 0);
    QCOMPARE(entries.first().aimedAt, 1);
    QVERIFY(!entries.first().kept);
    QVERIFY(entries.first().done > 0 && entries.first().failed == 1);
    QVERIFY(entries.first().skipped > 0);
    const auto details = sync::historyDetails(admin.workspace(), entries.first());
    VERIFY_OK(details);
    const bool hasReason = std::any_of(
        details->steps.cbegin(), details->steps.cend(), [](const sync::HistoryStep& step) {
            return step.outcome.outcome == workspace::StepOutcome::Failed
                && !step.outcome.message.isEmpty();
        });
    QVERIFY(hasReason);
}

void TestHistory::revisionsOfOtherAdminsAreKept()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    VERIFY_OK(first.pull());
    first.adopt();
    first.sync();
    VERIFY_OK(second.pull());
    auto entries = historyOf(second);
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.first().plan.isEmpty() && entries.first().kept && entries.first().isCurrent);
    QCOMPARE(entries.first().state, u"read"_s);
    QCOMPARE(entries.first().author, u"admin@example.test"_s);
    QVERIFY(sync::historyDetails(second.workspace(), entries.first())->comparable);

    first.weigh(3);
    first.sync();
    first.weigh(4);
    first.sync();
    VERIFY_OK(second.pull());
    entries = historyOf(second);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().revision, 3);
    QVERIFY(entries.first().isCurrent && !entries.last().isCurrent);
    // Revision 2 was never seen here, so nobody can say what revision 3 changed.
    const auto details = sync::historyDetails(second.workspace(), entries.first());
    VERIFY_OK(details);
    QVERIFY(!details->comparable);
    QVERIFY(details->changes.isEmpty());
}

void TestHistory::theNoteReachesOtherComputers()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    VERIFY_OK(first.pull());
    first.adopt();
    first.sync();
    first.weigh(3);
    const sync::Plan plan = first.plan();
    VERIFY_OK(first.workspace().setPlanMessage(plan.id, u"team-1 pays more"_s));
    VERIFY_OK(await(first.engine().apply(plan.id, {}, {}, CancelToken())));
    QCOMPARE(server.servedPolicy().value(u"message"_s).toString(), u"team-1 pays more"_s);
    VERIFY_OK(await(first.engine().verify(CancelToken())));
    QCOMPARE(first.leftToDo(), QStringList());

    VERIFY_OK(second.pull());
    QCOMPARE(historyOf(second).first().message, u"team-1 pays more"_s);
    QCOMPARE(second.leftToDo(), QStringList());
    // It belongs to that one sync: the next one without a note has none.
    second.weigh(4);
    QCOMPARE(second.sync().end, sync::ApplyReport::End::Done);
    QVERIFY(!server.servedPolicy().contains(u"message"_s));
    VERIFY_OK(first.pull());
    const auto entries = historyOf(first);
    QCOMPARE(entries.first().message, QString());
    QCOMPARE(entries.at(1).message, u"team-1 pays more"_s);
    // A revision with another note says the same: going there and back is no change.
    Policy noted = first.draft();
    setSyncNote(noted, u"only words"_s);
    QVERIFY(sameContent(noted, first.draft()) && noted != first.draft());
    QCOMPARE(sync::contentHash(noted), sync::contentHash(first.draft()));
}

void TestHistory::backToARevision()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    admin.sync();
    const Policy before = admin.draft();
    admin.weigh(3);
    admin.sync();
    admin.weigh(4);
    admin.sync();
    const auto reversion = sync::revertTo(admin.workspace(), 1);
    VERIFY_OK(reversion);
    QVERIFY(reversion->missing.isEmpty());
    QVERIFY(reversion->edit.text.contains(u'1'));
    VERIFY_OK(admin.workspace().apply(reversion->edit));
    QVERIFY(sameContent(admin.draft(), before));
    QVERIFY(sync::revertTo(admin.workspace(), 1)->edit.isEmpty());
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(onServer(server).revision, 4); // a number is never used again
    QVERIFY(sameContent(onServer(server), before));
    QCOMPARE(admin.leftToDo(), QStringList());
}

void TestHistory::aDeletedKeyComesBackWithItsSecret()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    addKey(admin, u"secret-number-two-0002"_s);
    admin.sync();
    removeFirstKey(admin);
    admin.sync();
    QCOMPARE(onServer(server).keys.size(), 1);
    const auto reversion = sync::revertTo(admin.workspace(), 1);
    VERIFY_OK(reversion);
    QVERIFY(reversion->missing.isEmpty());
    VERIFY_OK(admin.workspace().apply(reversion->edit));
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(onServer(server).keys.size(), 2);
    const ApiKey key = admin.draft().keys.first();
    QVERIFY(!key.sealed.isEmpty());
    const auto secret = await(admin.engine().secretOf(key.id, CancelToken()));
    VERIFY_OK(secret);
    QVERIFY(*secret == SecretBytes("native-key-for-tests-0001"));
}

void TestHistory::anotherComputerBringsItBackByItsSealedForm()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    VERIFY_OK(first.pull());
    first.adopt();
    addKey(first, u"secret-number-two-0002"_s);
    first.sync();
    VERIFY_OK(second.pull()); // has revision 1, and no secret
    const QString sealed = onServer(server).keys.first().sealed;
    QVERIFY(!sealed.isEmpty());
    removeFirstKey(first);
    first.sync();
    VERIFY_OK(second.pull());
    const auto reversion = sync::revertTo(second.workspace(), 1);
    VERIFY_OK(reversion);
    QVERIFY(reversion->missing.isEmpty());
    VERIFY_OK(second.workspace().apply(reversion->edit));
    QCOMPARE(second.sync().end, sync::ApplyReport::End::Done);
    QCOMPARE(onServer(server).keys.first().sealed, sealed);
}

void TestHistory::keysWhoseSecretIsNowhereAreNamed()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench first(server), second(server);
    VERIFY_OK(first.pull());
    first.adopt();
    addKey(first, u"secret-number-two-0002"_s);
    first.sync();
    VERIFY_OK(second.pull());
    const QString label = first.draft().keys.first().label;
    removeFirstKey(first);
    first.sync();
    server.state().routerPublicKey = otherRouterKey();
    VERIFY_OK(second.pull());
    const auto reversion = sync::revertTo(second.workspace(), 1);
    VERIFY_OK(reversion);
    QVERIFY2(reversion->missing.contains(label), qPrintable(reversion->missing.join(u", "_s)));
    // Where the secret is in the keychain, nothing is missing.
    VERIFY_OK(first.pull());
    QVERIFY(sync::revertTo(first.workspace(), 1)->missing.isEmpty());
}

void TestHistory::aRevisionThatIsNotKept()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    const auto refused = sync::revertTo(admin.workspace(), 7);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    QVERIFY(refused.error().message.contains(u'7'));
}

void TestHistory::aRevisionOfAnotherSetUpIsRefused()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    Policy foreign = newPolicy();
    foreign.revision = 3;
    const auto refused = sync::revertToPolicy(admin.workspace(), foreign);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
