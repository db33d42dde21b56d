#include "openwebui/clientprivate.h"

#include <QCoreApplication>

namespace keyroster::openwebui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

/// UTF-8 as a JSON string, without a QString in between that nobody could wipe.
QByteArray jsonString(QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    QByteArray text;
    text.reserve(6 * utf8.size() + 2);
    text += '"';
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (code < 0x20) {
            text += "\\u00";
            text += hex[code >> 4];
            text += hex[code & 15];
        } else {
            text += c;
        }
    }
    text += '"';
    return text;
}

Call secretPost(const QString& path, QByteArray body)
{
    Call call = Call::post(path, std::move(body));
    call.sayWhy = false;
    call.isAction = false;
    return call;
}

Result<Session> sessionFrom(const QJsonObject& answer)
{
    Session session;
    session.token = SecretBytes::fromText(answer.value(QStringLiteral("token")).toString());
    session.userId = answer.value(QStringLiteral("id")).toString();
    session.name = answer.value(QStringLiteral("name")).toString();
    session.email = answer.value(QStringLiteral("email")).toString();
    session.role = answer.value(QStringLiteral("role")).toString();
    const qint64 expires = answer.value(QStringLiteral("expires_at")).toInteger();
    if (expires > 0)
        session.expiresAt = QDateTime::fromSecsSinceEpoch(expires, Qt::UTC);
    if (session.token.isEmpty() || session.userId.isEmpty() || session.role.isEmpty())
        return fail(unexpected(QStringLiteral("sign-in: token, id or role is missing")));
    if (session.role == QStringLiteral("pending"))
        return fail(ErrorKind::Forbidden,
                    Words::tr("This account still waits for an admin's approval."));
    if (session.role != QStringLiteral("admin"))
        return fail(
            ErrorKind::Forbidden,
            Words::tr("%1 is not an admin on this server. Keyroster needs an admin's account.")
                .arg(session.email));
    return session;
}

Error signInError(const HttpReply& reply, const Call& call)
{
    switch (reply.status) {
    case 400:
    case 422:
        return {ErrorKind::SignInFailed,
                Words::tr("The server does not know this e-mail and password."),
                {},
                reply.status};
    case 401:
        return {ErrorKind::SignInFailed,
                Words::tr("The code is wrong, was used before, or came too late."),
                {},
                reply.status};
    case 403:
        return {ErrorKind::SignInFailed,
                Words::tr("This server does not allow signing in with a password. Use an API key "
                          "or a token."),
                {},
                reply.status};
    case 429:
        // 15 attempts in a while, good ones count as well; the server does not say for how long.
        return {
            ErrorKind::RateLimited,
            Words::tr(
                "Too many sign-ins. The server asks to wait a few minutes before the next one."),
            {},
            reply.status};
    default: return errorOf(reply, call);
    }
}

/// The parsed 200 of a call that signs in.
Task<QJsonObject> signInCall(CorePtr core, Call call, CancelToken cancel)
{
    const QString path = call.path;
    // An old token has no business in a sign-in, and stays in use should this one fail.
    const auto tokenless = std::make_shared<Core>(*core);
    tokenless->token = SecretBytes();
    Result<HttpReply> reply = co_await send(tokenless, std::move(call), cancel);
    if (!reply)
        co_return passOn(reply);
    if (reply->status != 200) {
        const Call meaning = secretPost(path, {});
        co_return fail(signInError(*reply, meaning));
    }
    const Result<QJsonValue> value = parseJson(*reply, path);
    SecretBytes::wipe(reply->body);
    if (!value)
        co_return passOn(value);
    co_return value->toObject();
}

Task<ServerFacts> factsOf(CorePtr core, CancelToken cancel)
{
    Call call = Call::get(QStringLiteral("/api/config"));
    const Result<QJsonObject> config = co_await jsonObject(core, call, cancel);
    if (!config)
        co_return passOn(config);
    ServerFacts facts;
    facts.version = config->value(QStringLiteral("version")).toString();
    facts.name = config->value(QStringLiteral("name")).toString();
    facts.onboarding = config->value(QStringLiteral("onboarding")).toBool();
    const QJsonValue features = config->value(QStringLiteral("features"));
    if (facts.version.isEmpty() || !features.isObject())
        co_return fail(ErrorKind::Protocol,
                       Words::tr("There is a server at this address, but it is no Open WebUI."));
    facts.passwordLogin = features[QStringLiteral("enable_login_form")].toBool(true);
    facts.apiKeys = features[QStringLiteral("enable_api_keys")].toBool(false);
    facts.functionsEnabled = features[QStringLiteral("enable_functions")].toBool(true);
    const Result<Capabilities> can = capabilitiesOf(facts.version);
    if (!can)
        co_return passOn(can);
    core->can = *can;
    call = Call::get(QStringLiteral("/api/version"));
    const Result<QJsonObject> version = co_await jsonObject(core, call, cancel);
    if (!version)
        co_return passOn(version);
    facts.deploymentId = version->value(QStringLiteral("deployment_id")).toString();
    co_return facts;
}

