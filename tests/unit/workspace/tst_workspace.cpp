#include "fixture.h"
#include "support/await.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace keyroster;
using namespace keyroster::workspace;
using namespace keyroster::test;

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewOneHasNothingToSync();
    void everythingSurvivesReopening();
    void aFailingEditChangesNothing();
    void commitIsOneStep();
    void replacedDraftEmptiesTheJournal();
    void signalsComeAfterTheCommit();
    void aSlotMayEditAgain();
    void secretsOfOldFingerprintsStay();
    void plansAndStepsAreKept();
    void activityIsNewestFirst();
    void settingsAreKept();
    void filesAreTheOwnersAlone();

private:
    void reopen()
    {
        m_workspace.reset();
        m_workspace = openOrFail(m_file);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<Workspace> m_workspace;
};

void TestWorkspace::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"w/chat.sqlite"_s);
    m_workspace = openOrFail(m_file);
}

void TestWorkspace::aNewOneHasNothingToSync()
{
    QVERIFY(!m_workspace->isReadOnly());
    QCOMPARE(m_workspace->draft(), m_workspace->base());
    QVERIFY(!m_workspace->draft().id.isEmpty());
    QVERIFY(!m_workspace->snapshot());
    QVERIFY(!m_workspace->canUndo());
    QVERIFY(!m_workspace->canRedo());
    const Policy before = m_workspace->draft();
    reopen();
    QCOMPARE(m_workspace->draft(), before); // the same random id and salt
}

void TestWorkspace::everythingSurvivesReopening()
{
    Commit commit;
    commit.edit = addConnection(1);
    commit.secretIndex =
        SecretIndex{{SecretId(u"s1"_s), PageId(u"p1"_s)}, {SecretId(u"s2"_s), PageId(u"p1"_s)}};
    commit.keySecrets = {{KeyId(u"k1"_s), u"00aa"_s, SecretId(u"s1"_s)}};
    commit.profile = someProfile();
    commit.snapshot = someSnapshot();
    VERIFY_OK(m_workspace->commit(commit));
    const Policy draft = m_workspace->draft();
    QVERIFY(draft.connection(connectionId(1)));
    QVERIFY(draft != m_workspace->base());

    reopen();
    QCOMPARE(m_workspace->draft(), draft);
    QVERIFY(!m_workspace->base().connection(connectionId(1)));
    QCOMPARE(m_workspace->secretIndex(), *commit.secretIndex);
    QCOMPARE(m_workspace->secretOf(KeyId(u"k1"_s), u"00aa"_s), SecretId(u"s1"_s));
    QVERIFY(m_workspace->secretOf(KeyId(u"k1"_s), u"00ab"_s).isEmpty());
    QVERIFY(m_workspace->profile() == someProfile());
    QVERIFY(m_workspace->snapshot());
    QCOMPARE(m_workspace->snapshot()->server, someSnapshot().server);
    QCOMPARE(m_workspace->snapshot()->takenAt, someSnapshot().takenAt);
    QCOMPARE(m_workspace->snapshot()->directory.users(), someSnapshot().directory.users());

    // The index is replaced as a whole.
    Commit less;
    less.secretIndex = SecretIndex{{SecretId(u"s2"_s), PageId(u"p2"_s)}};
    VERIFY_OK(m_workspace->commit(less));
    reopen();
    QCOMPARE(m_workspace->secretIndex(), *less.secretIndex);

    VERIFY_OK(m_workspace->setBase(m_workspace->draft()));
    reopen();
    QCOMPARE(m_workspace->base(), draft);
}

void TestWorkspace::aFailingEditChangesNothing()
{
    VERIFY_OK(m_workspace->apply(addConnection(1)));
    const Policy before = m_workspace->draft();
    QSignalSpy changed(m_workspace.get(), &Workspace::draftChanged);
    QSignalSpy profile(m_workspace.get(), &Workspace::profileChanged);
    Commit commit;
    commit.edit = impossibleEdit();
    commit.secretIndex = SecretIndex{{SecretId(u"s1"_s), PageId(u"p1"_s)}};
    commit.keySecrets = {{KeyId(u"k1"_s), u"00aa"_s, SecretId(u"s1"_s)}};
    commit.profile = someProfile();
    commit.snapshot = someSnapshot();
    commit.base = newPolicy();
    const auto refused = m_workspace->commit(commit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Stale);
    for (int again = 0; again < 2; ++again) {
        QCOMPARE(m_workspace->draft(), before);
        QVERIFY(m_workspace->secretIndex().isEmpty());
        QVERIFY(m_workspace->secretOf(KeyId(u"k1"_s), u"00aa"_s).isEmpty());
        QVERIFY(m_workspace->profile() == ServerProfile());
        QVERIFY(!m_workspace->snapshot());
        QVERIFY(m_workspace->base() != *commit.base);
        QCOMPARE(m_workspace->undoText(), addConnection(1).text);
        if (again == 0) {
            QCOMPARE(changed.count() + profile.count(), 0);
            reopen();
        }
    }
}

