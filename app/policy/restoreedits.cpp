#include "policy/restoreedits.h"

#include "policy/editsupport.h"

namespace keyroster::edits {

namespace {

/// Why this key of `base` cannot come back by itself; empty: it can.
QString whyGone(const Policy& policy, const ApiKey& key)
{
    if (!policy.connection(key.connection))
        return Text::tr("The connection of the key %1 is removed, too. Keep the connection first.")
            .arg(key.label);
    if (!key.account.isEmpty() && !policy.account(key.account))
        return Text::tr("The account of the key %1 is removed, too. Keep the account first.")
            .arg(key.label);
    return {};
}

QList<KeyId> only(QList<KeyId> keys, const QSet<KeyId>& wanted)
{
    keys.removeIf([&wanted](const KeyId& key) { return !wanted.contains(key); });
    return keys;
}

/// Gives the keys back to those whom only their removal took them from.
void assignAgain(Edit& edit, const Policy& policy, const Policy& base, const QSet<KeyId>& there,
                 const QSet<KeyId>& kept)
{
    const QSet<KeyId> then = there + kept;
    QHash<AssignmentRef, qsizetype> places;
    for (qsizetype i = 0; i < policy.assignments.size(); ++i)
        places.insert(EntityTraits<Assignment>::ref(policy.assignments.at(i)), i);
    qsizetype position = 0;
    for (const Assignment& before : base.assignments) {
        const auto place = places.constFind(EntityTraits<Assignment>::ref(before));
        const Assignment* now = place == places.cend() ? nullptr : &policy.assignments.at(*place);
        const QList<KeyId> left = now ? now->keys : QList<KeyId>();
        const bool had = std::any_of(before.keys.cbegin(), before.keys.cend(),
                                     [&kept](const KeyId& key) { return kept.contains(key); });
        const bool restored = had && left == only(before.keys, there);
        if (restored) {
            Assignment again = now ? *now : before;
            again.keys = only(before.keys, then);
            edit.changes.append(now ? replacement(*now, again, *place) : addition(again, position));
        }
        position += now || restored ? 1 : 0;
    }
}

} // namespace

Result<Edit> keepKeys(const Policy& policy, const Policy& base, const QList<KeyId>& keys)
{
    const QSet<KeyId> wanted(keys.cbegin(), keys.cend());
    QSet<KeyId> there;
    for (const ApiKey& key : policy.keys)
        there.insert(key.id);
    QList<ApiKey> removed;
    Edit edit;
    qsizetype position = 0; // among those that are there then, in the order of the base
    for (const ApiKey& key : base.keys) {
        if (wanted.contains(key.id)) {
            if (const QString problem = whyGone(policy, key); !problem.isEmpty())
                return refuse(problem);
            removed.append(key);
            edit.changes.append(addition(key, position++));
        } else if (there.contains(key.id)) {
            ++position;
        }
    }
    if (removed.size() < wanted.size())
        return refuse(Text::tr("This key does not exist any more."));
    if (const Result<Edit> added = addKeys(policy, removed); !added)
        return passOn(added);
    assignAgain(edit, policy, base, there, wanted);
    edit.text = removed.size() == 1 ? Text::tr("Keep key %1").arg(removed.first().label)
                                    : Text::tr("Keep %1 keys").arg(removed.size());
    return edit;
}

Result<Edit> keepConnection(const Policy& policy, const Policy& base, const ConnectionId& id)
{
    const Connection* removed = base.connection(id);
    if (!removed)
        return refuse(Text::tr("This connection does not exist any more."));
    if (const Result<Edit> added = addConnection(policy, *removed); !added)
        return passOn(added);
    Edit edit;
    edit.text = Text::tr("Keep connection %1").arg(removed->name);
    const QList<Change> changes = difference(policy, base);
    for (const Change& change : changes) {
        const bool isIt = change.kind == EntityKind::Connection && change.id == id.text();
        const bool isOfIt = !change.before && change.after && change.after->connection() == id;
        if (isIt || isOfIt)
            edit.changes.append(change);
    }
    return edit;
}

} // namespace keyroster::edits
