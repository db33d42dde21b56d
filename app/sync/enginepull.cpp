#include "base/log.h"
#include "sync/applyrun.h"
#include "sync/enginework.h"
#include "sync/journal.h"
#include "sync/keywork.h"
#include "sync/merge.h"
#include "sync/pull.h"
#include "sync/routerchannel.h"
#include "sync/secretskeeper.h"
#include "sync/session.h"
#include "sync/verify.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace keyroster::sync {

namespace {

const QString trustSetting = QStringLiteral("sync/trusted");

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
        || (now.users * 2 >= before->users && now.groups * 2 >= before->groups
            && now.url == before->url && now.deploymentId == before->deploymentId && now.users > 0);
}

Result<void> takeReading(EngineCore& core, const Reading& reading)
{
    workspace::Workspace& workspace = *core.workspace;
    core.nativeKeys = reading.nativeKeys;
    workspace::Commit commit;
    commit.snapshot = reading.snapshot;
    const auto followed =
        followServer(reading.snapshot.policy, workspace.base(), workspace.draft());
    if (!followed) {
        if (const auto stored = workspace.commit(commit); !stored)
            return stored;
        return passOn(followed);
    }
    commit.draft = followed->draft;
    if (const auto stored = workspace.commit(commit); !stored)
        return stored;
    if (followed->base) {
        if (const auto based = workspace.setBase(*followed->base); !based)
            return based;
    }
    if (const auto kept = workspace.apply(followed->rest); !kept)
        return kept;
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
    if (!core.edited)
        core.edited = !sameContent(core.workspace->draft(), core.workspace->base());
    if (*core.edited)
        return SyncState::Draft;
    return core.drift ? SyncState::ServerChanged : SyncState::InSync;
}

Task<void> pullServer(EngineCorePtr core, CancelToken cancel)
{
    const auto signedIn = co_await ready(core, cancel);
    if (!signedIn) {
        if (isUnreachable(signedIn.error().kind))
            setLastPull(core, SyncState::Unreachable);
        co_return fail(noticed(core, signedIn.error()));
    }
    if (!core->isAlive())
        co_return gone();
    auto reading = co_await readServer(core->client, core->facts,
                                       core->workspace->draft().fingerprintSalt, cancel);
    if (!reading && reading.error().kind == ErrorKind::SignInRequired) {
        const auto again = co_await resumeSession(core, cancel);
        if (!again)
            co_return fail(noticed(core, again.error()));
        if (!core->isAlive())
            co_return gone();
        reading = co_await readServer(core->client, core->facts,
                                      core->workspace->draft().fingerprintSalt, cancel);
    }
    if (!core->isAlive())
        co_return gone();
    if (!reading) {
        if (isUnreachable(reading.error().kind))
            setLastPull(core, SyncState::Unreachable);
        co_return fail(noticed(core, reading.error()));
    }
    const auto taken = takeReading(*core, *reading);
    core->edited.reset();
    core->drift = taken && !differencesOf(reading->snapshot, core->workspace->base()).isEmpty();
    const bool conflict = !taken && taken.error().kind == ErrorKind::Conflict;
    setLastPull(core, conflict ? SyncState::ServerChanged : SyncState::InSync);
    co_return taken;
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
    QJsonObject question;
    question.insert(QStringLiteral("op"), QStringLiteral("status"));
    const auto answer = co_await askOnServer(core, question, cancel);
    if (!answer)
        co_return passOn(answer);
    if (!core->engine)
        co_return gone();
    core->status = parseStatus(*answer, QDateTime::currentDateTimeUtc());
    Q_EMIT core->engine->routerStatusChanged();
    // A named copy: QCoro moves out of whatever is returned.
    const RouterStatus status = core->status;
    co_return status;
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
    const auto tested = co_await testGivenSecret(core, key->connection, *secret, cancel);
    co_return tested;
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
