#pragma once

#include "base/secretbytes.h"
#include "policy/csvkeys.h"
#include "policy/directory.h"
#include "policy/edit.h"

/// Copies connections, keys, accounts, assignments and allowances of one server's policy into the
/// draft of another's. Pure; ids are new, what was adopted there is not adopted here, people are
/// matched by e-mail and groups by name.
namespace keyroster::sync {

/// Where a connection goes whose address the target has already: into that one, or beside it as one
/// more.
enum class CopyFit { Merge, Beside };

struct CopySource
{
    QString name; ///< of the server, for the undo menu
    Policy policy;
    Directory directory;               ///< only what `policy` names must be in it
    QHash<KeyId, SecretBytes> secrets; ///< that could be read; see readSecrets()
};

struct CopyOptions
{
    QList<ConnectionId> connections; ///< of the source; empty: all
    bool assignments = true;
    bool allowances = true;
    CopyFit fit = CopyFit::Merge;
    /// Model ids that the target server offers by itself, see serverModelIds(): no model is
    /// published under one of them.
    QStringList takenModelIds;
    QHash<ConnectionId, CopyFit> fits; ///< by connection of the source, where it differs from `fit`
};

struct CopiedConnection
{
    ConnectionId from, to;
    QString name;
    QString mergesInto;       ///< name of the connection that it goes into; empty: a new one
    bool sameAddress = false; ///< the target has this address: `fits` may be chosen
    qsizetype keys = 0, assignments = 0;
    QString text; ///< translated: what happens
};

enum class CopyMatch { Matched, Ambiguous, Missing };

struct CopiedPrincipal
{
    Principal from, to; ///< `to` only where matched
    QString name;
    CopyMatch match = CopyMatch::Missing;
    QString text; ///< translated
};

struct CopyPreview
{
    QList<CopiedConnection> connections;
    QList<CopiedPrincipal> principals; ///< those that the copied parts name, once each
    QStringList
        keysWithoutSecret; ///< "Connection / label"; copied without a secret: to be entered here
    QStringList notes;     ///< translated: what is left out or differs, each with its reason
    Edit edit;             ///< empty: everything is there already
    QList<csv::KeyValue> secrets; ///< for Engine::commitWithSecrets(); see keyedSecrets()
};

/// For CopyOptions::takenModelIds: what the server offers that is not this policy's.
QStringList serverModelIds(const Snapshot& target, const Policy& policy);

/// BadInput when the result would not hold together, with what does not.
Result<CopyPreview> previewCopy(const CopySource& source, const Policy& target,
                                const Directory& targetDirectory, const CopyOptions& options,
                                const csv::SecretsHere& here);

} // namespace keyroster::sync
