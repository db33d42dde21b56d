#pragma once

#include "policy/policy.h"

/// What is wrong with one entity by itself. Shared by validate(), which looks at whole documents,
/// and by the edits.
namespace keyroster::checks {

struct Finding
{
    QString code;    ///< stable, untranslated
    QString message; ///< translated sentence
};

QList<Finding> ofConnection(const Connection& connection);
QList<Finding> ofAccount(const Account& account);
QList<Finding> ofKey(const ApiKey& key);
QList<Finding> ofAllowance(const Allowance& allowance);

} // namespace keyroster::checks
