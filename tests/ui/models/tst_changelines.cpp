#include "models/changelines.h"
#include "policy/edits.h"
#include "ui/board/boardsample.h"
#include "ui/support/timedapplication.h"

#include <QElapsedTimer>
#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;

/// What the review says about a draft, in words.
class TestChangeLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalPoliciesSayNothing();
    void peopleComeFirst();
    void keysAndConnections();
    void oneConnectionIsNotNamed();
    void whoIsGoneIsSaidSo();
    void manyAssignmentsAreQuick();

private:
    static QStringList lines(const Policy& to)
    {
        return ui::changeLines(sample::policy(), to, sample::directory());
    }
    static Assignment* find(Policy& policy, const ConnectionId& connection,
                            const Principal& principal)
    {
        for (Assignment& one : policy.assignments) {
            if (one.connection == connection && one.principal == principal)
                return &one;
        }
        return nullptr;
    }
};

void TestChangeLines::equalPoliciesSayNothing()
{
    QVERIFY(lines(sample::policy()).isEmpty());
}

void TestChangeLines::peopleComeFirst()
{
    Policy to = sample::policy();
    to.keys.removeIf([](const ApiKey& key) { return key.id == sample::key("k-old"); });
    Assignment added;
    added.connection = sample::groq;
    added.principal = sample::user("u1");
    added.keys = {to.keysOf(sample::groq).constFirst().id};
    to.assignments.append(added);
    Assignment* pool = find(to, sample::openAi, Principal::everyone());
    QVERIFY(pool);
    pool->keys.removeLast();
    const QStringList said = lines(to);
    QCOMPARE(said.size(), 3);
    const QString put =
        u"Put Ada Lovelace on %1 (Groq)"_s.arg(to.keysOf(sample::groq).constFirst().label);
    QVERIFY2(said.mid(0, 2).contains(put), qPrintable(said.join(u'\n')));
    QVERIFY2(said.filter(u"Pay for everyone else with "_s).size() == 1,
             qPrintable(said.join(u'\n')));
    QVERIFY2(said.constLast().startsWith(u"Delete key "_s), qPrintable(said.constLast()));
}

void TestChangeLines::whoIsGoneIsSaidSo()
{
    Policy to = sample::policy();
    for (const Principal& gone :
         {Principal::group(GroupId(u"gone-1"_s)), Principal::user(UserId(u"gone-2"_s))}) {
        Assignment added;
        added.connection = sample::groq;
        added.principal = gone;
        added.keys = {to.keysOf(sample::groq).constFirst().id};
        to.assignments.append(added);
    }
    const QString said = lines(to).join(u'\n');
    QVERIFY2(said.contains(u"Put a deleted group (gone-1) on "_s), qPrintable(said));
    QVERIFY2(said.contains(u"Put a deleted user (gone-2) on "_s), qPrintable(said));
}

void TestChangeLines::keysAndConnections()
{
    Policy to = sample::policy();
    ApiKey& key = to.keys.first();
    key.enabled = !key.enabled;
    to.keys[1].weight += 1;
    to.connections[0].name = u"Renamed"_s;
    const QStringList said = lines(to);
    QCOMPARE(
        said,
        (QStringList{u"Switch key %1 %2"_s.arg(key.label, key.enabled ? u"on"_s : u"off"_s),
                     u"Change key %1"_s.arg(to.keys.at(1).label), u"Change connection Renamed"_s}));
}

void TestChangeLines::oneConnectionIsNotNamed()
{
    Policy from = newPolicy();
    from.connections = {sample::policy().connections.constFirst()};
    from.keys = sample::policy().keysOf(sample::openAi);
    Policy to = from;
    Assignment one;
    one.connection = sample::openAi;
    one.principal = sample::group("g-research");
    one.keys = {sample::key("k-team")};
    to.assignments = {one};
    const QString team = to.key(sample::key("k-team"))->label;
    const QString lab = to.key(sample::key("k-lab"))->label;
    const Directory directory = sample::directory();
    const QString name = directory.nameOf(one.principal);
    QCOMPARE(ui::changeLines(from, to, directory), QStringList{u"Put %1 on %2"_s.arg(name, team)});
    QCOMPARE(ui::changeLines(to, from, directory),
             QStringList{u"Take %1 off %2"_s.arg(name, team)});
    from = to;
    to.assignments[0].keys = {sample::key("k-lab")};
    QCOMPARE(ui::changeLines(from, to, directory),
             QStringList{u"Put %1 on %2 instead of %3"_s.arg(name, lab, team)});
    to = from;
    to.assignments[0].rank = 7;
    QCOMPARE(ui::changeLines(from, to, directory),
             QStringList{u"Change how the keys of %1 take turns"_s.arg(name)});
}

void TestChangeLines::manyAssignmentsAreQuick()
{
    const Policy from = sample::policy();
    Policy to = from;
    constexpr int many = 10000;
    for (int i = 0; i < many; ++i) {
        Assignment one;
        one.connection = sample::openAi;
        one.principal = Principal::user(UserId(u"new-%1"_s.arg(i)));
        one.keys = {sample::key("k-team")};
        to.assignments.append(one);
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(ui::changeLines(from, to, sample::directory()).size(), many);
    // The bar for a plan of 100,000 users is 300 ms; sanitizers slow this by about 5.
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestChangeLines)
#include "tst_changelines.moc"
