#include "sync/statuswatch.h"

#include "sync/engine.h"

namespace keyroster::sync {

StatusWatch::StatusWatch(Engine* engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_timer(this)
{
    m_timer.setInterval(std::chrono::minutes(1));
    connect(&m_timer, &QTimer::timeout, this, &StatusWatch::look);
}

StatusWatch::~StatusWatch()
{
    m_cancel.cancel();
}

void StatusWatch::setInterval(std::chrono::milliseconds interval)
{
    m_timer.setInterval(interval);
}

void StatusWatch::setActive(bool active)
{
    if (active == m_timer.isActive())
        return;
    if (!active) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    // The first question is asked by who reads the server.
    const QDateTime asked = m_engine->routerStatus().at;
    if (asked.isValid() && asked.msecsTo(QDateTime::currentDateTimeUtc()) > m_timer.interval())
        look();
}

void StatusWatch::look()
{
    if (m_looking)
        return;
    m_looking = true;
    QCoro::connect(m_engine->checkStatus(m_cancel), this, [this](const Result<bool>& asked) {
        m_looking = false;
        Q_EMIT looked(asked && *asked);
    });
}

} // namespace keyroster::sync
