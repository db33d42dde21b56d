#include "sync/movesecrets.h"
#include "unit/sync/exchangebench.h"

#include <QFile>

using namespace keyroster;
using namespace keyroster::test;

namespace {

/// A store in memory that can lose, change or refuse what it is given, and tells what it has.
class OddStore final : public secrets::SecretStore
{
public:
    QHash<PageId, QHash<SecretId, SecretBytes>> pages;
    bool refuses = false; ///< to write
    bool forgets = false; ///< gives back something else than was written
    int writesLeft = -1;  ///< refuses after so many; below 0: never

    [[nodiscard]] secrets::StoreState state() const override
    {
        return secrets::StoreState::Available;
    }
    Task<secrets::StoreState> probe() override { co_return secrets::StoreState::Available; }
    [[nodiscard]] QString notice() const override { return {}; }
    Task<secrets::Staged> stage(QHash<SecretId, SecretBytes> add, QSet<SecretId> remove,
                                secrets::SecretIndex current) override
    {
        Q_UNUSED(remove)
        if (refuses || writesLeft == 0)
            co_return fail(ErrorKind::KeychainLocked, u"locked"_s);
        --writesLeft;
        secrets::Staged staged;
        staged.index = current;
        for (auto it = add.cbegin(); it != add.cend(); ++it) {
            const PageId page(newIdText()); // one each, as many as possible
            pages[page].insert(it.key(), it.value());
            staged.index.insert(it.key(), page);
            staged.written.append(page);
        }
        co_return staged;
    }
    Task<SecretBytes> read(SecretId secret, secrets::SecretIndex index) override
    {
        const SecretBytes value = pages.value(index.value(secret)).value(secret);
        if (value.isEmpty())
            co_return fail(ErrorKind::KeychainBroken, u"gone"_s);
        if (forgets)
            co_return SecretBytes("demo-secret-of-somebody");
        co_return value;
    }
    Task<void> drop(QList<PageId> ids) override
    {
        for (const PageId& page : std::as_const(ids))
            pages.remove(page);
        co_return Result<void>();
    }
};

} // namespace

/// Secrets go to another place whole, or stay where they are.
class TestMoveSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void allServersMove();
    void whatIsNotReadBackStays();
    void aPlaceThatRefusesChangesNothing();
    void theSecondServersFailureUndoesTheFirst();
    void cancelledChangesNothing();
    void intoAVaultAndBack();

private:
    QList<QPointer<workspace::Workspace>> both()
    {
        return {m_one->workspace(), m_two->workspace()};
    }
    Result<sync::MovedSecrets> move(const CancelToken& cancel = {})
    {
        return await(sync::moveSecrets(m_from, m_to, both(), cancel));
    }
    [[nodiscard]] QByteArray secretOf(Computer& computer, secrets::SecretStore* store,
                                      const char* key)
    {
        sync::Engine engine(computer.workspace(), store);
        const auto secret = await(engine.secretOf(KeyId(QString::fromLatin1(key)), CancelToken()));
        return secret ? secret->view().toByteArray() : QByteArray();
    }
    void verifyUntouched()
    {
        QCOMPARE(m_one->workspace()->secretIndex(), m_indexOne);
        QCOMPARE(m_two->workspace()->secretIndex(), m_indexTwo);
        QCOMPARE(secretOf(*m_one, m_from.get(), "k1"), QByteArray("demo-secret-k1-0001"));
        QCOMPARE(secretOf(*m_two, m_from.get(), "k2"), QByteArray("demo-secret-k2-0002"));
        QVERIFY(m_to->pages.isEmpty());
    }

    std::unique_ptr<Computer> m_one, m_two;
    std::shared_ptr<OddStore> m_from, m_to;
    secrets::SecretIndex m_indexOne, m_indexTwo;
};

void TestMoveSecrets::init()
{
    m_from = std::make_shared<OddStore>();
    m_to = std::make_shared<OddStore>();
    m_one = std::make_unique<Computer>(testing::smallPolicy());
    m_two = std::make_unique<Computer>(testing::smallPolicy());
    const auto enter = [this](Computer& computer, const char* key, const char* secret) {
        sync::Engine engine(computer.workspace(), m_from.get());
        VERIFY_OK(await(engine.replaceSecret(KeyId(QString::fromLatin1(key)),
                                             SecretBytes(QByteArray(secret)), CancelToken())));
    };
    enter(*m_one, "k1", "demo-secret-k1-0001");
    enter(*m_one, "k2", "demo-secret-k2-0001");
    enter(*m_two, "k2", "demo-secret-k2-0002");
    m_indexOne = m_one->workspace()->secretIndex();
    m_indexTwo = m_two->workspace()->secretIndex();
}

void TestMoveSecrets::allServersMove()
{
    const auto moved = move();
    VERIFY_OK(moved);
    QCOMPARE(moved->secrets, 3);
    QCOMPARE(moved->servers, 2);
    QVERIFY(m_from->pages.isEmpty());
    QCOMPARE(secretOf(*m_one, m_to.get(), "k1"), QByteArray("demo-secret-k1-0001"));
    QCOMPARE(secretOf(*m_one, m_to.get(), "k2"), QByteArray("demo-secret-k2-0001"));
    QCOMPARE(secretOf(*m_two, m_to.get(), "k2"), QByteArray("demo-secret-k2-0002"));
}

void TestMoveSecrets::whatIsNotReadBackStays()
{
    m_to->forgets = true;
    const auto moved = move();
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::KeychainBroken);
    verifyUntouched();
}

void TestMoveSecrets::aPlaceThatRefusesChangesNothing()
{
    m_to->refuses = true;
    const auto moved = move();
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::KeychainLocked);
    verifyUntouched();
}

void TestMoveSecrets::theSecondServersFailureUndoesTheFirst()
{
    m_to->writesLeft = 1;
    QVERIFY(!move());
    verifyUntouched();
}

void TestMoveSecrets::cancelledChangesNothing()
{
    const CancelToken cancel;
    cancel.cancel();
    const auto moved = move(cancel);
    QVERIFY(!moved);
    QCOMPARE(moved.error().kind, ErrorKind::Cancelled);
    verifyUntouched();
}

void TestMoveSecrets::intoAVaultAndBack()
{
    const auto vault = await(secrets::openVaultStore(m_one->path(u"secrets.vault"_s),
                                                     SecretBytes("some words for a test")));
    VERIFY_OK(vault);
    const auto there = await(sync::moveSecrets(m_from, *vault, both(), CancelToken()));
    VERIFY_OK(there);
    QVERIFY(m_from->pages.isEmpty());
    QCOMPARE(secretOf(*m_one, vault->get(), "k1"), QByteArray("demo-secret-k1-0001"));
    QCOMPARE(secretOf(*m_two, vault->get(), "k2"), QByteArray("demo-secret-k2-0002"));
    const auto back = await(sync::moveSecrets(*vault, m_to, both(), CancelToken()));
    VERIFY_OK(back);
    QCOMPARE(secretOf(*m_one, m_to.get(), "k1"), QByteArray("demo-secret-k1-0001"));
    QCOMPARE(secretOf(*m_two, m_to.get(), "k2"), QByteArray("demo-secret-k2-0002"));
}

QTEST_GUILESS_MAIN(TestMoveSecrets)
#include "tst_movesecrets.moc"
