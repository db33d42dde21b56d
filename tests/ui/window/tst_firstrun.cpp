#include "secrets/vaultfile.h"
#include "support/await.h"
#include "support/misbehavingserver.h"
#include "ui/support/guitest.h"
#include "ui/support/uiwatchdog.h"
#include "ui/support/windowbench.h"
#include "widgets/messagebar.h"
#include "window/windowactions.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// From the first start to the board, and what is said when it does not go well.
class TestFirstRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsOnTheBoardWithAnEmptyPlan();
    void wrongPasswordSaysSo();
    void oneTimeCodeIsAskedFor();
    void notAnAdmin();
    void nobodyListens();
    void nameThatDoesNotResolve();
    void tooOld();
    void plainHttpCanBeAllowed();
    void plainHttpIsAQuestion_data();
    void plainHttpIsAQuestion();
    void cancelLeavesNothingBehind();
    void cancelAfterSigningInLeavesNoSecret();
    void lockedWorkspaceIsNoFirstRun();
    void knownServerIsOpenedInstead();
    void adoptsWhatIsChosen();
    void withoutAKeychainItAsks();
    void ownCertificateIsShownAndPinned();
    void notOpenWebUi();
    void noAdminYet();
    void functionsSwitchedOff();

private:
    static QString message(const QPointer<QWidget>& dialog);
    static QStringList workspaces(const WindowBench& bench);
};

QString TestFirstRun::message(const QPointer<QWidget>& dialog)
{
    const auto* text = find<QLabel>(dialog, u"messageText"_s);
    return text ? text->text() : QString();
}

QStringList TestFirstRun::workspaces(const WindowBench& bench)
{
    return QDir(bench.folder() + u"/workspaces"_s).entryList({u"*.sqlite"_s});
}

void TestFirstRun::endsOnTheBoardWithAnEmptyPlan()
{
    WindowBench bench;
    UiWatchdog watchdog;
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(dialog);
    screenshot(dialog, u"window-connect-1"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, bench.address()));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(type(dialog, u"signInEmail"_s, u"admin@example.test"_s));
    QVERIFY(type(dialog, u"signInSecret"_s, u"admin-test-1"_s));
    screenshot(dialog, u"window-connect-2"_s);
    QVERIFY(click(dialog, u"connectNext"_s));
    NEED(QLabel, version, dialog, u"foundVersion"_s);
    QVERIFY2(version->text().contains(u"0.12.4"_s), qPrintable(version->text()));
    NEED(QLabel, users, dialog, u"found_user"_s);
    QCOMPARE(users->text(), u"5"_s);
    NEED(QLabel, groups, dialog, u"found_group"_s);
    QCOMPARE(groups->text(), u"2"_s);
    screenshot(dialog, u"window-connect-3"_s);
    QCOMPARE(cutTexts(dialog).join(QLatin1Char('\n')), QString());
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(findWidget(dialog, u"adoptList"_s));
    screenshot(dialog, u"window-connect-4"_s);
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(dialogGone(u"connectDialog"_s));
    QVERIFY(bench.window()->engine());
    QCOMPARE(bench.window()->engine()->state(), sync::SyncState::InSync);
    const Result<sync::Plan> plan = await(bench.window()->engine()->plan(CancelToken()));
    QVERIFY(plan.has_value());
    QVERIFY(plan->isEmpty());
    screenshot(bench.window(), u"window-board-empty"_s);
    // Only signing in is a POST; nothing else may have been written.
    for (const QString& line : bench.server.host().log())
        QVERIFY2(line.startsWith(u"GET "_s) || line.contains(u"/auths/signin"_s), qPrintable(line));
    QVERIFY2(watchdog.isFine(), watchdog.report());
}

void TestFirstRun::wrongPasswordSaysSo()
{
    WindowBench bench;
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, bench.address()));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(type(dialog, u"signInEmail"_s, u"admin@example.test"_s));
    QVERIFY(type(dialog, u"signInSecret"_s, u"not-the-password"_s));
    QVERIFY(click(dialog, u"connectNext"_s));
    QTRY_COMPARE(message(dialog), u"The server does not know this e-mail and password. Check what "
                                  "you typed, then try again."_s);
    screenshot(dialog, u"window-connect-wrong"_s);
    NEED(QLineEdit, secret, dialog, u"signInSecret"_s);
    QCOMPARE(secret->text(), QString());
    QVERIFY(secret->hasFocus() || dialog->focusWidget() == secret);
    // The right one still works in the same dialog.
    QVERIFY(type(dialog, u"signInSecret"_s, u"admin-test-1"_s));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(findWidget(dialog, u"foundStep"_s));
    QCOMPARE(dialog->focusWidget()->objectName(), u"connectNext"_s); // which Enter presses
}

