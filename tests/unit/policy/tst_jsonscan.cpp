#include "policy/jsonscan.h"
#include "policy/policycodec.h"
#include "policy/policyreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;

class TestJsonScan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesAFieldOut_data();
    void takesAFieldOut();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void elements();
    void policiesReadAlike_data();
    void policiesReadAlike();
    void userRows();
    void sharedMemoryChangesNothing();
};

void TestJsonScan::takesAFieldOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    QTest::addRow("alone") << QByteArray(R"({"x":[1,2]})") << QByteArray("[1,2]");
    QTest::addRow("first") << QByteArray(R"({"x":{"a":"}"},"b":2})") << QByteArray(R"({"a":"}"})");
    QTest::addRow("last") << QByteArray(R"( { "a" : [ "x" ] , "x" : "s\"]" } )")
                          << QByteArray(R"("s\"]")");
    QTest::addRow("number") << QByteArray(R"({"x":-1.5e3,"y":null})") << QByteArray("-1.5e3");
    QTest::addRow("same name inside") << QByteArray(R"({"a":{"x":1},"x":2})") << QByteArray("2");
}

void TestJsonScan::takesAFieldOut()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    const auto field = takeField(text, "x");
    QVERIFY(field.has_value());
    QCOMPARE(field->value.toByteArray(), value);
    QJsonObject whole = QJsonDocument::fromJson(text).object();
    whole.insert(u"x"_s, QJsonValue::Null);
    QCOMPARE(QJsonDocument::fromJson(field->rest).object(), whole);
}

void TestJsonScan::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "[]", "{", "{}", R"({"y":1})", R"({"x":1)", R"({"x":[1})",
                             R"({"x":1}})", R"({"x":1,"x":2})", R"({"x" 1})", R"({"x":"1})",
                             R"({"x":})", R"({x:1})", R"({"x":1} 2)", R"({"x":"\)"})
        QTest::addRow("%s", text) << QByteArray(text);
}

void TestJsonScan::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, text);
    QVERIFY(!takeField(text, "x"));
}

void TestJsonScan::elements()
{
    QByteArrayList seen;
    const auto collect = [&seen](QByteArrayView one) {
        seen.append(one.toByteArray());
        return true;
    };
    QVERIFY(forEachElement(R"( [ {"a":[1]} , "b,]" ,3,[] ] )", collect));
    QCOMPARE(seen, (QByteArrayList{R"({"a":[1]})", R"("b,]")", "3", "[]"}));
    QVERIFY(forEachElement("[]", collect));
    QCOMPARE(seen.size(), 4);
    for (const char* text : {"", "{}", "[1", "[1,]", "[,1]", "[1]]", "[1 2]"})
        QVERIFY2(!forEachElement(text, collect), text);
    int calls = 0;
    QVERIFY(!forEachElement("[1,2,3]", [&calls](QByteArrayView) { return ++calls < 2; }));
    QCOMPARE(calls, 2);
}

