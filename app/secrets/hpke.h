#pragma once

#include "base/secretbytes.h"

#include <QByteArray>
#include <optional>

/// HPKE, RFC 9180, base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305, on
/// libsodium's primitives. Only what sealing needs; the texts around it are in sealing.h.
namespace keyroster::secrets::hpke {

struct KeyPair
{
    SecretBytes privateKey; ///< 32 bytes
    QByteArray publicKey;   ///< 32 bytes
};

/// DeriveKeyPair of section 7.1.3.
KeyPair deriveKeyPair(const SecretBytes& ikm);
/// A fresh pair from the system's randomness.
KeyPair randomKeyPair();

/// Key schedule of one sender and one receiver (section 5.1).
struct Context
{
    SecretBytes key;       ///< 32 bytes
    SecretBytes baseNonce; ///< 12 bytes
};

/// None when the public key is no point that can be used. `ephemeral` must be used for one context
/// only.
std::optional<Context> sendContext(const KeyPair& ephemeral, const QByteArray& receiver,
                                   const QByteArray& info);
std::optional<Context> receiveContext(const QByteArray& enc, const KeyPair& receiver,
                                      const QByteArray& info);

QByteArray encrypt(const Context& context, quint64 sequence, const SecretBytes& plain,
                   const QByteArray& aad);
/// None when it does not open.
std::optional<SecretBytes> decrypt(const Context& context, quint64 sequence,
                                   const QByteArray& sealed, const QByteArray& aad);

/// HKDF of RFC 5869 with SHA-256 and 32 bytes of output.
SecretBytes hkdf(QByteArrayView salt, QByteArrayView ikm, QByteArrayView info);

} // namespace keyroster::secrets::hpke
