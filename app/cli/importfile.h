#pragma once

#include "base/result.h"
#include "policy/policy.h"

#include <QJsonObject>

/// The file of `keyrosterctl import` as values; its form is in README.md of this folder. A field
/// that the file leaves out stays as it is.
namespace keyroster::cli {

/// A principal by the words of people: "everyone", or an e-mail, a name or an id.
struct PrincipalName
{
    PrincipalType type = PrincipalType::Everyone;
    QString name;
};

struct ImportModel
{
    QString id;
    std::optional<QString> publishedAs, name;
    std::optional<bool> hidden;
    std::optional<QList<PrincipalName>> grants;
    std::optional<Price> price;
};

struct ImportConnection
{
    QString path; ///< "connections[0]", for messages
    QString name;
    std::optional<QString> slug, baseUrl, apiVersion;
    std::optional<Dialect> dialect;
    std::optional<int> timeoutSeconds;
    std::optional<Byok> byok;
    std::optional<QList<std::pair<QString, QString>>> headers;
    QList<ImportModel> models; ///< these are added or changed; others stay
};

struct ImportAccount
{
    QString path, connection, name;
    std::optional<QString> reset;
    std::optional<Limits> limits;
};

struct ImportKey
{
    QString path, connection, label;
    std::optional<QString> account; ///< its name; "": an account of its own
    QString secret;                 ///< name of a line of the secrets; empty: none given
    std::optional<double> weight;
    std::optional<bool> enabled;
    std::optional<Limits> limits;
    std::optional<ModelFilter> models;
    QDateTime validFrom, validUntil;
};

struct ImportAssignment
{
    QString path, connection;
    PrincipalName principal;
    QStringList keys;
    std::optional<Strategy> strategy;
    std::optional<Spill> spill;
    std::optional<int> rank;
};

struct ImportAllowance
{
    QString path, connection; ///< connection empty: over all
    PrincipalName principal;
    AllowancePer per = AllowancePer::Each;
    Window window = Window::Month;
    std::optional<qint64> requests, tokens;
    std::optional<double> cost, warnAt;
};

struct ImportFile
{
    QList<ImportConnection> connections;
    QList<ImportAccount> accounts;
    QList<ImportKey> keys;
    QList<ImportAssignment> assignments;
    QList<ImportAllowance> allowances;
};

/// The whole file, or BadInput with the first thing that does not fit: its line for JSON that is
/// none, else the path of the field ("keys[2].weight"). Unknown fields are refused, for they are
/// slips of typing.
Result<ImportFile> parseImportFile(const QByteArray& json);

} // namespace keyroster::cli
