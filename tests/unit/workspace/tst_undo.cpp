#include "fixture.h"
#include "support/await.h"
#include "workspace/database.h"
#include "workspace/journal.h"

#include <QSignalSpy>
#include <QTest>

using namespace keyroster;
using namespace keyroster::workspace;
using namespace keyroster::test;

/// Undo and redo, with a reopening after each of them where said: the journal is in the file.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undoAndRedoAcrossReopening();
    void farBackAndForth();
    void aNewEditDropsWhatWasUndone();
    void aNewEditBehindACheckpoint();
    void onlySoManyStepsAreKept();
    void nothingToUndoIsSaid();
    void manyStepsAtOnce();
    void signalsCarryWhatWasApplied();
    void whatIsEditedFollowsEveryStep();
    void largePoliciesEditFast();

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

void TestUndo::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"chat.sqlite"_s);
    m_workspace = openOrFail(m_file);
}

void TestUndo::undoAndRedoAcrossReopening()
{
    QList<Policy> states{m_workspace->draft()};
    VERIFY_OK(m_workspace->apply(addConnection(1)));
    states << m_workspace->draft();
    VERIFY_OK(m_workspace->apply(rename(m_workspace->draft(), 1, u"Groq"_s)));
    states << m_workspace->draft();
    VERIFY_OK(m_workspace->apply(addConnection(2)));
    states << m_workspace->draft();

    for (int at = 2; at >= 0; --at) {
        reopen();
        VERIFY_OK(m_workspace->undo());
        QCOMPARE(m_workspace->draft(), states.at(at));
    }
    reopen();
    QCOMPARE(m_workspace->draft(), states.at(0));
    QVERIFY(!m_workspace->canUndo());
    QVERIFY(m_workspace->canRedo());
    QCOMPARE(m_workspace->redoText(), addConnection(1).text);
    for (int at = 1; at <= 3; ++at) {
        reopen();
        VERIFY_OK(m_workspace->redo());
        QCOMPARE(m_workspace->draft(), states.at(at));
    }
    reopen();
    QVERIFY(!m_workspace->canRedo());
    QCOMPARE(m_workspace->undoText(), addConnection(2).text);
}

void TestUndo::farBackAndForth()
{
    // Over several checkpoints, in both directions.
    const int steps = int(Journal::checkpointEvery) * 2 + 7;
    QList<Policy> states{m_workspace->draft()};
    for (int i = 1; i <= steps; ++i) {
        VERIFY_OK(m_workspace->apply(addConnection(i)));
        states << m_workspace->draft();
    }
    reopen();
    for (int at = steps - 1; at >= 0; --at) {
        VERIFY_OK(m_workspace->undo());
        QCOMPARE(m_workspace->draft(), states.at(at));
        if (at % 50 == 0) {
            reopen();
            QCOMPARE(m_workspace->draft(), states.at(at));
        }
    }
    for (int at = 1; at <= steps; ++at) {
        VERIFY_OK(m_workspace->redo());
        if (at % 40 == 0) {
            reopen();
            QCOMPARE(m_workspace->draft(), states.at(at));
        }
    }
    QCOMPARE(m_workspace->draft(), states.last());
}

void TestUndo::aNewEditDropsWhatWasUndone()
{
    VERIFY_OK(m_workspace->apply(addConnection(1)));
    VERIFY_OK(m_workspace->apply(addConnection(2)));
    VERIFY_OK(m_workspace->undo());
    VERIFY_OK(m_workspace->apply(addConnection(3)));
    for (int again = 0; again < 2; ++again) {
        QVERIFY(!m_workspace->canRedo());
        QVERIFY(!m_workspace->draft().connection(connectionId(2)));
        QVERIFY(m_workspace->draft().connection(connectionId(3)));
        reopen();
    }
    VERIFY_OK(m_workspace->undo());
    VERIFY_OK(m_workspace->undo());
    QVERIFY(m_workspace->draft().connections.isEmpty());
}

