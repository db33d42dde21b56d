#include "storesuite.h"
#include "support/await.h"

#include <sys/types.h>

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QScopeGuard>
#include <QTest>
#include <csignal>

using namespace keyroster;
using namespace keyroster::secrets;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

namespace {

/// A secret as the Secret Service sends it.
struct DBusSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument& operator<<(QDBusArgument& argument, const DBusSecret& secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, DBusSecret& secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

QDBusObjectPath loginCollection()
{
    return QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s);
}

} // namespace
Q_DECLARE_METATYPE(DBusSecret)

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
    void aStoppedOneIsAvailableWhenItGoesOn();

private:
    static QDBusMessage call(const QString& path, const QString& interface, const QString& method,
                             const QVariantList& arguments);
    static int items();
    /// As if a person had typed the password: gnome-keyring's own way past its prompt.
    static QDBusMessage unlock();
};

QDBusMessage TestKeychainStore::unlock()
{
    qDBusRegisterMetaType<DBusSecret>();
    const QString service = u"/org/freedesktop/secrets"_s;
    const QDBusMessage session =
        call(service, u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
             {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const DBusSecret master{session.arguments().value(1).value<QDBusObjectPath>(),
                            {},
                            qgetenv("KEYROSTER_TEST_KEYRING_PASSWORD"),
                            u"text/plain"_s};
    return call(service, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
                u"UnlockWithMasterPassword"_s,
                {QVariant::fromValue(loginCollection()), QVariant::fromValue(master)});
}

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
        call(loginCollection().path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
             {u"org.freedesktop.Secret.Collection"_s, u"Items"_s});
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
    QCOMPARE(back.error().kind,
             ErrorKind::KeychainLocked); // the keychain itself says "not found" here
    QCOMPARE(m_store->state(), StoreState::Locked);
    QVERIFY(m_store->notice().contains("locked"_L1));
    const QHash<SecretId, SecretBytes> more{
        {SecretId(u"b"_s), SecretBytes(QByteArrayView("demo"))}};
    QCOMPARE(await(m_store->stage(more, {}, staged->index)).error().kind,
             ErrorKind::KeychainLocked);
    QCOMPARE(*await(m_store->probe()), StoreState::Locked);

    QCOMPARE(unlock().type(), QDBusMessage::ReplyMessage);
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

void TestKeychainStore::aStoppedOneIsAvailableWhenItGoesOn()
{
    // As when it waits for a person to type a password.
    const auto daemon =
        QDBusConnection::sessionBus().interface()->servicePid(u"org.freedesktop.secrets"_s);
    QVERIFY(daemon.isValid());
    const int before = items();
    QCOMPARE(::kill(pid_t(daemon.value()), SIGSTOP), 0);
    const auto state = await(m_store->probe());
    const auto resume = qScopeGuard([&daemon] { ::kill(pid_t(daemon.value()), SIGCONT); });
    VERIFY_OK(state);
    QCOMPARE(*state, StoreState::Hanging);
    QCOMPARE(::kill(pid_t(daemon.value()), SIGCONT), 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_store->state(), StoreState::Available, 5000);
    // The canary that was written too late does not stay.
    QTRY_COMPARE_WITH_TIMEOUT(items(), before, 5000);
    const auto staged =
        await(m_store->stage({{SecretId(u"a"_s), SecretBytes(QByteArrayView("demo"))}}, {}, {}));
    VERIFY_OK(staged);
    VERIFY_OK(await(m_store->drop(staged->written)));
}

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
