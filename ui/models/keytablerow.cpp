#include "models/keytablerow.h"

#include "models/keystate.h"
#include "models/shownentities.h"
#include "models/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace keyroster::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(KeyTable)
};

template <typename Entity>
QHash<decltype(Entity::id), const Entity*> byId(const QList<Entity>& list)
{
    QHash<decltype(Entity::id), const Entity*> found;
    found.reserve(list.size());
    for (const Entity& entity : list)
        found.insert(entity.id, &entity);
    return found;
}

/// A reset is less than a day away, so its time says it all.
QString clockText(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime().time(), QLocale::ShortFormat);
}

QString forecastWords(const std::optional<Forecast>& forecast, const QDateTime& now)
{
    if (!forecast)
        return Say::tr("Lasts until the reset");
    const QString back = clockText(forecast->resets);
    if (forecast->runsOut <= now)
        return forecast->byAccount ? Say::tr("Account used up, back at %1").arg(back)
                                   : Say::tr("Used up, back at %1").arg(back);
    const QString end = clockText(forecast->runsOut);
    return forecast->byAccount ? Say::tr("Account runs out about %1, back at %2").arg(end, back)
                               : Say::tr("Runs out about %1, back at %2").arg(end, back);
}

QString modelsWords(const ModelFilter& models)
{
    const QString allowed = models.allow.join(QStringLiteral(", "));
    const QString denied = models.deny.join(QStringLiteral(", "));
    if (allowed.isEmpty() && denied.isEmpty())
        return Say::tr("All");
    if (denied.isEmpty())
        return Say::tr("Only %1").arg(allowed);
    return allowed.isEmpty() ? Say::tr("Not %1").arg(denied)
                             : Say::tr("Only %1, not %2").arg(allowed, denied);
}

/// Everything that is looked up once for all rows.
class RowMaker
{
public:
    explicit RowMaker(const KeyTableInput& input)
        : m_input(input)
        , m_before(byId(input.base.keys))
        , m_connections(byId(input.connections))
        , m_accounts(byId(input.draft.accounts))
        , m_reports(input.draft, input.status, input.now)
        , m_usesToday(m_reports.usesToday())
        , m_forecasts(forecasts(input.draft, m_usesToday, input.now))
    {}

    [[nodiscard]] KeyTableRow rowOf(const ApiKey& key) const
    {
        KeyTableRow row = plainRow(key);
        row.change = rowChange(key, m_before.value(key.id));
        const KeyHolderCounts holders = m_input.holders.value(key.id);
        row.users = holders.users;
        row.groups = holders.groups;
        row.inPool = holders.pool;
        row.secretHere = m_input.isSecretHere && m_input.isSecretHere(key);
        fillState(row, key);
        fillForecast(row, key);
        return row;
    }

    [[nodiscard]] KeyTableRow removedRow(const ApiKey& key) const
    {
        KeyTableRow row = plainRow(key);
        row.change = RowChange::Removed;
        row.health = KeyHealth::Off;
        row.stateCode = QStringLiteral("removed");
        row.stateText = Say::tr("Goes with the next sync");
        return row;
    }

private:
    [[nodiscard]] KeyTableRow plainRow(const ApiKey& key) const
    {
        KeyTableRow row;
        row.id = key.id;
        row.connection = key.connection;
        row.label = key.label;
        row.last4 = key.last4;
        if (const ConnectionRow* connection = m_connections.value(key.connection)) {
            row.connectionName = connection->name;
            row.connectionChange = connection->change;
        }
        if (const Account* account = m_accounts.value(key.account))
            row.account = account->name;
        row.weight = key.weight;
        row.limitsText = limitTexts(key.limits).join(QStringLiteral(", "));
        row.validFrom = key.validFrom;
        row.validUntil = key.validUntil;
        if (key.validFrom.isValid())
            row.validFromText = momentText(key.validFrom, m_input.now);
        if (key.validUntil.isValid())
            row.validUntilText = momentText(key.validUntil, m_input.now);
        row.modelsText = modelsWords(key.models);
        return row;
    }

    void fillState(KeyTableRow& row, const ApiKey& key) const
    {
        KeyRow state;
        fillKeyState(state, key, m_reports, testOf(m_input.tests, key.id), m_input.now);
        row.health = state.health;
        row.stateCode = state.stateCode;
        row.stateText = state.stateText;
        row.useText = state.useText;
        row.useShare = state.useShare;
        row.usedToday = m_usesToday.value(key.id).requests;
        row.reason = state.reason;
    }

    void fillForecast(KeyTableRow& row, const ApiKey& key) const
    {
        const Account* account = m_accounts.value(key.account);
        const bool limited = key.limits.rpd || key.limits.tpd
                          || (account && (account->limits.rpd || account->limits.tpd));
        const bool serves = row.health == KeyHealth::Good || row.health == KeyHealth::Unknown;
        if (!limited || !m_usesToday.contains(key.id) || !serves)
            return;
        const auto found = m_forecasts.constFind(key.id);
        if (found != m_forecasts.cend())
            row.forecast = *found;
        row.forecastText = forecastWords(row.forecast, m_input.now);
    }

    const KeyTableInput& m_input;
    QHash<KeyId, const ApiKey*> m_before;
    QHash<ConnectionId, const ConnectionRow*> m_connections;
    QHash<AccountId, const Account*> m_accounts;
    KeyReports m_reports;
    QHash<KeyId, DayUse> m_usesToday;
    QHash<KeyId, Forecast> m_forecasts;
};

} // namespace

QHash<KeyId, KeyHolderCounts> keyHolders(const Policy& policy)
{
    QHash<KeyId, KeyHolderCounts> holders;
    for (const Assignment& assignment : policy.assignments) {
        for (const KeyId& key : assignment.keys) {
            KeyHolderCounts& found = holders[key];
            switch (assignment.principal.type) {
            case PrincipalType::User: ++found.users; break;
            case PrincipalType::Group: ++found.groups; break;
            case PrincipalType::Everyone: found.pool = true; break;
            }
        }
    }
    return holders;
}

QList<KeyTableRow> makeKeyTableRows(const KeyTableInput& input)
{
    const RowMaker maker(input);
    QList<KeyTableRow> rows;
    QSet<KeyId> kept;
    for (const ApiKey& key : input.draft.keys) {
        kept.insert(key.id);
        rows.append(maker.rowOf(key));
    }
    for (const ApiKey& key : input.base.keys) {
        if (!kept.contains(key.id))
            rows.append(maker.removedRow(key));
    }
    return rows;
}

} // namespace keyroster::ui
