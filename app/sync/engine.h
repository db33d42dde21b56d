#pragma once

#include "base/cancel.h"
#include "base/http.h"
#include "openwebui/client.h"
#include "policy/resolve.h"
#include "providers/probe.h"
#include "secrets/secretstore.h"
#include "sync/adopt.h"
#include "sync/conflict.h"
#include "sync/drift.h"
#include "sync/interrupted.h"
#include "sync/plan.h"
#include "workspace/workspace.h"

#include <QObject>
#include <memory>

namespace keyroster::sync {

enum class SyncState { Unknown, InSync, Draft, ServerChanged, Unreachable };

struct StepResult
{
    int number = 0;
    workspace::StepOutcome outcome = workspace::StepOutcome::Intended;
    QString message;
};

struct ApplyReport
{
    enum class End { Done, Partly, Stale, Cancelled };
    End end = End::Done;
    QList<StepResult> steps;
    QStringList moved;   ///< for Stale: which objects moved, translated
    QString summary;     ///< translated sentence
    qint64 revision = 0; ///< that the server has now
    /// Unless Done: steps that a new plan would have, by reading the server again after the run;
    /// -1: it could not be read.
    int left = -1;
    QString next; ///< translated: how far it came and what the next sync does; empty for Done
};

/// Result of reading back: empty `differences` = the server is as planned and the router says so.
struct VerifyReport
{
    QStringList differences; ///< translated
    qint64 routerRevision = 0;
    int explained = 0; ///< assignments that the router was asked about and answered like resolve()
};

/// A key that only cools, or has no access, for one model.
struct KeyModelStatus
{
    QString model, state, reason;
    QDateTime until; ///< invalid: none
};

/// The router's own report about one key. `state` is the worst of its models where it only holds
/// for some of them.
struct KeyStatus
{
    KeyId key;
    QString
        fingerprint; ///< of the secret that it judged, as ApiKey's; empty: the router did not say
    QString state;   ///< "ok", "cooling", "exhausted", "invalid", "suspended", "out_of_credit",
                     ///< "unreadable", "disabled"
    QString reason;
    QDateTime until; ///< invalid: none
    qint64 inFlight = 0, requestsMinute = 0, tokensMinute = 0, requestsDay = 0, tokensDay = 0;
    double costMonth = 0; ///< USD
    QString account;
    QList<KeyModelStatus> models;

    /// Whether it is about this secret of the key: the state of a replaced one says nothing.
    [[nodiscard]] bool isAbout(const ApiKey& draft) const;
    /// What of it still holds, by the router's own rule: a state that is over is "ok" again unless
    /// one of its models goes on; counters stay.
    [[nodiscard]] KeyStatus asOf(const QDateTime& now) const;
};

struct RouterStatus
{
    qint64 revision = 0;
    QString version;
    QList<KeyStatus> keys;
    QString store; ///< where counters live
    QStringList errors;
    QDateTime at; ///< UTC, when asked
    /// For resolve() and lint(), which leave out what is over. Not of secrets that `policy` has
    /// replaced.
    [[nodiscard]] KeyConditions conditions(const Policy& policy) const;
};

/// What a test of a key from here said, and when.
struct KeyTested
{
    providers::KeyTest test;
    QDateTime at;        ///< UTC
    QString fingerprint; ///< of the tested secret; empty: not known
    [[nodiscard]] bool isAbout(const ApiKey& draft) const;
};

/// A key to add: the secret is stored in the keychain, the rest in the draft.
struct NewKey
{
    QString label; ///< empty: made from the provider's name and a number
    SecretBytes secret;
    AccountId account;
    double weight = 1;
    Limits limits;
};

/// A secret that belongs to a key which an edit brings in.
struct KeyedSecret
{
    KeyId key;
    SecretBytes secret;
};

/// What of a sign-in is there after the program has ended.
enum class Keep {
    Credential, ///< password, API key or token as given, and the session
    Session,    ///< only the session that the server made for a password
    Nothing,    ///< who signed in and how, but no secret; what was kept before is forgotten
    AsItWas,    ///< all that is stored stays: this sign-in is for this engine alone
};

struct SignIn
{
    workspace::ServerProfile::SignIn method = workspace::ServerProfile::SignIn::Password;
    QString email;
    SecretBytes secret; ///< password, API key or token
    Keep keep = Keep::Credential;
};

using StepCallback = std::function<void(StepResult)>;

/// One server as the window and the command line work with it: the only way from them to the
/// network and the keychain. Owns client and transport; workspace and secret store are the
/// composition root's and outlive it. GUI thread. After SignInRequired call signIn() and repeat;
/// nothing of the draft is lost.
class Engine : public QObject
{
    Q_OBJECT
public:
    Engine(workspace::Workspace* workspace, secrets::SecretStore* secrets,
           QObject* parent = nullptr);
    ~Engine() override;

