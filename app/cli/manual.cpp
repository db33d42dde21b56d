#include "cli/manual.h"

#include <CLI/CLI.hpp>

#include <QStringList>

namespace keyroster::cli {

namespace {

QString roff(const std::string& text)
{
    QString escaped = QString::fromStdString(text);
    escaped.replace(QLatin1Char('\\'), QStringLiteral("\\e"));
    escaped.replace(QLatin1Char('-'), QStringLiteral("\\-"));
    escaped.replace(QLatin1Char('\n'), QLatin1Char(' '));
    // A line that begins with one of these would be a request.
    if (escaped.startsWith(QLatin1Char('.')) || escaped.startsWith(QLatin1Char('\'')))
        escaped.prepend(QStringLiteral("\\&"));
    return escaped;
}

/// The bare word: CLI11 adds what its checks say after a colon.
QString valueName(const CLI::Option& option)
{
    return roff(option.get_type_name()).section(QLatin1Char(':'), 0, 0);
}

QString bold(const std::string& text)
{
    return QStringLiteral("\\fB") + roff(text) + QStringLiteral("\\fR");
}

QString nameOf(const CLI::Option& option)
{
    if (option.get_positional())
        return QStringLiteral("\\fI") + roff(option.get_name(true)) + QStringLiteral("\\fR");
    QStringList names;
    for (const std::string& name : option.get_snames())
        names.append(bold("-" + name));
    for (const std::string& name : option.get_lnames())
        names.append(bold("--" + name));
    const QString value = option.get_expected_max() > 0 ? valueName(option) : QString();
    const QString all = names.join(QStringLiteral(", "));
    return value.isEmpty() ? all : all + QStringLiteral(" \\fI") + value + QStringLiteral("\\fR");
}

void addOptions(QString& page, const CLI::App& app)
{
    for (const CLI::Option* option : app.get_options()) {
        // An empty group hides an option from --help; --help itself is said once, at the top.
        const bool isHelpOfACommand = option == app.get_help_ptr() && app.get_parent() != nullptr;
        if (option->get_group().empty() || isHelpOfACommand)
            continue;
        page += QStringLiteral(".TP\n") + nameOf(*option) + QLatin1Char('\n')
              + roff(option->get_description()) + QLatin1Char('\n');
    }
    const auto groups =
        app.get_subcommands([](const CLI::App* part) { return part->get_name().empty(); });
    for (const CLI::App* group : groups)
        addOptions(page, *group);
}

QString synopsis(const CLI::App& command)
{
    QString line = QStringLiteral("\\fB") + roff(command.get_name()) + QStringLiteral("\\fR");
    for (const CLI::Option* option : command.get_options()) {
        if (!option->get_positional())
            continue;
        const QString name = nameOf(*option);
        line += option->get_required() ? QStringLiteral(" %1").arg(name)
                                       : QStringLiteral(" [%1]").arg(name);
    }
    return line;
}

} // namespace

QString manualSections(const CLI::App& app)
{
    QString page = QStringLiteral(".SH OPTIONS\nThey may stand before or after the command.\n");
    addOptions(page, app);
    page += QStringLiteral(".SH COMMANDS\n");
    const auto commands =
        app.get_subcommands([](const CLI::App* part) { return !part->get_name().empty(); });
    for (const CLI::App* command : commands) {
        page += QStringLiteral(".SS ") + synopsis(*command) + QLatin1Char('\n')
              + roff(command->get_description()) + QLatin1Char('\n');
        addOptions(page, *command);
    }
    return page;
}

} // namespace keyroster::cli
