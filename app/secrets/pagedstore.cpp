#include "secrets/pagedstore.h"

#include "base/log.h"

#include <QCoreApplication>

namespace keyroster::secrets {

using namespace Qt::StringLiterals;

namespace {

using Backend = std::shared_ptr<PageBackend>;

Error lostPage(const PageBackend& backend, const PageId& page)
{
    const QString words =
        backend.isSessionOnly()
            ? QCoreApplication::translate(
                "Secrets",
                "This key was kept for one session only, which has ended. Enter it again.")
            : QCoreApplication::translate(
                "Secrets", "A part of what Keyroster keeps in the keychain is gone. Enter the keys "
                           "again that are marked as not on this computer.");
    return {ErrorKind::KeychainBroken, words, u"page %1 is not there"_s.arg(page.text())};
}

/// A page that the index names. "Not found" there means that the keychain changed, never an empty
/// page.
Task<SecretMap> readPage(Backend backend, PageId page)
{
    const auto bytes = co_await backend->read(page);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        co_return fail(lostPage(*backend, page));
    if (!bytes)
        co_return passOn(bytes);
    co_return decodeSecrets(*bytes);
}

QHash<PageId, QSet<SecretId>> byPage(const SecretIndex& index)
{
    QHash<PageId, QSet<SecretId>> pages;
    for (auto it = index.cbegin(); it != index.cend(); ++it)
        pages[it.value()].insert(it.key());
    return pages;
}

/// The secrets that go into new pages, and the pages that these replace.
struct Pool
{
    SecretMap secrets;
    QList<PageId> replaced;
};

/// Takes what stays out of the pages that lose something.
Task<Pool> keepFromChangedPages(Backend backend, QSet<SecretId> remove, SecretIndex current)
{
    Pool pool;
    const auto pages = byPage(current);
    for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
        const QSet<SecretId> stays = it.value() - remove;
        if (stays.size() == it.value().size())
            continue;
        if (stays.isEmpty()) {
            pool.replaced.append(it.key());
            continue;
        }
        const PageId& page = it.key();
        const auto held = co_await readPage(backend, page);
        if (!held && held.error().kind == ErrorKind::KeychainBroken)
            continue; // lost: its other secrets stay in the index, so that reading them still says
                      // so
        if (!held)
            co_return passOn(held);
        for (const SecretId& secret : stays) {
            if (!held->contains(secret.text()))
                co_return fail(lostPage(*backend, page));
            pool.secrets.insert(secret.text(), held->value(secret.text()));
        }
        pool.replaced.append(page);
    }
    co_return pool;
}

/// The emptiest page takes part when there is room, or each new key would get a page of its own.
QCoro::Task<Pool> fillUp(Backend backend, Pool pool, SecretIndex current)
{
    const auto pages = byPage(current);
    PageId emptiest;
    qsizetype fewest = 0;
    for (auto it = pages.cbegin(); it != pages.cend(); ++it) {
        if (!pool.replaced.contains(it.key())
            && (emptiest.isEmpty() || it.value().size() < fewest)) {
            emptiest = it.key();
            fewest = it.value().size();
        }
    }
    if (emptiest.isEmpty())
        co_return pool;
    const auto held = co_await readPage(backend, emptiest);
    const QSet<SecretId> named = pages.value(emptiest);
    const bool whole =
        held && std::all_of(named.cbegin(), named.cend(), [&held](const SecretId& secret) {
            return held->contains(secret.text());
        });
    if (!whole)
        co_return pool;
    // Only what is named: what no index names any more stays behind.
    SecretMap together = pool.secrets;
    for (const SecretId& secret : named)
        together.insert(secret.text(), held->value(secret.text()));
    if (encodedSize(together) <= pageLimit) {
        pool.secrets = together;
        pool.replaced.append(emptiest);
    }
    co_return pool;
}

Task<void> writeAndReadBack(Backend backend, QList<Page> pages)
{
    QList<SealedPage> sealed;
    for (const Page& page : pages)
        sealed.append(SealedPage(page.id, encodeSecrets(page.secrets)));
    if (auto written = co_await backend->write(sealed); !written)
        co_return passOn(written);
    for (const SealedPage& page : sealed) {
        const auto back = co_await backend->read(page.id);
        if (!back && back.error().kind != ErrorKind::NotFound)
            co_return passOn(back);
        if (!back || !(*back == page.content))
            co_return fail(ErrorKind::KeychainBroken,
                           QCoreApplication::translate(
                               "Secrets",
                               "The keychain did not keep what was written to it. Nothing was "
                               "changed; try again or choose another place for secrets."),
                           u"read back differs"_s);
    }
    co_return Result<void>();
}

} // namespace

