#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace keyroster::cli {

/// The command line as values. It never carries a secret: those come from file descriptors.
struct Options
{
    QString command; ///< "connect", "pull", ...

    // Everywhere
    QString workspaceFile, server, dataDir;
    QString keychainService = QStringLiteral("keyroster");
    bool json = false;
    bool sessionOnly = false;
    int vaultPassphraseFd = -1; ///< -1: the OS keychain
    int credentialFd = -1;      ///< signs in with this secret instead of the stored one
    int timeoutSeconds = 0;     ///< 0: none

    // connect
    QString url, email, name, pin;
    bool apiKey = false, token = false, allowPlainHttp = false, noRemember = false;
    int secretFd = 0;
    int codeFd = -1;

    // adopt
    QString baseUrl;
    std::optional<QString> prefix;
    bool list = false;

    QString file;                               ///< import
    int secretsFd = 0;                          ///< import
    bool fromServer = false;                    ///< export
    QString saveFile;                           ///< plan
    QString planId;                             ///< apply
    QString confirm, message;                   ///< apply
    QString user, model;                        ///< explain
    bool local = false;                         ///< explain
    QString from, to;                           ///< usage: days, "2026-01-31"
    QStringList groupBy{QStringLiteral("key")}; ///< usage: "day", "key", "user", "model"
    qint64 revision = 0;                        ///< revert; 0: list them
};

/// Options, or what to print and how to end (help, version, a command line that does not fit).
struct ParsedLine
{
    std::optional<Options> options;
    int exitCode = 0;
    QString text; ///< never repeats an argument: it might be a secret that was put there by mistake
};

/// `arguments` without the program's name.
ParsedLine parseCommandLine(const QStringList& arguments);

} // namespace keyroster::cli
