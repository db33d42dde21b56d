#include "policy/snapshotcodec.h"
#include "unit/policy/testpolicies.h"

#include <QTest>

using namespace keyroster;

namespace {

Snapshot fullSnapshot()
{
    Snapshot snapshot;
    snapshot.takenAt =
        QDateTime::fromString(QStringLiteral("2026-01-15T12:00:00.001Z"), Qt::ISODateWithMs);
    snapshot.server = {QStringLiteral("http://127.0.0.1:8080"), QStringLiteral("0.12.4"),
                       QStringLiteral("d1"), QStringLiteral("Demo"), false};
    snapshot.directory = testing::smallDirectory();
    snapshot.models = {
        ServerModel{QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("openai"), true, 3}};
    const QJsonObject raw{{QStringLiteral("later"), 1}};
    snapshot.entries = {
        ModelEntry{QStringLiteral("m"),
                   QStringLiteral("base"),
                   QStringLiteral("M"),
                   false,
                   true,
                   {Principal::everyone(), Principal::user(UserId(QStringLiteral("u1")))},
                   QStringLiteral("p1"),
                   raw}};
    snapshot.natives = {NativeConnection{2,
                                         QStringLiteral("https://api.example/v1"),
                                         false,
                                         QStringLiteral("ex"),
                                         {QStringLiteral("m")},
                                         QStringLiteral("bearer"),
                                         QStringLiteral("responses"),
                                         QStringLiteral("azure"),
                                         true,
                                         QStringLiteral("0123456789abcdef"),
                                         QStringLiteral("wxyz"),
                                         raw}};
    const FunctionState function{true, true, QStringLiteral("ab12"), QStringLiteral("p1"), raw};
    snapshot.router = {function,
                       FunctionState(),
                       function,
                       QStringLiteral("b"),
                       12,
                       QStringLiteral("PUBLIC"),
                       QStringLiteral("0.1.0")};
    snapshot.policy = testing::fullPolicy();
    return snapshot;
}

} // namespace

class TestSnapshotCodec : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingSurvives();
    void withoutAPolicy();
    void whatDoesNotFitIsDamaged_data();
    void whatDoesNotFitIsDamaged();
    void aHundredThousandUsers();
};

void TestSnapshotCodec::everythingSurvives()
{
    const Snapshot snapshot = fullSnapshot();
    const QByteArray bytes = serializeSnapshot(snapshot);
    const auto read = parseSnapshot(bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->takenAt, snapshot.takenAt);
    QVERIFY(read->server == snapshot.server);
    QVERIFY(read->directory.users() == snapshot.directory.users());
    QVERIFY(read->directory.groups() == snapshot.directory.groups());
    QVERIFY(read->models == snapshot.models);
    QVERIFY(read->entries == snapshot.entries);
    QVERIFY(read->natives == snapshot.natives);
    QVERIFY(read->router == snapshot.router);
    QVERIFY(read->policy == snapshot.policy);
    QCOMPARE(serializeSnapshot(*read), bytes);
}

void TestSnapshotCodec::withoutAPolicy()
{
    Snapshot snapshot = fullSnapshot();
    snapshot.policy.reset();
    QVERIFY(!parseSnapshot(serializeSnapshot(snapshot))->policy);
}

void TestSnapshotCodec::whatDoesNotFitIsDamaged_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("format") << QByteArray(R"("format":1,"groups")")
                            << QByteArray(R"("format":2,"groups")");
    QTest::newRow("users") << QByteArray(R"("users":[)") << QByteArray(R"("users":[["u"],)");
    QTest::newRow("no users") << QByteArray(R"("users":[)") << QByteArray(R"("people":[)");
    QTest::newRow("groups") << QByteArray(R"("groups":[)") << QByteArray(R"("groups":[7,)");
    QTest::newRow("router") << QByteArray(R"("slot_a":{)") << QByteArray(R"("slot_a":3,"x":{)");
    QTest::newRow("policy") << QByteArray(R"("revision":7)") << QByteArray(R"("revision":"7")");
    QTest::newRow("cut") << QByteArray("}}") << QByteArray("}");
}

void TestSnapshotCodec::whatDoesNotFitIsDamaged()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray bytes = serializeSnapshot(fullSnapshot());
    QVERIFY(bytes.contains(from));
    const auto read = parseSnapshot(bytes.replace(bytes.lastIndexOf(from), from.size(), to));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Damaged);
}

void TestSnapshotCodec::aHundredThousandUsers()
{
    QList<User> users;
    for (int number = 0; number < 100000; ++number)
        users.append(User{UserId(QStringLiteral("id-%1-0123456789abcdef0123456789").arg(number)),
                          QStringLiteral("User %1").arg(number),
                          QStringLiteral("user-%1@example.com").arg(number),
                          QStringLiteral("user")});
    Snapshot snapshot;
    snapshot.directory = Directory(users, {});
    const QByteArray bytes = serializeSnapshot(snapshot);
    QVERIFY(bytes.size() < 14'000'000);
    QVERIFY(parseSnapshot(bytes)->directory.users() == users);
}

QTEST_GUILESS_MAIN(TestSnapshotCodec)
#include "tst_snapshotcodec.moc"
