#include "cli/importedit.h"
#include "cli/lookup.h"
#include "policy/policycodec.h"
#include "policy/validate.h"
#include "unit/policy/testpolicies.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace keyroster;
using namespace keyroster::cli;

namespace {

// Addresses with \/ because moc takes two slashes for a comment, in a raw text as well.
const QByteArray everything = R"({
  "connections": [ {"name": "Demo 2", "base_url": "http:\/\/127.0.0.1:9999/v1", "slug": "demo-2",
                    "models": [{"id": "m", "published_as": "", "grants": ["everyone", {"group": "Group 1"}]}]} ],
  "keys":        [ {"connection": "Demo 2", "label": "team-1", "secret": "team", "limits": {"rpm": 30}, "weight": 2},
                   {"connection": "demo-2", "label": "ada-own", "secret": "ada"} ],
  "assignments": [ {"connection": "Demo 2", "user": "U1@example.com", "keys": ["ada-own"]},
                   {"connection": "Demo 2", "group": "Group 1", "keys": ["team-1"], "rank": 3, "spill": "never"},
                   {"connection": "Demo 2", "everyone": true, "keys": ["team-1", "ada-own"], "strategy": "fill_first"} ] })";

QHash<QString, SecretBytes> secrets()
{
    return {{QStringLiteral("team"), SecretBytes("sk-demo-canary-team")},
            {QStringLiteral("ada"), SecretBytes("sk-demo-canary-ada")}};
}

bool everySecretIsHere(const ApiKey&)
{
    return true;
}

Result<ImportEdit> imported(const QByteArray& json, const Policy& policy,
                            const QHash<QString, SecretBytes>& given = secrets(),
                            const std::function<bool(const ApiKey&)>& hasSecret = everySecretIsHere)
{
    const auto file = parseImportFile(json);
    if (!file)
        return tl::unexpected<Error>(file.error());
    return makeImportEdit(*file, given, policy, testing::smallDirectory(), hasSecret);
}

} // namespace

class TestImportFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingAtOnce();
    void twiceChangesNothing();
    void whatIsThereIsChanged();
    void aNewSecretOfAKnownKey();
    void aSecretThatThisComputerLacks();
    void everyFieldOfThePolicy();
    void refusalsNameTheirPlace_data();
    void refusalsNameTheirPlace();
    void brokenJsonNamesItsLine();
    void manyAtOnce();
    void modelsAreFoundUnderAnyId();
};

void TestImportFile::everythingAtOnce()
{
    const Policy policy = testing::smallPolicy();
    const auto made = imported(everything, policy);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    const Policy after = applyEdit(policy, made->edit).value();
    QCOMPARE(made->edit.changes.size(), 6);
    QCOMPARE(made->secrets.size(), 2);
    QVERIFY(validate(after).isEmpty());
    const Connection& connection = after.connections.last();
    QCOMPARE(connection.slug, QStringLiteral("demo-2"));
    QCOMPARE(connection.models.first().grants.size(), 2);
    const QList<ApiKey> keys = after.keysOf(connection.id);
    QCOMPARE(keys.first().limits.rpm, std::optional<qint64>(30));
    QCOMPARE(keys.first().weight, 2.0);
    QCOMPARE(keys.first().last4, QStringLiteral("team"));
    QCOMPARE(keys.first().fingerprint.size(), 16);
    const Assignment* group =
        after.assignment(connection.id, Principal::group(GroupId(QStringLiteral("g1"))));
    QCOMPARE(group->rank, 3);
    QCOMPARE(group->spill, std::optional(Spill::Never));
    QCOMPARE(after.assignment(connection.id, Principal::everyone())->strategy,
             std::optional(Strategy::FillFirst));
    QVERIFY(applyEdit(after, inverse(made->edit)).value() == policy);
    QVERIFY(!serializePolicy(after).contains("canary"));
}

void TestImportFile::twiceChangesNothing()
{
    const Policy policy = testing::smallPolicy();
    const Policy after = applyEdit(policy, imported(everything, policy)->edit).value();
    const auto again = imported(everything, after);
    QVERIFY(again->edit.isEmpty());
    QVERIFY(again->secrets.isEmpty());
}

