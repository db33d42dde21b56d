#include "policy/policycodec.h"
#include "policy/policyindex.h"
#include "sync/mergerun.h"

namespace keyroster::sync::merging {

namespace {

QJsonValue entityOf(const ApiKey* key)
{
    return key ? QJsonValue(keyToJson(*key)) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue entityOf(const Account* account)
{
    return account ? QJsonValue(accountToJson(*account)) : QJsonValue(QJsonValue::Undefined);
}

/// Puts the key into the list behind the one that it follows in `as`.
void insertLike(QList<KeyId>& keys, const KeyId& key, const QList<KeyId>& as)
{
    if (keys.contains(key))
        return;
    qsizetype place = 0;
    for (qsizetype before = as.indexOf(key) - 1; before >= 0 && place == 0; --before)
        place = keys.indexOf(as.at(before)) + 1;
    keys.insert(place, key);
}

/// The key as the side has it that kept it, with all uses that it has there.
void keepKey(Policy& merged, const ApiKey& key, const Policy& keeper)
{
    if (!merged.key(key.id))
        merged.keys.append(key);
    for (const Assignment& used : keeper.assignments) {
        if (!used.keys.contains(key.id))
            continue;
        const auto there = std::find_if(
            merged.assignments.begin(), merged.assignments.end(), [&used](const Assignment& other) {
                return other.connection == used.connection && other.principal == used.principal;
            });
        if (there != merged.assignments.end()) {
            insertLike(there->keys, key.id, used.keys);
            continue;
        }
        Assignment restored = used;
        restored.keys.removeIf([&merged](const KeyId& id) { return !merged.key(id); });
        merged.assignments.append(restored);
    }
}

void dropKey(Policy& merged, const KeyId& key)
{
    for (Assignment& assignment : merged.assignments) {
        if (assignment.keys.removeAll(key) > 0 && assignment.keys.isEmpty())
            assignment.connection = ConnectionId(); // marked to go
    }
    merged.assignments.removeIf(
        [](const Assignment& assignment) { return assignment.connection.isEmpty(); });
}

void keepAccount(Policy& merged, const Account& account, const Policy& keeper)
{
    merged.accounts.append(account);
    for (ApiKey& key : merged.keys) {
        const ApiKey* there = keeper.key(key.id);
        if (there && there->account == account.id && key.account.isEmpty())
            key.account = account.id;
    }
}

void dropAccount(Policy& merged, const AccountId& account)
{
    for (ApiKey& key : merged.keys) {
        if (key.account == account)
            key.account = AccountId();
    }
}

void mergeAccount(Work& work, Policy& merged, const AccountId& id)
{
    const Account* my = work.mine.account(id);
    const Account* their = work.theirs.account(id);
    const auto side = work.chosen(EntityKind::Account, id.text(), {});
    if (!side) {
        work.addConflict(EntityKind::Account, id.text(), entityOf(work.base.account(id)),
                         entityOf(my), entityOf(their));
        return;
    }
    const Account* wanted = *side == Side::Mine ? my : their;
    if (wanted)
        keepAccount(merged, *wanted, *side == Side::Mine ? work.mine : work.theirs);
    else
        dropAccount(merged, id);
}

void mergeKey(Work& work, Policy& merged, const KeyId& id)
{
    const ApiKey* my = work.mine.key(id);
    const ApiKey* their = work.theirs.key(id);
    const auto side = work.chosen(EntityKind::Key, id.text(), {});
    if (!side) {
        work.addConflict(EntityKind::Key, id.text(), entityOf(work.base.key(id)), entityOf(my),
                         entityOf(their));
        return;
    }
    const ApiKey* wanted = *side == Side::Mine ? my : their;
    if (wanted)
        keepKey(merged, *wanted, *side == Side::Mine ? work.mine : work.theirs);
    else
        dropKey(merged, id);
}

} // namespace

void mergeReferences(Work& work, Policy& merged)
{
    for (const Choice& choice : std::as_const(work.choices)) {
        const bool mine = choice.side == Side::Mine;
        const Policy& keeper = mine ? work.mine : work.theirs;
        const KeyId id(choice.id);
        const ApiKey* kept = keeper.key(id);
        if (choice.kind == EntityKind::Key && choice.field.isEmpty() && kept
            && !(mine ? work.theirs : work.mine).key(id))
            keepKey(merged, *kept, keeper);
    }
    QSet<KeyId> keys;
    for (const ApiKey& key : merged.keys)
        keys.insert(key.id);
    QList<KeyId> missing;
    for (const Assignment& assignment : merged.assignments) {
        for (const KeyId& key : assignment.keys) {
            if (!keys.contains(key) && !missing.contains(key))
                missing.append(key);
        }
    }
    // A key in question already is not asked about twice.
    for (const Conflict& conflict : std::as_const(work.conflicts)) {
        if (conflict.kind == EntityKind::Key && conflict.field.isEmpty())
            missing.removeAll(KeyId(conflict.id));
    }
    for (const KeyId& key : std::as_const(missing))
        mergeKey(work, merged, key);

    QList<AccountId> accounts;
    for (const ApiKey& key : std::as_const(merged.keys)) {
        if (!key.account.isEmpty() && !merged.account(key.account)
            && !accounts.contains(key.account))
            accounts.append(key.account);
    }
    for (const AccountId& account : std::as_const(accounts))
        mergeAccount(work, merged, account);
}

} // namespace keyroster::sync::merging
