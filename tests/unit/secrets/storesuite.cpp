#include "storesuite.h"

#include "support/await.h"

#include <QRandomGenerator>
#include <QTest>

namespace keyroster::test {

using namespace secrets;
using namespace Qt::StringLiterals;

namespace {

SecretBytes secretOf(const QByteArray& text)
{
    return SecretBytes(QByteArrayView(text));
}

SecretId id(int number)
{
    return SecretId(u"secret%1"_s.arg(number));
}

QHash<SecretId, SecretBytes> numbered(int from, int count, int size = 40)
{
    QHash<SecretId, SecretBytes> all;
    for (int i = from; i < from + count; ++i)
        all.insert(id(i), secretOf(QByteArray::number(i).rightJustified(size, 'x')));
    return all;
}

qsizetype pagesOf(const SecretIndex& index)
{
    const QList<PageId> pages = index.values();
    return QSet<PageId>(pages.cbegin(), pages.cend()).size();
}

} // namespace

void StoreSuite::init()
{
    m_store = reopen();
    QVERIFY(m_store);
}

Staged StoreSuite::stage(const QHash<SecretId, SecretBytes>& add, const QSet<SecretId>& remove,
                         const SecretIndex& current)
{
    const auto staged = await(m_store->stage(add, remove, current));
    if (!staged) {
        QTest::qFail(why(staged).constData(), __FILE__, __LINE__);
        return {};
    }
    return *staged;
}

void StoreSuite::probeSaysAvailable()
{
    const auto state = await(m_store->probe());
    VERIFY_OK(state);
    QCOMPARE(*state, StoreState::Available);
    QCOMPARE(m_store->state(), StoreState::Available);
    QCOMPARE(m_store->notice().isEmpty(), !m_store->isSessionOnly());
}

void StoreSuite::givesBackWhatItGot()
{
    const auto secrets = numbered(0, 5);
    const Staged staged = stage(secrets);
    QCOMPARE(staged.index.size(), 5);
    QCOMPARE(staged.written.size(), 1);
    QVERIFY(staged.obsolete.isEmpty());
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        const auto back = await(m_store->read(it.key(), staged.index));
        VERIFY_OK(back);
        QVERIFY(*back == it.value());
    }
    await(m_store->drop(staged.written));
}

void StoreSuite::anyBytesSurvive()
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all.append(char(byte));
    const SecretBytes zero = secretOf(QByteArray("a\0b", 3));
    const SecretBytes json = secretOf(QByteArray(maxSecretSize, '{'));
    const Staged staged =
        stage({{id(1), secretOf(all)}, {id(2), zero}, {id(3), json}, {id(4), SecretBytes()}});
    const auto first = await(m_store->read(id(1), staged.index));
    const auto second = await(m_store->read(id(2), staged.index));
    const auto third = await(m_store->read(id(3), staged.index));
    const auto fourth = await(m_store->read(id(4), staged.index));
    QVERIFY(first && *first == secretOf(all));
    QVERIFY(second && *second == zero);
    QVERIFY(third && *third == json);
    QVERIFY(fourth && fourth->isEmpty());
    await(m_store->drop(staged.written));
}

void StoreSuite::manySecretsNeedFewPages()
{
    const auto secrets = numbered(0, 1000, 60);
    const Staged staged = stage(secrets);
    QCOMPARE(staged.index.size(), 1000);
    QCOMPARE(pagesOf(staged.index), staged.written.size());
    QVERIFY2(staged.written.size() <= 7, qPrintable(QString::number(staged.written.size())));
    for (const int sample : {0, 499, 999}) {
        const auto back = await(m_store->read(id(sample), staged.index));
        VERIFY_OK(back);
        QVERIFY(*back == secrets.value(id(sample)));
    }
    await(m_store->drop(staged.written));
}

