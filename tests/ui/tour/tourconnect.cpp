#include "support/httphost.h"
#include "support/misbehavingserver.h"
#include "ui/support/guitest.h"
#include "ui/tour/tour.h"

/// "Connect", step by step, and what it asks and says.
namespace keyroster::test {

using namespace Qt::StringLiterals;

/// The four steps of "Connect", with a server that this computer does not know yet.
bool Tour::connecting()
{
    FakeOpenWebUi other;
    other.addGroup(u"Atelier"_s, {other.addUser(u"ada"_s)});
    if (!trigger(u"window.connect"_s))
        return false;
    const QPointer<QDialog> opened = waitForDialog(u"connectDialog"_s);
    if (!opened)
        return failed(u"connectDialog"_s, "did not open");
    const QPointer<QWidget> steps(opened.data());
    visit(u"dialog-connect"_s, opened);
    const auto next = [&steps] { return click(steps, u"connectNext"_s); };
    if (!type(steps, u"serverAddress"_s, other.url().toString()) || !next()
        || !type(steps, u"signInEmail"_s, u"admin@example.test"_s)
        || !type(steps, u"signInSecret"_s, u"admin-test-1"_s))
        return false;
    visit(u"dialog-connect-signin"_s, opened);
    if (!next() || !findWidget(steps, u"foundStep"_s))
        return false;
    visit(u"dialog-connect-found"_s, opened);
    if (!next() || !findWidget(steps, u"adoptList"_s))
        return false;
    visit(u"dialog-connect-adopt"_s, opened);
    return backOut(steps);
}

/// Closing it after signing in would leave the window with the other server.
bool Tour::backOut(const QPointer<QWidget>& connecting)
{
    constexpr int mostSteps = 4;
    for (int step = 0; step < mostSteps && connecting; ++step) {
        const auto* back = connecting->findChild<QWidget*>(u"connectBack"_s);
        if (!back || !back->isVisible())
            break;
        if (!click(connecting, u"connectBack"_s))
            return false;
    }
    if (connecting)
        qobject_cast<QDialog*>(connecting.data())->reject();
    return dialogGone(u"connectDialog"_s);
}

bool Tour::connectTo(const QString& address, QPointer<QWidget>& steps)
{
    if (!trigger(u"window.connect"_s))
        return false;
    steps = waitForDialog(u"connectDialog"_s);
    return (steps && type(steps, u"serverAddress"_s, address) && click(steps, u"connectNext"_s))
        || failed(u"connectDialog"_s, "did not take the address");
}

bool Tour::signInTo(const QPointer<QWidget>& steps, const QString& password)
{
    return (type(steps, u"signInEmail"_s, u"admin@example.test"_s)
            && type(steps, u"signInSecret"_s, password) && click(steps, u"connectNext"_s))
        || failed(u"connectDialog"_s, "did not take the password");
}

bool Tour::connectShows(const QString& name, const QString& widget, const QPointer<QWidget>& steps)
{
    if (!findWidget(steps, widget))
        return failed(widget, "did not come");
    visit(u"dialog-connect-"_s + name, steps);
    return backOut(steps);
}

bool Tour::connectQuestions()
{
    const QString password = u"admin-test-1"_s;
    QPointer<QWidget> steps;
    if (!connectTo(u"http://chat.example.test"_s, steps)
        || !connectShows(u"plain-http"_s, u"plainHttpCard"_s, steps))
        return false;
    MisbehavingServer own(makeTlsIdentity());
    if (!connectTo(own.url({}).toString(), steps)
        || !connectShows(u"certificate"_s, u"certificateCard"_s, steps))
        return false;
    FakeOpenWebUi strict;
    strict.state().secondFactor = true;
    if (!connectTo(strict.url().toString(), steps) || !signInTo(steps, password)
        || !connectShows(u"code"_s, u"signInCode"_s, steps))
        return false;
    FakeOpenWebUi closed;
    closed.state().functionsEnabled = false;
    return connectTo(closed.url().toString(), steps) && signInTo(steps, password)
        && connectShows(u"functions-off"_s, u"foundStep"_s, steps);
}

/// What is wrong before anybody signs in.
bool Tour::connectProblems()
{
    QPointer<QWidget> steps;
    const auto said = [&](const QString& name, const QString& address) {
        return connectTo(address, steps) && connectShows(name, u"messageText"_s, steps);
    };
    HttpHost other([](const FakeRequest&) {
        return FakeReply{200, "<html><body>It works!</body></html>", "text/html"};
    });
    HttpHost nobody([](const FakeRequest&) { return FakeReply(); });
    const QString closed = nobody.url().toString();
    nobody.stop();
    FakeOpenWebUi old(u"0.5.20"_s);
    FakeOpenWebUi fresh;
    fresh.state().onboarding = true;
    return said(u"no-answer"_s, closed) && said(u"no-openwebui"_s, other.url().toString())
        && said(u"too-old"_s, old.url().toString()) && said(u"no-admin"_s, fresh.url().toString())
        && said(u"known"_s, m_bench.address());
}

bool Tour::signInProblems()
{
    QPointer<QWidget> steps;
    FakeOpenWebUi strict;
    if (!connectTo(strict.url().toString(), steps) || !signInTo(steps, u"not the password"_s)
        || !connectShows(u"password-wrong"_s, u"messageText"_s, steps))
        return false;
    strict.state().secondFactor = true;
    return connectTo(strict.url().toString(), steps) && signInTo(steps, u"admin-test-1"_s)
        && type(steps, u"signInCode"_s, u"000000"_s) && click(steps, u"connectNext"_s)
        && connectShows(u"code-wrong"_s, u"messageText"_s, steps);
}

} // namespace keyroster::test
