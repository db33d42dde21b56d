#pragma once

#include <QElapsedTimer>
#include <QString>

/// What boardbench does inside a process that shows the window on one workspace file. Prints
/// "NAME VALUE" lines; gives the exit code.
namespace keyroster::bench {

/// "interactive MS": from the program's start until the board was painted and the event loop is
/// idle.
int probeOpening(const QString& file, const QElapsedTimer& sinceStart);
/// Memory, typing in the filter, scrolling, and dropping 5,000 people on a key, each with what the
/// person waits for: from the event until the list is painted again.
int probeUse(const QString& file);

} // namespace keyroster::bench
