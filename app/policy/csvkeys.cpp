#include "policy/csvkeys.h"

#include "policy/checks.h"
#include "policy/csvcolumns.h"
#include "policy/csvlookup.h"
#include "policy/editsupport.h"
#include "policy/jsonfields.h"

#include <QCoreApplication>

namespace keyroster::csv {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeysCsv)
};

using Count = std::pair<const char16_t*, std::optional<qint64> Limits::*>;
constexpr Count counts[] = {{u"rpm", &Limits::rpm},
                            {u"tpm", &Limits::tpm},
                            {u"rpd", &Limits::rpd},
                            {u"tpd", &Limits::tpd},
                            {u"max_in_flight", &Limits::maxInFlight}};

QHash<QString, QString> knownHeads()
{
    QHash<QString, QString> heads{{u"keylabel"_s, u"label"_s},  {u"key"_s, u"secret"_s},
                                  {u"apikey"_s, u"secret"_s},   {u"name"_s, u"label"_s},
                                  {u"from"_s, u"valid_from"_s}, {u"until"_s, u"valid_until"_s}};
    for (const char* name :
         {"connection", "label", "secret", "account", "weight", "enabled", "valid_from",
          "valid_until", "cost_month", "models_allow", "models_deny", "last4"})
        heads.insert(QString::fromLatin1(name), QString::fromLatin1(name));
    for (const Count& count : counts)
        heads.insert(QString::fromUtf16(count.first), QString::fromUtf16(count.first));
    return heads;
}

std::optional<bool> flagOf(const QString& word)
{
    const QString text = word.toLower();
    if (text == "yes"_L1 || text == "true"_L1 || text == "1"_L1 || text == "on"_L1)
        return true;
    if (text == "no"_L1 || text == "false"_L1 || text == "0"_L1 || text == "off"_L1)
        return false;
    return {};
}

bool namesNoZone(const QString& text)
{
    return text.size() == 10
        || QDateTime::fromString(text, Qt::ISODateWithMs).timeSpec() == Qt::LocalTime;
}

/// A day is its first moment; "until" a day is until its end.
QDateTime momentOf(const QString& text, bool endOfDay)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (day.isValid() && text.size() == 10)
        return endOfDay ? day.addDays(1).startOfDay(Qt::UTC) : day.startOfDay(Qt::UTC);
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    return moment.timeSpec() == Qt::LocalTime ? QDateTime(moment.date(), moment.time(), Qt::UTC)
                                              : moment.toUTC();
}

class Importer
{
public:
    Importer(const Policy& policy, const SecretsHere& here)
        : m_policy(policy)
        , m_here(here)
        , m_names(policy)
        , m_columns(knownHeads())
    {
        for (const ApiKey& key : policy.keys) {
            if (!key.fingerprint.isEmpty())
                m_labelOfSecret.insert({key.connection, key.fingerprint}, {key.id, key.label});
        }
        for (const Account& account : policy.accounts)
            m_accounts.insert({account.connection, account.name.toCaseFolded()}, account.id);
    }

    Result<KeysImport> run(const Records& table)
    {
        if (table.records.isEmpty())
            return fail(ErrorKind::BadInput, Text::tr("There is nothing in this file."));
        m_columns.readHead(table.records.first());
        // The file may hold secrets in columns that are not understood: no cell is repeated here.
        if (!m_columns.has(u"label"_s))
            return fail(ErrorKind::BadInput,
                        Text::tr("The first line must name the columns, and one of them must be "
                                 "\"label\". For example: connection, label, secret."));
        Preview& preview = m_result.preview;
        preview.columns = QStringList{Text::tr("Connection"), Text::tr("Label")};
        for (const QString& head : m_columns.unused())
            preview.notes.append(Text::tr("The column %1 is not used.").arg(head));
        for (qsizetype i = 1; i < table.records.size(); ++i)
            read(table.records.at(i));
        if (m_takenAsUtc)
            preview.notes.append(Text::tr("Days and moments without a time zone are in UTC: a key "
                                          "that is valid until a day ends with that day in UTC."));
        if (!m_result.edit.isEmpty())
            m_result.edit.text = Text::tr("Import %n key(s) from CSV", nullptr, m_touched);
        return m_result;
    }

private:
    void read(const Record& record)
    {
        PreviewLine line;
        line.line = record.line;
        line.cells << m_columns.text(record, u"connection"_s) << m_columns.text(record, u"label"_s);
        const QString problem = take(record, line);
        if (!problem.isEmpty()) {
            line.action = Action::Error;
            line.text = problem;
        }
        m_result.preview.lines.append(line);
    }

