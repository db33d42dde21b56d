#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "policy/policy.h"

#include <QCoroTask>
#include <QObject>
#include <functional>
#include <memory>

namespace keyroster::sync {
class Engine;
}

namespace keyroster::ui {

class MessageBar;
class Operations;

/// What is asked about each of many keys. Texts are translated.
struct KeyQuestion
{
    std::function<QCoro::Task<Result<void>>(KeyId, CancelToken)> ask;
    std::function<QString(const QString& label)> titleOfOne;
    std::function<QString(const QString& keys)> titleOfMany; ///< of "3 keys"
    std::function<QString(const QString& label, const Error&)> failure;
    /// Keys that are left out, because they cannot be asked from here. Empty: none.
    std::function<bool(const KeyId&)> leavesOut;
    /// The others would fail just the same, so they are not asked. Empty: never.
    std::function<bool(const Error&)> failsForAll;
};

/// Asks the provider whether a key works; keys whose secret is not on this computer are left out.
/// The answer is in Engine::keyTests(). The engine outlives it.
KeyQuestion keyTestQuestion(sync::Engine* engine);
/// Tells the router to try a key again. The engine outlives it.
KeyQuestion endPauseQuestion(sync::Engine* engine);

struct KeyRunResult
{
    int asked = 0;        ///< with the failed ones
    int leftOut = 0;      ///< see KeyQuestion::leavesOut
    int untried = 0;      ///< see KeyQuestion::failsForAll
    QStringList failures; ///< one line for each key that failed
    bool cancelled = false;
    [[nodiscard]] int done() const { return asked - int(failures.size()); }
};

/// The end of a run of tests in words; nothing where the result of a single key says it all.
void showTestsEnd(MessageBar* message, const KeyRunResult& result);
void showPausesEnd(MessageBar* message, const KeyRunResult& result);

/// Asks the same about many keys, a few at the same time, as one operation that can be cancelled.
/// Engine and operations outlive it; what still runs when it goes is cancelled. GUI thread.
class KeyRun : public QObject
{
    Q_OBJECT
public:
    KeyRun(sync::Engine* engine, Operations* operations, KeyQuestion question, QObject* parent);
    ~KeyRun() override;

    /// A second call while one runs puts its keys behind those that wait.
    void run(const QList<KeyId>& keys);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// "tested 3 of 12" needs these two.
    [[nodiscard]] int done() const { return m_result.asked; }
    [[nodiscard]] int all() const { return m_all; }

Q_SIGNALS:
    void progressed();
    /// All were asked, or it was cancelled.
    void finished(const keyroster::ui::KeyRunResult& result);

private:
    struct Work;
    void start();

    sync::Engine* m_engine;
    Operations* m_operations;
    KeyQuestion m_question;
    std::shared_ptr<Work> m_work;
    KeyRunResult m_result;
    bool m_running = false;
    int m_all = 0;
};

} // namespace keyroster::ui
