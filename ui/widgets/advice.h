#pragma once

#include "base/error.h"

namespace keyroster::ui {

/// What to do next after an error of this kind, one translated sentence; empty where Error::message
/// says it all.
QString nextStep(ErrorKind kind);

/// The same for one error, and empty as well where its message does not end with its first
/// sentence: what follows there says what to do already (base/error.h), and better.
QString nextStep(const Error& error);

/// For the "Details" of a message: kind, HTTP status and the untranslated detail. Never a secret
/// (Error promises that).
QString technicalDetails(const Error& error);

} // namespace keyroster::ui
