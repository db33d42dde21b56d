#pragma once

#include <QProcess>
#include <QStringList>

/// Some things about a file only show from another process. A test program whose main() is
/// childMain() starts itself again with `--child ROLE ARGUMENTS...` for that.
namespace keyroster::test {

using ChildRole = int (*)(const QStringList& arguments);

/// Starts this program again in a role; the caller reads, waits or kills.
void startChild(QProcess& process, const QString& role, const QStringList& arguments);

/// The role's code when the program was started as a child, else -1 (then it is the test itself).
int runAsChild(int argc, char** argv, const QMap<QString, ChildRole>& roles);

/// A line on standard output, there before this returns.
void say(const QByteArray& line);

} // namespace keyroster::test
