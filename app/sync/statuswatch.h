#pragma once

#include "base/cancel.h"

#include <QObject>
#include <QTimer>
#include <chrono>

namespace keyroster::sync {

class Engine;

/// Asks the router for the states of the keys every minute while somebody looks
/// (Engine::checkStatus(), whose conditions hold). Quiet: a look that fails says nothing, and the
/// next one may succeed. Belongs to the engine's owner and dies before the engine. GUI thread.
class StatusWatch : public QObject
{
    Q_OBJECT
public:
    explicit StatusWatch(Engine* engine, QObject* parent = nullptr);
    ~StatusWatch() override;

    /// Whether somebody looks; not at first. Who comes back to states that are old sees new ones at
    /// once.
    void setActive(bool active);
    void setInterval(std::chrono::milliseconds interval);
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }

Q_SIGNALS:
    void looked(bool asked); ///< after each look, `asked`: and there was an answer

private:
    void look();

    Engine* m_engine;
    QTimer m_timer;
    CancelToken m_cancel;
    bool m_looking = false;
};

} // namespace keyroster::sync
