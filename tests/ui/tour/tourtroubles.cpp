#include "policy/edits.h"
#include "support/await.h"
#include "ui/support/guitest.h"
#include "ui/tour/tour.h"

#include <QFile>
#include <QSignalSpy>

/// What does not work, and what the window says of it.
namespace keyroster::test {

using namespace Qt::StringLiterals;

/// Two of five tests get no answer until they are cancelled; then nobody answers at all. One key
/// more is a colleague's, whose secret is not on this computer.
bool Tour::keyTests()
{
    const QSignalSpy tested(m_bench.window()->engine(), &sync::Engine::keyTested);
    const auto ended = [&](qsizetype tests) {
        return QTest::qWaitFor([&] { return tested.count() == tests; }, patienceMs);
    };
    HttpHost& provider = m_bench.provider.host();
    provider.breakPath(u"GET /v1/models"_s, {Break::StallBefore, 0, {}}, 2);
    if (!showPage(u"keys"_s) || !trigger(u"keys.testAll"_s) || !ended(3)
        || !pageWith(u"page-keys-testing"_s, u"operationCancel"_s)
        || !click(m_bench.window(), u"operationCancel"_s) || !idle())
        return failed(u"tests of keys"_s, "did not run");
    provider.mend();
    provider.stop();
    ApiKey theirs = *m_bench.workspace()->draft().key(m_company.keys.first());
    theirs.id = KeyId(newIdText());
    theirs.label = u"K-Kontor"_s;
    theirs.fingerprint = u"0123456789abcdef"_s;
    const Result<Edit> edit = edits::addKeys(m_bench.workspace()->draft(), {theirs});
    if (!edit || !m_bench.workspace()->apply(*edit) || !trigger(u"keys.testAll"_s) || !ended(3 + 5)
        || !idle() || !pageWith(u"page-keys-tested"_s, u"messageText"_s))
        return failed(u"tests of keys"_s, "did not end");
    provider.start();
    return m_bench.workspace()->undo().has_value();
}

/// The name is a link to where nothing can be written.
bool Tour::unwritable()
{
    const QString name = m_bench.folder() + u"/usage.csv"_s;
    return QFile::link(u"/no/such/folder/usage.csv"_s, name) && showPage(u"usage"_s)
        && trigger(u"usage.export"_s) && chooseFile(u"usageSaveDialog"_s, name)
        && pageWith(u"page-usage-not-written"_s, u"messageText"_s);
}

bool Tour::unreachable()
{
    if (!showPage(u"board"_s))
        return false;
    m_bench.server.host().stop();
    if (!trigger(u"window.refresh"_s) || !idle()
        || !pageWith(u"page-board-no-answer"_s, u"messageText"_s))
        return false;
    m_bench.server.host().start();
    return click(m_bench.window(), u"messageAction"_s) && idle();
}

/// The session is over and the kept password is another one meanwhile.
bool Tour::signedOut()
{
    QString& password = m_bench.server.state().users.first().password;
    const QString before = std::exchange(password, u"another password"_s);
    m_bench.server.endSessions();
    if (!trigger(u"window.refresh"_s))
        return false;
    QPointer<QWidget> dialog = waitForDialog(u"signInAgainDialog"_s);
    if (!type(dialog, u"signInSecret"_s, before) || !click(dialog, u"signInAgainButton"_s)
        || !findWidget(dialog, u"messageText"_s))
        return failed(u"signInAgainDialog"_s, "did not say what is wrong");
    visit(u"dialog-signinagain-wrong"_s, dialog);
    qobject_cast<QDialog*>(dialog.data())->reject();
    if (!dialogGone(u"signInAgainDialog"_s) || !idle())
        return false;
    visit(u"page-board-signed-out"_s, m_bench.window());
    password = before;
    if (!trigger(u"window.refresh"_s))
        return false;
    dialog = waitForDialog(u"signInAgainDialog"_s);
    return type(dialog, u"signInSecret"_s, before) && click(dialog, u"signInAgainButton"_s)
        && dialogGone(u"signInAgainDialog"_s) && idle();
}

} // namespace keyroster::test
