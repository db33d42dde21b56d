#pragma once

#include "models/modelroles.h"
#include "policy/directory.h"
#include "policy/edit.h"
#include "sync/engine.h"

#include <QHash>
#include <QSet>

namespace keyroster::ui {

/// How a key is, at a glance; the words are in KeyRow::stateText.
enum class KeyHealth { Unknown, Good, Waiting, Bad, Off };

/// One person or group on a key; in the row of the pool, one key of the pool.
struct KeyChip
{
    Principal principal;
    KeyId key; ///< only in the pool's row
    QString name;
    RowChange change = RowChange::None;
    friend bool operator==(const KeyChip&, const KeyChip&) = default;
};

/// One key of a connection as the board shows it, or the pool for everyone (then `id` is empty).
struct KeyRow
{
    KeyId id;
    QString label;
    QString last4;
    QString account;
    KeyHealth health = KeyHealth::Unknown;
    QString stateCode; ///< "ok", "cooling", ...; "untested" before anything is known
    QString stateText; ///< with the moment it ends, where that is known
    QString reason;    ///< what the router or the last test said about the state; may be empty
    QString useText;
    double useShare = -1; ///< 0..1 of the tightest limit; -1: no limit or not known
    /// The first ones: changed ones, then groups, then users, each by name. Filled in when somebody
    /// looks (KeysModel::rowAt), because a drop of thousands changes the people of all keys and few
    /// are seen.
    QList<KeyChip> chips;
    bool chipsPending = false;
    qsizetype users = 0, groups = 0; ///< on it now
    bool inPool = false;
    RowChange change = RowChange::None;

    [[nodiscard]] bool isPool() const { return id.isEmpty(); }
    [[nodiscard]] qsizetype moreChips() const
    {
        return std::max<qsizetype>(0, allChips - chips.size());
    }
    qsizetype allChips = 0;
    [[nodiscard]] const KeyId& key() const { return id; }
    friend bool operator==(const KeyRow&, const KeyRow&) = default;
};

using sync::KeyTested;

/// Who is on which key of one connection (everyone apart), kept from edit to edit.
class KeyHolders
{
public:
    KeyHolders() = default;
    KeyHolders(const Policy& policy, const ConnectionId& connection); ///< one pass

    [[nodiscard]] QList<Principal> of(const KeyId& key) const { return m_holders.value(key); }
    /// The policy was changed by this edit; gives the keys whose holders are others now.
    QSet<KeyId> follow(const Edit& edit);

private:
    ConnectionId m_connection;
    QHash<KeyId, QList<Principal>> m_holders;
};

/// Everything that the rows of one connection are made of.
struct KeyRowsInput
{
    const Policy& draft;
    const Policy& base;
    const Directory& directory;
    const ConnectionId& connection;
    const sync::RouterStatus& status;
    const QHash<KeyId, KeyTested>& tests;
    QDateTime now;                            ///< UTC
    const KeyHolders& holders;                ///< of draft
    const QHash<KeyId, const KeyRow*>& known; ///< rows whose people are still the same
};

/// Pure: the keys of the draft in its order; those that the draft removed stay where they were.
QList<KeyRow> makeKeyRows(const KeyRowsInput& input);
/// How many are on a key, after an edit that changes nothing else of it; its chips are to be filled
/// again.
void countPeople(KeyRow& row, const QList<Principal>& now);
/// The chips of a row that has none yet; `now` and `then`: who is on its key in the draft and in
/// the base.
void fillChips(KeyRow& row, const QList<Principal>& now, const QList<Principal>& then,
               const Directory& directory);
/// Pure: the one row of the pool for everyone; none without the connection. Of a removed connection
/// it is marked removed, if it had one.
QList<KeyRow> makePoolRows(const KeyRowsInput& input);

/// More than a card can show, few enough to sort and paint at once.
inline constexpr qsizetype chipsPerRow = 24;

} // namespace keyroster::ui
