#pragma once

#include "policy/lint.h"

#include <QCoreApplication>

/// Parts of lint() and lintFix(): what all checks look at, and the checks by subject.
namespace keyroster::lintparts {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PolicyLint)
};

struct Context
{
    const Policy& policy;
    PolicyIndex index;
    const Directory& directory;
    const KeyConditions& conditions;
    const LintQuery& query;
};

/// "team-1, team-2 and 3 more", by label.
QString labels(const QList<KeyId>& keys, const Context& context);
QString nameOf(const ConnectionId& id, const Context& context);

/// What the router said of the key itself, not only of one model.
bool hasCondition(const KeyId& id, Exclusion why, const Context& context);
bool isExpired(const ApiKey& key, const Context& context);
/// Switched on, not expired, and neither refused by the provider nor unreadable on the server.
bool isLive(const KeyId& id, const ConnectionId& connection, const Context& context);
/// Live keys of the connection that nobody is on and that serve every model: what may be given to
/// anybody without taking it from somebody.
QList<KeyId> spareKeys(const ConnectionId& connection, const Context& context);
/// The limits that each of these keys has alike; nothing where they differ or have none.
std::optional<Limits> sharedLimits(const QList<KeyId>& keys, const Context& context);
/// Whether everyone has a pool with a live key there.
bool hasLivePool(const ConnectionId& connection, const Context& context);

// lintpeople.cpp
void usersWithoutKey(QList<Finding>& findings, const Connection& connection,
                     const Context& context);
void withoutLiveKey(QList<Finding>& findings, const Connection& connection, const Context& context);
void principalsGone(QList<Finding>& findings, const Connection& connection, const Context& context);
// lintmodels.cpp
void modelsUnpublished(QList<Finding>& findings, const Connection& connection,
                       const Context& context);
void costWithoutPrice(QList<Finding>& findings, const Connection& connection,
                      const Context& context);
/// Groups that share members and a rank, but say different things; each only with the first one
/// that it contradicts, so that many groups do not make a finding for each pair.
void ranksConflict(QList<Finding>& findings, const Connection& connection, const Context& context);
// lintkeys.cpp
void sameSecretTwice(QList<Finding>& findings, const Context& context);
void keysOfOneAccount(QList<Finding>& findings, const Context& context);
void accountsLearned(QList<Finding>& findings, const Context& context);
void keysRefused(QList<Finding>& findings, const Context& context);
void keysExpiring(QList<Finding>& findings, const Context& context);
void keysUnused(QList<Finding>& findings, const Context& context);

} // namespace keyroster::lintparts
