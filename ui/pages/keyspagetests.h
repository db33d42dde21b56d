#pragma once

#include "base/cancel.h"
#include "policy/policy.h"
#include "providers/probe.h"

#include <QObject>

namespace keyroster::sync {
class Engine;
}

namespace keyroster::ui {

class Operations;

/// Tests many keys, a few at the same time, as one operation that can be cancelled. Engine and
/// operations outlive it; what still runs when it goes is cancelled. GUI thread.
class KeysPageTests : public QObject
{
    Q_OBJECT
public:
    KeysPageTests(sync::Engine* engine, Operations* operations, QObject* parent);
    ~KeysPageTests() override;

    /// A second call while one runs puts its keys behind those that wait.
    void run(const QList<KeyId>& keys);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int all() const { return m_all; }

Q_SIGNALS:
    void tested(const keyroster::KeyId& key, const keyroster::providers::KeyTest& test);
    void progressed();
    /// All were asked, or it was cancelled. `failures`: translated, one line for each key that
    /// could not be asked (its secret is elsewhere, the keychain is locked).
    void finished(const QStringList& failures, bool cancelled);

private:
    struct Work;

    sync::Engine* m_engine;
    Operations* m_operations;
    std::shared_ptr<Work> m_work;
    bool m_running = false;
    int m_done = 0, m_all = 0;
};

} // namespace keyroster::ui
