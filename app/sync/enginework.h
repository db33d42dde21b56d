#pragma once

#include "sync/enginecore.h"

/// What Engine does with pull, plan, apply and verify around the pure parts. Engine's functions say
/// what they promise.
namespace keyroster::sync {

SyncState stateOf(EngineCore& core);
QString confirmationNameOf(const EngineCore& core);

/// Cancelled while a sync runs, also where it began after the reading: such a reading is older than
/// what the sync wrote, and would take it for another admin's change. Of readings that overlap the
/// one that began last stays.
Task<void> pullServer(EngineCorePtr core, CancelToken cancel, QList<Choice> choices = {});
/// The same for the sync itself.
Task<void> pullAlone(EngineCorePtr core, CancelToken cancel, QList<Choice> choices = {});
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
/// Stores it as the plan to run next; one that was waiting is discarded.
Result<void> storeNewPlan(workspace::Workspace& workspace, const Plan& plan);
/// Labels of keys that the plan has to seal, and whose secret is nowhere: neither here nor, for
/// this router, on the server.
QStringList unsealableKeys(const EngineCore& core, const Plan& plan);
/// What a plan of the draft is made from; NotFound before the first pull.
Result<PlanInput> planInputOf(const EngineCore& core);
/// Stores a plan that is not empty, once its keys can be sealed (BadInput).
Result<void> keepPlan(EngineCore& core, const Plan& plan);
Task<ApplyReport> applyPlan(EngineCorePtr core, PlanId plan, QString confirmedName,
                            StepCallback onStep, CancelToken cancel);

/// The server did not answer: the state says so. Returns the error unchanged.
Error unreachable(const EngineCorePtr& core, Error error);
/// resumeSession() for a person's start: the state tells when the server does not answer.
Task<void> resumeAndTell(EngineCorePtr core, CancelToken cancel);

const Drift& driftOf(EngineCore& core);
/// After a pull: what drifts, and since when. Empty when the pull ended with a conflict.
void lookForDrift(EngineCore& core, const Snapshot& snapshot, bool isMerged);
Task<bool> checkOnServer(EngineCorePtr core, CancelToken cancel);
Result<void> takeOver(EngineCore& core, const QStringList& objects);
Result<Plan> planOfObjects(EngineCore& core, const QStringList& objects);
Task<Plan> planWhatIsLeft(EngineCorePtr core, CancelToken cancel);

/// What the guards compare with, kept in the workspace.
std::optional<Trusted> storedTrust(const workspace::Workspace& workspace);
Result<void> storeTrust(workspace::Workspace& workspace, const Trusted& trusted);

} // namespace keyroster::sync
