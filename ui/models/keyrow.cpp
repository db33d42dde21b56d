#include "models/keyrow.h"

#include "models/keystate.h"
#include "models/shownentities.h"
#include "models/wording.h"
#include "policy/entitylist.h"

#include <QCoreApplication>
#include <QSet>

namespace keyroster::ui {

namespace {

QList<KeyId> keysIn(const std::optional<EntityValue>& entity)
{
    if (const Assignment* held = entity ? entity->assignment() : nullptr)
        return held->keys;
    const auto assignment = entity ? EntityTraits<Assignment>::read(*entity) : Assignment();
    return assignment ? assignment->keys : QList<KeyId>();
}

int rankOf(const KeyChip& chip)
{
    return (chip.change == RowChange::None ? 2 : 0)
         + (chip.principal.type == PrincipalType::Group ? 0 : 1);
}

bool chipBefore(const KeyChip& a, const KeyChip& b)
{
    if (const int order = rankOf(a) - rankOf(b); order != 0)
        return order < 0;
    if (const int order = a.name.compare(b.name, Qt::CaseInsensitive); order != 0)
        return order < 0;
    return a.principal.id < b.principal.id;
}

/// From the row that was there, else only how many they are.
void takePeople(KeyRow& row, const QList<Principal>& now, const KeyRowsInput& input)
{
    if (const KeyRow* known = input.known.value(row.id)) {
        row.chips = known->chips;
        row.chipsPending = known->chipsPending;
        row.allChips = known->allChips;
        row.users = known->users;
        row.groups = known->groups;
        return;
    }
    countPeople(row, now);
}

KeyRow rowOfKey(const ApiKey& key, const KeyRowsInput& input)
{
    KeyRow row;
    row.id = key.id;
    row.label = key.label;
    row.last4 = key.last4;
    if (const Account* account = input.draft.account(key.account))
        row.account = account->name;
    return row;
}

/// Without keys where there is none.
Assignment poolOf(const Policy& policy, const ConnectionId& connection)
{
    const Assignment* pool = policy.assignment(connection, Principal::everyone());
    return pool ? *pool : Assignment();
}

KeyRow poolRow(const KeyRowsInput& input, const Assignment& now, const Assignment& then)
{
    KeyRow row;
    const bool empty = now.keys.isEmpty();
    row.label = QCoreApplication::translate("KeyRows", "Everyone else");
    row.stateCode = empty ? QStringLiteral("empty") : QStringLiteral("ok");
    row.health = empty ? KeyHealth::Off : KeyHealth::Good;
    row.stateText = empty ? QCoreApplication::translate(
                        "KeyRows", "No pool: who has no key of their own cannot chat here")
                          : QCoreApplication::translate(
                              "KeyRows", "The pool for all who have no key of their own");
    for (const KeyId& key : now.keys) {
        const auto change = then.keys.contains(key) ? RowChange::None : RowChange::Added;
        row.chips.append({Principal::everyone(), key, keyText(input.draft, key), change});
    }
    for (const KeyId& key : then.keys) {
        if (!now.keys.contains(key))
            row.chips.append(
                {Principal::everyone(), key, keyText(input.base, key), RowChange::Removed});
    }
    row.allChips = row.chips.size();
    row.chips = row.chips.mid(0, chipsPerRow);
    if (now != then)
        row.change = then.keys.isEmpty() ? RowChange::Added
                   : empty               ? RowChange::Removed
                                         : RowChange::Changed;
    return row;
}

} // namespace

void countPeople(KeyRow& row, const QList<Principal>& now)
{
    row.chipsPending = true;
    row.groups = std::count_if(now.cbegin(), now.cend(), [](const Principal& principal) {
        return principal.type == PrincipalType::Group;
    });
    row.users = now.size() - row.groups;
}

/// The changed ones, then groups; users only where there is room left, because each name is looked
/// up.
void fillChips(KeyRow& row, const QList<Principal>& now, const QList<Principal>& then,
               const Directory& directory)
{
    QList<KeyChip> chips, users;
    const bool same = now == then;
    const QSet<Principal> nowSet =
        same ? QSet<Principal>() : QSet<Principal>(now.cbegin(), now.cend());
    const QSet<Principal> thenSet =
        same ? QSet<Principal>() : QSet<Principal>(then.cbegin(), then.cend());
    qsizetype removed = 0;
    for (const Principal& principal : then) {
        if (same || nowSet.contains(principal))
            continue;
        chips.append({principal, {}, directory.nameOf(principal), RowChange::Removed});
        ++removed;
    }
    for (const Principal& principal : now) {
        const bool group = principal.type == PrincipalType::Group;
        const bool added = !same && !thenSet.contains(principal);
        if (added || group)
            chips.append({principal,
                          {},
                          directory.nameOf(principal),
                          added ? RowChange::Added : RowChange::None});
        else
            users.append({principal, {}, {}, RowChange::None});
    }
    row.chipsPending = false;
    row.allChips = now.size() + removed;
    if (chips.size() < chipsPerRow) {
        for (KeyChip& user : users)
            user.name = directory.nameOf(user.principal);
        chips += users;
    }
    const auto shown = std::min(chipsPerRow, chips.size());
    std::partial_sort(chips.begin(), chips.begin() + shown, chips.end(), chipBefore);
    row.chips = chips.mid(0, shown);
}

KeyHolders::KeyHolders(const Policy& policy, const ConnectionId& connection)
    : m_connection(connection)
{
    for (const Assignment& assignment : policy.assignments) {
        if (assignment.connection != connection
            || assignment.principal.type == PrincipalType::Everyone)
            continue;
        for (const KeyId& key : assignment.keys)
            m_holders[key].append(assignment.principal);
    }
}

QSet<KeyId> KeyHolders::follow(const Edit& edit)
{
    QHash<KeyId, QSet<Principal>> left;
    QHash<KeyId, QList<Principal>> came;
    for (const Change& change : edit.changes) {
        const auto about = assignmentOf(change);
        if (!about || about->first != m_connection || about->second.type == PrincipalType::Everyone)
            continue;
        const QList<KeyId> before = keysIn(change.before), after = keysIn(change.after);
        for (const KeyId& key : before) {
            if (!after.contains(key))
                left[key].insert(about->second);
        }
        for (const KeyId& key : after) {
            if (!before.contains(key))
                came[key].append(about->second);
        }
    }
    QSet<KeyId> changed;
    for (auto key = left.cbegin(); key != left.cend(); ++key) {
        changed.insert(key.key());
        m_holders[key.key()].removeIf(
            [&key](const Principal& principal) { return key->contains(principal); });
    }
    for (auto key = came.cbegin(); key != came.cend(); ++key) {
        changed.insert(key.key());
        m_holders[key.key()] += *key;
    }
    return changed;
}

QList<KeyRow> makeKeyRows(const KeyRowsInput& input)
{
    const QList<KeyId> pool = poolOf(input.draft, input.connection).keys;
    const KeyReports reports(input.draft, input.status, input.now);
    QHash<KeyId, const ApiKey*> baseKeys;
    for (const ApiKey& key : input.base.keys)
        baseKeys.insert(key.id, &key);

    QList<KeyRow> rows;
    const auto shown =
        shownEntities(input.draft.keys, input.base.keys,
                      [&input](const ApiKey& key) { return key.connection == input.connection; });
    for (const auto& [key, removed] : shown) {
        KeyRow row = rowOfKey(*key, input);
        if (removed) {
            row.change = RowChange::Removed;
            row.health = KeyHealth::Off;
            row.stateCode = QStringLiteral("removed");
            row.stateText = QCoreApplication::translate("KeyRows", "Goes with the next sync");
            takePeople(row, {}, input);
        } else {
            row.change = rowChange(*key, baseKeys.value(key->id));
            row.inPool = pool.contains(key->id);
            fillKeyState(row, *key, reports, testOf(input.tests, key->id), input.now);
            takePeople(row, input.holders.of(key->id), input);
        }
        rows.append(row);
    }
    return rows;
}

QList<KeyRow> makePoolRows(const KeyRowsInput& input)
{
    const Assignment now = poolOf(input.draft, input.connection);
    const Assignment then = poolOf(input.base, input.connection);
    if (input.draft.connection(input.connection))
        return {poolRow(input, now, then)};
    if (!input.base.connection(input.connection) || then.keys.isEmpty())
        return {};
    KeyRow removed = poolRow(input, now, then);
    removed.health = KeyHealth::Unknown;
    removed.stateCode = QStringLiteral("removed");
    removed.stateText = QCoreApplication::translate("KeyRows", "Goes with the next sync");
    return {removed};
}

} // namespace keyroster::ui
