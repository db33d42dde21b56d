#include "secrets/pagedstore.h"

#include <QCoreApplication>

namespace keyroster::secrets {

using namespace Qt::StringLiterals;

namespace {

/// Pages in locked memory, nowhere else.
class SessionBackend final : public PageBackend
{
public:
    SessionBackend() { setState(StoreState::Available); }

    Task<void> write(QList<SealedPage> pages) override
    {
        for (const SealedPage& page : std::as_const(pages))
            m_pages.insert(page.id, page.content);
        co_return Result<void>();
    }

    Task<SecretBytes> read(PageId page) override
    {
        const auto found = m_pages.constFind(page);
        if (found == m_pages.cend())
            co_return fail(ErrorKind::NotFound, QString(), u"no such page"_s);
        co_return *found;
    }

    Task<void> remove(QList<PageId> pages) override
    {
        for (const PageId& page : std::as_const(pages))
            m_pages.remove(page);
        co_return Result<void>();
    }

    QCoro::Task<StoreState> probe() override { co_return state(); }

    [[nodiscard]] QString notice() const override
    {
        return QCoreApplication::translate(
            "Secrets", "Keys and passwords are kept for this session only: they are gone when "
                       "Keyroster ends.");
    }
    [[nodiscard]] bool isSessionOnly() const override { return true; }

private:
    QHash<PageId, SecretBytes> m_pages;
};

} // namespace

std::unique_ptr<SecretStore> makeSessionStore()
{
    return std::make_unique<PagedStore>(std::make_shared<SessionBackend>());
}

} // namespace keyroster::secrets