void TestUndo::aNewEditBehindACheckpoint()
{
    // The last checkpoint is made of edits that are dropped: the draft must not come from it.
    const int steps = int(Journal::checkpointEvery) + 1;
    for (int i = 1; i <= steps; ++i)
        VERIFY_OK(m_workspace->apply(addConnection(i)));
    for (int i = 0; i < 10; ++i)
        VERIFY_OK(m_workspace->undo());
    VERIFY_OK(m_workspace->apply(addConnection(900)));
    const Policy expected = m_workspace->draft();
    QCOMPARE(expected.connections.size(), steps - 10 + 1);
    reopen();
    QCOMPARE(m_workspace->draft(), expected);
    VERIFY_OK(m_workspace->undo());
    VERIFY_OK(m_workspace->undo());
    QCOMPARE(m_workspace->draft().connections.size(), steps - 11);
}

void TestUndo::onlySoManyStepsAreKept()
{
    const int steps = int(Journal::depth + Journal::checkpointEvery) + 10;
    VERIFY_OK(m_workspace->apply(addConnection(1)));
    m_workspace.reset();
    {
        // All in one transaction: what is asked here is not how long a thousand commits take.
        auto database = Database::open(m_file, Database::Access::ReadWrite);
        VERIFY_OK(database);
        auto journal = Journal::load(**database);
        VERIFY_OK(journal);
        VERIFY_OK((*database)->transaction([&]() -> Result<void> {
            for (int i = 1; journal && i < steps; ++i)
                journal = journal->add(**database, rename(journal->draft(), 1, QString::number(i)));
            return journal ? Result<void>() : passOn(journal);
        }));
        const qint64 kept = (*database)->value(u"SELECT count(*) FROM journal"_s)->toLongLong();
        QVERIFY2(kept >= Journal::depth && kept < Journal::depth + Journal::checkpointEvery,
                 qPrintable(QString::number(kept)));
    }
    reopen();
    QCOMPARE(m_workspace->draft().connections.first().name, QString::number(steps - 1));
    for (int i = 0; i < 5; ++i)
        VERIFY_OK(m_workspace->undo());
    QCOMPARE(m_workspace->draft().connections.first().name, QString::number(steps - 6));
}

void TestUndo::nothingToUndoIsSaid()
{
    QCOMPARE(m_workspace->undo().error().kind, ErrorKind::BadInput);
    QCOMPARE(m_workspace->redo().error().kind, ErrorKind::BadInput);
    QVERIFY(m_workspace->undoText().isEmpty());
    QVERIFY(m_workspace->redoText().isEmpty());
}

