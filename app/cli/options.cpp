#include "cli/options.h"

#include "cli/exitcode.h"
#include "cli/helpfooter.h"
#include "cli/manual.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace keyroster::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::string words(const QString& text)
{
    return text.toStdString();
}

/// CLI11 works on std::string; this hands a QString in the options over.
CLI::Option* addText(CLI::App* app, const char* name, QString& target, const QString& help,
                     bool required = false)
{
    CLI::Option* option = app->add_option_function<std::string>(
        name, [&target](const std::string& value) { target = QString::fromStdString(value); },
        words(help));
    option->type_name(name[0] == '-' ? "TEXT" : "");
    return required ? option->required() : option;
}

CLI::Option* addDescriptor(CLI::App* app, const char* name, int& target, const QString& help)
{
    return app->add_option(name, target, words(help))->type_name("N")->check(CLI::Range(0, 1023));
}

void addGlobal(CLI::App& app, Options& options)
{
    auto* workspace = addText(&app, "--workspace", options.workspaceFile,
                              Text::tr("Work on this workspace file"));
    addText(&app, "--server", options.server,
            Text::tr("Work on the server with this name or address"))
        ->excludes(workspace);
    app.add_flag("--json", options.json, words(Text::tr("Print one JSON object, also on failure")));
    addText(&app, "--data-dir", options.dataDir,
            Text::tr("Keep workspaces in this folder (default: $KEYROSTER_DATA_DIR, else the "
                     "user's data folder)"));
    addText(&app, "--keychain-service", options.keychainService,
            Text::tr("Name of our items in the keychain"));
    auto* session =
        app.add_flag("--session-only", options.sessionOnly,
                     words(Text::tr("Use no keychain; secrets are gone when the command ends")));
    addDescriptor(&app, "--vault-passphrase-fd", options.vaultPassphraseFd,
                  Text::tr("Keep secrets in an encrypted file instead of the keychain; its "
                           "passphrase is the next line of this file descriptor"))
        ->excludes(session);
    addDescriptor(&app, "--credential-fd", options.credentialFd,
                  Text::tr("Sign in with the password, API key or token in the next line of this "
                           "file descriptor, not with the stored one"));
    app.add_option("--timeout", options.timeoutSeconds,
                   words(Text::tr("Give up after this many seconds")))
        ->type_name("S")
        ->check(CLI::Range(1, 86400));
}

void addConnect(CLI::App& app, Options& options)
{
    CLI::App* command = app.add_subcommand(
        "connect", words(Text::tr("Sign in to a server and make its workspace. The secret is the "
                                  "first line of standard input.")));
    addText(command, "URL", options.url, Text::tr("Address of the Open WebUI server"), true);
    auto* method = command->add_option_group("method", words(Text::tr("How to sign in")));
    addText(method, "--email", options.email, Text::tr("With this e-mail and a password"));
    method->add_flag("--api-key", options.apiKey, words(Text::tr("With an API key")));
    method->add_flag("--token", options.token, words(Text::tr("With a session token")));
    method->require_option(1);
    addDescriptor(command, "--secret-fd", options.secretFd,
                  Text::tr("Read the secret from this file descriptor instead"));
    addDescriptor(command, "--code-fd", options.codeFd,
                  Text::tr("Read the one-time code from this file descriptor"));
    addText(command, "--name", options.name, Text::tr("Call the server by this name"));
    command->add_flag("--allow-plain-http", options.allowPlainHttp,
                      words(Text::tr("Allow HTTP without encryption to this server")));
    addText(command, "--pin", options.pin, Text::tr("Trust the certificate with this SHA-256"));
    command->add_flag("--no-remember", options.noRemember,
                      words(Text::tr("Do not keep the password, only the session")));
}

CLI::Option* addDryRun(CLI::App* command, Options& options)
{
    return command->add_flag("--dry-run", options.exchange.dryRun,
                             words(Text::tr("Only say what would happen")));
}

void addImportFlags(CLI::App* command, Options& options)
{
    addDryRun(command, options);
    command->add_flag("--replace", options.exchange.replace,
                      words(Text::tr("A whole policy: the draft becomes this, what is not in it is "
                                     "removed")));
}

