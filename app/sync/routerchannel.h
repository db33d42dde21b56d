#pragma once

#include "openwebui/client.h"
#include "sync/engine.h"

namespace keyroster::sync {

/// The model of the router that exists also without a policy, and that only admins can reach.
QString controlModelId();

/// One question on the router's control channel (resources/router/README.md, "Control channel"):
/// the content of "keyroster" in the answer. NotFound where no router answers, Forbidden, Protocol;
/// an error of the router becomes Http.
Task<QJsonObject> askRouter(std::shared_ptr<openwebui::Client> client, QJsonObject question,
                            CancelToken cancel);
/// The same rules for an answer that is there; pure.
Result<QJsonObject> controlAnswer(const QJsonObject& reply);

/// The answer to "status" as values; pure.
RouterStatus parseStatus(const QJsonObject& answer, const QDateTime& now);

} // namespace keyroster::sync
