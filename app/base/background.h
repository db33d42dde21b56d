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

} // namespace keyroster
