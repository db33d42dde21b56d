#pragma once

#include <QString>

namespace CLI {
class App;
}

namespace keyroster::cli {

struct Options;

/// Of the commands that look back and go back.
struct HistoryOptions
{
    QString plan;             ///< history: one plan with its steps
    int limit = 20;           ///< history
    bool last = false;        ///< revert: undo the last sync
    bool interrupted = false; ///< revert: go back from a sync that was cut off
    bool apply = false;       ///< revert: run the plan at once
    bool details = false;     ///< plan: before and after, in full
    bool make = false;        ///< backups: make one
};

/// plan, apply, history, revert, backups, restore.
void addPlanCommands(CLI::App& app, Options& options);
void addHistoryCommands(CLI::App& app, Options& options);

} // namespace keyroster::cli
