#include "policy/assignmentscsv.h"
#include "policy/validate.h"
#include "unit/policy/testpolicies.h"

#include <QElapsedTimer>
#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;
using csv::Accept;
using csv::Action;

namespace {

csv::AssignmentsImport preview(const QByteArray& bytes, const Policy& policy,
                               edits::AssignMode mode = edits::AssignMode::Replace)
{
    const auto made = csv::previewAssignments(bytes, policy, testing::smallDirectory(), mode);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *made;
}

QList<Action> actions(const csv::AssignmentsImport& made)
{
    QList<Action> all;
    for (const csv::PreviewLine& line : made.preview.lines)
        all.append(line.action);
    return all;
}

QString keysOf(const Policy& policy, const Principal& principal)
{
    const Assignment* found = policy.assignment(ConnectionId(u"c1"_s), principal);
    QStringList keys;
    for (const KeyId& key : found ? found->keys : QList<KeyId>())
        keys.append(key.text());
    return keys.join(u' ');
}

const Principal ada = Principal::user(UserId(u"u1"_s));
const Principal bob = Principal::user(UserId(u"u2"_s));
const Principal group = Principal::group(GroupId(u"g1"_s));

Policy withSome()
{
    Policy policy = testing::smallPolicy();
    policy.assignments = {testing::assignmentOf(ada, {u"k1"_s}),
                          testing::assignmentOf(Principal::everyone(), {u"k3"_s, u"k2"_s})};
    return policy;
}

} // namespace

class TestAssignmentsCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachLineSaysWhatItDoes();
    void linesOfOnePersonAreThatPersonsKeysInOrder();
    void addKeepsWhatIsThere();
    void withoutHeads();
    void badLines_data();
    void badLines();
    void nothingHalfImported();
    void notATable();
    void exportedAndReadAgainChangesNothing();
    void namesThatAreTwiceThereAreExportedById();
    void formulasInNames();
    void manyLines();
};

void TestAssignmentsCsv::eachLineSaysWhatItDoes()
{
    const Policy policy = withSome();
    const auto made = preview("E-Mail;Group;Connection;Key label;Remark\n"
                              "U1@example.com;;Demo;key-2;x\n"
                              ";group 1;demo;KEY-1;\n"
                              "*;;;key-3;\n*;;;key-2;\n*;;;key-2;\n",
                              policy);
    QCOMPARE(actions(made), (QList<Action>{Action::Change, Action::Add, Action::Same, Action::Same,
                                           Action::Same}));
    QCOMPARE(made.preview.lines.at(0).line, 2);
    QCOMPARE(made.preview.lines.at(0).cells,
             (QStringList{u"U1@example.com"_s, u"Demo"_s, u"key-2"_s}));
    QCOMPARE(made.preview.lines.at(0).text, u"User 1 gets key-2 instead of key-1."_s);
    QCOMPARE(made.preview.lines.at(1).text, u"Group 1 gets key-1."_s);
    QCOMPARE(made.preview.lines.at(4).text, u"Line 5 says this already."_s);
    QCOMPARE(made.preview.notes, QStringList(u"The column Remark is not used."_s));
    const Policy after =
        applyEdit(policy, *csv::accepted(made.preview, made.edit, Accept::AllOrNothing)).value();
    QVERIFY(validate(after).isEmpty());
    QCOMPARE(keysOf(after, ada), u"k2"_s);
    QCOMPARE(keysOf(after, group), u"k1"_s);
    QCOMPARE(keysOf(after, Principal::everyone()), u"k3 k2"_s);
    QVERIFY(applyEdit(after, inverse(made.edit)).value() == policy);
}

