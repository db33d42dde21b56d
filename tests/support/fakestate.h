#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

/// What a FakeOpenWebUi holds. Plain values: a test reads and changes them as it likes, between
/// requests or in the middle.
namespace keyroster::test {

struct FakeUser
{
    QString id, name, email;
    QString role = QStringLiteral("user");
    QString password = QStringLiteral("test-password");
    QString apiKey; ///< "sk-test-..."; empty: none
};

struct FakeGroup
{
    QString id, name;
    QString parent; ///< served from 0.12 on
    QStringList members;
};

/// `valves` are as stored; null object: never saved.
struct FakeFunction
{
    QString id, name, content, type;
    QJsonObject meta;
    bool active = false;
    QJsonObject valves;
};

/// A model entry. `grants` in the shape of `access_grants`, also where the version serves
/// `access_control`.
struct FakeEntry
{
    QString id, base, name;
    QJsonObject meta, params;
    bool active = true;
    QJsonArray grants;
};

struct FakeNative
{
    QString url, key;
    QJsonObject config;
    QStringList offers; ///< models that this provider lists
};

struct FakeState
{
    QString name = QStringLiteral("Test WebUI");
    QString deploymentId = QStringLiteral("deployment-test");
    QList<FakeUser> users;
    QList<FakeGroup> groups;
    QMap<QString, FakeFunction> functions;
    QMap<QString, FakeEntry> entries;
    QList<FakeNative> natives;
    bool openaiEnabled = true;
    bool configsByAddress = false; ///< as old releases wrote them; an update drops what is no index
    bool apiKeysEnabled = true;
    bool functionsEnabled = true; ///< ENABLE_FUNCTIONS of the server
    bool onboarding = false;
    bool secondFactor = false; ///< sign-in asks for `code` (0.12)
    bool mustEnroll = false;
    QString code = QStringLiteral("123456");
    int signInsLeft = 15;             ///< good ones count, too (trap 8)
    QHash<QString, QString> sessions; ///< token -> user id

    /// What the installed router says. States by key id, as in the router's `status`: "cooling",
    /// "invalid", ...
    QString routerVersion = QStringLiteral("0.1.0");
    QString routerPublicKey =
        QStringLiteral("CQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"); ///< 32 bytes, base64url
    QHash<QString, QString> keyStates;
    QHash<QString, QDateTime> keyUntil; ///< when such a state ends
    QStringList routerErrors;
    /// What was counted: rows {day, key, user, model, requests, ...} as the router keeps them; the
    /// op `usage` adds them up.
    QJsonArray usage;
    bool routerStale = false; ///< the router goes on serving the policy of before

    /// What a pipe of another function than the router raises, by model id.
    QHash<QString, QString> pipeErrors;

    QStringList chats; ///< "email model" of each chat that reached a model
};

} // namespace keyroster::test
