#include "base/secretbytes.h"
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/output.h"
#include "cli/terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QTimer>
#include <QTranslator>
#include <cstdio>

using namespace keyroster;
using namespace keyroster::cli;

namespace {

void print(FILE* stream, const QString& text)
{
    const QByteArray bytes = (isTerminal(stream) ? harmless(text) : text).toLocal8Bit();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void printJson(const QByteArray& json)
{
    print(stdout, QString::fromUtf8(json));
}

void printProblem(const QString& text)
{
    print(stderr,
          QCoreApplication::translate("Main", "keyrosterctl: %1").arg(text) + QLatin1Char('\n'));
}

/// Who set a time limit did not cancel anything.
Error inWords(const Context& context, const Error& error)
{
    if (error.kind != ErrorKind::Cancelled || interruptNow() != Interrupt::TimeIsUp)
        return error;
    return {
        ErrorKind::Timeout,
        QCoreApplication::translate("Main", "This was not done within %1 seconds, and was stopped.")
            .arg(context.options.timeoutSeconds),
        error.detail};
}

/// One end of the program: prints what came out and gives the exit code.
int finish(const Context& context, const Result<Answer>& result)
{
    const bool json = context.options.json;
    if (!result) {
        const Error error = inWords(context, result.error());
        const ExitCode code = exitCodeOf(error.kind);
        if (json)
            printJson(errorJson(error, code));
        else
            printProblem(error.message);
        return int(code);
    }
    if (json)
        printJson(answerJson(*result));
    else
        print(stdout, result->text);
    return int(result->code);
}

QCoro::Task<> runAndQuit(Context* context)
{
    const auto result = co_await runCommand(context);
    QCoreApplication::exit(finish(*context, result));
}

int usageError(const QStringList& arguments, const ParsedLine& parsed)
{
    if (parsed.exitCode == 0) {
        print(stdout, parsed.text);
        return 0;
    }
    if (arguments.contains(QStringLiteral("--json"))) {
        const Error error(ErrorKind::BadInput, parsed.text.simplified(), QStringLiteral("usage"));
        printJson(errorJson(error, ExitCode::Usage));
    } else {
        printProblem(parsed.text);
    }
    return parsed.exitCode;
}

/// Ctrl+C and the time limit both cancel; the command then ends within seconds and says so.
void watch(QTimer& poll, Context& context)
{
    watchInterrupts(context.options.timeoutSeconds);
    QObject::connect(&poll, &QTimer::timeout, &poll, [&poll, token = context.cancel] {
        if (interruptNow() != Interrupt::None) {
            poll.stop();
            token.cancel();
        }
    });
    poll.start(100);
}

} // namespace

/// The composition root of the command line; the only place with an event loop.
int main(int argc, char** argv)
{
    // The window's name: both use the same folders.
    QCoreApplication::setApplicationName(QStringLiteral("keyroster"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYROSTER_VERSION));
    QCoreApplication application(argc, argv);
    if (!initSecretMemory()) {
        print(stderr,
              QStringLiteral("keyrosterctl: the system refuses protected memory for secrets\n"));
        return int(ExitCode::Failed);
    }
    QTranslator translator;
    // It speaks English whatever the locale says; the plurals are there.
    if (translator.load(QStringLiteral("keyroster_en"), QStringLiteral(":/keyroster/translations")))
        QCoreApplication::installTranslator(&translator);

    // What matters is in the answer; QT_LOGGING_RULES shows the log.
    QLoggingCategory::setFilterRules(QStringLiteral("keyroster.*=false"));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const ParsedLine parsed = parseCommandLine(arguments);
    if (!parsed.options)
        return usageError(arguments, parsed);
    if (!parsed.options->dataDir.isEmpty())
        qputenv("KEYROSTER_DATA_DIR", QDir(parsed.options->dataDir).absolutePath().toUtf8());

    Context context;
    context.options = *parsed.options;
    context.progress = [&context](const QString& line) {
        if (!context.options.json)
            print(stderr, line + QLatin1Char('\n'));
    };
    QTimer poll;
    watch(poll, context);
    QTimer::singleShot(0, &application, [&context] { runAndQuit(&context); });
    return QCoreApplication::exec();
}
