#include "base/background.h"
#include "base/log.h"
#include "policy/syncnote.h"
#include "sync/applyrun.h"
#include "sync/enginework.h"
#include "sync/journal.h"
#include "sync/keywork.h"
#include "sync/merge.h"
#include "sync/ownrevision.h"
#include "sync/planning.h"
#include "sync/pull.h"
#include "sync/routerchannel.h"
#include "sync/secretskeeper.h"
#include "sync/session.h"
#include "sync/synclock.h"
#include "sync/verify.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonDocument>

namespace keyroster::sync {

namespace {

/// Of plans that may have made a revision that is read.
constexpr int plansLookedAt = 20;

const QString trustSetting = QStringLiteral("sync/trusted");
const QString conflictSetting = QStringLiteral("sync/conflicts");

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(keyroster::sync)
};

void setLastPull(const EngineCorePtr& core, SyncState state)
{
    core->lastPull = state;
    if (core->engine)
        Q_EMIT core->engine->stateChanged();
}

/// A shrunken directory or another installation does not become the measure for the guards by being
/// seen once.
bool isTrustworthy(const Trusted& now, const std::optional<Trusted>& before)
{
    return !before
        || (!planning::hasShrunk(now.users, before->users)
            && !planning::hasShrunk(now.groups, before->groups) && now.url == before->url
            && now.deploymentId == before->deploymentId && now.users > 0);
}

/// A revision that is read for the first time is this workspace's own where a plan of it made it:
/// the program may have ended before it could say so.
Result<void> keepReadRevision(workspace::Workspace& workspace, const Policy& policy)
{
    workspace::RevisionRecord read;
    read.number = policy.revision;
    read.author = policy.author;
    read.at = policy.savedAt;
    read.message = syncNote(policy);
    const auto plans = workspace.planHeads(plansLookedAt);
    if (!plans)
        return passOn(plans);
    for (const workspace::PlanRecord& plan : *plans) {
        if (plan.revision != policy.revision || plan.madeAt != policy.savedAt
            || plan.state == QLatin1StringView("discarded"))
            continue;
        if (plan.state == QLatin1StringView("planned")) {
            // Given to a colleague as a file, who has run it: here it is not waiting any more.
            const auto noted = workspace.setPlanState(plan.id, QStringLiteral("discarded"));
            if (!noted)
                return noted;
            continue;
        }
        read.source = workspace::RevisionRecord::Source::SyncedHere;
        read.plan = plan.id;
        read.message = plan.message;
    }
    return workspace.keepRevision(read, policy);
}

Result<void> remember(workspace::Workspace& workspace, const ConflictMemory& memory)
{
    if (workspace.setting(conflictSetting) == memory)
        return {};
    return workspace.setSetting(conflictSetting, memory);
}

/// The server's part of the reading is kept; base and draft stay, and what has to be chosen is
/// noted.
Result<void> stopAtConflict(EngineCore& core, const Reading& reading, ConflictMemory memory,
                            const Result<Followed>& followed)
{
    workspace::Commit commit;
    commit.snapshot = reading.snapshot;
    if (const auto stored = core.workspace->commit(commit); !stored)
        return stored;
    if (!followed)
        return passOn(followed);
    core.conflicts = followed->conflicts;
    if (const auto kept = remember(*core.workspace, withShown(memory, core.conflicts)); !kept)
        return kept;
    return fail(ErrorKind::Conflict, conflictsLine(core.conflicts));
}

Error duringSync()
{
    return {ErrorKind::Cancelled,
            Texts::tr("A sync is running. It reads the server itself when it ends.")};
}

/// What the working copy becomes, and of what.
struct Comparison
{
    Policy base, draft;
    Result<Followed> followed;
};

/// Beside the UI thread: with 100,000 assignments the search for what does not hold together takes
/// many seconds.
Task<Comparison> follow(EngineCorePtr core, Snapshot snapshot, ConflictMemory memory)
{
    const workspace::Workspace& workspace = *core->workspace;
    Comparison compared{workspace.base(), workspace.draft(), {}};
    bool isOwn = false;
    if (snapshot.policy) {
        const auto own = isOwnRevision(workspace, *snapshot.policy);
        if (!own)
            co_return passOn(own);
        isOwn = *own;
    }
    if (isOwn) {
        compared.followed = settle(*snapshot.policy, compared.draft);
        co_return compared;
    }
    const auto future = inBackground<Result<Followed>>(
        [snapshot, memory, base = compared.base, draft = compared.draft] {
            return followServer(snapshot.policy, base, draft, memory, snapshot.directory);
        });
    compared.followed = co_await future;
    co_return compared;
}

/// Puts it into the workspace, in one go.
Result<void> takeFollowed(EngineCore& core, const Reading& reading, const ConflictMemory& memory,
                          const Result<Followed>& followed)
{
    workspace::Workspace& workspace = *core.workspace;
    workspace::Commit commit;
    commit.snapshot = reading.snapshot;
    if (!followed || !followed->conflicts.isEmpty())
        return stopAtConflict(core, reading, memory, followed);
    // At once: a kill in between would lose the admin's own changes.
    commit.draft = followed->draft;
    commit.base = followed->base;
    commit.edit = followed->rest;
    if (const auto stored = workspace.commit(commit); !stored)
        return stored;
    if (const auto forgotten = remember(workspace, {}); !forgotten)
        return forgotten;
    const Trusted now = trustedOf(reading.snapshot);
    if (const auto before = storedTrust(workspace);
        now != before.value_or(Trusted()) && isTrustworthy(now, before)) {
        if (const auto stored = storeTrust(workspace, now); !stored)
            return stored;
    }
    const auto resolved = resolveOpenSteps(workspace, reading.snapshot);
    if (!resolved)
        return passOn(resolved);
    if (*resolved > 0)
        qCInfo(lcSync) << "steps of an earlier run resolved by reading:" << *resolved;
    return {};
}

/// False: a newer reading, or a sync, took its place meanwhile.
Task<bool> takeReading(EngineCorePtr core, Reading reading, QList<Choice> choices, int number)
{
    core->nativeKeys = reading.nativeKeys;
    if (reading.snapshot.policy) {
        const auto kept = keepReadRevision(*core->workspace, *reading.snapshot.policy);
        if (!kept)
            co_return passOn(kept);
    }
    core->conflicts.clear();
    const ConflictMemory memory = withChoices(core->workspace->setting(conflictSetting), choices);
    for (;;) {
        const auto compared = co_await follow(core, reading.snapshot, memory);
        if (!core->isAlive())
            co_return gone();
        if (!compared)
            co_return passOn(compared);
        if (number < core->readingTaken)
            co_return false;
        const workspace::Workspace& workspace = *core->workspace;
        if (workspace.draft() != compared->draft || workspace.base() != compared->base)
            continue; // edited while it was compared
        const auto taken = takeFollowed(*core, reading, memory, compared->followed);
        if (!taken)
            co_return passOn(taken);
        co_return true;
    }
}

/// A window that stays open for weeks outlives the server's version: what a server is, is read each
/// time with what it holds.
Task<Reading> readAnew(EngineCorePtr core, CancelToken cancel)
{
    const auto learned = co_await learnFactsAgain(core, cancel);
    if (!learned)
        co_return passOn(learned);
    if (!core->isAlive())
        co_return gone();
    const auto reading = co_await readServer(core->client, core->facts,
                                             core->workspace->draft().fingerprintSalt, cancel);
    co_return reading;
}

QJsonObject statusQuestion()
{
    return QJsonObject({{QStringLiteral("op"), QStringLiteral("status")}});
}

void takeStatus(EngineCore& core, const QJsonObject& answer)
{
    core.status = parseStatus(answer, QDateTime::currentDateTimeUtc());
    Q_EMIT core.engine->routerStatusChanged();
}

bool isUnreachable(ErrorKind kind)
{
    return kind == ErrorKind::Network || kind == ErrorKind::Timeout || kind == ErrorKind::Tls
        || kind == ErrorKind::Redirected;
}

} // namespace