    /// What is wrong; empty: the line is in the result.
    QString take(const Record& record, PreviewLine& line)
    {
        if (m_columns.isTooLong(record))
            return Text::tr("There are more cells than columns. Put a text with commas in "
                            "quotation marks.");
        const auto connection = m_names.connection(line.cells.at(0));
        if (!connection)
            return connection.error().message;
        const QString label = line.cells.at(1);
        if (label.isEmpty())
            return Text::tr("The label is missing.");
        const auto place = std::pair(*connection, label.toCaseFolded());
        if (const qsizetype earlier = m_seen.value(place, 0); earlier > 0)
            return Text::tr("Line %1 is about the same key.").arg(earlier);
        m_seen.insert(place, record.line);

        const auto known = m_names.key(*connection, label);
        if (!known && known.error().kind == ErrorKind::BadInput)
            return known.error().message;
        const ApiKey* before = known ? m_policy.key(*known) : nullptr;
        ApiKey after;
        if (before) {
            after = *before;
        } else {
            after.id = KeyId(newIdText());
            after.connection = *connection;
            after.label = label;
        }
        QString problem = takeFields(record, after);
        if (problem.isEmpty())
            problem = takeSecret(record, after, before);
        if (problem.isEmpty()) {
            const QList<checks::Finding> findings = checks::ofKey(after);
            problem = findings.isEmpty() ? QString() : findings.first().message;
        }
        // Last, because it may make an account.
        if (problem.isEmpty())
            settle(record, after, before, line);
        return problem;
    }

    QString takeFields(const Record& record, ApiKey& key)
    {
        if (const QString text = m_columns.text(record, u"weight"_s); !text.isEmpty()) {
            bool fits = false;
            key.weight = text.toDouble(&fits);
            if (!fits)
                return Text::tr("The weight must be a number, such as 1 or 0.5.");
        }
        if (const QString text = m_columns.text(record, u"enabled"_s); !text.isEmpty()) {
            const auto flag = flagOf(text);
            if (!flag)
                return Text::tr("Write yes or no for \"enabled\".");
            key.enabled = *flag;
        }
        if (const QString text = m_columns.text(record, u"models_allow"_s); !text.isEmpty())
            key.models.allow = text.split(u' ', Qt::SkipEmptyParts);
        if (const QString text = m_columns.text(record, u"models_deny"_s); !text.isEmpty())
            key.models.deny = text.split(u' ', Qt::SkipEmptyParts);
        const QString problem = takeDates(record, key);
        return problem.isEmpty() ? takeLimits(record, key.limits) : problem;
    }

    QString takeDates(const Record& record, ApiKey& key)
    {
        const QString wrong = Text::tr("A date must look like 2026-12-31.");
        if (const QString text = m_columns.text(record, u"valid_from"_s); !text.isEmpty()) {
            key.validFrom = momentOf(text, false);
            m_takenAsUtc = m_takenAsUtc || namesNoZone(text);
            if (!key.validFrom.isValid())
                return wrong;
        }
        if (const QString text = m_columns.text(record, u"valid_until"_s); !text.isEmpty()) {
            key.validUntil = momentOf(text, true);
            m_takenAsUtc = m_takenAsUtc || namesNoZone(text);
            if (!key.validUntil.isValid())
                return wrong;
        }
        return {};
    }

    QString takeLimits(const Record& record, Limits& limits) const
    {
        for (const auto& [name, field] : counts) {
            const QString head = QString::fromUtf16(name);
            const QString text = m_columns.text(record, head);
            if (text.isEmpty())
                continue;
            bool fits = false;
            const qint64 value = text.toLongLong(&fits);
            if (!fits || value < 0)
                return Text::tr("%1 must be a whole number without separators, such as 1000.")
                    .arg(head);
            limits.*field = value;
        }
        const QString cost = m_columns.text(record, u"cost_month"_s);
        if (cost.isEmpty())
            return {};
        bool fits = false;
        const double value = cost.toDouble(&fits);
        if (!fits || value < 0)
            return Text::tr("%1 must be an amount in USD, such as 12.50.").arg(u"cost_month"_s);
        limits.costMonth = value;
        return {};
    }

    QString takeSecret(const Record& record, ApiKey& key, const ApiKey* before)
    {
        m_secret = SecretBytes(); // of a line before this one that did not fit
        const SecretBytes secret = m_columns.cell(record, u"secret"_s).secret();
        if (secret.isEmpty())
            return before ? QString()
                          : Text::tr("A new key needs its secret in the column \"secret\".");
        const QString fingerprint = m_here.fingerprint(secret);
        const auto twin = m_labelOfSecret.value({key.connection, fingerprint});
        if (!twin.first.isEmpty() && twin.first != key.id)
            return Text::tr("This secret is there already: it is the key %1.").arg(twin.second);
        m_labelOfSecret.insert({key.connection, fingerprint}, {key.id, key.label});
        m_secret = secret;
        if (fingerprint == key.fingerprint)
            return {};
        key.fingerprint = fingerprint;
        key.last4 = secret.last4();
        key.sealed.clear();
        return {};
    }

