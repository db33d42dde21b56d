#include "dialogs/addconnectiondialog.h"
#include "dialogs/addkeysdialog.h"
#include "policy/edits.h"
#include "ui/support/guitest.h"
#include "ui/support/windowbench.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// Adding keys and connections, against a provider that knows its keys.
class TestAddDialogs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typedKeyIsMaskedAndTested();
    void typedKeyNeedsNoList();
    void refusedKeyIsTheAdminsDecision();
    void pastedFromTheClipboard();
    void linesThatAreNoKeysStay();
    void sameKeyTwiceIsMarkedByName();
    void whatIsHereIsLeftOut();
    void fourAreTestedAtATime();
    void unreachableIsTestedAgain();
    void cancelStopsTheTests();
    void anotherConnectionCanBeChosen();
    void connectionWithModelsFromTheProvider();
    void wrongAddressCannotBeAdded();

private:
    static ui::AddKeysDialog* open(WindowBench& bench, const ConnectionId& connection,
                                   ui::Operations* operations);
};

ui::AddKeysDialog* TestAddDialogs::open(WindowBench& bench, const ConnectionId& connection,
                                        ui::Operations* operations)
{
    auto* dialog = new ui::AddKeysDialog(bench.window()->engine(), operations, bench.theme(),
                                         connection, bench.window());
    dialog->open();
    return dialog;
}

void TestAddDialogs::typedKeyIsMaskedAndTested()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::Operations operations;
    const ConnectionId connection = bench.addConnection();
    const QPointer<QWidget> dialog = open(bench, connection, &operations);
    QVERIFY(type(dialog, u"keyLabel"_s, u"Ada's own"_s));
    QVERIFY(type(dialog, u"keySecret"_s, u"sk-test-one-0001"_s));
    NEED(QLineEdit, secret, dialog, u"keySecret"_s);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QVERIFY(click(dialog, u"putOnList"_s));
    QCOMPARE(secret->text(), QString());
    NEED(QTreeWidget, list, dialog, u"keysList"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(1), u"•••• 0001"_s);
    QVERIFY(click(dialog, u"addKeysButton"_s));
    QVERIFY(dialogGone(u"addKeysDialog"_s));
    const QList<ApiKey> keys = bench.workspace()->draft().keysOf(connection);
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.first().label, u"Ada's own"_s);
    QCOMPARE(bench.provider.host().count(u"GET /v1/models"_s), 1);
    // One undo step takes it out again.
    QVERIFY(bench.workspace()->undo().has_value());
    QVERIFY(bench.workspace()->draft().keysOf(connection).isEmpty());
}

void TestAddDialogs::typedKeyNeedsNoList()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::Operations operations;
    const ConnectionId connection = bench.addConnection();
    const QPointer<ui::AddKeysDialog> dialog = open(bench, connection, &operations);
    // What is typed first goes into the label, not into the tabs.
    QTRY_COMPARE(dialog->focusWidget(), find<QWidget>(dialog.data(), u"keyLabel"_s));
    const auto* add = dialog->findChild<QPushButton*>(u"addKeysButton"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY(type(dialog.data(), u"keySecret"_s, u"short"_s));
    QVERIFY(add->isEnabled());
    QVERIFY(click(dialog.data(), u"addKeysButton"_s));
    QVERIFY(dialog); // it says that this is no key
    QCOMPARE(bench.provider.host().count(u"GET /v1/models"_s), 0);
    QVERIFY(type(dialog.data(), u"keyLabel"_s, u"Ada's own"_s));
    QVERIFY(type(dialog.data(), u"keySecret"_s, u"sk-test-one-0001"_s));
    QSignalSpy tested(bench.window()->engine(), &sync::Engine::keyTested);
    QVERIFY(click(dialog.data(), u"addKeysButton"_s));
    QVERIFY(dialogGone(u"addKeysDialog"_s));
    const QList<ApiKey> keys = bench.workspace()->draft().keysOf(connection);
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys.first().label, u"Ada's own"_s);
    QCOMPARE(tested.size(), 1);
    QCOMPARE(tested.first().first().value<KeyId>(), keys.first().id);
}

