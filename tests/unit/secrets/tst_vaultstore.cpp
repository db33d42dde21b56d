#include "secrets/vaultfile.h"
#include "storesuite.h"
#include "support/await.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace keyroster;
using namespace keyroster::secrets;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

class TestVaultStore : public StoreSuite
{
    Q_OBJECT
    std::shared_ptr<SecretStore> reopen() override
    {
        // Deriving takes a second each time; a restart needs it, the other tests may share one
        // store.
        if (m_shared && m_store)
            return m_shared;
        auto opened = await(openVaultStore(m_file, m_passphrase));
        m_shared = opened ? *opened : nullptr;
        return m_shared;
    }

    Result<std::shared_ptr<SecretStore>> open(const SecretBytes& passphrase)
    {
        return await(openVaultStore(m_file, passphrase));
    }
    QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void overwrite(const QByteArray& bytes)
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"vault"_s);
    SecretBytes m_passphrase{QByteArrayView("correct demo passphrase")};
    std::shared_ptr<SecretStore> m_shared;

private Q_SLOTS:
    void theFileSaysNothing();
    void wrongPassphraseIsNotDamage();
    void damageIsNotAWrongPassphrase_data();
    void damageIsNotAWrongPassphrase();
    void newerFormatIsSaid();
    void greedyHeaderIsNotBelieved();
    void twoProgramsKeepBothChanges();
    void aLockedFileIsWaitedForAndThenBusy();
    void aVanishedFileIsAnError();
    void derivingBlocksNobody();
    void unwritableFolderIsStorage();
};

void TestVaultStore::theFileSaysNothing()
{
    const auto staged = await(m_store->stage(
        {{SecretId(u"needle-id"_s), SecretBytes(QByteArrayView("needle-canary-value"))}}, {}, {}));
    VERIFY_OK(staged);
    const QByteArray bytes = content();
    QVERIFY(bytes.size() > 100);
    QVERIFY(!bytes.contains("needle"));
    QVERIFY(!bytes.contains("correct demo"));
    QCOMPARE(QFile::permissions(m_file) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
             QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // Written again, everything after the header differs: a fresh nonce.
    await(m_store->drop(staged->written));
    const auto again =
        await(m_store->stage({{SecretId(u"a"_s), SecretBytes(QByteArrayView("b"))}}, {}, {}));
    VERIFY_OK(again);
    QVERIFY(content().sliced(64, 24) != bytes.sliced(64, 24));
    await(m_store->drop(again->written));
}

void TestVaultStore::wrongPassphraseIsNotDamage()
{
    const auto refused = open(SecretBytes(QByteArrayView("wrong demo passphrase")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::SignInFailed);
    QVERIFY(!refused.error().message.contains("passphrase demo"_L1));
}

void TestVaultStore::damageIsNotAWrongPassphrase_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("magic") << 2;
    QTest::newRow("limits") << 13;
    QTest::newRow("salt") << 20;
    QTest::newRow("check") << 40;
    QTest::newRow("header sum") << 55;
    QTest::newRow("nonce") << 70;
    QTest::newRow("box") << -5;
}

void TestVaultStore::damageIsNotAWrongPassphrase()
{
    QFETCH(const int, at);
    const QByteArray good = content();
    QByteArray bad = good;
    const qsizetype where = at < 0 ? bad.size() + at : at;
    bad[where] = char(bad.at(where) ^ 0x10);
    overwrite(bad);
    const auto opened = open(m_passphrase);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Damaged);
    overwrite(good.first(good.size() / 2));
    QCOMPARE(
        await(m_store->read(SecretId(u"x"_s), {{SecretId(u"x"_s), PageId(u"p"_s)}})).error().kind,
        ErrorKind::Damaged);
    QCOMPARE(m_store->state(), StoreState::Broken);
    QVERIFY(!m_store->notice().isEmpty());
    overwrite(good);
    QCOMPARE(*await(m_store->probe()), StoreState::Available);
}

void TestVaultStore::newerFormatIsSaid()
{
    const QByteArray good = content();
    QByteArray newer = good;
    newer[7] = 2;
    overwrite(newer);
    const auto opened = open(m_passphrase);
    overwrite(good);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NewerFormat);
}

void TestVaultStore::greedyHeaderIsNotBelieved()
{
    // A well-formed header that asks for 4 TiB must not even be tried.
    const auto key = newVaultKey(m_passphrase);
    VERIFY_OK(key);
    QByteArray file = sealVault({}, *key);
    file[12] = char(0xff);
    QElapsedTimer clock;
    clock.start();
    const auto refused = vaultKeyFor(file, m_passphrase);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Damaged);
    QVERIFY(clock.elapsed() < 200);
}

void TestVaultStore::twoProgramsKeepBothChanges()
{
    const auto other = open(m_passphrase);
    VERIFY_OK(other);
    const SecretId mine(u"mine"_s), theirs(u"theirs"_s);
    const auto first =
        await(m_store->stage({{mine, SecretBytes(QByteArrayView("demo-mine"))}}, {}, {}));
    const auto second =
        await((*other)->stage({{theirs, SecretBytes(QByteArrayView("demo-theirs"))}}, {}, {}));
    VERIFY_OK(first);
    VERIFY_OK(second);
    VERIFY_OK(await(m_store->read(mine, first->index)));
    VERIFY_OK(await((*other)->read(mine, first->index)));
    VERIFY_OK(await(m_store->read(theirs, second->index)));
    await(m_store->drop(first->written + second->written));
}

void TestVaultStore::aLockedFileIsWaitedForAndThenBusy()
{
    auto lock = std::make_unique<QLockFile>(m_file + u".lock"_s);
    QVERIFY(lock->tryLock());
    QTimer::singleShot(200, this, [&lock] { lock.reset(); });
    const auto staged =
        await(m_store->stage({{SecretId(u"a"_s), SecretBytes(QByteArrayView("b"))}}, {}, {}));
    VERIFY_OK(staged);
    QVERIFY(!lock);
    lock = std::make_unique<QLockFile>(m_file + u".lock"_s);
    QVERIFY(lock->tryLock());
    const auto refused =
        await(m_store->stage({{SecretId(u"a"_s), SecretBytes(QByteArrayView("b"))}}, {}, {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    lock.reset();
    await(m_store->drop(staged->written));
}

void TestVaultStore::aVanishedFileIsAnError()
{
    const QByteArray good = content();
    QVERIFY(QFile::remove(m_file));
    const auto staged =
        await(m_store->stage({{SecretId(u"a"_s), SecretBytes(QByteArrayView("b"))}}, {}, {}));
    QVERIFY(!staged);
    QCOMPARE(staged.error().kind, ErrorKind::KeychainBroken);
    QVERIFY(!QFile::exists(m_file)); // never begun anew behind the person's back
    overwrite(good);
    QCOMPARE(*await(m_store->probe()), StoreState::Available);
}

void TestVaultStore::derivingBlocksNobody()
{
    // The event loop must go on while the key is derived: count its turns.
    int turns = 0;
    QTimer ticker;
    connect(&ticker, &QTimer::timeout, this, [&turns] { ++turns; });
    ticker.start(5);
    const auto opened = open(m_passphrase);
    VERIFY_OK(opened);
    QVERIFY2(turns > 10, qPrintable(QString::number(turns)));
}

void TestVaultStore::unwritableFolderIsStorage()
{
    const auto opened =
        await(openVaultStore(m_folder.filePath(u"no/such/folder/vault"_s), m_passphrase));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(TestVaultStore)
#include "tst_vaultstore.moc"
