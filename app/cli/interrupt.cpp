#include "cli/interrupt.h"

#include <QDeadlineTimer>
#include <csignal>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace keyroster::cli {

namespace {

volatile std::sig_atomic_t signalled = 0;

void onSignal(int)
{
    signalled = 1;
}

QDeadlineTimer& deadline()
{
    static QDeadlineTimer timer(QDeadlineTimer::Forever);
    return timer;
}

void catchSignal(int number)
{
#ifdef Q_OS_WIN
    std::signal(number, onSignal); // falls back to the system's way by itself, too
#else
    // Not by std::signal: that begins a read again as if nothing had come.
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = int(SA_RESETHAND);
    sigaction(number, &action, nullptr);
#endif
}

} // namespace

void watchInterrupts(int seconds)
{
    if (seconds > 0)
        deadline().setRemainingTime(qint64(seconds) * 1000);
    catchSignal(SIGINT);
    catchSignal(SIGTERM);
}

Interrupt interruptNow()
{
    if (signalled)
        return Interrupt::Signal;
    return deadline().hasExpired() ? Interrupt::TimeIsUp : Interrupt::None;
}

#ifdef Q_OS_WIN

ByteRead readByte(int descriptor, char& byte)
{
    const int count = _read(descriptor, &byte, 1);
    if (interruptNow() != Interrupt::None)
        return ByteRead::Interrupted;
    return count == 1 ? ByteRead::Came : count == 0 ? ByteRead::End : ByteRead::Failed;
}

#else

ByteRead readByte(int descriptor, char& byte)
{
    constexpr int shortWaitMs = 100; // a signal between looking and waiting is seen after that
    while (interruptNow() == Interrupt::None) {
        pollfd waited{descriptor, POLLIN, 0};
        const int ready = poll(&waited, 1, shortWaitMs);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        const ssize_t count = ready < 0 ? -1 : ::read(descriptor, &byte, 1);
        if (count < 0 && ready > 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        return count == 1 ? ByteRead::Came : count == 0 ? ByteRead::End : ByteRead::Failed;
    }
    return ByteRead::Interrupted;
}

#endif

} // namespace keyroster::cli
