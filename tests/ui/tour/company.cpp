#include "ui/tour/company.h"

#include "policy/edits.h"
#include "policy/policycodec.h"
#include "support/await.h"
#include "window/mainwindow.h"
#include "window/pagehost.h"
#include "window/serverflow.h"

#include <QJsonDocument>
#include <QTest>

namespace keyroster::test {

namespace {

const QStringList people{u"Ada"_s,   u"Ben"_s,  u"Carmen"_s, u"Deniz"_s, u"Elif"_s, u"Farid"_s,
                         u"Grace"_s, u"Hiro"_s, u"Ida"_s,    u"Jonas"_s, u"Kofi"_s, u"Lena"_s};
const QStringList labels{u"K-Design"_s, u"K-Research"_s, u"K-Ada"_s, u"K-Pool-1"_s, u"K-Pool-2"_s};

QByteArray secretOf(qsizetype key)
{
    return "sk-test-tour-" + QByteArray::number(7301 + 137 * key);
}

void fillServer(FakeOpenWebUi& server)
{
    FakeState& state = server.state();
    state.users.removeIf([](const FakeUser& user) { return user.role != u"admin"_s; });
    state.groups.clear();
    for (const QString& name : people) {
        const QString id = server.addUser(name.toLower());
        for (FakeUser& user : state.users) {
            if (user.id == id)
                user.name = name;
        }
    }
    server.addGroup(u"Atelier"_s, {u"user-ada"_s, u"user-ben"_s, u"user-carmen"_s});
    server.addGroup(u"Labor"_s,
                    {u"user-deniz"_s, u"user-elif"_s, u"user-farid"_s, u"user-grace"_s});
    server.addGroup(u"Kontor"_s, {u"user-hiro"_s, u"user-ida"_s});
}

Principal group(const QString& name)
{
    return Principal::group(GroupId(u"group-"_s + name));
}

} // namespace

bool Company::moveIn(WindowBench& bench)
{
    fillServer(bench.server);
    bench.launch();
    if (!bench.connectAsAdmin())
        return false;
    workspace::Commit named;
    named.profile = bench.workspace()->profile();
    named.profile->name = u"Acme-Org"_s;
    connection = bench.workspace()->commit(named) ? bench.addConnection() : ConnectionId();
    if (connection.isEmpty() || !addKeys(bench) || !addPolicy(bench))
        return false;
    if (!assign(bench, {group(u"Atelier"_s)}, keys.at(0))
        || !assign(bench, {group(u"Labor"_s)}, keys.at(1))
        || !assign(bench, {group(u"Labor"_s)}, keys.at(0))
        || !assign(bench, {Principal::user(UserId(u"user-ada"_s))}, keys.at(2))
        || !assign(bench, {Principal::everyone()}, keys.at(3)) || !sync(bench))
        return false;
    report(bench);
    const CancelToken cancel;
    if (!await(bench.window()->engine()->status(cancel)) || !testKeys(bench))
        return false;
    // Not synced yet: one more key in the pool, somebody moved.
    if (!assign(bench, {Principal::everyone()}, keys.at(4))
        || !assign(bench, {Principal::user(UserId(u"user-hiro"_s))}, keys.at(0)))
        return false;
    bench.window()->resize(1320, 860);
    return true;
}

bool Company::addKeys(WindowBench& bench)
{
    QList<sync::NewKey> made;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        sync::NewKey key;
        key.label = labels.at(i);
        key.secret = SecretBytes(secretOf(i));
        key.limits.rpm = 30;
        if (i % 2)
            key.limits.rpd = 500;
        made.append(std::move(key));
    }
    const CancelToken cancel;
    const auto added =
        await(bench.window()->engine()->addKeys(connection, std::move(made), cancel));
    if (added)
        keys = *added;
    return keys.size() == labels.size();
}

/// One account, two allowances, and prices.
bool Company::addPolicy(WindowBench& bench) const
{
    const auto apply = [&bench](const Result<Edit>& edit) {
        return edit && bench.workspace()->apply(*edit);
    };
    Account account;
    account.id = AccountId(newIdText());
    account.connection = connection;
    account.name = u"Acme-Org"_s;
    account.limits.rpd = 20000;
    account.limits.costMonth = 400;
    Connection priced = *bench.workspace()->draft().connection(connection);
    for (PublishedModel& model : priced.models)
        model.price = Price{2.5, 10, 1.25, {}};
    Allowance each;
    each.tokens = 500000;
    Allowance labor;
    labor.principal = group(u"Labor"_s);
    labor.per = AllowancePer::Together;
    labor.window = Window::Week;
    labor.requests = 2000;
    labor.cost = 25;
    ApiKey first = *bench.workspace()->draft().key(keys.first());
    first.account = account.id;
    return apply(edits::addAccount(bench.workspace()->draft(), account))
        && apply(edits::changeConnection(bench.workspace()->draft(), priced))
        && apply(edits::setAllowance(bench.workspace()->draft(), each))
        && apply(edits::setAllowance(bench.workspace()->draft(), labor))
        && apply(edits::changeKey(bench.workspace()->draft(), first));
}

