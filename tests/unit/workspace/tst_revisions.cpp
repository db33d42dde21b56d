#include "fixture.h"
#include "policy/policycodec.h"
#include "support/await.h"
#include "workspace/database.h"
#include "workspace/planstore.h"
#include "workspace/revisionstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace keyroster;
using namespace keyroster::workspace;
using namespace keyroster::test;

/// Kept revisions of the policy, what a plan is remembered with, and how schema 1 becomes schema 2.
class TestRevisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRevisionComesBackWhole();
    void theNewestFiftyStay();
    void readingAgainDoesNotForgetWhoSynced();
    void anotherRevisionOfTheSameNumberReplaces();
    void aPlanHasNoteAndEnd();
    void oldPlansAreRemoved();
    void migrationTakesRevisionsFromPlans();
    void readOnlyFileOfSchema1HasPlansAndNoRevisions();

private:
    QString file() const { return m_folder->filePath(u"chat.sqlite"_s); }
    QString stored(int version) const
    {
        QFile::copy(QStringLiteral(KEYROSTER_TEST_DATA "/workspace-v%1.sqlite").arg(version),
                    file());
        QFile::setPermissions(file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return file();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QDateTime start(QDate(2026, 1, 15), QTime(12, 0, 0, 250), Qt::UTC);

Policy policyOf(qint64 revision)
{
    Policy policy = newPolicy();
    policy.revision = revision;
    policy.author = u"ada"_s;
    policy.savedAt = start.addSecs(revision);
    Connection connection;
    connection.id = ConnectionId(u"c%1"_s.arg(revision));
    connection.slug = u"c%1"_s.arg(revision);
    connection.name = u"Connection %1"_s.arg(revision);
    connection.baseUrl = u"https://example.test/v1"_s;
    policy.connections.append(connection);
    return policy;
}

RevisionRecord recordOf(const Policy& policy)
{
    RevisionRecord record;
    record.number = policy.revision;
    record.author = policy.author;
    record.at = policy.savedAt;
    return record;
}

PlanRecord planOf(const QString& id, const QString& state)
{
    PlanRecord plan;
    plan.id = PlanId(id);
    plan.hash = u"abc"_s;
    plan.madeAt = start;
    plan.author = u"ada"_s;
    plan.json = "{}";
    plan.state = state;
    return plan;
}

} // namespace

void TestRevisions::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRevisions::aRevisionComesBackWhole()
{
    const Policy policy = policyOf(7);
    {
        const auto workspace = openOrFail(file());
        QSignalSpy changed(workspace.get(), &Workspace::revisionsChanged);
        RevisionRecord record = recordOf(policy);
        record.message = u"for the audit"_s;
        record.source = RevisionRecord::Source::SyncedHere;
        record.plan = PlanId(u"p7"_s);
        VERIFY_OK(workspace->keepRevision(record, policy));
        QCOMPARE(changed.count(), 1);
    }
    const auto workspace = openOrFail(file());
    const auto all = workspace->revisions();
    VERIFY_OK(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().number, 7);
    QCOMPARE(all->first().author, u"ada"_s);
    QCOMPARE(all->first().message, u"for the audit"_s);
    QCOMPARE(all->first().at, policy.savedAt);
    QCOMPARE(all->first().source, RevisionRecord::Source::SyncedHere);
    QCOMPARE(all->first().plan, PlanId(u"p7"_s));
    const auto kept = workspace->revision(7);
    VERIFY_OK(kept);
    QVERIFY(*kept == policy);
    QCOMPARE(workspace->revision(6).error().kind, ErrorKind::NotFound);
}

void TestRevisions::theNewestFiftyStay()
{
    const auto workspace = openOrFail(file());
    for (int number = 1; number <= revisionsKept + 5; ++number)
        VERIFY_OK(workspace->keepRevision(recordOf(policyOf(number)), policyOf(number)));
    const auto all = workspace->revisions();
    VERIFY_OK(all);
    QCOMPARE(all->size(), revisionsKept);
    QCOMPARE(all->first().number, revisionsKept + 5);
    QCOMPARE(all->last().number, 6);
    QVERIFY(!workspace->revision(5));
}

void TestRevisions::readingAgainDoesNotForgetWhoSynced()
{
    const auto workspace = openOrFail(file());
    const Policy policy = policyOf(3);
    RevisionRecord synced = recordOf(policy);
    VERIFY_OK(workspace->keepRevision(synced, policy)); // read by a pull in between
    synced.source = RevisionRecord::Source::SyncedHere;
    synced.message = u"note"_s;
    synced.plan = PlanId(u"p"_s);
    VERIFY_OK(workspace->keepRevision(synced, policy));
    VERIFY_OK(workspace->keepRevision(recordOf(policy), policy)); // and again by the next pull
    const auto all = workspace->revisions();
    VERIFY_OK(all);
    QCOMPARE(all->first().source, RevisionRecord::Source::SyncedHere);
    QCOMPARE(all->first().message, u"note"_s);
}

void TestRevisions::anotherRevisionOfTheSameNumberReplaces()
{
    // Two admins wrote the same number, and the other one was faster.
    const auto workspace = openOrFail(file());
    Policy mine = policyOf(3);
    RevisionRecord synced = recordOf(mine);
    synced.source = RevisionRecord::Source::SyncedHere;
    synced.plan = PlanId(u"p"_s);
    VERIFY_OK(workspace->keepRevision(synced, mine));
    Policy theirs = policyOf(3);
    theirs.author = u"bob"_s;
    theirs.savedAt = mine.savedAt.addMSecs(3);
    theirs.connections.clear();
    VERIFY_OK(workspace->keepRevision(recordOf(theirs), theirs));
    QCOMPARE(workspace->revisions()->size(), 1);
    QCOMPARE(workspace->revisions()->first().author, u"bob"_s);
    QCOMPARE(workspace->revisions()->first().source, RevisionRecord::Source::Read);
    QVERIFY(workspace->revision(3)->connections.isEmpty());
}

void TestRevisions::aPlanHasNoteAndEnd()
{
    {
        const auto workspace = openOrFail(file());
        PlanRecord plan = planOf(u"p1"_s, u"planned"_s);
        plan.revision = 9;
        plan.stepCount = 4;
        VERIFY_OK(workspace->storePlan(plan));
        VERIFY_OK(workspace->setPlanMessage(plan.id, u"for the audit"_s));
        VERIFY_OK(workspace->endPlan(plan.id, u"partly"_s, u"Stopped after 2 changes."_s));
        QCOMPARE(workspace->endPlan(PlanId(u"none"_s), u"done"_s, {}).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(workspace->setPlanMessage(PlanId(u"none"_s), {}).error().kind,
                 ErrorKind::NotFound);
    }
    const auto workspace = openOrFail(file());
    const auto plan = workspace->plan(PlanId(u"p1"_s));
    VERIFY_OK(plan);
    QCOMPARE(plan->message, u"for the audit"_s);
    QCOMPARE(plan->state, u"partly"_s);
    QCOMPARE(plan->summary, u"Stopped after 2 changes."_s);
    QVERIFY(plan->endedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    const auto heads = workspace->planHeads(5);
    VERIFY_OK(heads);
    QCOMPARE(heads->first().revision, 9);
    QCOMPARE(heads->first().stepCount, 4);
    QVERIFY(heads->first().json.isEmpty());
    QCOMPARE(plan->json, QByteArray("{}"));
}

void TestRevisions::oldPlansAreRemoved()
{
    const auto workspace = openOrFail(file());
    VERIFY_OK(workspace->storePlan(planOf(u"ran"_s, u"done"_s)));
    for (int i = 0; i < discardedPlansKept + 4; ++i)
        VERIFY_OK(workspace->storePlan(planOf(u"looked-at-%1"_s.arg(i), u"discarded"_s)));
    QCOMPARE(workspace->plans(100)->size(), discardedPlansKept + 1);
    VERIFY_OK(workspace->plan(PlanId(u"ran"_s)));
    QVERIFY(!workspace->plan(PlanId(u"looked-at-0"_s)));
    for (int i = 0; i < ranPlansKept; ++i)
        VERIFY_OK(workspace->storePlan(planOf(u"done-%1"_s.arg(i), u"done"_s)));
    QCOMPARE(workspace->planHeads(1000)->size(), discardedPlansKept + ranPlansKept);
    QVERIFY(!workspace->plan(PlanId(u"ran"_s)));
}

void TestRevisions::migrationTakesRevisionsFromPlans()
{
    const Policy policy = policyOf(12);
    {
        auto database = Database::open(stored(1), Database::Access::ReadWrite);
        VERIFY_OK(database);
        const QJsonObject plan{{u"content"_s, QJsonObject{{u"target"_s, policyToJson(policy)},
                                                          {u"steps"_s, QJsonArray{1, 2, 3}}}}};
        const QByteArray json = QJsonDocument(plan).toJson();
        const auto add = [&](const QString& id, const QByteArray& content, const QString& state) {
            return (*database)->run(
                u"INSERT INTO plan (id, hash, made_at, author, content, state) VALUES (?, '', "
                "'2026-01-15T12:00:00.000Z', 'ada', ?, ?)"_s,
                {id, content, state});
        };
        VERIFY_OK(add(u"synced"_s, json, u"done"_s));
        VERIFY_OK(add(u"stopped"_s, json, u"partly"_s));
        VERIFY_OK(add(u"garbled"_s, "not json", u"done"_s));
    }
    const auto workspace = openOrFail(file());
    const auto all = workspace->revisions();
    VERIFY_OK(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().number, 12);
    QCOMPARE(all->first().author, u"ada"_s);
    QCOMPARE(all->first().at, policy.savedAt);
    QCOMPARE(all->first().plan, PlanId(u"synced"_s));
    const auto kept = workspace->revision(12);
    VERIFY_OK(kept);
    QVERIFY(*kept == policy);
    const auto plan = workspace->plan(PlanId(u"stopped"_s));
    VERIFY_OK(plan);
    QCOMPARE(plan->revision, 12);
    QCOMPARE(plan->stepCount, 3);
    QCOMPARE(plan->message, QString());
}

void TestRevisions::readOnlyFileOfSchema1HasPlansAndNoRevisions()
{
    const auto opened = Workspace::open(stored(1), Workspace::Mode::ReadOnly);
    VERIFY_OK(opened);
    const auto plans = (*opened)->plans(5);
    VERIFY_OK(plans);
    QCOMPARE(plans->size(), 1);
    QCOMPARE(plans->first().message, QString());
    VERIFY_OK((*opened)->revisions());
    QVERIFY((*opened)->revisions()->isEmpty());
    QCOMPARE((*opened)->revision(3).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestRevisions)
#include "tst_revisions.moc"
