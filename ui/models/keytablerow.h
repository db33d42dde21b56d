#pragma once

#include "models/connectionrow.h"
#include "models/keyrow.h"
#include "policy/forecast.h"

#include <functional>

namespace keyroster::ui {

/// One key of any connection, as the table of all keys shows it.
struct KeyTableRow
{
    KeyId id;
    ConnectionId connection;
    QString label, last4;
    QString connectionName, account;
    RowChange connectionChange = RowChange::None; ///< see ConnectionRow::change
    KeyHealth health = KeyHealth::Unknown;
    QString stateCode; ///< "ok", "cooling", ...; see KeyRow::stateCode
    QString stateText; ///< with the moment it ends, where that is known
    QString reason;    ///< what the router or the last test said; may be empty
    QString useText;
    double useShare = -1; ///< see KeyRow::useShare
    qint64 usedToday = 0; ///< requests
    std::optional<Forecast> forecast;
    /// "Runs out about 15:40"; "Lasts until the reset"; empty: no limit, or the key does not serve.
    QString forecastText;
    qsizetype users = 0, groups = 0;
    bool inPool = false;
    double weight = 1;
    QString limitsText;
    QDateTime validFrom, validUntil;
    QString validFromText, validUntilText;
    QString modelsText;
    bool secretHere = false; ///< on this computer: it can be tested, shown and copied
    RowChange change = RowChange::None;

    [[nodiscard]] const KeyId& key() const { return id; }
    friend bool operator==(const KeyTableRow&, const KeyTableRow&) = default;
};

/// Who is on a key.
struct KeyHolderCounts
{
    qsizetype users = 0, groups = 0;
    bool pool = false;
};

/// One pass over all assignments (there may be 100,000): made once for each policy.
QHash<KeyId, KeyHolderCounts> keyHolders(const Policy& policy);

struct KeyTableInput
{
    const Policy& draft;
    const Policy& base;
    const QList<ConnectionRow>& connections;      ///< from base to draft
    const QHash<KeyId, KeyHolderCounts>& holders; ///< of the draft
    const sync::RouterStatus& status;
    const QHash<KeyId, KeyTested>& tests;
    std::function<bool(const ApiKey&)> isSecretHere;
    QDateTime now; ///< UTC
};

/// Pure: the keys of the draft in its order, then those that the draft removed.
QList<KeyTableRow> makeKeyTableRows(const KeyTableInput& input);

} // namespace keyroster::ui
