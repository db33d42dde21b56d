#pragma once

#include "secrets/pages.h"
#include "secrets/secretstore.h"

#include <functional>

namespace keyroster::secrets {

struct SealedPage
{
    PageId id;
    SecretBytes content;
    SealedPage(PageId page, SecretBytes bytes)
        : id(std::move(page))
        , content(std::move(bytes))
    {}
};

/// Where pages are: the keychain, memory, the vault. PagedStore makes a SecretStore of it. Kept
/// alive by every operation that runs on it, so it may outlive its store. GUI thread.
class PageBackend
{
public:
    PageBackend() = default;
    virtual ~PageBackend() = default;
    Q_DISABLE_COPY_MOVE(PageBackend)

    virtual Task<void> write(QList<SealedPage> pages) = 0;
    /// NotFound when there is no such page.
    virtual Task<SecretBytes> read(PageId page) = 0;
    /// Removing what is not there is no error.
    virtual Task<void> remove(QList<PageId> pages) = 0;
    virtual QCoro::Task<StoreState> probe() = 0;
    /// See SecretStore::notice().
    [[nodiscard]] virtual QString notice() const = 0;
    [[nodiscard]] virtual bool isSessionOnly() const { return false; }

    [[nodiscard]] StoreState state() const { return m_state; }
    void onStateChanged(std::function<void()> call) { m_changed = std::move(call); }

protected:
    void setState(StoreState state)
    {
        if (state == m_state)
            return;
        m_state = state;
        if (m_changed)
            m_changed();
    }

private:
    StoreState m_state = StoreState::Unknown;
    std::function<void()> m_changed;
};

} // namespace keyroster::secrets