void TestFirstRun::oneTimeCodeIsAskedFor()
{
    WindowBench bench;
    bench.server.state().secondFactor = true;
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, bench.address()));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(type(dialog, u"signInEmail"_s, u"admin@example.test"_s));
    QVERIFY(type(dialog, u"signInSecret"_s, u"admin-test-1"_s));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(type(dialog, u"signInCode"_s, u"000000"_s));
    screenshot(dialog, u"window-connect-code"_s);
    QVERIFY(click(dialog, u"connectNext"_s));
    QTRY_COMPARE(message(dialog), u"The code is wrong, was used before, or came too late. Check "
                                  "what you typed, then try again."_s);
    NEED(QLineEdit, code, dialog, u"signInCode"_s); // ready for the next one
    QCOMPARE(code->text(), QString());
    QCOMPARE(dialog->focusWidget(), code);
    QVERIFY(type(dialog, u"signInCode"_s, bench.server.state().code));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(findWidget(dialog, u"foundStep"_s));
}

void TestFirstRun::notAnAdmin()
{
    WindowBench bench;
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, bench.address()));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(type(dialog, u"signInEmail"_s, u"ada@example.test"_s));
    QVERIFY(type(dialog, u"signInSecret"_s, u"test-password"_s));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY2(message(dialog).contains(u"admin"_s), qPrintable(message(dialog)));
    QVERIFY(!bench.window()->engine());
}

void TestFirstRun::nobodyListens()
{
    WindowBench bench;
    bench.server.host().stop();
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, bench.address()));
    QVERIFY(click(dialog, u"connectNext"_s));
    QTRY_COMPARE(message(dialog), u"127.0.0.1 refuses the connection. Is the server running?"_s);
    QCOMPARE(dialog->focusWidget(), find<QLineEdit>(dialog, u"serverAddress"_s));
    // It can be tried again without typing anything again.
    bench.server.host().start();
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(findWidget(dialog, u"signInEmail"_s));
}

void TestFirstRun::tooOld()
{
    WindowBench bench(u"0.6.43"_s);
    bench.server.setVersion(u"0.6.18"_s);
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, bench.address()));
    QVERIFY(click(dialog, u"connectNext"_s));
    QTRY_COMPARE(message(dialog),
                 u"This server runs Open WebUI 0.6.18. Keyroster needs 0.6.43 or newer: older "
                 "versions cannot limit a model to groups safely. Update the server first."_s);
}

void TestFirstRun::nameThatDoesNotResolve()
{
    WindowBench bench;
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, u"chat.nowhere.invalid"_s)); // RFC 6761
    QVERIFY(click(dialog, u"connectNext"_s));
    QTRY_COMPARE_WITH_TIMEOUT(message(dialog),
                              u"chat.nowhere.invalid was not found. Check the address."_s, 30000);
}

void TestFirstRun::plainHttpCanBeAllowed()
{
    WindowBench bench;
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    // Leads here, but is no loopback address by its name.
    QVERIFY(
        type(dialog, u"serverAddress"_s, u"http://0.0.0.0:%1"_s.arg(QUrl(bench.address()).port())));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(findWidget(dialog, u"allowPlainHttp"_s));
    QVERIFY(bench.server.host().log().isEmpty()); // nothing was sent before the answer
    QVERIFY(click(dialog, u"allowPlainHttp"_s));
    QVERIFY(findWidget(dialog, u"signInEmail"_s));
    QVERIFY(!bench.server.host().log().isEmpty());
}

/// Asked for exactly what the transport refuses else.
void TestFirstRun::plainHttpIsAQuestion_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("another computer") << u"http://chat.example.test"_s;
    QTest::newRow("a name below localhost") << u"http://app.localhost"_s;
    QTest::newRow("a name like a number") << u"http://127.x.example"_s;
}

void TestFirstRun::plainHttpIsAQuestion()
{
    QFETCH(QString, address);
    WindowBench bench;
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, address));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(findWidget(dialog, u"plainHttpCard"_s));
    screenshot(dialog, u"window-connect-http"_s);
    // Another address is another question.
    QVERIFY(type(dialog, u"serverAddress"_s, bench.address()));
    QVERIFY(!dialog->findChild<QWidget*>(u"plainHttpCard"_s)->isVisible());
}

