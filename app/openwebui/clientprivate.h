#pragma once

#include "openwebui/client.h"
#include "openwebui/clientcore.h"

namespace keyroster::openwebui {

struct Client::Private
{
    CorePtr core;
};

} // namespace keyroster::openwebui
