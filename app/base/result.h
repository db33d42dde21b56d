#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <QCoroTask>

namespace keyroster {

/// A value, or why there is none. `Result<void>` for actions. Errors cross functions this way and
/// no other.
template <typename T> using Result = tl::expected<T, Error>;

/// An Error as a Result: `return fail(ErrorKind::BadInput, tr("..."));`
template <typename... Args> [[nodiscard]] tl::unexpected<Error> fail(Args&&... args)
{
    return tl::unexpected<Error>(Error(std::forward<Args>(args)...));
}

/// Passes the error of another Result on: `if (!x) return passOn(x);`
template <typename T> [[nodiscard]] tl::unexpected<Error> passOn(const Result<T>& result)
{
    return tl::unexpected<Error>(result.error());
}

/// Asynchronous result. Starts eagerly; parameters of such functions are values (references die
/// with the caller).
template <typename T> using Task = QCoro::Task<Result<T>>;

} // namespace keyroster
