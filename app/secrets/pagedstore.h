#pragma once

#include "secrets/pagebackend.h"
#include "secrets/secretstore.h"

namespace keyroster::secrets {

/// SecretStore over pages (design: secrets-and-data, "Secrets live in the OS keychain"): a page is
/// never overwritten, a changed page is a new one that is written and read back first.
class PagedStore : public SecretStore
{
    Q_OBJECT
public:
    explicit PagedStore(std::shared_ptr<PageBackend> backend);
    ~PagedStore() override;

    [[nodiscard]] StoreState state() const override;
    Task<StoreState> probe() override;
    [[nodiscard]] QString notice() const override;
    [[nodiscard]] bool isSessionOnly() const override;
    Task<Staged> stage(QHash<SecretId, SecretBytes> add, QSet<SecretId> remove,
                       SecretIndex current) override;
    Task<Staged> stageAnnounced(QHash<SecretId, SecretBytes> add, QSet<SecretId> remove,
                                SecretIndex current, Announce announce) override;
    Task<SecretBytes> read(SecretId secret, SecretIndex index) override;
    Task<void> drop(QList<PageId> pages) override;

private:
    std::shared_ptr<PageBackend> m_backend;
    std::shared_ptr<QSet<PageId>> m_leftOver; ///< what an earlier drop() could not remove
};

} // namespace keyroster::secrets