Task<SignInAnswer> signInWithPassword(CorePtr core, QString email, SecretBytes password,
                                      CancelToken cancel)
{
    const QByteArray address = email.trimmed().toUtf8();
    QByteArray body = "{\"email\":" + jsonString(address) + ",\"password\":";
    QByteArray quoted = jsonString(password.view());
    body += quoted + '}';
    SecretBytes::wipe(quoted);
    Call call = secretPost(QStringLiteral("/api/v1/auths/signin"), std::move(body));
    const Result<QJsonObject> answer = co_await signInCall(core, std::move(call), cancel);
    if (!answer)
        co_return passOn(answer);
    SignInAnswer result;
    const QString next = answer->value(QStringLiteral("next_step")).toString();
    if (!next.isEmpty()) {
        result.challenge =
            SecretBytes::fromText(answer->value(QStringLiteral("challenge_token")).toString());
        result.mustEnroll = next == QStringLiteral("enroll");
        if (result.challenge.isEmpty())
            co_return fail(unexpected(QStringLiteral("sign-in: no challenge")));
        co_return result;
    }
    Result<Session> session = sessionFrom(*answer);
    if (!session)
        co_return passOn(session);
    core->token = session->token;
    result.session = std::move(*session);
    co_return result;
}

Task<Session> signInCode(CorePtr core, SecretBytes challenge, QString code, bool recovery,
                         CancelToken cancel)
{
    const QByteArray typed = code.simplified().remove(QLatin1Char(' ')).toUtf8();
    QByteArray body =
        "{\"challenge_token\":" + jsonString(challenge.view()) + ",\"code\":" + jsonString(typed);
    body += recovery ? ",\"recovery\":true}" : "}";
    Call call = secretPost(QStringLiteral("/api/v1/auths/mfa/verify"), std::move(body));
    const Result<QJsonObject> answer = co_await signInCall(core, std::move(call), cancel);
    if (!answer)
        co_return passOn(answer);
    const Result<Session> session = sessionFrom(*answer);
    if (session)
        core->token = session->token;
    co_return session;
}

bool fitsInHeader(QByteArrayView token)
{
    return !token.isEmpty()
        && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

Task<Session> signInToken(CorePtr core, SecretBytes token, CancelToken cancel)
{
    const SecretBytes trimmed(token.view().trimmed());
    if (!fitsInHeader(trimmed.view()))
        co_return fail(ErrorKind::BadInput,
                       Words::tr("This is no API key or token: it is empty or has spaces in it."));
    // Tried on the side: the session in use stays until the new one is known to be good.
    const auto trial = std::make_shared<Core>(*core);
    trial->token = trimmed;
    const Result<void> good = co_await openwebui::checkSession(trial, cancel);
    if (!good) {
        if (good.error().kind == ErrorKind::SignInRequired && good.error().httpStatus != 403)
            co_return fail(
                ErrorKind::SignInFailed,
                Words::tr("The server does not know this API key or token, or it has ended."),
                QString(), 401);
        if (good.error().kind == ErrorKind::SignInRequired)
            co_return fail(ErrorKind::SignInFailed, good.error().message, good.error().detail, 403);
        co_return passOn(good);
    }
    Session session;
    session.token = trimmed;
    session.role = QStringLiteral("admin");
    core->token = trimmed;
    Call who = Call::get(QStringLiteral("/api/v1/auths/"));
    const Result<HttpReply> reply = co_await send(trial, who, cancel);
    if (!reply)
        co_return passOn(reply);
    if (reply->status == 403)
        co_return session; // an API key on 0.12: the server does not say whose it is
    const Result<QJsonValue> me = parseJson(*reply, who.path);
    if (!me)
        co_return passOn(me);
    const QJsonObject user = me->toObject();
    session.userId = user.value(QStringLiteral("id")).toString();
    session.name = user.value(QStringLiteral("name")).toString();
    session.email = user.value(QStringLiteral("email")).toString();
    const qint64 expires = user.value(QStringLiteral("expires_at")).toInteger();
    if (expires > 0)
        session.expiresAt = QDateTime::fromSecsSinceEpoch(expires, Qt::UTC);
    co_return session;
}

Task<void> endSession(CorePtr core, CancelToken cancel)
{
    constexpr int shortTimeMs = 5000; // a person waits for it
    Call call = Call::get(QStringLiteral("/api/v1/auths/signout"));
    if (core->can.signOutIsPost)
        call = Call::post(call.path, QByteArray());
    call.timeoutMs = shortTimeMs;
    const Result<QJsonValue> answer = co_await json(core, call, cancel);
    if (!answer)
        co_return passOn(answer);
    co_return Result<void>();
}

} // namespace

Task<ServerFacts> Client::facts(CancelToken cancel)
{
    return factsOf(d->core, std::move(cancel));
}

Task<SignInAnswer> Client::signIn(QString email, SecretBytes password, CancelToken cancel)
{
    return signInWithPassword(d->core, std::move(email), std::move(password), std::move(cancel));
}

Task<Session> Client::signInWithCode(SecretBytes challenge, QString code, bool recovery,
                                     CancelToken cancel)
{
    return signInCode(d->core, std::move(challenge), std::move(code), recovery, std::move(cancel));
}

Task<Session> Client::signInWithToken(SecretBytes token, CancelToken cancel)
{
    return signInToken(d->core, std::move(token), std::move(cancel));
}

Task<void> Client::signOut(CancelToken cancel)
{
    return endSession(d->core, std::move(cancel));
}

} // namespace keyroster::openwebui
