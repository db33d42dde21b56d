#include "policy/validate.h"
#include "unit/policy/testpolicies.h"

#include <QTest>
#include <functional>

using namespace keyroster;

namespace {

using Breaking = std::function<void(Policy&)>;

QStringList codesOf(const QList<Problem>& problems)
{
    QStringList codes;
    for (const Problem& problem : problems)
        codes.append(problem.code);
    return codes;
}

} // namespace

Q_DECLARE_METATYPE(Breaking)

class TestValidate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsFineHasNoProblems();
    void eachProblem_data();
    void eachProblem();
    void slugs();
    void addresses_data();
    void addresses();
    void slugsFromNames();
};

void TestValidate::whatIsFineHasNoProblems()
{
    QCOMPARE(codesOf(validate(testing::smallPolicy())), QStringList());
    QCOMPARE(codesOf(validate(testing::fullPolicy())), QStringList());
    QCOMPARE(codesOf(validate(newPolicy())), QStringList());
}

void TestValidate::eachProblem_data()
{
    QTest::addColumn<Breaking>("breaking");
    QTest::addColumn<bool>("onlyWarns");
    const auto error = [](const char* code, Breaking breaking) {
        QTest::newRow(code) << std::move(breaking) << false;
    };
    const auto warning = [](const char* code, Breaking breaking) {
        QTest::newRow(code) << std::move(breaking) << true;
    };
    error("missing_id", [](Policy& p) { p.id = {}; });
    error("bad_salt", [](Policy& p) { p.fingerprintSalt = QStringLiteral("salt"); });
    error("missing_id", [](Policy& p) { p.connections[0].models[0].id.clear(); });
    error("missing_name", [](Policy& p) { p.connections[0].name = QStringLiteral(" "); });
    error("bad_slug", [](Policy& p) { p.connections[0].slug = QStringLiteral("Demo"); });
    error("bad_base_url",
          [](Policy& p) { p.connections[0].baseUrl = QStringLiteral("api.example.com"); });
    error("bad_timeout", [](Policy& p) { p.connections[0].timeoutSeconds = 0; });
    error("bad_header", [](Policy& p) {
        p.connections[0].headers = {{QStringLiteral("X Y"), QStringLiteral("1")}};
    });
    error("bad_header", [](Policy& p) {
        p.connections[0].headers = {{QStringLiteral("X"), QStringLiteral("1\r\nY: 2")}};
    });
    error("bad_header", [](Policy& p) {
        p.connections[0].headers = {{QStringLiteral("X"), {}}, {QStringLiteral("x"), {}}};
    });
    error("secret_header", [](Policy& p) {
        p.connections[0].headers = {{QStringLiteral("Authorization"), QStringLiteral("x")}};
    });
    error("secret_header", [](Policy& p) {
        p.connections[0].headers = {{QStringLiteral("x-goog-api-key"), QStringLiteral("x")}};
    });
    error("duplicate_model",
          [](Policy& p) { p.connections[0].models.append(p.connections[0].models[0]); });
    error("bad_price", [](Policy& p) { p.connections[0].models[0].price = Price{-1, 0, {}, {}}; });
    error("duplicate_id", [](Policy& p) { p.keys.append(p.keys[0]); });
    error("duplicate_slug", [](Policy& p) {
        p.connections.append(p.connections[0]);
        p.connections[1].id = ConnectionId(QStringLiteral("c2"));
    });
    warning("duplicate_name", [](Policy& p) {
        p.connections.append(p.connections[0]);
        p.connections[1].id = ConnectionId(QStringLiteral("c2"));
        p.connections[1].slug = QStringLiteral("two");
    });
    error("duplicate_published_as", [](Policy& p) {
        p.connections[0].models[0].publishedAs = QStringLiteral("known");
        PublishedModel other = p.connections[0].models[0];
        other.id = QStringLiteral("n");
        p.connections[0].models.append(other);
    });
    error("unknown_connection",
          [](Policy& p) { p.keys[0].connection = ConnectionId(QStringLiteral("c9")); });
    error("unknown_connection", [](Policy& p) { p.accounts.append(Account()); });
    error("bad_reset", [](Policy& p) {
        Account account;
        account.id = AccountId(QStringLiteral("a"));
        account.connection = p.connections[0].id;
        account.reset = QStringLiteral("noon");
        p.accounts.append(account);
    });
    error("unknown_account",
          [](Policy& p) { p.keys[0].account = AccountId(QStringLiteral("a9")); });
    error("account_of_other_connection", [](Policy& p) {
        Account account;
        account.id = AccountId(QStringLiteral("a"));
        p.accounts.append(account);
        p.keys[0].account = account.id;
    });
    error("missing_label", [](Policy& p) { p.keys[0].label.clear(); });
    warning("duplicate_label", [](Policy& p) { p.keys[1].label = p.keys[0].label; });
    error("bad_weight", [](Policy& p) { p.keys[0].weight = 0; });
    error("bad_limit", [](Policy& p) { p.keys[0].limits.tpd = -1; });
    error("bad_limit", [](Policy& p) { p.keys[0].limits.costMonth = -0.5; });
    error("dates_out_of_order", [](Policy& p) {
        p.keys[0].validFrom = QDateTime::currentDateTimeUtc();
        p.keys[0].validUntil = p.keys[0].validFrom.addSecs(-1);
    });
    error("duplicate_assignment", [](Policy& p) {
        p.assignments.append(testing::assignmentOf(Principal::everyone(), {QStringLiteral("k1")}));
        p.assignments.append(p.assignments[0]);
    });
    warning("empty_assignment", [](Policy& p) {
        p.assignments.append(testing::assignmentOf(Principal::everyone(), {}));
    });
    error("unknown_key", [](Policy& p) {
        p.assignments.append(testing::assignmentOf(Principal::everyone(), {QStringLiteral("k9")}));
    });
    warning("duplicate_key", [](Policy& p) {
        p.assignments.append(testing::assignmentOf(Principal::everyone(),
                                                   {QStringLiteral("k1"), QStringLiteral("k1")}));
    });
    error("key_of_other_connection", [](Policy& p) {
        p.connections.append(p.connections[0]);
        p.connections[1].id = ConnectionId(QStringLiteral("c2"));
        p.keys[0].connection = p.connections[1].id;
        p.assignments.append(testing::assignmentOf(Principal::everyone(), {QStringLiteral("k1")}));
    });
    error("missing_id", [](Policy& p) {
        p.assignments.append(testing::assignmentOf(Principal::group({}), {QStringLiteral("k1")}));
    });
    error("empty_allowance", [](Policy& p) { p.allowances.append(Allowance()); });
    error("duplicate_allowance", [](Policy& p) { p.allowances = {Allowance(), Allowance()}; });
    error("bad_warn_at", [](Policy& p) {
        Allowance allowance;
        allowance.warnAt = 80;
        p.allowances = {allowance};
    });
}

