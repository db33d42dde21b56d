#pragma once

#include "policy/resolve.h"

#include <QJsonObject>

namespace keyroster::cli {

/// A resolution in the shape of tests/data/README.md, which is also what the router's op `explain`
/// answers.
QJsonObject resolutionToJson(const Resolution& resolution);
/// What a router answered; words that this version does not know are left out.
Resolution resolutionFromJson(const QJsonObject& answer);

} // namespace keyroster::cli
