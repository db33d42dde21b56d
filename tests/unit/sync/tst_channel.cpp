#include "support/await.h"
#include "sync/routerchannel.h"
#include "sync/routerwords.h"
#include "sync/verify.h"
#include "unit/sync/world.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace keyroster;
using namespace keyroster::test;
using namespace Qt::StringLiterals;

class TestChannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAndRefusals_data();
    void answersAndRefusals();
    void statusIsRead();
    void momentsAreByOurClock();
    void whatIsOverIsOkAgain();
    void aReplacedSecretIsAnotherKey();
    void conditionsHoldForWhatTheySay();
    void everySentenceOfTheRouterIsKnown();
    void otherWordsStayAsTheyAre();
    void questionsAskDifferentPeople();

private:
    static QJsonObject json(const char* text) { return QJsonDocument::fromJson(text).object(); }
};

void TestChannel::answersAndRefusals_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("kind");
    QTest::newRow("good") << QByteArray(
        R"({"object":"keyroster.control","keyroster":{"op":"status","ok":true}})")
                          << QString();
    QTest::newRow("not an admin") << QByteArray(
        R"({"object":"keyroster.control","keyroster":{"ok":false,"error":{"code":"forbidden","message":"no"}}})")
                                  << u"Forbidden"_s;
    QTest::newRow("no policy") << QByteArray(
        R"({"object":"keyroster.control","keyroster":{"ok":false,"error":{"code":"no_policy","message":"no"}}})")
                               << u"NotFound"_s;
    QTest::newRow("another model answered")
        << QByteArray(R"({"object":"chat.completion","choices":[]})") << u"Protocol"_s;
    QTest::newRow("pipe raised") << QByteArray(R"({"error":{"detail":"x"}})") << u"Protocol"_s;
}

void TestChannel::answersAndRefusals()
{
    QFETCH(QByteArray, reply);
    QFETCH(QString, kind);
    const auto answer = sync::controlAnswer(QJsonDocument::fromJson(reply).object());
    QCOMPARE(answer ? QString() : errorKindName(answer.error().kind), kind);
}

void TestChannel::statusIsRead()
{
    const auto status = sync::parseStatus(
        json(R"({"op":"status","ok":true,"version":"1.0","revision":7,"store":"sqlite",
        "keys":{"k1":{"state":"cooling","reason":"429","until":"2026-03-01T12:00:00Z","in_flight":2,"requests_minute":3.4,
                      "tokens_minute":900,"requests_day":12,"tokens_day":3000,"cost_month":1.25,
                      "fingerprint":"f1","account_learned":"org-1","models":{}}},
        "errors":[{"at":"2026-03-01T12:00:00Z","message":"store failed"}]})"),
        QDateTime::currentDateTimeUtc());
    QCOMPARE(status.revision, 7);
    QCOMPARE(status.store, u"sqlite"_s);
    QCOMPARE(status.errors, QStringList{u"store failed"_s});
    QCOMPARE(status.keys.size(), 1);
    const sync::KeyStatus key = status.keys.first();
    QCOMPARE(key.until, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
    QCOMPARE(key.inFlight, 2);
    QCOMPARE(key.requestsMinute, 3);
    QCOMPARE(key.account, u"org-1"_s);
    QCOMPARE(key.fingerprint, u"f1"_s);
    QCOMPARE(key.costMonth, 1.25);
}

void TestChannel::momentsAreByOurClock()
{
    const QDateTime theirs(QDate(2026, 3, 1), QTime(11, 58), Qt::UTC);
    const auto untilAt = [](const QDateTime& ours) {
        const auto status =
            sync::parseStatus(json(R"({"now":"2026-03-01T11:58:00Z","keys":{"k1":{"state":"cooling",
                 "until":"2026-03-01T12:00:00Z",
                 "models":{"m":{"state":"cooling","until":"2026-03-01T12:00:00Z"}}}}})"),
                              ours);
        return std::pair(status.keys.first().until, status.keys.first().models.first().until);
    };
    const QDateTime end(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    QCOMPARE(untilAt(theirs.addSecs(2)), std::pair(end, end)); // the way of the answer
    const QDateTime ahead = end.addSecs(600);
    QCOMPARE(untilAt(theirs.addSecs(600)), std::pair(ahead, ahead));
    const QDateTime behind = end.addSecs(-600);
    QCOMPARE(untilAt(theirs.addSecs(-600)), std::pair(behind, behind));
}

void TestChannel::whatIsOverIsOkAgain()
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    sync::KeyStatus key;
    key.state = u"no_access"_s;
    key.reason = u"longest"_s;
    key.until = now.addSecs(60);
    key.requestsDay = 7;
    key.models = {{u"a"_s, u"cooling"_s, u"short"_s, now.addSecs(30)},
                  {u"b"_s, u"exhausted"_s, u"lasting"_s, now.addSecs(90)},
                  {u"c"_s, u"cooling"_s, u"also"_s, now.addSecs(90)}};
    QCOMPARE(key.asOf(now).state, u"no_access"_s);
    QCOMPARE(key.asOf(now).models.size(), 3);
    QCOMPARE(key.asOf(now.addSecs(30)).models.size(), 2);
    const sync::KeyStatus later = key.asOf(now.addSecs(60));
    QCOMPARE(later.state, u"exhausted"_s); // the worst of what goes on
    QCOMPARE(later.reason, u"lasting"_s);
    QCOMPARE(later.until, now.addSecs(90));
    const sync::KeyStatus end = key.asOf(now.addSecs(90));
    QCOMPARE(end.state, u"ok"_s);
    QVERIFY(end.reason.isEmpty() && !end.until.isValid() && end.models.isEmpty());
    QCOMPARE(end.requestsDay, 7);
    key.until = {};
    QCOMPARE(key.asOf(now.addDays(400)).state, u"no_access"_s); // no end is known
}

