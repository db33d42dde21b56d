#include "policy/changecounts.h"
#include "policy/edit.h"
#include "policy/edittext.h"
#include "policy/policycodec.h"
#include "policy/policywriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;

namespace {

QByteArray asTree(const Policy& policy)
{
    return QJsonDocument(policyToJson(policy)).toJson(QJsonDocument::Compact);
}

Assignment assignment(const Principal& principal, const QStringList& keys)
{
    Assignment made;
    made.connection = ConnectionId(u"c1"_s);
    made.principal = principal;
    for (const QString& key : keys)
        made.keys.append(KeyId(key));
    return made;
}

Policy sample()
{
    Policy policy = newPolicy();
    policy.author = u"Zoë \"Z\" <z@example.test>"_s;
    policy.extra = {{u"aa"_s, QJsonArray{1, 2.5, u"x"_s}}, {u"zz"_s, QJsonObject{{u"b"_s, true}}}};
    policy.assignments = {
        assignment(Principal::everyone(), {}),
        assignment(Principal::group(GroupId(u"g1"_s)), {u"k1"_s, u"k2"_s}),
        assignment(Principal::user(UserId(u"ordinary-id_1.2"_s)), {u"k1"_s}),
        assignment(Principal::user(UserId(u"quote\" back\\slash \n\t\u0001\u007f"_s)), {u"é"_s}),
        assignment(Principal::user(UserId(u"snow \u2603 and \U0001F511"_s)), {u"k/1"_s}),
    };
    policy.assignments[1].rank = -3;
    policy.assignments[1].spill = Spill::Never;
    policy.assignments[2].strategy = Strategy::MostRemaining;
    policy.assignments[3].extra = {{u"aside"_s, u"kept"_s}, {u"note"_s, QJsonValue::Null}};
    return policy;
}

} // namespace

class TestPolicyWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesWhatTheTreeWrites();
    void oneMoreField();
    void digestChangesWithEveryField();
    void digestOfMany();
    void countsAreThoseOfTheDifference();
    void sealsCanBeLeftOut();
    void editsAsText();
};

void TestPolicyWriter::writesWhatTheTreeWrites()
{
    Policy policy = sample();
    QCOMPARE(serializePolicy(policy), asTree(policy));
    for (const Assignment& each : std::as_const(policy.assignments)) {
        QByteArray out;
        appendAssignment(out, each);
        QCOMPARE(out, QJsonDocument(assignmentToJson(each)).toJson(QJsonDocument::Compact));
    }
    QCOMPARE(parsePolicy(serializePolicy(policy)).value(), policy);
    policy.assignments.clear();
    QCOMPARE(serializePolicy(policy), asTree(policy));
}

void TestPolicyWriter::oneMoreField()
{
    const QJsonObject object{{u"b"_s, 1}, {u"d\"e"_s, u"x"_s}};
    for (const QString& field : {u"a"_s, u"c"_s, u"z"_s, u"b"_s}) {
        QJsonObject whole = object;
        whole.insert(field, QJsonArray{u"in"_s});
        QCOMPARE(jsonWith(object, field, R"(["in"])"),
                 QJsonDocument(whole).toJson(QJsonDocument::Compact));
    }
    QCOMPARE(jsonWith({}, u"a"_s, "null"), QByteArray(R"({"a":null})"));
}

void TestPolicyWriter::digestChangesWithEveryField()
{
    const QList<Assignment> before = sample().assignments;
    QSet<QString> seen{assignmentsDigest(before)};
    QCOMPARE(assignmentsDigest(before).size(), 64);
    QCOMPARE(*seen.cbegin(), assignmentsDigest(QList<Assignment>(before.cbegin(), before.cend())));
    const QList<std::function<void(Assignment&)>> edits{
        [](Assignment& a) { a.connection = ConnectionId(u"c2"_s); },
        [](Assignment& a) { a.principal.id += u'x'; },
        [](Assignment& a) { a.principal.type = PrincipalType::User; },
        [](Assignment& a) { a.keys.swapItemsAt(0, 1); },
        [](Assignment& a) { a.rank = 4; },
        [](Assignment& a) { a.spill.reset(); },
        [](Assignment& a) { a.strategy = Strategy::Weighted; },
        [](Assignment& a) { a.extra.insert(u"n"_s, 1); }};
    for (const auto& edit : edits) {
        QList<Assignment> changed = before;
        edit(changed[1]);
        seen.insert(assignmentsDigest(changed));
    }
    QList<Assignment> swapped = before;
    swapped.swapItemsAt(1, 2);
    seen.insert(assignmentsDigest(swapped));
    QCOMPARE(seen.size(), edits.size() + 2);
}

