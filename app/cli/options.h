#pragma once

#include "cli/historyoptions.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace keyroster::cli {

/// Of the commands that bring edits in from elsewhere, or take what there is elsewhere.
struct ExchangeOptions
{
    bool dryRun = false;  ///< import, import-csv, import-bundle, copy: only say what would happen
    bool replace = false; ///< import, import-bundle: the draft becomes what the file says
    QString csv;          ///< export: "assignments", "keys"; empty: JSON
    QString kind = QStringLiteral("assignments"); ///< import-csv: "assignments", "keys"
    bool add = false;           ///< import-csv: further keys, beside those that people have
    bool goodLines = false;     ///< import-csv: although others do not fit
    int passphraseFd = -1;      ///< export-bundle, import-bundle
    bool allowMissing = false;  ///< export-bundle: although secrets are not on this computer
    QString copyFrom;           ///< copy: name or address of the other server
    QStringList connections;    ///< copy: names; empty: all
    bool beside = false;        ///< copy: never into a connection with the same address
    bool noAssignments = false; ///< copy
};

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
    QString connection; ///< release; empty: the only adopted one

    QString file;             ///< import, import-csv, export-bundle, import-bundle
    int secretsFd = 0;        ///< import
    bool fromServer = false;  ///< export
    QString saveFile;         ///< plan
    QString planId;           ///< apply: id or file
    QString confirm, message; ///< apply
    QString user, model;      ///< explain
    bool local = false;       ///< explain, check
    QStringList fix;          ///< check: codes or ids of findings
    QString from, to;         ///< usage: days, "2026-01-31"
    QStringList groupBy{QStringLiteral("key")}; ///< usage: "day", "key", "user", "model"
    qint64 revision = 0;                        ///< revert; 0: list them
    QStringList mine, theirs;                   ///< merge: names of conflicts
    bool allMine = false, allTheirs = false;    ///< merge
    QStringList take, putBack;                  ///< drift: objects
    ExchangeOptions exchange;
    HistoryOptions history;
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
