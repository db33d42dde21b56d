#include "faults/sweepworld.h"

#include "policy/edits.h"
#include "policy/policycodec.h"
#include "policy/syncnote.h"
#include "secrets/sealing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

namespace keyroster::test {

namespace {

void orDie(const Result<void>& result, const char* what)
{
    if (!result)
        qFatal("%s: %s", what, why(result).constData());
}

QJsonArray readGrant(const QString& type, const QString& id)
{
    return {QJsonObject{
        {u"principal_type"_s, type}, {u"principal_id"_s, id}, {u"permission"_s, u"read"_s}}};
}

PublishedModel model(const QString& id, const QList<Principal>& grants)
{
    PublishedModel made;
    made.id = id;
    made.name = u"The "_s + id;
    made.grants = grants;
    return made;
}

/// Grants as a set: the order in which a server lists them says nothing.
QJsonArray sorted(const QJsonArray& grants)
{
    QStringList rows;
    for (const auto& grant : grants)
        rows.append(
            QString::fromUtf8(QJsonDocument(grant.toObject()).toJson(QJsonDocument::Compact)));
    rows.sort();
    return QJsonArray::fromStringList(rows);
}

/// The policy by what it says: random ids as the names that stand for them, without bookkeeping.
QJsonObject byNames(const QJsonObject& document)
{
    const auto parsed = parsePolicy(QJsonDocument(document).toJson());
    if (!parsed)
        return {{u"unreadable"_s, parsed.error().message}};
    Policy policy = *parsed;
    policy.revision = policy.parent = 0;
    policy.author.clear();
    policy.savedAt = {};
    setSyncNote(policy, {});
    for (ApiKey& key : policy.keys)
        key.sealed = key.sealed.isEmpty() ? u"open"_s : u"sealed"_s;
    QString json = QString::fromUtf8(serializePolicy(policy));
    for (const Connection& connection : std::as_const(policy.connections))
        json.replace(connection.id.text(), u"connection "_s + connection.slug);
    for (const ApiKey& key : std::as_const(policy.keys))
        json.replace(key.id.text(), u"key "_s + key.label);
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

SweepWorld::SweepWorld(int size, const QString& version)
    : m_size(size)
    , m_server(version)
{
    FakeState& state = m_server.state();
    state.signInsLeft = 1000000;
    const QString ada = m_server.addUser(u"ada"_s);
    m_server.addUser(u"bob"_s);
    m_server.addGroup(u"design"_s, {ada});
    FakeNative& native = state.natives.first();
    native.url = u"http://127.0.0.1:9/v1"_s;
    native.key = u"native-key-for-tests-0001"_s;
    for (int i = 1; i <= size + 1; ++i) {
        const QString id = u"known-%1"_s.arg(i);
        native.offers.append(id);
        FakeEntry entry;
        entry.id = id;
        entry.name = u"Known %1"_s.arg(i);
        entry.meta = {{u"description"_s, u"written by the admin"_s}};
        entry.grants =
            i % 2 == 0 ? readGrant(u"group"_s, u"group-design"_s) : readGrant(u"user"_s, u"*"_s);
        if (i % 3 != 0) // a third of them nobody has touched
            state.entries.insert(id, entry);
    }
    const QTemporaryDir folder;
    Desk desk(folder.path());
    orDie(desk.start(), "start");
    orDie(prepare(desk), "the first sync");
    // An older Keyroster made this, and somebody has been at it since.
    FakeFunction& router = state.functions[u"keyroster"_s];
    router.content.replace(sync::bundledRouterVersion(), u"0.0.1"_s);
    router.meta.insert(u"manifest"_s, QJsonObject{{u"version"_s, u"0.0.1"_s}});
    state.functions[u"keyroster_policy_a"_s].content += u"\n# an older one\n"_s;
    state.functions.remove(u"keyroster_policy_b"_s);
    m_before = state;
}

Result<void> SweepWorld::prepare(Desk& desk)
{
    if (const auto in = desk.signIn(m_server.url().toString()); !in)
        return in;
    if (const auto pulled = await(desk.engine().pull(CancelToken())); !pulled)
        return pulled;
    Connection connection;
    connection.id = ConnectionId(u"connectionext"_s);
    connection.slug = u"extra"_s;
    connection.name = u"Extra"_s;
    connection.baseUrl = u"http://127.0.0.1:9/extra"_s;
    for (int i = 1; i <= m_size; ++i) {
        connection.models.append(model(u"goes-%1"_s.arg(i), {Principal::everyone()}));
        connection.models.append(model(u"stays-%1"_s.arg(i), {Principal::everyone()}));
    }
    const auto edit = edits::addConnection(desk.draft(), connection);
    if (!edit)
        return passOn(edit);
    if (const auto applied = desk.workspace().apply(*edit); !applied)
        return applied;
    sync::NewKey key;
    key.label = u"first"_s;
    key.secret = SecretBytes("key-for-tests-number-one");
    const QList<sync::NewKey> keys{key};
    const auto added = await(desk.engine().addKeys(connection.id, keys, CancelToken()));
    if (!added)
        return passOn(added);
    const auto left = desk.syncAndVerify();
    if (!left)
        return passOn(left);
    return left->isEmpty() ? Result<void>() : fail(ErrorKind::Internal, left->join(u"; "_s));
}

void SweepWorld::reset()
{
    m_server.host().mend();
    m_server.host().start();
    m_server.host().clearLog();
    m_server.state() = m_before;
}

Result<void> SweepWorld::furnish(const QString& folder)
{
    if (!m_furnished) {
        reset();
        if (const auto made = furnishAnew(m_template.path()); !made)
            return made;
        m_furnished = m_server.state();
    }
    m_server.state() = *m_furnished;
    const QFileInfoList files = QDir(m_template.path()).entryInfoList(QDir::Files);
    for (const QFileInfo& file : files) {
        if (!QFile::copy(file.filePath(), folder + u'/' + file.fileName()))
            return fail(ErrorKind::Storage, file.fileName());
    }
    return {};
}

Result<void> SweepWorld::furnishAnew(const QString& folder)
{
    Desk desk(folder);
    if (const auto started = desk.start(); !started)
        return started;
    if (const auto in = desk.signIn(m_server.url().toString()); !in)
        return in;
    if (const auto pulled = await(desk.engine().pull(CancelToken())); !pulled)
        return pulled;
    return edit(desk);
}

Result<void> SweepWorld::edit(Desk& desk) const
{
    const NativeConnection native = desk.workspace().snapshot()->natives.first();
    const auto adopted =
        await(desk.engine().adoptNative(native.baseUrl, native.prefixId, CancelToken()));
    if (!adopted)
        return passOn(adopted);
    sync::NewKey key;
    key.label = u"second"_s;
    key.secret = SecretBytes("key-for-tests-number-two");
    const QList<sync::NewKey> keys{key};
    const ConnectionId extra(u"connectionext"_s);
    const auto added = await(desk.engine().addKeys(extra, keys, CancelToken()));
    if (!added)
        return passOn(added);
    Connection changed = *desk.draft().connection(extra);
    changed.models.removeIf(
        [](const PublishedModel& published) { return published.id.startsWith(u"goes-"_s); });
    const QList<Principal> design{Principal::group(GroupId(u"group-design"_s))};
    for (PublishedModel& published : changed.models)
        published.grants = design;
    for (int i = 1; i <= m_size; ++i)
        changed.models.append(model(u"comes-%1"_s.arg(i), {Principal::everyone()}));
    changed.models.last().publishedAs = u"by-another-name"_s;
    const auto edit = edits::changeConnection(desk.draft(), changed);
    if (!edit)
        return passOn(edit);
    if (const auto applied = desk.workspace().apply(*edit); !applied)
        return applied;
    const auto assigned = edits::assign(
        desk.draft(), desk.workspace().snapshot()->directory,
        {Principal::user(UserId(u"user-ada"_s)), Principal::group(GroupId(u"group-design"_s))},
        extra, *added, edits::AssignMode::Replace);
    if (!assigned)
        return passOn(assigned);
    return desk.workspace().apply(*assigned);
}

int SweepWorld::measure(const QString& folder)
{
    reset();
    orDie(furnish(folder), "furnish");
    Desk desk(folder);
    orDie(desk.start(), "start");
    const auto steps = desk.leftToDo();
    if (!steps)
        qFatal("plan: %s", why(steps).constData());
    const auto left = desk.syncAndVerify();
    if (!left || !left->isEmpty())
        qFatal("the undisturbed job: %s",
               left ? qPrintable(left->join(u"; "_s)) : why(left).constData());
    m_wanted = shown();
    return int(steps->size());
}

QJsonObject SweepWorld::shown()
{
    const FakeState& state = m_server.state();
    QJsonObject all;
    for (const FakeFunction& function : state.functions) {
        const QByteArray hash =
            QCryptographicHash::hash(function.content.toUtf8(), QCryptographicHash::Sha256);
        all.insert(u"function "_s + function.id,
                   QJsonObject{{u"content"_s, QString::fromLatin1(hash.toHex())},
                               {u"active"_s, function.active},
                               {u"meta"_s, function.meta},
                               {u"name"_s, function.name}});
    }
    for (const FakeEntry& entry : state.entries)
        all.insert(u"entry "_s + entry.id, QJsonObject{{u"base"_s, entry.base},
                                                       {u"name"_s, entry.name},
                                                       {u"meta"_s, entry.meta},
                                                       {u"params"_s, entry.params},
                                                       {u"active"_s, entry.active},
                                                       {u"grants"_s, sorted(entry.grants)}});
    for (qsizetype i = 0; i < state.natives.size(); ++i) {
        const FakeNative& native = state.natives.at(i);
        all.insert(u"native %1"_s.arg(i), QJsonObject{{u"url"_s, native.url},
                                                      {u"key"_s, native.key},
                                                      {u"config"_s, native.config}});
    }
    all.insert(u"openai"_s, QJsonObject{{u"enabled"_s, state.openaiEnabled}});
    all.insert(u"policy"_s, byNames(m_server.servedPolicy()));
    return all;
}

QStringList SweepWorld::wrong()
{
    const QJsonObject now = shown();
    QStringList names = m_wanted.keys() + now.keys();
    names.removeDuplicates();
    QStringList different;
    for (const QString& name : std::as_const(names)) {
        if (now.value(name) != m_wanted.value(name))
            different.append(name);
    }
    return different;
}

int SweepWorld::surplus()
{
    const QJsonObject now = shown();
    int more = 0;
    for (const QString& name : now.keys())
        more += m_wanted.contains(name) ? 0 : 1;
    // The same key twice in the policy is a duplicate as well.
    QStringList labels;
    for (const auto& key : now.value(u"policy"_s)[u"keys"_s].toArray())
        labels.append(key[u"label"_s].toString());
    return more + int(labels.size()) - int(QSet<QString>(labels.cbegin(), labels.cend()).size());
}

} // namespace keyroster::test
