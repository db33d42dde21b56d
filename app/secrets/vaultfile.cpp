#include "secrets/vaultfile.h"

#include <sodium.h>

#include <QCoreApplication>
#include <QtEndian>

namespace keyroster::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic("KRVAULT");
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

tl::unexpected<Error> damaged(const QString& detail)
{
    return fail(ErrorKind::Damaged,
                QCoreApplication::translate("Secrets",
                                            "The file with your keys is damaged. Restore it from a "
                                            "backup, or remove it and enter the keys again."),
                detail);
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
Result<QByteArray> headerOf(const QByteArray& file)
{
    if (file.size() < headerSize || !file.startsWith(magic))
        return damaged(u"no header"_s);
    const QByteArray header = file.first(headerSize);
    if (header.at(magic.size()) > formatVersion)
        return fail(ErrorKind::NewerFormat,
                    QCoreApplication::translate("Secrets",
                                                "The file with your keys was written by a newer "
                                                "version of Keyroster. Update this one."));
    if (header.sliced(sumAt) != sumOf(header.first(sumAt)))
        return damaged(u"header checksum"_s);
    if (header.at(magic.size()) != formatVersion)
        return damaged(u"version"_s);
    return header;
}

QByteArray number(quint32 value)
{
    QByteArray text(4, '\0');
    qToBigEndian(value, text.data());
    return text;
}

} // namespace

Result<VaultKey> newVaultKey(const SecretBytes& passphrase)
{
    QByteArray salt(saltSize, '\0');
    randombytes_buf(salt.data(), size_t(saltSize));
    auto derived = derive(passphrase, salt, ops, memoryKiB);
    if (!derived)
        return passOn(derived);
    QByteArray header = magic.toByteArray();
    header.append(formatVersion)
        .append(number(ops))
        .append(number(memoryKiB))
        .append(salt)
        .append(derived->check);
    header.append(sumOf(header));
    Q_ASSERT(header.size() == headerSize);
    return VaultKey{derived->key, header};
}

Result<VaultKey> vaultKeyFor(const QByteArray& file, const SecretBytes& passphrase)
{
    auto header = headerOf(file);
    if (!header)
        return passOn(header);
    const auto opsLimit = qFromBigEndian<quint32>(header->constData() + opsAt);
    const auto kib = qFromBigEndian<quint32>(header->constData() + memoryAt);
    if (opsLimit < 1 || opsLimit > mostOps || kib < 8 || kib > mostMemoryKiB)
        return damaged(u"limits"_s);
    auto derived = derive(passphrase, header->sliced(saltAt, saltSize), opsLimit, kib);
    if (!derived)
        return passOn(derived);
    if (sodium_memcmp(derived->check.constData(), header->constData() + checkAt, size_t(checkSize))
        != 0)
        return fail(ErrorKind::SignInFailed,
                    QCoreApplication::translate(
                        "Secrets", "This is not the passphrase of your keys. Try again."),
                    u"passphrase check"_s);
    return VaultKey{derived->key, *header};
}

Result<QMap<PageId, SecretBytes>> openVault(const QByteArray& file, const VaultKey& key)
{
    const auto header = headerOf(file);
    if (!header)
        return passOn(header);
    if (*header != key.header)
        return fail(ErrorKind::KeychainBroken,
                    QCoreApplication::translate(
                        "Secrets", "The file with your keys was replaced by another one. Start "
                                   "Keyroster again and enter its passphrase."),
                    u"other header"_s);
    const qsizetype size = file.size() - headerSize - nonceSize - tagSize;
    if (size < 0)
        return damaged(u"too short"_s);
    const QByteArray nonce = file.sliced(headerSize, nonceSize);
    const QByteArray box = file.sliced(headerSize + nonceSize);
    QByteArray plain(size, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytes(plain), nullptr, nullptr, bytes(box), static_cast<unsigned long long>(box.size()),
            bytes(*header), headerSize, bytes(nonce),
            reinterpret_cast<const unsigned char*>(key.key.view().data()))
        != 0)
        return damaged(u"box"_s);
    const SecretBytes content{QByteArrayView(plain)};
    SecretBytes::wipe(plain);
    const auto decoded = decodeSecrets(content);
    if (!decoded)
        return damaged(u"content"_s);
    QMap<PageId, SecretBytes> pages;
    for (auto it = decoded->cbegin(); it != decoded->cend(); ++it)
        pages.insert(PageId(it.key()), it.value());
    return pages;
}

QByteArray sealVault(const QMap<PageId, SecretBytes>& pages, const VaultKey& key)
{
    SecretMap named;
    for (auto it = pages.cbegin(); it != pages.cend(); ++it)
        named.insert(it.key().text(), it.value());
    const SecretBytes plain = encodeSecrets(named);
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
