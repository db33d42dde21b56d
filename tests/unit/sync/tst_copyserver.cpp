#include "policy/validate.h"
#include "sync/copyserver.h"
#include "unit/policy/testpolicies.h"

#include <QTest>

using namespace keyroster;
using namespace Qt::StringLiterals;
using sync::CopyMatch;

namespace {

csv::SecretsHere here()
{
    csv::SecretsHere made;
    made.fingerprint = [](const SecretBytes& secret) -> QString {
        return u"here-"_s + QString::fromUtf8(secret.view().toByteArray());
    };
    made.has = [](const ApiKey&) { return true; };
    return made;
}

/// The people of the other server: u1 has the same e-mail under another id, u2 is not there, the
/// group "Group 1" is there twice, "Group 2" once.
Directory targetDirectory()
{
    return Directory({User{UserId(u"x1"_s), u"Another Name"_s, u"U1@Example.com"_s, u"user"_s}},
                     {Group{GroupId(u"y1"_s), u"Group 1"_s, {}, {}},
                      Group{GroupId(u"y2"_s), u"group 1"_s, {}, {}},
                      Group{GroupId(u"y3"_s), u"GROUP 2"_s, {}, {}}});
}

sync::CopySource source()
{
    sync::CopySource made;
    made.name = u"Old"_s;
    made.directory = testing::smallDirectory();
    made.policy = testing::smallPolicy();
    Policy& policy = made.policy;
    Connection& connection = policy.connections.first();
    connection.adopted = Adoption();
    connection.adopted->baseUrl = connection.baseUrl;
    connection.models[0].publishedAs = u"m"_s;
    connection.models[0].grants = {Principal::user(UserId(u"u1"_s)),
                                   Principal::user(UserId(u"u2"_s))};
    policy.accounts = {Account{AccountId(u"a1"_s), connection.id, u"Org"_s, u"utc"_s, {}, {}}};
    policy.keys[0].account = policy.accounts.first().id;
    policy.keys[0].sealed = u"1.a.b"_s;
    policy.keys[0].limits.rpm = 9;
    policy.assignments = {
        testing::assignmentOf(Principal::user(UserId(u"u1"_s)), {u"k1"_s, u"k2"_s}),
        testing::assignmentOf(Principal::user(UserId(u"u2"_s)), {u"k1"_s}),
        testing::assignmentOf(Principal::group(GroupId(u"g1"_s)), {u"k2"_s}),
        testing::assignmentOf(Principal::group(GroupId(u"g2"_s)), {u"k2"_s}),
        testing::assignmentOf(Principal::everyone(), {u"k3"_s})};
    policy.assignments[3].rank = 4;
    Allowance allowance;
    allowance.principal = Principal::everyone();
    allowance.requests = 5;
    policy.allowances = {allowance};
    made.secrets = {{KeyId(u"k1"_s), SecretBytes("one")}, {KeyId(u"k2"_s), SecretBytes("two")}};
    return made;
}

Result<sync::CopyPreview> copied(const sync::CopySource& from, const Policy& to,
                                 const sync::CopyOptions& options = {})
{
    return sync::previewCopy(from, to, targetDirectory(), options, here());
}

Policy after(const Policy& before, const Result<sync::CopyPreview>& preview)
{
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    return applyEdit(before, preview->edit).value();
}

} // namespace

class TestCopyServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIntoAnEmptyPolicy();
    void peopleAreMatchedOrNamed();
    void againChangesNothing();
    void sameAddressMergesOrStandsBeside();
    void chosenConnectionsOnly();
    void keysWithoutSecret();
    void takenNamesAndModelIds();
    void whatIsThereStaysFirst();
};