void TestAddDialogs::refusedKeyIsTheAdminsDecision()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::Operations operations;
    const ConnectionId connection = bench.addConnection();
    const QPointer<ui::AddKeysDialog> dialog = open(bench, connection, &operations);
    dialog->takeText(u"good = sk-test-one-0001\nbad = sk-test-broke-0003"_s);
    QVERIFY(click(dialog.data(), u"addKeysButton"_s));
    NEED(QWidget, onlyWorking, dialog.data(), u"addWorkingButton"_s);
    QVERIFY(onlyWorking->isVisible());
    QVERIFY(bench.workspace()->draft().keys.isEmpty()); // nothing is added before the decision
    NEED(QTreeWidget, list, dialog.data(), u"keysList"_s);
    QVERIFY2(list->topLevelItem(1)->text(2).contains(u"Refused"_s),
             qPrintable(list->topLevelItem(1)->text(2)));
    QVERIFY(click(dialog.data(), u"addKeysButton"_s)); // "Add all anyway"
    QVERIFY(dialogGone(u"addKeysDialog"_s));
    QCOMPARE(bench.workspace()->draft().keysOf(connection).size(), 2);
}

void TestAddDialogs::pastedFromTheClipboard()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::Operations operations;
    const ConnectionId connection = bench.addConnection();
    const QPointer<ui::AddKeysDialog> dialog = open(bench, connection, &operations);
    QApplication::clipboard()->setText(u"sk-test-one-0001\nsk-test-two-0002\nsk-test-one-0001"_s);
    find<QTabWidget>(dialog.data(), u"addKeysTabs"_s)->setCurrentIndex(1);
    QVERIFY(click(dialog.data(), u"pasteKeys"_s));
    NEED(QTreeWidget, list, dialog.data(), u"keysList"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    NEED(QLabel, said, dialog.data(), u"messageText"_s);
    QVERIFY2(said->text().contains(u"already"_s), qPrintable(said->text()));
    QApplication::clipboard()->clear();
    dialog->reject();
    QVERIFY(dialogGone(u"addKeysDialog"_s));
}

/// A line that cannot be read may be a key with a typing error: it is not thrown away.
void TestAddDialogs::linesThatAreNoKeysStay()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::Operations operations;
    const ConnectionId connection = bench.addConnection();
    const QPointer<ui::AddKeysDialog> dialog = open(bench, connection, &operations);
    dialog->takeText(u"one = sk-test-one-0001\nshort\ntwo = sk-test-two-0002\nsk two parts"_s);
    NEED(QTreeWidget, list, dialog.data(), u"keysList"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    NEED(QPlainTextEdit, field, dialog.data(), u"keysText"_s);
    QCOMPARE(field->toPlainText(), u"short\nsk two parts"_s);
    QVERIFY(!field->document()->isUndoAvailable());
    NEED(QLabel, said, dialog.data(), u"messageText"_s);
    QVERIFY2(said->text().contains(u"2, 4"_s), qPrintable(said->text()));
    // They stay until they are dealt with, also when what is on the list is added.
    QVERIFY(click(dialog.data(), u"addKeysButton"_s));
    QVERIFY(dialog && dialog->isVisible() && !dialog->isBusy());
    QCOMPARE(field->toPlainText(), u"short\nsk two parts"_s);
    // Typing one key does not take them away either.
    find<QTabWidget>(dialog.data(), u"addKeysTabs"_s)->setCurrentIndex(0);
    QVERIFY(type(dialog.data(), u"keySecret"_s, u"sk-test-three-0003"_s));
    QVERIFY(click(dialog.data(), u"putOnList"_s));
    QCOMPARE(field->toPlainText(), u"short\nsk two parts"_s);
    QCOMPARE(list->topLevelItemCount(), 3);
    find<QTabWidget>(dialog.data(), u"addKeysTabs"_s)->setCurrentIndex(1);
    field->clear();
    QVERIFY(click(dialog.data(), u"testFirst"_s));
    QVERIFY(click(dialog.data(), u"addKeysButton"_s));
    QVERIFY(dialogGone(u"addKeysDialog"_s));
    QCOMPARE(bench.workspace()->draft().keysOf(connection).size(), 3);
}

void TestAddDialogs::sameKeyTwiceIsMarkedByName()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::Operations operations;
    const ConnectionId connection = bench.addConnection();
    open(bench, connection, &operations)->takeText(u"First = sk-test-one-0001"_s);
    QVERIFY(click(waitForDialog(u"addKeysDialog"_s), u"addKeysButton"_s));
    QVERIFY(dialogGone(u"addKeysDialog"_s));
    const QPointer<ui::AddKeysDialog> dialog = open(bench, connection, &operations);
    dialog->takeText(u"Second = sk-test-one-0001"_s);
    NEED(QTreeWidget, list, dialog.data(), u"keysList"_s);
    QCOMPARE(list->topLevelItem(0)->text(2), u"Is already here as First"_s);
    NEED(QLabel, said, dialog.data(), u"messageText"_s);
    QVERIFY2(!said->text().contains(u"sk-test"_s), "the message shows the key");
    QVERIFY(!dialog->findChild<QWidget*>(u"addKeysButton"_s)->isEnabled());
    dialog->reject();
}