void TestPolicyWriter::digestOfMany()
{
    // More than one chunk, and the end of a chunk is nowhere special.
    QList<Assignment> many;
    for (int i = 0; i < 6000; ++i)
        many.append(assignment(Principal::user(UserId(u"user-%1"_s.arg(i))), {u"k1"_s}));
    const QString whole = assignmentsDigest(many);
    many[5999].rank = 1;
    QVERIFY(assignmentsDigest(many) != whole);
    many[5999].rank = 0;
    many[0].rank = 1;
    QVERIFY(assignmentsDigest(many) != whole);
    many[0].rank = 0;
    QCOMPARE(assignmentsDigest(many), whole);
}

void TestPolicyWriter::countsAreThoseOfTheDifference()
{
    const Policy from = sample();
    Policy to = from;
    to.assignments.removeAt(1);
    to.assignments.removeAt(3);
    to.assignments[1].rank = 7;
    to.assignments.prepend(assignment(Principal::user(UserId(u"new"_s)), {u"k9"_s}));
    to.assignments.append(assignment(Principal::group(GroupId(u"newer"_s)), {u"k9"_s}));
    const ChangeCounts counts = countDifference(from, to);
    QCOMPARE(counts.assignments, (ChangeCount{2, 1, 2}));
    QCOMPARE(counts.all(), difference(from, to).size());
    QCOMPARE(countDifference(to, from).assignments, (ChangeCount{2, 1, 2}));
    QCOMPARE(applyEdit(from, Edit{u"e"_s, difference(from, to)}).value(), to);
    QCOMPARE(applyEdit(to, Edit{u"e"_s, difference(to, from)}).value(), from);
    Policy moved = from;
    std::reverse(moved.assignments.begin(), moved.assignments.end());
    QCOMPARE(countDifference(from, moved).all(), 0);
    QCOMPARE(countDifference({}, from).assignments, (ChangeCount{5, 0, 0}));
    QCOMPARE(countDifference(from, from).all(), 0);
}

void TestPolicyWriter::sealsCanBeLeftOut()
{
    Policy from = newPolicy();
    ApiKey key;
    key.id = KeyId(u"k1"_s);
    from.keys = {key};
    Policy to = from;
    to.keys[0].sealed = u"1.x.y"_s;
    QCOMPARE(countDifference(from, to).keys, (ChangeCount{0, 1, 0}));
    QCOMPARE(countDifference(from, to, Seals::Ignore).keys, ChangeCount());
    QVERIFY(sameContent(from, to));
    to.keys[0].weight = 2;
    QCOMPARE(countDifference(from, to, Seals::Ignore).keys, (ChangeCount{0, 1, 0}));
    QVERIFY(!sameContent(from, to));
}

void TestPolicyWriter::editsAsText()
{
    const Policy from = sample();
    Policy to = from;
    to.assignments.removeAt(4);
    to.assignments[1].keys = {KeyId(u"k\"9"_s)};
    to.assignments[3].rank = 2;
    to.assignments.append(assignment(Principal::user(UserId(u"new"_s)), {u"k9"_s}));
    to.connections.append(Connection());
    to.connections[0].id = ConnectionId(u"c9"_s);
    for (const Edit& edit : {Edit{u"A \"text\" \u2603"_s, difference(from, to)},
                             Edit{{}, difference(to, from)}, Edit()})
        QCOMPARE(serializeEdit(edit),
                 QJsonDocument(editToJson(edit)).toJson(QJsonDocument::Compact));
}

QTEST_GUILESS_MAIN(TestPolicyWriter)
#include "tst_policywriter.moc"
