#include "widgets/operations.h"

namespace keyroster::ui {

void Operations::cancelAll()
{
    const QList<Running> running = m_running; // cancelling may end them at once
    for (const Running& operation : running)
        operation.cancel.cancel();
}

int Operations::begin(const QString& title, const CancelToken& cancel)
{
    const int id = ++m_next;
    const bool wasBusy = isBusy();
    m_running.append({id, cancel});
    Q_EMIT started(id, title);
    if (!wasBusy)
        Q_EMIT busyChanged();
    return id;
}

void Operations::end(int id)
{
    m_running.removeIf([id](const Running& operation) { return operation.id == id; });
    Q_EMIT finished(id);
    if (!isBusy())
        Q_EMIT busyChanged();
}

} // namespace keyroster::ui
