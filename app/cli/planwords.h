#pragma once

#include "sync/engine.h"

/// Plans and what became of them, as words and as JSON.
namespace keyroster::cli {

QString planText(const sync::Plan& plan, const QString& confirmationName);
QJsonObject planJson(const sync::Plan& plan);
/// Do both ask for the same steps? Ids, times and revisions do not count.
bool sameSteps(const sync::Plan& a, const sync::Plan& b);

/// One line while a plan runs: a step that begins, or failed; empty for what needs no line.
QString stepLine(const QList<sync::Step>& steps, const sync::StepResult& result);
QString reportText(const sync::ApplyReport& report);
QJsonObject reportJson(const sync::ApplyReport& report);
QString verifyText(const sync::VerifyReport& report);
QJsonObject verifyJson(const sync::VerifyReport& report);

} // namespace keyroster::cli
