#pragma once

#include "models/keyreports.h"
#include "models/keyrow.h"

namespace keyroster::ui {

/// Fills in health, stateCode, stateText, reason, useText and useShare. What the policy itself says
/// (switched off, dates) comes before what the router reported, and that before the last test from
/// here. What was said of a replaced secret, or until a moment that has passed, does not count.
void fillKeyState(KeyRow& row, const ApiKey& key, const KeyReports& reports,
                  const sync::KeyTested* tested, const QDateTime& now);

/// What the last test of a key from here said; nullptr: it was not tested.
const sync::KeyTested* testOf(const QHash<KeyId, sync::KeyTested>& tests, const KeyId& key);

/// What this test found against the key, such as "Pausing until 14:05"; empty: nothing, or that is
/// over. Translated.
QString testProblem(const providers::KeyTest& test, const QDateTime& now);

/// Words for a state code of the router, with the moment it ends where that is known. Translated.
QString keyStateText(const QString& code, const QDateTime& until, const QDateTime& now);

} // namespace keyroster::ui
