#include "cli/readwords.h"

#include "cli/output.h"
#include "policy/jsonfields.h"
#include "policy/policyindex.h"
#include "sync/routerwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReadWords)
};

QString stateOfKey(const sync::KeyStatus& key)
{
    static const QHash<QString, const char*> words{
        {QStringLiteral("ok"), QT_TRANSLATE_NOOP("ReadWords", "works")},
        {QStringLiteral("cooling"), QT_TRANSLATE_NOOP("ReadWords", "cooling down")},
        {QStringLiteral("exhausted"), QT_TRANSLATE_NOOP("ReadWords", "used up")},
        {QStringLiteral("invalid"), QT_TRANSLATE_NOOP("ReadWords", "invalid")},
        {QStringLiteral("suspended"), QT_TRANSLATE_NOOP("ReadWords", "suspended")},
        {QStringLiteral("out_of_credit"), QT_TRANSLATE_NOOP("ReadWords", "out of credit")},
        {QStringLiteral("unreadable"), QT_TRANSLATE_NOOP("ReadWords", "cannot be read")},
        {QStringLiteral("disabled"), QT_TRANSLATE_NOOP("ReadWords", "switched off")}};
    const char* word = words.value(key.state);
    return word ? QCoreApplication::translate("ReadWords", word) : key.state;
}

} // namespace

QString stateCode(sync::SyncState state)
{
    switch (state) {
    case sync::SyncState::InSync: return QStringLiteral("in_sync");
    case sync::SyncState::Draft: return QStringLiteral("draft");
    case sync::SyncState::ServerChanged: return QStringLiteral("server_changed");
    case sync::SyncState::Unreachable: return QStringLiteral("unreachable");
    case sync::SyncState::Unknown: break;
    }
    return QStringLiteral("unknown");
}

QString stateText(sync::SyncState state)
{
    switch (state) {
    case sync::SyncState::InSync: return Text::tr("In sync: the server is as the draft says.");
    case sync::SyncState::Draft:
        return Text::tr("The draft has changes that the server does not have yet.");
    case sync::SyncState::ServerChanged:
        return Text::tr("The server was changed by somebody else.");
    case sync::SyncState::Unreachable: return Text::tr("The server cannot be reached.");
    case sync::SyncState::Unknown: break;
    }
    return Text::tr("It is not known whether the server is as the draft says.");
}

QString statusText(const sync::RouterStatus& status, const Policy& policy)
{
    const PolicyIndex index(policy);
    QList<QStringList> rows;
    rows.append(QStringList());
    rows.first() << Text::tr("CONNECTION") << Text::tr("KEY") << Text::tr("STATE")
                 << Text::tr("UNTIL") << Text::tr("NOW") << Text::tr("REQUESTS/MIN")
                 << Text::tr("REQUESTS/DAY") << Text::tr("TOKENS/DAY") << Text::tr("WHY");
    for (const sync::KeyStatus& status_ : status.keys) {
        const ApiKey* key = index.key(status_.key);
        const Connection* connection = key ? index.connection(key->connection) : nullptr;
        const QString until =
            status_.until.isValid()
                ? QLocale().toString(status_.until.toLocalTime(), QLocale::ShortFormat)
                : QString();
        rows.append(QStringList());
        rows.last() << (connection ? connection->name : QString())
                    << (key ? key->label : status_.key.text()) << stateOfKey(status_) << until
                    << QString::number(status_.inFlight) << QString::number(status_.requestsMinute)
                    << QString::number(status_.requestsDay) << QString::number(status_.tokensDay)
                    << sync::routerWords(status_.reason);
    }
    QString text = Text::tr("Router %1, revision %2, counters in %3.")
                       .arg(status.version)
                       .arg(status.revision)
                       .arg(status.store)
                 + QLatin1Char('\n');
    text += status.keys.isEmpty() ? Text::tr("It has no keys.") + QLatin1Char('\n') : table(rows);
    for (const QString& error : status.errors)
        text += bullet(error);
    return text;
}

QJsonObject statusJson(const sync::RouterStatus& status, const Policy& policy)
{
    const PolicyIndex index(policy);
    QJsonArray keys;
    for (const sync::KeyStatus& row : status.keys) {
        const ApiKey* key = index.key(row.key);
        QJsonObject object;
        object.insert(QStringLiteral("id"), row.key.text());
        object.insert(QStringLiteral("label"), key ? key->label : QString());
        object.insert(QStringLiteral("connection"), key ? key->connection.text() : QString());
        object.insert(QStringLiteral("state"), row.state);
        object.insert(QStringLiteral("reason"), row.reason);
        object.insert(QStringLiteral("until"),
                      row.until.isValid() ? QJsonValue(momentText(row.until)) : QJsonValue());
        object.insert(QStringLiteral("in_flight"), row.inFlight);
        object.insert(QStringLiteral("requests_minute"), row.requestsMinute);
        object.insert(QStringLiteral("tokens_minute"), row.tokensMinute);
        object.insert(QStringLiteral("requests_day"), row.requestsDay);
        object.insert(QStringLiteral("tokens_day"), row.tokensDay);
        object.insert(QStringLiteral("account"), row.account);
        keys.append(object);
    }
    return {{QStringLiteral("revision"), status.revision},
            {QStringLiteral("version"), status.version},
            {QStringLiteral("store"), status.store},
            {QStringLiteral("keys"), keys},
            {QStringLiteral("errors"), QJsonArray::fromStringList(status.errors)}};
}

} // namespace keyroster::cli
