#include "pages/boardpage.h"
#include "policy/edits.h"
#include "support/await.h"
#include "ui/support/guitest.h"
#include "ui/support/uiwatchdog.h"
#include "ui/support/windowbench.h"
#include "window/windowactions.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// The main job in the window: connect, add keys, put people on them, review, sync, and again.
/// With KEYROSTER_REAL_SERVER (address), KEYROSTER_REAL_EMAIL and KEYROSTER_REAL_PASSWORD set,
/// against a real Open WebUI.
class TestMainJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysPeopleSync();
};

void TestMainJob::keysPeopleSync()
{
    const QString real = qEnvironmentVariable("KEYROSTER_REAL_SERVER");
    WindowBench bench;
    UiWatchdog watchdog;
    bench.launch();
    if (real.isEmpty())
        QVERIFY(bench.connectAsAdmin());
    else
        QVERIFY(bench.connectTo(real, qEnvironmentVariable("KEYROSTER_REAL_EMAIL"),
                                qEnvironmentVariable("KEYROSTER_REAL_PASSWORD")));
    const ConnectionId connection = bench.addConnection();
    QVERIFY(!connection.isEmpty());

    // Two keys from a pasted list; one that the provider refuses is noticed and left out.
    bench.window()->board()->findChild<QAction*>(u"board.addKeys"_s)->trigger();
    const QPointer<QWidget> keys = waitForDialog(u"addKeysDialog"_s);
    QVERIFY(keys);
    find<QTabWidget>(keys, u"addKeysTabs"_s)->setCurrentIndex(1);
    QVERIFY(type(
        keys, u"keysText"_s,
        u"Team Design = sk-test-one-0001\n# a remark\nsk-test-broke-0003\nTeam Research: sk-test-two-0002\nnot a key\n"_s));
    QVERIFY(click(keys, u"putManyOnList"_s));
    NEED(QTreeWidget, list, keys, u"keysList"_s);
    QCOMPARE(list->topLevelItemCount(), 3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!list->topLevelItem(i)->text(1).contains(u"sk-test"_s));
    // The line that is no key stays where it can be corrected or, as here, deleted.
    NEED(QPlainTextEdit, left, keys, u"keysText"_s);
    QCOMPARE(left->toPlainText(), u"not a key"_s);
    left->clear();
    QVERIFY(click(keys, u"addKeysButton"_s));
    QVERIFY(findWidget(keys, u"addWorkingButton"_s));
    screenshot(keys, u"window-addkeys"_s);
    QVERIFY(click(keys, u"addWorkingButton"_s));
    QVERIFY(dialogGone(u"addKeysDialog"_s));
    const QList<ApiKey> added = bench.workspace()->draft().keysOf(connection);
    QCOMPARE(added.size(), 2);
    QCOMPARE(added.at(0).label, u"Team Design"_s);
    QCOMPARE(added.at(0).last4, u"0001"_s);

    // One group (or everyone, on a real server without groups) on the first key.
    const Directory& directory = bench.workspace()->snapshot()->directory;
    const Principal who = directory.groups().isEmpty()
                            ? Principal::everyone()
                            : Principal::group(directory.groups().first().id);
    const Result<Edit> edit =
        edits::assign(bench.workspace()->draft(), directory, {who}, connection, {added.at(0).id},
                      edits::AssignMode::Replace);
    QVERIFY(edit.has_value());
    QVERIFY(bench.workspace()->apply(*edit).has_value());
    QTRY_COMPARE(bench.window()->engine()->state(), sync::SyncState::Draft);
    screenshot(bench.window(), u"window-board-draft"_s);

    // Review and sync.
    bench.window()->board()->findChild<QAction*>(u"board.review"_s)->trigger();
    QPointer<QWidget> plan = waitForDialog(u"planDialog"_s);
    QVERIFY(plan);
    NEED(QTreeWidget, tree, plan, u"planTree"_s);
    QVERIFY(tree->topLevelItemCount() >= 3);
    QVERIFY(click(plan, u"planDetails"_s));
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    screenshot(plan, u"window-plan"_s);
    QVERIFY(click(plan, u"planDetails"_s));
    QVERIFY(click(plan, u"planSync"_s));
    QVERIFY(QTest::qWaitFor([&] { return plan && plan->windowTitle() == u"Synced"_s; }, 60000));
    NEED(QLabel, said, plan, u"messageText"_s);
    QVERIFY2(QTest::qWaitFor([&] { return said->text().contains(u"read back"_s); }, 60000),
             qPrintable(said->text()));
    screenshot(plan, u"window-plan-done"_s);
    QVERIFY(click(plan, u"planClose"_s));
    QVERIFY(dialogGone(u"planDialog"_s));
    QTRY_COMPARE_WITH_TIMEOUT(bench.window()->engine()->state(), sync::SyncState::InSync, 10000);
    screenshot(bench.window(), u"window-board-synced"_s);
    if (real.isEmpty()) {
        QCOMPARE(bench.server.servedPolicy().value(u"keys"_s).toArray().size(), 2);
        QVERIFY(bench.server.modelsFor(u"user-ada"_s).contains(u"keyroster.test/small-1"_s));
    }

    // What is synced needs no sync: the plan is empty and says so.
    bench.window()->board()->findChild<QAction*>(u"board.review"_s)->trigger();
    if (const QPointer<QWidget> again = waitForDialog(u"planDialog"_s, 1000)) {
        QVERIFY(!findWidget(again, u"planSync"_s, 200));
        QVERIFY(click(again, u"planClose"_s));
    }
    const Result<sync::Plan> empty = await(bench.window()->engine()->plan(CancelToken()));
    QVERIFY(empty.has_value());
    QVERIFY(empty->isEmpty());
    QVERIFY2(watchdog.isFine(), watchdog.report());
}

QTEST_MAIN(TestMainJob)
#include "tst_mainjob.moc"