    [[nodiscard]] workspace::Workspace* workspace() const;
    [[nodiscard]] secrets::SecretStore* secretStore() const;
    [[nodiscard]] SyncState state() const;
    /// The last status of the router; empty conditions until asked.
    [[nodiscard]] const RouterStatus& routerStatus() const;
    /// SHA-256 of an untrusted certificate after ErrorKind::Tls, for "trust this one?".
    [[nodiscard]] QString untrustedCertificate() const;
    /// The server's name as it has to be typed to confirm a guarded plan.
    [[nodiscard]] QString confirmationName() const;

    // Connect
    /// Looks at the address (as typed); writes nothing. Also sets the profile's url in memory for
    /// signIn(). Without a `pinnedCertificate` the one that is stored for this address holds on.
    Task<openwebui::ServerFacts> look(QString url, bool allowPlainHttp, QString pinnedCertificate,
                                      CancelToken cancel);
    /// Signs in and stores profile, credential and session. SecondFactor: call signInWithCode()
    /// next.
    Task<void> signIn(SignIn how, CancelToken cancel);
    Task<void> signInWithCode(QString code, bool recovery, CancelToken cancel);
    /// With what is stored: session token, else credential. SignInRequired when a person is needed.
    Task<void> resume(CancelToken cancel);
    /// Ends the session on the server where a password made it (best effort), and forgets session
    /// and credential here (the workspace stays).
    Task<void> signOut(CancelToken cancel);

    // Read
    /// Snapshot into the workspace. On the first pull, or when the draft has no edits, the draft
    /// becomes the server's policy; edits are merged with what another admin changed. Conflict when
    /// both changed the same: base and draft stay as they are, and conflicts() says what it is.
    Task<void> pull(CancelToken cancel);
    /// After a pull that ended with Conflict; empty else, and when the conflict is that the server
    /// has a policy of another set-up. stateChanged() is emitted when it changes.
    [[nodiscard]] const QList<Conflict>& conflicts() const;
    /// Reads the server again and merges by these choices. A choice counts only while both sides
    /// say what they said when the conflict was shown (by this engine, or by an earlier one on the
    /// same workspace); Conflict when any conflict is left, conflicts() then has those.
    Task<void> resolveConflicts(QList<Choice> choices, CancelToken cancel);
    /// What on the server is not as the last sync left it, by the last pull.
    [[nodiscard]] const Drift& drift() const;
    /// Looks at our objects on the server with a handful of requests, and pulls when one of them
    /// moved. Value: something moved.
    Task<bool> checkServer(CancelToken cancel);
    Task<RouterStatus> status(CancelToken cancel);
    /// The same without being asked for: only while signed in, with a router on the server, no sync
    /// and no other such question under way (else false), and it never asks for a sign-in.
    Task<bool> checkStatus(CancelToken cancel);
    /// The router's own answer to "Why this key?", raw JSON of the op `explain`.
    Task<QJsonObject> explainOnServer(UserId user, ConnectionId connection, QString model,
                                      CancelToken cancel);

    /// Any other question on the control channel: {"op": "usage"|"probe"|"reset", ...}; the content
    /// of the answer.
    Task<QJsonObject> askOnServer(QJsonObject question, CancelToken cancel);

