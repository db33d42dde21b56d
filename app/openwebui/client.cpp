#include "openwebui/client.h"

#include "openwebui/clientprivate.h"

namespace keyroster::openwebui {

Client::Client(QUrl url, HttpFetch fetch, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->core = std::make_shared<Core>();
    d->core->url = std::move(url);
    d->core->fetch = std::move(fetch);
}

Client::~Client() = default;

QUrl Client::url() const
{
    return d->core->url;
}

void Client::setToken(SecretBytes token)
{
    d->core->token = std::move(token);
}

bool Client::hasToken() const
{
    return !d->core->token.isEmpty();
}

const Capabilities& Client::capabilities() const
{
    return d->core->can;
}

Task<void> Client::checkSession(CancelToken cancel)
{
    return openwebui::checkSession(d->core, std::move(cancel));
}

} // namespace keyroster::openwebui
