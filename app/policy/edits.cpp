#include "policy/edits.h"

#include "policy/editsupport.h"

#include <algorithm>

namespace keyroster::edits {

namespace {

/// Why these keys cannot pay on this connection; empty: they can.
QString keysProblem(const Policy& policy, const ConnectionId& connection, const QList<KeyId>& keys)
{
    for (const KeyId& id : keys) {
        const ApiKey* key = policy.key(id);
        if (!key)
            return Text::tr("This key does not exist any more.");
        if (key->connection != connection)
            return Text::tr("The key %1 belongs to another connection.").arg(key->label);
    }
    return {};
}

QString principalsProblem(const Directory& directory, const QList<Principal>& principals)
{
    if (principals.isEmpty())
        return Text::tr("Choose at least one user or group.");
    const bool known = !directory.users().isEmpty() || !directory.groups().isEmpty();
    for (const Principal& principal : principals) {
        const bool gone =
            known
            && ((principal.type == PrincipalType::User && !directory.user(UserId(principal.id)))
                || (principal.type == PrincipalType::Group
                    && !directory.group(GroupId(principal.id))));
        if (gone)
            return Text::tr("%1 does not exist on the server any more.")
                .arg(directory.nameOf(principal));
    }
    return {};
}

/// Where the assignments of these principals on one connection stand in policy.assignments.
QHash<Principal, qsizetype> placesOn(const Policy& policy, const ConnectionId& connection,
                                     const QList<Principal>& principals)
{
    QHash<Principal, qsizetype> places;
    places.reserve(principals.size());
    for (const Principal& principal : principals)
        places.insert(principal, -1);
    for (qsizetype i = 0; i < policy.assignments.size(); ++i) {
        const Assignment& assignment = policy.assignments.at(i);
        if (assignment.connection != connection)
            continue;
        if (const auto place = places.find(assignment.principal);
            place != places.end() && *place < 0)
            *place = i;
    }
    return places;
}

QString whom(const Directory& directory, const QList<Principal>& principals)
{
    if (principals.size() == 1)
        return directory.nameOf(principals.first());
    const auto all = [&principals](PrincipalType type) {
        return std::all_of(principals.cbegin(), principals.cend(),
                           [type](const Principal& p) { return p.type == type; });
    };
    if (all(PrincipalType::User))
        return Text::tr("%1 users").arg(principals.size());
    if (all(PrincipalType::Group))
        return Text::tr("%1 groups").arg(principals.size());
    return Text::tr("%1 users and groups").arg(principals.size());
}

QString whichKeys(const Policy& policy, const QList<KeyId>& keys)
{
    if (keys.size() > 1)
        return Text::tr("%1 keys").arg(keys.size());
    const ApiKey* key = policy.key(keys.first());
    return Text::tr("key %1").arg(key ? key->label : keys.first().text());
}

} // namespace

Result<Edit> assign(const Policy& policy, const Directory& directory,
                    const QList<Principal>& principals, const ConnectionId& connection,
                    const QList<KeyId>& keys, AssignMode mode)
{
    if (!policy.connection(connection))
        return refuse(Text::tr("This connection does not exist any more."));
    if (keys.isEmpty())
        return refuse(Text::tr("Choose at least one key."));
    QString problem = principalsProblem(directory, principals);
    if (problem.isEmpty())
        problem = keysProblem(policy, connection, keys);
    if (!problem.isEmpty())
        return refuse(problem);

    const QList<Principal> targets = withoutRepeats(principals);
    const QHash<Principal, qsizetype> places = placesOn(policy, connection, targets);
    const QList<KeyId> chosen = withoutRepeats(keys);
    Edit edit;
    for (const Principal& principal : targets) {
        const qsizetype place = places.value(principal, -1);
        Assignment after;
        after.connection = connection;
        after.principal = principal;
        if (place >= 0)
            after = policy.assignments.at(place);
        if (mode == AssignMode::Replace)
            after.keys.clear();
        after.keys = withoutRepeats(after.keys + chosen);
        if (place < 0)
            edit.changes.append(addition(after));
        else if (after != policy.assignments.at(place))
            edit.changes.append(replacement(policy.assignments.at(place), after, place));
    }
    if (!edit.isEmpty())
        edit.text =
            mode == AssignMode::Replace
                ? Text::tr("Put %1 on %2").arg(whom(directory, targets), whichKeys(policy, chosen))
                : Text::tr("Give %1 also %2")
                      .arg(whom(directory, targets), whichKeys(policy, chosen));
    return edit;
}

Result<Edit> unassign(const Policy& policy, const Directory& directory,
                      const QList<Principal>& principals, const ConnectionId& connection,
                      const KeyId& key)
{
    if (principals.isEmpty())
        return refuse(Text::tr("Choose at least one user or group."));
    const QList<Principal> targets = withoutRepeats(principals);
    const QHash<Principal, qsizetype> places = placesOn(policy, connection, targets);
    Edit edit;
    for (const Principal& principal : targets) {
        const qsizetype place = places.value(principal, -1);
        if (place < 0)
            continue;
        const Assignment& before = policy.assignments.at(place);
        Assignment after = before;
        after.keys.removeAll(key);
        if (key.isEmpty() || (after.keys.isEmpty() && after != before))
            edit.changes.append(removal(before, place));
        else if (after != before)
            edit.changes.append(replacement(before, after, place));
    }
    if (edit.isEmpty())
        return refuse(Text::tr("There is no such assignment."));
    edit.text =
        key.isEmpty()
            ? Text::tr("Remove the assignment of %1").arg(whom(directory, targets))
            : Text::tr("Take %1 off %2").arg(whom(directory, targets), whichKeys(policy, {key}));
    return edit;
}

Result<Edit> changeAssignment(const Policy& policy, const Assignment& changed)
{
    if (!policy.connection(changed.connection))
        return refuse(Text::tr("This connection does not exist any more."));
    if (changed.keys.isEmpty())
        return refuse(Text::tr("An assignment needs at least one key. Remove it instead."));
    if (changed.principal.type != PrincipalType::Everyone && changed.principal.id.isEmpty())
        return refuse(Text::tr("Choose at least one user or group."));
    if (const QString problem = keysProblem(policy, changed.connection, changed.keys);
        !problem.isEmpty())
        return refuse(problem);
    Assignment after = changed;
    after.keys = withoutRepeats(changed.keys);
    const Assignment* before = policy.assignment(changed.connection, changed.principal);
    Edit edit;
    if (!before)
        edit.changes.append(addition(after));
    else if (*before != after)
        edit.changes.append(replacement(*before, after));
    if (!edit.isEmpty())
        edit.text = before ? Text::tr("Change an assignment") : Text::tr("Add an assignment");
    return edit;
}

} // namespace keyroster::edits
