#include "secrets/hpke.h"

#include <sodium.h>

#include <initializer_list>

namespace keyroster::secrets::hpke {

namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype nonceSize = 12;
// Identifiers of RFC 9180 section 7: KEM 0x0020, KDF 0x0001, AEAD 0x0003.
constexpr QByteArrayView kemSuite("KEM\x00\x20", 5);
constexpr QByteArrayView hpkeSuite("HPKE\x00\x20\x00\x01\x00\x03", 10);

/// Never null: libsodium's C functions declare their pointers so, even with a length of 0.
const unsigned char* bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.isEmpty() ? "" : view.data());
}

unsigned long long length(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

/// Bytes on the stack or heap that are wiped at the end of their scope; for what never leaves this
/// file.
struct Scratch
{
    QByteArray buffer;
    explicit Scratch(qsizetype size)
        : buffer(size, '\0')
    {}
    ~Scratch() { SecretBytes::wipe(buffer); }
    Q_DISABLE_COPY_MOVE(Scratch)
    unsigned char* data() { return reinterpret_cast<unsigned char*>(buffer.data()); }
};

using Parts = std::initializer_list<QByteArrayView>;

SecretBytes hmac(QByteArrayView key, Parts parts)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key), static_cast<size_t>(key.size()));
    for (const QByteArrayView part : parts)
        crypto_auth_hmacsha256_update(&state, bytes(part), length(part));
    Scratch out(crypto_auth_hmacsha256_BYTES);
    crypto_auth_hmacsha256_final(&state, out.data());
    sodium_memzero(&state, sizeof state);
    return SecretBytes(out.buffer);
}

SecretBytes labeledExtract(QByteArrayView suite, QByteArrayView salt, QByteArrayView label,
                           QByteArrayView ikm)
{
    return hmac(salt, {"HPKE-v1", suite, label, ikm});
}

/// All that HPKE asks for here fits into one block of SHA-256, so HKDF-Expand is one HMAC.
SecretBytes labeledExpand(QByteArrayView suite, const SecretBytes& prk, QByteArrayView label,
                          Parts info, qsizetype size)
{
    const char head[] = {static_cast<char>(size >> 8), static_cast<char>(size & 0xff)};
    QByteArray joined;
    for (const QByteArrayView part : info)
        joined.append(part);
    const SecretBytes block = hmac(prk.view(), {QByteArrayView(head, 2), "HPKE-v1", suite, label,
                                                joined, QByteArrayView("\x01", 1)});
    SecretBytes::wipe(joined);
    return SecretBytes(block.view().first(size));
}

QByteArray publicOf(const SecretBytes& privateKey)
{
    QByteArray key(keySize, '\0');
    crypto_scalarmult_curve25519_base(reinterpret_cast<unsigned char*>(key.data()),
                                      bytes(privateKey.view()));
    return key;
}

std::optional<SecretBytes> sharedSecret(const SecretBytes& privateKey, const QByteArray& peer,
                                        const QByteArray& enc, const QByteArray& receiver)
{
    if (peer.size() != keySize)
        return {};
    Scratch dh(keySize);
    if (crypto_scalarmult_curve25519(dh.data(), bytes(privateKey.view()), bytes(peer)) != 0)
        return {}; // all zero: section 7.1.4
    const SecretBytes prk = labeledExtract(kemSuite, {}, "eae_prk", dh.buffer);
    return labeledExpand(kemSuite, prk, "shared_secret", {enc, receiver}, keySize);
}

Context keySchedule(const SecretBytes& shared, const QByteArray& info)
{
    const SecretBytes pskIdHash = labeledExtract(hpkeSuite, {}, "psk_id_hash", {});
    const SecretBytes infoHash = labeledExtract(hpkeSuite, {}, "info_hash", info);
    const QByteArrayView baseMode("\x00", 1);
    const SecretBytes prk = labeledExtract(hpkeSuite, shared.view(), "secret", {});
    const Parts context{baseMode, pskIdHash.view(), infoHash.view()};
    return {labeledExpand(hpkeSuite, prk, "key", context, keySize),
            labeledExpand(hpkeSuite, prk, "base_nonce", context, nonceSize)};
}

QByteArray nonceFor(const Context& context, quint64 sequence)
{
    QByteArray nonce = context.baseNonce.view().toByteArray();
    for (qsizetype i = nonceSize - 1; sequence != 0; --i, sequence >>= 8)
        nonce[i] = static_cast<char>(nonce[i] ^ static_cast<char>(sequence & 0xff));
    return nonce;
}

} // namespace

KeyPair deriveKeyPair(const SecretBytes& ikm)
{
    const SecretBytes prk = labeledExtract(kemSuite, {}, "dkp_prk", ikm.view());
    const SecretBytes privateKey = labeledExpand(kemSuite, prk, "sk", {}, keySize);
    return {privateKey, publicOf(privateKey)};
}

KeyPair randomKeyPair()
{
    Scratch random(keySize);
    randombytes_buf(random.data(), static_cast<size_t>(keySize));
    return deriveKeyPair(SecretBytes(random.buffer));
}

std::optional<Context> sendContext(const KeyPair& ephemeral, const QByteArray& receiver,
                                   const QByteArray& info)
{
    const auto shared = sharedSecret(ephemeral.privateKey, receiver, ephemeral.publicKey, receiver);
    if (!shared)
        return {};
    return keySchedule(*shared, info);
}

std::optional<Context> receiveContext(const QByteArray& enc, const KeyPair& receiver,
                                      const QByteArray& info)
{
    const auto shared = sharedSecret(receiver.privateKey, enc, enc, receiver.publicKey);
    if (!shared)
        return {};
    return keySchedule(*shared, info);
}

QByteArray encrypt(const Context& context, quint64 sequence, const SecretBytes& plain,
                   const QByteArray& aad)
{
    const QByteArray nonce = nonceFor(context, sequence);
    QByteArray sealed(plain.size() + qsizetype(crypto_aead_chacha20poly1305_ietf_ABYTES), '\0');
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(sealed.data()),
                                              nullptr, bytes(plain.view()), length(plain.view()),
                                              bytes(aad), length(aad), nullptr, bytes(nonce),
                                              bytes(context.key.view()));
    return sealed;
}

std::optional<SecretBytes> decrypt(const Context& context, quint64 sequence,
                                   const QByteArray& sealed, const QByteArray& aad)
{
    const qsizetype size = sealed.size() - qsizetype(crypto_aead_chacha20poly1305_ietf_ABYTES);
    if (size < 0)
        return {};
    const QByteArray nonce = nonceFor(context, sequence);
    Scratch plain(size);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, bytes(sealed),
                                                  length(sealed), bytes(aad), length(aad),
                                                  bytes(nonce), bytes(context.key.view()))
        != 0)
        return {};
    return SecretBytes(plain.buffer);
}

SecretBytes hkdf(QByteArrayView salt, QByteArrayView ikm, QByteArrayView info)
{
    const SecretBytes prk = hmac(salt, {ikm});
    return hmac(prk.view(), {info, QByteArrayView("\x01", 1)});
}

} // namespace keyroster::secrets::hpke
