#include "policy/changewords.h"

#include "policy/edit.h"
#include "policy/policycodec.h"

#include <QCoreApplication>

namespace keyroster {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLines)
};

/// The entity before and after a change, as values; none where it is not there.
template <typename Entity> struct Pair
{
    std::optional<Entity> before, after;
    [[nodiscard]] const Entity& any() const { return after ? *after : *before; }
};

template <typename Entity, typename Read> Pair<Entity> pairOf(const Change& change, Read read)
{
    Pair<Entity> result;
    const auto take = [&read](const std::optional<EntityValue>& side,
                              std::optional<Entity>& entity) {
        if (!side)
            return;
        if (auto value = read(side->json(), QString()))
            entity = std::move(*value);
    };
    take(change.before, result.before);
    take(change.after, result.after);
    return result;
}

QString connectionName(const ConnectionId& id, const Policy& from, const Policy& to)
{
    const Connection* found = to.connection(id);
    if (!found)
        found = from.connection(id);
    return found ? found->name : id.text();
}

/// An id means nothing to a person; whose it was is not known any more.
QString whoIs(const Principal& principal, const Directory& directory)
{
    const bool isRead = !directory.users().isEmpty();
    if (isRead && principal.type == PrincipalType::User && !directory.user(UserId(principal.id)))
        return Texts::tr("a deleted user (%1)").arg(principal.id);
    if (isRead && principal.type == PrincipalType::Group && !directory.group(GroupId(principal.id)))
        return Texts::tr("a deleted group (%1)").arg(principal.id);
    return directory.nameOf(principal);
}

QString assignmentLine(const Pair<Assignment>& pair, const Policy& from, const Policy& to,
                       const Directory& directory)
{
    const Principal& principal = pair.any().principal;
    const bool pool = principal.type == PrincipalType::Everyone;
    const QString who = pool ? Texts::tr("the pool for everyone") : whoIs(principal, directory);
    const QString old = pair.before ? keyListText(from, pair.before->keys) : QString();
    const QString now = pair.after ? keyListText(to, pair.after->keys) : QString();
    if (!now.isEmpty() && pair.before && pair.before->keys == pair.after->keys)
        return Texts::tr("Change how the keys of %1 take turns").arg(who);
    if (pool) {
        return now.isEmpty() ? Texts::tr("Empty the pool for everyone (now: %1)").arg(old)
             : old.isEmpty()
                 ? Texts::tr("Pay for everyone else with %1").arg(now)
                 : Texts::tr("Pay for everyone else with %1 instead of %2").arg(now, old);
    }
    return now.isEmpty() ? Texts::tr("Take %1 off %2").arg(who, old)
         : old.isEmpty() ? Texts::tr("Put %1 on %2").arg(who, now)
                         : Texts::tr("Put %1 on %2 instead of %3").arg(who, now, old);
}

QString keyLine(const Pair<ApiKey>& pair)
{
    const QString label = pair.any().label;
    if (!pair.before)
        return Texts::tr("Add key %1").arg(label);
    if (!pair.after)
        return Texts::tr("Delete key %1").arg(label);
    if (pair.before->enabled != pair.after->enabled)
        return pair.after->enabled ? Texts::tr("Switch key %1 on").arg(label)
                                   : Texts::tr("Switch key %1 off").arg(label);
    return Texts::tr("Change key %1").arg(label);
}

QString connectionLine(const Pair<Connection>& pair)
{
    const QString name = pair.any().name;
    if (!pair.before)
        return pair.after->adopted ? Texts::tr("Adopt connection %1").arg(name)
                                   : Texts::tr("Add connection %1").arg(name);
    if (!pair.after)
        return Texts::tr("Delete connection %1").arg(name);
    return Texts::tr("Change connection %1").arg(name);
}

QString accountLine(const Pair<Account>& pair)
{
    const QString name = pair.any().name;
    return !pair.before ? Texts::tr("Add account %1").arg(name)
         : !pair.after  ? Texts::tr("Delete account %1").arg(name)
                        : Texts::tr("Change account %1").arg(name);
}

} // namespace

QString keyText(const Policy& policy, const KeyId& key)
{
    const ApiKey* found = policy.key(key);
    return found ? found->label : key.text();
}

QString keyListText(const Policy& policy, const QList<KeyId>& keys)
{
    if (keys.isEmpty())
        return {};
    const QString first = keyText(policy, keys.constFirst());
    if (keys.size() == 1)
        return first;
    if (keys.size() == 2)
        return QCoreApplication::translate("Wording", "%1 and %2", "two keys")
            .arg(first, keyText(policy, keys.at(1)));
    const int more = int(keys.size() - 1); // a difference inside translate() makes lupdate 6.4 hang
    return QCoreApplication::translate("Wording", "%1 and %Ln more keys", nullptr, more).arg(first);
}

QStringList changeLines(const Policy& from, const Policy& to, const Directory& directory)
{
    QStringList people, keys, rest;
    const bool severalConnections = to.connections.size() > 1;
    const QList<Change> changes = difference(from, to);
    for (const Change& change : changes) {
        switch (change.kind) {
        case EntityKind::Assignment: {
            const auto pair = pairOf<Assignment>(change, assignmentFromJson);
            const QString line = assignmentLine(pair, from, to, directory);
            people << (severalConnections
                           ? Texts::tr("%1 (%2)", "a change and the connection that it is about")
                                 .arg(line, connectionName(pair.any().connection, from, to))
                           : line);
            break;
        }
        case EntityKind::Key: keys << keyLine(pairOf<ApiKey>(change, keyFromJson)); break;
        case EntityKind::Connection:
            rest << connectionLine(pairOf<Connection>(change, connectionFromJson));
            break;
        case EntityKind::Account:
            rest << accountLine(pairOf<Account>(change, accountFromJson));
            break;
        case EntityKind::Allowance: {
            const auto pair = pairOf<Allowance>(change, allowanceFromJson);
            rest << Texts::tr("Change the allowance of %1")
                        .arg(whoIs(pair.any().principal, directory));
            break;
        }
        }
    }
    return people + keys + rest;
}

} // namespace keyroster
