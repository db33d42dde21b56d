#pragma once

#include "policy/lint.h"

#include <QCoreApplication>

/// Parts of lint(): what all checks look at, and the checks that are about keys.
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

void addDeadKeys(QList<Finding>& findings, Finding finding, const Connection& connection);
/// Two assignments of equal rank whose groups share a member, with different spill rules or
/// strategies.
bool contradict(const Assignment& a, const Assignment& b, const Directory& directory);

void sameSecretTwice(QList<Finding>& findings, const Context& context);
void keysOfOneAccount(QList<Finding>& findings, const Context& context);
void keysExpiring(QList<Finding>& findings, const Context& context);
void keysUnused(QList<Finding>& findings, const Context& context);

} // namespace keyroster::lintparts
