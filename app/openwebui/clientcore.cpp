#include "openwebui/clientcore.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace keyroster::openwebui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenWebUi)
};

bool isGood(int status)
{
    return status >= 200 && status < 300;
}

/// API keys begin like this on every version.
bool isApiKey(const SecretBytes& token)
{
    return token.view().startsWith("sk-");
}

Error signInAgain()
{
    return {ErrorKind::SignInRequired,
            Words::tr("The session has ended. Sign in again; your changes are kept."),
            {},
            401};
}

bool isWrite(const Call& call)
{
    return call.isAction && call.method != "GET";
}

Error unclear(const QString& why, int status)
{
    return {ErrorKind::Unknown,
            Words::tr(
                "The server's answer cannot be read: the change may or may not have taken effect."),
            why, status};
}

QString retryHint(const HttpReply& reply)
{
    bool isNumber = false; // it may be a date, too
    const int seconds = reply.header("retry-after").trimmed().toInt(&isNumber);
    return isNumber && seconds > 0 ? Words::tr("Try again in %1 seconds.").arg(seconds)
                                   : Words::tr("Wait a few minutes and try again.");
}

Error error401(const Call& call, const QString& why)
{
    switch (call.when401) {
    case ErrorKind::NotFound:
        return {ErrorKind::NotFound, Words::tr("That does not exist on the server (any more)."),
                why, 401};
    case ErrorKind::Conflict:
        return {ErrorKind::Conflict, Words::tr("The server has something with this id already."),
                why, 401};
    default:
        return {ErrorKind::Forbidden,
                Words::tr("This account may not do that. Sign in as an admin."), why, 401};
    }
}

} // namespace

Call Call::get(QString path)
{
    Call call;
    call.method = "GET";
    call.path = std::move(path);
    return call;
}

Call Call::post(QString path, QByteArray body)
{
    Call call;
    call.method = "POST";
    call.path = std::move(path);
    call.body = std::move(body);
    return call;
}

