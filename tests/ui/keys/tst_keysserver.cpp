#include "pages/board.h"
#include "pages/boardpage.h"
#include "pages/checkspage.h"
#include "pages/keypanel.h"
#include "pages/keyspage.h"
#include "pages/keyspageactions.h"
#include "pages/peoplepage.h"
#include "policy/edits.h"
#include "support/await.h"
#include "ui/support/guitest.h"
#include "ui/support/windowbench.h"
#include "widgets/messagebar.h"
#include "window/serverflow.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTreeView>

using namespace keyroster;
using namespace keyroster::ui;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// The pages of keys and people on a server with a router: its states, reasons, and ending a pause.
class TestKeysServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesAreTheRoutersAndAPauseCanBeEnded();
    void theReasonIsInSight();
    void aKeyThatTheRouterDoesNotKnow();
    void aPauseEndsByItselfEverywhere();
    void aReplacedSecretIsNotRefused();
    void quietLooksShowNothing();

private:
    static KeyId addKey(WindowBench& bench, const ConnectionId& connection, const char* label);
    static void sync(WindowBench& bench);
};

KeyId TestKeysServer::addKey(WindowBench& bench, const ConnectionId& connection, const char* label)
{
    sync::NewKey key;
    key.label = QString::fromLatin1(label);
    key.secret = SecretBytes::fromText(u"sk-test-%1-0000001"_s.arg(key.label));
    const auto added = await(bench.window()->engine()->addKeys(connection, {key}, CancelToken()));
    return added ? added->constFirst() : KeyId();
}

void TestKeysServer::sync(WindowBench& bench)
{
    sync::Engine* engine = bench.window()->engine();
    const Result<sync::Plan> plan = await(engine->plan(CancelToken()));
    VERIFY_OK(plan);
    const auto report = await(engine->apply(
        plan->id, engine->confirmationName(), [](const sync::StepResult&) {}, CancelToken()));
    VERIFY_OK(report);
    QCOMPARE(report->end, sync::ApplyReport::End::Done);
    VERIFY_OK(await(engine->pull(CancelToken())));
}

void TestKeysServer::statesAreTheRoutersAndAPauseCanBeEnded()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const ConnectionId connection = bench.addConnection();
    const KeyId id = addKey(bench, connection, "team");
    QVERIFY(!id.isEmpty());
    const Principal ada = Principal::user(UserId(u"user-ada"_s));
    const Result<Edit> edit =
        edits::assign(bench.workspace()->draft(), bench.workspace()->snapshot()->directory, {ada},
                      connection, {id}, edits::AssignMode::Replace);
    QVERIFY(edit.has_value() && bench.workspace()->apply(*edit).has_value());
    sync(bench);
    bench.server.state().keyStates.insert(id.text(), u"cooling"_s);

    Operations operations;
    PeoplePage people(bench.window()->engine(), &operations, bench.theme());
    KeysPage page(bench.window()->engine(), &operations, bench.theme());
    people.show();
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.actions()->ask->trigger();
    const auto row = [&] { return page.model()->rowAt(page.model()->indexOf(id)); };
    QTRY_COMPARE(row()->stateCode, u"cooling"_s);
    QCOMPARE(row()->reason, u"Set by the test."_s);
    QCOMPARE(row()->change, RowChange::None);
    // The people page follows the same report.
    QTRY_COMPARE(people.model()->lineOf(UserId(u"user-ada"_s), connection),
                 u"all keys used up for now"_s);

    page.selectKeys({id});
    QVERIFY(page.actions()->clearPause->isEnabled());
    QTest::keyClick(page.table(), Qt::Key_U, Qt::ControlModifier);
    QTRY_COMPARE(row()->stateCode, u"ok"_s);
    QVERIFY(page.message()->text().contains(u"1 key"_s));
    QTRY_COMPARE(people.model()->lineOf(UserId(u"user-ada"_s), connection), u"team, own key"_s);
}

