#include "ui/support/fakeprovider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace keyroster::test {

FakeProvider::FakeProvider()
    : m_host([this](const FakeRequest& request) { return handle(request); })
{}

QString FakeProvider::address() const
{
    QUrl url = m_host.url();
    url.setPath(QStringLiteral("/v1"));
    return url.toString();
}

void FakeProvider::addKey(const QByteArray& secret, int status)
{
    m_keys.insert(secret, status);
}

void FakeProvider::addLimitedKey(const QByteArray& secret, int retryAfterSeconds)
{
    m_keys.insert(secret, 429);
    m_waits.insert(secret, retryAfterSeconds);
}

FakeReply FakeProvider::handle(const FakeRequest& request) const
{
    FakeReply reply;
    reply.status = m_keys.value(request.bearer(), 401);
    if (const auto wait = m_waits.constFind(request.bearer()); wait != m_waits.cend())
        reply.headers.append({"retry-after", QByteArray::number(*wait)});
    QJsonObject body;
    if (request.path != QLatin1String("/v1/models")) {
        reply.status = 404;
    } else if (reply.status == 200) {
        QJsonArray data;
        for (const QString& model : models)
            data.append(QJsonObject{{QStringLiteral("id"), model},
                                    {QStringLiteral("object"), QStringLiteral("model")}});
        body = {{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("data"), data}};
    } else {
        body = {{QStringLiteral("error"),
                 QJsonObject{{QStringLiteral("message"), QStringLiteral("refused")}}}};
    }
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace keyroster::test
