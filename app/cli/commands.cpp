#include "cli/commands.h"

namespace keyroster::cli {

Task<Answer> runCommand(Context* context)
{
    using Command = Task<Answer> (*)(Context*);
    static const std::pair<const char*, Command> commands[] = {{"connect", connectServer},
                                                               {"pull", pullServer},
                                                               {"adopt", adoptConnection},
                                                               {"release", releaseConnection},
                                                               {"import", importFile},
                                                               {"export", exportPolicy},
                                                               {"plan", planSync},
                                                               {"apply", applyPlan},
                                                               {"status", showStatus},
                                                               {"explain", explainKey},
                                                               {"usage", showUsage},
                                                               {"check", checkDraft},
                                                               {"revert", revertDraft},
                                                               {"history", showHistory},
                                                               {"backups", listBackups},
                                                               {"restore", restoreWorkspace},
                                                               {"undo", undoEdit},
                                                               {"merge", mergeChanges},
                                                               {"drift", showDrift},
                                                               {"redo", redoEdit},
                                                               {"servers", listServers},
                                                               {"import-csv", importCsv},
                                                               {"export-bundle", exportBundle},
                                                               {"import-bundle", importBundle},
                                                               {"copy", copyServer}};
    for (const auto& [name, command] : commands) {
        if (context->options.command == QLatin1StringView(name)) {
            auto answer = co_await command(context);
            co_return answer;
        }
    }
    co_return fail(ErrorKind::Internal, QString(), QStringLiteral("unknown command"));
}

} // namespace keyroster::cli
