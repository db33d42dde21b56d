#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QObject>
#include <QTimer>

namespace keyroster::workspace {
class Workspace;
}

namespace keyroster::sync {

class Engine;

/// When to look for changes on the server without being asked. Kept per server, in the workspace.
struct DriftCheck
{
    bool onStart = true;
    int everyMinutes = 0; ///< 0: not on a timer
    friend bool operator==(const DriftCheck&, const DriftCheck&) = default;
};
DriftCheck driftCheck(const workspace::Workspace& workspace);
Result<void> setDriftCheck(workspace::Workspace& workspace, DriftCheck check);

/// Looks at the server every so often (Engine::checkServer(): a handful of small requests, and a
/// pull only when something moved). Belongs to the engine's owner and dies before the engine. It
/// does nothing while a check runs, and stops asking once a sign-in is needed, until restart().
class DriftWatch : public QObject
{
    Q_OBJECT
public:
    explicit DriftWatch(Engine* engine, QObject* parent = nullptr);
    ~DriftWatch() override;

    /// Reads the setting again; call it after setDriftCheck() and after a sign-in.
    void restart();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void checked(bool changed); ///< after each look that succeeded

private:
    void check();

    Engine* m_engine;
    QTimer m_timer;
    CancelToken m_cancel;
    bool m_checking = false;
};

} // namespace keyroster::sync
