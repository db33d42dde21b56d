#include "storesuite.h"
#include "support/await.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace keyroster;
using namespace keyroster::secrets;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// On a real gnome-keyring; tests/support/with-keyring starts one that is nobody's.
class TestKeychainStore : public StoreSuite
{
    Q_OBJECT
    std::shared_ptr<SecretStore> reopen() override
    {
        return makeKeychainStore(u"keyroster-test"_s);
    }

private Q_SLOTS:
    void initTestCase();
    void probeLeavesNothingBehind();
    void lockedIsSaidAndPassesByUnlocking();
    void servicesDoNotMix();

private:
    static QDBusMessage call(const QString& path, const QString& interface, const QString& method,
                             const QVariantList& arguments);
    static int items();
};

QDBusMessage TestKeychainStore::call(const QString& path, const QString& interface,
                                     const QString& method, const QVariantList& arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message, QDBus::Block, 5000);
}

int TestKeychainStore::items()
{
    const QDBusMessage answer =
        call(u"/org/freedesktop/secrets/collection/login"_s, u"org.freedesktop.DBus.Properties"_s,
             u"Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Items"_s});
    const auto paths = answer.arguments().value(0).value<QDBusVariant>().variant();
    return int(qdbus_cast<QList<QDBusObjectPath>>(paths).size());
}

void TestKeychainStore::initTestCase()
{
    QVERIFY2(qEnvironmentVariable("KEYROSTER_TEST_KEYRING_DAEMON") == "1"_L1,
             "run it by tests/support/with-keyring");
}

void TestKeychainStore::probeLeavesNothingBehind()
{
    const int before = items();
    QCOMPARE(*await(m_store->probe()), StoreState::Available);
    QCOMPARE(items(), before);
    const auto staged =
        await(m_store->stage({{SecretId(u"a"_s), SecretBytes(QByteArrayView("demo"))}}, {}, {}));
    VERIFY_OK(staged);
    QCOMPARE(items(), before + 1); // one item, not a text and a binary one
    VERIFY_OK(await(m_store->drop(staged->written)));
    QCOMPARE(items(), before);
}

void TestKeychainStore::lockedIsSaidAndPassesByUnlocking()
{
    const auto staged =
        await(m_store->stage({{SecretId(u"a"_s), SecretBytes(QByteArrayView("demo"))}}, {}, {}));
    VERIFY_OK(staged);
    const QList<QDBusObjectPath> login{
        QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)};
    const QDBusMessage locked =
        call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
             {QVariant::fromValue(login)});
    QCOMPARE(locked.type(), QDBusMessage::ReplyMessage);

    const auto back = await(m_store->read(SecretId(u"a"_s), staged->index));
    QVERIFY(!back);
    qInfo("%s", why(back).constData());
    const auto state = await(m_store->probe());
    VERIFY_OK(state);
    qInfo("state %d %s", int(*state), qPrintable(m_store->notice()));

    QProcess unlock;
    unlock.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s});
    QVERIFY(unlock.waitForStarted());
    unlock.write(qgetenv("KEYROSTER_TEST_KEYRING_PASSWORD"));
    unlock.closeWriteChannel();
    QVERIFY(unlock.waitForFinished());
    const auto again = await(m_store->read(SecretId(u"a"_s), staged->index));
    VERIFY_OK(again);
    QCOMPARE(m_store->state(), StoreState::Available);
    await(m_store->drop(staged->written));
}

void TestKeychainStore::servicesDoNotMix()
{
    const auto staged =
        await(m_store->stage({{SecretId(u"a"_s), SecretBytes(QByteArrayView("demo"))}}, {}, {}));
    VERIFY_OK(staged);
    const auto other = makeKeychainStore(u"keyroster-other"_s);
    QCOMPARE(await(other->read(SecretId(u"a"_s), staged->index)).error().kind,
             ErrorKind::KeychainBroken);
    await(m_store->drop(staged->written));
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
