#pragma once

#include "base/result.h"
#include "policy/directory.h"

/// Finds what people name on a command line or in a file. NotFound where there is none, BadInput
/// where there are several.
namespace keyroster::cli {

/// E-mail and name without regard to case, id exactly.
Result<UserId> findUser(const Directory& directory, const QString& named);
/// Name or id.
Result<GroupId> findGroup(const Directory& directory, const QString& named);

/// Name, short name or id.
Result<ConnectionId> findConnection(const Policy& policy, const QString& named);

struct ModelRef
{
    ConnectionId connection;
    QString model; ///< the provider's id
};
/// Any id under which a model is known: published, of the router, of the provider.
Result<ModelRef> findModel(const Policy& policy, const QString& named);

} // namespace keyroster::cli
