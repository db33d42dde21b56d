#include "secrets/sealing.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace keyroster;
using namespace keyroster::secrets;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const QJsonObject& object, QLatin1StringView name)
{
    return QByteArray::fromHex(object.value(name).toString().toLatin1());
}

SecretBytes secretHex(const QJsonObject& object, QLatin1StringView name)
{
    return SecretBytes(QByteArrayView(hex(object, name)));
}

QJsonObject readData(const QString& name)
{
    QFile file(QStringLiteral(KEYROSTER_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QString base64Url(const QByteArray& bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rfcVectors();
    void opensWhatTheRouterSealed();
    void sealsForTheRouter();
    void refusesWhatWasChanged();
    void refusesBadPublicKeys_data();
    void refusesBadPublicKeys();
    void sealedToNamesTheReceiver();
    void fingerprintIsTheSameEverywhere();

private:
    QJsonObject m_sealed = readData(u"sealed.json"_s);
    HpkeKeyPair m_router =
        routerKeyPair(SecretBytes::fromText(m_sealed.value("webui_secret_key"_L1).toString()));
};

void TestSealing::rfcVectors()
{
    const QJsonArray vectors = readData(u"hpke.json"_s).value("vectors"_L1).toArray();
    QVERIFY(!vectors.isEmpty());
    for (const auto& value : vectors) {
        const QJsonObject vector = value.toObject();
        QCOMPARE(vector.value("mode"_L1).toString(), u"base"_s);
        const HpkeKeyPair receiver = deriveKeyPair(secretHex(vector, "ikmR"_L1));
        const HpkeKeyPair ephemeral = deriveKeyPair(secretHex(vector, "ikmE"_L1));
        QVERIFY(receiver.privateKey == secretHex(vector, "skRm"_L1));
        QCOMPARE(receiver.publicKey, hex(vector, "pkRm"_L1));
        QCOMPARE(ephemeral.publicKey, hex(vector, "enc"_L1));
        const QByteArray info = hex(vector, "info"_L1);
        const auto sender = hpke::sendContext(ephemeral, receiver.publicKey, info);
        const auto opener = hpke::receiveContext(ephemeral.publicKey, receiver, info);
        QVERIFY(sender && opener);
        QVERIFY(sender->key == secretHex(vector, "key"_L1));
        QVERIFY(sender->baseNonce == secretHex(vector, "base_nonce"_L1));
        QVERIFY(opener->key == sender->key);
        const QJsonArray encryptions = vector.value("encryptions"_L1).toArray();
        QVERIFY(encryptions.size() >= 2);
        for (qsizetype i = 0; i < encryptions.size(); ++i) {
            const QJsonObject item = encryptions.at(i).toObject();
            const QJsonValue stated = item.value("sequence"_L1);
            const quint64 sequence = stated.isDouble() ? quint64(stated.toInteger()) : quint64(i);
            const SecretBytes plain = secretHex(item, "pt"_L1);
            const QByteArray aad = hex(item, "aad"_L1);
            QCOMPARE(hpke::encrypt(*sender, sequence, plain, aad), hex(item, "ct"_L1));
            const auto opened = hpke::decrypt(*opener, sequence, hex(item, "ct"_L1), aad);
            QVERIFY(opened && *opened == plain);
            QVERIFY(!hpke::decrypt(*opener, sequence + 1, hex(item, "ct"_L1), aad));
        }
    }
}

void TestSealing::opensWhatTheRouterSealed()
{
    QCOMPARE(base64Url(m_router.publicKey), m_sealed.value("public_key"_L1).toString());
    QList<QJsonObject> cases{m_sealed};
    const QJsonArray more = m_sealed.value("cases"_L1).toArray();
    for (const auto& value : more)
        cases.append(value.toObject());
    for (const QJsonObject& item : std::as_const(cases)) {
        const KeyId key(item.value("key_id"_L1).toString());
        const auto secret = open(item.value("sealed"_L1).toString(), key, m_router);
        QVERIFY2(secret, qPrintable(secret ? QString() : secret.error().detail));
        QVERIFY(*secret == SecretBytes::fromText(item.value("secret"_L1).toString()));
    }
}

void TestSealing::sealsForTheRouter()
{
    const SecretBytes secret(QByteArrayView("demo-secret-0123456789"));
    const QString publicKey = base64Url(m_router.publicKey);
    const auto first = seal(secret, KeyId(u"k1"_s), publicKey);
    const auto second = seal(secret, KeyId(u"k1"_s), publicKey);
    QVERIFY(first && second);
    QVERIFY(*first != *second); // a fresh ephemeral key each time
    for (const QString& sealed : {*first, *second}) {
        const auto opened = open(sealed, KeyId(u"k1"_s), m_router);
        QVERIFY(opened && *opened == secret);
        QCOMPARE(sealedTo(sealed), publicKeyId(publicKey));
        QVERIFY(!sealed.toLatin1().contains("demo-secret"));
    }
    const auto empty = seal(SecretBytes(), KeyId(u"k1"_s), publicKey);
    QVERIFY(empty);
    QVERIFY(open(*empty, KeyId(u"k1"_s), m_router)->isEmpty());
}

void TestSealing::refusesWhatWasChanged()
{
    const QString sealed = *seal(SecretBytes(QByteArrayView("demo-secret")), KeyId(u"k1"_s),
                                 base64Url(m_router.publicKey));
    QVERIFY(!open(sealed, KeyId(u"k2"_s), m_router)); // another key's
    QVERIFY(!open(sealed, KeyId(u"k1"_s),
                  routerKeyPair(SecretBytes(QByteArrayView("another server")))));
    const qsizetype payload = sealed.lastIndexOf(u'.') + 1;
    for (const qsizetype at : {payload, payload + 20, payload + 50, sealed.size() - 2}) {
        QString changed = sealed;
        changed[at] = changed.at(at) == u'A' ? u'B' : u'A';
        const auto opened = open(changed, KeyId(u"k1"_s), m_router);
        QVERIFY(!opened);
        QVERIFY(!opened.error().detail.contains("demo-secret"_L1));
    }
    for (const QString& text : {QString(), u"1.x"_s, QString(u"2"_s + sealed.mid(1)),
                                sealed.first(payload), sealed.first(payload + 20)})
        QVERIFY2(!open(text, KeyId(u"k1"_s), m_router), qPrintable(text));
}

void TestSealing::refusesBadPublicKeys_data()
{
    QTest::addColumn<QString>("publicKey");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << base64Url(QByteArray(31, 'a'));
    QTest::newRow("long") << base64Url(QByteArray(33, 'a'));
    QTest::newRow("no base64") << u"not a key, surely not a public one !"_s;
    QTest::newRow("all zero point") << base64Url(QByteArray(32, '\0'));
}

void TestSealing::refusesBadPublicKeys()
{
    QFETCH(const QString, publicKey);
    const auto sealed = seal(SecretBytes(QByteArrayView("demo-secret")), KeyId(u"k1"_s), publicKey);
    QVERIFY(!sealed);
    QCOMPARE(sealed.error().kind, ErrorKind::BadInput);
    QVERIFY(!sealed.error().message.isEmpty());
}

void TestSealing::sealedToNamesTheReceiver()
{
    QCOMPARE(publicKeyId(m_sealed.value("public_key"_L1).toString()),
             m_sealed.value("key_tag"_L1).toString());
    QCOMPARE(sealedTo(m_sealed.value("sealed"_L1).toString()),
             m_sealed.value("key_tag"_L1).toString());
    QCOMPARE(publicKeyId(u"?"_s), QString());
    QCOMPARE(sealedTo(QString()), QString());
    QCOMPARE(sealedTo(u"1.abc.def"_s), QString());
}

void TestSealing::fingerprintIsTheSameEverywhere()
{
    // printf demo-secret-0123456789 | openssl dgst -sha256 -mac HMAC -macopt
    // hexkey:000102030405060708090a0b0c0d0e0f
    const QString salt = u"000102030405060708090a0b0c0d0e0f"_s;
    QCOMPARE(fingerprint(salt, SecretBytes(QByteArrayView("demo-secret-0123456789"))),
             u"33b6564745dd1a6b"_s);
    QVERIFY(fingerprint(salt, SecretBytes(QByteArrayView("demo-secret-0123456788")))
            != fingerprint(salt, SecretBytes(QByteArrayView("demo-secret-0123456789"))));
    QVERIFY(fingerprint(u"ff"_s, SecretBytes(QByteArrayView("demo-secret-0123456789")))
            != fingerprint(salt, SecretBytes(QByteArrayView("demo-secret-0123456789"))));
}

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
