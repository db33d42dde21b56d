#include "policy/edits.h"
#include "policy/policycodec.h"
#include "unit/sync/bench.h"
#include "unit/sync/world.h"

using namespace keyroster;
using namespace keyroster::test;

namespace {
const QByteArray secret = "canary-secret-number-two-0002";
}

/// A plan that one admin saves and another one applies.
class TestPlanFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aColleagueAppliesIt();
    void itHoldsNoSecret();
    void whatIsNotAPlanIsRefused_data();
    void whatIsNotAPlanIsRefused();
    void anotherServerIsRefused();
    void anotherSetUpIsRefused();
    void theServerMovedOn();
    void whatMovedIsNamed();
    void changesOfTheDraftAreNotLost();
    void theFirstSyncCannotBeGivenAway();
    void guardsCountOnTheOtherComputer();
    void itRunsOnce();
    void itsMakerMayGoOnEditing();

private:
    /// Two computers at revision 1 of the same server; the first has a new key in its draft.
    struct Pair
    {
        FakeOpenWebUi server;
        std::unique_ptr<Bench> first, second;
        Pair();
        QByteArray file() const;
        Result<sync::Plan> take(const QByteArray& bytes) const
        {
            return await(second->engine().takePlanFile(bytes, CancelToken()));
        }
    };
    static Policy onServer(FakeOpenWebUi& server) { return *policyFromJson(server.servedPolicy()); }
};

TestPlanFile::Pair::Pair()
{
    furnish(server);
    first = std::make_unique<Bench>(server);
    if (!first->pull())
        qFatal("pull");
    first->adopt();
    first->sync();
    second = std::make_unique<Bench>(server);
    if (!second->pull())
        qFatal("pull");
    sync::NewKey key;
    key.label = u"second"_s;
    key.secret = SecretBytes(secret);
    const auto added =
        await(first->engine().addKeys(first->draft().connections.first().id, {key}, CancelToken()));
    if (!added)
        qFatal("addKeys");
}

QByteArray TestPlanFile::Pair::file() const
{
    const auto plan = await(first->engine().planForFile(CancelToken()));
    if (!plan)
        qFatal("planForFile: %s", qPrintable(plan.error().message));
    return sync::serializePlan(*plan);
}

void TestPlanFile::aColleagueAppliesIt()
{
    Pair pair;
    const QByteArray file = pair.file();
    const auto made = sync::parsePlan(file);
    VERIFY_OK(made);
    const auto taken = pair.take(file);
    VERIFY_OK(taken);
    QCOMPARE(taken->id, made->id);
    QCOMPARE(taken->hash, made->hash);
    QVERIFY(pair.second->workspace().canUndo());
    VERIFY_OK(pair.second->workspace().setPlanMessage(taken->id, u"as agreed"_s));
    const auto report = await(pair.second->engine().apply(taken->id, {}, {}, CancelToken()));
    VERIFY_OK(report);
    QCOMPARE(report->end, sync::ApplyReport::End::Done);
    const Policy now = onServer(pair.server);
    QCOMPARE(now.keys.size(), 2);
    QVERIFY(!now.keys.last().sealed.isEmpty());
    QCOMPARE(now.author, made->target.author);
    QCOMPARE(pair.second->leftToDo(), QStringList());
    QCOMPARE(pair.first->leftToDo(), QStringList());
    QVERIFY(sameContent(pair.first->draft(), pair.second->draft()));
    QCOMPARE(pair.second->workspace().revisions()->first().number, 2);
    // Its maker has no plan that waits, and knows that it did not run here.
    QCOMPARE(pair.first->workspace().plan(made->id)->state, u"discarded"_s);
    const auto kept = pair.first->workspace().revisions();
    QCOMPARE(kept->first().source, workspace::RevisionRecord::Source::Read);
    QCOMPARE(kept->first().message, u"as agreed"_s);
}

void TestPlanFile::itHoldsNoSecret()
{
    const Pair pair;
    const QByteArray file = pair.file();
    QVERIFY(file.contains("\"second\""));
    for (const QByteArray& secretText : {secret, QByteArray("native-key-for-tests-0001")}) {
        for (const QByteArray& form : {secretText, secretText.toBase64(), secretText.toHex(),
                                       secretText.toPercentEncoding()})
            QVERIFY(!file.contains(form.left(24)));
    }
}

void TestPlanFile::whatIsNotAPlanIsRefused_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("put");
    QTest::newRow("edited") << QByteArray("\"label\":\"second\"")
                            << QByteArray("\"label\":\"third\"");
    QTest::newRow("other hash") << QByteArray("\"hash\":\"") << QByteArray("\"hash\":\"0");
    QTest::newRow("cut") << QByteArray("\"steps\"") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestPlanFile::whatIsNotAPlanIsRefused()
{
    QFETCH(const QByteArray, find);
    QFETCH(const QByteArray, put);
    const Pair pair;
    QByteArray file = pair.file();
    const auto at = file.indexOf(find);
    QVERIFY(at >= 0);
    if (put.isEmpty())
        file.truncate(at);
    else
        file.replace(at, find.size(), put);
    const auto refused = pair.take(file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Damaged);
    QVERIFY(!pair.second->workspace().canUndo());
}

