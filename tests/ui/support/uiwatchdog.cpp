#include "ui/support/uiwatchdog.h"

#include "ui/support/timedapplication.h"

#include <ctime>

namespace keyroster::test {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr qint64 slower = 5;
#else
constexpr qint64 slower = 1;
#endif
constexpr qint64 cpuBarNs = 100'000'000 * slower;
constexpr qint64 wallBarNs = 3'000'000'000 * slower;

qint64 threadCpuNs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

} // namespace

UiWatchdog::UiWatchdog()
{
    m_timer.setInterval(5);
    connect(&m_timer, &QTimer::timeout, this, &UiWatchdog::beat);
    restart();
    m_timer.start();
    qApp->installEventFilter(this);
}

bool UiWatchdog::eventFilter(QObject* watched, QEvent* event)
{
    if (isInput(event))
        beat();
    return QObject::eventFilter(watched, event);
}

void UiWatchdog::restart()
{
    m_wall.start();
    m_cpuNs = threadCpuNs();
}

void UiWatchdog::beat()
{
    m_longestWallNs = std::max(m_longestWallNs, m_wall.nsecsElapsed());
    m_longestCpuNs = std::max(m_longestCpuNs, threadCpuNs() - m_cpuNs);
    restart();
}

bool UiWatchdog::isFine() const
{
    return m_longestCpuNs <= cpuBarNs && m_longestWallNs <= wallBarNs;
}

const char* UiWatchdog::report() const
{
    m_report = QStringLiteral("the UI thread was busy for %1 ms (bar %2), away for %3 ms (bar %4)")
                   .arg(m_longestCpuNs / 1'000'000)
                   .arg(cpuBarNs / 1'000'000)
                   .arg(m_longestWallNs / 1'000'000)
                   .arg(wallBarNs / 1'000'000)
                   .toUtf8();
    return m_report.constData();
}

} // namespace keyroster::test