void TestImportFile::whatIsThereIsChanged()
{
    Policy policy = testing::smallPolicy();
    policy.keys[0].limits.tpd = 5;
    Assignment pool = testing::assignmentOf(Principal::everyone(), {QStringLiteral("k1")});
    pool.strategy = Strategy::Weighted;
    policy.assignments = {pool};
    const auto made = imported(
        R"({"connections": [{"name": "demo", "models": [{"id": "n"}]}], "keys": [{"connection": "Demo", "label": "key-1", "enabled": false}],
        "assignments": [{"connection": "Demo", "everyone": true, "keys": ["key-2", "key-1"]}]})",
        policy);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    const Policy after = applyEdit(policy, made->edit).value();
    QCOMPARE(after.connections.size(), 1);
    QCOMPARE(after.connections.first().models.size(), 2);
    QVERIFY(!after.keys.first().enabled);
    QCOMPARE(after.keys.first().limits.tpd, std::optional<qint64>(5));
    QCOMPARE(after.assignments.first().keys.first(), after.keys.at(1).id);
    QCOMPARE(after.assignments.first().strategy, std::optional(Strategy::Weighted));
}

void TestImportFile::aNewSecretOfAKnownKey()
{
    Policy policy = testing::smallPolicy();
    policy.keys[0].sealed = QStringLiteral("1.aa.bb");
    const auto made = imported(
        R"({"keys": [{"connection": "Demo", "label": "key-1", "secret": "ada"}]})", policy);
    QCOMPARE(made->secrets.keys(), QList<KeyId>{policy.keys.first().id});
    const Policy after = applyEdit(policy, made->edit).value();
    QVERIFY(after.keys.first().sealed.isEmpty());
    QVERIFY(after.keys.first().fingerprint != policy.keys.first().fingerprint);
}

void TestImportFile::aSecretThatThisComputerLacks()
{
    const Policy policy = testing::smallPolicy();
    const Policy after = applyEdit(policy, imported(everything, policy)->edit).value();
    const auto again = imported(everything, after, secrets(), [](const ApiKey& key) {
        return key.label != QStringLiteral("team-1");
    });
    QVERIFY(again->edit.isEmpty());
    QCOMPARE(again->secrets.size(), 1);
    QCOMPARE(after.key(again->secrets.keys().first())->label, QStringLiteral("team-1"));
}

void TestImportFile::everyFieldOfThePolicy()
{
    const QByteArray json = R"({
      "connections": [{"name": "Full", "slug": "full", "base_url": "https:\/\/example.openai.azure.com", "dialect": "azure", "api_version": "2024-10-21",
                       "headers": {"X-One": "1"}, "timeout_s": 60, "byok": "direct_connection",
                       "models": [{"id": "m", "published_as": "em", "name": "M", "hidden": true, "grants": ["everyone"],
                                   "price": {"input": 1.5, "output": 2, "cached_input": 0.5}}]}],
      "accounts": [{"connection": "Full", "name": "Org", "reset": "utc", "limits": {"rpm": 1, "tpm": 2, "rpd": 3, "tpd": 4, "cost_month": 5.5, "max_in_flight": 6}}],
      "keys": [{"connection": "Full", "label": "k", "secret": "ada", "account": "Org", "weight": 3, "enabled": false, "valid_from": "2026-01-01T00:00:00Z",
                "valid_until": "2027-01-01T00:00:00Z", "models": {"allow": ["a*"], "deny": ["ab"]}, "limits": {"max_in_flight": 2}}],
      "assignments": [{"connection": "Full", "group": "Group 1", "keys": ["k"], "strategy": "weighted", "spill": "never", "rank": 7}],
      "allowances": [{"user": "u1@example.com", "connection": "Full", "per": "together", "window": "week", "requests": 1, "tokens": 2, "cost": 0.5, "warn_at": 0.6},
                     {"everyone": true, "requests": 100}] })";
    const Policy policy = testing::smallPolicy();
    const auto made = imported(json, policy);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    const Policy after = applyEdit(policy, made->edit).value();
    QVERIFY(validate(after).isEmpty());
    // What a document of the same values says, but for ids and what comes from the secret.
    const Connection& connection = after.connections.last();
    const PublishedModel& model = connection.models.first();
    QCOMPARE(connection.byok, Byok::DirectConnection);
    QCOMPARE(connection.dialect, Dialect::Azure);
    QCOMPARE(connection.timeoutSeconds, 60);
    QCOMPARE(connection.headers.size(), 1);
    QVERIFY(model.price == (Price{1.5, 2, 0.5, {}}));
    QVERIFY(model.hidden && model.publishedAs == QStringLiteral("em"));
    const Account& account = after.accounts.first();
    QCOMPARE(account.reset, QStringLiteral("utc"));
    QCOMPARE(account.limits.costMonth, std::optional(5.5));
    QCOMPARE(account.limits.maxInFlight, std::optional<qint64>(6));
    const ApiKey& key = after.keys.last();
    QCOMPARE(key.account, account.id);
    QVERIFY(!key.enabled && key.validFrom.isValid() && key.validUntil.isValid());
    QCOMPARE(key.models.deny, QStringList(QStringLiteral("ab")));
    QCOMPARE(after.assignments.last().rank, 7);
    const Allowance& allowance = after.allowances.first();
    QCOMPARE(allowance.principal, Principal::user(UserId(QStringLiteral("u1"))));
    QCOMPARE(allowance.connection, connection.id);
    QCOMPARE(allowance.per, AllowancePer::Together);
    QCOMPARE(allowance.window, Window::Week);
    QCOMPARE(allowance.tokens, std::optional<qint64>(2));
    QCOMPARE(allowance.warnAt, 0.6);
    QVERIFY(after.allowances.last().connection.isEmpty());
    QVERIFY(imported(json, after)->edit.isEmpty());
    const auto changed = imported(R"({"allowances": [{"everyone": true, "tokens": 5}]})", after);
    const Allowance both = applyEdit(after, changed->edit).value().allowances.last();
    QCOMPARE(both.requests, std::optional<qint64>(100));
    QCOMPARE(both.tokens, std::optional<qint64>(5));
}