    // Edit (each one undo step)
    Task<QList<KeyId>> addKeys(ConnectionId connection, QList<NewKey> keys, CancelToken cancel);
    Task<void> replaceSecret(KeyId key, SecretBytes secret, CancelToken cancel);
    /// The secret of a key, for copying and revealing; NotFound when another admin's laptop has it.
    Task<SecretBytes> secretOf(KeyId key, CancelToken cancel);
    /// What it says is kept in keyTests().
    Task<providers::KeyTest> testKey(KeyId key, CancelToken cancel);
    /// Keeps what a test said before the key was there (a form that is being filled in).
    void noteTest(const KeyId& key, const providers::KeyTest& test);
    /// The last test of each key since the program began, for all who show keys.
    [[nodiscard]] const QHash<KeyId, KeyTested>& keyTests() const;
    Task<providers::KeyTest> testSecret(ConnectionId connection, SecretBytes secret,
                                        CancelToken cancel);
    /// The same for a connection that is not in the draft yet (a form that is being filled in).
    Task<providers::KeyTest> testSecretOn(Connection connection, SecretBytes secret,
                                          CancelToken cancel);
    /// An edit made elsewhere together with the secrets of its keys, as one undo step (import).
    /// Fingerprints and last4 of the keys in the edit are filled in here.
    Task<void> commitWithSecrets(Edit edit, QList<KeyedSecret> secrets, CancelToken cancel);
    /// adopt() with the native key taken into the secret store.
    Task<ConnectionId> adoptNative(QString baseUrl, QString prefixId, CancelToken cancel);
    /// All of them or none, as one undo step; in the order of `names`.
    Task<QList<ConnectionId>> adoptNatives(QList<NativeName> names, CancelToken cancel);
    /// The draft takes over what these objects of drift() show on the server; see
    /// sync::takeTheirs().
    Result<void> takeTheirs(const QStringList& objects);

    // Sync
    /// Makes and stores the plan from the last snapshot and the draft, beside this thread; asks
    /// nobody.
    Task<Plan> plan(CancelToken cancel);
    /// Runs exactly this plan. `confirmedName` must be the server's name when the plan has guards
    /// (Guarded otherwise). `onStep` is called for each step when it starts (Intended) and when it
    /// ended. Cancel settles within 5 s.
    Task<ApplyReport> apply(PlanId plan, QString confirmedName, StepCallback onStep,
                            CancelToken cancel);
    Task<VerifyReport> verify(CancelToken cancel);
    /// After a run that did not end with Done: reads the server and makes the plan of what is still
    /// missing. What is done is not in it.
    Task<Plan> planRest(CancelToken cancel);
    /// The plan that makes only these objects of drift() as the last sync left them, whatever the
    /// draft says. Objects that only move together (an adopted connection and its models) come
    /// along. NotFound for an object that does not drift.
    Task<Plan> planPutBack(QStringList objects, CancelToken cancel);

    // Back
    /// A sync that was cut off when the program ended: offer planRest() ("Continue") and
    /// planBack() ("Go back"). Pull first, so that its outcomes are known.
    [[nodiscard]] std::optional<Interrupted> interrupted() const;
    /// Reads the server and plans back to the last whole revision. The edit that leads there is one
    /// undo step of the draft. The plan is empty when nothing on the server was changed.
    Task<Plan> planBack(CancelToken cancel);
    /// Reads the server and makes the plan that undoes its last sync, whoever made it: the policy
    /// in the slot that is not in use, as a new revision. The draft follows (one undo step).
    /// Refused in words: Conflict while the draft has changes of its own; NotFound when there is no
    /// sync, or only the first one, to undo, or the slot does not hold the revision before.
    Task<Plan> undoLastSync(CancelToken cancel);
    /// "Undo the last sync (back to revision 6)"; empty when undoLastSync() would refuse by what is
    /// known without asking the server.
    [[nodiscard]] QString undoLastSyncText() const;

    // Plan files
    /// The plan of now as a file for a colleague, stored like plan(). New keys are sealed for the
    /// router of the server, so that the file holds no secret and runs on any admin's computer;
    /// BadInput names the keys where that cannot be (their secret is elsewhere, or the server has
    /// no router yet). Without any step: an empty plan.
    Task<Plan> planForFile(CancelToken cancel);
    /// Takes a plan file over: reads the server, checks file, server, every `before` and the
    /// guards, and stores it as it is, ready for apply(). The draft follows (one undo step).
    /// Damaged (not what Keyroster wrote), BadInput (another server or set-up), Stale (names what
    /// moved), Conflict (the draft has changes of its own).
    Task<Plan> takePlanFile(QByteArray file, CancelToken cancel);

Q_SIGNALS:
    void stateChanged();
    void routerStatusChanged();
    void keyTested(const keyroster::KeyId& key); ///< keyTests() has it
    void signInNeeded();                         ///< a call failed with SignInRequired

private:
    std::shared_ptr<struct EngineCore> d;
};

/// The bundled router, from the resources.
QString bundledRouter();
QString bundledRouterVersion();
QString bundledSlot();

} // namespace keyroster::sync