void addExchange(CLI::App& app, Options& options)
{
    ExchangeOptions& exchange = options.exchange;
    CLI::App* csv = app.add_subcommand(
        "import-csv", words(Text::tr("Take assignments (e-mail or group, connection, key) or keys "
                                     "from a CSV file into the draft, all or nothing")));
    addText(csv, "FILE", options.file, Text::tr("The file; its columns are in the README"), true);
    addText(csv, "--kind", exchange.kind, Text::tr("What is in it: assignments (default), or keys"))
        ->check(CLI::IsMember({"assignments", "keys"}));
    csv->add_flag("--add", exchange.add,
                  words(Text::tr("Keys are added to those that people have, not put in their "
                                 "place")));
    csv->add_flag("--good-lines", exchange.goodLines,
                  words(Text::tr("Take the lines that fit although others do not")));
    addDryRun(csv, options);

    CLI::App* write = app.add_subcommand(
        "export-bundle",
        words(Text::tr("Write the draft with all secrets into one file under a passphrase")));
    addText(write, "FILE", options.file, Text::tr("The new file"), true);
    addDescriptor(write, "--passphrase-fd", exchange.passphraseFd,
                  Text::tr("The passphrase is the next line of this file descriptor"))
        ->required();
    write->add_flag("--allow-missing", exchange.allowMissing,
                    words(Text::tr("Although the secrets of some keys are not on this computer")));

    CLI::App* read = app.add_subcommand(
        "import-bundle",
        words(Text::tr("Take a bundle with its secrets into the draft, all or nothing")));
    addText(read, "FILE", options.file, Text::tr("The file"), true);
    addDescriptor(read, "--passphrase-fd", exchange.passphraseFd,
                  Text::tr("The passphrase is the next line of this file descriptor"))
        ->required();
    addImportFlags(read, options);

    CLI::App* copy = app.add_subcommand(
        "copy", words(Text::tr("Copy connections, keys and assignments of another server's draft "
                               "into this draft; people are matched by e-mail, groups by name")));
    addText(copy, "--from", exchange.copyFrom, Text::tr("Name or address of the other server"),
            true);
    copy->add_option_function<std::vector<std::string>>(
            "--connection",
            [&exchange](const std::vector<std::string>& names) {
                for (const std::string& name : names)
                    exchange.connections.append(QString::fromStdString(name));
            },
            words(Text::tr("Only this connection; may be given several times")))
        ->type_name("NAME")
        ->expected(1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    copy->add_flag("--beside", exchange.beside,
                   words(Text::tr("As new connections, also where the address is there already")));
    copy->add_flag("--no-assignments", exchange.noAssignments,
                   words(Text::tr("Without assignments and allowances")));
    addDryRun(copy, options);
}

void addDraft(CLI::App& app, Options& options)
{
    CLI::App* adopt = app.add_subcommand(
        "adopt",
        words(Text::tr(
            "Take a connection of the server over into the draft, with its key and model ids")));
    addText(adopt, "BASE_URL", options.baseUrl,
            Text::tr("Its address; not needed when there is one only"));
    adopt->add_option_function<std::string>(
        "--prefix",
        [&options](const std::string& value) { options.prefix = QString::fromStdString(value); },
        words(Text::tr("Its prefix, where several have the same address")));
    adopt->add_flag("--list", options.list,
                    words(Text::tr("List the server's connections instead")));

    CLI::App* release = app.add_subcommand(
        "release", words(Text::tr("Give an adopted connection back: the next sync switches it on "
                                  "again and puts its models back as they were")));
    addText(release, "CONNECTION", options.connection,
            Text::tr("Its name in the draft; not needed when one only was adopted"));

    CLI::App* import = app.add_subcommand(
        "import", words(Text::tr("Add or change connections, keys and assignments of the draft "
                                 "from a JSON file, all or nothing")));
    addText(import, "FILE", options.file, Text::tr("The file; its form is in the README"), true);
    addDescriptor(import, "--secrets-fd", options.secretsFd,
                  Text::tr("Read lines NAME=VALUE with the secrets from this file descriptor "
                           "(default: standard input)"));

    addImportFlags(import, options);

    CLI::App* exporting = app.add_subcommand(
        "export", words(Text::tr("Print the policy of the draft as JSON, without secrets")));
    exporting->add_flag("--server", options.fromServer,
                        words(Text::tr("Of the server as last read, not of the draft")));
    addText(exporting, "--csv", options.exchange.csv,
            Text::tr("Print a table for a spreadsheet instead: assignments, or keys"))
        ->check(CLI::IsMember({"assignments", "keys"}));
    app.add_subcommand("undo", words(Text::tr("Take the last edit of the draft back")));
    app.add_subcommand("redo", words(Text::tr("Do the edit again that was taken back last")));
}

void addSync(CLI::App& app, Options& options)
{
    app.add_subcommand("pull", words(Text::tr("Read the server")));
    addPlanCommands(app, options);
}

/// An option that may be given several times.
CLI::Option* addTexts(CLI::App* app, const char* name, QStringList& target, const QString& help)
{
    return app
        ->add_option_function<std::vector<std::string>>(
            name,
            [&target](const std::vector<std::string>& values) {
                for (const std::string& value : values)
                    target.append(QString::fromStdString(value));
            },
            words(help))
        ->type_name("NAME");
}

void addAdmins(CLI::App& app, Options& options)
{
    CLI::App* merge = app.add_subcommand(
        "merge", words(Text::tr("Show what you and another admin both changed, and choose whose "
                                "change stays")));
    addTexts(merge, "--mine", options.mine,
             Text::tr("Yours stays: the name or id of the object, or of one field (ID.FIELD)"));
    addTexts(merge, "--theirs", options.theirs, Text::tr("Theirs stays"));
    auto* mine =
        merge->add_flag("--all-mine", options.allMine, words(Text::tr("Yours stay, all of them")));
    merge->add_flag("--all-theirs", options.allTheirs, words(Text::tr("Theirs stay, all of them")))
        ->excludes(mine);

    CLI::App* drift = app.add_subcommand(
        "drift", words(Text::tr("Show what was changed on the server since the last sync; exit "
                                "code 2 when there is something")));
    addTexts(drift, "--take", options.take,
             Text::tr("Take what the server shows of this object over into the draft"));
    addTexts(drift, "--put-back", options.putBack,
             Text::tr("Make this object as the last sync left it, and nothing else"));
    addText(drift, "--confirm", options.confirm,
            Text::tr("The server's name in full, where a guard asks for it"));
}

void addRead(CLI::App& app, Options& options)
{
    app.add_subcommand(
        "status",
        words(Text::tr(
            "What the router says of each key, and whether the server is as the draft says")));
    CLI::App* explain = app.add_subcommand(
        "explain", words(Text::tr("Which key pays for a user's chats with a model, and why")));
    addText(explain, "USER", options.user, Text::tr("E-mail, name or id"), true);
    addText(explain, "MODEL", options.model, Text::tr("Any id under which the model is known"),
            true);
    explain->add_flag("--local", options.local,
                      words(Text::tr("Answer from the draft without asking the server")));
    CLI::App* check = app.add_subcommand(
        "check", words(Text::tr("What is probably not meant in the draft; exit code 1 when it is a "
                                "problem or a warning")));
    check->add_flag("--local", options.local,
                    words(Text::tr("Look at the draft without asking the server")));
    addTexts(check, "--fix", options.fix,
             Text::tr("Mend in the draft what has this name, such as principal_gone: each is one "
                      "step for undo"));
    app.add_subcommand("servers", words(Text::tr("List the workspaces")));
}

void addUsage(CLI::App& app, Options& options)
{
    CLI::App* usage =
        app.add_subcommand("usage", words(Text::tr("Who used what, as the router counted it")));
    addText(usage, "--from", options.from, Text::tr("First day, such as 2026-01-31 (UTC)"));
    addText(usage, "--to", options.to, Text::tr("Last day"));
    usage
        ->add_option_function<std::vector<std::string>>(
            "--by",
            [&options](const std::vector<std::string>& fields) {
                options.groupBy.clear();
                for (const std::string& field : fields)
                    options.groupBy.append(QString::fromStdString(field));
            },
            words(Text::tr("Sums by these: day, key, user, model (default: key)")))
        ->type_name("FIELD,...")
        ->delimiter(',')
        ->check(CLI::IsMember({"day", "key", "user", "model"}));
    usage->add_flag_callback(
        "--csv", [&options] { options.exchange.csv = QStringLiteral("usage"); },
        words(Text::tr("Print a table for a spreadsheet instead")));
}

/// The option of ours that the parser complains about; empty where it names none. Never a value.
QString namedOption(const CLI::App& app, const CLI::ParseError& error)
{
    static const QRegularExpression option(QStringLiteral("--[a-z-]+"));
    const QString name = option.match(QString::fromStdString(error.what())).captured();
    const auto knows = [text = words(name)](const CLI::App* one) {
        return one->get_option_no_throw(text) != nullptr;
    };
    const auto commands = app.get_subcommands();
    const bool known = knows(&app) || std::any_of(commands.cbegin(), commands.cend(), knows);
    return known ? name : QString();
}

/// What is wrong, without the words that were typed.
QString usageText(const CLI::App& app, const CLI::ParseError& error)
{
    const QString hint = Text::tr("See keyrosterctl --help.");
    if (dynamic_cast<const CLI::RequiredError*>(&error) && app.get_subcommands().empty())
        return Text::tr("The command is missing, or there is none of this name.")
             + QLatin1Char('\n') + hint;
    // These name options of ours only.
    const bool namesOptionsOnly = dynamic_cast<const CLI::RequiredError*>(&error)
                               || dynamic_cast<const CLI::RequiresError*>(&error)
                               || dynamic_cast<const CLI::ExcludesError*>(&error);
    if (namesOptionsOnly)
        return QString::fromStdString(error.what()) + QLatin1Char('\n') + hint;
    if (dynamic_cast<const CLI::ExtrasError*>(&error))
        return Text::tr("There is an argument too much, or an unknown option. Secrets are never "
                        "arguments: they come from standard "
                        "input or a file descriptor.")
             + QLatin1Char('\n') + hint;
    const QString option = namedOption(app, error);
    return (option.isEmpty() ? Text::tr("An option has a value that does not fit.")
                             : Text::tr("The value of %1 does not fit.").arg(option))
         + QLatin1Char('\n') + hint;
}

} // namespace

