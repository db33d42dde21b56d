#include "support/await.h"
#include "sync/adopt.h"
#include "unit/sync/bench.h"
#include "unit/sync/world.h"

#include <QTest>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

/// Several of the server's connections in one go.
class TestAdoptMany : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void oneUndoStep();
    void allOrNone();

private:
    static sync::NativeName nameOf(const NativeConnection& native)
    {
        return {native.baseUrl, native.prefixId};
    }
    std::unique_ptr<FakeOpenWebUi> m_server;
};

void TestAdoptMany::init()
{
    m_server = std::make_unique<FakeOpenWebUi>();
    furnish(*m_server);
    m_server->state().natives.append(
        {u"https://other.example.test/v1"_s, u"sk-test-other-0002"_s, {}, {u"other-1"_s}});
}

void TestAdoptMany::oneUndoStep()
{
    Bench admin(*m_server);
    QVERIFY(admin.pull().has_value());
    const QList<NativeConnection> natives = admin.workspace().snapshot()->natives;
    QCOMPARE(natives.size(), 2);
    const QList<sync::NativeName> names{nameOf(natives.at(1)), nameOf(natives.at(0))};
    const auto adopted = await(admin.engine().adoptNatives(names, CancelToken()));
    QVERIFY2(adopted.has_value(), adopted ? "" : qPrintable(adopted.error().message));
    QCOMPARE(adopted->size(), 2);
    QCOMPARE(admin.draft().connection(adopted->first())->baseUrl,
             u"https://other.example.test/v1"_s);
    QCOMPARE(admin.draft().connections.size(), 2);
    QCOMPARE(admin.draft().keys.size(), 2);
    for (const ApiKey& key : admin.draft().keys)
        QVERIFY(!admin.workspace().secretOf(key.id, key.fingerprint).isEmpty());
    QVERIFY(admin.workspace().undo().has_value());
    QVERIFY(admin.draft().connections.isEmpty());
    QVERIFY(admin.draft().keys.isEmpty());
    QVERIFY(!admin.workspace().canUndo());
    QVERIFY(admin.workspace().redo().has_value());
    QCOMPARE(admin.sync().end, sync::ApplyReport::End::Done);
}

void TestAdoptMany::allOrNone()
{
    Bench admin(*m_server);
    QVERIFY(admin.pull().has_value());
    const Policy before = admin.draft();
    const NativeConnection there = admin.workspace().snapshot()->natives.first();
    const QList<sync::NativeName> names{nameOf(there),
                                        sync::NativeName(u"https://gone.example.test"_s, {})};
    const auto adopted = await(admin.engine().adoptNatives(names, CancelToken()));
    QVERIFY(!adopted);
    QCOMPARE(adopted.error().kind, ErrorKind::NotFound);
    QVERIFY2(adopted.error().message.contains(u"gone.example.test"_s),
             qPrintable(adopted.error().message));
    // The same one twice cannot be taken over as two.
    const QList<sync::NativeName> twice{nameOf(there), nameOf(there)};
    QVERIFY(!await(admin.engine().adoptNatives(twice, CancelToken())));
    QVERIFY(sameContent(admin.draft(), before));
    QVERIFY(!admin.workspace().canUndo());
}

QTEST_GUILESS_MAIN(TestAdoptMany)
#include "tst_adoptmany.moc"
