#include "base/secretbytes.h"

#include <QByteArray>
#include <QDebug>
#include <QTest>
#include <QTextStream>
#include <type_traits>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace keyroster;
using namespace Qt::StringLiterals;

// A secret that could be streamed or converted would sooner or later be in a log: these must not
// compile.
template <typename Stream>
concept TakesSecret = requires(Stream& stream, const SecretBytes& secret)
{
    stream << secret;
};
template <typename T>
concept HasToString = requires(const T& value)
{
    value.toString();
};
static_assert(!TakesSecret<QDebug>);
static_assert(!TakesSecret<QTextStream>);
static_assert(!HasToString<SecretBytes>);
static_assert(!std::is_convertible_v<SecretBytes, QByteArray>);
static_assert(!std::is_convertible_v<SecretBytes, QByteArrayView>);
static_assert(!std::is_convertible_v<SecretBytes, QString>);
static_assert(!std::is_convertible_v<QByteArray, SecretBytes>);
static_assert(!std::is_constructible_v<QVariant, SecretBytes>);

class TestSecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAnyBytes();
    void copiesShareAndOutlive();
    void comparesContent();
    void last4OfLongSecretsOnly();
    void wipeEmptiesOnlyItsOwn();
    void memoryCannotBeWritten();
    void noCoreDumps();
};

void TestSecretBytes::holdsAnyBytes()
{
    const QByteArray bytes("a\0b\xff\n", 5);
    const SecretBytes secret{QByteArrayView(bytes)};
    QCOMPARE(secret.size(), 5);
    QVERIFY(secret.view() == bytes);
    QVERIFY(SecretBytes().isEmpty());
    QVERIFY(SecretBytes(QByteArrayView()).isEmpty());
    QVERIFY(SecretBytes::fromText(u"schlüssel"_s).view() == QByteArray("schl\xc3\xbcssel"));
}

void TestSecretBytes::copiesShareAndOutlive()
{
    auto first = std::make_unique<SecretBytes>(QByteArrayView("demo-secret"));
    const SecretBytes second = *first;
    QVERIFY(second.view().data() == first->view().data());
    first.reset();
    QVERIFY(second.view() == QByteArrayView("demo-secret"));
}

void TestSecretBytes::comparesContent()
{
    QVERIFY(SecretBytes(QByteArrayView("abc")) == SecretBytes(QByteArrayView("abc")));
    QVERIFY(!(SecretBytes(QByteArrayView("abc")) == SecretBytes(QByteArrayView("abd"))));
    QVERIFY(!(SecretBytes(QByteArrayView("abc")) == SecretBytes(QByteArrayView("ab"))));
    QVERIFY(SecretBytes() == SecretBytes());
}

void TestSecretBytes::last4OfLongSecretsOnly()
{
    QCOMPARE(SecretBytes(QByteArrayView("sk-demo-1234")).last4(), u"1234"_s);
    QCOMPARE(SecretBytes(QByteArrayView("sk-demo-123")).last4(), QString());
    QCOMPARE(SecretBytes().last4(), QString());
}

void TestSecretBytes::wipeEmptiesOnlyItsOwn()
{
    QByteArray plain("0123456789abcdef");
    QByteArray other = plain;
    SecretBytes::wipe(other);
    QVERIFY(other.isEmpty());
    QCOMPARE(plain, "0123456789abcdef");
    SecretBytes::wipe(plain);
    QVERIFY(plain.isEmpty());
    SecretBytes::wipe(plain);
    QVERIFY(plain.isEmpty());
}

void TestSecretBytes::memoryCannotBeWritten()
{
#ifdef Q_OS_UNIX
    // In a child: a write to the guarded page must end the process.
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        ::signal(SIGSEGV, SIG_DFL);
        const SecretBytes secret{QByteArrayView("demo-secret-demo-secret")};
        const_cast<char*>(secret.view().data())[0] = 'x';
        ::_exit(0);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGSEGV);
#endif
}

void TestSecretBytes::noCoreDumps()
{
#ifdef Q_OS_UNIX
    QVERIFY(initSecretMemory());
    rlimit now{};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &now), 0);
    QCOMPARE(now.rlim_cur, rlim_t(0));
    QCOMPARE(now.rlim_max, rlim_t(0));
#endif
}

QTEST_GUILESS_MAIN(TestSecretBytes)
#include "tst_secretbytes.moc"
