#include "sync/usagesums.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace keyroster;
using namespace keyroster::sync;

/// Values of the router's answer about usage and their sums. tests/data/usage.json is what a real
/// server said.
class TestUsage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theQuestionNamesDaysAndFields();
    void realAnswersAreRead();
    void eachWayOfAddingUpGivesTheSameTotal();
    void brokenAnswersAreRefused_data();
    void brokenAnswersAreRefused();
    void stepsBeginOnDaysWeeksAndMonths();
    void groupsAreSumsOfTheirMembers();
    void theCacheForgets();

private:
    [[nodiscard]] QList<UsageRow> rowsBy(const QStringList& fields) const;
    QJsonArray m_answers;
};

namespace {

UsageRow row(const char* day, const char* key, const char* user, qint64 requests)
{
    UsageRow made;
    made.day = QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
    made.key = KeyId(QString::fromLatin1(key));
    made.user = UserId(QString::fromLatin1(user));
    made.amounts = {requests, requests * 10, requests * 5, requests, double(requests) / 4};
    return made;
}

UsageQuery queryBy(const QStringList& fields)
{
    return {QDate(2026, 11, 1), QDate(2026, 11, 30), fields};
}

} // namespace

void TestUsage::initTestCase()
{
    QFile file(QStringLiteral(KEYROSTER_TEST_DATA "/usage.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_answers = QJsonDocument::fromJson(file.readAll())
                    .object()
                    .value(QLatin1StringView("answers"))
                    .toArray();
    QCOMPARE(m_answers.size(), 4);
}

QList<UsageRow> TestUsage::rowsBy(const QStringList& fields) const
{
    for (const auto& value : m_answers) {
        const QJsonObject answer = value.toObject();
        if (answer.value(QLatin1StringView("fields")).toVariant().toStringList() == fields) {
            const auto rows = usageFromAnswer(answer, queryBy(fields));
            return rows.value_or(QList<UsageRow>());
        }
    }
    return {};
}

void TestUsage::theQuestionNamesDaysAndFields()
{
    const QJsonObject asked = usageQuestion(queryBy({QStringLiteral("day")}));
    QCOMPARE(
        QJsonDocument(asked).toJson(QJsonDocument::Compact),
        QByteArray(R"({"from":"2026-11-01","group_by":["day"],"op":"usage","to":"2026-11-30"})"));
}

void TestUsage::realAnswersAreRead()
{
    const auto rows = rowsBy({QStringLiteral("day"), QStringLiteral("key"), QStringLiteral("user"),
                              QStringLiteral("model")});
    QCOMPARE(rows.size(), 12);
    for (const UsageRow& one : rows) {
        QCOMPARE(one.day, QDate(2026, 11, 23));
        QCOMPARE(one.model, QStringLiteral("demo-large"));
        QCOMPARE(one.amounts.requests, 1);
        QVERIFY(one.amounts.inputTokens > 0 && one.amounts.outputTokens > 0);
        QVERIFY(!one.user.isEmpty() && !one.key.isEmpty());
    }
}

void TestUsage::eachWayOfAddingUpGivesTheSameTotal()
{
    const QStringList all{QStringLiteral("day"), QStringLiteral("key"), QStringLiteral("user"),
                          QStringLiteral("model")};
    const QList<UsageRow> rows = rowsBy(all);
    for (const UsageBy by : {UsageBy::Key, UsageBy::User, UsageBy::Group, UsageBy::Model}) {
        const UsageSums sums = sumUsage(rows, by, UsageStep::Day, UsageMeasure::Requests,
                                        QDate(2026, 11, 20), QDate(2026, 11, 24), Directory());
        QCOMPARE(sums.total.requests, 12);
        QCOMPARE(sums.total.inputTokens, 93);
        QCOMPARE(sums.total.outputTokens, 168);
        QCOMPARE(sums.steps.size(), 5);
        for (const UsageLine& line : sums.lines) {
            QCOMPARE(line.perStep.at(3), line.total);
            QCOMPARE(line.perStep.at(0), UsageAmounts());
        }
    }
    // The router's own sums by key are ours.
    const QList<UsageRow> byKey = rowsBy({QStringLiteral("day"), QStringLiteral("key")});
    const UsageSums sums = sumUsage(rows, UsageBy::Key, UsageStep::Day, UsageMeasure::Requests,
                                    QDate(2026, 11, 23), QDate(2026, 11, 23), Directory());
    QCOMPARE(sums.lines.size(), byKey.size());
    for (const UsageRow& one : byKey) {
        const auto line =
            std::find_if(sums.lines.cbegin(), sums.lines.cend(),
                         [&one](const UsageLine& each) { return each.id == one.key.text(); });
        QVERIFY(line != sums.lines.cend());
        QCOMPARE(line->total, one.amounts);
    }
    QCOMPARE(sums.lines.first().total.requests, 5); // the most first
}

void TestUsage::brokenAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no rows") << QByteArray(R"({"ok":true})");
    QTest::newRow("rows are no list") << QByteArray(R"({"rows":{}})");
    QTest::newRow("a row is no object") << QByteArray(R"({"rows":[1]})");
    QTest::newRow("no day") << QByteArray(
        R"({"rows":[{"key":"k","requests":1,"input_tokens":1,"output_tokens":1,"cached_tokens":0,"cost":0}]})");
    QTest::newRow("day that is none") << QByteArray(
        R"({"rows":[{"day":"soon","key":"k","requests":1,"input_tokens":1,"output_tokens":1,"cached_tokens":0,"cost":0}]})");
    QTest::newRow("text for a number") << QByteArray(
        R"({"rows":[{"day":"2026-11-02","key":"k","requests":"1","input_tokens":1,"output_tokens":1,"cached_tokens":0,"cost":0}]})");
    QTest::newRow("less than nothing") << QByteArray(
        R"({"rows":[{"day":"2026-11-02","key":"k","requests":1,"input_tokens":-1,"output_tokens":1,"cached_tokens":0,"cost":0}]})");
}

void TestUsage::brokenAnswersAreRefused()
{
    QFETCH(QByteArray, answer);
    const auto rows = usageFromAnswer(QJsonDocument::fromJson(answer).object(),
                                      queryBy({QStringLiteral("day"), QStringLiteral("key")}));
    QVERIFY(!rows.has_value());
    QCOMPARE(rows.error().kind, ErrorKind::Protocol);
}

void TestUsage::stepsBeginOnDaysWeeksAndMonths()
{
    const QList<UsageRow> rows{row("2026-01-31", "k1", "u1", 1), row("2026-02-01", "k1", "u1", 2),
                               row("2026-02-02", "k1", "u1", 4), row("2026-03-09", "k1", "u1", 8)};
    const auto sums = [&](UsageStep step) {
        return sumUsage(rows, UsageBy::Key, step, UsageMeasure::Requests, QDate(2026, 1, 31),
                        QDate(2026, 2, 28), Directory());
    };
    const auto counts = [](const UsageSums& found) {
        QList<qint64> list;
        for (const UsageAmounts& amounts : found.lines.first().perStep)
            list.append(amounts.requests);
        return list;
    };
    QCOMPARE(sums(UsageStep::Day).steps.size(), 29);
    const UsageSums weeks = sums(UsageStep::Week); // 31 January 2026 is a Saturday
    QCOMPARE(weeks.steps.first(), QDate(2026, 1, 26));
    QCOMPARE(counts(weeks), QList<qint64>({3, 4, 0, 0, 0}));
    const UsageSums months = sums(UsageStep::Month);
    QCOMPARE(months.steps, QList<QDate>({QDate(2026, 1, 1), QDate(2026, 2, 1)}));
    QCOMPARE(counts(months), QList<qint64>({1, 6}));
    QCOMPARE(months.total.requests, 7); // what lies outside is not counted
}

void TestUsage::groupsAreSumsOfTheirMembers()
{
    const auto user = [](const char* id) { return UserId(QString::fromLatin1(id)); };
    const GroupId outer(QStringLiteral("outer")), inner(QStringLiteral("inner"));
    const Directory directory(
        {User{user("u1"), {}, {}, {}}, User{user("u2"), {}, {}, {}}, User{user("u3"), {}, {}, {}}},
        {Group{outer, {}, {}, {user("u1")}}, Group{inner, {}, outer, {user("u2")}}});
    const QList<UsageRow> rows{row("2026-02-01", "k1", "u1", 1), row("2026-02-01", "k2", "u2", 2),
                               row("2026-02-01", "k2", "u3", 4)};
    const UsageSums sums = sumUsage(rows, UsageBy::Group, UsageStep::Day, UsageMeasure::Requests,
                                    QDate(2026, 2, 1), QDate(2026, 2, 1), directory);
    QHash<QString, qint64> found;
    for (const UsageLine& line : sums.lines)
        found.insert(line.id, line.total.requests);
    QCOMPARE(found,
             (QHash<QString, qint64>{
                 {QStringLiteral("outer"), 3}, {QStringLiteral("inner"), 2}, {QString(), 4}}));
    QCOMPARE(sums.total.requests, 7);
}

void TestUsage::theCacheForgets()
{
    UsageCache cache;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const UsageQuery query = queryBy({QStringLiteral("day")});
    QVERIFY(!cache.find(query, now));
    cache.put(query, {row("2026-02-01", "", "", 1)}, now);
    QVERIFY(cache.find(query, now.addSecs(UsageCache::maxAgeSeconds - 1)));
    QVERIFY(!cache.find(query, now.addSecs(UsageCache::maxAgeSeconds)));
    QVERIFY(!cache.find(queryBy({QStringLiteral("key")}), now));
    cache.clear();
    QVERIFY(!cache.find(query, now));
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
