#include "dialogs/pastedkeys.h"
#include "ui/support/timedapplication.h"

#include <QTest>

using namespace keyroster;
using namespace keyroster::ui;
using namespace Qt::StringLiterals;

class TestPastedKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data();
    void lines();
    void manyLines();
};

void TestPastedKeys::lines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("secret");
    QTest::newRow("bare") << u"sk-test-12345678"_s << QString() << u"sk-test-12345678"_s;
    QTest::newRow("equals") << u"Team A = sk-test-12345678"_s << u"Team A"_s
                            << u"sk-test-12345678"_s;
    QTest::newRow("equals without spaces")
        << u"TEAM_A=sk-test-12345678"_s << u"TEAM_A"_s << u"sk-test-12345678"_s;
    QTest::newRow("colon") << u"Team A: sk-test-12345678"_s << u"Team A"_s << u"sk-test-12345678"_s;
    QTest::newRow("comma") << u"Team A,sk-test-12345678"_s << u"Team A"_s << u"sk-test-12345678"_s;
    QTest::newRow("tab") << u"Team A\tsk-test-12345678"_s << u"Team A"_s << u"sk-test-12345678"_s;
    QTest::newRow("quoted") << u"\"sk-test-12345678\","_s << QString() << u"sk-test-12345678"_s;
    QTest::newRow("shell") << u"export KEY_A=\"sk-test-12345678\""_s << u"KEY_A"_s
                           << u"sk-test-12345678"_s;
    QTest::newRow("secret that ends in =")
        << u"c2VjcmV0LWZvci10ZXN0cw=="_s << QString() << u"c2VjcmV0LWZvci10ZXN0cw=="_s;
    QTest::newRow("label in another script")
        << u"研究 = sk-test-12345678"_s << u"研究"_s << u"sk-test-12345678"_s;
    QTest::newRow("windows line end")
        << u"sk-test-12345678\r"_s << QString() << u"sk-test-12345678"_s;
    QTest::newRow("too short") << u"short"_s << QString() << QString();
    QTest::newRow("a sentence") << u"here are the keys"_s << QString() << QString();
    QTest::newRow("remark") << u"# sk-test-12345678"_s << QString() << QString();
}

void TestPastedKeys::lines()
{
    QFETCH(QString, line);
    QFETCH(QString, label);
    QFETCH(QString, secret);
    const PastedKeys parsed = parsePastedKeys(line);
    if (secret.isEmpty()) {
        QCOMPARE(parsed.keys.size(), 0);
        return;
    }
    QCOMPARE(parsed.keys.size(), 1);
    QCOMPARE(parsed.keys.first().label, label);
    QVERIFY(parsed.keys.first().secret == SecretBytes::fromText(secret));
}

void TestPastedKeys::manyLines()
{
    const PastedKeys parsed = parsePastedKeys(
        u"a = sk-test-11111111\n\nnot a key\nsk-test-22222222\nb = sk-test-11111111\n"_s);
    QCOMPARE(parsed.keys.size(), 2);
    QCOMPARE(parsed.repeated, 1);
    QCOMPARE(parsed.unreadable, QList<int>{3});
}

int main(int argc, char** argv)
{
    if (!initSecretMemory())
        return 1;
    test::TimedApplication app(argc, argv);
    TestPastedKeys object;
    return QTest::qExec(&object, argc, argv);
}
#include "tst_pastedkeys.moc"