void TestFirstRun::cancelLeavesNothingBehind()
{
    WindowBench bench;
    bench.launch();
    const QPointer<QDialog> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog.data(), u"serverAddress"_s, bench.address()));
    QVERIFY(click(dialog.data(), u"connectNext"_s));
    QVERIFY(findWidget(dialog.data(), u"signInEmail"_s));
    dialog->reject();
    QVERIFY(dialogGone(u"connectDialog"_s));
    QVERIFY(findWidget(bench.window(), u"welcomeConnect"_s));
    screenshot(bench.window(), u"window-welcome"_s);
    QCOMPARE(cutTexts(bench.window()).join(QLatin1Char('\n')), QString());
    QCOMPARE(workspaces(bench), QStringList());
}

/// How many pages the vault holds; -1: it cannot be read.
static qsizetype vaultPages(const QString& path, const SecretBytes& passphrase)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const auto key = secrets::vaultKeyFor(bytes, passphrase);
    if (!key)
        return -1;
    const auto pages = secrets::openVault(bytes, *key);
    return pages ? pages->size() : -1;
}

void TestFirstRun::cancelAfterSigningInLeavesNoSecret()
{
    const QString words = u"four fine test words"_s;
    WindowBench bench;
    bench.launch(true);
    QPointer<QDialog> dialog = waitForDialog(u"vaultDialog"_s);
    QVERIFY(type(dialog.data(), u"vaultPassphrase"_s, words));
    QVERIFY(type(dialog.data(), u"vaultRepeat"_s, words));
    QVERIFY(click(dialog.data(), u"vaultOk"_s));
    QVERIFY(dialogGone(u"vaultDialog"_s, 60000));
    dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog.data(), u"serverAddress"_s, bench.address()));
    QVERIFY(click(dialog.data(), u"connectNext"_s));
    QVERIFY(type(dialog.data(), u"signInEmail"_s, u"admin@example.test"_s));
    QVERIFY(type(dialog.data(), u"signInSecret"_s, u"admin-test-1"_s));
    QVERIFY(click(dialog.data(), u"connectNext"_s));
    QVERIFY(findWidget(dialog.data(), u"foundStep"_s));
    const QString vault = bench.folder() + u"/secrets.vault"_s;
    const SecretBytes passphrase = SecretBytes::fromText(words);
    QVERIFY(vaultPages(vault, passphrase) > 0); // password and session
    QVERIFY(click(dialog.data(), u"connectBack"_s));
    QVERIFY(findWidget(dialog.data(), u"signInEmail"_s));
    dialog->reject();
    QVERIFY(dialogGone(u"connectDialog"_s));
    QTRY_COMPARE(vaultPages(vault, passphrase), 0);
    QCOMPARE(workspaces(bench), QStringList());
}

/// The program is started twice: the second one must not make another working copy of the server.
void TestFirstRun::lockedWorkspaceIsNoFirstRun()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    const QString file = bench.workspace()->file();
    bench.close();
    auto other = workspace::Workspace::open(file);
    QVERIFY(other.has_value());
    bench.launch();
    NEED(QLabel, said, bench.window(), u"messageText"_s);
    const QString process = QString::number(QCoreApplication::applicationPid());
    QVERIFY2(said->text().contains(process), qPrintable(said->text()));
    QVERIFY(!waitForDialog(u"connectDialog"_s, 500));
    screenshot(bench.window(), u"window-locked"_s);
    QVERIFY(click(bench.window(), u"messageAction"_s));
    QVERIFY(!bench.window()->engine()); // still in use
    other->reset();
    QVERIFY(click(bench.window(), u"messageAction"_s));
    QVERIFY(bench.window()->engine());
    QCOMPARE(bench.workspace()->file(), file);
    QCOMPARE(bench.workspace()->draft().connections.size(), 1);
    QCOMPARE(workspaces(bench).size(), 1);
}

void TestFirstRun::knownServerIsOpenedInstead()
{
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    bench.window()->windowActions()->connectServer->trigger();
    QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    // As typed, not as it is kept.
    QVERIFY(type(dialog, u"serverAddress"_s, bench.address() + u"/admin/settings"_s));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY2(message(dialog).contains(u"already"_s), qPrintable(message(dialog)));
    QCOMPARE(workspaces(bench).size(), 1);
    QVERIFY(click(dialog, u"messageAction"_s));
    QVERIFY(dialogGone(u"connectDialog"_s));
    QCOMPARE(bench.workspace()->draft().connections.size(), 1);
    // Who wants a second one gets it.
    bench.window()->windowActions()->connectServer->trigger();
    dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, bench.address()));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(click(dialog, u"messageOther"_s));
    QVERIFY(findWidget(dialog, u"signInEmail"_s));
    QCOMPARE(workspaces(bench).size(), 2);
}

