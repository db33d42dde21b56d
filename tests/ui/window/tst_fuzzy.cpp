#include "ui/support/timedapplication.h"
#include "window/fuzzy.h"

#include <QTest>

using namespace keyroster::ui;
using namespace Qt::StringLiterals;

class TestFuzzy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fits_data();
    void fits();
    void ranks_data();
    void ranks();
};

void TestFuzzy::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("fits");
    QTest::newRow("nothing typed") << QString() << true;
    QTest::newRow("beginning") << u"refr"_s << true;
    QTest::newRow("initials") << u"rfs"_s << true;
    QTest::newRow("other case") << u"REFRESH"_s << true;
    QTest::newRow("with a space") << u"re fr"_s << true;
    QTest::newRow("wrong order") << u"hser"_s << true; // h, then s...e...r of "server"
    QTest::newRow("letter that is not there") << u"refreshz"_s << false;
    QTest::newRow("too many of one letter") << u"sssss"_s << false;
}

void TestFuzzy::fits()
{
    QFETCH(QString, typed);
    QFETCH(bool, fits);
    QCOMPARE(fuzzyScore(typed, u"Refresh from the server"_s) > 0, fits);
}

void TestFuzzy::ranks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("a word beats scattered letters")
        << u"sync"_s << u"Sync"_s << u"Paste keys in any connection"_s;
    QTest::newRow("initials beat the middle") << u"ak"_s << u"Add keys"_s << u"Take key out"_s;
    QTest::newRow("whole text beats parts")
        << u"test all"_s << u"Test all"_s << u"Take selected people to another list"_s;
}

void TestFuzzy::ranks()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyScore(typed, better) > fuzzyScore(typed, worse));
}

QTEST_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
