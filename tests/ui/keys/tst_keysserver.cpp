#include "pages/board.h"
#include "pages/boardpage.h"
#include "pages/keypanel.h"
#include "pages/keyspage.h"
#include "pages/keyspageactions.h"
#include "pages/peoplepage.h"
#include "policy/edits.h"
#include "support/await.h"
#include "ui/support/guitest.h"
#include "ui/support/windowbench.h"
#include "widgets/messagebar.h"

#include <QLabel>
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
    board->state()->setTested(id, test);
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
}

QTEST_MAIN(TestKeysServer)
#include "tst_keysserver.moc"
