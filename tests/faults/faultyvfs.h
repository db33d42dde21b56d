#pragma once

#include <QList>

/// A file system for SQLite that fails when it is told to: registered as the default of this
/// process, so that the database of the app runs on it, unchanged. Main thread only.
namespace keyroster::test::faultyvfs {

enum class Fault {
    Busy,    ///< another program holds the lock for longer than anybody waits
    Full,    ///< SQLITE_FULL on a write
    IoError, ///< reading, writing, flushing, cutting or removing a file fails
    Kill     ///< the process is gone, in the middle of the write
};

void install();

/// The `number`-th operation from now that can fail like this does; 0: none, only counted. Forgets
/// what was counted before.
void arm(Fault fault, int number);
/// For each SQL statement since arm() in which the armed fault can happen: number of its first
/// operation, and how many there are.
struct Place
{
    int first = 0;
    int count = 0;
};
QList<Place> places();
/// Did it happen?
bool struck();

} // namespace keyroster::test::faultyvfs
