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
Task<bool> lookAtStatus(EngineCorePtr core, CancelToken cancel);
void keepTest(const EngineCorePtr& core, const KeyId& key, const QString& fingerprint,
              const providers::KeyTest& test);
Task<SecretBytes> secretOfKey(EngineCorePtr core, KeyId key, CancelToken cancel);
Task<providers::KeyTest> testStoredKey(EngineCorePtr core, KeyId key, CancelToken cancel);
Task<providers::KeyTest> testGivenSecret(EngineCorePtr core, ConnectionId connection,
                                         SecretBytes secret, CancelToken cancel);
Task<providers::KeyTest> testOnConnection(EngineCorePtr core, Connection connection,
                                          SecretBytes secret, CancelToken cancel);

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
Task<Plan> planOfObjects(EngineCorePtr core, QStringList objects, CancelToken cancel);
Task<Plan> planWhatIsLeft(EngineCorePtr core, CancelToken cancel);

/// What the guards compare with, kept in the workspace.
std::optional<Trusted> storedTrust(const workspace::Workspace& workspace);
Result<void> storeTrust(workspace::Workspace& workspace, const Trusted& trusted);

} // namespace keyroster::sync
