#include "models/keyrow.h"

#include "models/keystate.h"
#include "models/wording.h"
#include "policy/entitylist.h"

#include <QCoreApplication>
#include <QSet>

namespace keyroster::ui {

namespace {

QList<KeyId> keysIn(const std::optional<EntityValue>& entity)
{
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

RowChange changeOf(const ApiKey& key, const ApiKey* then)
{
    if (!then)
        return RowChange::Added;
    ApiKey comparable = *then;
    comparable.sealed = key.sealed; // differs at each sealing and means nothing to people
    return comparable == key ? RowChange::None : RowChange::Changed;
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

qsizetype placeOf(const QList<KeyRow>& rows, const KeyId& key)
{
    const auto at = std::find_if(rows.cbegin(), rows.cend(),
                                 [&key](const KeyRow& row) { return row.id == key; });
    return std::distance(rows.cbegin(), at);
}

QList<KeyId> poolOf(const Policy& policy, const ConnectionId& connection)
{
    const Assignment* pool = policy.assignment(connection, Principal::everyone());
    return pool ? pool->keys : QList<KeyId>();
}

KeyRow poolRow(const KeyRowsInput& input, const QList<KeyId>& now, const QList<KeyId>& then)
{
    KeyRow row;
    row.label = QCoreApplication::translate("KeyRows", "Everyone else");
    row.stateCode = now.isEmpty() ? QStringLiteral("empty") : QStringLiteral("ok");
    row.health = now.isEmpty() ? KeyHealth::Off : KeyHealth::Good;
    row.stateText = now.isEmpty() ? QCoreApplication::translate(
                        "KeyRows", "No pool: who has no key of their own cannot chat here")
                                  : QCoreApplication::translate(
                                      "KeyRows", "The pool for all who have no key of their own");
    for (const KeyId& key : now) {
        const auto change = then.contains(key) ? RowChange::None : RowChange::Added;
        row.chips.append({Principal::everyone(), key, keyText(input.draft, key), change});
    }
    for (const KeyId& key : then) {
        if (!now.contains(key))
            row.chips.append(
                {Principal::everyone(), key, keyText(input.base, key), RowChange::Removed});
    }
    row.allChips = row.chips.size();
    row.chips = row.chips.mid(0, chipsPerRow);
    if (now != then)
        row.change = then.isEmpty() ? RowChange::Added
                   : now.isEmpty()  ? RowChange::Removed
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
    const QList<KeyId> pool = poolOf(input.draft, input.connection);
    const KeyReports reports(input.draft, input.status, input.now);
    QHash<KeyId, const ApiKey*> baseKeys;
    for (const ApiKey& key : input.base.keys)
        baseKeys.insert(key.id, &key);

    QList<KeyRow> rows;
    QHash<KeyId, qsizetype> kept; // their places in `rows`, until a removed one is put between
    for (const ApiKey& key : input.draft.keys) {
        if (key.connection != input.connection)
            continue;
        kept.insert(key.id, rows.size());
        KeyRow row = rowOfKey(key, input);
        row.change = changeOf(key, baseKeys.value(key.id));
        row.inPool = pool.contains(key.id);
        const auto tested = input.tests.constFind(key.id);
        fillKeyState(row, key, reports, tested == input.tests.cend() ? nullptr : &*tested,
                     input.now);
        takePeople(row, input.holders.of(key.id), input);
        rows.append(row);
    }
    // A removed key stays where it was: after the one that it followed.
    qsizetype place = 0, inserted = 0;
    for (const ApiKey& key : input.base.keys) {
        if (key.connection != input.connection)
            continue;
        if (const auto at = kept.constFind(key.id); at != kept.cend()) {
            place = inserted == 0 ? *at + 1 : placeOf(rows, key.id) + 1;
            continue;
        }
        KeyRow row = rowOfKey(key, input);
        row.change = RowChange::Removed;
        row.health = KeyHealth::Off;
        row.stateCode = QStringLiteral("removed");
        row.stateText = QCoreApplication::translate("KeyRows", "Goes with the next sync");
        takePeople(row, {}, input);
        rows.insert(place, row);
        ++place;
        ++inserted;
    }
    return rows;
}

QList<KeyRow> makePoolRows(const KeyRowsInput& input)
{
    if (!input.draft.connection(input.connection))
        return {};
    return {poolRow(input, poolOf(input.draft, input.connection),
                    poolOf(input.base, input.connection))};
}

} // namespace keyroster::ui
