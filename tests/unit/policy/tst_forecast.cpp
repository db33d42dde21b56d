#include "policy/forecast.h"
#include "unit/policy/testpolicies.h"

#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;

class TestForecast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dayFollowsTheReset_data();
    void dayFollowsTheReset();
    void monthFollowsTheReset();
    void paceDecides_data();
    void paceDecides();
    void keysOfOneAccountUseItUpTogether();
    void keysThatAreOffHaveNone();
};

namespace {

QDateTime utc(const QString& text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

} // namespace

void TestForecast::dayFollowsTheReset_data()
{
    QTest::addColumn<QString>("reset");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("began");
    QTest::addColumn<QString>("ends");
    const auto openAi = u"https://api.openai.com/v1"_s;
    const auto gemini = u"https://generativelanguage.googleapis.com/v1beta/openai"_s;
    QTest::addRow("utc") << u"utc"_s << openAi << u"2026-07-10T00:00:00"_s
                         << u"2026-07-11T00:00:00"_s;
    QTest::addRow("provider") << u"provider"_s << openAi << u"2026-07-10T00:00:00"_s
                              << u"2026-07-11T00:00:00"_s;
    QTest::addRow("gemini, still the day before")
        << u"provider"_s << gemini << u"2026-07-09T07:00:00"_s << u"2026-07-10T07:00:00"_s;
    QTest::addRow("zone") << u"Asia/Tokyo"_s << openAi << u"2026-07-09T15:00:00"_s
                          << u"2026-07-10T15:00:00"_s;
    QTest::addRow("nonsense") << u"Nowhere/Land"_s << openAi << u"2026-07-10T00:00:00"_s
                              << u"2026-07-11T00:00:00"_s;
}

void TestForecast::dayFollowsTheReset()
{
    QFETCH(QString, reset);
    QFETCH(QString, url);
    QFETCH(QString, began);
    QFETCH(QString, ends);
    const QuotaDay day = quotaDay(reset, url, utc(u"2026-07-10T06:00:00"_s));
    QCOMPARE(day.began, utc(began));
    QCOMPARE(day.ends, utc(ends));
}

void TestForecast::monthFollowsTheReset()
{
    const QDateTime evening = utc(u"2026-08-01T05:00:00"_s); // still July in Los Angeles
    QCOMPARE(quotaMonthBegan(u"utc"_s, {}, evening), utc(u"2026-08-01T00:00:00"_s));
    QCOMPARE(quotaMonthBegan(u"America/Los_Angeles"_s, {}, evening), utc(u"2026-07-01T07:00:00"_s));
}

void TestForecast::paceDecides_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<qint64>("requests");
    QTest::addColumn<qint64>("tokens");
    QTest::addColumn<QString>("runsOut"); // empty: it lasts
    QTest::addColumn<bool>("byTokens");
    // Limits: 1,000 requests and 100,000 tokens (of which 95,000 are used) a day.
    QTest::addRow("nothing used") << u"2026-07-10T12:00:00"_s << 0LL << 0LL << QString() << false;
    QTest::addRow("lasts") << u"2026-07-10T12:00:00"_s << 499LL << 0LL << QString() << false;
    QTest::addRow("exactly to the reset")
        << u"2026-07-10T12:00:00"_s << 500LL << 0LL << QString() << false;
    QTest::addRow("half of it by six")
        << u"2026-07-10T06:00:00"_s << 500LL << 0LL << u"2026-07-10T12:00:00"_s << false;
    QTest::addRow("tokens end first") << u"2026-07-10T10:00:00"_s << 600LL << 95000LL * 10 / 11
                                      << u"2026-07-10T11:00:00"_s << true;
    QTest::addRow("used up") << u"2026-07-10T10:00:00"_s << 1000LL << 0LL
                             << u"2026-07-10T10:00:00"_s << false;
    QTest::addRow("a busy first minute counts as an hour")
        << u"2026-07-10T00:01:00"_s << 40LL << 0LL << QString() << false;
    QTest::addRow("a very busy first minute")
        << u"2026-07-10T00:00:00"_s << 500LL << 0LL << u"2026-07-10T01:00:00"_s << false;
}

void TestForecast::paceDecides()
{
    QFETCH(QString, now);
    QFETCH(qint64, requests);
    QFETCH(qint64, tokens);
    QFETCH(QString, runsOut);
    QFETCH(bool, byTokens);
    Limits limits;
    limits.rpd = 1000;
    limits.tpd = 100000;
    const QDateTime moment = utc(now);
    const QuotaDay day = quotaDay(u"utc"_s, {}, moment);
    const auto found = forecast({requests, tokens}, limits, day, moment);
    QCOMPARE(found.has_value(), !runsOut.isEmpty());
    if (!found)
        return;
    QVERIFY(std::abs(found->runsOut.secsTo(utc(runsOut))) <= 2);
    QCOMPARE(found->byTokens, byTokens);
    QCOMPARE(found->resets, utc(u"2026-07-11T00:00:00"_s));
}

void TestForecast::keysOfOneAccountUseItUpTogether()
{
    Policy policy = keyroster::testing::smallPolicy();
    Account account;
    account.id = AccountId(u"a1"_s);
    account.connection = policy.connections.first().id;
    account.name = u"Team"_s;
    account.reset = u"utc"_s;
    account.limits.rpd = 100;
    policy.accounts = {account};
    policy.keys[0].account = account.id;
    policy.keys[1].account = account.id;
    const QDateTime now = utc(u"2026-07-10T12:00:00"_s);
    // Each alone would last; together they are at 90 by noon.
    const QHash<KeyId, DayUse> uses{{policy.keys.at(0).id, {45, 0}},
                                    {policy.keys.at(1).id, {45, 0}},
                                    {policy.keys.at(2).id, {4500, 0}}};
    const QHash<KeyId, Forecast> found = forecasts(policy, uses, now);
    QCOMPARE(found.size(), 2);
    const Forecast first = found.value(policy.keys.at(0).id);
    QVERIFY(first.byAccount);
    QCOMPARE(first, found.value(policy.keys.at(1).id));
    QVERIFY(std::abs(first.runsOut.secsTo(utc(u"2026-07-10T13:20:00"_s))) <= 2);

    policy.keys[0].limits.rpd = 46; // its own limit comes earlier
    const Forecast own = forecasts(policy, uses, now).value(policy.keys.at(0).id);
    QVERIFY(!own.byAccount);
    QVERIFY(own.runsOut < first.runsOut);
}

void TestForecast::keysThatAreOffHaveNone()
{
    Policy policy = keyroster::testing::smallPolicy();
    policy.keys[0].limits.rpd = 10;
    const QHash<KeyId, DayUse> uses{{policy.keys.at(0).id, {10, 0}}};
    const QDateTime now = utc(u"2026-07-10T12:00:00"_s);
    QCOMPARE(forecasts(policy, uses, now).size(), 1);
    policy.keys[0].enabled = false;
    QVERIFY(forecasts(policy, uses, now).isEmpty());
}

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
