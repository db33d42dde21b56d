#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace keyroster {

/// Work that takes too long for the GUI thread (deriving a key from a passphrase: about a second).
/// `work` must own all that it uses. `co_await` a named future of it.
template <typename Value> QFuture<Value> inBackground(std::function<Value()> work)
{
    auto promise = std::make_shared<QPromise<Value>>();
    QFuture<Value> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

/// Holds a large value and, when it goes, ends it there, if nobody else shares it any more.
template <typename Value> class EndsInBackground
{
public:
    explicit EndsInBackground(Value value)
        : m_value(std::move(value))
    {}
    ~EndsInBackground()
    {
        QThreadPool::globalInstance()->start([value = std::move(m_value)] {});
    }
    Q_DISABLE_COPY_MOVE(EndsInBackground)

private:
    Value m_value;
};

} // namespace keyroster
