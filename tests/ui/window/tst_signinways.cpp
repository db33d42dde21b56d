#include "ui/support/guitest.h"
#include "ui/support/windowbench.h"

#include <QLabel>
#include <QLineEdit>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// The step "Sign in" of the first run: its ways beside the password, and the way back.
class TestSignInWays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void otherWaysToSignIn_data();
    void otherWaysToSignIn();
    void wrongApiKeySaysSo();
    void recoveryCodeIsSentAsOne();
    void backKeepsWhatWasTyped();

private:
    static QString message(const QPointer<QWidget>& dialog);
    /// Launches and goes to the step "Sign in".
    static QPointer<QWidget> atSignIn(WindowBench& bench);
};

QString TestSignInWays::message(const QPointer<QWidget>& dialog)
{
    const auto* text = find<QLabel>(dialog, u"messageText"_s);
    return text ? text->text() : QString();
}

QPointer<QWidget> TestSignInWays::atSignIn(WindowBench& bench)
{
    bench.launch();
    const QPointer<QWidget> dialog = waitForDialog(u"connectDialog"_s);
    const bool there = type(dialog, u"serverAddress"_s, bench.address())
                    && click(dialog, u"connectNext"_s) && findWidget(dialog, u"signInSecret"_s);
    return there ? dialog : QPointer<QWidget>();
}

void TestSignInWays::otherWaysToSignIn_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("secret");
    QTest::newRow("API key") << u"signInApiKey"_s << u"sk-test-admin-key"_s;
    QTest::newRow("token, with the white space of a paste")
        << u"signInToken"_s << u" token-of-the-browser "_s;
}

void TestSignInWays::otherWaysToSignIn()
{
    QFETCH(QString, method);
    QFETCH(QString, secret);
    WindowBench bench;
    for (FakeUser& user : bench.server.state().users) {
        if (user.role != u"admin"_s)
            continue;
        user.apiKey = u"sk-test-admin-key"_s;
        bench.server.state().sessions.insert(u"token-of-the-browser"_s, user.id);
    }
    const QPointer<QWidget> dialog = atSignIn(bench);
    QVERIFY(click(dialog, method));
    QVERIFY(!dialog->findChild<QWidget*>(u"signInEmail"_s)->isVisible());
    QVERIFY(type(dialog, u"signInSecret"_s, secret));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(findWidget(dialog, u"foundStep"_s));
    QCOMPARE(bench.server.host().count(u"POST /api/v1/auths/signin"_s), 0);
}

void TestSignInWays::wrongApiKeySaysSo()
{
    WindowBench bench;
    const QPointer<QWidget> dialog = atSignIn(bench);
    QVERIFY(click(dialog, u"signInApiKey"_s));
    QVERIFY(type(dialog, u"signInSecret"_s, u"sk-test-nobodys-key"_s));
    QVERIFY(click(dialog, u"connectNext"_s));
    QTRY_COMPARE(message(dialog), u"The server does not know this API key or token, or it has "
                                  "ended. Check what you typed, then try again."_s);
    QVERIFY(!bench.window()->engine());
}

void TestSignInWays::recoveryCodeIsSentAsOne()
{
    WindowBench bench;
    bench.server.state().secondFactor = true;
    QByteArray sent;
    connect(&bench.server.host(), &HttpHost::requested, this, [&](const QString& what) {
        if (what.endsWith(u"/mfa/verify"_s))
            sent = bench.server.host().last().body;
    });
    const QPointer<QWidget> dialog = atSignIn(bench);
    QVERIFY(type(dialog, u"signInEmail"_s, u"admin@example.test"_s));
    QVERIFY(type(dialog, u"signInSecret"_s, u"admin-test-1"_s));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(type(dialog, u"signInCode"_s, bench.server.state().code));
    QVERIFY(click(dialog, u"signInRecovery"_s));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(findWidget(dialog, u"foundStep"_s));
    QVERIFY2(sent.contains("\"recovery\":true"), sent.constData());
}

void TestSignInWays::backKeepsWhatWasTyped()
{
    WindowBench bench;
    bench.server.state().secondFactor = true;
    const QPointer<QWidget> dialog = atSignIn(bench);
    QVERIFY(type(dialog, u"signInEmail"_s, u"admin@example.test"_s));
    QVERIFY(type(dialog, u"signInSecret"_s, u"admin-test-1"_s));
    QVERIFY(click(dialog, u"connectNext"_s));
    QVERIFY(findWidget(dialog, u"signInCode"_s));
    // From the code to the password, from there to the address.
    QVERIFY(click(dialog, u"connectBack"_s));
    NEED(QLineEdit, email, dialog, u"signInEmail"_s);
    QCOMPARE(email->text(), u"admin@example.test"_s);
    NEED(QLineEdit, secret, dialog, u"signInSecret"_s);
    QCOMPARE(secret->text(), QString());
    QVERIFY(click(dialog, u"connectBack"_s));
    NEED(QLineEdit, address, dialog, u"serverAddress"_s);
    QCOMPARE(address->text(), bench.address());
    QVERIFY(!dialog->findChild<QWidget*>(u"connectBack"_s)->isVisible());
}

QTEST_MAIN(TestSignInWays)
#include "tst_signinways.moc"
