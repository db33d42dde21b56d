#pragma once

#include "base/result.h"
#include "secrets/pages.h"

#include <QByteArray>

/// Named secrets in a file under a passphrase: what the vault and the bundle are made of. Blocking
/// and pure, for a worker thread where said.
///
///     magic(7) version(1) ops(4) memKiB(4) salt(16) check(16) sum(16)   header, numbers big-endian
///     nonce(24) box                       XChaCha20-Poly1305, header as associated data
///
/// Argon2id of the passphrase gives 64 bytes: 32 are the key, 16 of the rest are `check`. `sum` is
/// BLAKE2b of the header before it. So a damaged header, a wrong passphrase and a damaged box are
/// told apart. The box holds a CBOR map text -> bytes.
namespace keyroster::secrets {

/// One kind of file: how it begins, and what is said of it to people (translated).
struct BoxKind
{
    QByteArray magic; ///< 7 bytes
    QString damaged, newer, wrongPassphrase, replaced;
};

/// The opened lock of one file.
struct BoxKey
{
    SecretBytes key;
    QByteArray header;
};

/// For a new file, with a random salt. About a second and 256 MiB (Argon2id "moderate"): call it in
/// a worker thread.
Result<BoxKey> newBoxKey(const BoxKind& kind, const SecretBytes& passphrase);
/// For these file bytes. As slow. SignInFailed: wrong passphrase; Damaged; NewerFormat. A header
/// that asks for more than 64 passes or 1 GiB is not believed.
Result<BoxKey> boxKeyFor(const BoxKind& kind, const QByteArray& file,
                         const SecretBytes& passphrase);

/// KeychainBroken when the file was made anew with another passphrase, Damaged when it is not
/// intact.
Result<SecretMap> openBox(const BoxKind& kind, const QByteArray& file, const BoxKey& key);
QByteArray sealBox(const SecretMap& content, const BoxKey& key);

} // namespace keyroster::secrets
