#include "cli/historyoptions.h"

#include "cli/options.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

CLI::App* addCommand(CLI::App& app, const char* name, const QString& help)
{
    return app.add_subcommand(name, help.toStdString());
}

CLI::Option* addText(CLI::App* command, const char* name, QString& target, const QString& help)
{
    CLI::Option* option = command->add_option_function<std::string>(
        name, [&target](const std::string& value) { target = QString::fromStdString(value); },
        help.toStdString());
    return option->type_name(name[0] == '-' ? "TEXT" : "");
}

CLI::Option* addFlag(CLI::App* command, const char* name, bool& target, const QString& help)
{
    return command->add_flag(name, target, help.toStdString());
}

void addRunOptions(CLI::App* command, Options& options)
{
    addText(command, "--confirm", options.confirm,
            Text::tr("The server's name in full, where a guard asks for it"));
    addText(command, "--message", options.message, Text::tr("A note for the history"));
}

void addRevert(CLI::App& app, Options& options)
{
    HistoryOptions& history = options.history;
    CLI::App* revert = addCommand(
        app, "revert",
        Text::tr("Make the draft say again what an earlier revision said; without one, list those "
                 "that are kept"));
    auto* revision =
        revert->add_option("REVISION", options.revision, Text::tr("Its number").toStdString());
    revision->type_name("")->check(CLI::PositiveNumber);
    auto* last = addFlag(revert, "--last", history.last,
                         Text::tr("Undo the last sync of this server, whoever made it"));
    auto* interrupted =
        addFlag(revert, "--interrupted", history.interrupted,
                Text::tr("Go back from a sync that was cut off when the program ended"));
    last->excludes(revision);
    interrupted->excludes(revision)->excludes(last);
    addFlag(revert, "--apply", history.apply, Text::tr("Run the plan that follows at once"));
    addRunOptions(revert, options);
}

} // namespace

void addPlanCommands(CLI::App& app, Options& options)
{
    CLI::App* plan = addCommand(
        app, "plan",
        Text::tr("Show what a sync would do; exit code 2 when there is something to do"));
    addText(plan, "--save", options.saveFile,
            Text::tr("Write the plan into this file, too, for another admin to look at and apply; "
                     "it holds no secret"));
    addFlag(plan, "--details", options.history.details,
            Text::tr("Show before and after, risk and order of each step"));

    CLI::App* apply =
        addCommand(app, "apply",
                   Text::tr("Run the plan that was shown last, or a new one when none was shown"));
    addText(apply, "PLAN", options.planId,
            Text::tr("Run exactly this plan: its id, or a file that plan --save wrote"));
    addRunOptions(apply, options);
}

void addHistoryCommands(CLI::App& app, Options& options)
{
    HistoryOptions& history = options.history;
    CLI::App* list = addCommand(
        app, "history", Text::tr("What was synced, by whom, and how it ended; newest first"));
    addText(list, "--plan", history.plan, Text::tr("Show this plan with each of its steps"));
    list->add_option("--limit", history.limit, Text::tr("Show so many").toStdString())
        ->type_name("N")
        ->check(CLI::Range(1, 1000));
    addRevert(app, options);

    CLI::App* backups = addCommand(
        app, "backups", Text::tr("List the backups of the workspace; they hold no secret"));
    addFlag(backups, "--make", history.make, Text::tr("Make one now"));
    CLI::App* restore = addCommand(
        app, "restore",
        Text::tr("Put a backup in the place of the workspace; what was there is kept beside it"));
    addText(restore, "FILE", options.file, Text::tr("The backup"))->required();
}

} // namespace keyroster::cli
