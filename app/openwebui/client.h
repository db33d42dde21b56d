#pragma once

#include "base/cancel.h"
#include "base/http.h"
#include "base/result.h"
#include "openwebui/capabilities.h"
#include "policy/directory.h"

#include <QJsonObject>
#include <QObject>

/// One Open WebUI server through its admin REST API. What the versions answer: README, "Server
/// versions".
namespace keyroster::openwebui {

/// Before signing in.
struct ServerFacts
{
    QString version;
    QString deploymentId;
    QString name;
    bool passwordLogin = true;
    bool apiKeys = false;         ///< not told by every version; false when unknown
    bool functionsEnabled = true; ///< told by 0.12 and only to who is signed in; true when unknown
    bool onboarding = false;      ///< no user yet
};

struct Session
{
    SecretBytes token; ///< JWT, or the API key itself
    QString userId, name, email, role;
    QDateTime expiresAt; ///< UTC; invalid: does not expire, or unknown
};

/// Answer of a password sign-in: a session, or the one-time code is asked for (0.12 MFA).
struct SignInAnswer
{
    std::optional<Session> session;
    SecretBytes challenge; ///< for signInWithCode(); lives 5 minutes
    /// The server wants the second factor set up first, which is done in its own pages.
    bool mustEnroll = false;
};

/// The native connections with their keys; index i of both lists belongs together.
struct NativeConfig
{
    /// As the server sent it, less the keys; written back whole, with the keys put in again.
    QJsonObject raw;
    QList<NativeConnection> connections; ///< fingerprints not filled in
    QList<SecretBytes> keys;
};

struct FunctionForm
{
    QString id, name, content, description;
    QJsonObject meta; ///< further fields of meta (the marker)
};

/// All requests go through one Transport; each function ends within its time-out and when the token
/// is cancelled. Errors are those of HttpFetch, and SignInRequired, Forbidden, NotFound,
/// RateLimited, Http, Protocol, Unsupported. Nothing is retried that writes. A write that ends with
/// Unknown, Cancelled (once it was sent) or Http 500 may have happened: read the server to know.
/// Deleting what is not there is a success. GUI thread.
class Client : public QObject
{
    Q_OBJECT
public:
    /// `fetch` is Transport::fetcher(); `url` normalized.
    Client(QUrl url, HttpFetch fetch, QObject* parent = nullptr);
    ~Client() override;

    [[nodiscard]] QUrl url() const;
    void setToken(SecretBytes token);
    [[nodiscard]] bool hasToken() const;
    /// Valid after facts().
    [[nodiscard]] const Capabilities& capabilities() const;

    /// Version first: Unsupported (with the reason) for a server that is too old.
    Task<ServerFacts> facts(CancelToken cancel);
    /// These three use the session from then on when they succeed, and else keep the one they had.
    /// SignInFailed: not known to the server. Forbidden: not an admin. RateLimited: too many tries.
    Task<SignInAnswer> signIn(QString email, SecretBytes password, CancelToken cancel);
    Task<Session> signInWithCode(SecretBytes challenge, QString code, bool recovery,
                                 CancelToken cancel);
    /// Checks a pasted token or API key and that it belongs to an admin. 0.12 does not tell whose
    /// an API key is: id, name and email are empty then.
    Task<Session> signInWithToken(SecretBytes token, CancelToken cancel);
    /// Is the session still good? SignInRequired when not (tells that apart from "not found" and
    /// "not allowed").
    Task<void> checkSession(CancelToken cancel);
    /// Tells the server that this session ends, and waits a few seconds at most. The token stays in
    /// use here; whether it is good any longer depends on the server (without Redis it is).
    Task<void> signOut(CancelToken cancel);

    Task<QList<User>> users(CancelToken cancel);
    Task<QList<Group>> groups(CancelToken cancel); ///< with direct members
    Task<QList<ServerModel>> models(bool refresh, CancelToken cancel);

    Task<QList<ModelEntry>> modelEntries(CancelToken cancel);
    Task<ModelEntry> modelEntry(QString id, CancelToken cancel); ///< NotFound when there is none
    /// With exactly these grants, whatever the version needs for it; read back and compared
    /// (Conflict when it did not take).
    Task<void> createModelEntry(ModelEntry entry, CancelToken cancel);
    Task<void> updateModelEntry(ModelEntry entry, CancelToken cancel);
    /// One request for an entry that exists and keeps its grants; not read back. For moves in which
    /// every request lengthens the moment without an answer; the caller reads afterwards.
    Task<void> rewriteModelEntry(ModelEntry entry, CancelToken cancel);
    Task<void> deleteModelEntry(QString id, CancelToken cancel);

    Task<FunctionState> function(QString id,
                                 CancelToken cancel); ///< exists = false when there is none
    Task<void> createFunction(FunctionForm form, CancelToken cancel);
    Task<void> updateFunction(FunctionForm form,
                              CancelToken cancel); ///< keeps it active where the server would not
    Task<void> setFunctionActive(QString id, bool active, CancelToken cancel);
    Task<void> deleteFunction(QString id, CancelToken cancel);
    Task<QJsonObject> valves(QString id, CancelToken cancel);
    Task<void> setValves(QString id, QJsonObject valves, CancelToken cancel); ///< replaces all
    Task<QJsonObject> valvesSpec(QString id, CancelToken cancel);

    Task<NativeConfig> nativeConfig(CancelToken cancel);
    /// Reads, switches the connection with this address and prefix, writes the whole back, reads
    /// back.
    Task<void> setNativeEnabled(QString baseUrl, QString prefixId, bool enabled,
                                CancelToken cancel);

    /// One non-streamed chat request; used for the router's control channel. NotFound: no such
    /// model, or not allowed to use it. What a pipe raises comes as an object with "error": look
    /// for that.
    Task<QJsonObject> chat(QJsonObject body, CancelToken cancel);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace keyroster::openwebui