/// Ten keys of which one is there already: nine are added, without another question.
void TestAddDialogs::whatIsHereIsLeftOut()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::Operations operations;
    const ConnectionId connection = bench.addConnection();
    open(bench, connection, &operations)->takeText(u"First = sk-test-one-0001"_s);
    QVERIFY(click(waitForDialog(u"addKeysDialog"_s), u"addKeysButton"_s));
    QVERIFY(dialogGone(u"addKeysDialog"_s));
    bench.provider.host().clearLog();
    const QPointer<ui::AddKeysDialog> dialog = open(bench, connection, &operations);
    dialog->takeText(u"sk-test-one-0001\nSecond = sk-test-two-0002"_s);
    NEED(QTreeWidget, list, dialog.data(), u"keysList"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    NEED(QLabel, count, dialog.data(), u"keysCount"_s);
    QVERIFY2(count->text().startsWith(u"1 "_s), qPrintable(count->text()));
    screenshot(dialog.data(), u"window-addkeys-twin"_s);
    QVERIFY(click(dialog.data(), u"addKeysButton"_s));
    QVERIFY(dialogGone(u"addKeysDialog"_s));
    QCOMPARE(bench.provider.host().count(u"GET /v1/models"_s), 1); // the twin was not tested
    QCOMPARE(bench.workspace()->draft().keysOf(connection).size(), 2);
}

void TestAddDialogs::fourAreTestedAtATime()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::Operations operations;
    const ConnectionId connection = bench.addConnection();
    const QPointer<ui::AddKeysDialog> dialog = open(bench, connection, &operations);
    QStringList lines;
    for (int i = 0; i < 7; ++i)
        lines << u"sk-test-many-000%1"_s.arg(i);
    dialog->takeText(lines.join(u'\n'));
    bench.provider.host().breakPath(u"GET /v1/models"_s, {Break::StallBefore});
    QVERIFY(click(dialog.data(), u"addKeysButton"_s));
    QTRY_COMPARE(bench.provider.host().count(u"GET /v1/models"_s), 4);
    QVERIFY(findWidget(dialog.data(), u"dialogProgress"_s));
    // Not one more while these four have no answer: a turn of the loop would send it.
    QCoreApplication::processEvents();
    QCOMPARE(bench.provider.host().count(u"GET /v1/models"_s), 4);
    dialog->reject(); // stops all of them
    QTRY_VERIFY(!dialog->isBusy());
    QCOMPARE(bench.provider.host().count(u"GET /v1/models"_s), 4);
    QVERIFY(bench.workspace()->draft().keys.isEmpty());
    dialog->reject();
    QVERIFY(dialogGone(u"addKeysDialog"_s));
}

/// The provider was away for a moment: nothing has to be typed or pasted again.
void TestAddDialogs::unreachableIsTestedAgain()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::Operations operations;
    const ConnectionId connection = bench.addConnection();
    const QPointer<ui::AddKeysDialog> dialog = open(bench, connection, &operations);
    dialog->takeText(u"one = sk-test-one-0001\ntwo = sk-test-two-0002"_s);
    bench.provider.host().breakPath(u"GET /v1/models"_s, {Break::ResetBefore});
    const auto* again = dialog->findChild<QWidget*>(u"testAgainButton"_s);
    QVERIFY(!again->isVisible());
    QVERIFY(click(dialog.data(), u"addKeysButton"_s));
    NEED(QTreeWidget, list, dialog.data(), u"keysList"_s);
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(list->topLevelItem(0)->text(2), u"The provider does not answer"_s);
    bench.provider.host().mend();
    QVERIFY(click(dialog.data(), u"testAgainButton"_s));
    QVERIFY(dialogGone(u"addKeysDialog"_s)); // both work now
    QCOMPARE(bench.workspace()->draft().keysOf(connection).size(), 2);
}

void TestAddDialogs::cancelStopsTheTests()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::Operations operations;
    const ConnectionId connection = bench.addConnection();
    const QPointer<ui::AddKeysDialog> dialog = open(bench, connection, &operations);
    dialog->takeText(u"sk-test-one-0001\nsk-test-two-0002"_s);
    bench.provider.host().breakPath(u"GET /v1/models"_s, {Break::StallBefore});
    QVERIFY(click(dialog.data(), u"addKeysButton"_s));
    QVERIFY(findWidget(dialog.data(), u"dialogProgress"_s));
    dialog->reject(); // the first press stops the work
    QTRY_VERIFY(!dialog->isBusy());
    QVERIFY(dialog->isVisible());
    QVERIFY(bench.workspace()->draft().keys.isEmpty());
    dialog->reject(); // the second closes
    QVERIFY(dialogGone(u"addKeysDialog"_s));
}

