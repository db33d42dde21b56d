#include "policy/validate.h"
#include "providers/durations.h"
#include "providers/presets.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace keyroster;
using namespace keyroster::providers;

class TestPresets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachIsComplete_data();
    void eachIsComplete();
    void theOnesWePromise();
    void foundByAddress_data();
    void foundByAddress();
    void keyPatternsTellProvidersApart();
    void durations_data();
    void durations();
};

void TestPresets::eachIsComplete_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < presets().size(); ++i)
        QTest::newRow(qPrintable(presets().at(i).id)) << i;
}

void TestPresets::eachIsComplete()
{
    QFETCH(int, number);
    const Preset& preset = presets().at(number);
    QCOMPARE(slugProblem(preset.id), QString());
    QVERIFY(!preset.name.isEmpty());
    QCOMPARE(baseUrlProblem(preset.baseUrl), QString());
    QVERIFY(QRegularExpression(preset.keyPattern).isValid());
    QVERIFY(preset.accountScope.endsWith(QLatin1Char('.')));
    QVERIFY(preset.reset == QStringLiteral("provider") || preset.reset == QStringLiteral("utc")
            || QTimeZone::isTimeZoneIdAvailable(preset.reset.toLatin1()));
    QVERIFY(preset.keysPage.isEmpty() || preset.keysPage.startsWith(QStringLiteral("https://")));
    QCOMPARE(presetFor(preset.baseUrl), &preset);
}

void TestPresets::theOnesWePromise()
{
    QSet<QString> ids;
    for (const Preset& preset : presets())
        ids.insert(preset.id);
    QCOMPARE(ids.size(), presets().size());
    for (const char* id :
         {"openai", "anthropic", "groq", "gemini", "mistral", "openrouter", "cerebras", "xai",
          "deepseek", "together", "fireworks", "azure", "ollama", "vllm"})
        QVERIFY2(ids.contains(QLatin1StringView(id)), id);
}

void TestPresets::foundByAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("id");
    QTest::newRow("as listed") << QStringLiteral("https://api.openai.com/v1")
                               << QStringLiteral("openai");
    QTest::newRow("another path") << QStringLiteral("https://api.openai.com")
                                  << QStringLiteral("openai");
    QTest::newRow("azure by its domain")
        << QStringLiteral("https://mine.openai.azure.com") << QStringLiteral("azure");
    QTest::newRow("another port") << QStringLiteral("http://127.0.0.1:8001/v1") << QString();
    QTest::newRow("a look-alike") << QStringLiteral("https://api.openai.com.example.org/v1")
                                  << QString();
    QTest::newRow("azure look-alike")
        << QStringLiteral("https://openai.azure.com.example.org") << QString();
    QTest::newRow("unknown") << QStringLiteral("https://example.org/v1") << QString();
    QTest::newRow("no address") << QStringLiteral("groq") << QString();
}

void TestPresets::foundByAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, id);
    const Preset* preset = presetFor(address);
    QCOMPARE(preset ? preset->id : QString(), id);
}

void TestPresets::keyPatternsTellProvidersApart()
{
    const QString tail = QStringLiteral("demo0123456789abcdefABCDEF");
    const auto providerOf = [](const QString& key) {
        QStringList ids;
        for (const Preset& preset : presets()) {
            if (!preset.keyPattern.isEmpty() && preset.keyPattern.startsWith(QStringLiteral("^s"))
                && QRegularExpression(preset.keyPattern).match(key).hasMatch())
                ids.append(preset.id);
        }
        return ids;
    };
    QCOMPARE(providerOf(QStringLiteral("sk-ant-") + tail),
             QStringList{QStringLiteral("anthropic")});
    QCOMPARE(providerOf(QStringLiteral("sk-or-v1-") + tail),
             QStringList{QStringLiteral("openrouter")});
    QVERIFY(providerOf(QStringLiteral("sk-proj-") + tail).contains(QStringLiteral("openai")));
}

void TestPresets::durations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds"); // after now; -1: not understood
    QTest::newRow("seconds") << QByteArray("20") << qint64(20000);
    QTest::newRow("parts of seconds") << QByteArray("1.5") << qint64(1500);
    QTest::newRow("Groq") << QByteArray("2m59.56s") << qint64(179560);
    QTest::newRow("milliseconds") << QByteArray("6ms") << qint64(6);
    QTest::newRow("hours") << QByteArray("1h2m3s") << qint64(3723000);
    QTest::newRow("days") << QByteArray("1d") << qint64(86400000);
    QTest::newRow("epoch") << QByteArray("1768478430") << qint64(30000);
    QTest::newRow("epoch in ms") << QByteArray("1768478430500") << qint64(30500);
    QTest::newRow("RFC 3339") << QByteArray("2026-01-15T12:01:00Z") << qint64(60000);
    QTest::newRow("HTTP date") << QByteArray("Thu, 15 Jan 2026 12:00:10 GMT") << qint64(10000);
    QTest::newRow("the past") << QByteArray("2026-01-15T11:00:00Z") << qint64(-1);
    QTest::newRow("years") << QByteArray("99999999") << qint64(-1);
    QTest::newRow("below zero") << QByteArray("-3") << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    QTest::newRow("dots") << QByteArray("1.2.3s") << qint64(-1);
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
}

void TestPresets::durations()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    const QDateTime now =
        QDateTime::fromString(QStringLiteral("2026-01-15T12:00:00Z"), Qt::ISODate);
    const auto moment = momentFromHeader(text, now);
    QCOMPARE(moment ? now.msecsTo(*moment) : -1, milliseconds);
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
