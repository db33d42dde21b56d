#include "sync/engine.h"

#include "sync/enginecore.h"
#include "sync/enginework.h"
#include "sync/goback.h"
#include "sync/keywork.h"
#include "sync/planfile.h"
#include "sync/planwork.h"
#include "sync/routerchannel.h"
#include "sync/secretskeeper.h"
#include "sync/session.h"
#include "sync/verify.h"

#include <QCoreApplication>

namespace keyroster::sync {

Engine::Engine(workspace::Workspace* workspace, secrets::SecretStore* secrets, QObject* parent)
    : QObject(parent)
    , d(std::make_shared<EngineCore>())
{
    d->engine = this;
    d->workspace = workspace;
    d->secrets = secrets;
    const auto changed = [this] {
        d->driftIsOld = true;
        Q_EMIT stateChanged();
    };
    connect(workspace, &workspace::Workspace::draftChanged, this, changed);
    connect(workspace, &workspace::Workspace::baseChanged, this, changed);
}

Engine::~Engine()
{
    // Operations that still wait hold the core: their requests end now, and they see that the
    // engine is gone.
    d->engine.clear();
    d->transport.reset();
    d->providers.reset();
}

workspace::Workspace* Engine::workspace() const
{
    return d->workspace;
}

secrets::SecretStore* Engine::secretStore() const
{
    return d->secrets;
}

SyncState Engine::state() const
{
    return stateOf(*d);
}

const RouterStatus& Engine::routerStatus() const
{
    return d->status;
}

QString Engine::untrustedCertificate() const
{
    return d->transport ? d->transport->lastUntrustedCertificate() : QString();
}

QString Engine::confirmationName() const
{
    return confirmationNameOf(*d);
}

Task<openwebui::ServerFacts> Engine::look(QString url, bool allowPlainHttp,
                                          QString pinnedCertificate, CancelToken cancel)
{
    return lookAtServer(d, url, allowPlainHttp, pinnedCertificate, cancel);
}

Task<void> Engine::signIn(SignIn how, CancelToken cancel)
{
    return signInToServer(d, how, cancel);
}

Task<void> Engine::signInWithCode(QString code, bool recovery, CancelToken cancel)
{
    return sendCode(d, code, recovery, cancel);
}

Task<void> Engine::resume(CancelToken cancel)
{
    return resumeAndTell(d, cancel);
}

Task<void> Engine::signOut(CancelToken cancel)
{
    return endSession(d, cancel);
}

Task<void> Engine::pull(CancelToken cancel)
{
    return pullServer(d, cancel);
}

const QList<Conflict>& Engine::conflicts() const
{
    return d->conflicts;
}

Task<void> Engine::resolveConflicts(QList<Choice> choices, CancelToken cancel)
{
    return pullServer(d, cancel, choices);
}

const Drift& Engine::drift() const
{
    return driftOf(*d);
}

Task<bool> Engine::checkServer(CancelToken cancel)
{
    return checkOnServer(d, cancel);
}

Result<void> Engine::takeTheirs(const QStringList& objects)
{
    return takeOver(*d, objects);
}

Task<RouterStatus> Engine::status(CancelToken cancel)
{
    return askStatus(d, cancel);
}

Task<bool> Engine::checkStatus(CancelToken cancel)
{
    return lookAtStatus(d, cancel);
}

Task<QJsonObject> Engine::explainOnServer(UserId user, ConnectionId connection, QString model,
                                          CancelToken cancel)
{
    const QJsonObject question{{QStringLiteral("op"), QStringLiteral("explain")},
                               {QStringLiteral("user"), user.text()},
                               {QStringLiteral("connection"), connection.text()},
                               {QStringLiteral("model"), model}};
    return askOnServer(question, cancel);
}

Task<QJsonObject> Engine::askOnServer(QJsonObject question, CancelToken cancel)
{
    return keyroster::sync::askOnServer(d, question, cancel);
}

Task<QList<KeyId>> Engine::addKeys(ConnectionId connection, QList<NewKey> keys, CancelToken cancel)
{
    return addNewKeys(d, connection, keys, cancel);
}

Task<void> Engine::replaceSecret(KeyId key, SecretBytes secret, CancelToken cancel)
{
    return replaceKeySecret(d, key, secret, cancel);
}

Task<SecretBytes> Engine::secretOf(KeyId key, CancelToken cancel)
{
    return secretOfKey(d, key, cancel);
}

Task<providers::KeyTest> Engine::testKey(KeyId key, CancelToken cancel)
{
    return testStoredKey(d, key, cancel);
}

void Engine::noteTest(const KeyId& key, const providers::KeyTest& test)
{
    if (const ApiKey* tested = d->workspace->draft().key(key))
        keepTest(d, key, tested->fingerprint, test);
}

const QHash<KeyId, KeyTested>& Engine::keyTests() const
{
    return d->tests;
}

Task<providers::KeyTest> Engine::testSecret(ConnectionId connection, SecretBytes secret,
                                            CancelToken cancel)
{
    return testGivenSecret(d, connection, secret, cancel);
}

Task<providers::KeyTest> Engine::testSecretOn(Connection connection, SecretBytes secret,
                                              CancelToken cancel)
{
    return testOnConnection(d, connection, secret, cancel);
}

Task<void> Engine::commitWithSecrets(Edit edit, QList<KeyedSecret> secrets, CancelToken cancel)
{
    return commitEditWithSecrets(d, edit, secrets, cancel);
}

Task<ConnectionId> Engine::adoptNative(QString baseUrl, QString prefixId, CancelToken cancel)
{
    return adoptNativeConnection(d, baseUrl, prefixId, cancel);
}

Task<QList<ConnectionId>> Engine::adoptNatives(QList<NativeName> names, CancelToken cancel)
{
    return adoptNativeConnections(d, names, cancel);
}

Task<Plan> Engine::plan(CancelToken cancel)
{
    return planAndStore(d, planInputOf, cancel);
}

Task<Plan> Engine::planRest(CancelToken cancel)
{
    return planWhatIsLeft(d, cancel);
}

Task<Plan> Engine::planPutBack(QStringList objects, CancelToken cancel)
{
    return planOfObjects(d, objects, cancel);
}

Task<ApplyReport> Engine::apply(PlanId plan, QString confirmedName, StepCallback onStep,
                                CancelToken cancel)
{
    return applyPlan(d, plan, confirmedName, onStep, cancel);
}

Task<VerifyReport> Engine::verify(CancelToken cancel)
{
    return pullAndVerify(d, cancel);
}

std::optional<Interrupted> Engine::interrupted() const
{
    return d->applying ? std::nullopt : interruptedSync(*d->workspace);
}

Task<Plan> Engine::planBack(CancelToken cancel)
{
    return planBackFromInterrupted(d, cancel);
}

Task<Plan> Engine::undoLastSync(CancelToken cancel)
{
    return planUndoOfLastSync(d, cancel);
}

QString Engine::undoLastSyncText() const
{
    return d->applying ? QString() : undoOfLastSyncText(*d->workspace);
}

Task<Plan> Engine::planForFile(CancelToken cancel)
{
    return makePlanForFile(d, cancel);
}

Task<Plan> Engine::takePlanFile(QByteArray file, CancelToken cancel)
{
    return takeOverPlanFile(d, file, cancel);
}

} // namespace keyroster::sync