void TestUndo::manyStepsAtOnce()
{
    QList<Policy> states{m_workspace->draft()};
    for (int i = 1; i <= 6; ++i) {
        VERIFY_OK(m_workspace->apply(
            i % 3 == 0 ? rename(m_workspace->draft(), 1, u"Name %1"_s.arg(i)) : addConnection(i)));
        states << m_workspace->draft();
    }
    const auto steps = m_workspace->editSteps();
    QVERIFY(steps && steps->size() == 6);
    QCOMPARE(steps->first().number, 6);
    QCOMPARE(steps->last().text, addConnection(1).text);
    QVERIFY(steps->first().at.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QVERIFY(!steps->first().who.isEmpty() && !steps->first().undone);

    for (const int to : {2, 5, 0, 6, 3}) {
        QList<Edit> seen;
        connect(m_workspace.get(), &Workspace::draftChanged, this,
                [&seen](const Edit& edit) { seen << edit; });
        const Policy before = m_workspace->draft();
        VERIFY_OK(m_workspace->goToEdit(to));
        QCOMPARE(m_workspace->draft(), states.at(to));
        QCOMPARE(seen.size(), 1);
        QCOMPARE(applyEdit(before, seen.first()).value(), states.at(to));
        QCOMPARE(m_workspace->canUndo(), to > 0);
        QCOMPARE(m_workspace->canRedo(), to < 6);
        reopen();
        QCOMPARE(m_workspace->draft(), states.at(to));
    }
    QCOMPARE(m_workspace->editSteps()->at(2).undone, true); // number 4
    QCOMPARE(m_workspace->editSteps()->at(3).undone, false);
    for (const qint64 nowhere : {qint64(7), qint64(-1)}) {
        const auto refused = m_workspace->goToEdit(nowhere);
        QVERIFY(!refused && refused.error().kind == ErrorKind::BadInput);
        QCOMPARE(m_workspace->draft(), states.at(3));
    }
}

void TestUndo::signalsCarryWhatWasApplied()
{
    QList<Edit> seen;
    connect(m_workspace.get(), &Workspace::draftChanged, this,
            [&seen](const Edit& edit) { seen << edit; });
    VERIFY_OK(m_workspace->apply(addConnection(1)));
    VERIFY_OK(m_workspace->undo());
    VERIFY_OK(m_workspace->redo());
    QCOMPARE(seen.size(), 3);
    QCOMPARE(seen.at(0), addConnection(1));
    QCOMPARE(seen.at(1).changes, inverse(addConnection(1)).changes);
    QCOMPARE(seen.at(2), addConnection(1));
}

void TestUndo::whatIsEditedFollowsEveryStep()
{
    const auto looked = [this] {
        QVERIFY(m_workspace->isEdited() == !sameContent(m_workspace->draft(), m_workspace->base()));
        QCOMPARE(m_workspace->changes().size(),
                 difference(m_workspace->base(), m_workspace->draft()).size());
    };
    QVERIFY(!m_workspace->isEdited());
    VERIFY_OK(m_workspace->apply(addConnection(1)));
    looked();
    QVERIFY(m_workspace->isEdited());
    VERIFY_OK(m_workspace->apply(rename(m_workspace->draft(), 1, u"Groq"_s)));
    looked();
    VERIFY_OK(m_workspace->undo());
    looked();
    VERIFY_OK(m_workspace->undo());
    looked();
    QVERIFY(!m_workspace->isEdited());
    VERIFY_OK(m_workspace->redo());
    looked();
    VERIFY_OK(m_workspace->setBase(m_workspace->draft()));
    looked();
    QVERIFY(!m_workspace->isEdited());
    reopen();
    looked();
    Commit replaced;
    replaced.draft = newPolicy();
    VERIFY_OK(m_workspace->commit(replaced));
    looked();
    QVERIFY(m_workspace->isEdited());
}

void TestUndo::largePoliciesEditFast()
{
    // 20,000 assignments: an edit must not write them all again.
    Policy large = newPolicy();
    Connection connection;
    connection.id = connectionId(1);
    connection.slug = u"one"_s;
    connection.baseUrl = u"http://127.0.0.1:9/v1"_s;
    large.connections << connection;
    for (int i = 0; i < 20000; ++i) {
        Assignment assignment;
        assignment.connection = connection.id;
        assignment.principal = Principal::user(UserId(u"user-%1"_s.arg(i)));
        assignment.keys = {KeyId(u"k1"_s)};
        large.assignments << assignment;
    }
    Commit commit;
    commit.draft = large;
    VERIFY_OK(m_workspace->commit(commit));
    const qint64 size = QFileInfo(m_file).size();
    for (int i = 2; i < 12; ++i)
        VERIFY_OK(m_workspace->apply(addConnection(i)));
    QVERIFY(size > 1000000);
    QVERIFY2(QFileInfo(m_file).size() - size < 100000,
             qPrintable(QString::number(QFileInfo(m_file).size() - size)));
    const Policy expected = m_workspace->draft();
    reopen();
    QCOMPARE(m_workspace->draft(), expected);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