void TestChannel::aReplacedSecretIsAnotherKey()
{
    Policy policy = somePolicy();
    ApiKey& key = policy.keys.first();
    key.fingerprint = u"before"_s;
    sync::RouterStatus status;
    sync::KeyStatus refused;
    refused.key = key.id;
    refused.state = u"invalid"_s;
    refused.fingerprint = u"before"_s;
    status.keys = {refused};
    QCOMPARE(status.conditions(policy).size(), 1);
    key.fingerprint = u"after"_s;
    QVERIFY(status.conditions(policy).isEmpty());
    status.keys.first().fingerprint.clear(); // a router that does not say
    QCOMPARE(status.conditions(policy).size(), 1);
}

void TestChannel::everySentenceOfTheRouterIsKnown()
{
    const QString source = sync::bundledRouter();
    QStringList parts;
    // Where the reasons of keys come from: two classes, and the function that gathers them.
    static const QRegularExpression places(
        u"^(class Health:.*?(?=^class )|class Quota:.*?(?=^def )|"
        "    def cooldowns_by_owner.*?(?=^    def connection_status))"_s,
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    for (auto place = places.globalMatch(source); place.hasNext();)
        parts.append(place.next().captured());
    QCOMPARE(parts.size(), 3);
    QString reasons = parts.join(u'\n');
    static const QRegularExpression comments(u"\"\"\".*?\"\"\""_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    reasons.remove(comments);
    static const QRegularExpression sentence(u"\"([A-Z][^\"]* [^\"]*\\.)\""_s);
    QSet<QString> found;
    for (auto match = sentence.globalMatch(reasons); match.hasNext();)
        found.insert(match.next().captured(1).replace(u"{model}"_s, u"gpt-4o"_s));
    QCOMPARE(found.size(), sync::routerSentences());
    for (const QString& text : std::as_const(found))
        QVERIFY2(sync::isRouterWords(text), qPrintable(text));
}

void TestChannel::otherWordsStayAsTheyAre()
{
    for (const QString& text :
         {QString(), u"429"_s, u"Set by the test."_s, u"The provider refuses the key"_s,
          u"The provider gives this key no access to ."_s})
        QCOMPARE(sync::routerWords(text), text);

    struct Shouts : QTranslator
    {
        [[nodiscard]] bool isEmpty() const override { return false; }
        QString translate(const char* context, const char* text, const char*, int) const override
        {
            return qstrcmp(context, "RouterWords") == 0 ? QString::fromLatin1(text).toUpper()
                                                        : QString();
        }
    } shouts;
    QVERIFY(QCoreApplication::installTranslator(&shouts));
    QCOMPARE(sync::routerWords(u"The provider refuses the key."_s),
             u"THE PROVIDER REFUSES THE KEY."_s);
    QCOMPARE(sync::routerWords(u"The provider gives this key no access to gpt-4o."_s),
             u"THE PROVIDER GIVES THIS KEY NO ACCESS TO gpt-4o."_s);
    QCOMPARE(sync::routerWords(u"Billing hard limit reached"_s), u"Billing hard limit reached"_s);
}

void TestChannel::conditionsHoldForWhatTheySay()
{
    const auto status = sync::parseStatus(json(R"({"keys":{
        "k1":{"state":"cooling","models":{"m":{"state":"cooling","until":"2026-03-01T12:00:00Z"}}},
        "k2":{"state":"invalid","models":{"m":{"state":"cooling"}}},
        "k3":{"state":"ok","models":{}},
        "k4":{"state":"out_of_credit","models":{}}}})"),
                                          QDateTime::currentDateTimeUtc());
    const KeyConditions conditions = status.conditions(Policy());
    QCOMPARE(conditions.values(KeyId(u"k1"_s)).size(), 1);
    QCOMPARE(conditions.value(KeyId(u"k1"_s)).model, u"m"_s);
    QCOMPARE(conditions.values(KeyId(u"k2"_s)).size(), 2);
    QVERIFY(!conditions.contains(KeyId(u"k3"_s)));
    QCOMPARE(conditions.value(KeyId(u"k4"_s)).why, Exclusion::Exhausted);
}

void TestChannel::questionsAskDifferentPeople()
{
    const Snapshot server = freshServer();
    Policy policy = somePolicy();
    const auto questions = sync::questionsFor(policy, server.directory, 5);
    QCOMPARE(questions.size(), 1); // everyone is asked for Ada, who is asked once
    policy.assignments.first().principal = Principal::user(UserId(u"bob"_s));
    QCOMPARE(sync::questionsFor(policy, server.directory, 5).size(), 2);
    QCOMPARE(sync::questionsFor(policy, server.directory, 1).size(), 1);
    policy.assignments.first().principal = Principal::user(UserId(u"left"_s));
    QCOMPARE(sync::questionsFor(policy, server.directory, 5).size(), 1);
}

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_channel.moc"
