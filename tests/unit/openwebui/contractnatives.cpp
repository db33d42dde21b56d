#include "contracts.h"
#include "support/await.h"

#include <QJsonDocument>

namespace keyroster::test {

namespace {

// Addresses that nobody listens on: the servers under test must not talk to the world.
QString first()
{
    return u"http://127.0.0.1:9/v1"_s;
}

QString second()
{
    return u"http://127.0.0.1:19/v1"_s;
}

} // namespace

void NativesContract::init()
{
    const QJsonObject configs{
        {u"0"_s, QJsonObject{{u"enable"_s, true},
                             {u"tags"_s, QJsonArray()},
                             {u"model_ids"_s, QJsonArray{u"m1"_s}}}},
        {u"1"_s, QJsonObject{{u"enable"_s, true},
                             {u"prefix_id"_s, u"alt"_s},
                             {u"auth_type"_s, u"none"_s},
                             {u"model_ids"_s, QJsonArray{u"m2"_s}}}},
        {u"2"_s, QJsonObject{{u"enable"_s, false}, {u"prefix_id"_s, u"third"_s}}}};
    m_server->setNatives({first(), second(), first()},
                         {u"sk-test-first-abcd1234"_s, QString(), u"sk-test-third-wxyz9876"_s},
                         configs);
}

void NativesContract::readsThemWithKeys()
{
    auto client = m_server->admin();
    const auto config = await(client->nativeConfig(CancelToken()));
    VERIFY_OK(config);
    QCOMPARE(config->connections.size(), 3);
    QCOMPARE(config->keys.size(), 3);
    const NativeConnection& one = config->connections.at(0);
    QCOMPARE(one.baseUrl, first());
    QVERIFY(one.enabled && one.hasKey);
    QCOMPARE(one.keyLast4, u"1234"_s);
    QCOMPARE(one.modelIds, QStringList{u"m1"_s});
    QCOMPARE(one.authType, u"bearer"_s);
    QVERIFY(config->keys.at(0) == SecretBytes("sk-test-first-abcd1234"));
    const NativeConnection& two = config->connections.at(1);
    QCOMPARE(two.prefixId, u"alt"_s);
    QCOMPARE(two.authType, u"none"_s);
    QVERIFY(!two.hasKey);
    QVERIFY(!config->connections.at(2).enabled);
}

void NativesContract::keepsKeysOutOfRaw()
{
    auto client = m_server->admin();
    const auto config = await(client->nativeConfig(CancelToken()));
    VERIFY_OK(config);
    QVERIFY(!QJsonDocument(config->raw).toJson().contains("sk-test"));
    for (const NativeConnection& native : config->connections)
        QVERIFY(!QJsonDocument(native.config).toJson().contains("sk-test"));
}

void NativesContract::switchesOneOffAndOn()
{
    auto client = m_server->admin();
    const auto before = await(client->nativeConfig(CancelToken()));
    VERIFY_OK(before);
    auto done = await(client->setNativeEnabled(first() + u'/', QString(), false, CancelToken()));
    VERIFY_OK(done);
    auto now = await(client->nativeConfig(CancelToken()));
    VERIFY_OK(now);
    QVERIFY(!now->connections.at(0).enabled);
    QVERIFY(now->connections.at(1).enabled);
    QVERIFY(now->keys == before->keys);
    QVERIFY(now->raw.value(u"ENABLE_OPENAI_API"_s).toBool());
    done = await(client->setNativeEnabled(first(), QString(), true, CancelToken()));
    VERIFY_OK(done);
    now = await(client->nativeConfig(CancelToken()));
    VERIFY_OK(now);
    QCOMPARE(now->raw, before->raw);
    QVERIFY(now->keys == before->keys);
}

void NativesContract::tellsPrefixesApart()
{
    auto client = m_server->admin();
    const auto done = await(client->setNativeEnabled(first(), u"third"_s, true, CancelToken()));
    VERIFY_OK(done);
    const auto now = await(client->nativeConfig(CancelToken()));
    VERIFY_OK(now);
    QVERIFY(now->connections.at(0).enabled);
    QVERIFY(now->connections.at(2).enabled);
}

void NativesContract::tellsThatThereIsNone()
{
    auto client = m_server->admin();
    const auto done = await(client->setNativeEnabled(second(), u"other"_s, false, CancelToken()));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::NotFound);
}

void NativesContract::refusesToGuessBetweenTwo()
{
    m_server->setNatives({first(), first()}, {u"sk-test-one-0000"_s, u"sk-test-two-0000"_s}, {});
    auto client = m_server->admin();
    const auto done = await(client->setNativeEnabled(first(), QString(), false, CancelToken()));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Conflict);
}

void NativesContract::cleanupTestCase()
{
    m_server->setNatives({first()}, {QString()}, {});
}

} // namespace keyroster::test
