#include "sync/allowanceuse.h"

#include <QTest>

using namespace keyroster;
using namespace keyroster::sync;

/// Which allowances are nearly used, by the router's rule.
class TestAllowanceUse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void windowsBeginAndEndInUtc();
    void warnedFromTheShareOn();
    void theNearestLevelCounts();
    void theMostGenerousGroupCounts();
    void togetherIsSharedByItsMembers();
    void onlyTheConnectionThatItNames();
    void theFullestUnitIsNamed();
    void limitsOfAPerson();

private:
    [[nodiscard]] QList<AllowanceUse> near() const;
    void use(const char* user, const char* key, qint64 requests, qint64 tokens = 0,
             double cost = 0);
    Allowance& allow(const Principal& principal, qint64 requests);

    Policy m_policy;
    Directory m_directory;
    WindowUsage m_usage;
};

namespace {

const QDateTime now(QDate(2026, 7, 15), QTime(10, 0), Qt::UTC); // a Wednesday
const Principal ada = Principal::user(UserId(QStringLiteral("ada")));
const Principal design = Principal::group(GroupId(QStringLiteral("design")));
const Principal lab = Principal::group(GroupId(QStringLiteral("lab")));

} // namespace

void TestAllowanceUse::init()
{
    m_policy = Policy();
    for (const char* id : {"c1", "c2"}) {
        Connection connection;
        connection.id = ConnectionId(QString::fromLatin1(id));
        ApiKey key;
        key.id = KeyId(QStringLiteral("k-") + connection.id.text());
        key.connection = connection.id;
        m_policy.connections.append(connection);
        m_policy.keys.append(key);
    }
    const UserId a(QStringLiteral("ada")), b(QStringLiteral("bob")), c(QStringLiteral("cleo"));
    m_directory =
        Directory({User{a, {}, {}, {}}, User{b, {}, {}, {}}, User{c, {}, {}, {}}},
                  {Group{GroupId(design.id), {}, {}, {a, b}}, Group{GroupId(lab.id), {}, {}, {a}}});
    m_usage = {};
}

QList<AllowanceUse> TestAllowanceUse::near() const
{
    return nearAllowances(m_policy, m_directory, m_usage, now);
}

void TestAllowanceUse::use(const char* user, const char* key, qint64 requests, qint64 tokens,
                           double cost)
{
    UsageRow row;
    row.user = UserId(QString::fromLatin1(user));
    row.key = KeyId(QString::fromLatin1(key));
    row.amounts = {requests, tokens, 0, 0, cost};
    for (const Window window : {Window::Day, Window::Week, Window::Month})
        m_usage.rows[window].append(row);
}

Allowance& TestAllowanceUse::allow(const Principal& principal, qint64 requests)
{
    Allowance allowance;
    allowance.principal = principal;
    allowance.requests = requests;
    m_policy.allowances.append(allowance);
    return m_policy.allowances.last();
}

void TestAllowanceUse::windowsBeginAndEndInUtc()
{
    QCOMPARE(windowStart(Window::Day, now), QDate(2026, 7, 15));
    QCOMPARE(windowStart(Window::Week, now), QDate(2026, 7, 13));
    QCOMPARE(windowStart(Window::Month, now), QDate(2026, 7, 1));
    QCOMPARE(windowEnd(Window::Day, now), QDateTime(QDate(2026, 7, 16), QTime(0, 0), Qt::UTC));
    QCOMPARE(windowEnd(Window::Week, now), QDateTime(QDate(2026, 7, 20), QTime(0, 0), Qt::UTC));
    QCOMPARE(windowEnd(Window::Month, now), QDateTime(QDate(2026, 8, 1), QTime(0, 0), Qt::UTC));
}

void TestAllowanceUse::warnedFromTheShareOn()
{
    allow(Principal::everyone(), 10);
    use("ada", "k-c1", 7);
    QCOMPARE(near().size(), 0);
    use("ada", "k-c2", 1);
    use("bob", "k-c1", 12);
    const QList<AllowanceUse> found = near();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).user.text(), QStringLiteral("bob")); // the fullest first
    QVERIFY(found.at(0).isOver());
    QCOMPARE(found.at(1).user.text(), QStringLiteral("ada"));
    QCOMPARE(found.at(1).share(), 0.8);
    QVERIFY(!found.at(1).isOver());
}

void TestAllowanceUse::theNearestLevelCounts()
{
    allow(Principal::everyone(), 10);
    allow(design, 20);
    allow(ada, 100);
    use("ada", "k-c1", 60);
    use("bob", "k-c1", 15);
    use("cleo", "k-c1", 9);
    const QList<AllowanceUse> found = near();
    QCOMPARE(found.size(), 1); // ada by her own, bob by the group's
    QCOMPARE(found.first().user.text(), QStringLiteral("cleo"));
}

void TestAllowanceUse::theMostGenerousGroupCounts()
{
    allow(design, 10);
    allow(lab, 100);
    use("ada", "k-c1", 50);
    use("bob", "k-c1", 10);
    const QList<AllowanceUse> found = near();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().user.text(), QStringLiteral("bob"));
}

void TestAllowanceUse::togetherIsSharedByItsMembers()
{
    allow(design, 20).per = AllowancePer::Together;
    use("ada", "k-c1", 9);
    use("bob", "k-c1", 9);
    use("cleo", "k-c1", 90);
    const QList<AllowanceUse> found = near();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().user.isEmpty());
    QCOMPARE(found.first().used, 18.0);
}

void TestAllowanceUse::onlyTheConnectionThatItNames()
{
    allow(Principal::everyone(), 10).connection = ConnectionId(QStringLiteral("c2"));
    use("ada", "k-c1", 50);
    use("ada", "byok", 50);
    QCOMPARE(near().size(), 0);
    use("ada", "k-c2", 9);
    QCOMPARE(near().size(), 1);
    QCOMPARE(near().first().used, 9.0);
}

void TestAllowanceUse::theFullestUnitIsNamed()
{
    Allowance& allowance = allow(ada, 100);
    allowance.tokens = 1000;
    allowance.cost = 5;
    use("ada", "k-c1", 10, 900, 1);
    QCOMPARE(near().size(), 1);
    QCOMPARE(near().first().unit, AllowanceUnit::Tokens);
    use("ada", "k-c1", 0, 0, 4);
    QCOMPARE(near().first().unit, AllowanceUnit::Cost);
    QVERIFY(near().first().isOver());
}

/// Also of somebody who has used nothing yet; by the same rule.
void TestAllowanceUse::limitsOfAPerson()
{
    const auto limits = [this](const char* user) {
        QStringList texts;
        const QList<AllowanceUse> all =
            limitsFor(m_policy, m_directory, UserId(QString::fromLatin1(user)), now);
        for (const AllowanceUse& one : all)
            texts.append(
                QStringLiteral("%1 %2 %3").arg(one.limit).arg(int(one.unit)).arg(one.used));
        return texts;
    };
    QCOMPARE(limits("cleo"), QStringList());
    Allowance& everyone = allow({}, 20);
    everyone.tokens = 1000;
    QCOMPARE(limits("cleo"), (QStringList{QStringLiteral("20 0 0"), QStringLiteral("1000 1 0")}));
    allow(design, 50);
    allow(lab, 90);
    QCOMPARE(limits("bob"), QStringList{QStringLiteral("50 0 0")}); // nearer than everyone's
    QCOMPARE(limits("ada"), QStringList{QStringLiteral("90 0 0")}); // the more generous group
}

QTEST_GUILESS_MAIN(TestAllowanceUse)
#include "tst_allowanceuse.moc"
