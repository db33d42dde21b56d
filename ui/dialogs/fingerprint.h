#pragma once

#include <QString>

namespace keyroster::ui {

/// A certificate's SHA-256 (hex, with or without colons) in groups of four on lines of eight
/// groups, so that two people can compare it on the telephone.
QString groupedFingerprint(const QString& hex);

} // namespace keyroster::ui