void StoreSuite::aChangedPageIsANewOne()
{
    const Staged first = stage(numbered(0, 3));
    const Staged second = stage({{id(9), secretOf("new value of secret 1")}}, {id(1)}, first.index);
    QCOMPARE(second.obsolete, first.written);
    QVERIFY(!second.written.contains(first.written.first()));
    QVERIFY(!second.index.contains(id(1)));
    QCOMPARE(second.index.size(), 3);
    // The commit failed: what the old index names is untouched.
    await(m_store->drop(second.written));
    for (const int kept : {0, 1, 2})
        VERIFY_OK(await(m_store->read(id(kept), first.index)));
    // This time it works.
    const Staged third = stage({{id(9), secretOf("new value of secret 1")}}, {id(1)}, first.index);
    await(m_store->drop(third.obsolete));
    for (const int kept : {0, 2, 9})
        VERIFY_OK(await(m_store->read(id(kept), third.index)));
    QCOMPARE(await(m_store->read(id(0), first.index)).error().kind, ErrorKind::KeychainBroken);
    await(m_store->drop(third.written));
}

void StoreSuite::oneMoreKeyNeedsNoPageOfItsOwn()
{
    SecretIndex index;
    for (int i = 0; i < 12; ++i) {
        const Staged staged = stage(numbered(i, 1), {}, index);
        await(m_store->drop(staged.obsolete));
        index = staged.index;
    }
    QCOMPARE(pagesOf(index), 1);
    for (int i = 0; i < 12; ++i)
        VERIFY_OK(await(m_store->read(id(i), index)));
    await(m_store->drop(index.values()));
}

void StoreSuite::removingAllLeavesNoPage()
{
    const Staged first = stage(numbered(0, 3));
    const Staged none = stage({}, {id(0), id(1), id(2)}, first.index);
    QVERIFY(none.index.isEmpty());
    QVERIFY(none.written.isEmpty());
    QCOMPARE(none.obsolete, first.written);
    await(m_store->drop(none.obsolete));
}

void StoreSuite::nothingHappensBeforeDrop()
{
    const Staged first = stage(numbered(0, 3));
    const Staged second = stage({}, {id(0)}, first.index);
    VERIFY_OK(await(m_store->read(id(0), first.index)));
    VERIFY_OK(await(m_store->read(id(1), second.index)));
    await(m_store->drop(first.written + second.written));
}

void StoreSuite::unknownSecretIsNotFound()
{
    const auto back = await(m_store->read(id(1), {}));
    QVERIFY(!back);
    QCOMPARE(back.error().kind, ErrorKind::NotFound);
}

void StoreSuite::lostPageIsAnError()
{
    const Staged staged = stage(numbered(0, 2));
    await(m_store->drop(staged.written)); // somebody removed the item
    const auto back = await(m_store->read(id(0), staged.index));
    QVERIFY(!back);
    QCOMPARE(back.error().kind, ErrorKind::KeychainBroken);
    QVERIFY(!back.error().message.isEmpty());
}

void StoreSuite::lostPageCanBeForgotten()
{
    const Staged lost = stage(numbered(0, 2));
    await(m_store->drop(lost.written));
    // The admin enters one of the two again: the other one is still named, and still said to be
    // lost.
    const Staged again = stage(numbered(5, 1), {id(0)}, lost.index);
    QCOMPARE(again.index.keys().size(), 2);
    VERIFY_OK(await(m_store->read(id(5), again.index)));
    QCOMPARE(await(m_store->read(id(1), again.index)).error().kind, ErrorKind::KeychainBroken);
    await(m_store->drop(again.written));
}

void StoreSuite::tooLongIsRefused()
{
    const auto staged =
        await(m_store->stage({{id(1), secretOf(QByteArray(maxSecretSize + 1, 'x'))}}, {}, {}));
    QVERIFY(!staged);
    QCOMPARE(staged.error().kind, ErrorKind::BadInput);
}

void StoreSuite::droppingTwiceIsFine()
{
    const Staged staged = stage(numbered(0, 1));
    VERIFY_OK(await(m_store->drop(staged.written)));
    VERIFY_OK(await(m_store->drop(staged.written)));
    VERIFY_OK(await(m_store->drop({})));
}

void StoreSuite::survivesARestart()
{
    const Staged staged = stage(numbered(0, 3));
    const bool sessionOnly = m_store->isSessionOnly();
    m_store.reset();
    m_store = reopen();
    const auto back = await(m_store->read(id(2), staged.index));
    if (sessionOnly) {
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::KeychainBroken);
    } else {
        VERIFY_OK(back);
        QVERIFY(*back == numbered(2, 1).value(id(2)));
        await(m_store->drop(staged.written));
    }
}

} // namespace keyroster::test