Call Call::post(QString path, const QJsonObject& body)
{
    return post(std::move(path), QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Call Call::remove(QString path)
{
    Call call;
    call.method = "DELETE";
    call.path = std::move(path);
    return call;
}

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Error unexpected(const QString& what)
{
    return {
        ErrorKind::Protocol,
        Words::tr("The server's answer is not what Open WebUI should say. Nothing was taken over."),
        what};
}

QString detailOf(const HttpReply& reply)
{
    constexpr qsizetype longest = 300;
    const QJsonValue detail =
        QJsonDocument::fromJson(reply.body).object().value(QStringLiteral("detail"));
    return detail.toString().simplified().left(longest);
}

Error errorOf(const HttpReply& reply, const Call& call)
{
    const int status = reply.status;
    const QString why = call.sayWhy ? detailOf(reply) : QString();
    if (status == 401)
        return error401(call, why);
    if (status == 403)
        return {ErrorKind::Forbidden, Words::tr("The server does not allow this."), why, status};
    if (status == 404)
        return {ErrorKind::NotFound, Words::tr("That does not exist on the server (any more)."),
                why, status};
    if (status == 429)
        return {ErrorKind::RateLimited,
                Words::tr("The server asks to slow down.") + QLatin1Char(' ') + retryHint(reply),
                why, status};
    if (status >= 500)
        return {ErrorKind::Http,
                Words::tr("The server reports an error of its own (%1). Its log says more.")
                    .arg(status),
                why, status};
    return {ErrorKind::Http, Words::tr("The server refused the request (%1).").arg(status), why,
            status};
}

namespace {

Result<void> checkIsJson(const HttpReply& reply, const QString& path)
{
    if (reply.contentType == "application/json")
        return {};
    return fail(ErrorKind::Protocol,
                Words::tr("The server answered with something else than data. Is this the "
                          "address of Open WebUI itself?"),
                QStringLiteral("%1 answers %2")
                    .arg(path.section(QLatin1Char('?'), 0, 0),
                         QString::fromLatin1(reply.contentType.left(60))),
                reply.status);
}

/// Why an answer that is not 2xx is none; always an error.
Task<void> refusal(CorePtr core, Call meaning, HttpReply reply, CancelToken cancel)
{
    // A proxy in between gave up waiting: the server may well have done it.
    if (isWrite(meaning) && (reply.status == 502 || reply.status == 504))
        co_return fail(unclear(detailOf(reply), reply.status));
    Error error = errorOf(reply, meaning);
    if (reply.status == 401) {
        // 401 also says "not found", "id taken" and "not an admin" (trap 2): ask before a person is
        // asked to sign in.
        const Result<void> session = co_await checkSession(core, cancel);
        if (!session && session.error().kind != ErrorKind::Forbidden)
            co_return passOn(session);
        if (!session)
            error = session.error();
    }
    co_return fail(std::move(error));
}

} // namespace

Result<QJsonValue> parseJson(const HttpReply& reply, const QString& path)
{
    if (const auto checked = checkIsJson(reply, path); !checked)
        return passOn(checked);
    const QByteArray text = reply.body.trimmed();
    if (text == "null")
        return QJsonValue(QJsonValue::Null);
    if (text == "true" || text == "false")
        return QJsonValue(text == "true");
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (document.isNull())
        return fail(unexpected(QStringLiteral("%1: %2").arg(path.section(QLatin1Char('?'), 0, 0),
                                                            problem.errorString())));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Task<HttpReply> send(CorePtr core, Call call, CancelToken cancel)
{
    HttpRequest request(call.method, QUrl(core->url.toString(QUrl::StripTrailingSlash) + call.path,
                                          QUrl::StrictMode));
    request.bearer = core->token;
    request.body = std::move(call.body);
    request.timeoutMs = call.timeoutMs;
    Result<HttpReply> reply = co_await core->fetch(std::move(request), cancel);
    if (!reply && reply.error().kind == ErrorKind::Unknown && !call.isAction)
        reply.error() = Error(ErrorKind::Network,
                              Words::tr("The connection to the server was lost. Try again."),
                              reply.error().detail);
    co_return reply;
}

Task<QJsonValue> json(CorePtr core, Call call, CancelToken cancel)
{
    Call meaning = call;
    meaning.body.clear();
    Result<HttpReply> reply = co_await send(core, std::move(call), cancel);
    if (!reply)
        co_return passOn(reply);
    if (isGood(reply->status)) {
        Result<QJsonValue> value = parseJson(*reply, meaning.path);
        SecretBytes::wipe(reply->body);
        if (!value && isWrite(meaning))
            co_return fail(unclear(value.error().detail, reply->status));
        co_return value;
    }
    const Result<void> refused = co_await refusal(core, meaning, *reply, cancel);
    co_return passOn(refused);
}

Task<QByteArray> jsonText(CorePtr core, Call call, CancelToken cancel)
{
    Call meaning = call;
    Result<HttpReply> reply = co_await send(core, std::move(call), cancel);
    if (!reply)
        co_return passOn(reply);
    if (!isGood(reply->status)) {
        const Result<void> refused = co_await refusal(core, meaning, *reply, cancel);
        co_return passOn(refused);
    }
    if (const auto checked = checkIsJson(*reply, meaning.path); !checked)
        co_return passOn(checked);
    co_return std::move(reply->body);
}

Task<QJsonObject> jsonObject(CorePtr core, Call call, CancelToken cancel)
{
    const QString path = call.path;
    const bool write = isWrite(call);
    const Result<QJsonValue> value =
        co_await json(std::move(core), std::move(call), std::move(cancel));
    if (!value)
        co_return passOn(value);
    if (!value->isObject()) {
        const Error error =
            unexpected(path.section(QLatin1Char('?'), 0, 0) + QStringLiteral(": not an object"));
        co_return fail(write ? unclear(error.detail, 200) : error);
    }
    co_return value->toObject();
}

Task<QJsonArray> jsonArray(CorePtr core, Call call, CancelToken cancel)
{
    const QString path = call.path;
    const bool write = isWrite(call);
    const Result<QJsonValue> value =
        co_await json(std::move(core), std::move(call), std::move(cancel));
    if (!value)
        co_return passOn(value);
    if (!value->isArray()) {
        const Error error =
            unexpected(path.section(QLatin1Char('?'), 0, 0) + QStringLiteral(": not an array"));
        co_return fail(write ? unclear(error.detail, 200) : error);
    }
    co_return value->toArray();
}

Task<void> checkSession(CorePtr core, CancelToken cancel)
{
    if (core->token.isEmpty())
        co_return fail(signInAgain());
    const bool key = isApiKey(core->token);
    if (!key || core->can.apiKeyMayAskWhoAmI) {
        Call who = Call::get(QStringLiteral("/api/v1/auths/"));
        Result<HttpReply> reply = co_await send(core, who, cancel);
        if (!reply)
            co_return passOn(reply);
        if (reply->status == 401)
            co_return fail(signInAgain());
        if (isGood(reply->status)) {
            const Result<QJsonValue> me = parseJson(*reply, who.path);
            SecretBytes::wipe(reply->body); // holds the token
            if (!me)
                co_return passOn(me);
            if (me->toObject().value(QStringLiteral("role")).toString() != QStringLiteral("admin"))
                co_return fail(
                    ErrorKind::Forbidden,
                    Words::tr("This account is no admin (any more). Sign in as an admin."));
            co_return Result<void>();
        }
        if (!key || reply->status != 403)
            co_return fail(errorOf(*reply, who));
    }
    // 0.12 tells nobody who an API key belongs to; what only an admin may read answers the
    // question.
    Call adminOnly = Call::get(QStringLiteral("/api/v1/auths/admin/config"));
    const Result<HttpReply> reply = co_await send(core, adminOnly, cancel);
    if (!reply)
        co_return passOn(reply);
    if (isGood(reply->status)) {
        const Result<QJsonValue> config = parseJson(*reply, adminOnly.path);
        if (!config)
            co_return passOn(config);
        co_return Result<void>();
    }
    if (reply->status == 403)
        co_return fail(ErrorKind::SignInRequired,
                       Words::tr("The server does not accept this API key: keys are switched off, "
                                 "or not allowed to use its admin API."),
                       detailOf(*reply), 403);
    if (reply->status == 401 && detailOf(*reply).contains(QStringLiteral("permission")))
        co_return fail(ErrorKind::Forbidden, Words::tr("This API key is not an admin's."),
                       QString(), 401);
    co_return fail(reply->status == 401 ? signInAgain() : errorOf(*reply, adminOnly));
}

} // namespace keyroster::openwebui