void TestWorkspace::commitIsOneStep()
{
    Edit both = addConnection(1);
    both.changes += addConnection(2).changes;
    both.text = u"Add two"_s;
    VERIFY_OK(m_workspace->apply(both));
    QCOMPARE(m_workspace->undoText(), u"Add two"_s);
    VERIFY_OK(m_workspace->undo());
    QVERIFY(m_workspace->draft().connections.isEmpty());
    QVERIFY(!m_workspace->canUndo());

    // An empty edit is no step.
    VERIFY_OK(m_workspace->apply({u"Nothing"_s, {}}));
    QVERIFY(!m_workspace->canUndo());
    QVERIFY(m_workspace->canRedo());
}

void TestWorkspace::replacedDraftEmptiesTheJournal()
{
    VERIFY_OK(m_workspace->apply(addConnection(1)));
    Policy pulled = newPolicy();
    pulled.revision = 7;
    Commit commit;
    commit.draft = pulled;
    commit.base = pulled;
    QSignalSpy changed(m_workspace.get(), &Workspace::draftChanged);
    VERIFY_OK(m_workspace->commit(commit));
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.first().first().value<Edit>().isEmpty());
    for (int again = 0; again < 2; ++again) {
        QCOMPARE(m_workspace->draft(), pulled);
        QCOMPARE(m_workspace->base(), pulled);
        QVERIFY(!m_workspace->canUndo());
        QVERIFY(!m_workspace->canRedo());
        reopen();
    }
    // Draft and edit together: the edit comes after, and can be undone alone.
    commit.edit = addConnection(3);
    VERIFY_OK(m_workspace->commit(commit));
    QVERIFY(m_workspace->draft().connection(connectionId(3)));
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(m_workspace->draft(), pulled);
}

void TestWorkspace::signalsComeAfterTheCommit()
{
    QStringList seen;
    const auto note = [&](const QString& what) {
        seen << what;
        QVERIFY(m_workspace->draft().connection(connectionId(1)));
        QVERIFY(m_workspace->snapshot());
        QVERIFY(m_workspace->profile() == someProfile());
    };
    connect(m_workspace.get(), &Workspace::draftChanged, this, [&](const Edit& edit) {
        QCOMPARE(edit, addConnection(1));
        note(u"draft"_s);
    });
    connect(m_workspace.get(), &Workspace::snapshotChanged, this, [&] { note(u"snapshot"_s); });
    connect(m_workspace.get(), &Workspace::profileChanged, this, [&] { note(u"profile"_s); });
    Commit commit;
    commit.edit = addConnection(1);
    commit.profile = someProfile();
    commit.snapshot = someSnapshot();
    VERIFY_OK(m_workspace->commit(commit));
    QCOMPARE(seen, (QStringList{u"profile"_s, u"snapshot"_s, u"draft"_s}));
}

void TestWorkspace::aSlotMayEditAgain()
{
    // A slot that edits again: the second edit sees the first.
    bool once = false;
    connect(m_workspace.get(), &Workspace::draftChanged, this, [&] {
        if (!std::exchange(once, true))
            VERIFY_OK(m_workspace->apply(addConnection(2)));
    });
    VERIFY_OK(m_workspace->apply(addConnection(1)));
    QCOMPARE(m_workspace->draft().connections.size(), 2);
    VERIFY_OK(m_workspace->undo());
    QVERIFY(m_workspace->draft().connection(connectionId(1)));
}

void TestWorkspace::secretsOfOldFingerprintsStay()
{
    Commit commit;
    commit.keySecrets = {{KeyId(u"k1"_s), u"old"_s, SecretId(u"s1"_s)}};
    VERIFY_OK(m_workspace->commit(commit));
    commit.keySecrets = {{KeyId(u"k1"_s), u"new"_s, SecretId(u"s2"_s)},
                         {KeyId(u"k1"_s), u"old"_s, SecretId(u"s3"_s)}};
    VERIFY_OK(m_workspace->commit(commit));
    reopen();
    QCOMPARE(m_workspace->secretOf(KeyId(u"k1"_s), u"new"_s), SecretId(u"s2"_s));
    QCOMPARE(m_workspace->secretOf(KeyId(u"k1"_s), u"old"_s), SecretId(u"s3"_s));
}

