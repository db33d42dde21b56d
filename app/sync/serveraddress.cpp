#include "sync/serveraddress.h"

#include "openwebui/transport.h"

#include <QUrl>

namespace keyroster::sync {

QString normalizedAddress(const QString& typed)
{
    const auto url = openwebui::normalizeServerUrl(typed);
    return url ? url->toString(QUrl::StripTrailingSlash) : QString();
}

bool isPlainHttpElsewhere(const QString& typed)
{
    const auto url = openwebui::normalizeServerUrl(typed);
    return url && url->scheme() == QLatin1String("http") && !openwebui::isLoopback(*url);
}

} // namespace keyroster::sync
