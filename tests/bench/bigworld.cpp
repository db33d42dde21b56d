#include "bench/bigworld.h"

#include "policy/edits.h"
#include "policy/policycodec.h"
#include "sync/views.h"

#include <QCryptographicHash>

namespace keyroster::bench {

using namespace Qt::StringLiterals;

namespace {

/// As long as the ids of Open WebUI, and in no order.
QString uuid(QStringView kind, qsizetype number)
{
    const QByteArray digest = QCryptographicHash::hash((kind + QString::number(number)).toUtf8(),
                                                       QCryptographicHash::Md5);
    const QString hex = QString::fromLatin1(digest.toHex());
    return hex.mid(0, 8) + u'-' + hex.mid(8, 4) + u'-' + hex.mid(12, 4) + u'-' + hex.mid(16, 4)
         + u'-' + hex.mid(20);
}

QString shortId(QStringView kind, qsizetype number)
{
    return uuid(kind, number).remove(u'-').left(12);
}

GroupId groupId(qsizetype number)
{
    return GroupId(uuid(u"group", number));
}

Directory people(const WorldSize& size)
{
    static const QStringList first{u"Ada"_s,  u"Ben"_s,   u"Cleo"_s, u"Dan"_s,  u"Eve"_s,
                                   u"Finn"_s, u"Grace"_s, u"Hugo"_s, u"Inès"_s, u"Jürgen"_s};
    static const QStringList last{u"Abel"_s, u"Berg"_s,   u"Curie"_s, u"Dahl"_s, u"Evans"_s,
                                  u"Fox"_s,  u"Gruber"_s, u"Hall"_s,  u"Ito"_s,  u"Jansen"_s};
    QList<User> users;
    users.reserve(size.users);
    QList<Group> groups(size.groups);
    for (qsizetype i = 0; i < size.groups; ++i) {
        groups[i].id = groupId(i);
        groups[i].name = u"Group %1"_s.arg(i);
    }
    for (qsizetype i = 0; i < size.users; ++i) {
        const QString name =
            u"%1 %2 %3"_s.arg(first.at(i % first.size()), last.at(i / first.size() % last.size()))
                .arg(i);
        users.append({userId(i), name, u"person%1@example.test"_s.arg(i), u"user"_s});
        if (size.groups > 0)
            groups[i % size.groups].members.append(users.constLast().id);
        if (size.groups > 1)
            groups[(i + 1) % size.groups].members.append(users.constLast().id);
    }
    if (!users.isEmpty())
        users.first().role = u"admin"_s;
    return Directory(users, groups);
}

Connection connectionOf(qsizetype number, const WorldSize& size)
{
    Connection connection;
    connection.id = connectionId(number);
    connection.slug = u"provider-%1"_s.arg(number);
    connection.name = u"Provider %1"_s.arg(number);
    connection.baseUrl = u"https://provider-%1.example.test/v1"_s.arg(number);
    for (qsizetype i = 0; i < size.models; ++i) {
        PublishedModel model;
        model.id = u"model-%1"_s.arg(i);
        model.grants = {Principal::everyone()};
        connection.models.append(model);
    }
    return connection;
}

ApiKey keyOf(qsizetype number, const WorldSize& size)
{
    ApiKey key;
    key.id = keyId(number);
    key.connection = connectionId(number % size.connections);
    key.label = u"key-%1"_s.arg(number);
    key.last4 = u"%1"_s.arg(number, 4, 10, QLatin1Char('0')).right(4);
    key.fingerprint = shortId(u"fingerprint", number) + u"0000"_s;
    key.sealed = u"1.AAAAAAAA."_s + QString(120, u'x');
    return key;
}

Assignment assignmentOf(qsizetype key, const Principal& principal, const WorldSize& size)
{
    return {connectionId(key % size.connections), principal, {keyId(key)}, {}, {}, 0, {}};
}

Policy policyOf(const WorldSize& size)
{
    Policy policy;
    policy.id = PolicyId(u"benchpolicy1"_s);
    policy.fingerprintSalt = QString(32, u'a');
    policy.revision = 7;
    policy.author = u"admin@example.test"_s;
    policy.savedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    for (qsizetype i = 0; i < size.connections; ++i)
        policy.connections.append(connectionOf(i, size));
    for (qsizetype i = 0; i < size.keys; ++i)
        policy.keys.append(keyOf(i, size));
    if (size.keys < size.connections)
        return policy;
    for (qsizetype i = 0; i < size.connections; ++i)
        policy.assignments.append(assignmentOf(i, Principal::everyone(), size));
    for (qsizetype i = 0; i < size.groups; ++i)
        policy.assignments.append(
            assignmentOf(i * size.connections % size.keys, Principal::group(groupId(i)), size));
    for (qsizetype i = 0; i < size.users; ++i)
        policy.assignments.append(assignmentOf(i % size.keys, Principal::user(userId(i)), size));
    return policy;
}

FunctionState installed(const QString& content, const Policy& policy)
{
    const QByteArray hash =
        QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {true, true, QString::fromLatin1(hash), policy.id.text(), {}};
}

QList<ModelEntry> entriesOf(const Policy& policy)
{
    QList<ModelEntry> entries;
    for (const Connection& connection : policy.connections) {
        for (const PublishedModel& model : connection.models) {
            ModelEntry entry =
                sync::markedEntry(routerModelId(connection, model), {}, u"model"_s, policy.id, {});
            entry.name = model.id;
            entry.grants = model.grants;
            entries.append(entry);
        }
    }
    return entries;
}

const QString routerContent = u"# router"_s;
const QString slotContent = u"# slot"_s;

} // namespace

UserId userId(qsizetype number)
{
    return UserId(uuid(u"user", number));
}

KeyId keyId(qsizetype number)
{
    return KeyId(shortId(u"key", number));
}

ConnectionId connectionId(qsizetype number)
{
    return ConnectionId(shortId(u"connection", number));
}

BigWorld makeBigWorld(const WorldSize& size)
{
    BigWorld world;
    const Policy policy = policyOf(size);
    Snapshot& snapshot = world.snapshot;
    snapshot.takenAt = QDateTime(QDate(2026, 1, 2), QTime(4, 5, 6), Qt::UTC);
    snapshot.server = {u"https://chat.example.test"_s, u"0.12.4"_s, u"deployment"_s, u"Chat"_s,
                       true};
    snapshot.directory = people(size);
    snapshot.entries = entriesOf(policy);
    snapshot.router.router = installed(routerContent, policy);
    snapshot.router.slotA = snapshot.router.slotB = installed(slotContent, policy);
    snapshot.router.slot = u"a"_s;
    snapshot.router.revision = policy.revision;
    // Read apart, as from the server and from the file: the two share no memory.
    const QByteArray bytes = serializePolicy(policy);
    snapshot.policy = parsePolicy(bytes).value();
    world.policy = parsePolicy(bytes).value();
    return world;
}

Edit changedAssignments(const BigWorld& world, qsizetype count)
{
    const QList<User>& users = world.snapshot.directory.users();
    const qsizetype connections = world.policy.connections.size();
    QList<Principal> chosen;
    for (qsizetype i = 0; i < count; ++i) {
        // Somebody whose own assignment is on the connection of the last key.
        const qsizetype place =
            i * users.size() / count / connections * connections + connections - 1;
        chosen.append(Principal::user(users.at(place).id));
    }
    const ApiKey& key = world.policy.keys.constLast();
    return edits::assign(world.policy, world.snapshot.directory, chosen, key.connection, {key.id},
                         edits::AssignMode::Replace)
        .value();
}

sync::PlanInput planInput(const BigWorld& world, const Policy& draft)
{
    sync::PlanInput input;
    input.snapshot = world.snapshot;
    input.trusted = sync::trustedOf(world.snapshot);
    input.draft = draft;
    input.routerContent = routerContent;
    input.slotContent = slotContent;
    input.routerVersion = u"0.1.0"_s;
    input.author = u"admin@example.test"_s;
    input.now = QDateTime(QDate(2026, 1, 3), QTime(0, 0), Qt::UTC);
    return input;
}

} // namespace keyroster::bench
