#include "workspace/documents.h"

#include "workspace/database.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace keyroster::workspace {

using namespace Qt::StringLiterals;

namespace {

struct SignInName
{
    ServerProfile::SignIn value;
    QLatin1StringView name;
};
constexpr SignInName signInNames[] = {
    {ServerProfile::SignIn::Password, "password"_L1},
    {ServerProfile::SignIn::ApiKey, "api_key"_L1},
    {ServerProfile::SignIn::Token, "token"_L1},
};

} // namespace

Result<QByteArray> readDocument(const Database& database, const QString& name)
{
    const auto found = database.value(u"SELECT content FROM document WHERE name = ?"_s, {name});
    if (!found)
        return passOn(found);
    return found->toByteArray();
}

Result<void> writeDocument(Database& database, const QString& name, const QByteArray& content)
{
    return database.run(u"INSERT INTO document (name, content) VALUES (?, ?) "
                        "ON CONFLICT (name) DO UPDATE SET content = excluded.content"_s,
                        {name, content});
}

Result<qint64> readCounter(const Database& database, const QString& name)
{
    const auto found = database.value(u"SELECT value FROM counter WHERE name = ?"_s, {name});
    if (!found)
        return passOn(found);
    return found->toLongLong();
}

Result<void> writeCounter(Database& database, const QString& name, qint64 value)
{
    return database.run(u"INSERT INTO counter (name, value) VALUES (?, ?) "
                        "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                        {name, value});
}

QByteArray serializeProfile(const ServerProfile& profile)
{
    QJsonObject object{{u"url"_s, profile.url}, {u"name"_s, profile.name}};
    for (const auto& [value, name] : signInNames) {
        if (value == profile.signIn)
            object.insert(u"sign_in"_s, QString(name));
    }
    object.insert(u"email"_s, profile.email);
    object.insert(u"credential"_s, profile.credential.text());
    object.insert(u"session"_s, profile.session.text());
    object.insert(u"allow_plain_http"_s, profile.allowPlainHttp);
    object.insert(u"pinned_certificate"_s, profile.pinnedCertificate);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<ServerProfile> parseProfile(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(ErrorKind::Damaged,
                    QCoreApplication::translate(
                        "Workspace", "The server's address in this file cannot be read."),
                    u"profile"_s);
    const QJsonObject object = document.object();
    ServerProfile profile;
    profile.url = object.value("url"_L1).toString();
    profile.name = object.value("name"_L1).toString();
    for (const auto& [value, name] : signInNames) {
        if (object.value("sign_in"_L1).toString() == name)
            profile.signIn = value;
    }
    profile.email = object.value("email"_L1).toString();
    profile.credential = SecretId(object.value("credential"_L1).toString());
    profile.session = SecretId(object.value("session"_L1).toString());
    profile.allowPlainHttp = object.value("allow_plain_http"_L1).toBool();
    profile.pinnedCertificate = object.value("pinned_certificate"_L1).toString();
    return profile;
}

Result<SecretIndex> readSecretIndex(const Database& database)
{
    const auto rows = database.rows(u"SELECT id, page FROM secret"_s);
    if (!rows)
        return passOn(rows);
    SecretIndex index;
    for (const QVariantList& row : *rows)
        index.insert(SecretId(row.at(0).toString()), PageId(row.at(1).toString()));
    return index;
}

Result<void> writeSecretIndex(Database& database, const SecretIndex& from, const SecretIndex& to)
{
    for (auto it = from.cbegin(); it != from.cend(); ++it) {
        if (to.contains(it.key()))
            continue;
        if (auto done = database.run(u"DELETE FROM secret WHERE id = ?"_s, {it.key().text()});
            !done)
            return done;
    }
    for (auto it = to.cbegin(); it != to.cend(); ++it) {
        if (from.value(it.key()) == it.value())
            continue;
        auto done = database.run(u"INSERT INTO secret (id, page) VALUES (?, ?) "
                                 "ON CONFLICT (id) DO UPDATE SET page = excluded.page"_s,
                                 {it.key().text(), it.value().text()});
        if (!done)
            return done;
    }
    return {};
}

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeOf(const QVariant& stored)
{
    return QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
}

} // namespace keyroster::workspace
