#pragma once

#include "providers/presets.h"
#include "providers/probe.h"

namespace keyroster::providers {

/// What a provider's answer to a test call says about the key. Pure. Decides by error code and
/// type, then by phrase, then by status, quota before rate: the same order as the router's table of
/// failures.
KeyTest verdictOf(const HttpReply& reply, const Preset* preset, const QDateTime& now);
/// The same for a call that brought no complete answer.
KeyTest verdictOf(const Error& error);

/// Limits per minute and day that the headers of an answer tell.
Limits limitsFromHeaders(const HttpReply& reply, const Preset* preset);
/// When the provider says that it may be tried again; invalid: it does not say.
QDateTime retryMoment(const HttpReply& reply, const QDateTime& now);
/// Ids of a model list: `{"data": [{"id"}]}`, `{"models": [{"name"}]}` or a plain list; none where
/// it is no such list.
std::optional<QStringList> modelIds(const QByteArray& body);

} // namespace keyroster::providers
