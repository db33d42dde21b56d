#include "providers/probe.h"

#include "providers/presets.h"
#include "providers/verdict.h"

#include <QCoreApplication>
#include <QUrlQuery>
#include <algorithm>

namespace keyroster::providers {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyTest)
};

constexpr int testTimeoutMs = 15000;

/// A line break or a space in a key would end up in a header; it is a slip of pasting.
bool isPlausible(const SecretBytes& key)
{
    const QByteArrayView bytes = key.view();
    return !bytes.isEmpty()
        && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

QUrl modelsUrl(const Connection& connection)
{
    // Azure's newer address (ends with /openai/v1) speaks as OpenAI does.
    if (connection.dialect == Dialect::OpenAi
        || connection.baseUrl.endsWith(QLatin1StringView("/openai/v1")))
        return QUrl(connection.baseUrl + QStringLiteral("/models"));
    QUrl url(connection.baseUrl + QStringLiteral("/openai/models"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("api-version"), connection.apiVersion);
    url.setQuery(query);
    return url;
}

HttpRequest requestFor(const QUrl& url, const Connection& connection, const SecretBytes& key,
                       const Preset* preset)
{
    HttpRequest request("GET", url);
    request.timeoutMs = std::min(testTimeoutMs, connection.timeoutSeconds * 1000);
    request.headers.emplaceBack("accept", "application/json");
    for (const auto& [name, value] : connection.headers)
        request.headers.emplaceBack(name.toUtf8(), value.toUtf8());
    if (preset)
        request.headers.append(preset->testHeaders);
    QByteArray header = preset ? preset->testHeader : QByteArray();
    if (connection.dialect == Dialect::Azure)
        header = "api-key";
    if (header.isEmpty())
        request.bearer = key;
    else
        request.secretHeaders.emplaceBack(header, key);
    return request;
}

KeyTest implausible()
{
    KeyTest test;
    test.verdict = KeyTest::Verdict::Invalid;
    test.message = Text::tr(
        "This is no key: it is empty, or has a space, a line break or a special character in it.");
    return test;
}

} // namespace

Task<KeyTest> testKey(HttpFetch fetch, Connection connection, SecretBytes key, CancelToken cancel)
{
    if (!isPlausible(key))
        co_return implausible();
    const Preset* preset = presetFor(connection.baseUrl);
    if (preset && !preset->testFirst.isEmpty()) {
        const QUrl url(connection.baseUrl + preset->testFirst);
        HttpRequest request = requestFor(url, connection, key, preset);
        const Result<HttpReply> reply = co_await fetch(request, cancel);
        if (!reply && reply.error().kind == ErrorKind::Cancelled)
            co_return passOn(reply);
        if (!reply)
            co_return verdictOf(reply.error());
        // Its success is no model list; only a refusal counts here.
        if (reply->status >= 400)
            co_return verdictOf(*reply, preset, QDateTime::currentDateTimeUtc());
    }
    HttpRequest request = requestFor(modelsUrl(connection), connection, key, preset);
    const Result<HttpReply> reply = co_await fetch(request, cancel);
    if (!reply && reply.error().kind == ErrorKind::Cancelled)
        co_return passOn(reply);
    if (!reply)
        co_return verdictOf(reply.error());
    co_return verdictOf(*reply, preset, QDateTime::currentDateTimeUtc());
}

} // namespace keyroster::providers
