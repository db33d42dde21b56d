#include "models/keyrow.h"

#include "models/keystate.h"
#include "models/wording.h"

#include <QCoreApplication>
#include <QSet>

namespace keyroster::ui {

namespace {

/// Who is on which key of one connection.
class Holders
{
public:
    Holders(const Policy& policy, const ConnectionId& connection)
    {
        for (const Assignment& assignment : policy.assignments) {
            if (assignment.connection != connection)
                continue;
            if (assignment.principal.type == PrincipalType::Everyone)
                continue;
            for (const KeyId& key : assignment.keys)
                m_holders[key].append(assignment.principal);
        }
    }
    [[nodiscard]] QList<Principal> of(const KeyId& key) const { return m_holders.value(key); }

private:
    QHash<KeyId, QList<Principal>> m_holders;
};

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

void fillChips(KeyRow& row, const QList<Principal>& now, const QList<Principal>& then,
               const Directory& directory)
{
    const QSet<Principal> nowSet(now.cbegin(), now.cend());
    const QSet<Principal> thenSet(then.cbegin(), then.cend());
    QList<KeyChip> chips;
    chips.reserve(now.size());
    for (const Principal& principal : now) {
        (principal.type == PrincipalType::Group ? row.groups : row.users) += 1;
        const auto change = thenSet.contains(principal) ? RowChange::None : RowChange::Added;
        chips.append({principal, {}, directory.nameOf(principal), change});
    }
    for (const Principal& principal : then) {
        if (!nowSet.contains(principal))
            chips.append({principal, {}, directory.nameOf(principal), RowChange::Removed});
    }
    row.allChips = chips.size();
    const auto shown = std::min(chipsPerRow, chips.size());
    std::partial_sort(chips.begin(), chips.begin() + shown, chips.end(), chipBefore);
    row.chips = chips.mid(0, shown);
}

RowChange changeOf(const ApiKey& key, const Policy& base)
{
    const ApiKey* then = base.key(key.id);
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

QList<KeyRow> makeKeyRows(const KeyRowsInput& input)
{
    const Holders now(input.draft, input.connection);
    const Holders then(input.base, input.connection);
    const QList<KeyId> pool = poolOf(input.draft, input.connection);
    QHash<KeyId, const sync::KeyStatus*> statuses;
    for (const sync::KeyStatus& status : input.status.keys)
        statuses.insert(status.key, &status);

    QList<KeyRow> rows;
    QSet<KeyId> kept;
    for (const ApiKey& key : input.draft.keysOf(input.connection)) {
        kept.insert(key.id);
        KeyRow row = rowOfKey(key, input);
        row.change = changeOf(key, input.base);
        row.inPool = pool.contains(key.id);
        const auto tested = input.tests.constFind(key.id);
        fillKeyState(row, key, statuses.value(key.id),
                     tested == input.tests.cend() ? nullptr : &*tested, input.now);
        fillChips(row, now.of(key.id), then.of(key.id), input.directory);
        rows.append(row);
    }
    // A removed key stays where it was: after the one that it followed.
    qsizetype place = 0;
    for (const ApiKey& key : input.base.keysOf(input.connection)) {
        if (kept.contains(key.id)) {
            const auto at = std::find_if(rows.cbegin(), rows.cend(),
                                         [&key](const KeyRow& row) { return row.id == key.id; });
            place = std::distance(rows.cbegin(), at) + 1;
            continue;
        }
        KeyRow row = rowOfKey(key, input);
        row.change = RowChange::Removed;
        row.health = KeyHealth::Off;
        row.stateCode = QStringLiteral("removed");
        row.stateText = QCoreApplication::translate("KeyRows", "Goes with the next sync");
        fillChips(row, {}, then.of(key.id), input.directory);
        rows.insert(place, row);
        ++place;
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
