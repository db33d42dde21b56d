#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secretbytes.h"

#include <QList>
#include <QMap>
#include <QString>

/// What is inside a page, and how secrets are packed into pages. Pure functions.
namespace keyroster::secrets {

/// Windows holds 2,560 bytes per item; elsewhere a page of 16 KiB takes 4 to 13 ms to write
/// (gnome-keyring).
#ifdef Q_OS_WIN
inline constexpr qsizetype pageLimit = 2048;
#else
inline constexpr qsizetype pageLimit = 16 * 1024;
#endif

using SecretMap = QMap<QString, SecretBytes>;

struct Page
{
    PageId id;
    SecretMap secrets;
};

/// A CBOR map from text to bytes.
SecretBytes encodeSecrets(const SecretMap& secrets);
/// KeychainBroken when the bytes are no such map.
Result<SecretMap> decodeSecrets(const SecretBytes& bytes);
/// At least as long as the result of encodeSecrets().
qsizetype encodedSize(const SecretMap& secrets);

/// As few new pages as a simple first fit makes; each at most pageLimit, but a longer secret gets a
/// page of its own.
QList<Page> packPages(const SecretMap& secrets);

} // namespace keyroster::secrets
