#include "providers/verdict.h"

#include "providers/durations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace keyroster::providers {

namespace {

using Verdict = KeyTest::Verdict;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyTest)
};

/// Code, type, status and message of an error body, as one lower-case text to look for phrases in.
/// Never shown.
QString errorWords(const QByteArray& body)
{
    QJsonDocument document = QJsonDocument::fromJson(body);
    // Google wraps the object in a list.
    const QJsonObject object =
        document.isArray() ? document.array().first().toObject() : document.object();
    const QJsonValue error = object.value(QLatin1StringView("error"));
    QStringList words;
    for (const QJsonObject& source : {error.toObject(), object}) {
        for (const char* name : {"code", "type", "status", "message", "detail"})
            words.append(source.value(QLatin1StringView(name)).toVariant().toString());
        const QJsonArray details = source.value(QLatin1StringView("details")).toArray();
        for (const auto& detail : details)
            words.append(detail[QLatin1StringView("reason")].toString());
    }
    words.append(error.toString());
    return words.join(QLatin1Char(' ')).toLower();
}

bool saysAny(const QString& words, std::initializer_list<const char*> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&words](const char* phrase) {
        return words.contains(QLatin1StringView(phrase));
    });
}

Verdict verdictOfFailure(int status, const QString& words)
{
    if (status == 402
        || saysAny(words, {"insufficient_quota", "credit balance", "billing",
                           "insufficient balance", "out of credit"}))
        return Verdict::OutOfCredit;
    if (saysAny(words,
                {"invalid_api_key", "api_key_invalid", "invalid api key", "incorrect api key",
                 "api key not valid", "authentication_error", "invalid x-api-key"}))
        return Verdict::Invalid;
    switch (status) {
    case 401: return Verdict::Invalid;
    case 403: return Verdict::NoAccess;
    case 429: return Verdict::RateLimited;
    default: break;
    }
    return status >= 500 ? Verdict::ProviderDown : Verdict::Unclear;
}

QString clock(const QDateTime& moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QString failureText(const KeyTest& test)
{
    switch (test.verdict) {
    case Verdict::Invalid: return Text::tr("The provider does not accept this key.");
    case Verdict::NoAccess:
        return Text::tr(
            "The provider knows this key but does not let it in. Check its permissions.");
    case Verdict::RateLimited:
        return test.until.isValid() ? Text::tr("The key works, but has reached its limit until %1.")
                                          .arg(clock(test.until))
                                    : Text::tr("The key works, but has reached its limit for now.");
    case Verdict::OutOfCredit:
        return Text::tr("The key is right, but its account has no credit left.");
    case Verdict::ProviderDown:
        return Text::tr("The provider has a problem now (HTTP %1). Try again later.")
            .arg(test.httpStatus);
    default: break;
    }
    if (test.httpStatus == 404)
        return Text::tr("There is no model list at this address. Check the end of the address: "
                        "many need \"/v1\".");
    return Text::tr("The provider's answer says nothing about the key (HTTP %1).")
        .arg(test.httpStatus);
}

std::optional<qint64> countIn(const HttpReply& reply, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        bool fits = false;
        const qint64 count = reply.header(name).trimmed().toLongLong(&fits);
        if (fits && count > 0)
            return count;
    }
    return {};
}

} // namespace

Limits limitsFromHeaders(const HttpReply& reply, const Preset* preset)
{
    Limits limits;
    limits.rpm =
        countIn(reply, {"x-ratelimit-limit-requests-minute", "anthropic-ratelimit-requests-limit"});
    limits.rpd = countIn(reply, {"x-ratelimit-limit-requests-day"});
    limits.tpm = countIn(reply, {"x-ratelimit-limit-tokens-minute",
                                 "anthropic-ratelimit-tokens-limit", "x-ratelimit-limit-tokens"});
    limits.tpd = countIn(reply, {"x-ratelimit-limit-tokens-day"});
    const auto requests = countIn(reply, {"x-ratelimit-limit-requests"});
    auto& place = preset && preset->requestsPerDay ? limits.rpd : limits.rpm;
    if (!place)
        place = requests;
    return limits;
}

QDateTime retryMoment(const HttpReply& reply, const QDateTime& now)
{
    bool fits = false;
    const double milliseconds = reply.header("retry-after-ms").trimmed().toDouble(&fits);
    if (fits && milliseconds >= 0)
        return now.addMSecs(qRound64(milliseconds)).toUTC();
    for (const char* name :
         {"retry-after", "x-ratelimit-reset-requests", "x-ratelimit-reset-tokens",
          "x-ratelimit-reset", "anthropic-ratelimit-requests-reset"}) {
        if (const auto moment = momentFromHeader(reply.header(name), now))
            return *moment;
    }
    return {};
}

std::optional<QStringList> modelIds(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QJsonValue list = document.isArray() ? QJsonValue(document.array())
                                         : document.object().value(QLatin1StringView("data"));
    if (!list.isArray())
        list = document.object().value(QLatin1StringView("models"));
    if (!list.isArray())
        return {};
    QStringList ids;
    const QJsonArray items = list.toArray();
    for (const auto& item : items) {
        const QString id =
            item[QLatin1StringView("id")].toString(item[QLatin1StringView("name")].toString());
        if (!id.isEmpty())
            ids.append(id);
    }
    return ids;
}

KeyTest verdictOf(const HttpReply& reply, const Preset* preset, const QDateTime& now)
{
    KeyTest test;
    test.httpStatus = reply.status;
    test.seen = limitsFromHeaders(reply, preset);
    for (const char* name : {"openai-organization", "anthropic-organization-id"}) {
        if (test.account.isEmpty())
            test.account = QString::fromUtf8(reply.header(name)).left(100);
    }
    if (reply.status >= 200 && reply.status < 300) {
        const auto ids = modelIds(reply.body);
        test.verdict = ids ? Verdict::Works : Verdict::Unclear;
        test.models = ids.value_or(QStringList());
        test.message =
            ids ? Text::tr("The key works and sees %1 models.").arg(ids->size())
                : Text::tr(
                    "What answers at this address is no provider of models. Check the address.");
        return test;
    }
    test.verdict = verdictOfFailure(reply.status, errorWords(reply.body));
    if (test.verdict == Verdict::RateLimited)
        test.until = retryMoment(reply, now);
    test.message = failureText(test);
    return test;
}

KeyTest verdictOf(const Error& error)
{
    KeyTest test;
    test.verdict = Verdict::Unreachable;
    switch (error.kind) {
    case ErrorKind::Timeout: test.message = Text::tr("The provider did not answer in time."); break;
    case ErrorKind::Redirected:
        test.message = Text::tr(
            "The address sends us to another one. Keys are not sent on; enter the right address.");
        break;
    case ErrorKind::Tls:
        test.message =
            Text::tr("The provider's certificate is not trusted, so the key was not sent.");
        break;
    case ErrorKind::BadInput:
        if (error.detail == QLatin1StringView("plain http")) {
            test.verdict = Verdict::Unclear;
            test.message = Text::tr("This address is not encrypted, so the key was not sent from "
                                    "this computer. Use https, or look after a sync what the "
                                    "router says of the key.");
            break;
        }
        [[fallthrough]];
    default:
        test.message = Text::tr("The provider cannot be reached: %1").arg(error.message);
        break;
    }
    return test;
}

} // namespace keyroster::providers
