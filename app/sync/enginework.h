#pragma once

#include "sync/enginecore.h"

/// What Engine does with pull, plan, apply and verify around the pure parts. Engine's functions say
/// what they promise.
namespace keyroster::sync {

SyncState stateOf(EngineCore& core);
QString confirmationNameOf(const EngineCore& core);

Task<void> pullServer(EngineCorePtr core, CancelToken cancel);
Task<VerifyReport> pullAndVerify(EngineCorePtr core, CancelToken cancel);

Task<QJsonObject> askOnServer(EngineCorePtr core, QJsonObject question, CancelToken cancel);
Task<RouterStatus> askStatus(EngineCorePtr core, CancelToken cancel);
Task<SecretBytes> secretOfKey(EngineCorePtr core, KeyId key, CancelToken cancel);
Task<providers::KeyTest> testStoredKey(EngineCorePtr core, KeyId key, CancelToken cancel);
Task<providers::KeyTest> testGivenSecret(EngineCorePtr core, ConnectionId connection,
                                         SecretBytes secret, CancelToken cancel);
Task<providers::KeyTest> testOnConnection(EngineCorePtr core, Connection connection,
                                          SecretBytes secret, CancelToken cancel);

Result<Plan> planAndStore(EngineCore& core);
Task<ApplyReport> applyPlan(EngineCorePtr core, PlanId plan, QString confirmedName,
                            StepCallback onStep, CancelToken cancel);

/// What the guards compare with, kept in the workspace.
std::optional<Trusted> storedTrust(const workspace::Workspace& workspace);
Result<void> storeTrust(workspace::Workspace& workspace, const Trusted& trusted);

} // namespace keyroster::sync
