#pragma once

#include "models/keyrow.h"

namespace keyroster::ui {

/// Fills in health, stateCode, stateText, reason, useText and useShare. What the policy itself says
/// (switched off, dates) comes before what the router reported, and that before the last test from
/// here.
void fillKeyState(KeyRow& row, const ApiKey& key, const sync::KeyStatus* status,
                  const KeyTested* tested, const QDateTime& now);

/// Words for a state code of the router, with the moment it ends where that is known. Translated.
QString keyStateText(const QString& code, const QDateTime& until, const QDateTime& now);

} // namespace keyroster::ui
