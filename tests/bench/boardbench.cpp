/// The window's figures. `boardbench` measures all, each in a process of its own; `--open FILE`,
/// `--use FILE` are those processes, and `--write FILE` makes a file for them.

#include "bench/figures.h"
#include "bench/windowprobe.h"
#include "bench/windowworld.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

namespace {

using namespace keyroster;
using namespace keyroster::bench;
using namespace Qt::StringLiterals;

/// What a process of ours printed as "NAME VALUE" lines; ends the program when it failed.
QHash<QString, double> inProcess(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"qt.qpa.*=false;*.debug=false"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, QDir::tempPath());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(180000) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s failed\n", qPrintable(arguments.join(u' ')));
        std::exit(1);
    }
    QHash<QString, double> said;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            said.insert(QString::fromUtf8(words.at(0)), words.at(1).toDouble());
    }
    return said;
}

void writeBig(const QString& file)
{
    writeWorkspace(file, {100000, 200, 1000, 1, 20});
}

void measureOpening(const QString& file, const QString& figureName, double barMs)
{
    QList<double> times;
    for (int i = 0; i < 5; ++i)
        times.append(inProcess({u"--open"_s, file}).value(u"interactive"_s));
    if (barMs > 0)
        bar(barMs, u"ms"_s);
    figure(figureName, percentile(times, 0.5));
}

void measureAll()
{
    QTemporaryDir folder;
    const QString small = folder.filePath(u"10k.sqlite"_s), big = folder.filePath(u"100k.sqlite"_s);
    writeWorkspace(small, {10000, 100, 200, 1, 20});
    writeBig(big);
    note(u"10,000 users: 100 groups, 200 keys; 100,000 users: 200 groups, 1,000 keys; all on one "
         u"connection, "
         "an assignment for each user"_s);
    measureOpening(small, u"window_interactive_ms"_s, 1000);
    measureOpening(big, u"window_interactive_100k_ms"_s, 0);
    const QHash<QString, double> said = inProcess({u"--use"_s, big});
    const auto show = [&said](const QString& name, double most, const QString& unit) {
        if (most > 0)
            bar(most, unit);
        figure(name, said.value(name, -1));
    };
    show(u"filter_keystroke_ms"_s, 50, u"ms"_s);
    show(u"filter_keystroke_median_ms"_s, 0, {});
    show(u"scroll_frame_ms"_s, 16, u"ms"_s);
    show(u"scroll_frame_median_ms"_s, 0, {});
    show(u"drag_move_5000_ms"_s, 0, {});
    show(u"drop_5000_ms"_s, 100, u"ms"_s);
    show(u"drop_5000_longest_ms"_s, 0, {});
    show(u"drop_5000_cpu_ms"_s, 0, {});
    show(u"undo_5000_ms"_s, 0, {});
    show(u"drop_1_ms"_s, 0, {});
    show(u"review_ms"_s, 0, {});
    show(u"review_block_ms"_s, 100, u"ms"_s);
    show(u"people_open_ms"_s, 0, {});
    show(u"people_edit_ms"_s, 0, {});
    show(u"window_rss_mb"_s, 250, u"MB"_s);
    show(u"window_peak_rss_mb"_s, 0, {});
    const QHash<QString, double> ten = inProcess({u"--use"_s, small});
    figure(u"drop_5000_of_10k_ms"_s, ten.value(u"drop_5000_ms"_s, -1));
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--open"_s)
        return probeOpening(arguments.value(2), sinceStart);
    if (arguments.value(1) == u"--use"_s)
        return probeUse(arguments.value(2));
    if (arguments.value(1) == u"--write"_s)
        writeBig(arguments.value(2));
    else
        measureAll();
    return 0;
}
