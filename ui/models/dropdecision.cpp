#include "models/dropdecision.h"

#include "models/wording.h"
#include "policy/edits.h"

#include <QCoreApplication>

namespace keyroster::ui {

namespace {

/// Everything that one decision looks at.
struct Question
{
    const Policy& policy;
    const Directory& directory;
    const ConnectionId& connection;
    bool add;
};

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(DropDecision)
};

DropDecision refused(const QString& reason)
{
    DropDecision decision;
    decision.reason = reason;
    return decision;
}

DropDecision decided(const Result<Edit>& edit, const QString& preview,
                     const QString& whenNothingChanges)
{
    if (!edit)
        return refused(edit.error().message);
    if (edit->isEmpty())
        return refused(whenNothingChanges);
    DropDecision decision;
    decision.allowed = true;
    decision.preview = preview;
    decision.edit = *edit;
    return decision;
}

/// The keys that the principals have now, without repeats. One pass: a selection may hold
/// thousands.
QList<KeyId> keysNow(const Question& ask, const QList<Principal>& principals)
{
    const QSet<Principal> wanted(principals.cbegin(), principals.cend());
    QList<KeyId> keys;
    QSet<KeyId> seen;
    for (const Assignment& assignment : ask.policy.assignments) {
        if (assignment.connection != ask.connection || !wanted.contains(assignment.principal))
            continue;
        for (const KeyId& key : assignment.keys) {
            if (seen.contains(key))
                continue;
            seen.insert(key);
            keys.append(key);
        }
    }
    return keys;
}

/// Keys that cannot be handed out here; empty: all can.
QString keysProblem(const Question& ask, const QList<KeyId>& keys)
{
    for (const KeyId& id : keys) {
        const ApiKey* key = ask.policy.key(id);
        if (!key)
            return Say::tr("This key is removed by your changes. Keep the key to use it.");
        if (key->connection != ask.connection) {
            const Connection* home = ask.policy.connection(key->connection);
            return Say::tr("%1 belongs to the connection %2.")
                .arg(key->label, home ? home->name : key->connection.text());
        }
    }
    return {};
}

DropDecision ontoKeys(const Question& ask, const QList<Principal>& principals,
                      const QList<KeyId>& keys)
{
    if (const QString problem = keysProblem(ask, keys); !problem.isEmpty())
        return refused(problem);
    const QString who = principalsText(principals, ask.directory);
    const QString where = keyListText(ask.policy, keys);
    QList<KeyId> replaced = keysNow(ask, principals);
    replaced.removeIf([&keys](const KeyId& key) { return keys.contains(key); });

    QString preview = Say::tr("%1 \u2192 %2").arg(who, where);
    if (ask.add)
        preview = Say::tr("%1 \u2192 also %2").arg(who, where);
    else if (!replaced.isEmpty())
        preview = Say::tr("%1 \u2192 %2, instead of %3")
                      .arg(who, where, keyListText(ask.policy, replaced));
    const auto mode = ask.add ? edits::AssignMode::Add : edits::AssignMode::Replace;
    return decided(edits::assign(ask.policy, ask.directory, principals, ask.connection, keys, mode),
                   preview,
                   principals.size() == 1 ? Say::tr("%1 already uses %2.").arg(who, where)
                                          : Say::tr("They all use %1 already.").arg(where));
}

DropDecision peopleOntoPool(const Question& ask, const QList<Principal>& principals)
{
    const Assignment* pool = ask.policy.assignment(ask.connection, Principal::everyone());
    if (!pool || pool->keys.isEmpty())
        return refused(Say::tr("The pool for everyone has no keys yet. Put a key into it first."));
    const QList<KeyId> left = keysNow(ask, principals);
    const QString who = principalsText(principals, ask.directory);
    const QString already =
        principals.size() == 1
            ? Say::tr("%1 has no key of their own here: the pool serves everyone.").arg(who)
            : Say::tr("None of them has a key of their own here: the pool serves everyone.");
    if (left.isEmpty())
        return refused(already);
    return decided(
        edits::unassign(ask.policy, ask.directory, principals, ask.connection, KeyId()),
        Say::tr("%1 \u2192 pool for everyone, off %2").arg(who, keyListText(ask.policy, left)),
        already);
}

DropDecision keysOntoPool(const Question& ask, const QList<KeyId>& keys)
{
    if (const QString problem = keysProblem(ask, keys); !problem.isEmpty())
        return refused(problem);
    const QString what = keyListText(ask.policy, keys);
    return decided(edits::assign(ask.policy, ask.directory, {Principal::everyone()}, ask.connection,
                                 keys, edits::AssignMode::Add),
                   Say::tr("%1 \u2192 pool for everyone").arg(what),
                   Say::tr("%1 is in the pool already.").arg(what));
}

} // namespace

DropDecision decideDrop(const Policy& policy, const Directory& directory,
                        const DragPayload& payload, const ConnectionId& connection,
                        const DropTarget& target, Qt::KeyboardModifiers modifiers)
{
    const Question ask{policy, directory, connection, modifiers.testFlag(Qt::ControlModifier)};
    if (payload.isEmpty())
        return refused(Say::tr("There is nothing here that can be dropped."));
    if (!policy.connection(connection))
        return refused(Say::tr("Choose a connection first."));
    if (!payload.principals.isEmpty() && !payload.keys.isEmpty())
        return refused(Say::tr("Drop people or keys, not both at once."));

    const bool people = !payload.principals.isEmpty();
    switch (target.kind) {
    case DropTarget::Kind::Key:
        return people ? ontoKeys(ask, payload.principals, {target.key})
                      : refused(Say::tr(
                          "Drop a key on a person, on a group or on the pool for everyone."));
    case DropTarget::Kind::Pool:
        return people ? peopleOntoPool(ask, payload.principals) : keysOntoPool(ask, payload.keys);
    case DropTarget::Kind::Person:
        return people ? refused(Say::tr("Drop people on a key."))
                      : ontoKeys(ask, {target.principal}, payload.keys);
    case DropTarget::Kind::None: break;
    }
    return refused(
        people ? Say::tr("Drop people on a key.")
               : Say::tr("Drop a key on a person, on a group or on the pool for everyone."));
}

} // namespace keyroster::ui
