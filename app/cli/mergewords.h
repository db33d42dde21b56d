#pragma once

#include "sync/engine.h"

/// Conflicts as words and as JSON, and the choices that arguments mean.
namespace keyroster::cli {

/// Side by side, with the name that --mine and --theirs take for each.
QString conflictsText(const QList<sync::Conflict>& conflicts);
QJsonArray conflictsJson(const QList<sync::Conflict>& conflicts);

/// A name is the id or the shown name of an object, or either with ".FIELD". BadInput for a name
/// that fits no conflict, and where mine cannot stay.
Result<QList<sync::Choice>> choicesOf(const QStringList& names, sync::Side side,
                                      const QList<sync::Conflict>& conflicts);

} // namespace keyroster::cli
