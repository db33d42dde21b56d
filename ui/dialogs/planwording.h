#pragma once

#include "sync/engine.h"

namespace keyroster::ui {

/// The plan as text for a mail or a ticket: what, why, risk, guards, notes, and with results what
/// became of each step. No secret: a plan has none.
QString planAsText(const sync::Plan& plan, const QString& server, const QStringList& changes,
                   const QList<sync::StepResult>& results);

/// What a step changes of its object, one line per field: "grants: Design -> Design, Research".
/// `names` says how people and groups are called.
QStringList fieldLines(const sync::Step& step, const Directory& directory);

} // namespace keyroster::ui
