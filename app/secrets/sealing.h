#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secretbytes.h"
#include "secrets/hpke.h"

#include <QByteArray>
#include <QString>

/// HPKE (RFC 9180) base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305. Checked
/// with the RFC's vectors (tests/data/hpke.json) and against the router's implementation
/// (tests/data/sealed.json).
namespace keyroster::secrets {

/// Seals a provider key for the router that has this public key (base64url, 32 bytes):
/// "1.<pk>.<base64url(enc || ct)>", pk = sealedTo(publicKey), info "keyroster/seal/1", aad = key
/// id. BadInput for a public key that is none.
Result<QString> seal(const SecretBytes& secret, const KeyId& key, const QString& publicKey);
/// First 16 hex digits of SHA-256 of the raw public key; "" for a text that is none.
QString publicKeyId(const QString& publicKey);
/// The pk part of a sealed text; "" when it is none. Equal to publicKeyId(...) of the router that
/// can open it.
QString sealedTo(const QString& sealed);

/// First 16 hex digits of HMAC-SHA256(salt, secret); the same on every admin's laptop. `salt` is
/// the policy's, hex.
QString fingerprint(const QString& salt, const SecretBytes& secret);

/// The opening side, for tests and for proving that both implementations agree.
using HpkeKeyPair = hpke::KeyPair;
HpkeKeyPair deriveKeyPair(const SecretBytes& ikm);
/// The router's key pair of a server secret: label "keyroster/router-key/1".
HpkeKeyPair routerKeyPair(const SecretBytes& webuiSecretKey);
Result<SecretBytes> open(const QString& sealed, const KeyId& key, const HpkeKeyPair& receiver);

} // namespace keyroster::secrets