void TestImportFile::refusalsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const char* json, const char* path) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(path);
    };
    row("a list", "[]", "Line 1");
    row("unknown list", R"({"keyz": []})", "keyz: ");
    row("unknown field",
        R"({"keys": [{"connection": "Demo", "label": "a", "secret": "ada", "heft": 2}]})",
        "keys[0].heft: ");
    row("unknown limit",
        R"({"keys": [{"connection": "Demo", "label": "a", "secret": "ada", "limits": {"rpx": 2}}]})",
        "keys[0].limits.rpx: ");
    row("no label", R"({"keys": [{"connection": "Demo"}]})", "keys[0].label: ");
    row("weight of another type",
        R"({"keys": [{"connection": "Demo", "label": "a"}, {"connection": "Demo", "label": "b", "weight": "2"}]})",
        "keys[1].weight: ");
    row("weight out of range",
        R"({"keys": [{"connection": "Demo", "label": "a", "secret": "ada", "weight": 0}]})",
        "keys[0]: ");
    row("no such connection",
        R"({"keys": [{"connection": "Nowhere", "label": "a", "secret": "ada"}]})", "keys[0]: ");
    row("no secret for a new key", R"({"keys": [{"connection": "Demo", "label": "a"}]})",
        "keys[0]: ");
    row("no such secret",
        R"({"keys": [{"connection": "Demo", "label": "a", "secret": "missing"}]})", "keys[0]: ");
    row("the same secret twice",
        R"({"keys": [{"connection": "Demo", "label": "a", "secret": "ada"}, {"connection": "Demo", "label": "b", "secret": "ada"}]})",
        "keys[1]: ");
    row("no such user",
        R"({"assignments": [{"connection": "Demo", "user": "nobody", "keys": ["key-1"]}]})",
        "assignments[0]: ");
    row("no such group",
        R"({"assignments": [{"connection": "Demo", "group": "nobody", "keys": ["key-1"]}]})",
        "assignments[0]: ");
    row("no such key",
        R"({"assignments": [{"connection": "Demo", "everyone": true, "keys": ["key-9"]}]})",
        "assignments[0]: ");
    row("no key", R"({"assignments": [{"connection": "Demo", "everyone": true, "keys": []}]})",
        "assignments[0].keys: ");
    row("two principals",
        R"({"assignments": [{"connection": "Demo", "everyone": true, "user": "u1", "keys": ["key-1"]}]})",
        "assignments[0].user: ");
    row("no principal",
        R"({"assignments": [{"connection": "Demo", "everyone": false, "keys": ["key-1"]}]})",
        "assignments[0].user: ");
    row("unknown strategy",
        R"({"assignments": [{"connection": "Demo", "everyone": true, "keys": ["key-1"], "strategy": "guess"}]})",
        "assignments[0].strategy: ");
    row("a new connection without address", R"({"connections": [{"name": "New"}]})",
        "connections[0]: ");
    row("a bad short name",
        R"({"connections": [{"name": "New", "slug": "A B", "base_url": "http:\/\/127.0.0.1:1"}]})",
        "connections[0]: ");
    row("a doubled short name",
        R"({"connections": [{"name": "New", "slug": "demo", "base_url": "http:\/\/127.0.0.1:1"}]})",
        "connection ");
    row("no such account",
        R"({"keys": [{"connection": "Demo", "label": "a", "secret": "ada", "account": "Org"}]})",
        "keys[0]: ");
    row("an account of no connection", R"({"accounts": [{"connection": "X", "name": "Org"}]})",
        "accounts[0]: ");
    row("an unknown limit of an account",
        R"({"accounts": [{"connection": "Demo", "name": "Org", "limits": {"rpx": 1}}]})",
        "accounts[0].limits.rpx: ");
    row("an allowance for two", R"({"allowances": [{"everyone": true, "user": "u1"}]})",
        "allowances[0].user: ");
    row("an unknown window", R"({"allowances": [{"everyone": true, "window": "year"}]})",
        "allowances[0].window: ");
    row("a warning beyond the end",
        R"({"allowances": [{"everyone": true, "requests": 1, "warn_at": 2}]})", "allowances[0]: ");
    row("an unknown byok", R"({"connections": [{"name": "Demo", "byok": "perhaps"}]})",
        "connections[0].byok: ");
    row("a bad grant",
        R"({"connections": [{"name": "Demo", "models": [{"id": "m", "grants": ["all"]}]}]})",
        "connections[0].models[0].grants[0]: ");
    row("a grant for nobody",
        R"({"connections": [{"name": "Demo", "models": [{"id": "m", "grants": [{"user": "nobody"}]}]}]})",
        "connections[0].models[0].grants: ");
}