void TestCopyServer::everythingIntoAnEmptyPolicy()
{
    const sync::CopySource from = source();
    const Policy before = newPolicy();
    const auto preview = copied(from, before);
    const Policy now = after(before, preview);
    QVERIFY(validate(now).isEmpty());
    QCOMPARE(preview->edit.text, u"Copy from Old"_s);
    QCOMPARE(now.connections.size(), 1);
    const Connection& connection = now.connections.first();
    QVERIFY(connection.id != from.policy.connections.first().id);
    QCOMPARE(connection.slug, u"demo"_s);
    QVERIFY(!connection.adopted);
    QCOMPARE(connection.models.first().grants, QList<Principal>{Principal::user(UserId(u"x1"_s))});
    QCOMPARE(now.keys.size(), 3);
    const ApiKey& first = now.keys.first();
    QVERIFY(first.id != KeyId(u"k1"_s));
    QCOMPARE(first.label, u"key-1"_s);
    QCOMPARE(first.limits.rpm, std::optional<qint64>(9));
    QVERIFY(first.sealed.isEmpty());
    QCOMPARE(now.account(first.account)->name, u"Org"_s);
    QCOMPARE(now.account(first.account)->connection, connection.id);
    QCOMPARE(preview->secrets.size(), 2);
    QVERIFY(preview->secrets.first().key == first.id);
    QVERIFY(preview->secrets.first().secret == SecretBytes("one"));
    QCOMPARE(now.assignments.size(), 3);
    QCOMPARE(now.assignments.at(0).principal, Principal::user(UserId(u"x1"_s)));
    QCOMPARE(now.assignments.at(0).keys, (QList<KeyId>{now.keys.at(0).id, now.keys.at(1).id}));
    QCOMPARE(now.assignments.at(1).principal, Principal::group(GroupId(u"y3"_s)));
    QCOMPARE(now.assignments.at(1).rank, 4);
    QCOMPARE(now.allowances.size(), 1);
    QVERIFY(applyEdit(now, inverse(preview->edit)).value() == before);
}

void TestCopyServer::peopleAreMatchedOrNamed()
{
    const auto preview = copied(source(), newPolicy());
    QHash<QString, CopyMatch> matches;
    for (const sync::CopiedPrincipal& principal : preview->principals)
        matches.insert(principal.name, principal.match);
    QCOMPARE(matches.value(u"User 1"_s), CopyMatch::Matched);
    QCOMPARE(matches.value(u"User 2"_s), CopyMatch::Missing);
    QCOMPARE(matches.value(u"Group 1"_s), CopyMatch::Ambiguous);
    QCOMPARE(matches.value(u"Group 2"_s), CopyMatch::Matched);
    QCOMPARE(preview->principals.size(), 5);
    sync::CopySource lonely = source();
    lonely.policy.connections[0].models[0].grants = {Principal::user(UserId(u"u2"_s))};
    const auto noted = copied(lonely, newPolicy());
    QCOMPARE(noted->notes.size(), 1);
    QVERIFY(noted->notes.first().startsWith(u"Only admins will see the model m"_s));
    QVERIFY(copied(source(), newPolicy())->notes.isEmpty());
}

void TestCopyServer::againChangesNothing()
{
    const sync::CopySource from = source();
    const Policy now = after(newPolicy(), copied(from, newPolicy()));
    const auto again = copied(from, now);
    QVERIFY(again);
    QVERIFY2(again->edit.isEmpty(), qPrintable(QString::number(again->edit.changes.size())));
    QVERIFY(again->secrets.isEmpty());
    QVERIFY(again->connections.first().sameAddress);
}

void TestCopyServer::sameAddressMergesOrStandsBeside()
{
    Policy before = testing::smallPolicy();
    before.connections[0].name = u"There"_s;
    before.connections[0].baseUrl += u'/'; // the same address all the same
    before.keys[1].fingerprint = u"here-one"_s;
    const auto merged = copied(source(), before);
    const Policy now = after(before, merged);
    QCOMPARE(now.connections.size(), 1);
    QCOMPARE(merged->connections.first().mergesInto, u"There"_s);
    // "one" is there as key-2; "two" is new beside a key of that label; key-3 without secret is
    // taken for the one there.
    QCOMPARE(now.keys.size(), 4);
    QCOMPARE(now.keys.last().label, u"key-2 (2)"_s);
    QCOMPARE(now.assignments.first().keys, (QList<KeyId>{KeyId(u"k2"_s), now.keys.last().id}));
    QCOMPARE(validate(now), validate(before)); // the slash only

    sync::CopyOptions options;
    options.fit = sync::CopyFit::Beside;
    const auto beside = copied(source(), before, options);
    const Policy two = after(before, beside);
    QCOMPARE(two.connections.size(), 2);
    QCOMPARE(two.connections.last().slug, u"demo-2"_s);
    QCOMPARE(two.keys.size(), 6);
    QVERIFY(beside->connections.first().mergesInto.isEmpty());
    options.fits.insert(ConnectionId(u"c1"_s), sync::CopyFit::Merge);
    QCOMPARE(after(before, copied(source(), before, options)).connections.size(), 1);
}

