#include "widgets/advice.h"

#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;

/// Every error says what to do next.
class TestAdvice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasANextStep_data();
    void everyKindHasANextStep();
    void aMessageThatSaysItIsNotRepeated_data();
    void aMessageThatSaysItIsNotRepeated();
};

namespace {

/// Why no sentence of ours follows the message; null: one has to. Without a default, so that a new
/// kind does not compile before somebody thought of it.
const char* exemption(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadInput: return "the message says what does not fit";
    case ErrorKind::Cancelled: return "the person did it";
    case ErrorKind::SecondFactor: return "the dialog asks for the code";
    case ErrorKind::NotFound: return "the message names what is missing and what there is";
    case ErrorKind::Unsupported: return "the message says what the server lacks or allows instead";
    case ErrorKind::Guarded: return "the message asks for the name that lets it pass";
    case ErrorKind::Storage: return "the message names the file and what to check";
    case ErrorKind::KeychainBroken: return "the message says what is to be entered or restored";
    case ErrorKind::Internal:
    case ErrorKind::Timeout:
    case ErrorKind::Network:
    case ErrorKind::Tls:
    case ErrorKind::Redirected:
    case ErrorKind::Http:
    case ErrorKind::Protocol:
    case ErrorKind::SignInRequired:
    case ErrorKind::SignInFailed:
    case ErrorKind::Forbidden:
    case ErrorKind::RateLimited:
    case ErrorKind::Unknown:
    case ErrorKind::Stale:
    case ErrorKind::Conflict:
    case ErrorKind::Busy:
    case ErrorKind::Damaged:
    case ErrorKind::NewerFormat:
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied: break;
    }
    return nullptr;
}

} // namespace

void TestAdvice::everyKindHasANextStep_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (int value = 0; value <= int(ErrorKind::KeychainBroken); ++value) {
        const auto kind = ErrorKind(value);
        QTest::newRow(qPrintable(errorKindName(kind))) << kind;
    }
}

void TestAdvice::everyKindHasANextStep()
{
    QFETCH(ErrorKind, kind);
    const QString step = ui::nextStep(kind);
    const char* why = exemption(kind);
    QVERIFY2(step.isEmpty() == (why != nullptr), why ? why : "says nothing");
    QVERIFY2(step.isEmpty() || step.endsWith(u'.'), qPrintable(step));
    QVERIFY(!errorKindName(kind).isEmpty());
}

void TestAdvice::aMessageThatSaysItIsNotRepeated_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("adds");
    QTest::newRow("one sentence") << ErrorKind::SignInFailed
                                  << u"The server does not know this e-mail and password."_s
                                  << true;
    QTest::newRow("says what to do")
        << ErrorKind::SignInFailed
        << u"This server does not allow signing in with a password. Use an API key or a token."_s
        << false;
    QTest::newRow("asks") << ErrorKind::Network
                          << u"127.0.0.1 refuses the connection. Is the server running?"_s << false;
    QTest::newRow("no sentence in an address")
        << ErrorKind::Http << u"chat.example.org with Open WebUI 0.12.4 says no."_s << true;
    QTest::newRow("Chinese") << ErrorKind::Network << u"找不到服务器。请检查地址。"_s << false;
    QTest::newRow("one in Japanese") << ErrorKind::Network << u"接続が切れました。"_s << true;
    QTest::newRow("a bug") << ErrorKind::Internal << u"That went wrong. It is our fault."_s << true;
    QTest::newRow("nothing") << ErrorKind::Timeout << QString() << true;
}

void TestAdvice::aMessageThatSaysItIsNotRepeated()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, message);
    QFETCH(bool, adds);
    QCOMPARE(ui::nextStep(Error(kind, message)), adds ? ui::nextStep(kind) : QString());
}

QTEST_GUILESS_MAIN(TestAdvice)
#include "tst_advice.moc"