bool Company::assign(WindowBench& bench, const QList<Principal>& who, const KeyId& key)
{
    const Result<Edit> edit =
        edits::assign(bench.workspace()->draft(), bench.workspace()->snapshot()->directory, who,
                      connection, {key}, edits::AssignMode::Add);
    return edit && bench.workspace()->apply(*edit);
}

bool Company::sync(WindowBench& bench)
{
    const Result<sync::Plan> plan = await(bench.window()->engine()->plan(CancelToken()));
    if (!plan)
        return false;
    const CancelToken cancel;
    const auto ran = await(bench.window()->engine()->apply(plan->id, QString(), {}, cancel));
    return ran && ran->end == sync::ApplyReport::End::Done;
}

void Company::report(WindowBench& bench) const
{
    FakeState& state = bench.server.state();
    state.keyStates.insert(keys.at(1).text(), u"cooling"_s);
    state.keyStates.insert(keys.at(4).text(), u"invalid"_s);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    for (int day = 0; day < 7; ++day) {
        for (qsizetype i = 0; i < keys.size(); ++i) {
            state.usage.append(QJsonObject{
                {u"day"_s, today.addDays(-day).toString(Qt::ISODate)},
                {u"key"_s, keys.at(i).text()},
                {u"user"_s, QString(u"user-"_s + people.at((day + i) % people.size()).toLower())},
                {u"model"_s, bench.provider.models.first()},
                {u"requests"_s, 20 + 7 * day + 11 * i},
                {u"input_tokens"_s, 9000 + 800 * day + 1500 * i},
                {u"output_tokens"_s, 2100 + 300 * i},
                {u"cached_tokens"_s, 0},
                {u"cost"_s, 0.25 * double(i + 1)}});
        }
    }
}

/// What the router has not met yet, a test at the provider finds out.
bool Company::testKeys(WindowBench& bench) const
{
    bench.provider.addLimitedKey(secretOf(2), 5400);
    bench.provider.addKey(secretOf(3), 402);
    const CancelToken cancel;
    for (const qsizetype key : {2, 3}) {
        if (!await(bench.window()->engine()->testKey(keys.at(key), cancel)))
            return false;
    }
    return true;
}

QStringList Company::data(const WindowBench& bench) const
{
    QStringList words = people + labels;
    words << u"Atelier"_s << u"Labor"_s << u"Kontor"_s << u"Acme-Org"_s << u"Test provider"_s
          << u"Test WebUI"_s << u"admin"_s << u"@example.test"_s << u"Keyroster"_s
          << u"Open WebUI"_s << u"Set by the test."_s // the router's reason
          << u"tiny-"_s;                              // what the tour adds
    for (const QString& name : people)
        words.append(name.toLower());
    words += bench.provider.models;
    for (const QString& model : bench.provider.models)
        words.append(u"keyroster.test/"_s + model); // the router's id of it
    std::sort(words.begin(), words.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return words;
}

void Company::renameOnServer(WindowBench& bench, const QString& label) const
{
    QJsonObject policy = bench.server.servedPolicy();
    QJsonArray all = policy.value(u"keys"_s).toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QJsonObject key = all.at(i).toObject();
        if (key.value(u"id"_s).toString() == keys.first().text())
            key.insert(u"label"_s, label);
        all.replace(i, key);
    }
    const qint64 revision = policy.value(u"revision"_s).toInteger() + 1;
    policy.insert(u"keys"_s, all);
    policy.insert(u"revision"_s, revision);
    policy.insert(u"author"_s, u"carmen@example.test"_s);
    FakeFunction& router = bench.server.state().functions[u"keyroster"_s];
    const QString slot = router.valves.value(u"slot"_s).toString() == u"a" ? u"b"_s : u"a"_s;
    bench.server.state().functions[u"keyroster_policy_"_s + slot].valves = QJsonObject{
        {u"policy"_s, QString::fromUtf8(QJsonDocument(policy).toJson(QJsonDocument::Compact))}};
    router.valves.insert(u"slot"_s, slot);
    router.valves.insert(u"revision"_s, revision);
}

void Company::hideModelOnServer(WindowBench& bench) const
{
    for (FakeEntry& entry : bench.server.state().entries)
        entry.grants = {};
}

} // namespace keyroster::test
