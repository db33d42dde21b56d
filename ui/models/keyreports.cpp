#include "models/keyreports.h"

#include "models/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace keyroster::ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(KeyState)
};

/// Keeps what is tighter than all before; of equals the first.
class Tightest
{
public:
    void look(qint64 used, std::optional<qint64> limit, const char* words)
    {
        const QLocale locale;
        if (limit && *limit > 0)
            keep(double(used) / double(*limit),
                 Say::tr(words).arg(locale.toString(used), locale.toString(*limit)));
    }
    void look(double used, std::optional<double> limit, const char* words)
    {
        if (limit && *limit > 0)
            keep(used / *limit, Say::tr(words).arg(moneyText(used), moneyText(*limit)));
    }
    [[nodiscard]] const KeyUse& use() const { return m_use; }

private:
    void keep(double share, const QString& text)
    {
        if (std::min(1.0, share) > m_use.share)
            m_use = {text, std::min(1.0, share)};
    }

    KeyUse m_use;
};

QString withoutLimit(qint64 requests)
{
    return requests == 1 ? Say::tr("1 request today")
                         : Say::tr("%1 requests today").arg(QLocale().toString(requests));
}

} // namespace

KeyReports::KeyReports(const Policy& draft, const sync::RouterStatus& status, const QDateTime& now)
    : m_asked(status.at.isValid() ? status.at : now)
    , m_now(now)
{
    for (const Account& account : draft.accounts)
        m_accountOf.insert(account.id, &account);
    for (const Connection& connection : draft.connections)
        m_connectionOf.insert(connection.id, &connection);
    QHash<KeyId, const sync::KeyStatus*> all;
    for (const sync::KeyStatus& one : status.keys)
        all.insert(one.key, &one);
    for (const ApiKey& key : draft.keys) {
        const sync::KeyStatus* said = all.value(key.id);
        if (!said)
            continue;
        const Sum counted = countedFor(key, *said);
        if (said->isAbout(key)) {
            m_statuses.insert(key.id, said->asOf(now));
            m_counted.insert(key.id, counted);
        }
        if (key.account.isEmpty())
            continue;
        // What the replaced secret used is gone from the account just the same.
        Sum& sum = m_accounts[key.account];
        if (counted.day) {
            const DayUse before = sum.day.value_or(DayUse());
            sum.day = DayUse{before.requests + counted.day->requests,
                             before.tokens + counted.day->tokens};
        }
        if (counted.month)
            sum.month = sum.month.value_or(0) + *counted.month;
    }
}

KeyReports::Sum KeyReports::countedFor(const ApiKey& key, const sync::KeyStatus& status) const
{
    const Account* account = m_accountOf.value(key.account);
    const Connection* connection = m_connectionOf.value(key.connection);
    const QString reset = account ? account->reset : QStringLiteral("provider");
    const QString address = connection ? connection->baseUrl : QString();
    Sum counted;
    if (m_asked >= quotaDay(reset, address, m_now).began)
        counted.day = DayUse{status.requestsDay, status.tokensDay};
    if (m_asked >= quotaMonthBegan(reset, address, m_now))
        counted.month = status.costMonth;
    return counted;
}

const sync::KeyStatus* KeyReports::of(const ApiKey& key) const
{
    const auto at = m_statuses.constFind(key.id);
    return at == m_statuses.cend() ? nullptr : &*at;
}

KeyUse KeyReports::useOf(const ApiKey& key) const
{
    Tightest tightest;
    const Sum own = m_counted.value(key.id);
    if (own.day) {
        tightest.look(own.day->requests, key.limits.rpd,
                      QT_TRANSLATE_NOOP("KeyState", "%1 of %2 requests today"));
        tightest.look(own.day->tokens, key.limits.tpd,
                      QT_TRANSLATE_NOOP("KeyState", "%1 of %2 tokens today"));
    }
    if (own.month)
        tightest.look(*own.month, key.limits.costMonth,
                      QT_TRANSLATE_NOOP("KeyState", "%1 of %2 this month"));
    const Account* account = m_accountOf.value(key.account);
    const Sum shared = m_accounts.value(key.account);
    if (account && shared.day) {
        tightest.look(shared.day->requests, account->limits.rpd,
                      QT_TRANSLATE_NOOP("KeyState", "%1 of the account's %2 requests today"));
        tightest.look(shared.day->tokens, account->limits.tpd,
                      QT_TRANSLATE_NOOP("KeyState", "%1 of the account's %2 tokens today"));
    }
    if (account && shared.month)
        tightest.look(*shared.month, account->limits.costMonth,
                      QT_TRANSLATE_NOOP("KeyState", "%1 of the account's %2 this month"));
    KeyUse use = tightest.use();
    if (use.share < 0 && own.day)
        use.text = withoutLimit(own.day->requests);
    return use;
}

QHash<KeyId, DayUse> KeyReports::usesToday() const
{
    QHash<KeyId, DayUse> uses;
    for (auto at = m_counted.cbegin(); at != m_counted.cend(); ++at) {
        if (at->day)
            uses.insert(at.key(), *at->day);
    }
    return uses;
}

} // namespace keyroster::ui
