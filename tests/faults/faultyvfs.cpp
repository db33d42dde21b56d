#include "faults/faultyvfs.h"

#include <sqlite3.h>
#include <unistd.h>

#include <QtGlobal>
#include <cstring>

namespace keyroster::test::faultyvfs {

namespace {

/// Longer than Database::busyTimeoutMs; time does not pass here, it is only counted.
constexpr int heldForMs = 2500;
/// SQLite does not wait where waiting could be a deadlock; then the lock is free again soon.
constexpr int heldForAttempts = 200;

struct State
{
    sqlite3_vfs* real = nullptr;
    sqlite3_vfs vfs{};
    Fault fault = Fault::Busy;
    int number = 0; ///< to fail; 0: none
    int seen = 0;
    bool struck = false;
    int sleptMs = 0, attempts = 0; ///< since Busy struck
    QList<Place> places;
    bool newStatement = true;
};

State& state()
{
    static State one;
    return one;
}

/// What xOpen of ours makes; the real file follows it in memory.
struct File
{
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real;
}

/// Counts an operation that can fail like `fault`; true when it shall.
bool strikes(Fault fault)
{
    State& now = state();
    if (fault != now.fault)
        return false;
    if (now.newStatement) {
        now.places.append({now.seen + 1, 0});
        now.newStatement = false;
    }
    ++now.places.last().count;
    if (++now.seen != now.number)
        return false;
    now.struck = true;
    return true;
}

int closeFile(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file* file, void* to, int bytes, sqlite3_int64 at)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_READ;
    return realOf(file)->pMethods->xRead(realOf(file), to, bytes, at);
}

int writeFile(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 at)
{
    if (strikes(Fault::Full))
        return SQLITE_FULL;
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_WRITE;
    if (strikes(Fault::Kill)) {
        realOf(file)->pMethods->xWrite(realOf(file), from, bytes / 2, at);
        _exit(9);
    }
    return realOf(file)->pMethods->xWrite(realOf(file), from, bytes, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_TRUNCATE;
    if (strikes(Fault::Kill))
        _exit(9);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_FSYNC;
    if (strikes(Fault::Kill))
        _exit(9);
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    State& now = state();
    if (strikes(Fault::Busy))
        now.sleptMs = now.attempts = 1;
    if (now.fault == Fault::Busy && now.sleptMs > 0) {
        if (now.sleptMs < heldForMs && ++now.attempts < heldForAttempts)
            return SQLITE_BUSY;
        now.sleptMs = 0;
    }
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReserved(sqlite3_file* file, int* held)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}

int controlFile(sqlite3_file* file, int what, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

/// Version 1: no shared memory (the app uses no WAL) and no memory mapping, so that every byte
/// comes by here.
const sqlite3_io_methods methods = [] {
    sqlite3_io_methods made{};
    made.iVersion = 1;
    made.xClose = closeFile;
    made.xRead = readFile;
    made.xWrite = writeFile;
    made.xTruncate = truncateFile;
    made.xSync = syncFile;
    made.xFileSize = fileSize;
    made.xLock = lockFile;
    made.xUnlock = unlockFile;
    made.xCheckReservedLock = checkReserved;
    made.xFileControl = controlFile;
    made.xSectorSize = sectorSize;
    made.xDeviceCharacteristics = characteristics;
    return made;
}();

int openFile(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* const made = reinterpret_cast<File*>(file);
    made->real = reinterpret_cast<sqlite3_file*>(made + 1);
    std::memset(made->real, 0, size_t(state().real->szOsFile));
    made->base.pMethods = nullptr;
    const int code = state().real->xOpen(state().real, name, made->real, flags, outFlags);
    if (made->real->pMethods)
        made->base.pMethods = &methods;
    return code;
}

int deleteFile(sqlite3_vfs* /*vfs*/, const char* name, int syncFolder)
{
    if (strikes(Fault::IoError))
        return SQLITE_IOERR_DELETE;
    if (strikes(Fault::Kill))
        _exit(9);
    return state().real->xDelete(state().real, name, syncFolder);
}

int sleep(sqlite3_vfs* /*vfs*/, int microseconds)
{
    if (state().sleptMs > 0)
        state().sleptMs += microseconds / 1000;
    return microseconds;
}

int traced(unsigned /*kind*/, void* /*context*/, void* /*statement*/, void* /*text*/)
{
    state().newStatement = true;
    return 0;
}

int watch(sqlite3* database, char** /*error*/, const void* /*api*/)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, traced, nullptr);
}

} // namespace

void install()
{
    State& now = state();
    now.real = sqlite3_vfs_find(nullptr);
    now.vfs = *now.real;
    now.vfs.pNext = nullptr;
    now.vfs.zName = "faulty";
    now.vfs.szOsFile = int(sizeof(File)) + now.real->szOsFile;
    now.vfs.xOpen = openFile;
    now.vfs.xDelete = deleteFile;
    now.vfs.xSleep = sleep;
    if (sqlite3_vfs_register(&now.vfs, 1) != SQLITE_OK
        || sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch)) != SQLITE_OK)
        qFatal("SQLite does not take the test's file system");
}

void arm(Fault fault, int number)
{
    State& now = state();
    now.fault = fault;
    now.number = number;
    now.seen = 0;
    now.struck = false;
    now.sleptMs = now.attempts = 0;
    now.places.clear();
    now.newStatement = true;
}

QList<Place> places()
{
    return state().places;
}

bool struck()
{
    return state().struck;
}

} // namespace keyroster::test::faultyvfs
