#pragma once

#include "base/cancel.h"
#include "base/http.h"
#include "base/result.h"
#include "openwebui/capabilities.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <memory>

namespace keyroster::openwebui {

/// What the functions of one Client share. They hold it by shared pointer, so a request that is
/// still running when the Client dies ends without touching it.
struct Core
{
    QUrl url;
    HttpFetch fetch;
    SecretBytes token;
    Capabilities can;
};
using CorePtr = std::shared_ptr<Core>;

/// One call of the REST API.
struct Call
{
    QByteArray method;
    QString path; ///< percent-encoded, with its query
    QByteArray body;
    ErrorKind when401 =
        ErrorKind::Forbidden; ///< what a 401 means when the session turns out to be good
    bool sayWhy = true; ///< the server's `detail` may go into Error::detail; false where it could
                        ///< repeat a secret
    bool isAction =
        true; ///< false for a POST that changes nothing: a lost answer is then Network, not Unknown
    int timeoutMs = 30000;

    static Call get(QString path);
    static Call post(QString path, const QJsonObject& body);
    static Call post(QString path, QByteArray body);
    static Call remove(QString path);
};

/// Percent-encodes one segment of a path or one value of a query.
QString encoded(const QString& text);

/// One exchange, any status; with the token when there is one.
Task<HttpReply> send(CorePtr core, Call call, CancelToken cancel);
/// A 2xx answer in JSON; every other one becomes an Error. `true`, `false` and `null` alone are
/// JSON, too.
Task<QJsonValue> json(CorePtr core, Call call, CancelToken cancel);
Task<QJsonObject> jsonObject(CorePtr core, Call call, CancelToken cancel);
Task<QJsonArray> jsonArray(CorePtr core, Call call, CancelToken cancel);

/// The text of a 2xx answer to a read, for lists too long for a tree; only its content type was
/// looked at.
Task<QByteArray> jsonText(CorePtr core, Call call, CancelToken cancel);

/// SignInRequired when the session ended, Forbidden when it is not an admin's.
Task<void> checkSession(CorePtr core, CancelToken cancel);

/// The value of an answer with status 2xx; Protocol when it is not JSON or says it is something
/// else (trap 1).
Result<QJsonValue> parseJson(const HttpReply& reply, const QString& path);
/// `detail` of an error answer where it is one short text; else "".
QString detailOf(const HttpReply& reply);
/// The Error of an answer that is not 2xx; for 401 without a look at the session.
Error errorOf(const HttpReply& reply, const Call& call);
/// "The answer of the server is not as expected": `what` names the field, untranslated.
Error unexpected(const QString& what);

} // namespace keyroster::openwebui