void TestKeysServer::theReasonIsInSight()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const ConnectionId connection = bench.addConnection();
    const KeyId id = addKey(bench, connection, "team");
    const KeyId other = addKey(bench, connection, "other");
    sync::KeyStatus broke;
    broke.key = id;
    broke.state = u"out_of_credit"_s;
    broke.reason = u"Billing hard limit reached"_s;
    broke.until = QDateTime::currentDateTimeUtc().addDays(2);
    sync::RouterStatus status;
    status.keys = {broke};

    Operations operations;
    KeysPage page(bench.window()->engine(), &operations, bench.theme());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(!page.table()->isColumnHidden(KeyTableModel::Reason));
    QVERIFY(page.table()->isColumnHidden(KeyTableModel::Weight)); // for who wants it
    page.model()->setStatus(status);
    const QModelIndex row = page.model()->indexOf(id);
    QCOMPARE(row.siblingAtColumn(KeyTableModel::Reason).data().toString(), broke.reason);
    QVERIFY(row.siblingAtColumn(KeyTableModel::Label)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(broke.reason));

    Board* board = bench.window()->board()->board();
    board->state()->setStatus(status);
    board->keys()->selectKey(id);
    NEED(QLabel, reason, bench.window(), u"inspectorReason"_s);
    QCOMPARE(reason->text(), broke.reason);
    const auto says = [&bench](const QString& words) {
        const QList<QLabel*> labels = bench.window()->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(says(u"Out of credit, until "_s));
    // What a test said later stands beside what the router says.
    providers::KeyTest test;
    test.verdict = providers::KeyTest::Verdict::Works;
    test.message = u"The key works."_s;
    bench.window()->engine()->noteTest(id, test);
    QVERIFY(says(broke.reason) && says(test.message));
    board->keys()->selectKey(other);
    QVERIFY(!says(broke.reason));
}

void TestKeysServer::aKeyThatTheRouterDoesNotKnow()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const ConnectionId connection = bench.addConnection();
    QVERIFY(!addKey(bench, connection, "first").isEmpty());
    sync(bench);
    const KeyId later = addKey(bench, connection, "later");
    Operations operations;
    KeysPage page(bench.window()->engine(), &operations, bench.theme());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.selectKeys({later});
    page.actions()->clearPause->trigger();
    QTRY_VERIFY2(page.message()->text().contains(u"Sync first"_s),
                 qPrintable(page.message()->text()));
    QTRY_VERIFY(!operations.isBusy());
    // It does not keep the others from being tried again, and all are one operation.
    const QSignalSpy started(&operations, &Operations::started);
    page.selectKeys({later, bench.workspace()->draft().keys.constFirst().id});
    page.actions()->clearPause->trigger();
    QCOMPARE(started.count(), 1);
    QTRY_VERIFY2(page.message()->text().contains(u"The router tries 1 key again."_s)
                     && page.message()->text().contains(u"Sync first"_s),
                 qPrintable(page.message()->text()));
    QTRY_VERIFY(!operations.isBusy());
}

void TestKeysServer::aPauseEndsByItselfEverywhere()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const ConnectionId connection = bench.addConnection();
    const KeyId id = addKey(bench, connection, "team");
    const UserId ada(u"user-ada"_s);
    const Result<Edit> edit =
        edits::assign(bench.workspace()->draft(), bench.workspace()->snapshot()->directory,
                      {Principal::user(ada)}, connection, {id}, edits::AssignMode::Replace);
    QVERIFY(edit.has_value() && bench.workspace()->apply(*edit).has_value());
    sync(bench);
    bench.server.state().keyStates.insert(id.text(), u"cooling"_s);
    bench.server.state().keyUntil.insert(id.text(), QDateTime::currentDateTimeUtc().addMSecs(2500));
    Operations operations;
    PeoplePage people(bench.window()->engine(), &operations, bench.theme());
    KeysPage page(bench.window()->engine(), &operations, bench.theme());
    people.show();
    page.show();
    BoardPage* board = bench.window()->board();
    for (const auto& [where, name] : {std::pair<QObject*, QString>(&people, u"peopleClock"_s),
                                      {&page, u"keysClock"_s},
                                      {board, u"boardClock"_s}}) {
        auto* clock = where->findChild<QTimer*>(name);
        QVERIFY(clock);
        clock->setInterval(10); // nobody waits half a minute
    }
    VERIFY_OK(await(bench.window()->engine()->status(CancelToken())));
    const DirectoryModel* directory = board->board()->state()->directoryModel();
    const auto boardLine = [&] {
        return directory->index(directory->rowOf(Principal::user(ada))).data(DetailRole).toString();
    };
    const auto card = [&] {
        const KeysModel* keys = board->board()->state()->keys();
        return keys->indexOf(id).data(StateRole).toString();
    };
    QCOMPARE(people.model()->lineOf(ada, connection), u"all keys used up for now"_s);
    QCOMPARE(boardLine(), u"all keys used up for now"_s);
    QCOMPARE(card(), u"cooling"_s);
    NEED(QLabel, states, board, u"boardStates"_s);
    QVERIFY2(states->text().startsWith(u"states of "_s), qPrintable(states->text()));
    NEED(QLabel, counts, &people, u"peopleCounts"_s);
    QVERIFY2(counts->text().endsWith(states->text()), qPrintable(counts->text()));
    ChecksPage checks(bench.window()->engine(), &operations, bench.theme());
    checks.show();
    NEED(QLabel, summary, &checks, u"checksSummary"_s);
    QTRY_VERIFY2(summary->text().endsWith(states->text()), qPrintable(summary->text()));
    const QSignalSpy linesChanged(directory, &QAbstractItemModel::dataChanged);
    const QSignalSpy peopleChanged(people.model(), &QAbstractItemModel::dataChanged);
    const auto asked = bench.server.host().count(u"POST /api/chat/completions"_s);
    QTRY_COMPARE(card(), u"ok"_s);
    QTRY_COMPARE(boardLine(), u"team, own key"_s);
    QTRY_VERIFY(linesChanged.count() > 0 && peopleChanged.count() > 0); // so that they are painted
    QCOMPARE(people.model()->lineOf(ada, connection), u"team, own key"_s);
    QTRY_COMPARE(page.model()->rowAt(page.model()->indexOf(id))->stateText, u"Works"_s);
    QCOMPARE(bench.server.host().count(u"POST /api/chat/completions"_s), asked);
}

