#include "base/background.h"
#include "secrets/pagedstore.h"
#include "secrets/platform.h"
#include "secrets/vaultfile.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QCoroTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <chrono>

namespace keyroster::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockPatienceMs =
    5000; // another program holds the lock for one write, some milliseconds
constexpr std::chrono::milliseconds lockPause(25);

Error fileError(const QString& file, const QString& reason)
{
    return {ErrorKind::Storage,
            QCoreApplication::translate(
                "Secrets", "The file with your keys, %1, could not be read or written: %2.")
                .arg(QDir::toNativeSeparators(file), reason),
            reason};
}

Result<QByteArray> readAll(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(
            ErrorKind::KeychainBroken,
            QCoreApplication::translate(
                "Secrets", "The file with your keys, %1, is gone. Restore it, then try again.")
                .arg(QDir::toNativeSeparators(path)),
            u"no file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(path, file.errorString()));
    QByteArray all = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(fileError(path, file.errorString()));
    return all;
}

Result<void> replaceFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(content) != content.size() || !file.commit() || !syncFolderOf(path))
        return fail(fileError(path, file.errorString()));
    return {};
}

/// Held while the file is read, changed and replaced, so that two programs do not undo each other's
/// change.
Task<std::shared_ptr<QLockFile>> lockFile(QString path)
{
    auto lock = std::make_shared<QLockFile>(path + ".lock"_L1);
    for (int waited = 0; !lock->tryLock(0); waited += int(lockPause.count())) {
        if (lock->error() != QLockFile::LockFailedError)
            co_return fail(fileError(
                path, QCoreApplication::translate("Secrets", "its folder may not be written")));
        if (waited >= lockPatienceMs)
            co_return fail(
                ErrorKind::Busy,
                QCoreApplication::translate(
                    "Secrets",
                    "Another program is using the file with your keys. Close it and try again."));
        co_await QCoro::sleepFor(lockPause);
    }
    co_return lock;
}

/// Reads and decrypts at each call: the file may be another program's work of a moment ago, and
/// nothing stays in memory.
class VaultBackend final : public PageBackend
{
public:
    VaultBackend(QString file, VaultKey key)
        : m_file(std::move(file))
        , m_key(std::move(key))
    {
        setState(StoreState::Available);
    }

    Task<void> write(QList<SealedPage> pages) override
    {
        const auto lock = co_await lockFile(m_file);
        if (!lock)
            co_return passOn(lock);
        auto held = load();
        if (!held)
            co_return passOn(held);
        for (const SealedPage& page : std::as_const(pages))
            held->insert(page.id, page.content);
        co_return replaceFile(m_file, sealVault(*held, m_key));
    }

    Task<SecretBytes> read(PageId page) override
    {
        const auto held = load();
        if (!held)
            co_return passOn(held);
        if (!held->contains(page))
            co_return fail(ErrorKind::NotFound, QString(), u"no such page"_s);
        co_return held->value(page);
    }

    Task<void> remove(QList<PageId> pages) override
    {
        const auto lock = co_await lockFile(m_file);
        if (!lock)
            co_return passOn(lock);
        auto held = load();
        if (!held)
            co_return passOn(held);
        qsizetype removed = 0;
        for (const PageId& page : std::as_const(pages))
            removed += held->remove(page);
        if (removed == 0)
            co_return Result<void>();
        co_return replaceFile(m_file, sealVault(*held, m_key));
    }

    QCoro::Task<StoreState> probe() override
    {
        load();
        co_return state();
    }

    [[nodiscard]] QString notice() const override
    {
        return state() == StoreState::Available
                 ? QString()
                 : QCoreApplication::translate(
                       "Secrets",
                       "The file with your keys, %1, cannot be used. Restore it from a backup.")
                       .arg(QDir::toNativeSeparators(m_file));
    }

private:
    Result<QMap<PageId, SecretBytes>> load()
    {
        const auto bytes = readAll(m_file);
        auto pages = bytes ? openVault(*bytes, m_key) : passOn(bytes);
        setState(pages ? StoreState::Available : StoreState::Broken);
        return pages;
    }

    QString m_file;
    VaultKey m_key;
};

} // namespace

bool vaultExists(const QString& file)
{
    return QFileInfo::exists(file);
}

Task<std::shared_ptr<SecretStore>> openVaultStore(QString file, SecretBytes passphrase)
{
    const auto lock = co_await lockFile(file);
    if (!lock)
        co_return passOn(lock);
    QByteArray bytes;
    const bool isNew = !vaultExists(file);
    if (!isNew) {
        const auto read = readAll(file);
        if (!read)
            co_return passOn(read);
        bytes = *read;
    }
    const auto future = inBackground<Result<VaultKey>>([isNew, bytes, passphrase] {
        return isNew ? newVaultKey(passphrase) : vaultKeyFor(bytes, passphrase);
    });
    const auto key = co_await future;
    if (!key)
        co_return passOn(key);
    const auto ready = isNew ? replaceFile(file, sealVault({}, *key)) : Result<void>();
    if (!ready)
        co_return passOn(ready);
    // Says now what is damaged, not at the first key that is needed.
    const auto opens = isNew ? Result<QMap<PageId, SecretBytes>>() : openVault(bytes, *key);
    if (!opens)
        co_return passOn(opens);
    std::shared_ptr<SecretStore> store =
        std::make_shared<PagedStore>(std::make_shared<VaultBackend>(file, *key));
    co_return store;
}

} // namespace keyroster::secrets
