#include "secrets/vaultfile.h"

#include <QCoreApplication>

namespace keyroster::secrets {

namespace {

BoxKind vaultKind()
{
    BoxKind kind;
    kind.magic = QByteArrayLiteral("KRVAULT");
    kind.damaged = QCoreApplication::translate(
        "Secrets", "The file with your keys is damaged. Restore it from a "
                   "backup, or remove it and enter the keys again.");
    kind.newer =
        QCoreApplication::translate("Secrets", "The file with your keys was written by a newer "
                                               "version of Keyroster. Update this one.");
    kind.wrongPassphrase = QCoreApplication::translate(
        "Secrets", "This is not the passphrase of your keys. Try again.");
    kind.replaced = QCoreApplication::translate(
        "Secrets", "The file with your keys was replaced by another one. Start "
                   "Keyroster again and enter its passphrase.");
    return kind;
}

} // namespace

Result<VaultKey> newVaultKey(const SecretBytes& passphrase)
{
    return newBoxKey(vaultKind(), passphrase);
}

Result<VaultKey> vaultKeyFor(const QByteArray& file, const SecretBytes& passphrase)
{
    return boxKeyFor(vaultKind(), file, passphrase);
}

Result<QMap<PageId, SecretBytes>> openVault(const QByteArray& file, const VaultKey& key)
{
    const auto content = openBox(vaultKind(), file, key);
    if (!content)
        return passOn(content);
    QMap<PageId, SecretBytes> pages;
    for (auto it = content->cbegin(); it != content->cend(); ++it)
        pages.insert(PageId(it.key()), it.value());
    return pages;
}

QByteArray sealVault(const QMap<PageId, SecretBytes>& pages, const VaultKey& key)
{
    SecretMap named;
    for (auto it = pages.cbegin(); it != pages.cend(); ++it)
        named.insert(it.key().text(), it.value());
    return sealBox(named, key);
}

} // namespace keyroster::secrets