void TestAddDialogs::anotherConnectionCanBeChosen()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::Operations operations;
    const ConnectionId first = bench.addConnection();
    Connection other = *bench.workspace()->draft().connection(first);
    other.id = ConnectionId(newIdText());
    other.slug = u"other"_s;
    other.name = u"Other provider"_s;
    const Result<Edit> edit = edits::addConnection(bench.workspace()->draft(), other);
    QVERIFY(edit.has_value() && bench.workspace()->apply(*edit).has_value());
    const QPointer<QWidget> dialog = open(bench, first, &operations);
    NEED(QComboBox, choice, dialog, u"keysConnection"_s);
    QCOMPARE(choice->currentText(), u"Test provider"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_End);
    QVERIFY(find<QLabel>(dialog, u"dialogTitle"_s)->text().contains(u"Other provider"_s));
    QVERIFY(click(dialog, u"testFirst"_s));
    QVERIFY(type(dialog, u"keySecret"_s, u"sk-test-other-0000001"_s));
    QVERIFY(click(dialog, u"addKeysButton"_s));
    QVERIFY(dialogGone(u"addKeysDialog"_s));
    QCOMPARE(bench.workspace()->draft().keysOf(other.id).size(), 1);
    QVERIFY(bench.workspace()->draft().keysOf(first).isEmpty());
}

void TestAddDialogs::connectionWithModelsFromTheProvider()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::Operations operations;
    auto* made = new ui::AddConnectionDialog(bench.window()->engine(), &operations, bench.theme(),
                                             bench.window());
    made->open();
    const QPointer<QWidget> dialog = made;
    NEED(QComboBox, preset, dialog, u"connectionPreset"_s);
    QVERIFY(preset->count() > 5);
    screenshot(dialog, u"window-addconnection-preset"_s);
    preset->setCurrentIndex(preset->count() - 1); // another address
    QVERIFY(type(dialog, u"connectionName"_s, u"My provider"_s));
    QVERIFY(type(dialog, u"connectionAddress"_s, bench.provider.address() + u'/'));
    QVERIFY(type(dialog, u"connectionKey"_s, u"sk-test-one-0001"_s));
    QVERIFY(click(dialog, u"fetchModels"_s));
    NEED(QPlainTextEdit, models, dialog, u"connectionModels"_s);
    QTRY_COMPARE(models->toPlainText(), bench.provider.models.join(u'\n'));
    QVERIFY(click(dialog, u"audienceGroups"_s));
    screenshot(dialog, u"window-addconnection"_s);
    QVERIFY(click(dialog, u"audienceEveryone"_s));
    QVERIFY(click(dialog, u"addConnectionButton"_s));
    QVERIFY(dialogGone(u"addConnectionDialog"_s));
    const Policy& draft = bench.workspace()->draft();
    QCOMPARE(draft.connections.size(), 1);
    const Connection& connection = draft.connections.first();
    QCOMPARE(connection.slug, u"my-provider"_s);
    QCOMPARE(connection.baseUrl, bench.provider.address());
    QCOMPARE(connection.models.size(), 2);
    QCOMPARE(connection.models.first().grants, QList<Principal>{Principal::everyone()});
    QCOMPARE(draft.keysOf(connection.id).size(), 1);
}

void TestAddDialogs::wrongAddressCannotBeAdded()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    ui::Operations operations;
    auto* made = new ui::AddConnectionDialog(bench.window()->engine(), &operations, bench.theme(),
                                             bench.window());
    made->open();
    const QPointer<QWidget> dialog = made;
    NEED(QComboBox, preset, dialog, u"connectionPreset"_s);
    preset->setCurrentIndex(preset->count() - 1);
    QVERIFY(type(dialog, u"connectionName"_s, u"My provider"_s));
    QVERIFY(type(dialog, u"connectionAddress"_s, u"not an address"_s));
    QVERIFY(!dialog->findChild<QWidget*>(u"addConnectionButton"_s)->isEnabled());
    QVERIFY(type(dialog, u"connectionAddress"_s, bench.provider.address()));
    QVERIFY(findWidget(dialog, u"addConnectionButton"_s));
    made->reject();
}

QTEST_MAIN(TestAddDialogs)
#include "tst_adddialogs.moc"