void TestValidate::eachProblem()
{
    QFETCH(Breaking, breaking);
    QFETCH(bool, onlyWarns);
    Policy policy = testing::smallPolicy();
    breaking(policy);
    const QList<Problem> problems = validate(policy);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    bool found = false;
    bool errors = false;
    for (const Problem& problem : problems) {
        QVERIFY(!problem.where.isEmpty() && !problem.message.isEmpty());
        errors = errors || problem.severity == Problem::Severity::Error;
        found = found || problem.code == code;
    }
    QVERIFY2(found, qPrintable(codesOf(problems).join(QLatin1Char(' '))));
    QCOMPARE(errors, !onlyWarns);
}

void TestValidate::slugs()
{
    QCOMPARE(slugProblem(QStringLiteral("groq-2")), QString());
    for (const QString& bad :
         {QString(), QStringLiteral("Groq"), QStringLiteral("a b"), QStringLiteral("a/b"),
          QStringLiteral("zoë"), QString(41, QLatin1Char('a'))})
        QVERIFY2(!slugProblem(bad).isEmpty(), qPrintable(bad));
}

void TestValidate::addresses_data()
{
    QTest::addColumn<bool>("fine");
    QTest::newRow("https://api.openai.com/v1") << true;
    QTest::newRow("http://127.0.0.1:11434/v1") << true;
    QTest::newRow("https://[::1]:8443") << true;
    QTest::newRow("https://api.openai.com/v1/") << false;
    QTest::newRow("api.openai.com/v1") << false;
    QTest::newRow("ftp://example.com") << false;
    QTest::newRow("https://") << false;
    QTest::newRow("https://user:word@example.com/v1") << false;
    QTest::newRow("https://example.com/v1?key=1") << false;
    QTest::newRow("https://example.com/v1#top") << false;
}

void TestValidate::addresses()
{
    QFETCH(bool, fine);
    QCOMPARE(baseUrlProblem(QString::fromLatin1(QTest::currentDataTag())).isEmpty(), fine);
    QVERIFY(!baseUrlProblem({}).isEmpty());
}

void TestValidate::slugsFromNames()
{
    QCOMPARE(slugFor(QStringLiteral("My Groq (EU)"), {}), QStringLiteral("my-groq-eu"));
    QCOMPARE(slugFor(QStringLiteral("Zoë's Küche"), {}), QStringLiteral("zoe-s-kuche"));
    QCOMPARE(slugFor(QStringLiteral("日本"), {}), QStringLiteral("connection"));
    QCOMPARE(slugFor(QStringLiteral("Groq"), {QStringLiteral("groq"), QStringLiteral("groq-2")}),
             QStringLiteral("groq-3"));
    QCOMPARE(slugProblem(slugFor(QString(200, QLatin1Char('x')), {QString(36, QLatin1Char('x'))})),
             QString());
}

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