void TestKeysServer::aReplacedSecretIsNotRefused()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const ConnectionId connection = bench.addConnection();
    const KeyId id = addKey(bench, connection, "team");
    sync(bench);
    bench.server.state().keyStates.insert(id.text(), u"invalid"_s);
    sync::Engine* engine = bench.window()->engine();
    VERIFY_OK(await(engine->status(CancelToken())));
    Operations operations;
    KeysPage page(engine, &operations, bench.theme());
    page.show();
    const auto row = [&] { return page.model()->rowAt(page.model()->indexOf(id)); };
    QCOMPARE(row()->stateCode, u"invalid"_s);
    bench.provider.addKey("sk-test-next-0000001");
    VERIFY_OK(await(engine->replaceSecret(id, SecretBytes("sk-test-next-0000001"), CancelToken())));
    QCOMPARE(row()->stateCode, u"untested"_s);
    VERIFY_OK(await(engine->testKey(id, CancelToken())));
    QCOMPARE(row()->health, KeyHealth::Good);
    QVERIFY(engine->routerStatus().conditions(bench.workspace()->draft()).isEmpty());
    QVERIFY(bench.workspace()->undo().has_value());
    QCOMPARE(row()->stateCode, u"invalid"_s); // the old secret is
}

void TestKeysServer::quietLooksShowNothing()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const ConnectionId connection = bench.addConnection();
    const KeyId id = addKey(bench, connection, "team");
    sync(bench);
    QTRY_VERIFY(!bench.operations()->isBusy());
    const QSignalSpy started(bench.operations(), &Operations::started);
    const QSignalSpy failed(bench.operations(), &Operations::failed);
    sync::StatusWatch* watch = bench.window()->flow()->states();
    QTRY_VERIFY(watch->isActive()); // the window is
    QSignalSpy looked(watch, &sync::StatusWatch::looked);
    watch->setInterval(std::chrono::milliseconds(10)); // nobody waits a minute
    bench.server.state().keyStates.insert(id.text(), u"cooling"_s);
    const KeysModel* keys = bench.window()->board()->board()->state()->keys();
    QTRY_COMPARE(keys->indexOf(id).data(StateRole).toString(), u"cooling"_s);
    bench.server.endSessions();
    looked.clear();
    // After the end of a look, so that none is under way when all of this goes.
    connect(watch, &sync::StatusWatch::looked, watch, [watch, &looked] {
        if (looked.count() > 2)
            watch->setActive(false);
    });
    QTRY_VERIFY(!watch->isActive());
    QCOMPARE(looked.last().first().toBool(), false);
    QCOMPARE(started.count(), 0);
    QCOMPARE(failed.count(), 0);
    QVERIFY(!bench.window()->flow()->isSigningIn());
}

QTEST_MAIN(TestKeysServer)
#include "tst_keysserver.moc"
