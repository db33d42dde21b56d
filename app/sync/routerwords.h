#pragma once

#include <QString>

namespace keyroster::sync {

/// What the router says about a key, translated: its sentences are English on every server
/// (resources/router: health.py, quota.py, control.py). Words that are not the router's own stay as
/// they are.
QString routerWords(const QString& reason);
/// Whether it is a sentence of the router's own.
bool isRouterWords(const QString& reason);
/// How many of them there are.
int routerSentences();

} // namespace keyroster::sync