void TestImportFile::refusalsNameTheirPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto made = imported(json, testing::smallPolicy());
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::BadInput);
    QVERIFY2(made.error().message.startsWith(path), qPrintable(made.error().message));
    QVERIFY(!made.error().message.contains(QStringLiteral("canary")));
}

void TestImportFile::brokenJsonNamesItsLine()
{
    const auto file = parseImportFile("{\n  \"keys\": [],\n  oops\n}");
    QVERIFY(!file);
    QVERIFY2(file.error().message.startsWith(QStringLiteral("Line 3")),
             qPrintable(file.error().message));
}

void TestImportFile::manyAtOnce()
{
    constexpr int keys = 2000;
    QJsonArray rows;
    QHash<QString, SecretBytes> given;
    for (int number = 0; number < keys; ++number) {
        const QString n = QString::number(number);
        rows.append(QJsonObject{{QStringLiteral("connection"), QStringLiteral("Demo")},
                                {QStringLiteral("label"), QString(QStringLiteral("bulk-") + n)},
                                {QStringLiteral("secret"), QString(QStringLiteral("s") + n)}});
        given.insert(QStringLiteral("s") + n, SecretBytes(QByteArray("sk-demo-" + n.toLatin1())));
    }
    const QByteArray json = QJsonDocument(QJsonObject{{QStringLiteral("keys"), rows}}).toJson();
    const auto made = imported(json, testing::smallPolicy(), given);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QCOMPARE(made->edit.changes.size(), keys);
    QCOMPARE(made->secrets.size(), keys);
}

void TestImportFile::modelsAreFoundUnderAnyId()
{
    Policy policy = testing::smallPolicy();
    policy.connections.first().models.first().publishedAs = QStringLiteral("chatty");
    for (const char* id : {"m", "chatty", "keyroster.demo/m", "demo/m"})
        QCOMPARE(findModel(policy, QLatin1StringView(id))->model, QStringLiteral("m"));
    QCOMPARE(findModel(policy, QStringLiteral("n")).error().kind, ErrorKind::NotFound);
    Connection second = policy.connections.first();
    second.id = ConnectionId(QStringLiteral("c2"));
    second.slug = QStringLiteral("second");
    second.models.first().publishedAs.clear();
    policy.connections.append(second);
    QCOMPARE(findModel(policy, QStringLiteral("m")).error().kind, ErrorKind::BadInput);
    QCOMPARE(findModel(policy, QStringLiteral("second/m"))->connection, second.id);
}

QTEST_GUILESS_MAIN(TestImportFile)
#include "tst_importfile.moc"
