#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <optional>

namespace keyroster::providers {

/// The moment that a provider's header means: "2m59.56s", "6ms", seconds, epoch seconds or
/// milliseconds, RFC 3339, or an HTTP date. None for anything else, the past included.
std::optional<QDateTime> momentFromHeader(QByteArrayView text, const QDateTime& now);

} // namespace keyroster::providers
