#include "secrets/sealing.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QStringList>

namespace keyroster::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rawKeySize = 32;
constexpr qsizetype idDigits = 16;
constexpr auto sealInfo = "keyroster/seal/1";
constexpr auto routerKeyInfo = "keyroster/router-key/1";

/// Empty when the text is no base64url.
QByteArray fromBase64Url(QStringView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                           | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QString toBase64Url(const QByteArray& bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString shortHash(const QByteArray& rawKey)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(rawKey, QCryptographicHash::Sha256).toHex().first(idDigits));
}

struct SealedText
{
    QString key;
    QByteArray enc;
    QByteArray box;
};

std::optional<SealedText> parseSealed(const QString& sealed)
{
    const QStringList parts = sealed.split(u'.');
    if (parts.size() != 3 || parts.at(0) != "1"_L1 || parts.at(1).size() != idDigits)
        return {};
    const QByteArray bytes = fromBase64Url(parts.at(2));
    if (bytes.size() <= rawKeySize)
        return {};
    return SealedText{parts.at(1), bytes.first(rawKeySize), bytes.sliced(rawKeySize)};
}

} // namespace

Result<QString> seal(const SecretBytes& secret, const KeyId& key, const QString& publicKey)
{
    const QByteArray receiver = fromBase64Url(publicKey);
    const HpkeKeyPair ephemeral = hpke::randomKeyPair();
    const auto context = receiver.size() == rawKeySize
                           ? hpke::sendContext(ephemeral, receiver, sealInfo)
                           : std::nullopt;
    if (!context)
        return fail(ErrorKind::BadInput,
                    QCoreApplication::translate(
                        "Sealing",
                        "The router on the server offers no usable public key. Update the router."),
                    u"public key"_s);
    const QByteArray box = hpke::encrypt(*context, 0, secret, key.text().toUtf8());
    return u"1.%1.%2"_s.arg(shortHash(receiver), toBase64Url(ephemeral.publicKey + box));
}

QString publicKeyId(const QString& publicKey)
{
    const QByteArray raw = fromBase64Url(publicKey);
    return raw.size() == rawKeySize ? shortHash(raw) : QString();
}

QString sealedTo(const QString& sealed)
{
    const auto parsed = parseSealed(sealed);
    return parsed ? parsed->key : QString();
}

QString fingerprint(const QString& salt, const SecretBytes& secret)
{
    QMessageAuthenticationCode mac(QCryptographicHash::Sha256,
                                   QByteArray::fromHex(salt.toLatin1()));
    mac.addData(QByteArray::fromRawData(secret.view().data(), secret.size()));
    return QString::fromLatin1(mac.result().toHex().first(idDigits));
}

HpkeKeyPair deriveKeyPair(const SecretBytes& ikm)
{
    return hpke::deriveKeyPair(ikm);
}

HpkeKeyPair routerKeyPair(const SecretBytes& webuiSecretKey)
{
    return hpke::deriveKeyPair(hpke::hkdf({}, webuiSecretKey.view(), routerKeyInfo));
}

Result<SecretBytes> open(const QString& sealed, const KeyId& key, const HpkeKeyPair& receiver)
{
    const auto parsed = parseSealed(sealed);
    if (!parsed)
        return fail(ErrorKind::BadInput,
                    QCoreApplication::translate("Sealing", "This is not a sealed key."),
                    u"format"_s);
    if (parsed->key != shortHash(receiver.publicKey))
        return fail(
            ErrorKind::BadInput,
            QCoreApplication::translate("Sealing", "This key was sealed for another router."),
            u"receiver"_s);
    const auto context = hpke::receiveContext(parsed->enc, receiver, sealInfo);
    auto secret =
        context ? hpke::decrypt(*context, 0, parsed->box, key.text().toUtf8()) : std::nullopt;
    if (!secret)
        return fail(ErrorKind::BadInput,
                    QCoreApplication::translate("Sealing", "This sealed key cannot be opened."),
                    u"authentication"_s);
    return *std::move(secret);
}

} // namespace keyroster::secrets
