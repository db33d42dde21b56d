#pragma once

#include "base/secretbytes.h"
#include "cli/importfile.h"
#include "policy/directory.h"
#include "policy/edit.h"

#include <QHash>
#include <functional>

namespace keyroster::cli {

/// What an import changes: one edit, with the secrets of the keys in it.
struct ImportEdit
{
    Edit edit; ///< empty: everything is there already
    /// Of the keys in the edit, and of keys that are as the file says but whose secret was not on
    /// this computer.
    QHash<KeyId, SecretBytes> secrets;
};

/// Pure. All or nothing: BadInput or NotFound name the path of the first thing that does not fit.
/// The result has no validation error that `policy` did not have. `hasSecret`: is the secret of
/// this key on this computer?
Result<ImportEdit> makeImportEdit(const ImportFile& file,
                                  const QHash<QString, SecretBytes>& secrets, const Policy& policy,
                                  const Directory& directory,
                                  const std::function<bool(const ApiKey&)>& hasSecret);

} // namespace keyroster::cli
