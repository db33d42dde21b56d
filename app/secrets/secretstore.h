#pragma once

#include "base/id.h"
#include "base/result.h"
#include "base/secretbytes.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <functional>
#include <memory>

namespace keyroster::secrets {

/// Longest secret in bytes: four times a service account's JSON key.
inline constexpr qsizetype maxSecretSize = 12 * 1024;

/// secret id -> page that holds it; kept by the caller in its database.
using SecretIndex = QHash<SecretId, PageId>;

enum class StoreState { Unknown, Available, Locked, Denied, Absent, Broken, Hanging };

/// What stage() did: pages were written and read back; nothing refers to them until the caller has
/// committed `index`.
struct Staged
{
    SecretIndex index;      ///< to commit, whole
    QList<PageId> obsolete; ///< to drop() after the commit
    QList<PageId> written;  ///< to drop() instead when the commit failed
};

/// Called with the pages that stage() is about to write, before it writes: so that a caller can
/// note them and remove them after a crash. On an error nothing is written.
using Announce = std::function<Result<void>(const QList<PageId>&)>;

/// Where secrets live on this computer. A secret never changes: a new value is a new SecretId. GUI
/// thread. No function blocks; each ends within its time-out even when the keychain hangs.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    ~SecretStore() override = default;

    [[nodiscard]] virtual StoreState state() const = 0;
    /// Writes, reads and deletes a canary; sets state(). Ends within 5 s (Hanging).
    virtual Task<StoreState> probe() = 0;
    /// One translated sentence: which state it is and what to do. Empty when available and lasting.
    [[nodiscard]] virtual QString notice() const = 0;
    /// True where secrets are gone when the program ends.
    [[nodiscard]] virtual bool isSessionOnly() const { return false; }

    /// Errors: Keychain* (KeychainLocked also while it hangs), BadInput (a secret over
    /// maxSecretSize), Busy and Storage (vault). On an error nothing that `current` names was
    /// touched. A page that is lost does not hinder taking its secrets out of the index.
    virtual Task<Staged> stage(QHash<SecretId, SecretBytes> add, QSet<SecretId> remove,
                               SecretIndex current) = 0;
    /// The same; a store whose pages outlive the program says before which ones it will write.
    virtual Task<Staged> stageAnnounced(QHash<SecretId, SecretBytes> add, QSet<SecretId> remove,
                                        SecretIndex current, Announce announce)
    {
        Q_UNUSED(announce)
        return stage(add, remove, current);
    }
    /// NotFound when the index does not name the secret; KeychainBroken when the index names a page
    /// that is not there ("the keychain changed"): never an empty answer.
    virtual Task<SecretBytes> read(SecretId secret, SecretIndex index) = 0;
    /// Best effort; what cannot be removed now is tried again at the next drop().
    virtual Task<void> drop(QList<PageId> pages) = 0;

Q_SIGNALS:
    void stateChanged();
};

/// The OS keychain through QtKeychain. `service` sets programs (tests) apart.
std::unique_ptr<SecretStore> makeKeychainStore(const QString& service);
/// Memory only, for a computer without a keychain.
std::unique_ptr<SecretStore> makeSessionStore();
/// One encrypted file under a passphrase (Argon2id moderate, XChaCha20-Poly1305). Fails with
/// SignInFailed on a wrong passphrase. Deriving the key takes about a second, on a worker thread.
Task<std::shared_ptr<SecretStore>> openVaultStore(QString file, SecretBytes passphrase);
bool vaultExists(const QString& file);

} // namespace keyroster::secrets
