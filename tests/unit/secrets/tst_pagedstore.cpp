#include "secrets/pagedstore.h"
#include "support/await.h"

#include <QTest>

using namespace keyroster;
using namespace keyroster::secrets;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

namespace {

/// Pages in memory that can be made to misbehave.
class FaultyBackend : public PageBackend
{
public:
    enum class Fault { None, WriteFails, WriteChanges, WriteLoses, ReadLocked, RemoveFails };
    Fault fault = Fault::None;
    int writesBeforeFault = 0;
    QHash<PageId, SecretBytes> pages;

    Task<void> write(QList<SealedPage> all) override
    {
        for (const SealedPage& page : std::as_const(all)) {
            const bool now = fault != Fault::None && writesBeforeFault-- <= 0;
            if (now && fault == Fault::WriteFails)
                co_return fail(ErrorKind::KeychainDenied, u"denied"_s);
            if (now && fault == Fault::WriteLoses)
                continue;
            const SecretBytes changed(QByteArrayView("something else"));
            pages.insert(page.id, now && fault == Fault::WriteChanges ? changed : page.content);
        }
        co_return Result<void>();
    }
    Task<SecretBytes> read(PageId page) override
    {
        if (fault == Fault::ReadLocked)
            co_return fail(ErrorKind::KeychainLocked, u"locked"_s);
        if (!pages.contains(page))
            co_return fail(ErrorKind::NotFound, QString());
        co_return pages.value(page);
    }
    Task<void> remove(QList<PageId> all) override
    {
        if (fault == Fault::RemoveFails)
            co_return fail(ErrorKind::KeychainDenied, u"denied"_s);
        for (const PageId& page : std::as_const(all))
            pages.remove(page);
        co_return Result<void>();
    }
    QCoro::Task<StoreState> probe() override { co_return StoreState::Available; }
    QString notice() const override { return {}; }
};

using Fault = FaultyBackend::Fault;

QHash<SecretId, SecretBytes> many(int count, int size)
{
    QHash<SecretId, SecretBytes> all;
    for (int i = 0; i < count; ++i)
        all.insert(SecretId(QString::number(i)),
                   SecretBytes(QByteArrayView(QByteArray(size, 'd'))));
    return all;
}

} // namespace

class TestPagedStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void faultsLeaveTheOldPages_data();
    void faultsLeaveTheOldPages();
    void lockedIsNotLost();
    void failedDropIsTriedAgain();
    void rubbishIsBroken_data();
    void rubbishIsBroken();
    void pagesKeepTheirLimit();

private:
    std::shared_ptr<FaultyBackend> m_backend;
    std::unique_ptr<PagedStore> m_store;
};

void TestPagedStore::init()
{
    m_backend = std::make_shared<FaultyBackend>();
    m_store = std::make_unique<PagedStore>(m_backend);
}

void TestPagedStore::faultsLeaveTheOldPages_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("kind");
    for (const int after : {0, 1}) {
        QTest::addRow("write fails %d", after)
            << int(Fault::WriteFails) << after << int(ErrorKind::KeychainDenied);
        QTest::addRow("read-back mismatch %d", after)
            << int(Fault::WriteChanges) << after << int(ErrorKind::KeychainBroken);
        QTest::addRow("written and not there %d", after)
            << int(Fault::WriteLoses) << after << int(ErrorKind::KeychainBroken);
    }
}

void TestPagedStore::faultsLeaveTheOldPages()
{
    QFETCH(const int, fault);
    QFETCH(const int, after);
    QFETCH(const int, kind);
    const auto first = await(m_store->stage(many(3, 40), {}, {}));
    VERIFY_OK(first);
    const auto before = m_backend->pages;

    m_backend->fault = Fault(fault);
    m_backend->writesBeforeFault = after;
    QHash<SecretId, SecretBytes> more;
    for (int i = 10; i < 14; ++i)
        more.insert(SecretId(QString::number(i)),
                    SecretBytes(QByteArrayView(QByteArray(9000, 'e'))));
    const auto failed = await(m_store->stage(more, {SecretId(u"1"_s)}, first->index));
    QVERIFY(!failed);
    QCOMPARE(int(failed.error().kind), kind);
    for (auto it = before.cbegin(); it != before.cend(); ++it)
        QVERIFY(m_backend->pages.value(it.key()) == it.value());

    m_backend->fault = Fault::None;
    VERIFY_OK(await(m_store->read(SecretId(u"1"_s), first->index)));
    VERIFY_OK(await(m_store->drop({})));
    QCOMPARE(m_backend->pages.size(), before.size()); // what the failed attempt wrote is gone
}

void TestPagedStore::lockedIsNotLost()
{
    const auto first = await(m_store->stage(many(3, 40), {}, {}));
    VERIFY_OK(first);
    m_backend->fault = Fault::ReadLocked;
    QCOMPARE(await(m_store->read(SecretId(u"1"_s), first->index)).error().kind,
             ErrorKind::KeychainLocked);
    const auto staged = await(m_store->stage({}, {SecretId(u"1"_s)}, first->index));
    QVERIFY(!staged);
    QCOMPARE(staged.error().kind, ErrorKind::KeychainLocked);
}

void TestPagedStore::failedDropIsTriedAgain()
{
    const auto first = await(m_store->stage(many(1, 40), {}, {}));
    VERIFY_OK(first);
    m_backend->fault = Fault::RemoveFails;
    QVERIFY(!await(m_store->drop(first->written)));
    QCOMPARE(m_backend->pages.size(), 1);
    m_backend->fault = Fault::None;
    VERIFY_OK(await(m_store->drop({})));
    QCOMPARE(m_backend->pages.size(), 0);
}

void TestPagedStore::rubbishIsBroken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("cut map") << encodeSecrets({{u"0"_s, SecretBytes(QByteArrayView("demo"))}})
                                    .view()
                                    .first(4)
                                    .toByteArray();
    QTest::newRow("number for bytes") << QByteArray("\xa1\x61\x30\x01", 4);
    QTest::newRow("list") << QByteArray("\x81\x01", 2);
    QTest::newRow("map without the secret") << QByteArray("\xa0", 1);
    QTest::newRow("promises 4 GiB") << QByteArray("\xa1\x61\x30\x5a\xff\xff\xff\xff", 8);
}

void TestPagedStore::rubbishIsBroken()
{
    QFETCH(const QByteArray, content);
    const auto first = await(m_store->stage(many(1, 40), {}, {}));
    VERIFY_OK(first);
    m_backend->pages[first->written.first()] = SecretBytes(QByteArrayView(content));
    const auto back = await(m_store->read(SecretId(u"0"_s), first->index));
    QVERIFY(!back);
    QCOMPARE(back.error().kind, ErrorKind::KeychainBroken);
}

void TestPagedStore::pagesKeepTheirLimit()
{
    SecretMap all;
    for (int i = 0; i < 300; ++i)
        all.insert(QString::number(i),
                   SecretBytes(QByteArrayView(QByteArray(1 + (i * 97) % 3000, 'd'))));
    SecretMap joined;
    const QList<Page> pages = packPages(all);
    for (const Page& page : pages) {
        const SecretBytes encoded = encodeSecrets(page.secrets);
        QVERIFY(encoded.size() <= pageLimit);
        QVERIFY(encoded.size() <= encodedSize(page.secrets));
        const auto decoded = decodeSecrets(encoded);
        VERIFY_OK(decoded);
        QVERIFY(*decoded == page.secrets);
        joined.insert(*decoded);
    }
    QVERIFY(joined == all);
}

QTEST_GUILESS_MAIN(TestPagedStore)
#include "tst_pagedstore.moc"
