#pragma once

#include <QString>

namespace keyroster::ui {

/// How well what a person typed fits a command: 0 = not at all, higher is better. All characters
/// must occur in order; beginnings of words, runs, and early places count more. Case and accents do
/// not matter. Pure.
int fuzzyScore(const QString& typed, const QString& text);

} // namespace keyroster::ui
