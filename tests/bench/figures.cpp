#include "bench/figures.h"

#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace keyroster::bench {

namespace {

void print(const QString& line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

double statusMb(QByteArrayView field)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(field))
            return line.mid(field.size()).trimmed().split(' ').constFirst().toDouble() * 1024 / 1e6;
    }
    return 0;
}

} // namespace

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

QList<double> repeated(int runs, const std::function<void()>& work)
{
    QList<double> times;
    for (int i = 0; i < runs; ++i)
        times.append(millisecondsOf(work));
    return times;
}

double percentile(QList<double> values, double share)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto place = qsizetype(std::ceil(share * double(values.size()))) - 1;
    return values.at(std::clamp<qsizetype>(place, 0, values.size() - 1));
}

void figure(const QString& name, double value, int decimals)
{
    print(QStringLiteral("bench %1=%2").arg(name, QString::number(value, 'f', decimals)));
}

void bar(double value, const QString& unit)
{
    print(QStringLiteral("  bar: <= %1 %2").arg(QString::number(value), unit));
}

void note(const QString& text)
{
    print(QStringLiteral("  ") + text);
}

double residentMb()
{
    return statusMb("VmRSS:");
}

double peakResidentMb()
{
    return statusMb("VmHWM:");
}

} // namespace keyroster::bench
