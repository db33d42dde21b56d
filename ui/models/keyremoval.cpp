#include "models/keyremoval.h"

#include "models/effectivekeys.h"
#include "models/wording.h"

#include <QCoreApplication>
#include <QSet>

namespace keyroster::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(KeyRemoval)
};

Policy without(const Policy& policy, const QSet<KeyId>& doomed, KeyRemoval& removal)
{
    Policy after = policy;
    for (Assignment& assignment : after.assignments) {
        const auto gone =
            assignment.keys.removeIf([&doomed](const KeyId& key) { return doomed.contains(key); });
        if (gone == 0)
            continue;
        if (assignment.principal.type == PrincipalType::Everyone) {
            removal.poolShrinks = true;
            removal.poolGone = removal.poolGone || assignment.keys.isEmpty();
            continue;
        }
        ++(assignment.principal.type == PrincipalType::Group ? removal.groups : removal.users);
        removal.assignmentsGone += assignment.keys.isEmpty() ? 1 : 0;
    }
    return after;
}

} // namespace

KeyRemoval removalOf(const Policy& policy, const Directory& directory, const QList<KeyId>& keys)
{
    KeyRemoval removal;
    const QSet<KeyId> doomed(keys.cbegin(), keys.cend());
    const Policy after = without(policy, doomed, removal);
    QSet<ConnectionId> connections;
    for (const ApiKey& key : policy.keys) {
        if (doomed.contains(key.id))
            connections.insert(key.connection);
    }
    QSet<UserId> toPool, toNothing;
    const PolicyIndex thenIndex(policy), nowIndex(after);
    for (const ConnectionId& connection : std::as_const(connections)) {
        const EffectiveKeys then(thenIndex, directory, connection);
        const EffectiveKeys now(nowIndex, directory, connection);
        for (const User& user : directory.users()) {
            const Reach before = then.reachOf(user.id, directory);
            const Reach left = now.reachOf(user.id, directory);
            if (left == Reach::NoKey && before != Reach::NoKey)
                toNothing.insert(user.id);
            else if (left == Reach::Pool && before != Reach::Pool)
                toPool.insert(user.id);
        }
    }
    removal.peopleOnPool = toPool.size();
    removal.peopleWithoutKey = toNothing.size();
    return removal;
}

QStringList removalWords(const KeyRemoval& removal)
{
    QStringList words;
    if (removal.users + removal.groups == 0)
        words.append(removal.poolShrinks ? Say::tr("Nobody but the pool uses it.")
                                         : Say::tr("Nobody uses it."));
    else
        words.append(
            Say::tr("It is used by %1.").arg(principalsLine(removal.users, removal.groups)));
    if (removal.poolGone)
        words.append(Say::tr("The pool for everyone is empty then."));
    if (removal.peopleOnPool == 1)
        words.append(Say::tr("1 person uses the pool for everyone from then on."));
    else if (removal.peopleOnPool > 1)
        words.append(Say::tr("%Ln people use the pool for everyone from then on.", nullptr,
                             int(removal.peopleOnPool)));
    if (removal.peopleWithoutKey == 1)
        words.append(Say::tr("1 person has no key left and cannot chat here."));
    else if (removal.peopleWithoutKey > 1)
        words.append(Say::tr("%Ln people have no key left and cannot chat here.", nullptr,
                             int(removal.peopleWithoutKey)));
    else
        words.append(Say::tr("Everybody still has a key who has one now."));
    return words;
}

} // namespace keyroster::ui
