#pragma once

#include "sync/copyserver.h"
#include "sync/keyedsecrets.h"

/// A whole policy with its secrets in one file under a passphrase, to take it to another computer
/// or keep it in a safe.
///
///     "KRBUNDL", then as in secrets/passphrasebox.h (Argon2id moderate, XChaCha20-Poly1305)
///
/// The box holds a CBOR map text -> bytes: "about" and "policy" (JSON), and "secret/<key id>".
namespace keyroster::sync {

struct BundleAbout
{
    QString serverUrl, serverName, author, appVersion;
    QDateTime madeAt; ///< UTC
};

struct Bundle
{
    BundleAbout about;
    Policy policy; ///< the draft, without sealed forms
    Directory
        directory; ///< names and e-mails of whom the policy names, for an import on another server
    QHash<KeyId, SecretBytes> secrets;
};

/// The draft with the secrets that this computer has. Say keysWithoutSecret() to the admin before.
Task<Bundle> collectBundle(secrets::SecretStore* store, workspace::Workspace* workspace,
                           CancelToken cancel);
/// Written whole or not at all, readable by its owner only (0600). About a second, on a worker
/// thread. BadInput for an empty passphrase, Storage.
Task<void> writeBundle(QString file, Bundle bundle, SecretBytes passphrase, CancelToken cancel);
/// SignInFailed: wrong passphrase; Damaged; NewerFormat; BadInput: no such file, or no bundle. As
/// slow.
Task<Bundle> readBundle(QString file, SecretBytes passphrase, CancelToken cancel);

/// Add: what the bundle has comes in or is changed, nothing is removed. Replace: the draft becomes
/// the bundle's.
enum class BundleMode { Add, Replace };

struct BundlePreview
{
    /// True: the bundle is of this server's policy, ids are kept. False: of another one, it is
    /// copied (then `copy` says who was matched; mode Replace is not possible).
    bool samePolicy = true;
    CopyPreview copy;
    qsizetype added = 0, changed = 0, removed = 0;
    QStringList keysWithoutSecret; ///< that the bundle had none for, and this computer neither
    Edit edit;                     ///< one undo step
    QList<csv::KeyValue> secrets;  ///< for Engine::commitWithSecrets(): those that are not here yet
};

/// What importing it into this workspace's draft does. NotFound before the first pull.
Result<BundlePreview> previewBundle(const Bundle& bundle, const workspace::Workspace& workspace,
                                    BundleMode mode, const CopyOptions& options = {});

} // namespace keyroster::sync
