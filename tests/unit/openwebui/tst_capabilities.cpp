#include "openwebui/capabilities.h"
#include "openwebui/grants.h"
#include "openwebui/transport.h"
#include "support/await.h"

using namespace keyroster;
using namespace keyroster::openwebui;
using namespace keyroster::test;

/// What is decided without asking a server: versions, addresses, the two shapes of access.
class CapabilitiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWithAReason_data();
    void refusesWithAReason();
    void knowsTheVersions_data();
    void knowsTheVersions();
    void normalizesAddresses_data();
    void normalizesAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
    void refusedAddressHidesThePassword();
    void writesBothShapesOfAccess();
    void refusesAnEntryThatDoesNotTellItsAccess();
    void keepsWhatItDoesNotKnow();
};

void CapabilitiesTest::refusesWithAReason_data()
{
    QTest::addColumn<QString>("version");
    for (const char* version : {"0.6.42", "0.6.5", "0.5.20", "0.3", "", "dev", "main-abc"})
        QTest::newRow(version) << QString::fromLatin1(version);
}

void CapabilitiesTest::refusesWithAReason()
{
    QFETCH(QString, version);
    const auto can = capabilitiesOf(version);
    QVERIFY(!can);
    QCOMPARE(can.error().kind, ErrorKind::Unsupported);
    QVERIFY(can.error().message.size() > 20);
}

void CapabilitiesTest::knowsTheVersions_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("grants");
    QTest::addColumn<bool>("updateTakesGrants");
    QTest::addColumn<bool>("nested");
    QTest::addColumn<bool>("switchesOff");
    QTest::addColumn<bool>("allEndpoint");
    QTest::addColumn<bool>("newer");
    QTest::newRow("0.6.43") << u"0.6.43"_s << false << true << false << true << false << false;
    QTest::newRow("0.7.2") << u"0.7.2"_s << false << true << false << true << false << false;
    QTest::newRow("0.8.12") << u"0.8.12"_s << true << true << false << true << false << false;
    QTest::newRow("0.9.6") << u"0.9.6"_s << true << true << false << true << false << false;
    QTest::newRow("0.10.2") << u"0.10.2"_s << true << true << false << true << false << false;
    QTest::newRow("0.11.4") << u"0.11.4"_s << true << true << false << true << true << false;
    QTest::newRow("0.12.4") << u"0.12.4"_s << true << false << true << false << true << false;
    QTest::newRow("a later patch")
        << u"v0.12.9"_s << true << false << true << false << true << false;
    QTest::newRow("a later minor") << u"0.13.0"_s << true << false << true << false << true << true;
    QTest::newRow("a later major") << u"1.0.0"_s << true << false << true << false << true << true;
}

void CapabilitiesTest::knowsTheVersions()
{
    QFETCH(QString, version);
    QFETCH(bool, grants);
    QFETCH(bool, updateTakesGrants);
    QFETCH(bool, nested);
    QFETCH(bool, switchesOff);
    QFETCH(bool, allEndpoint);
    QFETCH(bool, newer);
    const auto can = capabilitiesOf(version);
    VERIFY_OK(can);
    QCOMPARE(can->grants == Capabilities::Grants::AccessGrants, grants);
    QCOMPARE(can->accessUpdateEndpoint, grants);
    QCOMPARE(can->modelUpdateTakesGrants, updateTakesGrants);
    QCOMPARE(can->nestedGroups, nested);
    QCOMPARE(can->failedUpdateSwitchesOff, switchesOff);
    QCOMPARE(can->allModelsEndpoint, allEndpoint);
    QCOMPARE(can->newerThanKnown, newer);
}

void CapabilitiesTest::normalizesAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("a name") << u" chat.example.com "_s << u"https://chat.example.com"_s;
    QTest::newRow("from the browser")
        << u"https://chat.example.com/admin/users?tab=1#x"_s << u"https://chat.example.com"_s;
    QTest::newRow("a slash") << u"https://chat.example.com/"_s << u"https://chat.example.com"_s;
    QTest::newRow("a port") << u"chat.example.com:8443"_s << u"https://chat.example.com:8443"_s;
    QTest::newRow("the usual port")
        << u"https://chat.example.com:443"_s << u"https://chat.example.com"_s;
    QTest::newRow("loopback") << u"localhost:3000"_s << u"http://localhost:3000"_s;
    QTest::newRow("loopback by number") << u"127.0.0.1:8080/"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("loopback of IPv6") << u"[::1]:8080"_s << u"http://[::1]:8080"_s;
    QTest::newRow("plain, as typed")
        << u"http://chat.example.com"_s << u"http://chat.example.com"_s;
    QTest::newRow("capitals") << u"HTTPS://Chat.Example.COM"_s << u"https://chat.example.com"_s;
}

