#pragma once

#include "cli/exitcode.h"
#include "sync/engine.h"

/// Plans and what became of them, as words and as JSON.
namespace keyroster::cli {

/// What a plan changes in the policy that the server has, one sentence each; empty where it writes
/// no policy.
QStringList planChanges(const sync::Plan& plan, const workspace::Workspace& workspace);
/// `changes`: of planChanges(). `details`: also before, after, risk and order of each step.
QString planText(const sync::Plan& plan, const QStringList& changes,
                 const QString& confirmationName, bool details = false);
QJsonObject planJson(const sync::Plan& plan, const QStringList& changes);

/// One line while a plan runs: a step that begins, or failed; empty for what needs no line.
QString stepLine(const QList<sync::Step>& steps, const sync::StepResult& result);
ExitCode reportCode(const sync::ApplyReport& report);
QString reportText(const sync::ApplyReport& report);
QJsonObject reportJson(const sync::ApplyReport& report);
QJsonObject interruptedJson(const sync::Interrupted& interrupted);
QString outcomeCode(workspace::StepOutcome outcome); ///< "done", "failed", ...
QString outcomeText(workspace::StepOutcome outcome); ///< translated
QString verifyText(const sync::VerifyReport& report);
QJsonObject verifyJson(const sync::VerifyReport& report);

} // namespace keyroster::cli