std::optional<Trusted> storedTrust(const workspace::Workspace& workspace)
{
    const QJsonObject object = QJsonDocument::fromJson(workspace.setting(trustSetting)).object();
    if (object.isEmpty())
        return std::nullopt;
    Trusted trusted;
    trusted.url = object.value(QStringLiteral("url")).toString();
    trusted.deploymentId = object.value(QStringLiteral("deployment")).toString();
    trusted.users = object.value(QStringLiteral("users")).toInteger();
    trusted.groups = object.value(QStringLiteral("groups")).toInteger();
    return trusted;
}

Result<void> storeTrust(workspace::Workspace& workspace, const Trusted& trusted)
{
    const QJsonObject object{{QStringLiteral("url"), trusted.url},
                             {QStringLiteral("deployment"), trusted.deploymentId},
                             {QStringLiteral("users"), trusted.users},
                             {QStringLiteral("groups"), trusted.groups}};
    return workspace.setSetting(trustSetting, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SyncState stateOf(EngineCore& core)
{
    if (!core.workspace || !core.workspace->snapshot())
        return core.lastPull == SyncState::Unreachable ? SyncState::Unreachable
                                                       : SyncState::Unknown;
    if (core.lastPull == SyncState::Unreachable || core.lastPull == SyncState::ServerChanged)
        return core.lastPull;
    if (core.leftUndone || core.workspace->isEdited())
        return SyncState::Draft;
    return core.drift.isEmpty() ? SyncState::InSync : SyncState::ServerChanged;
}

Error unreachable(const EngineCorePtr& core, Error error)
{
    if (isUnreachable(error.kind))
        setLastPull(core, SyncState::Unreachable);
    return error;
}

Task<void> resumeAndTell(EngineCorePtr core, CancelToken cancel)
{
    const auto resumed = co_await resumeSession(core, cancel);
    if (!resumed)
        co_return fail(unreachable(core, resumed.error()));
    co_await dropLeftPages(core);
    co_return resumed;
}

Task<void> pullServer(EngineCorePtr core, CancelToken cancel, QList<Choice> choices)
{
    if (core->applying)
        co_return fail(duringSync());
    const auto pulled = co_await pullAlone(core, cancel, choices);
    co_return pulled;
}

Task<void> pullAlone(EngineCorePtr core, CancelToken cancel, QList<Choice> choices)
{
    const auto signedIn = co_await ready(core, cancel);
    if (!signedIn)
        co_return fail(noticed(core, unreachable(core, signedIn.error())));
    if (!core->isAlive())
        co_return gone();
    const int number = ++core->readingsBegun;
    auto reading = co_await readAnew(core, cancel);
    if (!reading && reading.error().kind == ErrorKind::SignInRequired) {
        const auto again = co_await resumeSession(core, cancel);
        if (!again)
            co_return fail(noticed(core, again.error()));
        if (!core->isAlive())
            co_return gone();
        reading = co_await readAnew(core, cancel);
    }
    if (!core->isAlive())
        co_return gone();
    if (!reading)
        co_return fail(noticed(core, unreachable(core, reading.error())));
    if (number < core->readingTaken) {
        if (core->applying)
            co_return fail(duringSync());
        co_return Result<void>(); // what is there is newer
    }
    core->readingTaken = number;
    const auto taken = co_await takeReading(core, *reading, choices, number);
    if (!core->isAlive())
        co_return gone();
    if (taken && !*taken) {
        if (core->applying)
            co_return fail(duringSync());
        co_return Result<void>(); // what is there is newer
    }
    lookForDrift(*core, reading->snapshot, taken.has_value());
    const bool conflict = !taken && taken.error().kind == ErrorKind::Conflict;
    setLastPull(core, conflict ? SyncState::ServerChanged : SyncState::InSync);
    if (taken) {
        const auto tidied = co_await removeLeftLock(core, cancel);
        if (!tidied)
            qCWarning(lcSync) << "a lock is left:" << errorKindName(tidied.error().kind);
        co_return Result<void>();
    }
    co_return passOn(taken);
}

Task<VerifyReport> pullAndVerify(EngineCorePtr core, CancelToken cancel)
{
    const auto pulled = co_await pullServer(core, cancel);
    if (!pulled)
        co_return passOn(pulled);
    if (!core->isAlive())
        co_return gone();
    const auto report =
        co_await verifyServer(core, *core->workspace->snapshot(), core->workspace->base(), cancel);
    co_return report;
}

Task<QJsonObject> askOnServer(EngineCorePtr core, QJsonObject question, CancelToken cancel)
{
    const auto signedIn = co_await ready(core, cancel);
    if (!signedIn)
        co_return fail(noticed(core, signedIn.error()));
    const auto client = core->client;
    const auto answer = co_await askRouter(client, question, cancel);
    if (!answer)
        co_return fail(noticed(core, answer.error()));
    co_return answer;
}

Task<RouterStatus> askStatus(EngineCorePtr core, CancelToken cancel)
{
    ++core->statusQuestions;
    const auto asked = qScopeGuard([core] { --core->statusQuestions; });
    const auto answer = co_await askOnServer(core, statusQuestion(), cancel);
    if (!answer)
        co_return passOn(answer);
    if (!core->engine)
        co_return gone();
    takeStatus(*core, *answer);
    // A named copy: QCoro moves out of whatever is returned.
    const RouterStatus status = core->status;
    co_return status;
}

Task<bool> lookAtStatus(EngineCorePtr core, CancelToken cancel)
{
    const bool signedIn = core->client && core->factsKnown && core->client->hasToken();
    if (!core->isAlive() || !signedIn || core->applying || core->statusQuestions > 0)
        co_return false;
    const std::optional<Snapshot>& snapshot = core->workspace->snapshot();
    if (!snapshot || !snapshot->router.router.exists)
        co_return false;
    ++core->statusQuestions;
    const auto asked = qScopeGuard([core] { --core->statusQuestions; });
    const auto client = core->client;
    const auto answer = co_await askRouter(client, statusQuestion(), cancel);
    if (!answer)
        co_return passOn(answer);
    // A sync that began meanwhile says itself how the keys are.
    if (!core->engine || core->applying || core->client != client)
        co_return false;
    takeStatus(*core, *answer);
    co_return true;
}

Task<SecretBytes> secretOfKey(EngineCorePtr core, KeyId id, CancelToken cancel)
{
    if (!core->isAlive() || cancel.isCancelled())
        co_return gone();
    const ApiKey* key = core->workspace->draft().key(id);
    if (!key)
        co_return fail(ErrorKind::NotFound, Texts::tr("This key is no longer there."));
    const auto secret = co_await readKeySecret(core, *key);
    co_return secret;
}

Task<providers::KeyTest> testStoredKey(EngineCorePtr core, KeyId id, CancelToken cancel)
{
    const auto secret = co_await secretOfKey(core, id, cancel);
    if (!secret)
        co_return passOn(secret);
    if (!core->isAlive())
        co_return gone();
    const ApiKey* key = core->workspace->draft().key(id);
    if (!key)
        co_return fail(ErrorKind::NotFound, Texts::tr("This key is no longer there."));
    const QString fingerprint = key->fingerprint;
    const auto tested = co_await testGivenSecret(core, key->connection, *secret, cancel);
    if (tested)
        keepTest(core, id, fingerprint, *tested);
    co_return tested;
}

void keepTest(const EngineCorePtr& core, const KeyId& key, const QString& fingerprint,
              const providers::KeyTest& test)
{
    core->tests.insert(key, {test, QDateTime::currentDateTimeUtc(), fingerprint});
    if (core->engine)
        Q_EMIT core->engine->keyTested(key);
}

Task<providers::KeyTest> testGivenSecret(EngineCorePtr core, ConnectionId id, SecretBytes secret,
                                         CancelToken cancel)
{
    if (!core->isAlive())
        co_return gone();
    const Connection* found = core->workspace->draft().connection(id);
    if (!found)
        co_return fail(ErrorKind::NotFound, Texts::tr("This connection is no longer there."));
    const Connection connection = *found;
    const auto tested = co_await testOnConnection(core, connection, secret, cancel);
    co_return tested;
}

Task<providers::KeyTest> testOnConnection(EngineCorePtr core, Connection connection,
                                          SecretBytes secret, CancelToken cancel)
{
    if (!core->isAlive())
        co_return gone();
    const HttpFetch fetch = providerFetch(core);
    const auto tested = co_await providers::testKey(fetch, connection, secret, cancel);
    co_return tested;
}

} // namespace keyroster::sync
