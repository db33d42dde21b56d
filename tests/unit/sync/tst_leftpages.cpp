#include "unit/sync/exchangebench.h"

#include <QSet>

using namespace keyroster;
using namespace keyroster::test;

namespace {

/// A store with pages that outlive the program, and a moment at which the program ends.
class PageStore final : public secrets::SecretStore
{
public:
    QMap<PageId, QHash<SecretId, SecretBytes>> pages;
    std::function<void()> written; ///< called once, after pages were written
    bool refusesToDrop = false;

    [[nodiscard]] secrets::StoreState state() const override
    {
        return secrets::StoreState::Available;
    }
    Task<secrets::StoreState> probe() override { co_return secrets::StoreState::Available; }
    [[nodiscard]] QString notice() const override { return {}; }
    Task<secrets::Staged> stage(QHash<SecretId, SecretBytes> add, QSet<SecretId> remove,
                                secrets::SecretIndex current) override
    {
        return stageAnnounced(add, remove, current, secrets::Announce());
    }
    Task<secrets::Staged> stageAnnounced(QHash<SecretId, SecretBytes> add, QSet<SecretId> remove,
                                         secrets::SecretIndex current,
                                         secrets::Announce announce) override
    {
        secrets::Staged staged;
        staged.index = current;
        for (const SecretId& secret : std::as_const(remove)) {
            staged.obsolete.append(current.value(secret));
            staged.index.remove(secret);
        }
        const PageId page(newIdText());
        staged.written.append(page);
        const auto announced = announce(staged.written);
        if (!announced)
            co_return passOn(announced);
        pages.insert(page, add);
        for (auto it = add.keyBegin(); it != add.keyEnd(); ++it)
            staged.index.insert(*it, page);
        if (const auto ended = std::exchange(written, nullptr))
            ended();
        co_return staged;
    }
    Task<SecretBytes> read(SecretId secret, secrets::SecretIndex index) override
    {
        const SecretBytes value = pages.value(index.value(secret)).value(secret);
        if (value.isEmpty())
            co_return fail(ErrorKind::KeychainBroken, u"gone"_s);
        co_return value;
    }
    Task<void> drop(QList<PageId> ids) override
    {
        if (refusesToDrop)
            co_return fail(ErrorKind::KeychainLocked, u"locked"_s);
        for (const PageId& page : std::as_const(ids))
            pages.remove(page);
        co_return Result<void>();
    }
};

} // namespace

/// What a crash between writing to the keychain and the commit leaves behind is removed at the next
/// occasion.
class TestLeftPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingIsLeftByAnOrdinaryRun();
    void aCrashBeforeTheCommit();
    void aCrashAfterTheCommit();
    void whatCannotBeRemovedIsTriedAgain();
    void memoryLeavesThePagesOfTheKeychain();

private:
    Result<void> enter(const char* secret)
    {
        return await(m_engine->replaceSecret(KeyId(u"k1"_s), SecretBytes(QByteArray(secret)),
                                             CancelToken()));
    }
    void start()
    {
        m_engine = std::make_unique<sync::Engine>(m_computer->workspace(), m_store.get());
    }
    [[nodiscard]] QSet<PageId> named() const
    {
        const workspace::SecretIndex& index = m_computer->workspace()->secretIndex();
        return QSet<PageId>(index.cbegin(), index.cend());
    }
    [[nodiscard]] QSet<PageId> kept() const
    {
        const QList<PageId> ids = m_store->pages.keys();
        return QSet<PageId>(ids.cbegin(), ids.cend());
    }

    std::unique_ptr<Computer> m_computer;
    std::unique_ptr<PageStore> m_store;
    std::unique_ptr<sync::Engine> m_engine;
};

void TestLeftPages::init()
{
    m_engine.reset();
    m_computer = std::make_unique<Computer>(testing::smallPolicy());
    m_store = std::make_unique<PageStore>();
    start();
}

void TestLeftPages::nothingIsLeftByAnOrdinaryRun()
{
    VERIFY_OK(enter("demo-secret-0001"));
    VERIFY_OK(enter("demo-secret-0002"));
    QCOMPARE(kept(), named());
    QVERIFY(m_computer->workspace()->setting(u"secrets/pending_pages"_s).isEmpty());
}

void TestLeftPages::aCrashBeforeTheCommit()
{
    VERIFY_OK(enter("demo-secret-0001"));
    m_store->written = [this] { m_engine.reset(); };
    QVERIFY(!enter("demo-secret-0002"));
    QCOMPARE((kept() - named()).size(), 1); // written, and no index names it
    start();
    VERIFY_OK(enter("demo-secret-0003"));
    QCOMPARE(kept(), named());
    VERIFY_OK(await(m_engine->secretOf(KeyId(u"k1"_s), CancelToken())));
}

void TestLeftPages::aCrashAfterTheCommit()
{
    VERIFY_OK(enter("demo-secret-0001"));
    // The commit names what was noted: it must not be removed.
    const QList<PageId> names = m_store->pages.keys();
    VERIFY_OK(m_computer->workspace()->setSetting(u"secrets/pending_pages"_s,
                                                  names.first().text().toUtf8() + " orphan"));
    m_store->pages.insert(PageId(u"orphan"_s), {});
    start();
    VERIFY_OK(enter("demo-secret-0002"));
    QVERIFY(m_store->pages.contains(names.first()));
    QCOMPARE(kept(), named());
}

void TestLeftPages::whatCannotBeRemovedIsTriedAgain()
{
    m_store->written = [this] { m_engine.reset(); };
    QVERIFY(!enter("demo-secret-0001"));
    start();
    m_store->refusesToDrop = true;
    VERIFY_OK(enter("demo-secret-0002"));
    QCOMPARE((kept() - named()).size(), 1);
    m_store->refusesToDrop = false;
    start();
    VERIFY_OK(enter("demo-secret-0003"));
    QCOMPARE(kept(), named());
}

void TestLeftPages::memoryLeavesThePagesOfTheKeychain()
{
    // A page that a crash left, and one with the password, in a keychain that is not there now.
    const SecretId password(u"password"_s);
    const PageId page(u"page"_s);
    const PageId orphan(u"orphan"_s);
    m_store->pages.insert(page, {{password, SecretBytes("demo-password")}});
    m_store->pages.insert(orphan, {});
    workspace::Commit commit;
    commit.profile = m_computer->workspace()->profile();
    commit.profile->credential = password;
    commit.secretIndex = workspace::SecretIndex{{password, page}};
    VERIFY_OK(m_computer->workspace()->commit(commit));
    VERIFY_OK(m_computer->workspace()->setSetting(u"secrets/pending_pages"_s, "orphan"));

    const auto memory = secrets::makeSessionStore();
    m_engine = std::make_unique<sync::Engine>(m_computer->workspace(), memory.get());
    VERIFY_OK(await(m_engine->signOut(CancelToken())));
    QVERIFY(!m_computer->workspace()->secretIndex().contains(password));
    QVERIFY(m_store->pages.contains(page) && m_store->pages.contains(orphan));

    start();
    VERIFY_OK(enter("demo-secret-0001"));
    QVERIFY(!m_store->pages.contains(page) && !m_store->pages.contains(orphan));
    QCOMPARE(kept(), named());
    QVERIFY(m_computer->workspace()->setting(u"secrets/pending_pages"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestLeftPages)
#include "tst_leftpages.moc"
