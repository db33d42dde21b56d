#pragma once

#include <QObject>
#include <memory>

namespace keyroster {

/// Lets a person stop a running operation. Copies share one state. GUI thread only.
/// An operation that was cancelled ends with ErrorKind::Cancelled.
class CancelToken
{
public:
    CancelToken();

    void cancel() const;
    [[nodiscard]] bool isCancelled() const;
    /// Emits cancelled() once; connect with the waiting object as context. Lives as long as any
    /// copy of the token.
    [[nodiscard]] class CancelSignal* signal() const;

private:
    std::shared_ptr<class CancelSignal> m_state;
};

class CancelSignal : public QObject
{
    Q_OBJECT
Q_SIGNALS:
    void cancelled();

private:
    friend class CancelToken;
    bool m_done = false;
};

} // namespace keyroster
