#include "dialogs/signinagaindialog.h"
#include "support/misbehavingserver.h"
#include "ui/support/guitest.h"
#include "ui/support/windowbench.h"
#include "window/windowactions.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// A server whose pinned certificate was renewed: a hard stop, with a question that leads on.
class TestCertificateDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void renewedCertificateIsAQuestion();
    void ownCertificateAfterAPublicOne();
    void signingInGoesOnOnceItIsTrusted();

private:
    static bool pinned(WindowBench& bench, const QString& url, const QString& fingerprint);
    static QString shown(const QPointer<QWidget>& dialog, const QString& name);
};

/// The open server becomes one at this address with this certificate.
bool TestCertificateDialog::pinned(WindowBench& bench, const QString& url,
                                   const QString& fingerprint)
{
    workspace::Commit commit;
    commit.profile = bench.workspace()->profile();
    commit.profile->url = url;
    commit.profile->pinnedCertificate = fingerprint;
    return bench.workspace()->commit(commit).has_value();
}

QString TestCertificateDialog::shown(const QPointer<QWidget>& dialog, const QString& name)
{
    const auto* label = find<QLabel>(dialog, name);
    QString hex = label ? label->text().toLower() : QString();
    return hex.remove(u' ').remove(u'\n');
}

void TestCertificateDialog::renewedCertificateIsAQuestion()
{
    const QString old = makeTlsIdentity().fingerprint();
    const TlsIdentity renewed = makeTlsIdentity();
    MisbehavingServer server(renewed);
    server.onRequest(MisbehavingServer::json(
        R"({"status":true,"name":"Own","version":"0.12.4","features":{"enable_login_form":true}})"));
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(!bench.addConnection().isEmpty());
    QVERIFY(pinned(bench, server.url({}).toString(QUrl::StripTrailingSlash), old));
    bench.launch();
    NEED(QPushButton, ask, bench.window(), u"messageOther"_s);
    QVERIFY(ask->text().contains(u"certificate"_s));
    QVERIFY(click(bench.window(), u"messageOther"_s));
    QPointer<QDialog> dialog = waitForDialog(u"certificateDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(shown(dialog.data(), u"certificateOld"_s), old.toLower());
    QCOMPARE(shown(dialog.data(), u"certificateNew"_s), renewed.fingerprint().toLower());
    screenshot(dialog, u"dialog-certificate"_s);
    // Return means no, and no means that nothing changes.
    QTest::keyClick(dialog.data(), Qt::Key_Return);
    QVERIFY(dialogGone(u"certificateDialog"_s));
    QCOMPARE(bench.workspace()->profile().pinnedCertificate, old);
    bench.window()->windowActions()->refresh->trigger();
    NEED(QWidget, again, bench.window(), u"messageOther"_s);
    QVERIFY(again->isVisible());
    QVERIFY(server.requests().isEmpty()); // nothing was said to it before it is trusted
    QVERIFY(click(bench.window(), u"messageOther"_s));
    dialog = waitForDialog(u"certificateDialog"_s);
    QVERIFY(click(dialog.data(), u"certificateTrust"_s));
    QVERIFY(dialogGone(u"certificateDialog"_s));
    QCOMPARE(bench.workspace()->profile().pinnedCertificate.toLower(),
             renewed.fingerprint().toLower());
    QVERIFY(!server.requests().isEmpty());
    QCOMPARE(bench.workspace()->draft().connections.size(), 1);
    // What the session's memory kept is gone with the restart, so a person has to sign in again.
    QVERIFY(waitForDialog(u"signInAgainDialog"_s));
}

/// Before, an authority vouched for the server, so that nothing was pinned.
void TestCertificateDialog::ownCertificateAfterAPublicOne()
{
    const TlsIdentity own = makeTlsIdentity();
    MisbehavingServer server(own);
    server.onRequest(MisbehavingServer::json(
        R"({"status":true,"name":"Own","version":"0.12.4","features":{"enable_login_form":true}})"));
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    QVERIFY(pinned(bench, server.url({}).toString(QUrl::StripTrailingSlash), QString()));
    bench.launch();
    QVERIFY(findWidget(bench.window(), u"messageOther"_s));
    QVERIFY(click(bench.window(), u"messageOther"_s));
    const QPointer<QDialog> dialog = waitForDialog(u"certificateDialog"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QLabel*>(u"certificateOld"_s));
    QCOMPARE(shown(dialog.data(), u"certificateNew"_s), own.fingerprint().toLower());
    QVERIFY(server.requests().isEmpty());
    QVERIFY(click(dialog.data(), u"certificateTrust"_s));
    QVERIFY(dialogGone(u"certificateDialog"_s));
    QCOMPARE(bench.workspace()->profile().pinnedCertificate.toLower(), own.fingerprint().toLower());
    QVERIFY(waitForDialog(u"signInAgainDialog"_s));
}

/// Found out while signing in again: the password is not asked for a second time.
void TestCertificateDialog::signingInGoesOnOnceItIsTrusted()
{
    const TlsIdentity renewed = makeTlsIdentity();
    MisbehavingServer server(renewed);
    server.onRequest(MisbehavingServer::openWebUi(&server));
    WindowBench bench;
    bench.launch();
    QVERIFY(bench.connectAsAdmin());
    const QString old = makeTlsIdentity().fingerprint();
    QVERIFY(pinned(bench, server.url({}).toString(QUrl::StripTrailingSlash), old));
    bench.launch();
    QVERIFY(findWidget(bench.window(), u"messageOther"_s)); // the first reading has failed
    ui::Operations operations;
    auto* made = new ui::SignInAgainDialog(bench.window()->engine(), &operations, bench.theme(),
                                           bench.window());
    const QSignalSpy signedIn(made, &ui::SignInAgainDialog::signedIn);
    made->open();
    const QPointer<QWidget> dialog(made);
    QVERIFY(type(dialog, u"signInEmail"_s, u"admin@example.test"_s));
    QVERIFY(type(dialog, u"signInSecret"_s, u"admin-test-1"_s));
    QVERIFY(click(dialog, u"signInAgainButton"_s));
    NEED(QLabel, said, dialog, u"messageText"_s);
    const QString error = said->text();
    QVERIFY(click(dialog, u"messageAction"_s));
    QPointer<QDialog> question = waitForDialog(u"certificateDialog"_s);
    QVERIFY(question);
    // Not trusted: what stands in the way is still said, and the way on still offered.
    QVERIFY(click(question.data(), u"certificateKeep"_s));
    QVERIFY(dialogGone(u"certificateDialog"_s));
    QVERIFY(said->isVisible());
    QCOMPARE(said->text(), error);
    QVERIFY(server.requests().isEmpty());
    QVERIFY(click(dialog, u"messageAction"_s));
    question = waitForDialog(u"certificateDialog"_s);
    QVERIFY(question);
    NEED(QPushButton, trust, question.data(), u"certificateTrust"_s);
    QCOMPARE(trust->text(), u"Trust this certificate"_s);
    QVERIFY(click(question.data(), u"certificateTrust"_s));
    QVERIFY(dialogGone(u"certificateDialog"_s));
    QVERIFY(dialogGone(u"signInAgainDialog"_s));
    QCOMPARE(signedIn.count(), 1);
    QCOMPARE(std::count_if(server.requests().cbegin(), server.requests().cend(),
                           [](const QByteArray& request) {
                               return request.startsWith("POST /api/v1/auths/signin")
                                   && request.contains("admin-test-1");
                           }),
             1);
}

QTEST_MAIN(TestCertificateDialog)
#include "tst_certificatedialog.moc"
