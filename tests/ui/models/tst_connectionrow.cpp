#include "models/connectionrow.h"
#include "models/shownentities.h"
#include "policy/edits.h"
#include "ui/board/boardsample.h"
#include "ui/support/timedapplication.h"

#include <QLocale>
#include <QTest>

using namespace keyroster;
using namespace keyroster::ui;
using namespace Qt::StringLiterals;

/// How connections are marked where one chooses among them.
class TestConnectionRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void untouchedOnesHaveNoMark();
    void modelsAndPoolAreOfTheConnection_data();
    void modelsAndPoolAreOfTheConnection();
    void keysAndPeopleHaveTheirOwnMarks();
    void newOnesAreNew();
    void removedOnesStayWhereTheyWere_data();
    void removedOnesStayWhereTheyWere();
};

namespace {

QList<ConnectionRow> rows(const Policy& draft, const Policy& base)
{
    return makeConnectionRows(draft, base, ChangeTracker(base, draft));
}

Assignment& poolOf(Policy& policy)
{
    const auto at = std::find_if(policy.assignments.begin(), policy.assignments.end(),
                                 [](const Assignment& assignment) {
                                     return assignment.connection == sample::openAi
                                         && assignment.principal == Principal::everyone();
                                 });
    return *at;
}

} // namespace

void TestConnectionRow::untouchedOnesHaveNoMark()
{
    const QList<ConnectionRow> found = rows(sample::policy(), sample::policy());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().name, u"OpenAI"_s);
    QCOMPARE(found.first().address, u"https://api.openai.example/v1"_s);
    for (const ConnectionRow& row : found) {
        QCOMPARE(row.change, RowChange::None);
        QCOMPARE(markedName(row), row.name);
    }
}

void TestConnectionRow::modelsAndPoolAreOfTheConnection_data()
{
    QTest::addColumn<Policy>("draft");
    Policy draft = sample::policy();
    draft.connections.first().name = u"Open"_s;
    QTest::newRow("its name") << draft;
    draft = sample::policy();
    draft.connections.first().models.first().hidden = true;
    QTest::newRow("a model") << draft;
    draft = sample::policy();
    std::swap(draft.connections.first().models[0], draft.connections.first().models[1]);
    QTest::newRow("the order of its models") << draft;
    draft = sample::policy();
    draft.connections.first().models.first().price = Price();
    QTest::newRow("a price") << draft;
    draft = sample::policy();
    std::swap(poolOf(draft).keys[0], poolOf(draft).keys[1]);
    QTest::newRow("the order of its pool") << draft;
    draft = sample::policy();
    poolOf(draft).strategy = Strategy::FillFirst;
    QTest::newRow("how its pool takes turns") << draft;
    draft = sample::policy();
    draft.assignments.removeOne(poolOf(draft));
    QTest::newRow("no pool any more") << draft;
}

void TestConnectionRow::modelsAndPoolAreOfTheConnection()
{
    QFETCH(Policy, draft);
    const QList<ConnectionRow> found = rows(draft, sample::policy());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.first().change, RowChange::Changed);
    QCOMPARE(markedName(found.first()), draft.connections.first().name + u", Changed"_s);
    QCOMPARE(found.last().change, RowChange::None);
}

void TestConnectionRow::keysAndPeopleHaveTheirOwnMarks()
{
    Policy draft = sample::policy();
    draft.keys.first().weight = 3;
    draft.assignments.first().keys = {sample::key("k-spare")};
    for (const ConnectionRow& row : rows(draft, sample::policy()))
        QCOMPARE(row.change, RowChange::None);
}

void TestConnectionRow::newOnesAreNew()
{
    Policy base = sample::policy();
    base = *applyEdit(base, *edits::removeConnection(base, sample::openAi));
    const QList<ConnectionRow> found = rows(sample::policy(), base);
    QCOMPARE(found.first().change, RowChange::Added);
    QCOMPARE(markedName(found.first()), u"OpenAI, New"_s);
    QCOMPARE(found.last().change, RowChange::None);
}

void TestConnectionRow::removedOnesStayWhereTheyWere_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("draft");
    QTest::addColumn<QString>("shown"); // removed ones in capitals
    QTest::newRow("first") << u"abc"_s << u"bc"_s << u"Abc"_s;
    QTest::newRow("between") << u"abc"_s << u"ac"_s << u"aBc"_s;
    QTest::newRow("last") << u"abc"_s << u"ab"_s << u"abC"_s;
    QTest::newRow("all") << u"abc"_s << QString() << u"ABC"_s;
    QTest::newRow("with a new one") << u"abc"_s << u"acx"_s << u"aBcx"_s;
    QTest::newRow("after the one it followed") << u"abcd"_s << u"ca"_s << u"cDaB"_s;
}

void TestConnectionRow::removedOnesStayWhereTheyWere()
{
    QFETCH(QString, base);
    QFETCH(QString, draft);
    QFETCH(QString, shown);
    const auto named = [](const QString& letters) {
        QList<Connection> made;
        for (const QChar letter : letters) {
            Connection connection;
            connection.id = ConnectionId(QString(letter));
            made.append(connection);
        }
        return made;
    };
    const QList<Connection> from = named(base), to = named(draft);
    QString found;
    for (const auto& [connection, removed] :
         shownEntities(to, from, [](const Connection&) { return true; })) {
        const QString letter = connection->id.text();
        found += removed ? letter.toUpper() : letter;
    }
    QCOMPARE(found, shown);
}

QTEST_MAIN(TestConnectionRow)
#include "tst_connectionrow.moc"