void TestPlanFile::anotherServerIsRefused()
{
    const Pair pair, other;
    const auto refused = other.take(pair.file());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(refused.error().message.contains(QString::number(pair.server.url().port())));
}

void TestPlanFile::anotherSetUpIsRefused()
{
    Pair pair;
    auto plan = sync::parsePlan(pair.file());
    VERIFY_OK(plan);
    plan->target.id = PolicyId(u"somebody-else"_s);
    plan->hash = sync::planHash(*plan);
    const auto refused = pair.take(sync::serializePlan(*plan));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
}

void TestPlanFile::theServerMovedOn()
{
    Pair pair;
    const QByteArray file = pair.file();
    pair.second->weigh(9);
    pair.second->sync();
    const auto refused = pair.take(file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Stale);
    QVERIFY2(refused.error().message.contains(u"revision 2"_s),
             qPrintable(refused.error().message));
    QCOMPARE(onServer(pair.server).keys.size(), 1);
}

void TestPlanFile::whatMovedIsNamed()
{
    Pair pair;
    const QByteArray file = pair.file();
    // Somebody takes a published model off the server in Open WebUI's own pages.
    QVERIFY(pair.server.state().entries.contains(u"small"_s));
    pair.server.state().entries.remove(u"small"_s);
    const auto refused = pair.take(file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Stale);
    QVERIFY2(refused.error().message.contains(u"small"_s), qPrintable(refused.error().message));
}

void TestPlanFile::changesOfTheDraftAreNotLost()
{
    Pair pair;
    pair.second->weigh(9);
    const auto refused = pair.take(pair.file());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(pair.second->draft().keys.first().weight, 9.0);
}

void TestPlanFile::theFirstSyncCannotBeGivenAway()
{
    FakeOpenWebUi server;
    furnish(server);
    Bench admin(server);
    VERIFY_OK(admin.pull());
    admin.adopt();
    const auto refused = await(admin.engine().planForFile(CancelToken()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(refused.error().message.contains(admin.draft().keys.first().label));
}

void TestPlanFile::guardsCountOnTheOtherComputer()
{
    Pair pair;
    for (int i = 0; i < 20; ++i)
        pair.server.addUser(u"user%1"_s.arg(i));
    VERIFY_OK(pair.second->pull()); // this computer knows twenty people
    pair.server.state().users.removeIf(
        [](const FakeUser& user) { return user.name.startsWith(u"user"_s); });
    const auto taken = pair.take(pair.file());
    VERIFY_OK(taken);
    QVERIFY(guardsOf(*taken).contains(u"directory_shrunk"_s));
    const auto guarded = await(pair.second->engine().apply(taken->id, {}, {}, CancelToken()));
    QVERIFY(!guarded);
    QCOMPARE(guarded.error().kind, ErrorKind::Guarded);
    const QString name = pair.second->engine().confirmationName();
    const auto report = await(pair.second->engine().apply(taken->id, name, {}, CancelToken()));
    VERIFY_OK(report);
    QCOMPARE(report->end, sync::ApplyReport::End::Done);
}

void TestPlanFile::itRunsOnce()
{
    Pair pair;
    const QByteArray file = pair.file();
    const auto taken = pair.take(file);
    VERIFY_OK(taken);
    VERIFY_OK(await(pair.second->engine().apply(taken->id, {}, {}, CancelToken())));
    const auto again = pair.take(file);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Stale);
    const auto here = await(pair.first->engine().takePlanFile(file, CancelToken()));
    QVERIFY(!here);
    QCOMPARE(here.error().kind, ErrorKind::Stale);
}

void TestPlanFile::itsMakerMayGoOnEditing()
{
    Pair pair;
    const QByteArray file = pair.file();
    pair.first->weigh(6);
    const auto taken = await(pair.first->engine().takePlanFile(file, CancelToken()));
    VERIFY_OK(taken);
    const auto report = await(pair.first->engine().apply(taken->id, {}, {}, CancelToken()));
    VERIFY_OK(report);
    QCOMPARE(report->end, sync::ApplyReport::End::Done);
    QCOMPARE(onServer(pair.server).keys.first().weight, 1.0);
    QCOMPARE(pair.first->draft().keys.first().weight, 6.0);
    QCOMPARE(pair.first->leftToDo(),
             QStringList({u"write_slot keyroster_policy_a"_s, u"flip_slot keyroster"_s}));
}

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"
