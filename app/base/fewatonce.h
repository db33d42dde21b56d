#pragma once

#include "base/result.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace keyroster {

/// The next piece of work, started; nothing when there is no more. What a piece found out it tells
/// by itself.
using NextWork = std::function<std::optional<QCoro::Task<>>()>;

namespace fewatonce {

inline QCoro::Task<> loop(std::shared_ptr<NextWork> next)
{
    while (auto work = (*next)()) {
        co_await *work;
    }
}

} // namespace fewatonce

/// Works through all that `next` gives, at most `atOnce` pieces at the same time; ends when the
/// last one has ended. Cancelling is the matter of `next` and of the pieces. One thread.
inline Task<void> fewAtOnce(int atOnce, NextWork next)
{
    const auto shared = std::make_shared<NextWork>(std::move(next));
    std::vector<QCoro::Task<>> loops;
    loops.reserve(size_t(atOnce));
    for (int i = 0; i < atOnce; ++i)
        loops.push_back(fewatonce::loop(shared));
    for (auto& each : loops)
        co_await each;
    co_return Result<void>();
}

} // namespace keyroster
