#include "openwebui/transport.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace keyroster::openwebui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerUrl)
};

bool hasScheme(const QString& typed)
{
    return typed.contains(QStringLiteral("://"));
}

} // namespace

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    if (host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

Result<QUrl> normalizeServerUrl(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return fail(ErrorKind::BadInput, Words::tr("Type the address of your Open WebUI server."));
    QUrl url(hasScheme(text) ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return fail(ErrorKind::BadInput,
                    Words::tr("%1 is not an address. It should look like https://chat.example.com.")
                        .arg(text));
    if (!hasScheme(text) && isLoopback(url))
        url.setScheme(QStringLiteral("http"));
    if (url.scheme() != QStringLiteral("https") && url.scheme() != QStringLiteral("http"))
        return fail(ErrorKind::BadInput,
                    Words::tr("The address must begin with https:// (or http://)."));
    // Not shown again: it may hold a password.
    if (!url.userInfo().isEmpty())
        return fail(
            ErrorKind::BadInput,
            Words::tr("Leave name and password out of the address; they are asked for next."));
    url.setPath(QString());
    url.setQuery(QString());
    url.setFragment(QString());
    const int usual = url.scheme() == QStringLiteral("https") ? 443 : 80;
    if (url.port() == usual)
        url.setPort(-1);
    return url;
}

} // namespace keyroster::openwebui