void TestAssignmentsCsv::linesOfOnePersonAreThatPersonsKeysInOrder()
{
    const Policy policy = withSome();
    const auto made = preview("who,connection,key,strategy,spill,rank\n"
                              "group 1,Demo,key-3,fill_first,,\nu2@example.com,Demo,key-1,,,\n"
                              "Group 1,Demo,key-1,,never,-2\n",
                              policy);
    const Policy after = applyEdit(policy, made.edit).value();
    QCOMPARE(keysOf(after, group), u"k3 k1"_s);
    const Assignment* found = after.assignment(ConnectionId(u"c1"_s), group);
    QCOMPARE(found->strategy, std::optional(Strategy::FillFirst));
    QCOMPARE(found->spill, std::optional(Spill::Never));
    QCOMPARE(found->rank, -2);
}

void TestAssignmentsCsv::addKeepsWhatIsThere()
{
    const Policy policy = withSome();
    const QByteArray bytes("email,connection,key\nu1@example.com,Demo,key-3\n");
    const Policy after =
        applyEdit(policy, preview(bytes, policy, edits::AssignMode::Add).edit).value();
    QCOMPARE(keysOf(after, ada), u"k1 k3"_s);
    const auto again = preview(bytes, after, edits::AssignMode::Add);
    QVERIFY(again.edit.isEmpty());
    QCOMPARE(again.preview.lines.first().action, Action::Same);
}

void TestAssignmentsCsv::withoutHeads()
{
    const Policy policy = withSome();
    const auto made =
        preview("u2@example.com,Demo,key-2\nGroup 2,Demo,key-1\nUser 3,Demo,key-1\n", policy);
    QCOMPARE(made.preview.count(Action::Add), 3);
    QCOMPARE(made.preview.lines.first().line, 1);
}

void TestAssignmentsCsv::badLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* line, const char* words) {
        QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(words);
    };
    row("nobody@example.com,,Demo,key-1,",
        "The server has no user nobody@example.com. Correct it, or pull if they are new.");
    row(",Group 9,Demo,key-1,",
        "The server has no group Group 9. Correct it, or pull if it is new.");
    row(",,Demo,key-1,", "It is not said who. Write an e-mail, a group, or * for everyone.");
    row("u1@example.com,Group 1,Demo,key-1,", "A line is about a user or a group, not both.");
    row("u1@example.com,,Nowhere,key-1,", "There is no connection Nowhere. There are: Demo.");
    row("u1@example.com,,Demo,key-9,", "Demo has no key key-9. It has: key-1, key-2, key-3.");
    row("u1@example.com,,Demo,,", "The label of a key is missing.");
    row("u1@example.com,,Demo,key-1,sometimes",
        "sometimes is no spill. Write one of: never, when_exhausted.");
    row("u1@example.com,,Demo,key-1,,surplus",
        "There are more cells than columns. Put a text with commas in quotation marks.");
}

void TestAssignmentsCsv::badLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, words);
    const Policy policy = withSome();
    const auto made = preview("email,group,connection,key,spill\n" + line + '\n', policy);
    QCOMPARE(actions(made), QList<Action>{Action::Error});
    QCOMPARE(made.preview.lines.first().text, words);
    QVERIFY(made.edit.isEmpty());
    const auto refused = csv::accepted(made.preview, made.edit, Accept::AllOrNothing);
    QVERIFY(!refused);
    QCOMPARE(refused.error().message,
             u"Nothing was imported, because 1 line(s) do not fit:\nLine 2: "_s + words);
}

void TestAssignmentsCsv::nothingHalfImported()
{
    const Policy policy = withSome();
    const auto made = preview("email,connection,key\n"
                              "u1@example.com,Demo,key-2\nu2@example.com,Demo,key-1\n"
                              "u1@example.com,Demo,key-7\nu1@example.com,Demo,key-3\n",
                              policy);
    QCOMPARE(actions(made),
             (QList<Action>{Action::LeftOut, Action::Add, Action::Error, Action::LeftOut}));
    QVERIFY(made.preview.lines.first().text.contains(u"line 4"_s));
    QVERIFY(!csv::accepted(made.preview, made.edit, Accept::AllOrNothing));
    QCOMPARE(csv::errorText(made.preview).count(u"Line 4: "_s), 1);
    const Policy after =
        applyEdit(policy, *csv::accepted(made.preview, made.edit, Accept::GoodLines)).value();
    QCOMPARE(keysOf(after, ada), u"k1"_s); // as before
    QCOMPARE(keysOf(after, bob), u"k1"_s);
}

