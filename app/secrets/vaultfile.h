#pragma once

#include "base/result.h"
#include "secrets/pages.h"

#include <QByteArray>

/// The file format of the vault. Blocking and pure, for a worker thread where said.
///
///     "KRVAULT" version(1) ops(4) memKiB(4) salt(16) check(16) sum(16)   header, numbers
///     big-endian nonce(24) box XChaCha20-Poly1305, header as associated data
///
/// Argon2id of the passphrase gives 64 bytes: 32 are the key, 16 of the rest are `check`. `sum` is
/// BLAKE2b of the header before it. So a damaged header, a wrong passphrase and a damaged box are
/// told apart. The box holds pages: a CBOR map page -> map.
namespace keyroster::secrets {

/// The opened lock of one vault file.
struct VaultKey
{
    SecretBytes key;
    QByteArray header;
};

/// For a new file, with a random salt. About a second and 256 MiB (Argon2id "moderate"): call it in
/// a worker thread.
Result<VaultKey> newVaultKey(const SecretBytes& passphrase);
/// For these file bytes. As slow. SignInFailed: wrong passphrase; Damaged; NewerFormat.
Result<VaultKey> vaultKeyFor(const QByteArray& file, const SecretBytes& passphrase);

/// KeychainBroken when the file was made anew with another passphrase, Damaged when it is not
/// intact.
Result<QMap<PageId, SecretBytes>> openVault(const QByteArray& file, const VaultKey& key);
QByteArray sealVault(const QMap<PageId, SecretBytes>& pages, const VaultKey& key);

} // namespace keyroster::secrets