void TestCopyServer::chosenConnectionsOnly()
{
    sync::CopySource from = source();
    Connection second = from.policy.connections.first();
    second.id = ConnectionId(u"c2"_s);
    second.slug = u"second"_s;
    second.name = u"Second"_s;
    second.baseUrl = u"http://127.0.0.1:2/v1"_s;
    second.models[0].publishedAs.clear();
    from.policy.connections.append(second);
    sync::CopyOptions options;
    options.connections = {second.id};
    const Policy now = after(newPolicy(), copied(from, newPolicy(), options));
    QCOMPARE(now.connections.size(), 1);
    QCOMPARE(now.connections.first().name, u"Second"_s);
    QVERIFY(now.keys.isEmpty() && now.assignments.isEmpty() && now.allowances.isEmpty());
    options.connections = {ConnectionId(u"nowhere"_s)};
    QCOMPARE(copied(from, newPolicy(), options).error().kind, ErrorKind::NotFound);
    options.connections.clear();
    options.assignments = false;
    options.allowances = false;
    const Policy bare = after(newPolicy(), copied(from, newPolicy(), options));
    QCOMPARE(bare.keys.size(), 3);
    QVERIFY(bare.assignments.isEmpty() && bare.allowances.isEmpty());
}

void TestCopyServer::keysWithoutSecret()
{
    const auto preview = copied(source(), newPolicy());
    QCOMPARE(preview->keysWithoutSecret, QStringList(u"Demo / key-3"_s));
    const Policy now = after(newPolicy(), preview);
    QVERIFY(now.keys.last().fingerprint.isEmpty());
}

void TestCopyServer::takenNamesAndModelIds()
{
    Policy before = testing::smallPolicy();
    before.connections[0].baseUrl = u"http://127.0.0.1:2/v1"_s;
    before.connections[0].models[0].publishedAs = u"m"_s;
    const auto preview = copied(source(), before);
    const Policy now = after(before, preview);
    QCOMPARE(now.connections.last().name, u"Demo (2)"_s);
    QCOMPARE(now.connections.last().slug, u"demo-2"_s);
    QVERIFY(now.connections.last().models.first().publishedAs.isEmpty());
    QCOMPARE(preview->notes.size(), 1);
    QVERIFY(validate(now).isEmpty());
    // The server's own models count as well, this policy's do not.
    Snapshot server;
    server.models = {ServerModel{u"m"_s, u"M"_s, {}, false, 0},
                     ServerModel{u"n"_s, u"N"_s, {}, false, 0}};
    QCOMPARE(sync::serverModelIds(server, before), QStringList(u"n"_s));
    sync::CopyOptions options;
    options.takenModelIds = sync::serverModelIds(server, newPolicy());
    const Policy other = after(newPolicy(), copied(source(), newPolicy(), options));
    QVERIFY(other.connections.first().models.first().publishedAs.isEmpty());
}

void TestCopyServer::whatIsThereStaysFirst()
{
    Policy before = testing::smallPolicy();
    before.assignments = {testing::assignmentOf(Principal::everyone(), {u"k1"_s})};
    before.assignments[0].strategy = Strategy::Weighted;
    sync::CopySource from = source();
    from.secrets.insert(KeyId(u"k3"_s), SecretBytes("three"));
    const auto preview = copied(from, before);
    const Policy now = after(before, preview);
    const Assignment* pool = now.assignment(ConnectionId(u"c1"_s), Principal::everyone());
    QVERIFY(pool);
    QCOMPARE(pool->keys.size(), 2);
    QCOMPARE(pool->keys.first(), KeyId(u"k1"_s));
    QCOMPARE(pool->strategy, std::optional(Strategy::Weighted));
    QVERIFY(std::any_of(preview->notes.cbegin(), preview->notes.cend(),
                        [](const QString& note) { return note.contains(u"come after them"_s); }));
}

QTEST_GUILESS_MAIN(TestCopyServer)
#include "tst_copyserver.moc"