void TestWorkspace::plansAndStepsAreKept()
{
    PlanRecord plan;
    plan.id = PlanId(u"plan1"_s);
    plan.hash = u"abc"_s;
    plan.madeAt = QDateTime(QDate(2026, 1, 15), QTime(12, 0, 0, 250), Qt::UTC);
    plan.author = u"ada"_s;
    plan.json = "{\"steps\":[]}";
    plan.state = u"planned"_s;
    QSignalSpy changed(m_workspace.get(), &Workspace::plansChanged);
    VERIFY_OK(m_workspace->storePlan(plan));
    QVERIFY(!m_workspace->storePlan(plan)); // an id is used once
    VERIFY_OK(m_workspace->setPlanState(plan.id, u"running"_s));
    VERIFY_OK(m_workspace->recordStep(plan.id, {1, StepOutcome::Intended, {}, plan.madeAt}));
    VERIFY_OK(m_workspace->recordStep(plan.id, {1, StepOutcome::Done, {}, plan.madeAt.addSecs(1)}));
    VERIFY_OK(m_workspace->recordStep(
        plan.id, {2, StepOutcome::Failed, u"no answer"_s, plan.madeAt.addSecs(2)}));
    QCOMPARE(changed.count(), 5);
    PlanRecord later = plan;
    later.id = PlanId(u"plan0"_s);
    VERIFY_OK(m_workspace->storePlan(later));

    reopen();
    const auto stored = m_workspace->plan(plan.id);
    VERIFY_OK(stored);
    QCOMPARE(stored->state, u"running"_s);
    QCOMPARE(stored->hash, plan.hash);
    QCOMPARE(stored->madeAt, plan.madeAt);
    QCOMPARE(stored->json, plan.json);
    QCOMPARE(stored->steps.size(), 2);
    QCOMPARE(stored->steps.at(0).outcome, StepOutcome::Done);
    QCOMPARE(stored->steps.at(0).at, plan.madeAt.addSecs(1));
    QCOMPARE(stored->steps.at(1).outcome, StepOutcome::Failed);
    QCOMPARE(stored->steps.at(1).message, u"no answer"_s);
    const auto newest = m_workspace->plans(1);
    VERIFY_OK(newest);
    QCOMPARE(newest->size(), 1);
    QCOMPARE(newest->first().id, later.id);
    QCOMPARE(m_workspace->plans(10)->size(), 2);

    QCOMPARE(m_workspace->plan(PlanId(u"none"_s)).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_workspace->setPlanState(PlanId(u"none"_s), u"done"_s).error().kind,
             ErrorKind::NotFound);
    QVERIFY(!m_workspace->recordStep(PlanId(u"none"_s), {1, StepOutcome::Done, {}, {}}));
}

void TestWorkspace::activityIsNewestFirst()
{
    VERIFY_OK(m_workspace->log(u"First"_s));
    VERIFY_OK(m_workspace->log(u"Second"_s, u"detail"_s));
    reopen();
    const auto all = m_workspace->activity(10);
    VERIFY_OK(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().what, u"Second"_s);
    QCOMPARE(all->first().detail, u"detail"_s);
    QVERIFY(!all->first().who.isEmpty());
    QVERIFY(all->first().at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QCOMPARE(m_workspace->activity(1)->size(), 1);
}

void TestWorkspace::settingsAreKept()
{
    QVERIFY(m_workspace->setting(u"columns"_s).isEmpty());
    VERIFY_OK(m_workspace->setSetting(u"columns"_s, QByteArray("\0\1", 2)));
    VERIFY_OK(m_workspace->setSetting(u"empty"_s, {}));
    VERIFY_OK(m_workspace->setSetting(u"columns"_s, "second"));
    reopen();
    QCOMPARE(m_workspace->setting(u"columns"_s), QByteArray("second"));
}

void TestWorkspace::filesAreTheOwnersAlone()
{
    // Files and folders are the owner's alone.
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                      | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(m_file).permissions() & others));
    QVERIFY(!(QFileInfo(QFileInfo(m_file).path()).permissions() & others));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
