#pragma once

#include <QString>

namespace keyroster::sync {

/// An address as typed, in the form that profiles keep; empty: it is none.
QString normalizedAddress(const QString& typed);
/// Asking it would be plain HTTP to another computer, which is refused until a person allows it.
bool isPlainHttpElsewhere(const QString& typed);

} // namespace keyroster::sync
