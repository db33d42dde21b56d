#include "base/cancel.h"
#include "base/error.h"
#include "base/id.h"
#include "base/result.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <type_traits>

using namespace keyroster;
using namespace Qt::StringLiterals;

// Ids of different kinds do not mix, and no text becomes an id by accident.
static_assert(!std::is_convertible_v<UserId, GroupId>);
static_assert(!std::is_constructible_v<UserId, GroupId>);
static_assert(!std::is_convertible_v<QString, KeyId>);
static_assert(std::is_nothrow_move_constructible_v<KeyId>);

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newIdsAreShortAndDiffer();
    void idsAreValues();
    void errorNamesAreDistinct();
    void resultsCarryErrors();
    void cancelTellsOnceAndAllCopies();
    void cancelSignalLivesWithAnyCopy();
};

void TestBase::newIdsAreShortAndDiffer()
{
    static const QRegularExpression shape(u"^[a-z2-7]{12}$"_s);
    constexpr int many = 20000;
    QSet<QString> seen;
    QSet<QChar> letters;
    for (int i = 0; i < many; ++i) {
        const QString id = newIdText();
        QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
        seen.insert(id);
        for (const QChar letter : id)
            letters.insert(letter);
    }
    QCOMPARE(seen.size(), many);
    QCOMPARE(letters.size(), 32);
}

void TestBase::idsAreValues()
{
    QVERIFY(UserId().isEmpty());
    QCOMPARE(UserId(u"a"_s), UserId(u"a"_s));
    QVERIFY(UserId(u"a"_s) != UserId(u"b"_s));
    QVERIFY(UserId(u"a"_s) < UserId(u"b"_s));
    QHash<UserId, int> hash{{UserId(u"a"_s), 1}};
    QCOMPARE(hash.value(UserId(u"a"_s)), 1);
    QCOMPARE(hash.value(UserId(u"b"_s)), 0);
}

void TestBase::errorNamesAreDistinct()
{
    QSet<QString> names;
    const int last = int(ErrorKind::KeychainBroken);
    for (int kind = 0; kind <= last; ++kind)
        names.insert(errorKindName(ErrorKind(kind)));
    QCOMPARE(names.size(), last + 1);
    QCOMPARE(errorKindName(ErrorKind::KeychainBroken), u"KeychainBroken"_s);
    QCOMPARE(errorKindName(ErrorKind::Stale), u"Stale"_s);
}

void TestBase::resultsCarryErrors()
{
    const Result<int> failed = fail(ErrorKind::Http, u"words"_s, u"detail"_s, 404);
    const Result<QString> passed = passOn(failed);
    QVERIFY(!passed);
    QCOMPARE(passed.error().kind, ErrorKind::Http);
    QCOMPARE(passed.error().message, u"words"_s);
    QCOMPARE(passed.error().detail, u"detail"_s);
    QCOMPARE(passed.error().httpStatus, 404);
}

void TestBase::cancelTellsOnceAndAllCopies()
{
    const CancelToken token;
    const CancelToken copy = token;
    QSignalSpy spy(copy.signal(), &CancelSignal::cancelled);
    QVERIFY(!copy.isCancelled());
    token.cancel();
    copy.cancel();
    QVERIFY(token.isCancelled());
    QVERIFY(copy.isCancelled());
    QCOMPARE(spy.count(), 1);
    QVERIFY(!CancelToken().isCancelled());
}

void TestBase::cancelSignalLivesWithAnyCopy()
{
    auto first = std::make_unique<CancelToken>();
    const CancelToken second = *first;
    first.reset();
    QSignalSpy spy(second.signal(), &CancelSignal::cancelled);
    second.cancel();
    QCOMPARE(spy.count(), 1);
}

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