void TestAssignmentsCsv::notATable()
{
    const Policy policy = withSome();
    const Directory directory = testing::smallDirectory();
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("\n\n"), QByteArray("connection,key\nDemo,key-1\n"),
          QByteArray("email,connection\nu1@example.com,Demo\n"), QByteArray("\"open")}) {
        const auto made = csv::previewAssignments(bytes, policy, directory);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::BadInput);
    }
}

void TestAssignmentsCsv::exportedAndReadAgainChangesNothing()
{
    Policy policy = withSome();
    policy.assignments.append(testing::assignmentOf(group, {u"k2"_s, u"k1"_s}));
    policy.assignments.last().rank = -4;
    policy.assignments.last().strategy = Strategy::RoundRobin;
    policy.assignments.last().spill = Spill::Never;
    const QByteArray bytes = csv::assignmentsToCsv(policy, testing::smallDirectory());
    QCOMPARE(bytes.count("\r\n"), 1 + 1 + 2 + 2);
    QVERIFY(preview(bytes, policy).edit.isEmpty());
    Policy empty = policy;
    empty.assignments.clear();
    QVERIFY(applyEdit(empty, preview(bytes, empty).edit).value() == policy);
}

void TestAssignmentsCsv::namesThatAreTwiceThereAreExportedById()
{
    Policy policy = testing::smallPolicy();
    policy.assignments = {testing::assignmentOf(group, {u"k1"_s}),
                          testing::assignmentOf(Principal::user(UserId(u"nomail"_s)), {u"k2"_s})};
    const Group twin{GroupId(u"g9"_s), u"group 1"_s, {}, {}};
    const Directory directory({User{UserId(u"nomail"_s), u"No Mail"_s, {}, u"user"_s}},
                              {testing::smallDirectory().groups().first(), twin});
    const QByteArray bytes = csv::assignmentsToCsv(policy, directory);
    const auto made = csv::previewAssignments(bytes, policy, directory);
    QVERIFY(made && made->edit.isEmpty() && !made->preview.hasErrors());
}

void TestAssignmentsCsv::formulasInNames()
{
    Policy policy = testing::smallPolicy();
    policy.keys[0].label = u"=HYPERLINK(\"http:x\")"_s;
    policy.assignments = {testing::assignmentOf(ada, {u"k1"_s})};
    const QByteArray bytes = csv::assignmentsToCsv(policy, testing::smallDirectory());
    QVERIFY(!bytes.contains(",=") && bytes.contains(",\"'=HYPERLINK"));
    const auto made = preview(bytes, policy);
    QCOMPARE(actions(made), QList<Action>{Action::Same});
}

void TestAssignmentsCsv::manyLines()
{
    constexpr int people = 20000;
    QList<User> users;
    QByteArray bytes("email,connection,key\n");
    for (int i = 0; i < people; ++i) {
        const QString email = u"p%1@example.com"_s.arg(i);
        users.append(User{UserId(u"p%1"_s.arg(i)), u"P %1"_s.arg(i), email, u"user"_s});
        bytes += email.toUtf8() + ",Demo,key-" + QByteArray::number(1 + i % 3) + '\n';
    }
    const Directory directory(users, {});
    QElapsedTimer timer;
    timer.start();
    const auto made = csv::previewAssignments(bytes, withSome(), directory);
    QVERIFY(made);
    QCOMPARE(made->preview.count(Action::Add), people);
    // Grows with the lines, not with lines x people: that would take minutes.
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestAssignmentsCsv)
#include "tst_assignmentscsv.moc"
