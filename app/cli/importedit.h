#pragma once

#include "base/secretbytes.h"
#include "cli/importfile.h"
#include "policy/directory.h"
#include "policy/edit.h"

#include <QHash>

namespace keyroster::cli {

/// What an import changes: one edit, with the secrets of the keys in it.
struct ImportEdit
{
    Edit edit; ///< empty: everything is there already
    QHash<KeyId, SecretBytes> secrets;
};

/// Pure. All or nothing: BadInput or NotFound name the path of the first thing that does not fit.
/// The result has no validation error that `policy` did not have.
Result<ImportEdit> makeImportEdit(const ImportFile& file,
                                  const QHash<QString, SecretBytes>& secrets, const Policy& policy,
                                  const Directory& directory);

} // namespace keyroster::cli