    void settle(const Record& record, ApiKey& key, const ApiKey* before, PreviewLine& line)
    {
        const QString madeAccount = takeAccount(record, key);
        const SecretBytes secret = std::exchange(m_secret, SecretBytes());
        const bool newSecret = before && before->fingerprint != key.fingerprint;
        const bool missing = before && !newSecret && !secret.isEmpty() && !m_here.has(*before);
        if (!secret.isEmpty() && (!before || newSecret || missing))
            m_result.secrets.append(KeyValue{key.id, secret});
        if (before && *before == key) {
            line.action = missing ? Action::Change : Action::Same;
            line.text = missing ? Text::tr("Its secret is stored on this computer.")
                                : Text::tr("Nothing to do: it is so already.");
            return;
        }
        ++m_touched;
        line.action = before ? Action::Change : Action::Add;
        m_result.edit.changes.append(before ? replacement(*before, key) : addition(key));
        line.text = !before   ? Text::tr("A new key.")
                  : newSecret ? Text::tr("The key is changed and gets this secret.")
                              : Text::tr("The key is changed.");
        if (!madeAccount.isEmpty())
            line.text += u' ' + Text::tr("The account %1 is new.").arg(madeAccount);
    }

    /// The name of an account that had to be made; empty: none.
    QString takeAccount(const Record& record, ApiKey& key)
    {
        const QString name = m_columns.text(record, u"account"_s);
        if (name.isEmpty())
            return {};
        const auto place = std::pair(key.connection, name.toCaseFolded());
        const auto known = m_accounts.constFind(place);
        if (known != m_accounts.cend()) {
            key.account = *known;
            return {};
        }
        Account made;
        made.id = AccountId(newIdText());
        made.connection = key.connection;
        made.name = name;
        m_accounts.insert(place, made.id);
        m_result.edit.changes.append(addition(made));
        key.account = made.id;
        return name;
    }

    const Policy& m_policy;
    const SecretsHere& m_here;
    PolicyNames m_names;
    Columns m_columns;
    QHash<std::pair<ConnectionId, QString>, std::pair<KeyId, QString>> m_labelOfSecret;
    QHash<std::pair<ConnectionId, QString>, AccountId> m_accounts;
    QHash<std::pair<ConnectionId, QString>, qsizetype> m_seen; ///< line of the file
    SecretBytes m_secret;                                      ///< of the line that is being read
    int m_touched = 0;
    bool m_takenAsUtc = false; ///< a day or moment that names no time zone was read
    KeysImport m_result;
};

QString numberText(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 15) : QString();
}

QString untilText(const QDateTime& moment)
{
    return moment.isValid() ? momentText(moment) : QString();
}

} // namespace

Result<KeysImport> previewKeys(const SecretBytes& bytes, const Policy& policy,
                               const SecretsHere& here)
{
    const auto table = parse(bytes.view());
    if (!table)
        return passOn(table);
    return Importer(policy, here).run(*table);
}

QByteArray keysToCsv(const Policy& policy)
{
    const PolicyNames names(policy);
    QStringList heads{u"connection"_s, u"label"_s,        u"last4"_s,      u"account"_s,
                      u"weight"_s,     u"enabled"_s,      u"valid_from"_s, u"valid_until"_s,
                      u"cost_month"_s, u"models_allow"_s, u"models_deny"_s};
    for (const Count& count : counts)
        heads.append(QString::fromUtf16(count.first));
    QList<QStringList> records{heads};
    for (const ApiKey& key : policy.keys) {
        const Account* account = policy.account(key.account);
        QStringList record;
        record << names.nameOf(key.connection) << key.label << key.last4
               << (account ? account->name : QString()) << numberText(key.weight)
               << (key.enabled ? u"yes"_s : u"no"_s) << untilText(key.validFrom)
               << untilText(key.validUntil) << numberText(key.limits.costMonth)
               << key.models.allow.join(u' ') << key.models.deny.join(u' ');
        for (const Count& count : counts) {
            const auto value = key.limits.*count.second;
            record.append(value ? QString::number(*value) : QString());
        }
        records.append(record);
    }
    return write(records);
}

} // namespace keyroster::csv
