#include "support/await.h"
#include "sync/routerchannel.h"
#include "sync/verify.h"
#include "unit/sync/world.h"

#include <QJsonDocument>
#include <QTest>

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
    void conditionsHoldForWhatTheySay();
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
                      "tokens_minute":900,"requests_day":12,"tokens_day":3000,"account_learned":"org-1","models":{}}},
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
}

void TestChannel::conditionsHoldForWhatTheySay()
{
    const auto status = sync::parseStatus(json(R"({"keys":{
        "k1":{"state":"cooling","models":{"m":{"state":"cooling","until":"2026-03-01T12:00:00Z"}}},
        "k2":{"state":"invalid","models":{"m":{"state":"cooling"}}},
        "k3":{"state":"ok","models":{}},
        "k4":{"state":"out_of_credit","models":{}}}})"),
                                          QDateTime::currentDateTimeUtc());
    const KeyConditions conditions = status.conditions();
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
