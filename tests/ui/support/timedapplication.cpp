#include "ui/support/timedapplication.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMetaEnum>
#include <QThread>
#include <ctime>

namespace keyroster::test {

namespace {

qint64 nsOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

QByteArray nameOf(const QObject* receiver, const QEvent* event)
{
    const char* type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    return QByteArray(receiver->metaObject()->className()) + ' '
         + (receiver->objectName().isEmpty() ? "-" : receiver->objectName().toUtf8()) + ' '
         + (type ? type : "event");
}

/// What an event loop delivers. Other events outside of a handler come from what the test calls
/// itself (it shows, resizes, grabs).
bool isFromLoop(const QObject* receiver, const QEvent* event)
{
    switch (event->type()) {
    case QEvent::MetaCall:
    case QEvent::Timer:
    case QEvent::SockAct:
    case QEvent::FutureCallOut:
    case QEvent::UpdateRequest:
    case QEvent::LayoutRequest:
    case QEvent::DeferredDelete: return true;
    default: return event->spontaneous() && receiver->isWindowType();
    }
}

QByteArray milliseconds(qint64 ns)
{
    return QByteArray::number(double(ns) / 1e6, 'f', 1);
}

} // namespace

bool isInput(const QEvent* event)
{
    if (!event->spontaneous())
        return false;
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel: return true;
    default: return false;
    }
}

TimedApplication::Moment TimedApplication::now()
{
    return {nsOf(CLOCK_THREAD_CPUTIME_ID), nsOf(CLOCK_MONOTONIC)};
}

TimedApplication::TimedApplication(int& argc, char** argv)
    : QApplication(argc, argv)
{
    // An event loop inside a handler (a test that waits) answers the person as well.
    const QAbstractEventDispatcher* loop = QAbstractEventDispatcher::instance();
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &TimedApplication::waits);
    connect(loop, &QAbstractEventDispatcher::awake, this, &TimedApplication::newTurn);
}

TimedApplication::~TimedApplication()
{
    const QString folder = qEnvironmentVariable("KEYROSTER_UI_BLOCKS");
    if (folder.isEmpty())
        return;
    const QString name = QFileInfo(applicationFilePath()).fileName();
    QFile file(QDir(folder).filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(milliseconds(m_longest.cpuNs) + ' ' + milliseconds(m_longest.clockNs) + ' '
                   + m_worst + '\n');
}

bool TimedApplication::notify(QObject* receiver, QEvent* event)
{
    // Events of other threads (D-Bus, network) come here, too; they do not block the window.
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (isInput(event))
        newTurn();
    else if (m_depth > 0 || !isFromLoop(receiver, event))
        return QApplication::notify(receiver, event);
    const QByteArray outer = m_what;
    ++m_depth;
    eventBegins(nameOf(receiver, event)); // before: the receiver may be gone afterwards
    const bool handled = QApplication::notify(receiver, event);
    eventEnds();
    if (--m_depth > 0)
        eventBegins(outer);
    return handled;
}

void TimedApplication::eventBegins(const QByteArray& what)
{
    m_what = what;
    m_begun = now();
}

void TimedApplication::eventEnds()
{
    if (m_what.isEmpty()) // what the test itself does is its own affair
        return;
    const Moment ends = now();
    const qint64 cpuNs = ends.cpuNs - m_begun.cpuNs;
    m_turn.cpuNs += cpuNs;
    m_turn.clockNs += ends.clockNs - m_begun.clockNs;
    if (cpuNs >= m_turnsMost) {
        m_turnsMost = cpuNs;
        m_turnsWhat = m_what;
    }
    if (m_turn.cpuNs > m_longest.cpuNs) {
        m_longest.cpuNs = m_turn.cpuNs;
        m_worst = m_turnsWhat;
    }
    m_longest.clockNs = std::max(m_longest.clockNs, m_turn.clockNs);
    m_what.clear();
}

void TimedApplication::waits()
{
    if (m_what.isEmpty())
        return;
    const QByteArray what = m_what;
    eventEnds();
    m_waiting = what;
}

void TimedApplication::newTurn()
{
    const QByteArray what = m_what.isEmpty() ? m_waiting : m_what;
    eventEnds();
    m_turn = {};
    m_turnsMost = 0;
    m_waiting.clear();
    if (m_depth > 0)
        eventBegins(what);
}

} // namespace keyroster::test
