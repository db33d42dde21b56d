#include "secrets/passphrasebox.h"

#include <sodium.h>

#include <QCoreApplication>
#include <QtEndian>

namespace keyroster::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype magicSize = 7;
constexpr char formatVersion = 1;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype checkSize = 16;
constexpr qsizetype sumSize = 16;
constexpr qsizetype opsAt = 8, memoryAt = 12, saltAt = 16;
constexpr qsizetype checkAt = saltAt + saltSize, sumAt = checkAt + checkSize,
                    headerSize = sumAt + sumSize;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype keySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr quint32 ops = crypto_pwhash_OPSLIMIT_MODERATE;
constexpr quint32 memoryKiB = crypto_pwhash_MEMLIMIT_MODERATE / 1024;
/// A header is not believed when it asks for more: it would only be a way to stop the computer.
constexpr quint32 mostOps = 64, mostMemoryKiB = 4 * memoryKiB;

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

QByteArray sumOf(const QByteArray& headerStart)
{
    QByteArray sum(sumSize, '\0');
    crypto_generichash(bytes(sum), size_t(sumSize), bytes(headerStart), size_t(headerStart.size()),
                       nullptr, 0);
    return sum;
}

tl::unexpected<Error> damaged(const BoxKind& kind, const QString& detail)
{
    return fail(ErrorKind::Damaged, kind.damaged, detail);
}

struct Derived
{
    SecretBytes key;
    QByteArray check;
};

Result<Derived> derive(const SecretBytes& passphrase, const QByteArray& salt, quint32 opsLimit,
                       quint32 kib)
{
    QByteArray out(2 * keySize, '\0');
    if (crypto_pwhash(bytes(out), static_cast<unsigned long long>(out.size()),
                      passphrase.view().data(), static_cast<unsigned long long>(passphrase.size()),
                      bytes(salt), opsLimit, size_t(kib) * 1024, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate(
                        "Secrets", "There is not enough memory to check the passphrase (%1 MiB). "
                                   "Close other programs and try again.")
                        .arg(kib / 1024),
                    u"crypto_pwhash"_s);
    Derived derived{SecretBytes(QByteArrayView(out).first(keySize)),
                    out.sliced(keySize, checkSize)};
    SecretBytes::wipe(out);
    return derived;
}

/// The header of a file when it is intact and of a version that we know.
Result<QByteArray> headerOf(const BoxKind& kind, const QByteArray& file)
{
    if (file.size() < headerSize || !file.startsWith(kind.magic))
        return damaged(kind, u"no header"_s);
    const QByteArray header = file.first(headerSize);
    if (header.at(magicSize) > formatVersion)
        return fail(ErrorKind::NewerFormat, kind.newer);
    if (header.sliced(sumAt) != sumOf(header.first(sumAt)))
        return damaged(kind, u"header checksum"_s);
    if (header.at(magicSize) != formatVersion)
        return damaged(kind, u"version"_s);
    return header;
}

QByteArray number(quint32 value)
{
    QByteArray text(4, '\0');
    qToBigEndian(value, text.data());
    return text;
}

} // namespace

Result<BoxKey> newBoxKey(const BoxKind& kind, const SecretBytes& passphrase)
{
    QByteArray salt(saltSize, '\0');
    randombytes_buf(salt.data(), size_t(saltSize));
    auto derived = derive(passphrase, salt, ops, memoryKiB);
    if (!derived)
        return passOn(derived);
    QByteArray header = kind.magic;
    header.append(formatVersion)
        .append(number(ops))
        .append(number(memoryKiB))
        .append(salt)
        .append(derived->check);
    header.append(sumOf(header));
    Q_ASSERT(header.size() == headerSize);
    return BoxKey{derived->key, header};
}

Result<BoxKey> boxKeyFor(const BoxKind& kind, const QByteArray& file, const SecretBytes& passphrase)
{
    auto header = headerOf(kind, file);
    if (!header)
        return passOn(header);
    const auto opsLimit = qFromBigEndian<quint32>(header->constData() + opsAt);
    const auto kib = qFromBigEndian<quint32>(header->constData() + memoryAt);
    if (opsLimit < 1 || opsLimit > mostOps || kib < 8 || kib > mostMemoryKiB)
        return damaged(kind, u"limits"_s);
    auto derived = derive(passphrase, header->sliced(saltAt, saltSize), opsLimit, kib);
    if (!derived)
        return passOn(derived);
    if (sodium_memcmp(derived->check.constData(), header->constData() + checkAt, size_t(checkSize))
        != 0)
        return fail(ErrorKind::SignInFailed, kind.wrongPassphrase, u"passphrase check"_s);
    return BoxKey{derived->key, *header};
}

Result<SecretMap> openBox(const BoxKind& kind, const QByteArray& file, const BoxKey& key)
{
    const auto header = headerOf(kind, file);
    if (!header)
        return passOn(header);
    if (*header != key.header)
        return fail(ErrorKind::KeychainBroken, kind.replaced, u"other header"_s);
    const qsizetype size = file.size() - headerSize - nonceSize - tagSize;
    if (size < 0)
        return damaged(kind, u"too short"_s);
    const QByteArray nonce = file.sliced(headerSize, nonceSize);
    const QByteArray box = file.sliced(headerSize + nonceSize);
    QByteArray plain(size, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytes(plain), nullptr, nullptr, bytes(box), static_cast<unsigned long long>(box.size()),
            bytes(*header), headerSize, bytes(nonce),
            reinterpret_cast<const unsigned char*>(key.key.view().data()))
        != 0)
        return damaged(kind, u"box"_s);
    const SecretBytes content{QByteArrayView(plain)};
    SecretBytes::wipe(plain);
    auto decoded = decodeSecrets(content);
    if (!decoded)
        return damaged(kind, u"content"_s);
    return decoded;
}

QByteArray sealBox(const SecretMap& content, const BoxKey& key)
{
    const SecretBytes plain = encodeSecrets(content);
    QByteArray nonce(nonceSize, '\0');
    randombytes_buf(nonce.data(), size_t(nonceSize));
    QByteArray box(plain.size() + tagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        bytes(box), nullptr, reinterpret_cast<const unsigned char*>(plain.view().data()),
        static_cast<unsigned long long>(plain.size()), bytes(key.header), headerSize, nullptr,
        bytes(nonce), reinterpret_cast<const unsigned char*>(key.key.view().data()));
    return key.header + nonce + box;
}

} // namespace keyroster::secrets
