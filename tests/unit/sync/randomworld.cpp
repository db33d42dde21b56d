#include "unit/sync/randomworld.h"

#include "sync/adopt.h"
#include "sync/views.h"
#include "unit/sync/world.h"

using namespace Qt::StringLiterals;

namespace keyroster::test {

namespace {

const QString ours = u"policy-1"_s;

} // namespace

RandomWorld::RandomWorld(quint64 seed)
    : m_random(quint32(seed ^ (seed >> 32U)))
    , m_server(Snapshot())
{
    m_server = ModelServer(madeUpServer());
    m_draft.id = PolicyId(ours);
    m_draft.fingerprintSalt = u"00112233445566778899aabbccddeeff"_s;
}

/// Few names, so that they meet: provider's models, ids that look like the router's, workspace
/// models.
QString RandomWorld::someModelId()
{
    const QString base = u"m%1"_s.arg(below(5));
    switch (below(5)) {
    case 0: return u"keyroster.s%1/%2"_s.arg(below(3)).arg(base);
    case 1: return u"work-%1"_s.arg(below(3));
    case 2: return u"eu."_s + base;
    default: return base;
    }
}

QString RandomWorld::someMarker()
{
    return chance(70) ? QString() : chance(50) ? u"policy-2"_s : u"policy-11"_s;
}

QList<Principal> RandomWorld::someGrants()
{
    if (chance(30))
        return {Principal::everyone()};
    QList<Principal> grants;
    for (const Principal& principal :
         {Principal::user(UserId(u"ada"_s)), Principal::group(GroupId(u"g1"_s)),
          Principal::group(GroupId(u"gone"_s))}) {
        if (chance(40))
            grants.append(principal);
    }
    return grants;
}

ModelEntry RandomWorld::foreignEntry()
{
    ModelEntry entry;
    entry.id = someModelId();
    if (chance(40))
        entry.baseModelId = chance(50) ? u"keyroster.s%1/m%2"_s.arg(below(3)).arg(below(5))
                                       : u"m%1"_s.arg(below(5));
    entry.name = u"Named by somebody %1"_s.arg(++m_made);
    entry.active = chance(85);
    entry.hidden = chance(15);
    entry.marker = someMarker();
    entry.grants = someGrants();
    QJsonObject meta{{u"description"_s, u"made by hand"_s}};
    if (!entry.marker.isEmpty())
        meta.insert(u"keyroster"_s, QJsonObject{{u"policy"_s, entry.marker}});
    entry.raw = {{u"id"_s, entry.id}, {u"name"_s, entry.name}, {u"meta"_s, meta}};
    return entry;
}

Snapshot RandomWorld::madeUpServer()
{
    Snapshot server;
    server.takenAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    server.server.url = u"http://127.0.0.1:8080"_s;
    server.server.version = u"0.12.4"_s;
    server.server.deploymentId = u"deployment-1"_s;
    const QList<User> users{{UserId(u"ada"_s), u"Ada"_s, u"ada@example.org"_s, u"user"_s},
                            {UserId(u"bob"_s), u"Bob"_s, u"bob@example.org"_s, u"admin"_s}};
    const QList<Group> groups{{GroupId(u"g1"_s), u"Design"_s, GroupId(), {UserId(u"ada"_s)}}};
    server.directory = Directory(users, groups);
    const int natives = below(4);
    for (int i = 0; i < natives; ++i) {
        NativeConnection native;
        native.index = i;
        // Addresses that look like the draft's, with and without what does not count in them.
        native.baseUrl =
            u"https://p%1.example.org/v1%2"_s.arg(below(3)).arg(chance(30) ? u"/"_s : QString());
        native.enabled = chance(80);
        native.prefixId = chance(25) ? u"eu"_s : QString();
        native.authType = chance(85) ? u"bearer"_s : u"session"_s;
        native.hasKey = chance(80);
        native.keyFingerprint = native.hasKey ? u"11112222333344%1"_s.arg(10 + i) : QString();
        server.natives.append(native);
        for (int m = 0; m < 5 && native.enabled; ++m) {
            if (!chance(50))
                continue;
            const QString id = (native.prefixId.isEmpty() ? QString() : u"eu."_s) + u"m%1"_s.arg(m);
            server.models.append({id, id, u"openai"_s, false, i});
        }
    }
    const int entries = below(7);
    for (int i = 0; i < entries; ++i) {
        const ModelEntry entry = foreignEntry();
        if (!sync::findEntry(server.entries, entry.id))
            server.entries.append(entry);
    }
    for (FunctionState* function :
         {&server.router.router, &server.router.slotA, &server.router.slotB}) {
        if (!chance(6))
            continue;
        function->exists = true;
        function->active = chance(50);
        function->contentSha256 = u"somebody's"_s;
        function->marker = someMarker();
    }
    return server;
}

void RandomWorld::disturb()
{
    Snapshot& server = m_server.state();
    for (ModelEntry& entry : server.entries) {
        if (chance(12))
            entry.grants = someGrants();
        if (chance(8))
            entry.name += u" (edited)"_s;
        if (chance(8))
            entry.marker = chance(70) ? QString() : u"policy-2"_s;
        if (chance(4))
            entry.active = !entry.active;
        if (chance(4))
            entry.baseModelId = u"m%1"_s.arg(below(5));
    }
    server.entries.removeIf([this](const ModelEntry&) { return chance(8); });
    if (chance(40)) {
        const ModelEntry entry = foreignEntry();
        if (!sync::findEntry(server.entries, entry.id))
            server.entries.append(entry);
    }
    for (NativeConnection& native : server.natives) {
        if (chance(15))
            native.enabled = !native.enabled;
    }
    if (chance(10) && !server.natives.isEmpty())
        server.natives.removeAt(below(int(server.natives.size())));
    for (FunctionState* function :
         {&server.router.router, &server.router.slotA, &server.router.slotB}) {
        if (chance(5))
            function->active = !function->active;
        if (chance(5))
            function->marker = someMarker();
        if (chance(5))
            function->contentSha256 = u"edited"_s;
        // A slot that is in use and gone takes the policy with it: another test's matter.
        if (function != &server.router.router && chance(3)
            && (function == &server.router.slotA) != (server.router.slot == u"a"_s))
            *function = FunctionState();
    }
}

PublishedModel RandomWorld::someModel()
{
    PublishedModel model;
    model.id = u"m%1"_s.arg(below(5));
    if (chance(40))
        model.publishedAs = someModelId();
    if (chance(50))
        model.name = u"Model %1"_s.arg(below(9));
    model.hidden = chance(15);
    model.grants = someGrants();
    return model;
}

void RandomWorld::addKey(const ConnectionId& connection)
{
    ApiKey key;
    key.id = KeyId(u"key%1"_s.arg(m_draft.keys.size() * 7 + ++m_made));
    key.connection = connection;
    key.label = u"label "_s + key.id.text();
    key.fingerprint = u"aaaabbbbcccc%1"_s.arg(1000 + m_made);
    m_draft.keys.append(key);
    Assignment pool;
    pool.connection = connection;
    pool.keys = {key.id};
    if (!m_draft.assignment(connection, pool.principal))
        m_draft.assignments.append(pool);
}

void RandomWorld::addConnection()
{
    Connection connection;
    connection.id = ConnectionId(u"c%1"_s.arg(++m_made));
    connection.slug = u"s%1"_s.arg(below(3));
    for (const Connection& other : std::as_const(m_draft.connections)) {
        if (other.slug == connection.slug)
            connection.slug += u"-%1"_s.arg(m_made);
    }
    connection.name = u"Connection %1"_s.arg(m_made);
    connection.baseUrl = u"https://p%1.example.org/v1"_s.arg(below(3));
    const int models = 1 + below(3);
    for (int i = 0; i < models; ++i) {
        const PublishedModel model = someModel();
        const bool known = std::any_of(connection.models.cbegin(), connection.models.cend(),
                                       [&](const PublishedModel& m) { return m.id == model.id; });
        if (!known)
            connection.models.append(model);
    }
    m_draft.connections.append(connection);
    addKey(connection.id);
}

void RandomWorld::changeConnection(Connection& connection)
{
    if (!connection.models.isEmpty() && chance(40))
        connection.models.removeAt(below(int(connection.models.size())));
    for (PublishedModel& model : connection.models) {
        if (chance(20))
            model.grants = someGrants();
        if (chance(15))
            model.publishedAs = chance(50) ? QString() : someModelId();
        if (chance(10))
            model.hidden = !model.hidden;
    }
    if (!chance(40))
        return;
    const PublishedModel model = someModel();
    const bool known = std::any_of(connection.models.cbegin(), connection.models.cend(),
                                   [&](const PublishedModel& m) { return m.id == model.id; });
    if (!known)
        connection.models.append(model);
}

void RandomWorld::changeKeys()
{
    for (ApiKey& key : m_draft.keys) {
        if (chance(20))
            key.weight = 1 + below(5);
        if (chance(5)) {
            key.fingerprint = u"ddddeeeeffff%1"_s.arg(1000 + ++m_made); // a new secret
            key.sealed.clear();
        }
    }
}

void RandomWorld::edit(const Snapshot& seen)
{
    if (m_draft.connections.isEmpty() || chance(30))
        addConnection();
    for (Connection& connection : m_draft.connections) {
        if (chance(40))
            changeConnection(connection);
    }
    changeKeys();
    if (!seen.natives.isEmpty() && chance(50)) {
        const NativeConnection native = seen.natives.at(below(int(seen.natives.size())));
        if (const auto adopted = sync::adopt(native, seen, m_draft)) {
            if (auto next = applyEdit(m_draft, adopted->edit))
                m_draft = *std::move(next);
        }
    }
    const QList<Connection> connections = m_draft.connections;
    for (const Connection& connection : connections) {
        if (!connection.adopted || !chance(25))
            continue;
        if (const auto released = sync::release(connection.id, m_draft)) {
            if (auto next = applyEdit(m_draft, *released))
                m_draft = *std::move(next);
        }
    }
}

} // namespace keyroster::test