void TestFirstRun::adoptsWhatIsChosen()
{
    WindowBench bench;
    bench.server.state().natives = {
        {bench.provider.address(), u"sk-test-one-0001"_s, {}, bench.provider.models}};
    bench.launch();
    const QPointer<QWidget> dialog = bench.signInAsAdmin();
    QVERIFY(dialog);
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(click(dialog, u"adopt_0"_s));
    screenshot(dialog, u"window-connect-adopt"_s);
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(dialogGone(u"connectDialog"_s));
    const Policy& draft = bench.workspace()->draft();
    QCOMPARE(draft.connections.size(), 1);
    QCOMPARE(draft.keys.size(), 1);
    QVERIFY(draft.connections.first().adopted.has_value());
    QVERIFY(bench.workspace()->canUndo());
    QCOMPARE(bench.window()->engine()->state(), sync::SyncState::Draft);
    screenshot(bench.window(), u"window-board-adopted"_s);
}

void TestFirstRun::withoutAKeychainItAsks()
{
    WindowBench bench;
    bench.launch(true);
    QPointer<QDialog> dialog = waitForDialog(u"vaultDialog"_s);
    QVERIFY(dialog);
    NEED(QLabel, intro, dialog.data(), u"dialogIntro"_s);
    QVERIFY(!intro->text().isEmpty());
    // Without an answer nobody is signed in, and the question can be had again.
    dialog->reject();
    QVERIFY(dialogGone(u"vaultDialog"_s));
    QVERIFY(click(bench.window(), u"messageAction"_s));
    dialog = waitForDialog(u"vaultDialog"_s);
    QVERIFY(dialog);
    QVERIFY(click(dialog.data(), u"useSession"_s));
    QVERIFY(click(dialog.data(), u"vaultOk"_s));
    QVERIFY(waitForDialog(u"connectDialog"_s));
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(bench.window()->engine()->secretStore()->isSessionOnly());
}

void TestFirstRun::ownCertificateIsShownAndPinned()
{
    const TlsIdentity identity = makeTlsIdentity();
    MisbehavingServer server(identity);
    server.onRequest(MisbehavingServer::json(
        R"({"status":true,"name":"Own","version":"0.12.4","features":{"enable_login_form":true}})"));
    WindowBench bench;
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, server.url({}).toString()));
    QVERIFY(click(dialog, u"connectNext"_s));
    NEED(QLabel, shown, dialog, u"certificateFingerprint"_s);
    QString hex = shown->text().toLower();
    hex.remove(QLatin1Char(' ')).remove(QLatin1Char('\n'));
    QCOMPARE(hex, identity.fingerprint().toLower());
    QVERIFY(server.requests().isEmpty()); // nothing was said to it before it is trusted
    screenshot(dialog, u"window-connect-certificate"_s);
    QVERIFY(click(dialog, u"trustCertificate"_s));
    QVERIFY(findWidget(dialog, u"signInEmail"_s));
    QVERIFY(!server.requests().isEmpty());
}

void TestFirstRun::notOpenWebUi()
{
    MisbehavingServer server;
    server.onRequest(MisbehavingServer::json(R"({"hello":"world"})"));
    WindowBench bench;
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, server.url({}).toString()));
    QVERIFY(click(dialog, u"connectNext"_s));
    QTRY_VERIFY2(message(dialog).contains(u"no Open WebUI"_s), qPrintable(message(dialog)));
}

void TestFirstRun::noAdminYet()
{
    WindowBench bench;
    bench.server.state().onboarding = true;
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, bench.address()));
    QVERIFY(click(dialog, u"connectNext"_s));
    QTRY_VERIFY2(message(dialog).contains(u"no admin yet"_s), qPrintable(message(dialog)));
}

void TestFirstRun::functionsSwitchedOff()
{
    WindowBench bench;
    bench.server.state().functionsEnabled = false;
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, bench.address()));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(type(dialog, u"signInEmail"_s, u"admin@example.test"_s));
    QVERIFY(type(dialog, u"signInSecret"_s, u"admin-test-1"_s));
    QVERIFY(click(dialog, u"connectNext"_s));
    QWidget* found = findWidget(dialog, u"foundStep"_s);
    QVERIFY(found);
    QStringList said;
    const QList<QLabel*> labels = found->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        said.append(label->text());
    QVERIFY(said.contains(u"Functions are switched off on this server"_s));
    QVERIFY(said.contains(u"You can prepare everything now, but a sync needs them: the router is "
                          "one. Ask who runs the server to set ENABLE_FUNCTIONS to true, then "
                          "refresh."_s));
    screenshot(dialog, u"window-connect-functions-off"_s);
}

QTEST_MAIN(TestFirstRun)
#include "tst_firstrun.moc"
