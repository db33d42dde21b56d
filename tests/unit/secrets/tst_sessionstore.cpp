#include "storesuite.h"

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
}

QTEST_GUILESS_MAIN(TestSessionStore)
#include "tst_sessionstore.moc"