ParsedLine parseCommandLine(const QStringList& arguments)
{
    Options options;
    CLI::App app(
        words(Text::tr(
            "Decides which provider API key pays for whose chats on an Open WebUI server.")),
        "keyrosterctl");
    app.set_version_flag("--version", "keyrosterctl " KEYROSTER_VERSION);
    app.require_subcommand(1);
    app.fallthrough();                // global options may stand after the command, too
    app.footer(words(shortFooter())); // commands take it over
    addGlobal(app, options);
    addConnect(app, options);
    addSync(app, options);
    addDraft(app, options);
    addExchange(app, options);
    addAdmins(app, options);
    addRead(app, options);
    addUsage(app, options);
    addHistoryCommands(app, options);
    app.footer(words(fullFooter()));

    if (arguments == QStringList{QStringLiteral("--manual")}) {
        ParsedLine page;
        page.text = manualSections(app);
        return page;
    }
    // CLI11 takes them in reverse order.
    std::vector<std::string> reversed;
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        reversed.push_back(argument->toStdString());
    ParsedLine parsed;
    try {
        app.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        parsed.text = QString::fromStdString(app.help()); // of the command, where one is named
        return parsed;
    } catch (const CLI::CallForVersion&) {
        parsed.text = QString::fromLatin1("keyrosterctl " KEYROSTER_VERSION "\n");
        return parsed;
    } catch (const CLI::ParseError& error) {
        parsed.exitCode = int(ExitCode::Usage);
        parsed.text = usageText(app, error);
        return parsed;
    }
    options.command = QString::fromStdString(app.get_subcommands().front()->get_name());
    parsed.options = options;
    return parsed;
}

} // namespace keyroster::cli