void CapabilitiesTest::normalizesAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const auto normalized = normalizeServerUrl(typed);
    VERIFY_OK(normalized);
    QCOMPARE(normalized->toString(), url);
}

void CapabilitiesTest::refusesAddresses_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"", "   ", "ftp://chat.example.com", "https://", "not an address",
                              "https://user@chat.example.com"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void CapabilitiesTest::refusesAddresses()
{
    QFETCH(QString, typed);
    const auto normalized = normalizeServerUrl(typed);
    QVERIFY(!normalized);
    QCOMPARE(normalized.error().kind, ErrorKind::BadInput);
}

void CapabilitiesTest::refusedAddressHidesThePassword()
{
    const auto normalized = normalizeServerUrl(u"https://me:canary@chat.example.com"_s);
    QVERIFY(!normalized);
    QVERIFY(!normalized.error().message.contains(u"canary"_s));
}

void CapabilitiesTest::writesBothShapesOfAccess()
{
    const QList<QList<Principal>> cases{
        {},
        {Principal::everyone()},
        {Principal::user(UserId(u"u"_s)), Principal::group(GroupId(u"g"_s))}};
    for (const auto& readers : cases) {
        ModelEntry entry;
        entry.id = u"m"_s;
        entry.grants = readers;
        const QJsonObject body = entryBody(entry);
        QVERIFY(body.contains(u"access_grants"_s) && body.contains(u"access_control"_s));
        QVERIFY(sameGrants(grantsFrom(body, Capabilities::Grants::AccessGrants), readers));
        QVERIFY(sameGrants(grantsFrom(body, Capabilities::Grants::AccessControl), readers));
    }
}

void CapabilitiesTest::refusesAnEntryThatDoesNotTellItsAccess()
{
    const QJsonObject row{{u"id"_s, u"m"_s}, {u"name"_s, u"M"_s}, {u"meta"_s, QJsonObject()}};
    for (const auto shape :
         {Capabilities::Grants::AccessGrants, Capabilities::Grants::AccessControl}) {
        const auto entry = entryFrom(row, shape);
        QVERIFY(!entry); // neither "nobody" nor "everyone" may be guessed
        QCOMPARE(entry.error().kind, ErrorKind::Protocol);
    }
}

void CapabilitiesTest::keepsWhatItDoesNotKnow()
{
    const QJsonObject meta{{u"description"_s, u"d"_s},
                           {u"capabilities"_s, QJsonObject{{u"vision"_s, true}}},
                           {u"keyroster"_s, QJsonObject{{u"policy"_s, u"p"_s}, {u"more"_s, 1}}}};
    const QJsonObject row{{u"id"_s, u"m"_s},
                          {u"name"_s, u"M"_s},
                          {u"meta"_s, meta},
                          {u"params"_s, QJsonObject{{u"top_p"_s, 0.5}}},
                          {u"access_grants"_s, QJsonArray()}};
    auto entry = entryFrom(row, Capabilities::Grants::AccessGrants);
    VERIFY_OK(entry);
    QCOMPARE(entry->marker, u"p"_s);
    QCOMPARE(entryBody(*entry).value(u"meta"_s).toObject(), meta);
    QCOMPARE(entryBody(*entry).value(u"params"_s)[u"top_p"_s].toDouble(), 0.5);
    entry->raw.insert(u"meta"_s, QJsonObject());
    QVERIFY(
        entryBody(*entry).value(u"meta"_s)[u"capabilities"_s].isObject()); // 0.7.2 breaks without
    entry->raw.insert(u"meta"_s, meta);
    entry->marker.clear(); // given back to whoever had it
    QVERIFY(!entryBody(*entry).value(u"meta"_s).toObject().contains(u"keyroster"_s));
    entry->raw.insert(u"meta"_s, QJsonObject());
    QCOMPARE(entryBody(*entry).value(u"meta"_s).toObject(), QJsonObject()); // word for word
}

QTEST_GUILESS_MAIN(CapabilitiesTest)
#include "tst_capabilities.moc"
