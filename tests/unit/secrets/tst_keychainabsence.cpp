#include "secrets/secretstore.h"
#include "support/await.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace keyroster;
using namespace keyroster::secrets;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

namespace {

/// Takes the keychain's name on the bus and never answers a call.
class MuteService : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage&, const QDBusConnection&) override { return true; }
};

int beMute(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    MuteService service;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(u"/"_s, &service, QDBusConnection::SubPath)
        || !bus.registerService(u"org.freedesktop.secrets"_s))
        return 1;
    std::puts("mute");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

/// A computer without a keychain, or with one that does not answer. Runs on a bus of its own
/// without a keyring (tests/support/with-keyring --no-daemon).
class TestKeychainAbsence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobodyOnTheBus();
    void noBusAtAll();
    void oneThatNeverAnswers();
};

void TestKeychainAbsence::initTestCase()
{
    QVERIFY2(qEnvironmentVariable("KEYROSTER_TEST_KEYRING_DAEMON") == "0"_L1,
             "run it by tests/support/with-keyring --no-daemon");
}

void TestKeychainAbsence::nobodyOnTheBus()
{
    const auto store = makeKeychainStore(u"keyroster-test"_s);
    QCOMPARE(store->state(), StoreState::Unknown);
    QElapsedTimer clock;
    clock.start();
    const auto state = await(store->probe());
    VERIFY_OK(state);
    QCOMPARE(*state, StoreState::Absent);
    QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(store->notice().contains("no keychain"_L1));
    const auto staged =
        await(store->stage({{SecretId(u"a"_s), SecretBytes(QByteArrayView("demo"))}}, {}, {}));
    QVERIFY(!staged);
    QCOMPARE(staged.error().kind, ErrorKind::KeychainAbsent);
    const auto back = await(store->read(SecretId(u"a"_s), {{SecretId(u"a"_s), PageId(u"p"_s)}}));
    QVERIFY(!back);
    QCOMPARE(back.error().kind, ErrorKind::KeychainAbsent); // not: "your keys are gone"
}

void TestKeychainAbsence::noBusAtAll()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS"),
                     runtime = qgetenv("XDG_RUNTIME_DIR");
    const QTemporaryDir empty;
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(empty.path()));
    const auto store = makeKeychainStore(u"keyroster-test"_s);
    QSignalSpy changed(store.get(), &SecretStore::stateChanged);
    QElapsedTimer clock;
    clock.start();
    const auto state = await(store->probe());
    const auto staged =
        await(store->stage({{SecretId(u"a"_s), SecretBytes(QByteArrayView("demo"))}}, {}, {}));
    const auto back = await(store->read(SecretId(u"a"_s), {{SecretId(u"a"_s), PageId(u"p"_s)}}));
    const qint64 took = clock.elapsed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    qputenv("XDG_RUNTIME_DIR", runtime);
    VERIFY_OK(state);
    QCOMPARE(*state, StoreState::Absent);
    QVERIFY2(took < 200, qPrintable(QString::number(took)));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(staged.error().kind, ErrorKind::KeychainAbsent);
    QCOMPARE(back.error().kind, ErrorKind::KeychainAbsent);
    QVERIFY(!back.error().message.isEmpty());
}

void TestKeychainAbsence::oneThatNeverAnswers()
{
    QProcess mute;
    mute.start(QCoreApplication::applicationFilePath(), {u"--mute"_s});
    QVERIFY(mute.waitForReadyRead(20000));

    const auto store = makeKeychainStore(u"keyroster-test"_s);
    int turns = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&turns] { ++turns; });
    ticker.start(20);
    QElapsedTimer clock;
    clock.start();
    const auto state = await(store->probe());
    VERIFY_OK(state);
    QCOMPARE(*state, StoreState::Hanging);
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(turns > 100, "the event loop stood still");
    QVERIFY(store->notice().contains("does not answer"_L1));

    // While it hangs, nobody waits long for the next call, which QtKeychain only queues.
    clock.restart();
    const auto back = await(store->read(SecretId(u"a"_s), {{SecretId(u"a"_s), PageId(u"p"_s)}}));
    QVERIFY(!back);
    QCOMPARE(back.error().kind, ErrorKind::KeychainLocked);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));

    // It goes away: the jobs end late, nothing crashes, and the state says so by itself.
    QSignalSpy changed(store.get(), &SecretStore::stateChanged);
    mute.kill();
    QVERIFY(mute.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 10000);
    QVERIFY(store->state() != StoreState::Hanging);
}

int main(int argc, char** argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--mute") == 0)
        return beMute(argc, argv);
    QCoreApplication app(argc, argv);
    TestKeychainAbsence test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychainabsence.moc"
