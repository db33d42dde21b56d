#pragma once

#include <QList>
#include <QString>
#include <functional>

/// What the programs of tests/bench share: timing and printing. Everything goes to standard output
/// and is flushed.
namespace keyroster::bench {

/// Wall time of one call, in milliseconds.
double millisecondsOf(const std::function<void()>& work);
/// CPU time of this process so far, in milliseconds: what it did itself, whatever else runs.
double cpuMilliseconds();
/// `runs` calls, each timed.
QList<double> repeated(int runs, const std::function<void()>& work);
/// `share` 0.5 is the median, 0.95 the value that 95 % do not exceed; 0 without values.
double percentile(QList<double> values, double share);

/// "bench NAME=VALUE", which tests/run counts.
void figure(const QString& name, double value, int decimals = 1);
/// "  bar: <= VALUE UNIT", for people, on the line before its figure.
void bar(double value, const QString& unit);
/// "  text": what people should know of the figures.
void note(const QString& text);

/// Memory of this process that is in use now, and the most there ever was, in MB (1,000,000 bytes);
/// from /proc.
double residentMb();
double peakResidentMb();

} // namespace keyroster::bench
