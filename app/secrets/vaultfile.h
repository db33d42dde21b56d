#pragma once

#include "secrets/passphrasebox.h"

/// The file of the vault: "KRVAULT", then as in passphrasebox.h; the box holds the pages. Blocking
/// and pure, for a worker thread where passphrasebox.h says so.
namespace keyroster::secrets {

using VaultKey = BoxKey;

Result<VaultKey> newVaultKey(const SecretBytes& passphrase);
Result<VaultKey> vaultKeyFor(const QByteArray& file, const SecretBytes& passphrase);

/// KeychainBroken when the file was made anew with another passphrase, Damaged when it is not
/// intact.
Result<QMap<PageId, SecretBytes>> openVault(const QByteArray& file, const VaultKey& key);
QByteArray sealVault(const QMap<PageId, SecretBytes>& pages, const VaultKey& key);

} // namespace keyroster::secrets
