#pragma once

#include "policy/policy.h"

namespace keyroster {

/// True when the entry (a model id in which `*` stands for any run of characters) is the model.
/// Case matters.
bool matchesModel(const QString& entry, const QString& model);
bool matchesAnyModel(const QStringList& entries, const QString& model);

} // namespace keyroster