PagedStore::PagedStore(std::shared_ptr<PageBackend> backend)
    : m_backend(std::move(backend))
    , m_leftOver(std::make_shared<QSet<PageId>>())
{
    m_backend->onStateChanged([this] { Q_EMIT stateChanged(); });
}

PagedStore::~PagedStore()
{
    m_backend->onStateChanged({});
}

StoreState PagedStore::state() const
{
    return m_backend->state();
}

Task<StoreState> PagedStore::probe()
{
    const Backend backend = m_backend;
    co_return co_await backend->probe();
}

QString PagedStore::notice() const
{
    return m_backend->notice();
}

bool PagedStore::isSessionOnly() const
{
    return m_backend->isSessionOnly();
}

Task<Staged> PagedStore::stage(QHash<SecretId, SecretBytes> add, QSet<SecretId> remove,
                               SecretIndex current)
{
    return stageAnnounced(add, remove, current, Announce());
}

Task<Staged> PagedStore::stageAnnounced(QHash<SecretId, SecretBytes> add, QSet<SecretId> remove,
                                        SecretIndex current, Announce announce)
{
    const Backend backend = m_backend;
    const auto leftOver = m_leftOver;
    for (const SecretBytes& secret : std::as_const(add)) {
        if (secret.size() > maxSecretSize)
            co_return fail(
                ErrorKind::BadInput,
                QCoreApplication::translate(
                    "Secrets", "This is too long for a key (%1 bytes; at most %2 can be kept).")
                    .arg(secret.size())
                    .arg(maxSecretSize));
    }
    auto kept = co_await keepFromChangedPages(backend, remove, current);
    if (!kept)
        co_return passOn(kept);
    Pool pool = *std::move(kept);
    for (auto it = add.cbegin(); it != add.cend(); ++it)
        pool.secrets.insert(it.key().text(), it.value());
    if (!pool.secrets.isEmpty() && encodedSize(pool.secrets) < pageLimit)
        pool = co_await fillUp(backend, pool, current);

    const QList<Page> pages = packPages(pool.secrets);
    Staged staged;
    staged.index = current;
    for (const SecretId& secret : std::as_const(remove))
        staged.index.remove(secret);
    for (const Page& page : pages) {
        staged.written.append(page.id);
        for (auto it = page.secrets.keyBegin(); it != page.secrets.keyEnd(); ++it)
            staged.index.insert(SecretId(*it), page.id);
    }
    staged.obsolete = pool.replaced;
    const auto announced =
        announce && !staged.written.isEmpty() ? announce(staged.written) : Result<void>();
    if (!announced)
        co_return passOn(announced);
    if (auto done = co_await writeAndReadBack(backend, pages); !done) {
        for (const PageId& page : std::as_const(staged.written))
            leftOver->insert(page); // the next drop() removes what was written
        co_return passOn(done);
    }
    co_return staged;
}

Task<SecretBytes> PagedStore::read(SecretId secret, SecretIndex index)
{
    const Backend backend = m_backend;
    const PageId page = index.value(secret);
    if (page.isEmpty())
        co_return fail(
            ErrorKind::NotFound,
            QCoreApplication::translate("Secrets", "This secret is not on this computer."),
            u"not in the index"_s);
    const auto held = co_await readPage(backend, page);
    if (!held)
        co_return passOn(held);
    const auto found = held->constFind(secret.text());
    if (found == held->cend())
        co_return fail(lostPage(*backend, page));
    co_return *found;
}

Task<void> PagedStore::drop(QList<PageId> pages)
{
    const Backend backend = m_backend;
    const auto leftOver = m_leftOver;
    leftOver->unite(QSet<PageId>(pages.cbegin(), pages.cend()));
    const QList<PageId> all = leftOver->values();
    auto removed = co_await backend->remove(all);
    if (!removed) {
        qCInfo(lcSecrets) << all.size() << "old pages stay for now:" << removed.error().detail;
        co_return removed;
    }
    leftOver->subtract(QSet<PageId>(all.cbegin(), all.cend()));
    co_return Result<void>();
}

} // namespace keyroster::secrets