void TestJsonScan::policiesReadAlike_data()
{
    QTest::addColumn<QByteArray>("assignments");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* name, const char* text, bool good) {
        QTest::addRow("%s", name) << QByteArray(text) << good;
    };
    row("as written", R"([{"connection":"c","keys":["k"],"principal":{"id":"u","type":"user"}}])",
        true);
    row("everyone", R"([{"connection":"c","keys":["k","l"],"principal":{"type":"everyone"}}])",
        true);
    row("all fields",
        R"([{"connection":"c","keys":[],"principal":{"id":"g","type":"group"},"rank":-5,"spill":"never","strategy":"weighted"}])",
        true);
    row("another order",
        R"([ {"principal": {"type":"user","id":"u"}, "keys": ["k"], "connection": "c"} ])", true);
    row("more fields",
        R"([{"connection":"c","keys":["k"],"later":{"a":1},"principal":{"id":"u","type":"user"}}])",
        true);
    row("escapes",
        R"([{"connection":"c","keys":["\u0041"],"principal":{"id":"\"\\\n","type":"user"}}])",
        true);
    row("not ASCII",
        R"([{"connection":"c","keys":["k"],"principal":{"id":"\u00e9 é","type":"user"}}])", true);
    row("everyone with id",
        R"([{"connection":"c","keys":["k"],"principal":{"id":"x","type":"everyone"}}])", true);
    row("none", "[]", true);
    row("null", "null", true);
    row("rank no number",
        R"([{"connection":"c","keys":["k"],"principal":{"id":"u","type":"user"},"rank":"1"}])",
        false);
    row("rank too large",
        R"([{"connection":"c","keys":["k"],"principal":{"id":"u","type":"user"},"rank":1000001}])",
        false);
    row("rank broken",
        R"([{"connection":"c","keys":["k"],"principal":{"id":"u","type":"user"},"rank":1.5}])",
        false);
    row("no id", R"([{"connection":"c","keys":["k"],"principal":{"type":"user"}}])", false);
    row("unknown type", R"([{"connection":"c","keys":["k"],"principal":{"id":"u","type":"team"}}])",
        false);
    row("unknown spill",
        R"([{"connection":"c","keys":["k"],"principal":{"id":"u","type":"user"},"spill":"x"}])",
        false);
    row("keys no list", R"([{"connection":"c","keys":"k","principal":{"id":"u","type":"user"}}])",
        false);
    row("key no text", R"([{"connection":"c","keys":[1],"principal":{"id":"u","type":"user"}}])",
        false);
    row("no object", R"([5])", false);
    row("no list", R"({"a":1})", false);
    row("broken inside",
        R"([{"connection":"c","keys":["k"},"principal":{"id":"u","type":"user"}}])", false);
    row("no text",
        "[{\"connection\":\"c\",\"keys\":[\"k\"],\"principal\":{\"id\":\"\xff\",\"type\":\"user\"}}"
        "]",
        false);
}

void TestJsonScan::policiesReadAlike()
{
    QFETCH(QByteArray, assignments);
    QFETCH(bool, good);
    const QByteArray text = R"({"format":1,"policy_id":"p","assignments":)" + assignments
                          + R"(,"author":"a","unknown":[1]})";
    const auto direct = parsePolicy(text);
    QCOMPARE(direct.has_value(), good);
    const QJsonDocument tree = QJsonDocument::fromJson(text);
    if (tree.isNull()) {
        QVERIFY(direct.error().message.contains(u"not valid JSON"_s));
        return;
    }
    const auto through = policyFromJson(tree.object());
    QCOMPARE(through.has_value(), good);
    if (good)
        QCOMPARE(*direct, *through);
    else
        QCOMPARE(direct.error().message, through.error().message);
}

void TestJsonScan::userRows()
{
    const auto users = readUserRows(
        R"([["1","Ada","a@x","admin"],["2","Zo\u00eb é \"Q\"","","user"],["3","C","c@x","user"]])");
    QVERIFY(users.has_value());
    QCOMPARE(users->size(), 3);
    QCOMPARE(users->at(0), (User{UserId(u"1"_s), u"Ada"_s, u"a@x"_s, u"admin"_s}));
    QCOMPARE(users->at(1).name, u"Zoë é \"Q\""_s);
    QCOMPARE(users->at(2).role, u"user"_s);
    QVERIFY(readUserRows("[]").has_value());
    for (const char* text :
         {R"([["1","A","a@x"]])", R"([["1","A","a@x","user","more"]])", R"([[1,"A","a@x","user"]])",
          R"([{"id":"1"}])", R"([["1","A","a@x",5]])", "{}"})
        QVERIFY2(!readUserRows(text), text);
}

void TestJsonScan::sharedMemoryChangesNothing()
{
    Policy with = newPolicy();
    for (int i = 0; i < 5; ++i) {
        Assignment one;
        one.connection = ConnectionId(u"c"_s);
        one.principal = Principal::user(UserId(u"u%1"_s.arg(i)));
        one.keys = {KeyId(u"k"_s)};
        with.assignments.append(one);
    }
    const QByteArray text = serializePolicy(with);
    Policy same = parsePolicy(text).value();
    QVERIFY(!same.assignments.isSharedWith(with.assignments));
    shareMemory(same, with);
    QVERIFY(same.assignments.isSharedWith(with.assignments));
    QCOMPARE(same, with);
    Policy other = parsePolicy(text).value();
    other.assignments[2].rank = 3;
    other.assignments.removeLast();
    const Policy expected = parsePolicy(serializePolicy(other)).value();
    shareMemory(other, with);
    QCOMPARE(other, expected);
    QVERIFY(other.assignments.at(0).principal.id.isSharedWith(with.assignments.at(0).principal.id));
}

QTEST_GUILESS_MAIN(TestJsonScan)
#include "tst_jsonscan.moc"
