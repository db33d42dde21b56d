#include "pages/board.h"
#include "pages/boardactions.h"
#include "pages/boardpage.h"
#include "support/misbehavingserver.h"
#include "ui/support/guitest.h"
#include "ui/support/windowbench.h"
#include "window/pagehost.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTcpSocket>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

namespace {

QList<FakeNative> twoNatives(const WindowBench& bench)
{
    return {{bench.provider.address(), u"sk-test-one-0001"_s, {}, bench.provider.models},
            {u"https://other.example.test/v1"_s, u"sk-test-two-0002"_s, {}, {u"other-1"_s}}};
}

} // namespace

/// The first run to its end: what is left to later, and a server with a certificate of its own.
class TestFirstRunEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void laterIsConnectedAllTheSame_data();
    void laterIsConnectedAllTheSame();
    void severalAreOneUndoStep();
    void adoptsLater();
    void ownCertificateLeadsToTheBoard();
};

void TestFirstRunEnd::laterIsConnectedAllTheSame_data()
{
    QTest::addColumn<bool>("adopting");
    QTest::newRow("at what was found") << false;
    QTest::newRow("at adopting") << true;
}

/// Esc there took the sign-in and the working copy away, without a word.
void TestFirstRunEnd::laterIsConnectedAllTheSame()
{
    QFETCH(bool, adopting);
    WindowBench bench;
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, bench.address()));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(type(dialog, u"signInEmail"_s, u"admin@example.test"_s));
    QVERIFY(type(dialog, u"signInSecret"_s, u"admin-test-1"_s));
    NEED(QPushButton, cancel, dialog, u"connectCancel"_s);
    QCOMPARE(cancel->text(), u"Cancel"_s);
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(findWidget(dialog, u"foundStep"_s));
    QCOMPARE(cancel->text(), u"Later"_s);
    NEED(QLabel, intro, dialog, u"dialogIntro"_s);
    QVERIFY2(intro->text().contains(u"Later"_s), qPrintable(intro->text()));
    if (adopting) {
        QVERIFY(click(dialog, u"connectNext"_s));
        QVERIFY(findWidget(dialog, u"adoptList"_s));
        QVERIFY(click(dialog, u"connectBack"_s));
        QVERIFY(findWidget(dialog, u"foundStep"_s));
        QVERIFY(click(dialog, u"connectNext"_s));
        QVERIFY(findWidget(dialog, u"adoptList"_s));
    }
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QVERIFY(dialogGone(u"connectDialog"_s));
    QVERIFY(bench.window()->engine());
    QCOMPARE(QDir(bench.folder() + u"/workspaces"_s).entryList({u"*.sqlite"_s}).size(), 1);
    QVERIFY(bench.workspace()->snapshot().has_value());
    QVERIFY(!bench.workspace()->canUndo()); // nothing was adopted
}

void TestFirstRunEnd::severalAreOneUndoStep()
{
    WindowBench bench;
    bench.server.state().natives = twoNatives(bench);
    bench.launch();
    const QPointer<QWidget> dialog = bench.signInAsAdmin();
    QVERIFY(dialog);
    QVERIFY(click(dialog, u"connectNext"_s));
    // While nothing is chosen, the next button says "Not now": a second one would do the same.
    const auto* later = dialog->findChild<QPushButton*>(u"connectCancel"_s);
    QVERIFY(!later->isVisible());
    QVERIFY(click(dialog, u"adopt_0"_s));
    QVERIFY(later->isVisible());
    QVERIFY(click(dialog, u"adopt_1"_s));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(dialogGone(u"connectDialog"_s));
    workspace::Workspace* workspace = bench.workspace();
    QCOMPARE(workspace->draft().connections.size(), 2);
    QVERIFY(workspace->undo().has_value());
    QVERIFY(workspace->draft().connections.isEmpty());
    QVERIFY(!workspace->canUndo());
}

/// Later than at the first run: the same list in a dialog of its own.
void TestFirstRunEnd::adoptsLater()
{
    WindowBench bench;
    bench.server.state().natives = twoNatives(bench);
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    workspace::Workspace* workspace = bench.workspace();
    QVERIFY(workspace->draft().connections.isEmpty());
    bench.window()->board()->board()->actions()->adopt->trigger();
    const QPointer<QWidget> dialog = waitForDialog(u"adoptDialog"_s);
    QVERIFY(dialog);
    const auto* adopt = dialog->findChild<QPushButton*>(u"adoptButton"_s);
    QVERIFY(!adopt->isEnabled()); // none of the two is chosen for the admin
    QVERIFY(click(dialog, u"adopt_0"_s));
    QVERIFY(click(dialog, u"adopt_1"_s));
    QVERIFY2(adopt->text().contains(u'2'), qPrintable(adopt->text()));
    QVERIFY(click(dialog, u"adoptButton"_s));
    QVERIFY(dialogGone(u"adoptDialog"_s));
    QCOMPARE(workspace->draft().connections.size(), 2);
    QCOMPARE(workspace->draft().keys.size(), 2);
    for (const ApiKey& key : workspace->draft().keys)
        QVERIFY(!workspace->secretOf(key.id, key.fingerprint).isEmpty());
    QVERIFY(workspace->undo().has_value());
    QVERIFY(workspace->draft().connections.isEmpty());
    QVERIFY(!workspace->canUndo());
}

/// All the way, with the reason in sight before anything is trusted.
void TestFirstRunEnd::ownCertificateLeadsToTheBoard()
{
    WindowBench bench;
    const TlsIdentity identity = makeTlsIdentity();
    MisbehavingServer front(identity); // the same server, by TLS
    front.onRequest([&bench, &front](QTcpSocket* client) {
        auto* behind = new QTcpSocket(client);
        connect(behind, &QTcpSocket::readyRead, client,
                [client, behind] { client->write(behind->readAll()); });
        behind->connectToHost(u"127.0.0.1"_s, quint16(bench.server.url().port()));
        behind->write(front.requests().last());
    });
    bench.launch();
    const QString address = front.url({}).toString(QUrl::StripTrailingSlash);
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    QVERIFY(type(dialog, u"serverAddress"_s, address));
    QVERIFY(click(dialog, u"connectNext"_s));
    NEED(QLabel, reason, dialog, u"certificateReason"_s);
    QVERIFY2(reason->text().contains(u"self-signed"_s), qPrintable(reason->text()));
    QVERIFY(click(dialog, u"trustCertificate"_s));
    QVERIFY(type(dialog, u"signInEmail"_s, u"admin@example.test"_s));
    QVERIFY(type(dialog, u"signInSecret"_s, u"admin-test-1"_s));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(findWidget(dialog, u"foundStep"_s));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(findWidget(dialog, u"adoptList"_s));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(dialogGone(u"connectDialog"_s));
    QVERIFY(bench.window()->engine());
    QCOMPARE(bench.window()->pages()->current(), u"board"_s);
    QCOMPARE(bench.window()->engine()->state(), sync::SyncState::InSync);
    QCOMPARE(bench.workspace()->profile().pinnedCertificate.toLower(),
             identity.fingerprint().toLower());
}

QTEST_MAIN(TestFirstRunEnd)
#include "tst_firstrunend.moc"
