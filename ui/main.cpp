#include "base/log.h"
#include "base/secretbytes.h"
#include "widgets/operations.h"
#include "widgets/theme.h"
#include "window/languages.h"
#include "window/launcher.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

using namespace keyroster;

namespace {

// The same folder as the workspaces', so that --data-dir (or KEYROSTER_DATA_DIR) keeps everything
// in one place.
QString dataFolder()
{
    const QString root = qEnvironmentVariable("KEYROSTER_DATA_DIR");
    return root.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                          : root;
}

// The settings, and with them the language of the help, are in that folder.
QString dataDirArgument(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), {}, QStringLiteral("folder"));
    parser.addOption(dataDir);
    parser.parse(arguments); // what it does not know is the real parser's business
    return parser.value(dataDir);
}

} // namespace

/// The composition root: makes the parts, hands them to each other, and runs the event loop.
int main(int argc, char** argv)
{
    QApplication::setApplicationName(QStringLiteral("keyroster"));
    QApplication::setApplicationDisplayName(QStringLiteral("Keyroster"));
    QApplication::setApplicationVersion(QLatin1String(KEYROSTER_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.keyroster.Keyroster"));
    QApplication application(argc, argv);
    if (!initSecretMemory()) {
        qCCritical(lcUi) << "the system refuses protected memory for secrets";
        return 1;
    }

    if (const QString folder = dataDirArgument(QCoreApplication::arguments()); !folder.isEmpty())
        qputenv("KEYROSTER_DATA_DIR", QDir(folder).absolutePath().toUtf8());
    const QDir folder(dataFolder());
    QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    ui::Languages languages;
    languages.install(ui::Languages::chosen(settings));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Decides which provider API key pays for whose chats on an Open WebUI server."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption workspaceFile(
        QStringLiteral("workspace"),
        QCoreApplication::translate("main", "Open this workspace <file> instead of the last one."),
        QStringLiteral("file"));
    const QCommandLineOption dataDir(
        QStringLiteral("data-dir"),
        QCoreApplication::translate("main", "Keep workspaces and settings in this <folder>."),
        QStringLiteral("folder"));
    const QCommandLineOption service(
        QStringLiteral("keychain-service"),
        QCoreApplication::translate("main",
                                    "Use this <name> in the keychain, apart from other programs."),
        QStringLiteral("name"), QStringLiteral("keyroster"));
    parser.addOptions({workspaceFile, dataDir, service});
    parser.process(application);

    ui::Theme theme(&application);
    ui::Operations operations;
    ui::MainWindow window(&operations, &theme, &settings);
    ui::LaunchOptions options;
    options.workspaceFile = parser.value(workspaceFile);
    options.vaultFile = folder.filePath(QStringLiteral("secrets.vault"));
    options.keychainService = parser.value(service);
    ui::Launcher launcher(options, &window, &operations, &theme, &settings);
    window.show();
    launcher.start();
    const int code = QApplication::exec();
    // Closing the window cancels what runs. A sync that is stopped puts back what it has begun, and
    // secrets in use are wiped, before the program goes. Cancelling settles within 5 s.
    if (operations.isBusy()) {
        QObject::connect(&operations, &ui::Operations::busyChanged, &application,
                         &QCoreApplication::quit);
        QTimer::singleShot(6000, &application, &QCoreApplication::quit);
        QApplication::exec();
    }
    return code;
}
