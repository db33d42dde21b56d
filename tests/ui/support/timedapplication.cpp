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

qint64 threadCpuNs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

QByteArray nameOf(const QObject* receiver, const QEvent* event)
{
    const char* type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    return QByteArray(receiver->metaObject()->className()) + ' '
         + (receiver->objectName().isEmpty() ? "-" : receiver->objectName().toUtf8()) + ' '
         + (type ? type : "event");
}

} // namespace

TimedApplication::TimedApplication(int& argc, char** argv)
    : QApplication(argc, argv)
{
    // An event loop inside a handler (a test that waits) answers the person as well.
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, [this] {
        looked();
        m_begun = threadCpuNs();
    });
}

TimedApplication::~TimedApplication()
{
    const QString folder = qEnvironmentVariable("KEYROSTER_UI_BLOCKS");
    if (folder.isEmpty())
        return;
    const QString name = QFileInfo(applicationFilePath()).fileName();
    QFile file(QDir(folder).filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::number(double(m_longest) / 1e6, 'f', 1) + ' ' + m_worst + '\n');
}

bool TimedApplication::notify(QObject* receiver, QEvent* event)
{
    // Events of other threads (D-Bus, network) come here, too; they do not block the window.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    m_what = nameOf(receiver, event); // before: the receiver may be gone afterwards
    m_begun = threadCpuNs();
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    looked();
    m_what.clear(); // what the test itself does now is its own affair
    return handled;
}

void TimedApplication::looked()
{
    const qint64 took = threadCpuNs() - m_begun;
    if (m_what.isEmpty() || took <= m_longest)
        return;
    m_longest = took;
    m_worst = m_what;
}

} // namespace keyroster::test
