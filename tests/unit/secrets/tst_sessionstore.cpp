#include "storesuite.h"
#include "support/await.h"

#include <QTest>

using namespace keyroster;

class TestSessionStore : public test::StoreSuite
{
    Q_OBJECT
    std::shared_ptr<secrets::SecretStore> reopen() override { return secrets::makeSessionStore(); }

private Q_SLOTS:
    void saysThatItForgets();
};

void TestSessionStore::saysThatItForgets()
{
    QVERIFY(m_store->isSessionOnly());
    QVERIFY(m_store->notice().contains(QLatin1String("this session only")));
    const SecretId secret(QStringLiteral("a"));
    const auto ended = test::await(m_store->read(secret, {{secret, PageId(QStringLiteral("p"))}}));
    QVERIFY(!ended);
    QVERIFY(ended.error().message.contains(QLatin1String("one session only")));
}

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
